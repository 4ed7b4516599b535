import { byteAt, intAt } from '../model/columns.ts';
import { type Day, NO_DAY } from '../model/day.ts';
import type { Jobs } from '../model/network.ts';

/** What stays are made of: jobs without what only showing them needs. */
export type StayJobs = Omit<Jobs, 'title' | 'file' | 'line'>;

/** When somebody was somewhere: surely from `startLast` to `endFirst`, at most from `startFirst` to `endLast`. */
export type JobSpan = {
  readonly startFirst: Day;
  readonly startLast: Day;
  readonly endFirst: Day;
  readonly endLast: Day;
};

/**
 * The days of a job, up to today. An end that nobody says is possible for `assumedDays` after the
 * start, a start as long before the end. Undefined where no day at all is said, or none before today.
 */
export const jobSpan = (
  jobs: StayJobs,
  row: number,
  asOf: Day,
  assumedDays: number,
): JobSpan | undefined => {
  const stated = intAt(jobs.startFirst, row);
  const endFirst = endOf(jobs, row, asOf);
  if (endFirst === NO_DAY) return undefined;
  const startFirst = stated === NO_DAY ? endFirst - assumedDays : stated;
  const startLast = stated === NO_DAY ? endFirst : intAt(jobs.startLast, row);
  const gone = Math.min(lastEndOf(jobs, row, endFirst, assumedDays), asOf);
  return startFirst > gone
    ? undefined
    : { startFirst, startLast, endFirst: Math.min(endFirst, asOf), endLast: gone };
};

const isCurrent = (jobs: StayJobs, row: number): boolean => byteAt(jobs.current, row) === 1;

/** Until when somebody was there surely. */
const endOf = (jobs: StayJobs, row: number, asOf: Day): Day => {
  const stated = intAt(jobs.endFirst, row);
  if (stated !== NO_DAY) return stated;
  return isCurrent(jobs, row) ? asOf : intAt(jobs.startLast, row);
};

const lastEndOf = (jobs: StayJobs, row: number, endFirst: Day, assumedDays: number): Day => {
  if (intAt(jobs.endFirst, row) !== NO_DAY) return intAt(jobs.endLast, row);
  return isCurrent(jobs, row) ? endFirst : endFirst + assumedDays;
};
