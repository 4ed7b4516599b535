import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tieCost } from '../../src/graph/cost.ts';
import { tieBetween } from '../../src/graph/network.ts';
import {
  hasWays,
  peopleOnWay,
  tieOfWay,
  wayCost,
  wayFirst,
  waysFrom,
} from '../../src/paths/best-ways.ts';
import { lowestWalk, type Reach, reachFrom } from '../../src/paths/reach.ts';
import { networkOf, type TieRow } from '../graph/tie-table.ts';

const PEOPLE = 8;

type Scope = {
  readonly sources: readonly number[];
  readonly warm: boolean;
  readonly avoid: readonly number[];
};

/** Whom the sources know is laid out at the first question. */
const reachOf = (rows: TieRow[], { sources, warm, avoid }: Scope): Reach => {
  const scope = { ...{ sources, warm, avoid, via: [] }, maxHops: 3, lookAtMost: 0 };
  const reach = reachFrom(networkOf(PEOPLE, rows), scope);
  lowestWalk(reach, 0, 1);
  lowestWalk(reach, 1, 1);
  return reach;
};

type Way = { readonly people: readonly number[]; readonly cost: number };

const waysOf = (reach: Reach, person: number): Way[] => {
  const place = waysFrom(reach, person);
  return [place, place + 1]
    .filter((way) => wayFirst(reach.ways, way) !== -1)
    .map((way) => ({
      people: peopleOnWay(reach, person, way),
      cost: wayCost(reach.ways, way),
    }));
};

/** All ways of one or two ties to a source, best first, tried one by one; of those through one person the best. */
const bruteWays = (rows: readonly TieRow[], scope: Scope, person: number): Way[] => {
  const usable = rows.filter(([, , , how]) => !scope.warm || how === 'warm');
  const tiesOf = (one: number): [number, number][] =>
    usable.flatMap(([a, b, strength]): [number, number][] => {
      if (a !== one && b !== one) return [];
      const other = a === one ? b : a;
      return scope.avoid.includes(other) ? [] : [[other, tieCost(strength)]];
    });
  if (scope.avoid.includes(person)) return [];
  const ways = tiesOf(person).flatMap(([first, hop]): Way[] => [
    ...(scope.sources.includes(first) ? [{ people: [first], cost: hop }] : []),
    ...tiesOf(first)
      .filter(([source]) => scope.sources.includes(source) && source !== person)
      .map(([source, onward]) => ({ people: [first, source], cost: hop + onward })),
  ]);
  const inOrder = ways.sort(
    (one, other) =>
      one.cost - other.cost ||
      (one.people[0] ?? 0) - (other.people[0] ?? 0) ||
      one.people.length - other.people.length ||
      (one.people[1] ?? 0) - (other.people[1] ?? 0),
  );
  const seen = new Set<number>();
  const best = inOrder.filter(({ people: [first = -1] }) => {
    const isNew = !seen.has(first);
    seen.add(first);
    return isNew;
  });
  return best.slice(0, 2);
};

describe('the two best ways on to a source', () => {
  const person = fc.nat(PEOPLE - 1);
  const tie = fc.tuple(
    person,
    person,
    fc.constantFrom(0.25, 0.5, 0.5, 0.81, 0.9, 1),
    fc.constantFrom('warm', 'bare'),
  );
  const rows = fc
    .uniqueArray(tie, {
      maxLength: 18,
      selector: ([one, other]) => `${Math.min(one, other)} ${Math.max(one, other)}`,
    })
    .map((all) => all.filter(([one, other]) => one !== other).map((row): TieRow => [...row]));
  const scopes = fc.record({
    sources: fc.array(person, { minLength: 1, maxLength: 3 }),
    warm: fc.boolean(),
    avoid: fc.array(person, { maxLength: 2 }),
  });

  test('are those that trying all of them gives, in their order', () => {
    fc.assert(
      fc.property(rows, scopes, (ties, scope) => {
        const reach = reachOf(ties, scope);
        expect(hasWays(reach)).toBe(true);
        for (let one = 0; one < PEOPLE; one++) {
          expect(waysOf(reach, one)).toEqual(bruteWays(ties, scope, one));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('are the same learned one by one and laid out for all', () => {
    fc.assert(
      fc.property(rows, scopes, (ties, scope) => {
        const reach = reachOf(ties, scope);
        hasWays(reach);
        const one = Array.from({ length: PEOPLE }, (_, person) => waysOf(reach, person));
        reach.ways.left = -1;
        hasWays(reach);
        expect(reach.ways.areAll).toBe(reach.firstTies.isLarge);
        expect(Array.from({ length: PEOPLE }, (_, person) => waysOf(reach, person))).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, number]>([
    ['one by one', 1000],
    ['all at once', -1],
  ])('know the tie that they begin with, learned %s', (_, left) => {
    fc.assert(
      fc.property(rows, scopes, (ties, scope) => {
        const reach = reachOf(ties, scope);
        reach.ways.left = left;
        hasWays(reach);
        for (let way = 0; way < 2 * PEOPLE; way++) {
          const person = way >> 1;
          const place = waysFrom(reach, person) + (way & 1);
          const first = wayFirst(reach.ways, place);
          if (first < 0) continue;
          expect(tieOfWay(reach, person, place)).toBe(tieBetween(reach.network, person, first));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('are none where nothing leads to a source: they cost infinity', () => {
    const reach = reachOf([[2, 3, 0.5]], { sources: [0, 1], warm: false, avoid: [] });
    const way = waysFrom(reach, 2);
    expect([wayCost(reach.ways, way), wayCost(reach.ways, way + 1)]).toEqual([
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    expect([wayFirst(reach.ways, way), wayFirst(reach.ways, way + 1)]).toEqual([-1, -1]);
  });

  test('of more people than there is room for at first stay what they were', () => {
    const people = 300;
    const chain = Array.from({ length: people - 1 }, (_, i): TieRow => [i, i + 1, 0.5]);
    const scope = { sources: [0, 1], warm: false, via: [], avoid: [], maxHops: 3, lookAtMost: 0 };
    const reach = reachFrom(networkOf(people, chain), scope);
    lowestWalk(reach, 0, 1);
    const early = waysOf(reach, 3);
    for (let person = people - 1; person > 1; person--) waysFrom(reach, person);
    expect(early).toEqual([{ people: [2, 1], cost: 2 * tieCost(0.5) }]);
    expect(waysOf(reach, 3)).toEqual(early);
  });

  test.each<[string, readonly number[], number, boolean]>([
    ['of a team, once asking has cost as much', [0, 1], -1, true],
    ['of a team that few ask for: not yet', [0, 1], 1, false],
    ['of one seller: never, there may be many of them', [0], -1, false],
  ])('are laid out for all %s', (_, sources, left, areAll) => {
    const reach = reachOf([[0, 1, 0.5]], { sources, warm: false, avoid: [] });
    reach.ways.left = left;
    expect(hasWays(reach)).toBe(true);
    expect(reach.ways.areAll).toBe(areAll);
  });

  test('of somebody who is avoided are none, also where all are laid out', () => {
    const ties: TieRow[] = [
      [0, 2, 0.5],
      [1, 3, 0.5],
      [2, 3, 0.5],
    ];
    const reach = reachOf(ties, { sources: [0, 1], warm: false, avoid: [2] });
    reach.ways.left = -1;
    expect(hasWays(reach)).toBe(true);
    expect(reach.ways.areAll).toBe(true);
    expect([2, 3].map((one) => waysOf(reach, one).map((way) => way.people))).toEqual([[], [[1]]]);
  });

  test('asking takes from what may still be asked one by one', () => {
    const reach = reachOf(
      [
        [0, 2, 0.5],
        [2, 3, 0.5],
        [2, 4, 0.5],
      ],
      { sources: [0, 1], warm: false, avoid: [] },
    );
    // Sellers know one person; 6 / 8 ties is the average; gone through row after row they count half.
    expect(reach.ways.left).toBe(0.75 / 2);
    waysFrom(reach, 2);
    waysFrom(reach, 2);
    expect(reach.ways.left).toBe(0.75 / 2 - 3);
  });

  test('are the same when asked for again', () => {
    const reach = reachOf(
      [
        [0, 1, 0.5],
        [1, 2, 0.5],
      ],
      { sources: [0], warm: false, avoid: [] },
    );
    const place = waysFrom(reach, 2);
    expect(waysOf(reach, 1)).toEqual([{ people: [0], cost: tieCost(0.5) }]);
    expect(waysFrom(reach, 2)).toBe(place);
    expect(waysOf(reach, 2)).toEqual([{ people: [1, 0], cost: 2 * tieCost(0.5) }]);
  });

  test.each<[string, TieRow[], Scope, number, number[][]]>([
    ['nobody', [], { sources: [0], warm: false, avoid: [] }, 3, []],
    [
      'a seller’s own way leads to another seller',
      [[0, 1, 0.5]],
      { sources: [0, 1], warm: false, avoid: [] },
      0,
      [[1]],
    ],
    ['not to oneself', [[0, 1, 0.5]], { sources: [0], warm: false, avoid: [] }, 0, []],
    [
      'of equal ones the first by number',
      [
        [0, 2, 0.5],
        [0, 3, 0.5],
        [2, 4, 0.5],
        [3, 4, 0.5],
      ],
      { sources: [0], warm: false, avoid: [] },
      4,
      [
        [2, 0],
        [3, 0],
      ],
    ],
    [
      'two weak ties are worse than one',
      [
        [0, 2, 0.5],
        [2, 4, 0.5],
        [1, 4, 0.3],
      ],
      { sources: [0, 1], warm: false, avoid: [] },
      4,
      [[1], [2, 0]],
    ],
    [
      'nobody avoided stands on one',
      [
        [0, 2, 0.5],
        [2, 4, 0.5],
      ],
      { sources: [0], warm: false, avoid: [2] },
      4,
      [],
    ],
  ])('%s', (_, rows4, scope, one, people) => {
    expect(waysOf(reachOf(rows4, scope), one).map((way) => way.people)).toEqual(people);
  });
});
