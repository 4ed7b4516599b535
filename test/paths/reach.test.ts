import { describe, expect, test } from 'vitest';
import { tieCost } from '../../src/graph/cost.ts';
import {
  bytesOfReach,
  lowestViaWalk,
  lowestWalk,
  reachFrom,
  type SearchScope,
} from '../../src/paths/reach.ts';
import { networkOf } from '../graph/tie-table.ts';

/** A line 0 – 1 – 2 – 3 – 4 with a weak short cut from 0 to 3; 5 stands apart. */
const network = networkOf(6, [
  [0, 1, 0.9, 'warm'],
  [1, 2, 0.8, 'warm'],
  [2, 3, 0.7, 'warm'],
  [0, 3, 0.2],
  [3, 4, 0.6, 'warm'],
]);

const SCOPE: SearchScope = { sources: [0], maxHops: 5, warm: false, via: [], avoid: [] };

const walk = (person: number, hops: number, change: Partial<SearchScope> = {}) =>
  lowestWalk(reachFrom(network, { ...SCOPE, ...change }), person, hops);

const viaWalk = (person: number, hops: number, change: Partial<SearchScope>) =>
  lowestViaWalk(reachFrom(network, { ...SCOPE, ...change }), person, hops);

const cost = (...strengths: number[]) =>
  strengths.reduce((sum, strength) => sum + tieCost(strength), 0);

describe('the cheapest walk from a source', () => {
  test('has at most so many ties', () => {
    expect(walk(3, 1)).toBe(cost(0.2));
    expect(walk(3, 2)).toBe(cost(0.2));
    expect(walk(3, 3)).toBe(cost(0.9, 0.8, 0.7));
    expect(walk(3, 4)).toBe(cost(0.9, 0.8, 0.7));
  });

  test('is infinitely dear to whom no walk so short leads', () => {
    expect(walk(2, 1)).toBe(Number.POSITIVE_INFINITY);
    expect(walk(5, 4)).toBe(Number.POSITIVE_INFINITY);
  });

  test('has at least one tie: from a source to itself it goes out and back', () => {
    expect(walk(0, 1)).toBe(Number.POSITIVE_INFINITY);
    expect(walk(0, 2)).toBe(cost(0.9, 0.9));
  });

  test('is the same when asked for again', () => {
    const reach = reachFrom(network, SCOPE);
    const asked = [4, 3, 4, 2, 4].map((person) => lowestWalk(reach, person, 4));
    expect(asked[2]).toBe(asked[0]);
    expect(asked[4]).toBe(asked[0]);
  });

  test('begins at the nearest of the sources', () => {
    expect(walk(3, 1, { sources: [0, 4] })).toBe(cost(0.6));
  });

  test('meets nobody who is avoided, nor begins there', () => {
    expect(walk(3, 4, { avoid: [1] })).toBe(cost(0.2));
    expect(walk(1, 4, { avoid: [1] })).toBe(Number.POSITIVE_INFINITY);
    expect(walk(1, 4, { avoid: [0] })).toBe(Number.POSITIVE_INFINITY);
  });

  test('has only warm ties, if so asked', () => {
    expect(walk(3, 2, { warm: true })).toBe(Number.POSITIVE_INFINITY);
    expect(walk(3, 3, { warm: true })).toBe(cost(0.9, 0.8, 0.7));
  });
});

describe('the cheapest walk that meets a via person', () => {
  test('may end with them', () => {
    expect(viaWalk(2, 2, { via: [2] })).toBe(cost(0.9, 0.8));
  });

  test('takes the dearer way if they stand there', () => {
    expect(viaWalk(4, 4, { via: [1] })).toBe(cost(0.9, 0.8, 0.7, 0.6));
    expect(viaWalk(4, 4, { via: [3] })).toBe(cost(0.9, 0.8, 0.7, 0.6));
    expect(viaWalk(4, 2, { via: [3] })).toBe(cost(0.2, 0.6));
  });

  test('does not count its source', () => {
    expect(viaWalk(1, 1, { via: [0] })).toBe(Number.POSITIVE_INFINITY);
  });

  test('is infinitely dear if they cannot be met in so few ties', () => {
    expect(viaWalk(4, 3, { via: [1] })).toBe(Number.POSITIVE_INFINITY);
    expect(viaWalk(4, 4, { via: [5] })).toBe(Number.POSITIVE_INFINITY);
  });
});

test('what was learned takes more memory once it is laid out, and more for longer ways', () => {
  const bytes = (change: Partial<SearchScope>): number =>
    bytesOfReach(reachFrom(network, { ...SCOPE, ...change }));
  expect(bytes({ maxHops: 3 })).toBeLessThan(bytes({ maxHops: 4 }));
  expect(bytes({ maxHops: 4 })).toBeLessThan(bytes({ maxHops: 4, via: [1] }));
  const reach = reachFrom(network, { ...SCOPE, lookAtMost: 0 });
  const before = bytesOfReach(reach);
  lowestWalk(reach, 3, 1);
  // A bit a person, 32 at a time: who is near.
  expect(bytesOfReach(reach)).toBe(before + 4 * (Math.floor(network.people / 32) + 1));
});
