import type { ClaimColumns } from '../model/claim-columns.ts';
import { JOB_KINDS } from '../model/claims.ts';
import { byteAt, intAt } from '../model/columns.ts';
import { type Day, NO_DAY } from '../model/day.ts';
import { compareText } from './compare-text.ts';
import { dayOfRecord, trustOf } from './freshness.ts';
import type { JobsByPerson } from './jobs-by-person.ts';

/** Where everybody works now as far as rows tell, and which row says so; texts by their number among the claims'. */
export type CurrentJobs = {
  /** The company as the row has it; 0: none. */
  readonly company: Int32Array;
  readonly title: Int32Array;
  /** −1: none known. */
  readonly account: Int32Array;
  /** −1: no row names a company. */
  readonly file: Int32Array;
  readonly line: Int32Array;
};

export type Workers = {
  readonly people: number;
  readonly personOfRecord: Int32Array;
  readonly personOfJob: Int32Array;
  readonly byPerson: JobsByPerson;
  readonly accountOfRecord: Int32Array;
  readonly accountOfJob: Int32Array;
  readonly asOf: Day;
};

/** The newest job of everyone. */
export const currentJobs = (claims: ClaimColumns, workers: Workers): CurrentJobs => {
  const best = bestOffers(workers.people, claims);
  offerRecords(claims, workers, best);
  offerJobs(claims, workers, best);
  const found = columnsOf(best, claims, workers);
  addTitles(claims, workers, found);
  return found;
};

const offerRecords = (claims: ClaimColumns, workers: Workers, best: BestOffers): void => {
  const { company } = claims.records;
  const left = jobsLeft(claims, workers);
  for (let r = 0; r < company.length; r++) {
    const person = intAt(workers.personOfRecord, r);
    const account = intAt(workers.accountOfRecord, r);
    if (person < 0 || (company.at(r) === 0 && account < 0)) continue;
    const stale = account >= 0 && left(person, account);
    const { day, trust } = stale ? STALE : freshnessOf(r, claims, workers.asOf);
    best.offer(person, day, trust, r);
  }
};

const offerJobs = (claims: ClaimColumns, workers: Workers, best: BestOffers): void => {
  const { startFirst } = claims.jobs;
  const first = claims.records.file.length;
  for (let j = 0; j < startFirst.length; j++) {
    const person = intAt(workers.personOfJob, j);
    if (person < 0 || !isPost(claims, j, workers.asOf)) continue;
    best.offer(person, startFirst.at(j), HISTORY_TRUST, first + j);
  }
};

/** A row without a date that names a company the person has left knows less than any other. */
const STALE = { day: NO_DAY, trust: -1 };

/** A history is trusted over any row that is not newer than the job's start. */
const HISTORY_TRUST = 9;

const freshnessOf = (r: number, { records, pool }: ClaimColumns, asOf: Day) => {
  const system = pool.text(records.system.at(r));
  return { day: dayOfRecord(records.asOf.at(r), system, asOf), trust: trustOf(system) };
};

/** The freshest row of each person, −1 where there is none; of equally fresh ones the better. */
const freshestRows = (people: number, isBetter: (a: number, b: number) => boolean) => {
  const row = new Int32Array(people).fill(-1);
  const days = new Int32Array(people);
  const trusts = new Int32Array(people);
  return {
    row,
    offer(person: number, day: Day, trust: number, one: number): void {
      const known = intAt(row, person);
      if (known >= 0) {
        const newer = day - intAt(days, person) || trust - intAt(trusts, person);
        if (newer < 0 || (newer === 0 && !isBetter(one, known))) return;
      }
      row[person] = one;
      days[person] = day;
      trusts[person] = trust;
    },
  };
};

type BestOffers = ReturnType<typeof bestOffers>;

/** A row is a record's number, or that of a job behind all records. */
const bestOffers = (people: number, { records, jobs, pool }: ClaimColumns) => {
  const first = records.file.length;
  const companyOf = (one: number): number =>
    one < first ? records.company.at(one) : jobs.company.at(one - first);
  const titleOf = (one: number): number =>
    one < first ? records.title.at(one) : jobs.title.at(one - first);
  /** Of equally fresh rows: the smaller company; of one company, that with a title, the smaller one. */
  const isBetter = (a: number, b: number): boolean => {
    const order = compareNumbered(companyOf(a), companyOf(b), pool);
    if (order !== 0) return order < 0;
    if (titleOf(a) === 0 || titleOf(b) === 0) return titleOf(a) !== 0 && titleOf(b) === 0;
    return compareNumbered(titleOf(a), titleOf(b), pool) < 0;
  };
  return { ...freshestRows(people, isBetter), companyOf, titleOf };
};

const compareNumbered = (a: number, b: number, { text }: ClaimColumns['pool']): number =>
  a === b ? 0 : compareText(text(a), text(b));

/** Boards, advice and studies are beside a job; a post that is over or yet to come is none. */
const isPost = ({ jobs }: ClaimColumns, job: number, asOf: Day): boolean => {
  const kind = JOB_KINDS[jobs.kind.at(job)];
  const over = jobs.current.at(job) === 0 && jobs.endLast.at(job) <= asOf;
  return !over && jobs.startFirst.at(job) <= asOf && (kind === 'employee' || kind === 'contractor');
};

const columnsOf = (
  { row, companyOf, titleOf }: BestOffers,
  { records, jobs }: ClaimColumns,
  { accountOfRecord, accountOfJob }: Workers,
): CurrentJobs => {
  const first = records.file.length;
  const column = (none: number, of: (one: number) => number): Int32Array =>
    row.map((one) => (one < 0 ? none : of(one)));
  return {
    company: column(0, companyOf),
    title: column(0, titleOf),
    account: column(-1, (one) =>
      one < first ? intAt(accountOfRecord, one) : intAt(accountOfJob, one - first),
    ),
    file: column(-1, (one) => (one < first ? records.file.at(one) : jobs.file.at(one - first))),
    line: column(0, (one) => (one < first ? records.line.at(one) : jobs.line.at(one - first))),
  };
};

/** Says whether a person has left an account: a job there ended, and none there goes on. */
const jobsLeft = (
  { jobs }: ClaimColumns,
  { byPerson: { start, told }, accountOfJob, asOf }: Workers,
): ((person: number, account: number) => boolean) => {
  const current = jobs.current.view();
  const endLast = jobs.endLast.view();
  return (person, account) => {
    let hasEnded = false;
    for (let i = intAt(start, person); i < intAt(start, person + 1); i++) {
      const job = intAt(told, i);
      if (intAt(accountOfJob, job) !== account) continue;
      if (byteAt(current, job) !== 0 || intAt(endLast, job) > asOf) return false;
      hasEnded = true;
    }
    return hasEnded;
  };
};

/** Who has no title in the newest row has that of another row at the same company, or at none. */
const addTitles = (
  claims: ClaimColumns,
  { people, personOfRecord, accountOfRecord, asOf }: Workers,
  found: CurrentJobs,
): void => {
  const { records, pool } = claims;
  const titles = freshestRows(
    people,
    (a, b) => compareNumbered(records.title.at(a), records.title.at(b), pool) < 0,
  );
  for (let r = 0; r < records.file.length; r++) {
    const person = intAt(personOfRecord, r);
    if (person < 0 || records.title.at(r) === 0 || intAt(found.title, person) !== 0) continue;
    const account = intAt(accountOfRecord, r);
    const elsewhere = account >= 0 && account !== intAt(found.account, person);
    if (intAt(found.file, person) >= 0 && elsewhere) continue;
    const { day, trust } = freshnessOf(r, claims, asOf);
    titles.offer(person, day, trust, r);
  }
  titles.row.forEach((r, person) => {
    if (r >= 0) found.title[person] = records.title.at(r);
  });
};
