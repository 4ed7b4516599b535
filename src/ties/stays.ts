import { intAt, sharedInts } from '../model/columns.ts';
import { type Day, NO_DAY } from '../model/day.ts';
import type { PersonIndex, Resolved } from '../model/network.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import { type CompanySizes, companySizes } from './company-sizes.ts';
import type { StayJobs } from './job-span.ts';
import { type JobFunctions, type JobStays, jobsByStay } from './jobs-by-stay.ts';
import { sortRows } from './key-sort.ts';
import {
  accountOf,
  copyStay,
  firstDayOf,
  isSchool,
  lastDayOf,
  personOf,
  roomForStays,
  type StayCells,
  trimmedTo,
  widenStay,
} from './stay-cells.ts';

/**
 * Who was where, a row for each stay, sorted by person and company: jobs of a person at a company
 * are one stay, from the first day to the last, unless they were away in between for longer than
 * `stayGapDays`. Who came back was no colleague of those who were there meanwhile. Memory grows
 * with the jobs.
 */
export type Stays = {
  readonly cells: StayCells;
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

export const staysOf = (
  told: ToldJobs,
  settings: TieSettings,
  jobFunctions: JobFunctions = new Uint8Array(told.jobs.count),
): Stays => {
  const { jobs, people, accounts, asOf } = told;
  const { assumedTenureDays: assumedDays, stayGapDays: gapDays } = settings;
  const byStay = jobsByStay(jobs, people.count, { jobFunctions, asOf, assumedDays });
  const table = newStays(byStay.order.length);
  for (let start = 0, end = 0; start < byStay.order.length; start = end) {
    end = endOfCompany(byStay, start);
    addStays(table, byStay, { start, end }, gapDays);
  }
  const stays = filled(table, byStay, people.count);
  return { ...stays, sizes: companySizes(accounts, stays, settings) };
};

/** What is known of jobs, as far as stays are made of it. */
export type ToldJobs = Pick<Resolved, 'asOf'> & {
  readonly jobs: StayJobs;
  readonly people: Pick<Resolved['people'], 'count'>;
  readonly accounts: Pick<Resolved['accounts'], 'count' | 'employees'>;
};

const endOfCompany = (told: JobStays, first: number): number => {
  const { cells, order } = told;
  const person = personOf(cells, intAt(order, first));
  const account = accountOf(cells, intAt(order, first));
  let end = first + 1;
  while (
    end < order.length &&
    personOf(cells, intAt(order, end)) === person &&
    accountOf(cells, intAt(order, end)) === account
  ) {
    end++;
  }
  return end;
};

/** Jobs of one person at one company: `order[start … end)`. */
type JobGroup = { readonly start: number; readonly end: number };

/** One after another, as far as they are one stay. */
const addStays = (table: StayTable, told: JobStays, group: JobGroup, gapDays: number): void => {
  const { cells, order } = told;
  const { start, end } = group;
  const school = isAllStudent(told, group);
  if (end - start > 1) {
    sortRows(order, start, end, (job) => startThatCounts(cells, job, school));
  }
  const before = table.count;
  for (let i = start; i < end; i++) {
    const job = intAt(order, i);
    const first = startThatCounts(cells, job, school);
    if (first === LONG_AGO) continue;
    const last =
      table.count > before ? lastDayOf(table.cells, table.count - 1) : Number.NEGATIVE_INFINITY;
    if (first - last <= gapDays) widenStay(table.cells, table.count - 1, cells, job);
    else addStay(table, told, job, i);
    table.jobEnd[table.count - 1] = i + 1;
  }
};

/**
 * LONG_AGO: no day is known. Who worked at a school as well as studied there is a colleague for the work alone.
 */
const startThatCounts = (cells: StayCells, job: number, school: boolean): Day => {
  const first = firstDayOf(cells, job);
  return first === NO_DAY || (isSchool(cells, job) && !school) ? LONG_AGO : first;
};

/** Before any day that a job can begin on, and small enough to be a key. */
const LONG_AGO = -1e7;

const isAllStudent = ({ cells, order }: JobStays, { start, end }: JobGroup): boolean => {
  for (let i = start; i < end; i++) if (!isSchool(cells, intAt(order, i))) return false;
  return true;
};

const addStay = (table: StayTable, told: JobStays, job: number, place: number): void => {
  const stay = table.count++;
  copyStay(table.cells, stay, told.cells, job);
  table.account[stay] = accountOf(told.cells, job);
  table.jobStart[stay] = place;
};

type StayTable = {
  count: number;
  readonly cells: StayCells;
  readonly account: Int32Array;
  readonly jobStart: Int32Array;
  readonly jobEnd: Int32Array;
};

/** Every job may be a stay of its own. */
const newStays = (jobs: number): StayTable => ({
  count: 0,
  account: sharedInts(jobs),
  cells: roomForStays(jobs),
  jobStart: sharedInts(jobs),
  jobEnd: sharedInts(jobs),
});

const filled = (
  table: StayTable,
  { order, row }: JobStays,
  peopleCount: number,
): Omit<Stays, 'sizes'> => {
  const { count } = table;
  const cells = trimmedTo(count, table.cells);
  const jobOrder = sharedInts(order.length);
  for (let i = 0; i < order.length; i++) jobOrder[i] = intAt(row, intAt(order, i));
  return {
    count,
    account: table.account.subarray(0, count),
    cells,
    ...byPerson(cells, count, peopleCount),
    jobStart: table.jobStart.subarray(0, count),
    jobEnd: table.jobEnd.subarray(0, count),
    jobOrder,
  };
};

/** Where the stays of each person begin, and what signs them. */
const byPerson = (cells: StayCells, count: number, peopleCount: number) => {
  const signature = sharedInts(peopleCount);
  const start = sharedInts(peopleCount + 1);
  for (let stay = 0; stay < count; stay++) {
    const person = personOf(cells, stay);
    signature[person] = intAt(signature, person) | (1 << (accountOf(cells, stay) & 31));
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
