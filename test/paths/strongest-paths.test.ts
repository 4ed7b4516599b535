import { describe, expect, test } from 'vitest';
import type { FoundPath } from '../../src/model/path.ts';
import type { SearchScope } from '../../src/paths/reach.ts';
import { type PathRequest, searcher, strongestPaths } from '../../src/paths/strongest-paths.ts';
import { networkOf, type TieRow } from '../graph/tie-table.ts';

/** Two sellers, a teammate's contact, a stranger, two targets. */
const ANA = 0;
const BO = 1;
const CY = 2;
const DEE = 3;
const EVE = 4;
const FAY = 5;

const ROWS: TieRow[] = [
  [ANA, BO, 0.9, 'warm'],
  [ANA, CY, 0.5, 'warm'],
  [BO, CY, 0.8, 'warm'],
  [BO, EVE, 0.1, 'bare'],
  [CY, DEE, 0.5, 'bare'],
  [CY, EVE, 0.6, 'warm'],
  [DEE, EVE, 1, 'warm'],
  [DEE, FAY, 0.7, 'warm'],
];
const network = networkOf(7, ROWS);

const REQUEST: SearchScope & PathRequest = {
  ...{ sources: [ANA, BO], targets: [{ person: EVE, fit: 1 }], maxHops: 3, top: 10 },
  ...{ perReferrer: 1, minStrength: 0, warm: false, via: [], avoid: [] },
};

const find = (change: Partial<SearchScope & PathRequest>): FoundPath[] =>
  strongestPaths(network, { ...REQUEST, ...change });

const peopleOf = (change: Partial<SearchScope & PathRequest>): (readonly number[])[] =>
  find(change).map(({ people }) => people);

describe('the strongest paths to a target', () => {
  test('come strongest first, one per referrer', () => {
    expect(find({})).toEqual([
      { people: [BO, CY, EVE], ties: [2, 5], fit: 1, strength: 0.48 },
      { people: [BO, CY, DEE, EVE], ties: [2, 4, 6], fit: 1, strength: 0.4 },
      { people: [BO, EVE], ties: [3], fit: 1, strength: 0.1 },
    ]);
  });

  test('are all there are, if no referrer is limited', () => {
    expect(peopleOf({ perReferrer: 0 })).toEqual([
      [BO, CY, EVE],
      [ANA, BO, CY, EVE],
      [BO, CY, DEE, EVE],
      [ANA, CY, EVE],
      [BO, ANA, CY, EVE],
      [ANA, CY, DEE, EVE],
      [BO, EVE],
      [ANA, BO, EVE],
      [ANA, CY, BO, EVE],
    ]);
  });

  test('are two per referrer, if so asked', () => {
    const people = peopleOf({ perReferrer: 2, maxHops: 2 });
    expect(people).toEqual([
      [BO, CY, EVE],
      [ANA, CY, EVE],
      [BO, EVE],
      [ANA, BO, EVE],
    ]);
  });

  test('are no more than asked for', () => {
    expect(peopleOf({ top: 1 })).toEqual([[BO, CY, EVE]]);
    expect(peopleOf({ top: 0 })).toEqual([]);
  });

  test('have no more ties than allowed', () => {
    expect(peopleOf({ maxHops: 1 })).toEqual([[BO, EVE]]);
    expect(peopleOf({ maxHops: 2 })).toEqual([
      [BO, CY, EVE],
      [BO, EVE],
    ]);
  });

  test('begin at those asked for, team or not', () => {
    expect(peopleOf({ sources: [FAY], maxHops: 2 })).toEqual([[FAY, DEE, EVE]]);
  });

  test('are none to somebody whom nobody knows, or from nobody', () => {
    expect(peopleOf({ targets: [{ person: 6, fit: 1 }] })).toEqual([]);
    expect(peopleOf({ sources: [] })).toEqual([]);
    expect(peopleOf({ targets: [] })).toEqual([]);
  });
});

describe('a path through a team member', () => {
  test('gives way to that member’s own path to the target', () => {
    const people = peopleOf({ maxHops: 2 });
    expect(people).toContainEqual([BO, EVE]);
    expect(people).not.toContainEqual([ANA, BO, EVE]);
  });

  test('is shown where the member is not searched from', () => {
    expect(peopleOf({ sources: [ANA], maxHops: 2 })).toContainEqual([ANA, BO, EVE]);
  });
});

describe('several sellers who know the target', () => {
  test('are each shown: they are referrers of their own', () => {
    const people = peopleOf({ targets: [{ person: CY, fit: 1 }], maxHops: 1 });
    expect(people).toEqual([
      [BO, CY],
      [ANA, CY],
    ]);
  });
});

describe('a seller who is sought', () => {
  test('is no path to themselves, but may be reached by another', () => {
    expect(peopleOf({ targets: [{ person: BO, fit: 1 }], maxHops: 1 })).toEqual([[ANA, BO]]);
    expect(peopleOf({ targets: [{ person: BO, fit: 1 }], sources: [BO] })).toEqual([]);
  });
});

describe('warm paths', () => {
  test('have only warm ties', () => {
    expect(peopleOf({ warm: true })).toEqual([[BO, CY, EVE]]);
    expect(peopleOf({ warm: true, sources: [BO], maxHops: 1 })).toEqual([]);
  });
});

describe('a least strength', () => {
  test('keeps paths that are exactly so strong', () => {
    expect(peopleOf({ minStrength: 0.4 })).toHaveLength(2);
    expect(peopleOf({ minStrength: 0.41 })).toHaveLength(1);
    expect(peopleOf({ minStrength: 0.5 })).toEqual([]);
  });

  test('is of the path: how well the target fits plays no part', () => {
    const targets = [{ person: EVE, fit: 0.1 }];
    expect(peopleOf({ targets, minStrength: 0.4 })).toHaveLength(2);
  });
});

describe('paths via somebody', () => {
  test('have one of those asked for strictly inside', () => {
    expect(peopleOf({ via: [DEE, FAY] })).toEqual([[BO, CY, DEE, EVE]]);
    expect(peopleOf({ via: [BO], perReferrer: 1, maxHops: 2 })).toEqual([[ANA, BO, EVE]]);
  });

  test('are none where they stand at an end', () => {
    expect(peopleOf({ via: [EVE] })).toEqual([]);
    expect(peopleOf({ via: [ANA], sources: [ANA] })).toEqual([]);
  });
});

describe('people to avoid', () => {
  test('stand nowhere on a path', () => {
    expect(peopleOf({ avoid: [CY] })).toEqual([[BO, EVE]]);
    expect(peopleOf({ avoid: [BO] })).toEqual([
      [ANA, CY, EVE],
      [ANA, CY, DEE, EVE],
    ]);
    expect(peopleOf({ avoid: [EVE] })).toEqual([]);
  });
});

describe('several targets', () => {
  test('are ranked by fit × strength', () => {
    const targets = [
      { person: EVE, fit: 0.5 },
      { person: DEE, fit: 0.9 },
    ];
    const found = find({ targets, top: 3 });
    expect(found.map(({ people, fit }) => [...people, fit])).toEqual([
      [BO, CY, EVE, DEE, 0.9],
      [BO, CY, DEE, 0.9],
      [BO, CY, EVE, 0.5],
    ]);
  });

  test('count once, with their best fit, and not at all without any', () => {
    const targets = [
      { person: EVE, fit: 0.5 },
      { person: EVE, fit: 0.8 },
      { person: EVE, fit: 0.6 },
      { person: DEE, fit: 0 },
    ];
    expect(find({ targets, top: 1, perReferrer: 0 })[0]).toMatchObject({ fit: 0.8 });
    expect(find({ targets, top: 100, perReferrer: 0 })).toHaveLength(9);
  });
});

describe('equally strong paths', () => {
  /** 0 and 1 are sellers; 5 is reached over 2, 3 and 4, all alike, and from 0 directly. */
  const alike = networkOf(6, [
    [0, 2, 0.5],
    [1, 2, 0.5],
    [1, 3, 0.5],
    [0, 4, 0.5],
    [0, 5, 0.25],
    [2, 5, 0.5],
    [3, 5, 0.5],
    [4, 5, 0.5],
  ]);

  test('are ordered by hops, then by people from the target backwards', () => {
    const targets = [{ person: 5, fit: 1 }];
    const request = { ...REQUEST, sources: [1, 0], targets, maxHops: 2, perReferrer: 0 };
    expect(strongestPaths(alike, request).map(({ people }) => people)).toEqual([
      [0, 5],
      [0, 2, 5],
      [1, 2, 5],
      [1, 3, 5],
      [0, 4, 5],
    ]);
  });

  test('are in that order even if a worse one was met first, on a way that seemed cheaper', () => {
    // From 3, seller 4 is near; but 4 stands on the path already, so it is 0 in the end.
    const rows: TieRow[] = [
      [4, 5, 0.9],
      [3, 4, 0.9],
      [0, 3, 0.5],
      [1, 5, 0.5],
      [1, 2, 0.9],
      [0, 2, 0.9],
    ];
    const targets = [{ person: 5, fit: 1 }];
    const request = { ...REQUEST, sources: [0, 4], targets, top: 2, perReferrer: 0 };
    expect(strongestPaths(networkOf(6, rows), request).map(({ people }) => people)).toEqual([
      [4, 5],
      [0, 2, 1, 5],
    ]);
  });
});

describe('a tie of no strength', () => {
  test('is on no path', () => {
    const rows: TieRow[] = [
      [0, 1, 0],
      [0, 2, Number.NaN],
      [2, 1, 1],
    ];
    const request = { ...REQUEST, sources: [0], targets: [{ person: 1, fit: 1 }] };
    expect(strongestPaths(networkOf(3, rows), request)).toEqual([]);
  });
});

describe('a searcher', () => {
  test('answers one request after another, none changing the next', () => {
    const search = searcher(network, REQUEST);
    const first = search(REQUEST);
    search({ ...REQUEST, targets: [{ person: FAY, fit: 0.5 }], top: 1, perReferrer: 0 });
    expect(search(REQUEST)).toEqual(first);
  });

  test.each([0, 7, 2.5, Number.NaN])('refuses %s hops', (maxHops) => {
    expect(() => searcher(network, { ...REQUEST, maxHops })).toThrow('Expected 1 to 6 hops');
  });

  test('takes a source named twice for one', () => {
    expect(peopleOf({ sources: [ANA, BO, ANA, BO], perReferrer: 0 })).toEqual(
      peopleOf({ perReferrer: 0 }),
    );
  });
});

describe('a great many paths', () => {
  /** Seller 0, then two layers of 40 people all alike, then target 81: 1,600 paths of three ties. */
  const layers = Array.from({ length: 40 }, (_, i): TieRow[] => [
    [0, 1 + i, 0.5],
    [41 + i, 81, 0.5],
    ...Array.from({ length: 40 }, (_, j): TieRow => [1 + i, 41 + j, 0.5]),
  ]);
  const request = { ...REQUEST, sources: [0], targets: [{ person: 81, fit: 1 }], perReferrer: 0 };

  test('are all found if all are asked for', () => {
    const paths = strongestPaths(networkOf(82, layers.flat()), { ...request, top: 5000 });
    expect(paths).toHaveLength(1600);
    expect(paths.at(-1)?.people).toEqual([0, 40, 80, 81]);
  });

  test('end where as many are found as asked for', () => {
    const paths = strongestPaths(networkOf(82, layers.flat()), { ...request, top: 41 });
    expect(paths).toHaveLength(41);
    expect(paths.at(-1)?.people).toEqual([0, 1, 42, 81]);
  });
});
