import { intAt } from '../model/columns.ts';

/** Rows about person p in the order they came in: row[start[p] … start[p+1]). */
export type RowsByPerson = { readonly start: Int32Array; readonly row: Int32Array };

/** Rows of nobody (below 0) are left out. A person has few: they are looked through, and no table is kept. */
export const rowsByPerson = (personOfRow: Int32Array, people: number): RowsByPerson => {
  const start = new Int32Array(people + 1);
  for (const person of personOfRow) {
    if (person >= 0) start[person + 1] = intAt(start, person + 1) + 1;
  }
  for (let p = 0; p < people; p++) start[p + 1] = intAt(start, p + 1) + intAt(start, p);
  const next = start.slice(0, people);
  const row = new Int32Array(intAt(start, people));
  for (let one = 0; one < personOfRow.length; one++) {
    const person = intAt(personOfRow, one);
    if (person < 0) continue;
    const place = intAt(next, person);
    next[person] = place + 1;
    row[place] = one;
  }
  return { start, row };
};
