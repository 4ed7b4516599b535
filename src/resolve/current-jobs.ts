import type { ClaimColumns } from '../model/claim-columns.ts';
import { JOB_KINDS } from '../model/claims.ts';
import { byteAt, intAt } from '../model/columns.ts';
import { type Day, NO_DAY } from '../model/day.ts';
import { compareText } from './compare-text.ts';
import { dayOfRecord, trustOf } from './freshness.ts';
import type { RowsByPerson } from './rows-by-person.ts';

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
  readonly records: RowsByPerson;
  readonly jobs: RowsByPerson;
  readonly accountOfRecord: Int32Array;
  readonly accountOfJob: Int32Array;
  readonly asOf: Day;
};

/** The newest job of everyone, a person after the other: all that is told of one is looked at once. */
export const currentJobs = (claims: ClaimColumns, workers: Workers): CurrentJobs => {
  const found = noJobs(workers.people);
  const rowOf = newestRows(claims, workers);
  const cells = rowCells(claims, workers);
  const otherTitle = titlesOfOtherRows(claims, workers, found);
  for (let person = 0; person < workers.people; person++) {
    const row = rowOf(person);
    if (row !== NONE) {
      found.company[person] = cells.company(row);
      found.title[person] = cells.title(row);
      found.account[person] = cells.account(row);
      found.file[person] = cells.file(row);
      found.line[person] = cells.line(row);
    }
    if (intAt(found.title, person) === 0) found.title[person] = otherTitle(person);
  }
  return found;
};

const NONE = -1;

const noJobs = (people: number): CurrentJobs => ({
  company: new Int32Array(people),
  title: new Int32Array(people),
  account: new Int32Array(people).fill(NONE),
  file: new Int32Array(people).fill(NONE),
  line: new Int32Array(people),
});

/** Cells of rows: a row is a record's number, or that of a job behind all records. */
const rowCells = (
  { records, jobs }: ClaimColumns,
  { accountOfRecord, accountOfJob }: Pick<Workers, 'accountOfRecord' | 'accountOfJob'>,
) => {
  const first = records.file.length;
  const either =
    (ofRecord: Int32Array, ofJob: Int32Array) =>
    (row: number): number =>
      row < first ? intAt(ofRecord, row) : intAt(ofJob, row - first);
  return {
    company: either(records.company.view(), jobs.company.view()),
    title: either(records.title.view(), jobs.title.view()),
    account: either(accountOfRecord, accountOfJob),
    file: either(records.file.view(), jobs.file.view()),
    line: either(records.line.view(), jobs.line.view()),
  };
};

/** Of each person the row that says where they work; NONE: no row does. */
const newestRows = (claims: ClaimColumns, workers: Workers): ((person: number) => number) => {
  const { records, jobs, accountOfRecord, asOf } = workers;
  const company = claims.records.company.view();
  const startFirst = claims.jobs.startFirst.view();
  const hasLeft = accountsLeft(claims, workers);
  const { dayOf, trustIn } = freshnessOf(claims, asOf);
  const isPost = posts(claims, asOf);
  const best = freshest(betterRow(claims, workers));
  const offerRecord = (record: number, person: number): void => {
    const account = intAt(accountOfRecord, record);
    if (account >= 0 && hasLeft(person, account)) best.offer(record, STALE.day, STALE.trust);
    else if (account >= 0 || intAt(company, record) !== 0)
      best.offer(record, dayOf(record), trustIn(record));
  };
  return (person) => {
    for (let i = intAt(records.start, person); i < intAt(records.start, person + 1); i++) {
      offerRecord(intAt(records.row, i), person);
    }
    for (let i = intAt(jobs.start, person); i < intAt(jobs.start, person + 1); i++) {
      const job = intAt(jobs.row, i);
      if (isPost(job)) best.offer(company.length + job, intAt(startFirst, job), HISTORY_TRUST);
    }
    return best.take();
  };
};

/** A row without a date that names a company the person has left knows less than any other. */
const STALE = { day: NO_DAY, trust: -1 };

/** A history is trusted over any row that is not newer than the job's start. */
const HISTORY_TRUST = 9;

const freshnessOf = ({ records, pool }: ClaimColumns, asOf: Day) => {
  const day = records.asOf.view();
  const system = records.system.view();
  return {
    dayOf: (record: number): Day =>
      dayOfRecord(intAt(day, record), pool.text(intAt(system, record)), asOf),
    trustIn: (record: number): number => trustOf(pool.text(intAt(system, record))),
  };
};

/** The freshest of the rows offered, NONE where there is none; of equally fresh ones the better, else the first. */
const freshest = (isBetter: (a: number, b: number) => boolean) => {
  let best = NONE;
  let bestDay: Day = NO_DAY;
  let bestTrust = 0;
  return {
    offer(row: number, day: Day, trust: number): void {
      if (best !== NONE) {
        const newer = day - bestDay || trust - bestTrust;
        if (newer < 0 || (newer === 0 && !isBetter(row, best))) return;
      }
      best = row;
      bestDay = day;
      bestTrust = trust;
    },
    /** Gives it, and begins anew. */
    take(): number {
      const taken = best;
      best = NONE;
      return taken;
    },
  };
};

/** Of equally fresh rows: the smaller company; of one company, that with a title, the smaller one. */
const betterRow = (claims: ClaimColumns, workers: Workers): ((a: number, b: number) => boolean) => {
  const { company, title } = rowCells(claims, workers);
  return (a, b) => {
    const order = compareNumbered(company(a), company(b), claims.pool);
    if (order !== 0) return order < 0;
    if (title(a) === 0 || title(b) === 0) return title(a) !== 0 && title(b) === 0;
    return compareNumbered(title(a), title(b), claims.pool) < 0;
  };
};

const compareNumbered = (a: number, b: number, { text }: ClaimColumns['pool']): number =>
  a === b ? 0 : compareText(text(a), text(b));

/** Boards, advice and studies are beside a job; a post that is over or yet to come is none. */
const posts = ({ jobs }: ClaimColumns, asOf: Day): ((job: number) => boolean) => {
  const kinds = jobs.kind.view();
  const current = jobs.current.view();
  const startFirst = jobs.startFirst.view();
  const endLast = jobs.endLast.view();
  return (job) => {
    const kind = JOB_KINDS[byteAt(kinds, job)];
    const over = byteAt(current, job) === 0 && intAt(endLast, job) <= asOf;
    const begun = intAt(startFirst, job) <= asOf;
    return !over && begun && (kind === 'employee' || kind === 'contractor');
  };
};

/** Says whether a person has left an account: a job there ended, and none there goes on. */
const accountsLeft = (
  { jobs }: ClaimColumns,
  { jobs: { start, row }, accountOfJob, asOf }: Workers,
): ((person: number, account: number) => boolean) => {
  const current = jobs.current.view();
  const endLast = jobs.endLast.view();
  return (person, account) => {
    let hasEnded = false;
    for (let i = intAt(start, person); i < intAt(start, person + 1); i++) {
      const job = intAt(row, i);
      if (intAt(accountOfJob, job) !== account) continue;
      if (byteAt(current, job) !== 0 || intAt(endLast, job) > asOf) return false;
      hasEnded = true;
    }
    return hasEnded;
  };
};

/** Who has no title in the newest row has that of another row at the same company, or at none; 0: no row has one. */
const titlesOfOtherRows = (
  claims: ClaimColumns,
  { records: { start, row }, accountOfRecord, asOf }: Workers,
  found: Pick<CurrentJobs, 'account' | 'file'>,
): ((person: number) => number) => {
  const title = claims.records.title.view();
  const { dayOf, trustIn } = freshnessOf(claims, asOf);
  const best = freshest(
    (a, b) => compareNumbered(intAt(title, a), intAt(title, b), claims.pool) < 0,
  );
  const isElsewhere = (record: number, person: number): boolean => {
    const account = intAt(accountOfRecord, record);
    const isPlaced = account >= 0 && intAt(found.file, person) !== NONE;
    return isPlaced && account !== intAt(found.account, person);
  };
  return (person) => {
    for (let i = intAt(start, person); i < intAt(start, person + 1); i++) {
      const record = intAt(row, i);
      if (intAt(title, record) === 0 || isElsewhere(record, person)) continue;
      best.offer(record, dayOf(record), trustIn(record));
    }
    const record = best.take();
    return record === NONE ? 0 : intAt(title, record);
  };
};
