import { intAt } from '../model/columns.ts';

/**
 * Rows ordered by a column of whole numbers in [0, size), equal ones as they were: a counting sort,
 * linear and without an object per row. Chained from the last key to the first it sorts by several.
 */
export const countingOrder = (keys: Int32Array, size: number, rows: Int32Array): Int32Array => {
  const next = new Int32Array(size + 1);
  for (let i = 0; i < rows.length; i++) {
    const slot = intAt(keys, intAt(rows, i)) + 1;
    next[slot] = intAt(next, slot) + 1;
  }
  for (let key = 0; key < size; key++) next[key + 1] = intAt(next, key + 1) + intAt(next, key);
  const ordered = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = intAt(rows, i);
    const key = intAt(keys, row);
    const place = intAt(next, key);
    next[key] = place + 1;
    ordered[place] = row;
  }
  return ordered;
};

/** 0, 1, 2, …: the rows as they stand. */
export const allRows = (count: number): Int32Array => {
  const rows = new Int32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
};
