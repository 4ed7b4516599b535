import { intAt } from '../model/columns.ts';
import type { Jobs } from '../model/network.ts';
import { sortRows } from './key-sort.ts';

/** Jobs at a company by person, then company, else as they were. */
export const jobsByStay = (jobs: Jobs, peopleCount: number): Int32Array => {
  const start = startsOf(jobs, peopleCount);
  const rows = new Int32Array(intAt(start, peopleCount));
  const next = start.slice();
  for (let row = 0; row < jobs.count; row++) {
    if (intAt(jobs.account, row) < 0) continue;
    const person = intAt(jobs.person, row);
    const place = intAt(next, person);
    next[person] = place + 1;
    rows[place] = row;
  }
  const account = (row: number): number => intAt(jobs.account, row);
  for (let p = 0; p < peopleCount; p++)
    sortRows(rows, intAt(start, p), intAt(start, p + 1), account);
  return rows;
};

const startsOf = (jobs: Jobs, peopleCount: number): Int32Array => {
  const start = new Int32Array(peopleCount + 1);
  for (let row = 0; row < jobs.count; row++) {
    if (intAt(jobs.account, row) < 0) continue;
    const slot = intAt(jobs.person, row) + 1;
    start[slot] = intAt(start, slot) + 1;
  }
  for (let p = 0; p < peopleCount; p++) start[p + 1] = intAt(start, p + 1) + intAt(start, p);
  return start;
};
