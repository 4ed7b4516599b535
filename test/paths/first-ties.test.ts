import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../src/graph/build-network.ts';
import type { Network } from '../../src/graph/network.ts';
import { WARM_TIE } from '../../src/model/network.ts';
import { firstTieCost, firstTiesOf } from '../../src/paths/first-ties.ts';
import { lowestWalk, reachFrom } from '../../src/paths/reach.ts';
import { strongestPaths } from '../../src/paths/strongest-paths.ts';

type Tie = readonly [number, number, number, boolean];

const networkOf = (people: number, ties: readonly Tie[]): Network => {
  const sorted = ties.toSorted((one, other) => one[0] - other[0] || one[1] - other[1]);
  return buildNetwork(people, {
    count: sorted.length,
    a: Int32Array.from(sorted, ([a]) => a),
    b: Int32Array.from(sorted, ([, b]) => b),
    strength: Float64Array.from(sorted, ([, , strength]) => strength),
    flags: Uint8Array.from(sorted, ([, , , warm]) => (warm ? WARM_TIE : 0)),
  });
};

// 0 and 1 sell; 2 is known to both, 3 to 1 alone and not warmly, 4 to 2, 5 to nobody.
const TIES: readonly Tie[] = [
  [0, 1, 0.3, true],
  [0, 2, 0.5, false],
  [1, 2, 0.4, true],
  [1, 3, 0.9, false],
  [2, 4, 0.8, true],
];
const NETWORK = networkOf(6, TIES);

describe('first ties', () => {
  test.each([
    ['of all sellers', [0, 1], false, [0, 1, 2, 3]],
    ['of one', [0], false, [1, 2]],
    ['of the other', [1], false, [0, 2, 3]],
    ['that are warm', [0, 1], true, [0, 1, 2]],
    ['of one that are warm', [0], true, [1]],
    ['of somebody without any', [5], false, []],
    ['of nobody', [], false, []],
  ])('lead to those who know them: %s', (_what, sellers, warm, expected) => {
    expect([...firstTiesOf(NETWORK, sellers, warm).person]).toEqual(expected);
  });

  test('are the cheapest, whoever has them', () => {
    const all = firstTiesOf(NETWORK, [0, 1], false);
    const own = firstTiesOf(NETWORK, [0], false);
    const others = firstTiesOf(NETWORK, [1], false);
    expect(firstTieCost(all, 2)).toBe(Math.min(firstTieCost(own, 2), firstTieCost(others, 2)));
    expect(firstTieCost(all, 2)).toBe(firstTieCost(own, 2));
    expect(firstTieCost(firstTiesOf(NETWORK, [1, 0], true), 2)).toBe(firstTieCost(others, 2));
  });

  test.each([4, 5, 99, -1])('lead not to %i', (person) => {
    expect(firstTieCost(firstTiesOf(NETWORK, [0, 1], false), person)).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  test('of nobody lead to nobody', () => {
    expect(firstTieCost(firstTiesOf(NETWORK, [], false), 0)).toBe(Number.POSITIVE_INFINITY);
  });
});

const PEOPLE = 9;
const person = fc.nat(PEOPLE - 1);
const tie = fc.tuple(person, person, fc.double({ min: 0.05, max: 1, noNaN: true }), fc.boolean());
const anyNetwork = fc.array(tie, { maxLength: 24 }).map((ties) => {
  const once = new Map<string, Tie>();
  for (const [one, other, strength, warm] of ties) {
    const [a, b] = [Math.min(one, other), Math.max(one, other)];
    if (a < b) once.set(`${a} ${b}`, [a, b, strength, warm]);
  }
  return networkOf(PEOPLE, [...once.values()]);
});

describe('a search that knows the first ties', () => {
  const scope = { sources: [0, 1], maxHops: 4, via: [], avoid: [] };

  test('finds just what one without them finds', () => {
    fc.assert(
      fc.property(anyNetwork, fc.boolean(), person, (network, warm, target) => {
        const asked = { ...scope, warm, top: 20, perReferrer: 0, minStrength: 0 };
        const request = { ...asked, targets: [{ person: target, fit: 1 }] };
        const firstTies = firstTiesOf(network, scope.sources, warm);
        expect(strongestPaths(network, { ...request, firstTies })).toEqual(
          strongestPaths(network, request),
        );
      }),
    );
  });

  test('reaches everybody as cheaply as one without them, by any number of ties', () => {
    fc.assert(
      fc.property(anyNetwork, fc.boolean(), (network, warm) => {
        const firstTies = firstTiesOf(network, scope.sources, warm);
        const known = reachFrom(network, { ...scope, warm, firstTies });
        const plain = reachFrom(network, { ...scope, warm });
        for (let one = 0; one < PEOPLE; one++) {
          for (const hops of [1, 2, 3]) {
            expect(lowestWalk(known, one, hops)).toBe(lowestWalk(plain, one, hops));
          }
        }
      }),
    );
  });

  test('looks at nobody’s row for a single tie', () => {
    const rows: number[] = [];
    const network = { ...NETWORK, ready: (one: number) => rows.push(one) };
    const firstTies = firstTiesOf(NETWORK, [0, 1], false);
    expect(lowestWalk(reachFrom(network, { ...scope, warm: false, firstTies }), 3, 1)).toBe(
      firstTieCost(firstTies, 3),
    );
    expect(rows).toEqual([]);
    lowestWalk(reachFrom(network, { ...scope, warm: false }), 3, 1);
    expect(rows).toEqual([3]);
  });

  test('lays all out after many have been looked up', () => {
    const firstTies = firstTiesOf(NETWORK, [0, 1], false);
    const reach = reachFrom(NETWORK, { ...scope, warm: false, firstTies });
    reach.firstTies.left = 10;
    expect(lowestWalk(reach, 2, 1)).toBe(firstTieCost(firstTies, 2));
    expect(reach.firstTies.complete).toBe(false);
    expect(lowestWalk(reach, 4, 1)).toBe(Number.POSITIVE_INFINITY);
    expect(reach.firstTies.complete).toBe(true);
    expect(lowestWalk(reach, 3, 1)).toBe(firstTieCost(firstTies, 3));
  });
});
