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

const NUMBERS = [
  'person',
  'account',
  'startFirst',
  'startLast',
  'endFirst',
  'endLast',
  'file',
  'line',
] as const;

const jobTable = () => {
  const numbers = NUMBERS.map((field) => ({ field, column: intColumn() }));
  const current = byteColumn();
  const kind = byteColumn();
  const title: string[] = [];
  const known = new Set<string>();
  const present = new Set<number>();
  return {
    /** Two exports often tell one job: the second telling is left out. */
    add(row: JobRow): void {
      const { person, account, startFirst, startLast, endFirst, endLast } = row;
      const key = [person, account, row.kind, startFirst, startLast, endFirst, endLast].join();
      if (known.has(key)) return;
      known.add(key);
      if (row.current) present.add(person * ACCOUNTS + account);
      for (const { field, column } of numbers) column.push(row[field]);
      current.push(row.current);
      kind.push(row.kind);
      title.push(row.title);
    },
    has: (person: number, account: number): boolean => present.has(person * ACCOUNTS + account),
    done(): Jobs {
      const [person, account, startFirst, startLast, endFirst, endLast, file, line] = numbers.map(
        ({ column }) => column.view(),
      ) as [
        Int32Array,
        Int32Array,
        Int32Array,
        Int32Array,
        Int32Array,
        Int32Array,
        Int32Array,
        Int32Array,
      ];
      const spans = { startFirst, startLast, endFirst, endLast };
      const states = { current: current.view(), kind: kind.view() };
      return { count: title.length, person, account, ...spans, ...states, title, file, line };
    },
  };
};

const ACCOUNTS = 2 ** 24;
