import { expect, test } from 'vitest';
import { sortPairs } from '../../src/ties/pair-sort.ts';

const sorted = (pairs: readonly (readonly [number, number])[], people: number): number[] => [
  ...sortPairs(
    {
      low: Int32Array.from(pairs, ([low]) => low),
      high: Int32Array.from(pairs, ([, high]) => high),
      row: Int32Array.from(pairs, (_, i) => i),
    },
    people,
  ).row,
];

test('pairs are sorted by the lower number, then the higher', () => {
  expect(
    sorted(
      [
        [2, 3],
        [0, 9],
        [0, 1],
        [2, 1],
      ],
      10,
    ),
  ).toEqual([2, 1, 3, 0]);
});

test('rows of one pair stay in their order', () => {
  expect(
    sorted(
      [
        [4, 5],
        [1, 2],
        [4, 5],
        [1, 2],
      ],
      6,
    ),
  ).toEqual([1, 3, 0, 2]);
});

test('numbers beyond one pass of the radix are told apart', () => {
  const large = [2_048, 2_047, 4_194_304, 1, 2_049, 4_194_303];
  const order = sorted(
    large.map((one) => [one, one + 1] as const),
    4_194_306,
  );
  expect(order.map((row) => large[row])).toEqual([...large].sort((x, y) => x - y));
});
