import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundPath } from '../../src/model/path.ts';
import type { SearchScope } from '../../src/paths/reach.ts';
import { rankReferrers } from '../../src/paths/referrers.ts';
import { type PathRequest, searcher, strongestPaths } from '../../src/paths/strongest-paths.ts';
import { networkOf, type TieRow } from '../graph/tie-table.ts';

type Asked = SearchScope & PathRequest;

const PEOPLE = 7;

const request = (change: Partial<Asked> = {}): Asked => ({
  ...{ sources: [0], targets: [{ person: PEOPLE - 1, fit: 1 }], maxHops: 4, top: 1000 },
  ...{ perReferrer: 0, minStrength: 0, warm: false, via: [], avoid: [] },
  ...change,
});

/** Any ties among seven people, each pair once; strengths of which no two products are alike by chance. */
const anyTies: fc.Arbitrary<TieRow[]> = fc
  .uniqueArray(
    fc.record({
      one: fc.integer({ min: 0, max: PEOPLE - 1 }),
      other: fc.integer({ min: 0, max: PEOPLE - 1 }),
      strength: fc.integer({ min: 101, max: 997 }),
      warm: fc.boolean(),
    }),
    {
      maxLength: 14,
      selector: ({ one, other }) => `${Math.min(one, other)} ${Math.max(one, other)}`,
    },
  )
  .map((rows) =>
    rows
      .filter(({ one, other }) => one !== other)
      .map(({ one, other, strength, warm }) => [
        one,
        other,
        strength / 1000,
        warm ? 'warm' : 'bare',
      ]),
  );

const found = (rows: readonly TieRow[], change: Partial<Asked> = {}): FoundPath[] =>
  strongestPaths(networkOf(PEOPLE, rows), request(change));

const ways = (paths: readonly FoundPath[]): string[] => paths.map(({ people }) => people.join('-'));

const person = fc.integer({ min: 0, max: PEOPLE - 1 });
const runs = { numRuns: 60 };

describe('what is asked narrows what is found, and changes nothing else', () => {
  test('avoiding somebody is as if they knew nobody', () => {
    fc.assert(
      fc.property(anyTies, person, (rows, avoided) => {
        const without = rows.filter(([one, other]) => one !== avoided && other !== avoided);
        expect(ways(found(rows, { avoid: [avoided] }))).toEqual(ways(found(without)));
      }),
      runs,
    );
  });

  test('warm paths are those of the warm ties alone', () => {
    fc.assert(
      fc.property(anyTies, (rows) => {
        const warm = rows.filter(([, , , how]) => how === 'warm');
        expect(ways(found(rows, { warm: true }))).toEqual(ways(found(warm)));
      }),
      runs,
    );
  });

  test('paths of fewer ties are the short ones of all', () => {
    fc.assert(
      fc.property(anyTies, fc.integer({ min: 1, max: 3 }), (rows, maxHops) => {
        const short = found(rows).filter(({ ties }) => ties.length <= maxHops);
        expect(ways(found(rows, { maxHops }))).toEqual(ways(short));
      }),
      runs,
    );
  });

  test('paths via somebody are those of all that have them inside', () => {
    fc.assert(
      fc.property(anyTies, person, (rows, via) => {
        const inside = found(rows).filter(({ people }) => people.slice(1, -1).includes(via));
        expect(ways(found(rows, { via: [via] }))).toEqual(ways(inside));
      }),
      runs,
    );
  });

  test('a least strength cuts the list where it falls below', () => {
    fc.assert(
      fc.property(anyTies, fc.constantFrom(0.05, 0.2, 0.5), (rows, minStrength) => {
        const strong = found(rows).filter(({ strength }) => strength >= minStrength);
        expect(ways(found(rows, { minStrength }))).toEqual(ways(strong));
      }),
      runs,
    );
  });

  test('one per referrer are the first of each of all', () => {
    fc.assert(
      fc.property(anyTies, fc.integer({ min: 1, max: 2 }), (rows, perReferrer) => {
        const given = new Map<number | undefined, number>();
        const first = found(rows).filter(({ people }) => {
          const count = (given.get(people.at(-2)) ?? 0) + 1;
          given.set(people.at(-2), count);
          return count <= perReferrer;
        });
        expect(ways(found(rows, { perReferrer }))).toEqual(ways(first));
      }),
      runs,
    );
  });

  test('two sellers have the paths of each, no more', () => {
    fc.assert(
      fc.property(anyTies, person, (rows, other) => {
        const each = [...ways(found(rows)), ...ways(found(rows, { sources: [other] }))];
        const both = ways(found(rows, { sources: [0, other] }));
        expect(both.toSorted()).toEqual([...new Set(each)].toSorted());
      }),
      runs,
    );
  });

  test('two targets have the paths to each, no more', () => {
    fc.assert(
      fc.property(anyTies, person, (rows, other) => {
        const one = { person: PEOPLE - 1, fit: 1 };
        const second = { person: other, fit: 1 };
        const each = [...ways(found(rows)), ...ways(found(rows, { targets: [second] }))];
        const both = ways(found(rows, { targets: [one, second] }));
        expect(both.toSorted()).toEqual([...new Set(each)].toSorted());
      }),
      runs,
    );
  });

  test('how well the one target fits changes no order', () => {
    fc.assert(
      fc.property(anyTies, fc.constantFrom(0.1, 0.61, 1), (rows, fit) => {
        const targets = [{ person: PEOPLE - 1, fit }];
        expect(ways(found(rows, { targets }))).toEqual(ways(found(rows)));
      }),
      runs,
    );
  });
});

describe('what changes in the network', () => {
  test('a tie made stronger weakens no path, and strengthens those that it is on', () => {
    fc.assert(
      fc.property(anyTies, fc.nat(), (rows, which) => {
        fc.pre(rows.length > 0);
        const at = which % rows.length;
        const stronger = rows.map((row, i): TieRow => (i === at ? [row[0], row[1], 1] : row));
        const before = new Map(found(rows).map((path) => [path.people.join('-'), path.strength]));
        for (const { people, strength } of found(stronger)) {
          expect(strength).toBeGreaterThanOrEqual(before.get(people.join('-')) ?? 1);
        }
      }),
      runs,
    );
  });

  test('one tie less loses the paths over it, and those alone', () => {
    fc.assert(
      fc.property(anyTies, fc.nat(), (rows, which) => {
        fc.pre(rows.length > 0);
        const gone = rows[which % rows.length] ?? [0, 0];
        const isOver = ({ people }: FoundPath): boolean =>
          people.some(
            (one, i) =>
              one + (people[i + 1] ?? -99) === gone[0] + gone[1] &&
              (one === gone[0] || one === gone[1]),
          );
        const kept = found(rows).filter((path) => !isOver(path));
        expect(ways(found(rows.filter((row) => row !== gone)))).toEqual(ways(kept));
      }),
      runs,
    );
  });

  test('people nobody knows change nothing', () => {
    fc.assert(
      fc.property(anyTies, (rows) => {
        const wider = strongestPaths(networkOf(PEOPLE + 3000, rows), request());
        expect(ways(wider)).toEqual(ways(found(rows)));
      }),
      { numRuns: 20 },
    );
  });
});

describe('small puzzles', () => {
  const puzzle = (rows: readonly TieRow[], change: Partial<Asked> = {}): string[] =>
    found(rows, change).map(({ people, strength }) => `${people.join('-')} ${strength}`);

  test.each<[string, TieRow[], Partial<Asked>, string[]]>([
    ['nobody knows anybody', [], {}, []],
    ['they know each other', [[0, 6, 0.4]], {}, ['0-6 0.4']],
    [
      'a detour that is stronger comes first',
      [
        [0, 6, 0.1],
        [0, 1, 0.5],
        [1, 6, 0.5],
      ],
      {},
      ['0-1-6 0.25', '0-6 0.1'],
    ],
    [
      'a detour as strong comes after',
      [
        [0, 6, 0.25],
        [0, 1, 0.5],
        [1, 6, 0.5],
      ],
      {},
      ['0-6 0.25', '0-1-6 0.25'],
    ],
    [
      'of two detours as strong the lower number comes first',
      [
        [0, 2, 0.5],
        [2, 6, 0.5],
        [0, 1, 0.5],
        [1, 6, 0.5],
      ],
      {},
      ['0-1-6 0.25', '0-2-6 0.25'],
    ],
    [
      'a circle is walked either way',
      [
        [0, 1, 0.5],
        [1, 6, 0.5],
        [6, 2, 0.5],
        [2, 0, 0.5],
      ],
      {},
      ['0-1-6 0.25', '0-2-6 0.25'],
    ],
    [
      'nobody is passed twice, however strong the ties',
      [
        [0, 1, 0.9],
        [1, 2, 1],
        [2, 3, 1],
        [3, 1, 1],
        [1, 6, 0.5],
      ],
      {},
      ['0-1-6 0.45'],
    ],
    [
      'five ties are one too many',
      [
        [0, 1, 1],
        [1, 2, 1],
        [2, 3, 1],
        [3, 4, 1],
        [4, 6, 1],
      ],
      {},
      [],
    ],
    [
      'and are found where they may be',
      [
        [0, 1, 1],
        [1, 2, 1],
        [2, 3, 1],
        [3, 4, 1],
        [4, 6, 1],
      ],
      { maxHops: 5 },
      ['0-1-2-3-4-6 1'],
    ],
    [
      'six ties at the most',
      [
        [0, 1, 1],
        [1, 2, 1],
        [2, 3, 1],
        [3, 4, 1],
        [4, 5, 1],
        [5, 6, 1],
      ],
      { maxHops: 6 },
      ['0-1-2-3-4-5-6 1'],
    ],
    [
      'a seller inside a path is a referrer too',
      [
        [0, 1, 0.5],
        [1, 6, 0.5],
      ],
      { sources: [0, 1] },
      ['1-6 0.5', '0-1-6 0.25'],
    ],
    ['who is avoided as a target is not found', [[0, 6, 1]], { avoid: [6] }, []],
    ['the only seller avoided finds nothing', [[0, 6, 1]], { avoid: [0] }, []],
    [
      'a warm way round a cold tie',
      [
        [0, 6, 0.9, 'bare'],
        [0, 1, 0.3, 'warm'],
        [1, 6, 0.3, 'both'],
      ],
      { warm: true },
      ['0-1-6 0.09'],
    ],
    ['an observed tie is not a warm one', [[0, 6, 0.9, 'observed']], { warm: true }, []],
  ])('%s', (_, rows, change, expected) => {
    expect(puzzle(rows, change)).toEqual(expected);
  });
});

describe('referrers', () => {
  /** The same from all paths, one after another, with nothing kept between them. */
  const byHand = (rows: readonly TieRow[], targets: readonly number[]) => {
    const doors = new Map<number, { fit: number; promise: number }>();
    for (const target of targets) {
      const paths = found(rows, { targets: [{ person: target, fit: 0.5 }], perReferrer: 1 });
      for (const { people, strength } of paths.filter((path) => path.people.length > 2)) {
        const opener = people.at(-2) ?? -1;
        const { fit, promise } = doors.get(opener) ?? { fit: 0, promise: 0 };
        doors.set(opener, { fit: fit + 0.5, promise: promise + 0.5 * strength });
      }
    }
    return [...doors].sort(
      ([one, a], [other, b]) => b.fit - a.fit || b.promise - a.promise || one - other,
    );
  };

  test('are those whom the paths to each target end with', () => {
    fc.assert(
      fc.property(anyTies, (rows) => {
        const targets = [4, 5, 6];
        const search = searcher(networkOf(PEOPLE, rows), request());
        const ranked = rankReferrers(search, {
          targets: targets.map((one) => ({ person: one, fit: 0.5 })),
          ...{ minStrength: 0, rankBy: 'targets', accountOf: () => -1 },
        });
        const expected = byHand(rows, targets);
        expect(ranked.map((one) => one.person)).toEqual(expected.map(([one]) => one));
        ranked.forEach(({ fit, promise, paths }, i) => {
          expect(fit).toBe(expected[i]?.[1].fit);
          expect(promise).toBeCloseTo(expected[i]?.[1].promise ?? 0, 12);
          expect(paths).toHaveLength(2 * fit);
        });
      }),
      runs,
    );
  });

  test('reach no account where none is known', () => {
    const rows: TieRow[] = [
      [0, 1, 0.5],
      [1, 5, 0.5],
      [1, 6, 0.5],
    ];
    const search = searcher(networkOf(PEOPLE, rows), request());
    const accounts = (accountOf: (person: number) => number): number | undefined =>
      rankReferrers(search, {
        targets: [5, 6].map((one) => ({ person: one, fit: 1 })),
        ...{ minStrength: 0, rankBy: 'accounts', accountOf },
      })[0]?.accounts;
    expect(accounts(() => -1)).toBe(0);
    expect(accounts(() => 0)).toBe(1);
    expect(accounts((one) => one)).toBe(2);
  });
});
