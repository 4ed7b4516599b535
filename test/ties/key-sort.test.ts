import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortRows } from '../../src/ties/key-sort.ts';

const sorted = (keys: readonly number[], start = 0, end = keys.length): number[] => {
  const rows = Int32Array.from(keys, (_, i) => i);
  sortRows(rows, start, end, (row) => keys[row] ?? 0);
  return [...rows];
};

describe('rows by a key', () => {
  test('come in its order, equal ones as they were', () => {
    expect(sorted([3, 1, 3, 1, 2])).toEqual([1, 3, 4, 0, 2]);
  });

  test('outside the stretch stay where they are', () => {
    expect(sorted([9, 5, 4, 3, 0], 1, 4)).toEqual([0, 3, 2, 1, 4]);
    const many = Array.from({ length: 100 }, (_, i) => 100 - i);
    const made = sorted(many, 10, 90);
    expect(made.slice(0, 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(made.slice(10, 12)).toEqual([89, 88]);
    expect(made.slice(90, 92)).toEqual([90, 91]);
  });

  test('come out as a comparator has them, few or many, below zero or far above', () => {
    const key = fc.oneof(
      fc.integer({ min: -10_000_000, max: 2 ** 31 }),
      fc.integer({ min: 0, max: 3 }),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 120 }), (keys) => {
        const expected = keys
          .map((_, i) => i)
          .sort((x, y) => (keys[x] ?? 0) - (keys[y] ?? 0) || x - y);
        expect(sorted(keys)).toEqual(expected);
      }),
    );
  });
});
