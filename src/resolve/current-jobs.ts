import type { ClaimColumns } from '../model/claim-columns.ts';
import { JOB_KINDS } from '../model/claims.ts';
import { at } from '../model/columns.ts';
import { type Day, NO_DAY } from '../model/day.ts';
import { dayOfRecord, isFresher, type Offer, trustOf } from './freshness.ts';

/** Where somebody works now as far as rows tell, and which row says so. */
export type CurrentJob = Offer & {
  readonly account: number;
  readonly title: string;
  readonly file: number;
  readonly line: number;
};

export type Workers = {
  readonly people: number;
  readonly personOfRecord: Int32Array;
  readonly personOfJob: Int32Array;
  readonly accountOfRecord: Int32Array;
  readonly accountOfJob: Int32Array;
  readonly asOf: Day;
};

/** The newest job of everyone; undefined where no row names a company or title. */
export const currentJobs = (
  claims: ClaimColumns,
  workers: Workers,
): readonly (CurrentJob | undefined)[] => {
  const best = new Array<CurrentJob | undefined>(workers.people);
  const offer = (person: number, job: CurrentJob): void => {
    const known = best[person];
    if (!known || isBetter(job, known)) best[person] = job;
  };
  const left = jobsLeft(claims, workers);
  const { records, jobs } = claims;
  for (let r = 0; r < records.file.length; r++) {
    const person = at(workers.personOfRecord, r);
    if (person < 0 || (records.company.at(r) === 0 && at(workers.accountOfRecord, r) < 0)) continue;
    offer(person, jobOfRecord(r, claims, workers, left));
  }
  for (let j = 0; j < jobs.file.length; j++) {
    const person = at(workers.personOfJob, j);
    if (person >= 0 && isPost(claims, j, workers.asOf)) offer(person, jobOfRow(j, claims, workers));
  }
  addTitles(claims, workers, best);
  return best;
};

const isBetter = (a: CurrentJob, b: CurrentJob): boolean => {
  if (a.day === b.day && a.trust === b.trust && a.text === b.text && a.title !== b.title) {
    return a.title !== '' && (b.title === '' || a.title < b.title);
  }
  return isFresher(a, b);
};

/** Boards, advice and studies are beside a job; a post that is over or yet to come is none. */
const isPost = ({ jobs }: ClaimColumns, job: number, asOf: Day): boolean => {
  const kind = JOB_KINDS[jobs.kind.at(job)];
  const over = jobs.current.at(job) === 0 && jobs.endLast.at(job) <= asOf;
  return !over && jobs.startFirst.at(job) <= asOf && (kind === 'employee' || kind === 'contractor');
};

/** A row without a date that names a company the person has left knows less than any other. */
const STALE = -1;

const jobOfRecord = (
  r: number,
  { records, pool }: ClaimColumns,
  { personOfRecord, accountOfRecord, asOf }: Workers,
  left: ReadonlySet<number>,
): CurrentJob => {
  const system = pool.text(records.system.at(r));
  const account = at(accountOfRecord, r);
  const stale = account >= 0 && left.has(at(personOfRecord, r) * ACCOUNTS + account);
  return {
    day: stale ? NO_DAY : dayOfRecord(records.asOf.at(r), system, asOf),
    trust: stale ? STALE : trustOf(system),
    text: pool.text(records.company.at(r)),
    account,
    title: pool.text(records.title.at(r)),
    file: records.file.at(r),
    line: records.line.at(r),
  };
};

/** A history is trusted over any row that is not newer than the job's start. */
const HISTORY_TRUST = 9;

const jobOfRow = (
  j: number,
  { jobs, pool }: ClaimColumns,
  { accountOfJob }: Workers,
): CurrentJob => ({
  day: jobs.startFirst.at(j),
  trust: HISTORY_TRUST,
  text: pool.text(jobs.company.at(j)),
  account: at(accountOfJob, j),
  title: pool.text(jobs.title.at(j)),
  file: jobs.file.at(j),
  line: jobs.line.at(j),
});

const ACCOUNTS = 2 ** 24;

/** Person and account of jobs that ended, but for those the person is (again) in. */
const jobsLeft = ({ jobs }: ClaimColumns, { personOfJob, accountOfJob, asOf }: Workers) => {
  const left = new Set<number>();
  const kept = new Set<number>();
  for (let j = 0; j < jobs.file.length; j++) {
    const key = at(personOfJob, j) * ACCOUNTS + at(accountOfJob, j);
    if (at(personOfJob, j) < 0 || at(accountOfJob, j) < 0) continue;
    const over = jobs.current.at(j) === 0 && jobs.endLast.at(j) <= asOf;
    (over ? left : kept).add(key);
  }
  for (const key of kept) left.delete(key);
  return left;
};

/** Who has no title in the newest row has that of another row at the same company, or at none. */
const addTitles = (
  claims: ClaimColumns,
  workers: Workers,
  best: (CurrentJob | undefined)[],
): void => {
  const titles = new Map<number, Offer>();
  for (let r = 0; r < claims.records.file.length; r++) {
    const person = at(workers.personOfRecord, r);
    if (person < 0 || !lacksTitle(best[person], at(workers.accountOfRecord, r))) continue;
    const offer = titleOf(r, claims, workers.asOf);
    const known = titles.get(person);
    if (offer.text !== '' && (!known || isFresher(offer, known))) titles.set(person, offer);
  }
  for (const [person, { text }] of titles) {
    best[person] = { ...(best[person] ?? NOWHERE), title: text };
  }
};

const NOWHERE = { day: NO_DAY, trust: 0, text: '', account: -1, file: -1, line: 0 };

const lacksTitle = (job: CurrentJob | undefined, account: number): boolean =>
  !job || (job.title === '' && (account < 0 || account === job.account));

const titleOf = (r: number, { records, pool }: ClaimColumns, asOf: Day): Offer => {
  const system = pool.text(records.system.at(r));
  const day = dayOfRecord(records.asOf.at(r), system, asOf);
  return { day, trust: trustOf(system), text: pool.text(records.title.at(r)) };
};
