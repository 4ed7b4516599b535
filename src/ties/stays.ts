import { JOB_KINDS } from '../model/claims.ts';
import { byteAt, intAt } from '../model/columns.ts';
import type { Day } from '../model/day.ts';
import type { Jobs, PersonIndex, Resolved } from '../model/network.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import { type CompanySizes, companySizes } from './company-sizes.ts';
import { type JobSpan, jobSpan } from './job-span.ts';
import { jobsByStay } from './jobs-by-stay.ts';
import { sortRows } from './key-sort.ts';
import { accountOf, type Cells, personOf, putStay, roomForStays, trimmedTo } from './stay-cells.ts';

/**
 * Who was where, a row for each stay, sorted by person and company: jobs of a person at a company
 * are one stay, from the first day to the last, unless they were away in between for longer than
 * `stayGapDays`. Who came back was no colleague of those who were there meanwhile. Memory grows
 * with the jobs.
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
  const { assumedTenureDays: assumedDays, stayGapDays: gapDays } = settings;
  const context = { jobs, jobFunctions, asOf, assumedDays, gapDays };
  const rows = jobsByStay(jobs, people.count);
  const table = newStays(rows);
  for (let start = 0, end = 0; start < rows.length; start = end) {
    end = endOfCompany(jobs, rows, start);
    addStays(table, { rows, start, end }, context);
  }
  const stays = filled(table, people.count);
  return { ...stays, sizes: companySizes(accounts, stays, settings) };
};

const endOfCompany = (jobs: Jobs, rows: Int32Array, first: number): number => {
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
  readonly gapDays: number;
};

/** Jobs of one person at one company, one after another, as far as they are one stay. */
type Stay = { readonly start: number; readonly span: JobSpan; readonly functions: number };

const addStays = (table: StayTable, group: JobGroup, context: JobContext): void => {
  const { rows, start, end } = group;
  const spanOf = spansOf(group, context);
  if (end - start > 1) sortRows(rows, start, end, (row) => spanOf(row)?.startFirst ?? LONG_AGO);
  let stay: Stay | undefined;
  for (let i = start; i < end; i++) {
    const span = spanOf(intAt(rows, i));
    if (span === undefined) continue;
    const next = { start: i, span, functions: functionsOf(intAt(rows, i), context) };
    if (stay === undefined) stay = next;
    else if (span.startFirst - stay.span.endLast <= context.gapDays) stay = joined(stay, next);
    else {
      addStay(table, { rows, start, end: i }, stay, context);
      stay = next;
    }
  }
  if (stay) addStay(table, group, stay, context);
};

const joined = (stay: Stay, next: Stay): Stay => ({
  start: stay.start,
  span: envelope(stay.span, next.span),
  functions: stay.functions | next.functions,
});

const functionsOf = (row: number, { jobFunctions }: JobContext): number => {
  const code = byteAt(jobFunctions, row);
  return code === 0 ? 0 : 1 << code;
};

/** Who worked at a school as well as studied there is a colleague for the work alone. */
const spansOf = (
  group: JobGroup,
  { jobs, asOf, assumedDays }: JobContext,
): ((row: number) => JobSpan | undefined) => {
  const school = isAllStudent(jobs, group);
  return (row) =>
    school || byteAt(jobs.kind, row) !== STUDENT
      ? jobSpan(jobs, row, asOf, assumedDays)
      : undefined;
};

const addStay = (
  table: StayTable,
  group: JobGroup,
  { start, span, functions }: Stay,
  { jobs }: JobContext,
): void => {
  const row = intAt(group.rows, start);
  const person = intAt(jobs.person, row);
  const account = intAt(jobs.account, row);
  const stay = table.count++;
  putStay(table, stay, { person, account, span, functions, school: isAllStudent(jobs, group) });
  table.account[stay] = account;
  table.jobStart[stay] = start;
  table.jobEnd[stay] = group.end;
};

/** Before any day that a job can begin on, and small enough to be a key. */
const LONG_AGO = -1e7;

const STUDENT = JOB_KINDS.indexOf('student');

const isAllStudent = (jobs: Jobs, { rows, start, end }: JobGroup): boolean => {
  for (let i = start; i < end; i++) {
    if (byteAt(jobs.kind, intAt(rows, i)) !== STUDENT) return false;
  }
  return true;
};

const envelope = (wide: JobSpan, span: JobSpan): JobSpan => ({
  startFirst: Math.min(wide.startFirst, span.startFirst),
  startLast: Math.min(wide.startLast, span.startLast),
  endFirst: Math.max(wide.endFirst, span.endFirst),
  endLast: Math.max(wide.endLast, span.endLast),
});

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
