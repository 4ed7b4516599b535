import { intAt } from '../model/columns.ts';

/** Rows by group number, as two columns: those of group g stand in `order[start[g] … start[g+1])`. */
export type Groups = { readonly start: Int32Array; readonly order: Int32Array };

/**
 * Groups rows by a column of group numbers; negative numbers are of no group. Within a group rows stay
 * in order, or in that of `rows`.
 */
export const groupRows = (column: Int32Array, count: number, rows?: Int32Array): Groups => {
  const start = new Int32Array(count + 1);
  for (const group of column) if (group >= 0) start[group + 1] = intAt(start, group + 1) + 1;
  for (let group = 0; group < count; group++) {
    start[group + 1] = intAt(start, group) + intAt(start, group + 1);
  }
  const next = start.slice();
  const order = new Int32Array(intAt(start, count));
  for (let i = 0; i < column.length; i++) {
    const row = rows ? intAt(rows, i) : i;
    const group = intAt(column, row);
    if (group < 0) continue;
    order[intAt(next, group)] = row;
    next[group] = intAt(next, group) + 1;
  }
  return { start, order };
};

export const groupOf = (groups: Groups, group: number): Int32Array =>
  groups.order.subarray(intAt(groups.start, group), intAt(groups.start, group + 1));

/** Rows of one group, which stand by the number of their class. */
export type Sorted = { readonly order: Int32Array; readonly of: Int32Array; readonly end: number };

/** The first place from `from` on whose row is of a class above `value`; looked for in growing steps. */
export const firstAbove = ({ order, of, end }: Sorted, value: number, from: number): number => {
  let low = from;
  let high = from;
  for (let step = 1; high < end && intAt(of, intAt(order, high)) <= value; step *= 2) {
    low = high + 1;
    high = Math.min(low + step, end);
  }
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (intAt(of, intAt(order, middle)) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
};
