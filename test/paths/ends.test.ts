import { describe, expect, test } from 'vitest';
import { strongestPaths } from '../../src/paths/strongest-paths.ts';
import { networkOf, type TieRow } from '../graph/tie-table.ts';

/** So many people in a row, each tied to the next, all ties alike. */
const row = (people: number, strength: number): TieRow[] =>
  Array.from({ length: people - 1 }, (_, i): TieRow => [i, i + 1, strength]);

const asked = (rows: readonly TieRow[], people: number, sources: number[], targets: number[]) =>
  strongestPaths(networkOf(people, rows), {
    ...{ sources, targets: targets.map((person) => ({ person, fit: 1 })), maxHops: 6, top: 99 },
    ...{ perReferrer: 0, minStrength: 0, warm: false, via: [], avoid: [] },
  }).map(({ people: found, strength }) => `${found.join('-')} ${strength}`);

describe('who stands at both ends', () => {
  test.each([
    ['a seller who is sought alone is no path', [0], [0], []],
    ['two sellers, both sought: each from the other', [0, 1], [0, 1], ['1-0 0.5', '0-1 0.5']],
    ['a seller sought beside another', [0], [0, 1], ['0-1 0.5']],
    ['the ends of a row', [0], [3], ['0-1-2-3 0.125']],
    ['the same the other way', [3], [0], ['3-2-1-0 0.125']],
    ['from the middle to both ends', [1], [0, 3], ['1-0 0.5', '1-2-3 0.25']],
    ['nobody sought', [0], [], []],
    ['nobody of ours', [], [3], []],
  ] as const)('%s', (_, sources, targets, expected) => {
    expect(asked(row(4, 0.5), 4, [...sources], [...targets])).toEqual(expected);
  });
});

describe('how long a path may be', () => {
  test.each([
    [7, ['0-1-2-3-4-5-6 1']],
    [8, []],
  ] as const)('a row of %i', (people, expected) => {
    expect(asked(row(people, 1), people, [0], [people - 1])).toEqual(expected);
  });

  test('a chain of hair-thin ties is found, and is as strong as their product', () => {
    const [found] = strongestPaths(networkOf(7, row(7, 0.001)), {
      ...{ sources: [0], targets: [{ person: 6, fit: 1 }], maxHops: 6, top: 1, perReferrer: 1 },
      ...{ minStrength: 0, warm: false, via: [], avoid: [] },
    });
    expect(found?.strength).toBeCloseTo(1e-18, 25);
  });
});

describe('stars: one person whom all know', () => {
  const PEOPLE = 60;
  const star = Array.from({ length: PEOPLE - 1 }, (_, i): TieRow => [0, i + 1, (i + 1) / 100]);

  test('two of them are joined by the middle alone', () => {
    expect(asked(star, PEOPLE, [59], [58])).toEqual(['59-0-58 0.3422']);
  });

  test('the middle reaches all, the strongest first', () => {
    const everybody = Array.from({ length: PEOPLE - 1 }, (_, i) => i + 1);
    const found = asked(star, PEOPLE, [0], everybody);
    expect(found).toHaveLength(PEOPLE - 1);
    expect(found[0]).toBe('0-59 0.59');
    expect(found.at(-1)).toBe('0-1 0.01');
  });

  test('nobody is reached around the middle', () => {
    const without = star.filter(([, other]) => other !== 58);
    expect(asked(without, PEOPLE, [59], [58])).toEqual([]);
  });
});

describe('everybody knows everybody', () => {
  const clique = (people: number): TieRow[] =>
    Array.from({ length: people }, (_, i) =>
      Array.from({ length: people - 1 - i }, (__, j): TieRow => [i, i + 1 + j, 0.5]),
    ).flat();

  test.each([
    [3, 2],
    [4, 5],
    [5, 16],
    [6, 65],
  ])('of %i people there are %i ways from one to another', (people, ways) => {
    expect(asked(clique(people), people, [0], [people - 1])).toHaveLength(ways);
  });

  test('the direct one is the strongest, then those of one between, by number', () => {
    expect(asked(clique(5), 5, [0], [4]).slice(0, 4)).toEqual([
      '0-4 0.5',
      '0-1-4 0.25',
      '0-2-4 0.25',
      '0-3-4 0.25',
    ]);
  });
});
