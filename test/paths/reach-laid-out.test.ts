import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lowestViaWalk, lowestWalk, type Reach, reachFrom } from '../../src/paths/reach.ts';
import { networkOf, type TieRow } from '../graph/tie-table.ts';

const PEOPLE = 9;

const person = fc.nat(PEOPLE - 1);
const strength = fc.constantFrom(0.2, 0.5, 0.81, 0.9, 1);
const tie = fc.tuple(person, person, strength, fc.constantFrom('warm', 'bare'));

const rows: fc.Arbitrary<TieRow[]> = fc
  .uniqueArray(tie, {
    maxLength: 20,
    selector: ([one, other]) => `${Math.min(one, other)} ${Math.max(one, other)}`,
  })
  .map((all) => all.filter(([one, other]) => one !== other).map((row): TieRow => [...row]));

const scope = fc.record({
  sources: fc.array(person, { minLength: 1, maxLength: 4 }),
  maxHops: fc.integer({ min: 1, max: 5 }),
  warm: fc.boolean(),
  via: fc.array(person, { maxLength: 2 }),
  avoid: fc.array(person, { maxLength: 2 }),
});

type Bound = (reach: Reach, person: number, hops: number) => number;

/** Every bound that a search may ask for, in an order of the asker's. */
const bounds = (reach: Reach, order: readonly number[], bound: Bound): number[][] =>
  order.map((one) => [1, 2, 3, 4].map((hops) => bound(reach, one, hops)));

describe('whom the sources know, laid out at once, bounds as it does when it is looked for', () => {
  test('from the first question on', () => {
    fc.assert(
      fc.property(rows, scope, fc.array(person, { minLength: 1 }), (ties, asked, order) => {
        const network = networkOf(PEOPLE, ties);
        const looked = reachFrom(network, { ...asked, maxHops: 5 });
        const laidOut = reachFrom(network, { ...asked, maxHops: 5 });
        laidOut.firstTies.left = 0;
        expect(bounds(laidOut, order, lowestWalk)).toEqual(bounds(looked, order, lowestWalk));
      }),
      { numRuns: 300 },
    );
  });

  test('from any question on, with people who must be met', () => {
    fc.assert(
      fc.property(rows, scope, fc.nat(25), (ties, asked, left) => {
        const network = networkOf(PEOPLE, ties);
        const order = [...Array(PEOPLE).keys()];
        const looked = reachFrom(network, { ...asked, maxHops: 5 });
        const laidOut = reachFrom(network, { ...asked, maxHops: 5 });
        laidOut.firstTies.left = left;
        expect(bounds(laidOut, order, lowestViaWalk)).toEqual(bounds(looked, order, lowestViaWalk));
      }),
      { numRuns: 300 },
    );
  });
});

test('looking is given up once it has cost enough, and not before', () => {
  const network = networkOf(4, [
    [0, 1, 0.9],
    [1, 2, 0.9],
    [2, 3, 0.9],
  ]);
  const asked = { sources: [0], maxHops: 3, warm: false, via: [], avoid: [] };
  const reach = reachFrom(network, asked);
  reach.firstTies.left = 3;
  lowestWalk(reach, 1, 1);
  expect(reach.firstTies).toMatchObject({ left: 1, complete: false });
  lowestWalk(reach, 1, 1);
  expect(reach.firstTies.left).toBe(1);
  lowestWalk(reach, 2, 1);
  expect(reach.firstTies.complete).toBe(true);
  expect(lowestWalk(reach, 3, 1)).toBe(Number.POSITIVE_INFINITY);
});
