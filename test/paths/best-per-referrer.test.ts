import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathStrength } from '../../src/graph/cost.ts';
import { bestPerReferrer, isOnWays } from '../../src/paths/best-per-referrer.ts';
import { type Reach, reachFrom } from '../../src/paths/reach.ts';
import { shortlist } from '../../src/paths/shortlist.ts';
import { type PathRequest, searcher } from '../../src/paths/strongest-paths.ts';
import { networkOf, type TieRow } from '../graph/tie-table.ts';

const NOBODY: readonly number[] = [];
const SCOPE = { sources: [0, 1], maxHops: 3, warm: false, via: NOBODY, avoid: NOBODY };

/** Two sellers, 0 and 1; 2 and 3 are known to one each; 4 and 5 to these; 6 is sought. */
const TIES: TieRow[] = [
  [0, 2, 0.9, 'warm'],
  [1, 3, 0.8, 'warm'],
  [2, 4, 0.5],
  [3, 4, 0.5, 'warm'],
  [3, 5, 0.5, 'warm'],
  [4, 6, 0.9, 'warm'],
  [5, 6, 0.9, 'warm'],
  [2, 6, 0.1, 'warm'],
];

const reachOf = (scope: Partial<typeof SCOPE> = {}, rows = TIES): Reach =>
  reachFrom(networkOf(8, rows), { ...SCOPE, ...scope, lookAtMost: 0 });

const found = (reach: Reach, top = 10, minStrength = 0, people = [6]): number[][] => {
  const targets = people.map((person) => ({ person, fit: 1 }));
  expect(isOnWays(reach, targets)).toBe(true);
  const quest = { targets, top, minStrength };
  return bestPerReferrer(reach, quest, shortlist()).map((path) => [...path.people]);
};

describe('the best path of each referrer', () => {
  test('is found through every neighbor of the target, strongest first', () => {
    expect(found(reachOf())).toEqual([
      [0, 2, 4, 6],
      [1, 3, 5, 6],
      [0, 2, 6],
    ]);
  });

  test.each([
    [1, 1],
    [2, 2],
    [5, 3],
    [2000, 3],
    [Number.POSITIVE_INFINITY, 3],
  ])('is one of at most %s asked for: %s are there', (top, count) => {
    expect(found(reachOf(), top)).toEqual(found(reachOf()).slice(0, count));
  });

  test.each<[string, Partial<typeof SCOPE>, number[][]]>([
    [
      'by warm ties alone',
      { warm: true },
      [
        [1, 3, 4, 6],
        [1, 3, 5, 6],
        [0, 2, 6],
      ],
    ],
    [
      'past whom nobody wants to meet',
      { avoid: [4] },
      [
        [1, 3, 5, 6],
        [0, 2, 6],
      ],
    ],
    [
      'past who leads on, by the other way',
      { avoid: [2] },
      [
        [1, 3, 4, 6],
        [1, 3, 5, 6],
      ],
    ],
    [
      'without a seller who is avoided',
      { avoid: [0] },
      [
        [1, 3, 4, 6],
        [1, 3, 5, 6],
      ],
    ],
    [
      'of one seller',
      { sources: [0] },
      [
        [0, 2, 4, 6],
        [0, 2, 6],
      ],
    ],
    [
      'of a seller named twice',
      { sources: [1, 1] },
      [
        [1, 3, 4, 6],
        [1, 3, 5, 6],
      ],
    ],
    ['of nobody', { sources: [] }, []],
  ])('goes %s', (_, scope, people) => {
    expect(found(reachOf(scope))).toEqual(people);
  });

  test.each<[string, number[], number]>([
    ['the second best one', [0.9, 0.8, 0.9], 0],
    ['the best one', [0.9, 0.5, 0.9], 1],
    ['the one behind it', [0.8, 0.5, 0.9], 2],
    ['the last', [0.9, 0.1], 3],
  ])('is at least as strong as asked for: %s', (_, strengths, count) => {
    expect(found(reachOf(), 10, pathStrength(strengths))).toHaveLength(count);
  });

  test('is told with its ties by number', () => {
    const reach = reachOf();
    isOnWays(reach, []);
    const paths = bestPerReferrer(
      reach,
      { targets: [{ person: 6, fit: 1 }], top: 10, minStrength: 0 },
      shortlist(),
    );
    const { strength } = reach.network;
    expect(paths.map(({ ties }) => ties.map((tie) => strength[tie]))).toEqual([
      [0.9, 0.5, 0.9],
      [0.8, 0.5, 0.9],
      [0.9, 0.1],
    ]);
  });

  test('is found in a list that was filled before', () => {
    const list = shortlist();
    const reach = reachOf();
    const quest = { targets: [{ person: 6, fit: 1 }], top: 2, minStrength: 0 };
    expect(isOnWays(reach, quest.targets)).toBe(true);
    const first = bestPerReferrer(reach, quest, list);
    bestPerReferrer(reach, { ...quest, targets: [{ person: 5, fit: 1 }] }, list);
    expect(bestPerReferrer(reach, quest, list)).toEqual(first);
  });

  test('is short where the referrer is a seller: nobody asks a colleague first', () => {
    const rows: TieRow[] = [...TIES, [0, 6, 0.2], [0, 1, 1]];
    expect(found(reachOf({}, rows)).filter((people) => people.at(-2) === 0)).toEqual([[0, 6]]);
  });

  test('never leads through the target itself', () => {
    // 6 knows the seller best: everybody's nearest way would lead back through 6.
    const rows: TieRow[] = [
      [0, 6, 1],
      [5, 6, 0.9],
      [0, 2, 0.3],
      [2, 5, 0.3],
    ];
    expect(found(reachOf({ sources: [0] }, rows))).toEqual([
      [0, 6],
      [0, 2, 5, 6],
    ]);
  });

  test('of equally strong ones the first by target, then by referrer', () => {
    const rows: TieRow[] = [
      [0, 4, 0.5],
      [0, 3, 0.5],
      [4, 7, 0.5],
      [3, 7, 0.5],
      [4, 6, 0.5],
    ];
    expect(found(reachOf({}, rows), 10, undefined, [7, 6])).toEqual([
      [0, 4, 6],
      [0, 3, 7],
      [0, 4, 7],
    ]);
  });
});

test.each<[string, Partial<typeof SCOPE>, number, boolean]>([
  ['a stranger is', {}, 6, true],
  ['a source is not: they might stand at both ends', {}, 1, false],
  ['nobody is, where somebody must be met', { via: [3] }, 6, false],
])('sought on ways: %s', (_, scope, person, is) => {
  expect(isOnWays(reachOf(scope), [{ person, fit: 1 }])).toBe(is);
});

test('nobody is sought on ways before the first ties are laid out', () => {
  const reach = reachFrom(networkOf(8, TIES), SCOPE);
  expect(isOnWays(reach, [{ person: 6, fit: 1 }])).toBe(false);
  expect(reach.firstTies.complete).toBe(false);
});

test('is what the search of open paths finds', () => {
  const person = fc.nat(7);
  const tie = fc.tuple(
    ...[person, person],
    ...[fc.constantFrom(0.3, 0.5, 0.5, 0.9), fc.constantFrom('warm', 'warm', 'bare')],
  );
  const rows = fc
    .uniqueArray(tie, {
      maxLength: 20,
      selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    })
    .map((all) => all.filter(([a, b]) => a !== b).map((row): TieRow => [...row] as TieRow));
  const fits = fc.array(fc.record({ person, fit: fc.constantFrom(0.4, 1) }), { minLength: 1 });
  const scopes = fc.record({
    sources: fc.array(person, { minLength: 1, maxLength: 3 }),
    avoid: fc.array(person, { maxLength: 1 }),
  });
  fc.assert(
    fc.property(rows, fits, scopes, fc.integer({ min: 1, max: 6 }), (ties, targets, scope, top) => {
      const request: PathRequest = { targets, top, perReferrer: 1, minStrength: 0 };
      const network = networkOf(8, ties);
      const open = searcher(network, { ...SCOPE, ...scope });
      const onWays = searcher(network, { ...SCOPE, ...scope, lookAtMost: 0 });
      const warm = { ...SCOPE, ...scope, warm: true };
      for (let time = 0; time < 3; time++) expect(onWays(request)).toEqual(open(request));
      expect(searcher(network, { ...warm, lookAtMost: 0 })(request)).toEqual(
        searcher(network, warm)(request),
      );
    }),
    { numRuns: 300 },
  );
});

test('a target’s fit counts like a tie', () => {
  const reach = reachOf();
  const targets = [{ person: 6, fit: 0.5 }];
  expect(isOnWays(reach, targets)).toBe(true);
  const quest = { targets, top: 1, minStrength: 0.9 };
  expect(bestPerReferrer(reach, quest, shortlist())).toEqual([]);
  const [path] = bestPerReferrer(reach, { ...quest, minStrength: 0 }, shortlist());
  expect(path).toMatchObject({ fit: 0.5, strength: 0.405, people: [0, 2, 4, 6] });
});
