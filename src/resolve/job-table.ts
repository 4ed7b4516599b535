import { byteColumn, intColumn } from '../model/columns.ts';
import type { Day } from '../model/day.ts';
import type { Jobs } from '../model/network.ts';

export type JobRow = {
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

/** Jobs as columns that grow. */
export const jobTable = () => {
  const columns = jobColumns();
  const title: string[] = [];
  /** Rows of a person at an account. */
  const known = new Map<number, number[]>();
  const isKnown = (row: JobRow, rows: readonly number[]): boolean =>
    rows.some((i) => SAME_JOB.every((field) => columns[field].at(i) === row[field]));
  const push = (row: JobRow): void => {
    columns.person.push(row.person);
    columns.account.push(row.account);
    columns.startFirst.push(row.startFirst);
    columns.startLast.push(row.startLast);
    columns.endFirst.push(row.endFirst);
    columns.endLast.push(row.endLast);
    columns.current.push(row.current);
    columns.kind.push(row.kind);
    columns.file.push(row.file);
    columns.line.push(row.line);
    title.push(row.title);
  };
  return {
    push,
    /** Two exports often tell one job: the second telling is left out. */
    add(row: JobRow): void {
      const key = row.person * ACCOUNTS + row.account;
      const rows = known.get(key) ?? [];
      if (isKnown(row, rows)) return;
      known.set(key, [...rows, title.length]);
      push(row);
    },
    has: (person: number, account: number): boolean =>
      (known.get(person * ACCOUNTS + account) ?? []).some((i) => columns.current.at(i) === 1),
    done: () => filled(columns, title),
  };
};

const SAME_JOB = ['kind', 'startFirst', 'startLast', 'endFirst', 'endLast'] as const;

const ACCOUNTS = 2 ** 24;

const jobColumns = () => ({
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
});

const filled = (columns: ReturnType<typeof jobColumns>, title: readonly string[]): Jobs => ({
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
});
