import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allRows, countingOrder } from '../../src/ties/counting-order.ts';

test('rows are ordered by key, equal ones as they were', () => {
  const keys = Int32Array.from([2, 0, 1, 0]);
  expect([...countingOrder(keys, 3, allRows(4))]).toEqual([1, 3, 2, 0]);
});

test('only the rows given are ordered', () => {
  const keys = Int32Array.from([2, 0, 1, 0]);
  expect([...countingOrder(keys, 3, Int32Array.from([3, 0]))]).toEqual([3, 0]);
});

test('chained from the last key to the first it sorts by both', () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const first = Int32Array.from(rows, ([one]) => one);
      const second = Int32Array.from(rows, ([, other]) => other);
      const order = countingOrder(first, 10, countingOrder(second, 10, allRows(rows.length)));
      const expected = rows
        .map(([one, other], i) => ({ one, other, i }))
        .sort((x, y) => x.one - y.one || x.other - y.other || x.i - y.i);
      expect([...order]).toEqual(expected.map(({ i }) => i));
    }),
  );
});
