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

/** Where in `order`, from `from` on, the rows end that share the class of the first: they stand together. */
export const endOfRun = (order: Int32Array, of: Int32Array, from: number, to: number): number => {
  const value = intAt(of, intAt(order, from));
  let low = from;
  let step = 1;
  while (low + step < to && intAt(of, intAt(order, low + step)) === value) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, to);
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (intAt(of, intAt(order, middle)) === value) low = middle;
    else high = middle;
  }
  return low + 1;
};
