import type { ClaimColumns } from '../model/claim-columns.ts';
import { byteAt, intAt } from '../model/columns.ts';
import type { Day } from '../model/day.ts';
import type { Jobs } from '../model/network.ts';
import type { CurrentJobs, Workers } from './current-jobs.ts';
import { type JobColumns, jobColumns, jobTable } from './job-table.ts';

/** Whose jobs rows tell of: a person by job, below 0 nobody. */
type ToldWorkers = Workers & { readonly personOfJob: Int32Array };

/** Every job once, as far as it is known today; and the present one of those whose history does not say it. */
export const resolveJobs = (
  claims: ClaimColumns,
  workers: ToldWorkers,
  current: CurrentJobs,
): { readonly jobs: Jobs; readonly later: number } => {
  const columns = jobColumns(claims, workers);
  const { told, isTold, later } = jobsOnce(columns, workers);
  const isThere = presentJobs(columns, isTold, workers);
  const present = current.account
    .map((account, person) => (account >= 0 && !isThere(person, account) ? person : NONE))
    .filter((person) => person !== NONE);
  const rows = { told, present };
  return {
    jobs: jobTable(columns, rows, current, { asOf: workers.asOf, pool: claims.pool }),
    later,
  };
};

const NONE = -1;

/** Two exports often tell one job: the second telling is left out, and so is what begins after today. */
const jobsOnce = (columns: JobColumns, { jobs, asOf }: Workers) => {
  const { person, account, startFirst } = columns;
  const areSame = sameJobs(columns, asOf);
  const told = new Int32Array(person.length);
  const isTold = new Uint8Array(person.length);
  const isKnown = (job: number, start: number): boolean => {
    for (let i = start; intAt(jobs.row, i) !== job; i++) {
      const known = intAt(jobs.row, i);
      if (byteAt(isTold, known) === 1 && areSame(known, job)) return true;
    }
    return false;
  };
  let count = 0;
  let later = 0;
  for (let job = 0; job < person.length; job++) {
    const of = intAt(person, job);
    if (of < 0 || intAt(account, job) < 0) continue;
    if (intAt(startFirst, job) > asOf) later++;
    else if (!isKnown(job, intAt(jobs.start, of))) {
      isTold[job] = 1;
      told[count++] = job;
    }
  }
  return { told: told.subarray(0, count), isTold, later };
};

/** Whether two tellings of one person are of one job; ends that lie ahead are not known yet. */
const sameJobs = (
  { account, kind, startFirst, startLast, endFirst, endLast }: JobColumns,
  asOf: Day,
): ((a: number, b: number) => boolean) => {
  const areEqual = (column: Int32Array, a: number, b: number): boolean =>
    intAt(column, a) === intAt(column, b);
  const isAhead = (job: number): boolean => intAt(endLast, job) > asOf;
  const endAlike = (a: number, b: number): boolean =>
    isAhead(a) || isAhead(b)
      ? isAhead(a) === isAhead(b)
      : areEqual(endFirst, a, b) && areEqual(endLast, a, b);
  const startAlike = (a: number, b: number): boolean =>
    areEqual(startFirst, a, b) &&
    Math.min(intAt(startLast, a), asOf) === Math.min(intAt(startLast, b), asOf);
  return (a, b) =>
    areEqual(account, a, b) &&
    byteAt(kind, a) === byteAt(kind, b) &&
    startAlike(a, b) &&
    endAlike(a, b);
};

/** Whether somebody is at an account now, by the jobs told. */
const presentJobs = (
  { account, current, endLast }: JobColumns,
  isTold: Uint8Array,
  { jobs: { start, row }, asOf }: Workers,
): ((person: number, account: number) => boolean) => {
  const isPresent = (job: number): boolean =>
    byteAt(isTold, job) === 1 && (byteAt(current, job) === 1 || intAt(endLast, job) > asOf);
  return (person, at) => {
    for (let i = intAt(start, person); i < intAt(start, person + 1); i++) {
      const job = intAt(row, i);
      if (intAt(account, job) === at && isPresent(job)) return true;
    }
    return false;
  };
};
