import { JOB_KINDS } from '../model/claims.ts';
import { byteAt, intAt } from '../model/columns.ts';
import type { Day } from '../model/day.ts';
import type { Jobs, PersonIndex, Resolved } from '../model/network.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import { type CompanySizes, companySizes } from './company-sizes.ts';
import { type JobSpan, jobSpan } from './job-span.ts';
import { jobsByStay } from './jobs-by-stay.ts';
import { accountOf, type Cells, personOf, putStay, roomForStays, trimmedTo } from './stay-cells.ts';

/**
 * Who was where, a row for each person and company, sorted by both: all jobs of a person at a
 * company are one stay, from the first day to the last. Memory grows with the jobs.
 */
export type Stays = Cells & {
  readonly count: number;
  readonly account: Int32Array;
  /** Stays of person p: [start[p] … start[p+1]). */
  readonly start: Int32Array;
  /**
   * A bit for each account of a person, by its number modulo 32. Two people without a common bit
   * have no account in common: seen without a look at their stays, all over memory.
   */
  readonly signature: Int32Array;
  /** Jobs behind stay i: jobOrder[jobStart[i] … jobEnd[i]). */
  readonly jobStart: Int32Array;
  readonly jobEnd: Int32Array;
  readonly jobOrder: Int32Array;
  readonly sizes: CompanySizes;
};

/** Function of each job's title: 1 + its number in FUNCTIONS, 0 where unknown. */
export type JobFunctions = Uint8Array;

export const staysOf = (
  resolved: Resolved,
  settings: TieSettings,
  jobFunctions: JobFunctions = new Uint8Array(resolved.jobs.count),
): Stays => {
  const { jobs, people, accounts, asOf } = resolved;
  const context = { jobs, jobFunctions, asOf, assumedDays: settings.assumedTenureDays };
  const rows = jobsByStay(jobs, people.count);
  const table = newStays(rows);
  for (let start = 0, end = 0; start < rows.length; start = end) {
    end = endOfStay(jobs, rows, start);
    addStay(table, { rows, start, end }, context);
  }
  const stays = filled(table, people.count);
  return { ...stays, sizes: companySizes(accounts, stays, settings) };
};

const endOfStay = (jobs: Jobs, rows: Int32Array, first: number): number => {
  const person = intAt(jobs.person, intAt(rows, first));
  const account = intAt(jobs.account, intAt(rows, first));
  let end = first + 1;
  while (
    end < rows.length &&
    intAt(jobs.person, intAt(rows, end)) === person &&
    intAt(jobs.account, intAt(rows, end)) === account
  ) {
    end++;
  }
  return end;
};

type JobGroup = { readonly rows: Int32Array; readonly start: number; readonly end: number };

type JobContext = {
  readonly jobs: Jobs;
  readonly jobFunctions: JobFunctions;
  readonly asOf: Day;
  readonly assumedDays: number;
};

/** Who worked at a school as well as studied there is a colleague for the work alone. */
const addStay = (table: StayTable, group: JobGroup, context: JobContext): void => {
  const { jobs, jobFunctions, asOf, assumedDays } = context;
  const school = isAllStudent(jobs, group);
  let span: JobSpan | undefined;
  let functions = 0;
  for (let i = group.start; i < group.end; i++) {
    const row = intAt(group.rows, i);
    if (!school && byteAt(jobs.kind, row) === STUDENT) continue;
    functions |= functionBit(byteAt(jobFunctions, row));
    span = envelope(span, jobSpan(jobs, row, asOf, assumedDays));
  }
  if (span === undefined) return;
  const row = intAt(group.rows, group.start);
  const person = intAt(jobs.person, row);
  const account = intAt(jobs.account, row);
  const stay = table.count++;
  putStay(table, stay, { person, account, span, functions, school });
  table.account[stay] = account;
  table.jobStart[stay] = group.start;
  table.jobEnd[stay] = group.end;
};

const STUDENT = JOB_KINDS.indexOf('student');

const isAllStudent = (jobs: Jobs, { rows, start, end }: JobGroup): boolean => {
  for (let i = start; i < end; i++) {
    if (byteAt(jobs.kind, intAt(rows, i)) !== STUDENT) return false;
  }
  return true;
};

const functionBit = (code: number): number => (code === 0 ? 0 : 1 << code);

const envelope = (wide: JobSpan | undefined, span: JobSpan | undefined): JobSpan | undefined => {
  if (wide === undefined || span === undefined) return span ?? wide;
  return {
    startFirst: Math.min(wide.startFirst, span.startFirst),
    startLast: Math.min(wide.startLast, span.startLast),
    endFirst: Math.max(wide.endFirst, span.endFirst),
    endLast: Math.max(wide.endLast, span.endLast),
  };
};

type StayTable = Cells & {
  count: number;
  readonly account: Int32Array;
  readonly jobStart: Int32Array;
  readonly jobEnd: Int32Array;
  readonly jobOrder: Int32Array;
};

/** Every job may be a stay of its own. */
const newStays = (jobOrder: Int32Array): StayTable => ({
  count: 0,
  account: new Int32Array(jobOrder.length),
  cells: roomForStays(jobOrder.length),
  jobStart: new Int32Array(jobOrder.length),
  jobEnd: new Int32Array(jobOrder.length),
  jobOrder,
});

const filled = (table: StayTable, peopleCount: number): Omit<Stays, 'sizes'> => {
  const { count, jobOrder } = table;
  const cells = trimmedTo(count, table);
  return {
    count,
    account: table.account.slice(0, count),
    cells,
    ...byPerson({ cells }, count, peopleCount),
    jobStart: table.jobStart.slice(0, count),
    jobEnd: table.jobEnd.slice(0, count),
    jobOrder,
  };
};

/** Where the stays of each person begin, and what signs them. */
const byPerson = (stays: Cells, count: number, peopleCount: number) => {
  const signature = new Int32Array(peopleCount);
  const start = new Int32Array(peopleCount + 1);
  for (let stay = 0; stay < count; stay++) {
    const person = personOf(stays, stay);
    signature[person] = intAt(signature, person) | (1 << (accountOf(stays, stay) & 31));
    start[person + 1] = stay + 1;
  }
  // Who was nowhere begins where those before end.
  for (let p = 0; p < peopleCount; p++) {
    start[p + 1] = Math.max(intAt(start, p + 1), intAt(start, p));
  }
  return { start, signature };
};

/** Accounts where a person works, worked or studied, by number. */
export const accountsOf = (stays: Stays, person: PersonIndex): Int32Array =>
  stays.account.subarray(intAt(stays.start, person), intAt(stays.start, person + 1));
