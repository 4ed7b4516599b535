import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_LIMIT } from '../../src/graph/cost.ts';
import {
  beginList,
  limitOfList,
  placeInList,
  placesInOrder,
  type Shortlist,
  shortlist,
} from '../../src/paths/shortlist.ts';

/** Cost, target, slot. */
type Path = readonly [number, number, number];

/** Puts paths into a list; the root of each is its number among them. */
const put = (list: Shortlist, paths: readonly Path[]): void => {
  for (const [i, [cost, target, slot]] of paths.entries()) {
    const place = placeInList(list, cost, target, slot);
    if (place < 0) continue;
    list.root[place] = i;
    list.way[place] = 10 * i;
  }
};

const keptOf = (list: Shortlist): number[] =>
  placesInOrder(list).map((place) => {
    expect(list.way[place]).toBe(10 * (list.root[place] ?? -1));
    return list.root[place] ?? -1;
  });

/** The numbers of those that are kept, best first. */
const kept = (most: number, paths: readonly Path[], list = shortlist()): number[] => {
  beginList(list, most);
  put(list, paths);
  return keptOf(list);
};

const inOrder = (paths: readonly Path[]): number[] =>
  [...paths.keys()].sort((a, b) => {
    const [one = [0, 0, 0], other = [0, 0, 0]] = [paths[a], paths[b]];
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
  });

describe('the best so far', () => {
  test.each<[string, number, Path[], number[]]>([
    ['nothing', 3, [], []],
    ['none where none is asked for', 0, [[1, 1, 1]], []],
    [
      'the cheapest first',
      3,
      [
        [5, 1, 1],
        [2, 1, 2],
        [9, 1, 3],
      ],
      [1, 0, 2],
    ],
    [
      'as many as are asked for',
      2,
      [
        [5, 1, 1],
        [2, 1, 2],
        [9, 1, 3],
        [1, 1, 4],
      ],
      [3, 1],
    ],
    [
      'of equal cost the first target',
      2,
      [
        [5, 3, 1],
        [5, 2, 9],
        [5, 1, 4],
      ],
      [2, 1],
    ],
    [
      'of one target and cost the first slot',
      2,
      [
        [5, 3, 7],
        [5, 3, 2],
        [5, 3, 4],
      ],
      [1, 2],
    ],
  ])('is %s', (_, most, paths, numbers) => {
    expect(kept(most, paths)).toEqual(numbers);
    expect(kept(5000, paths)).toEqual(inOrder(paths));
  });

  const path = fc.tuple(fc.nat(6), fc.nat(4), fc.nat(999));
  const paths = fc.uniqueArray(path, {
    maxLength: 150,
    selector: ([, target, slot]) => `${target} ${slot}`,
  });

  test('is what sorting all gives, in any order of coming', () => {
    fc.assert(
      fc.property(paths, fc.integer({ min: 0, max: 90 }), (all, most) => {
        expect(kept(most, all)).toEqual(inOrder(all).slice(0, most));
      }),
    );
  });

  test('is the same in a list that was full before', () => {
    fc.assert(
      fc.property(paths, paths, (before, all) => {
        const list = shortlist();
        kept(7, before, list);
        expect(kept(9, all, list)).toEqual(inOrder(all).slice(0, 9));
      }),
    );
  });

  test('is sorted at the end where very many are asked for: the best of them, too', () => {
    const all = Array.from({ length: 3000 }, (_, i): Path => [(i * 7919) % 1009, i % 7, i]);
    expect(kept(2000, all)).toEqual(inOrder(all).slice(0, 2000));
    expect(kept(Number.POSITIVE_INFINITY, all)).toEqual(inOrder(all));
  });
});

describe('the limit', () => {
  const limitAfter = (most: number, costs: readonly number[]): number => {
    const list = shortlist();
    beginList(list, most);
    put(
      list,
      costs.map((cost, i) => [cost, 1, i]),
    );
    return limitOfList(list);
  };

  test.each<[string, number, number[], number]>([
    ['none as long as there is room', 3, [1, 2], NO_LIMIT],
    ['the last one’s cost once it is full', 2, [5, 3], 5],
    ['lower with each that is better', 2, [5, 3, 4, 1], 3],
    ['the same after those that are worse', 2, [5, 3, 8], 5],
    ['none where order is made at the end', 1001, [1, 2, 3], NO_LIMIT],
    ['below every cost where nothing is asked for', 0, [1], -1],
  ])('is %s', (_, most, costs, limit) => {
    expect(limitAfter(most, costs)).toBe(limit);
  });
});
