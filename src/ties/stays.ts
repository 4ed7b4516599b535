import { JOB_KINDS } from '../model/claims.ts';
import { byteAt, byteColumn, intAt, intColumn } from '../model/columns.ts';
import type { Jobs, PersonIndex, Resolved } from '../model/network.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import { type CompanySizes, companySizes } from './company-sizes.ts';
import { allRows, countingOrder } from './counting-order.ts';
import { type JobSpan, jobSpan } from './job-span.ts';

/**
 * Who was where, a row for each person and company, sorted by both: all jobs of a person at a
 * company are one stay, from the first day to the last. Memory grows with the jobs.
 */
export type Stays = {
  readonly count: number;
  readonly person: Int32Array;
  readonly account: Int32Array;
  /** As in JobSpan. */
  readonly startFirst: Int32Array;
  readonly startLast: Int32Array;
  readonly endFirst: Int32Array;
  readonly endLast: Int32Array;
  /** Functions held there, a bit each; 0: unknown. */
  readonly functions: Int32Array;
  /** 1: as a student, nothing else. */
  readonly school: Uint8Array;
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
  const columns = stayColumns();
  const rows = jobsByStay(jobs, people.count, accounts.count);
  for (let i = 0, end = 0; i < rows.length; i = end) {
    end = endOfStay(jobs, rows, i);
    const group = employedFirst(jobs, rows, i, end);
    const spans = group.map((row) => jobSpan(jobs, row, asOf, settings.assumedTenureDays));
    const span = envelope(spans.filter((one) => one !== undefined));
    if (!span) continue;
    columns.jobStart.push(i);
    columns.jobEnd.push(end);
    pushStay(columns, { jobs, row: intAt(rows, i), span, ...labelsOf(group, jobs, jobFunctions) });
  }
  const stays = filled(columns, rows, people.count);
  return { ...stays, sizes: companySizes(resolved.accounts, stays, settings) };
};

const STUDENT = JOB_KINDS.indexOf('student');

const jobsByStay = (jobs: Jobs, peopleCount: number, accountCount: number): Int32Array => {
  const placed = allRows(jobs.count).filter((row) => intAt(jobs.account, row) >= 0);
  return countingOrder(jobs.person, peopleCount, countingOrder(jobs.account, accountCount, placed));
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

/** Who worked at a school as well as studied there is a colleague for the work alone. */
const employedFirst = (jobs: Jobs, rows: Int32Array, start: number, end: number): number[] => {
  if (end - start === 1) return [intAt(rows, start)];
  const all = [...rows.subarray(start, end)];
  const employed = all.filter((row) => byteAt(jobs.kind, row) !== STUDENT);
  return employed.length > 0 ? employed : all;
};

const envelope = (spans: readonly JobSpan[]): JobSpan | undefined =>
  spans.reduce<JobSpan | undefined>(
    (wide, span) =>
      wide === undefined
        ? span
        : {
            startFirst: Math.min(wide.startFirst, span.startFirst),
            startLast: Math.min(wide.startLast, span.startLast),
            endFirst: Math.max(wide.endFirst, span.endFirst),
            endLast: Math.max(wide.endLast, span.endLast),
          },
    undefined,
  );

const labelsOf = (group: readonly number[], jobs: Jobs, jobFunctions: JobFunctions) => ({
  functions: group.reduce((mask, row) => mask | functionBit(byteAt(jobFunctions, row)), 0),
  school: group.every((row) => byteAt(jobs.kind, row) === STUDENT),
});

const functionBit = (code: number): number => (code === 0 ? 0 : 1 << code);

const stayColumns = () => ({
  person: intColumn(),
  account: intColumn(),
  startFirst: intColumn(),
  startLast: intColumn(),
  endFirst: intColumn(),
  endLast: intColumn(),
  functions: intColumn(),
  school: byteColumn(),
  jobStart: intColumn(),
  jobEnd: intColumn(),
});
type StayColumns = ReturnType<typeof stayColumns>;

type NewStay = {
  readonly jobs: Jobs;
  readonly row: number;
  readonly span: JobSpan;
  readonly functions: number;
  readonly school: boolean;
};

const pushStay = (columns: StayColumns, { jobs, row, span, functions, school }: NewStay): void => {
  columns.person.push(intAt(jobs.person, row));
  columns.account.push(intAt(jobs.account, row));
  columns.startFirst.push(span.startFirst);
  columns.startLast.push(span.startLast);
  columns.endFirst.push(span.endFirst);
  columns.endLast.push(span.endLast);
  columns.functions.push(functions);
  columns.school.push(school ? 1 : 0);
};

const filled = (
  columns: StayColumns,
  jobOrder: Int32Array,
  peopleCount: number,
): Omit<Stays, 'sizes'> => {
  const person = columns.person.view();
  return {
    count: person.length,
    person,
    account: columns.account.view(),
    startFirst: columns.startFirst.view(),
    startLast: columns.startLast.view(),
    endFirst: columns.endFirst.view(),
    endLast: columns.endLast.view(),
    functions: columns.functions.view(),
    school: columns.school.view(),
    start: startsOf(person, peopleCount),
    signature: signaturesOf(person, columns.account.view(), peopleCount),
    jobStart: columns.jobStart.view(),
    jobEnd: columns.jobEnd.view(),
    jobOrder,
  };
};

const signaturesOf = (person: Int32Array, account: Int32Array, peopleCount: number): Int32Array => {
  const signature = new Int32Array(peopleCount);
  for (let stay = 0; stay < person.length; stay++) {
    const who = intAt(person, stay);
    signature[who] = intAt(signature, who) | (1 << (intAt(account, stay) & 31));
  }
  return signature;
};

/** Where each number's rows begin in a sorted column. */
const startsOf = (sorted: Int32Array, size: number): Int32Array => {
  const start = new Int32Array(size + 1);
  for (let i = 0; i < sorted.length; i++) {
    const slot = intAt(sorted, i) + 1;
    start[slot] = intAt(start, slot) + 1;
  }
  for (let key = 0; key < size; key++) start[key + 1] = intAt(start, key + 1) + intAt(start, key);
  return start;
};

/** Accounts where a person works, worked or studied, by number. */
export const accountsOf = (stays: Stays, person: PersonIndex): Int32Array =>
  stays.account.subarray(intAt(stays.start, person), intAt(stays.start, person + 1));
