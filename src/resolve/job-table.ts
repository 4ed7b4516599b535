import { byteColumn, intColumn } from '../model/columns.ts';
import type { Day } from '../model/day.ts';
import type { Jobs } from '../model/network.ts';
import { keyNumbers } from './key-numbers.ts';

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
  const stays = keyNumbers();
  /** The last row of each person at an account, and to each row the one before it. */
  const last = intColumn();
  const before = intColumn();
  const isKnown = (row: JobRow, stay: number): boolean => {
    for (let i = stay < last.length ? last.at(stay) : -1; i >= 0; i = before.at(i)) {
      if (isSameJob(columns, i, row)) return true;
    }
    return false;
  };
  const push = (row: JobRow, previous = -1): void => {
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
    before.push(previous);
  };
  return {
    push,
    /** Two exports often tell one job: the second telling is left out. */
    add(row: JobRow): void {
      const stay = stays.of(stayKey(row.person, row.account));
      if (isKnown(row, stay)) return;
      const first = stay === last.length;
      push(row, first ? -1 : last.at(stay));
      if (first) last.push(title.length - 1);
      else last.set(stay, title.length - 1);
    },
    has(person: number, account: number): boolean {
      const stay = stays.find(stayKey(person, account));
      for (let i = stay < 0 ? -1 : last.at(stay); i >= 0; i = before.at(i)) {
        if (columns.current.at(i) === 1) return true;
      }
      return false;
    },
    done: () => filled(columns, title),
  };
};

const ACCOUNTS = 2 ** 24;

const stayKey = (person: number, account: number): number => 1 + person * ACCOUNTS + account;

type JobColumns = ReturnType<typeof jobColumns>;

const isSameJob = (
  { kind, startFirst, startLast, endFirst, endLast }: JobColumns,
  i: number,
  row: JobRow,
): boolean =>
  startFirst.at(i) === row.startFirst &&
  endFirst.at(i) === row.endFirst &&
  kind.at(i) === row.kind &&
  startLast.at(i) === row.startLast &&
  endLast.at(i) === row.endLast;

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

const filled = (columns: JobColumns, title: readonly string[]): Jobs => ({
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
