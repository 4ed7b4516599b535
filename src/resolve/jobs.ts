import type { ClaimColumns } from '../model/claim-columns.ts';
import { JOB_KINDS } from '../model/claims.ts';
import { at, byteColumn, intColumn } from '../model/columns.ts';
import { type Day, NO_DAY } from '../model/day.ts';
import type { Jobs } from '../model/network.ts';
import type { CurrentJob, Workers } from './current-jobs.ts';

/** Every job once, as far as it is known today; and the present one of those whose history does not say it. */
export const resolveJobs = (
  claims: ClaimColumns,
  workers: Workers,
  current: readonly (CurrentJob | undefined)[],
): { readonly jobs: Jobs; readonly later: number } => {
  const table = jobTable();
  let later = 0;
  for (let j = 0; j < claims.jobs.file.length; j++) {
    const person = at(workers.personOfJob, j);
    const account = at(workers.accountOfJob, j);
    if (person < 0 || account < 0) continue;
    if (claims.jobs.startFirst.at(j) > workers.asOf) later++;
    else table.add(jobRow(j, person, account, { claims, asOf: workers.asOf }));
  }
  current.forEach((job, person) => {
    if (job && job.account >= 0 && !table.has(person, job.account)) {
      table.add({ ...OPEN, person, ...job });
    }
  });
  return { jobs: table.done(), later };
};

type JobRow = {
  readonly person: number;
  readonly account: number;
  readonly startFirst: Day;
  readonly startLast: Day;
  readonly endFirst: Day;
  readonly endLast: Day;
  readonly current: number;
  readonly kind: number;
  readonly title: string;
  readonly file: number;
  readonly line: number;
};

const OPEN = {
  startFirst: NO_DAY,
  startLast: NO_DAY,
  endFirst: NO_DAY,
  endLast: NO_DAY,
  current: 1,
  kind: JOB_KINDS.indexOf('employee'),
};

/** An end that lies ahead is not known yet. */
const jobRow = (
  j: number,
  person: number,
  account: number,
  { claims: { jobs, pool }, asOf }: { claims: ClaimColumns; asOf: Day },
): JobRow => {
  const ahead = jobs.endLast.at(j) > asOf;
  return {
    person,
    account,
    startFirst: jobs.startFirst.at(j),
    startLast: Math.min(jobs.startLast.at(j), asOf),
    endFirst: ahead ? NO_DAY : jobs.endFirst.at(j),
    endLast: ahead ? NO_DAY : jobs.endLast.at(j),
    current: ahead ? 1 : jobs.current.at(j),
    kind: jobs.kind.at(j),
    title: pool.text(jobs.title.at(j)),
    file: jobs.file.at(j),
    line: jobs.line.at(j),
  };
};

const jobTable = () => {
  const columns = {
    person: intColumn(),
    account: intColumn(),
    startFirst: intColumn(),
    startLast: intColumn(),
    endFirst: intColumn(),
    endLast: intColumn(),
    current: byteColumn(),
    kind: byteColumn(),
    file: intColumn(),
    line: intColumn(),
  };
  const title: string[] = [];
  /** Rows of a person at an account. */
  const known = new Map<number, number[]>();
  const isKnown = (row: JobRow, rows: readonly number[]): boolean =>
    rows.some((i) => SAME_JOB.every((field) => columns[field].at(i) === row[field]));
  return {
    /** Two exports often tell one job: the second telling is left out. */
    add(row: JobRow): void {
      const key = row.person * ACCOUNTS + row.account;
      const rows = known.get(key) ?? [];
      if (isKnown(row, rows)) return;
      known.set(key, [...rows, title.length]);
      for (const field of NUMBERS) columns[field].push(row[field]);
      title.push(row.title);
    },
    has: (person: number, account: number): boolean =>
      (known.get(person * ACCOUNTS + account) ?? []).some((i) => columns.current.at(i) === 1),
    done: (): Jobs => ({
      count: title.length,
      person: columns.person.view(),
      account: columns.account.view(),
      startFirst: columns.startFirst.view(),
      startLast: columns.startLast.view(),
      endFirst: columns.endFirst.view(),
      endLast: columns.endLast.view(),
      current: columns.current.view(),
      kind: columns.kind.view(),
      title,
      file: columns.file.view(),
      line: columns.line.view(),
    }),
  };
};

const SAME_JOB = ['kind', 'startFirst', 'startLast', 'endFirst', 'endLast'] as const;
const NUMBERS = ['person', 'account', ...SAME_JOB, 'current', 'file', 'line'] as const;

const ACCOUNTS = 2 ** 24;
