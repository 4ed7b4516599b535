import { intAt } from '../model/columns.ts';

/** Rows by group number, as two columns: those of group g stand in `order[start[g] … start[g+1])`. */
export type Groups = { readonly start: Int32Array; readonly order: Int32Array };

/** Groups rows by a column of group numbers; negative numbers are of no group. Rows stay in order. */
export const groupRows = (column: Int32Array, count: number): Groups => {
  const start = new Int32Array(count + 1);
  for (const group of column) if (group >= 0) start[group + 1] = intAt(start, group + 1) + 1;
  for (let group = 0; group < count; group++) {
    start[group + 1] = intAt(start, group) + intAt(start, group + 1);
  }
  const next = start.slice();
  const order = new Int32Array(intAt(start, count));
  column.forEach((group, row) => {
    if (group < 0) return;
    order[intAt(next, group)] = row;
    next[group] = intAt(next, group) + 1;
  });
  return { start, order };
};

export const groupOf = (groups: Groups, group: number): Int32Array =>
  groups.order.subarray(intAt(groups.start, group), intAt(groups.start, group + 1));
