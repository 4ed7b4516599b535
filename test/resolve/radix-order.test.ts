import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { radixOrder } from '../../src/resolve/radix-order.ts';

/** Numbers of rows in the order of their words; equal ones by another word, and by their number where that is equal, too. */
const orderOf = (words: readonly (readonly number[])[], later: readonly number[]): number[] => {
  const columns = words.map((column) => Uint32Array.from(column));
  const compare = (a: number, b: number): number => (later[a] ?? 0) - (later[b] ?? 0) || a - b;
  return [...radixOrder(columns, later.length, compare)];
};

describe('rows stand in the order of their words', () => {
  test.each<[string, number[][], number[], number[]]>([
    ['none', [[]], [], []],
    ['one', [[5]], [0], [0]],
    ['by one word', [[3, 1, 2]], [0, 0, 0], [1, 2, 0]],
    [
      'the first counts most',
      [
        [2, 1, 1],
        [0, 9, 8],
      ],
      [0, 0, 0],
      [2, 1, 0],
    ],
    ['words of 32 bits', [[2 ** 32 - 1, 2 ** 31, 1]], [0, 0, 0], [2, 1, 0]],
    ['equal ones by what is compared', [[7, 7, 7]], [3, 1, 2], [1, 2, 0]],
    ['without words by that alone', [], [3, 1, 2], [1, 2, 0]],
  ])('%s', (_, words, later, expected) => {
    expect(orderOf(words, later)).toEqual(expected);
  });

  test.each([2, 15, 16, 17, 40])('%i equal ones, last first', (count) => {
    const later = Array.from({ length: count }, (_, i) => count - i);
    const rows = [...later.keys()];
    expect(orderOf([later.map(() => 1)], later)).toEqual(rows.toReversed());
  });

  test('whatever they are, as any sort has them', () => {
    const row = fc.tuple(fc.nat(3), fc.nat(), fc.nat(5));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const [first, second, later] = [0, 1, 2].map((i) => rows.map((cells) => cells[i] ?? 0));
        const few = (first ?? []).map((word) => word % 2);
        const byHand = rows
          .map((_, i) => i)
          .sort(
            (a, b) =>
              (few[a] ?? 0) - (few[b] ?? 0) ||
              (second?.[a] ?? 0) - (second?.[b] ?? 0) ||
              (later?.[a] ?? 0) - (later?.[b] ?? 0) ||
              a - b,
          );
        expect(orderOf([few, second ?? []], later ?? [])).toEqual(byHand);
      }),
    );
  });
});
