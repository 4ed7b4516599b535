import { JOB_KINDS } from '../model/claims.ts';
import { byteAt, intAt } from '../model/columns.ts';
import { type Day, NO_DAY } from '../model/day.ts';
import { jobSpan, type StayJobs } from './job-span.ts';
import { sortRows } from './key-sort.ts';
import { accountOf, putStay, roomForStays, type StayCells } from './stay-cells.ts';

/** Function of each job's title: 1 + its number in FUNCTIONS, 0 where unknown. */
export type JobFunctions = Uint8Array;

/** What jobs are read with. */
export type JobContext = {
  readonly jobFunctions: JobFunctions;
  readonly asOf: Day;
  readonly assumedDays: number;
};

/**
 * Jobs at a company, each a stay of its own, all numbers of a job side by side: the columns are read once from end
 * to end, and those of one person then stand together. `order` has them by person, then company, else as they were.
 */
export type JobStays = {
  readonly cells: StayCells;
  /** By place in `cells`. */
  readonly row: Int32Array;
  readonly order: Int32Array;
};

const STUDENT = JOB_KINDS.indexOf('student');

export const jobsByStay = (jobs: StayJobs, peopleCount: number, context: JobContext): JobStays => {
  const start = startsOf(jobs, peopleCount);
  const most = intAt(start, peopleCount);
  const cells = roomForStays(most);
  const rows = new Int32Array(most);
  const next = start.slice();
  const reading = { jobs, ...context };
  for (let row = 0; row < jobs.count; row++) {
    if (intAt(jobs.account, row) < 0) continue;
    const person = intAt(jobs.person, row);
    const place = intAt(next, person);
    next[person] = place + 1;
    rows[place] = row;
    putJob(cells, place, row, reading);
  }
  return { cells, row: rows, order: byCompany(cells, start) };
};

const startsOf = (jobs: StayJobs, peopleCount: number): Int32Array => {
  const start = new Int32Array(peopleCount + 1);
  for (let row = 0; row < jobs.count; row++) {
    if (intAt(jobs.account, row) < 0) continue;
    const slot = intAt(jobs.person, row) + 1;
    start[slot] = intAt(start, slot) + 1;
  }
  for (let p = 0; p < peopleCount; p++) start[p + 1] = intAt(start, p + 1) + intAt(start, p);
  return start;
};

/** Days that nobody says are NO_DAY, all four. */
const putJob = (
  cells: StayCells,
  place: number,
  row: number,
  { jobs, jobFunctions, asOf, assumedDays }: JobContext & { readonly jobs: StayJobs },
): void => {
  const code = byteAt(jobFunctions, row);
  putStay(cells, place, {
    person: intAt(jobs.person, row),
    account: intAt(jobs.account, row),
    span: jobSpan(jobs, row, asOf, assumedDays) ?? UNKNOWN,
    functions: code === 0 ? 0 : 1 << code,
    school: byteAt(jobs.kind, row) === STUDENT,
  });
};

const UNKNOWN = { startFirst: NO_DAY, startLast: NO_DAY, endFirst: NO_DAY, endLast: NO_DAY };

const byCompany = (cells: StayCells, start: Int32Array): Int32Array => {
  const order = new Int32Array(intAt(start, start.length - 1));
  for (let place = 0; place < order.length; place++) order[place] = place;
  const account = (place: number): number => accountOf(cells, place);
  for (let p = 0; p + 1 < start.length; p++)
    sortRows(order, intAt(start, p), intAt(start, p + 1), account);
  return order;
};
