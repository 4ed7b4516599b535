import { byteAt, intAt, intColumn } from '../model/columns.ts';
import type { Day } from '../model/day.ts';
import { keyNumbers } from '../model/key-numbers.ts';
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

/** Jobs as columns with room for `most`. */
export const jobTable = (most: number) => {
  const columns = jobColumns(most);
  const title: string[] = [];
  const stays = keyNumbers(most);
  /** The last row of each person at an account, and to each row the one before it. */
  const last = intColumn();
  const before = new Int32Array(most);
  const isKnown = (row: JobRow, stay: number): boolean => {
    for (let i = stay < last.length ? last.at(stay) : -1; i >= 0; i = intAt(before, i)) {
      if (isSameJob(columns, i, row)) return true;
    }
    return false;
  };
  const push = (row: JobRow, previous = -1): void => {
    const i = title.length;
    columns.person[i] = row.person;
    columns.account[i] = row.account;
    columns.startFirst[i] = row.startFirst;
    columns.startLast[i] = row.startLast;
    columns.endFirst[i] = row.endFirst;
    columns.endLast[i] = row.endLast;
    columns.current[i] = row.current;
    columns.kind[i] = row.kind;
    columns.file[i] = row.file;
    columns.line[i] = row.line;
    before[i] = previous;
    title.push(row.title);
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
      for (let i = stay < 0 ? -1 : last.at(stay); i >= 0; i = intAt(before, i)) {
        if (byteAt(columns.current, i) === 1) return true;
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
  intAt(startFirst, i) === row.startFirst &&
  intAt(endFirst, i) === row.endFirst &&
  byteAt(kind, i) === row.kind &&
  intAt(startLast, i) === row.startLast &&
  intAt(endLast, i) === row.endLast;

const jobColumns = (most: number) => ({
  person: new Int32Array(most),
  account: new Int32Array(most),
  startFirst: new Int32Array(most),
  startLast: new Int32Array(most),
  endFirst: new Int32Array(most),
  endLast: new Int32Array(most),
  current: new Uint8Array(most),
  kind: new Uint8Array(most),
  file: new Int32Array(most),
  line: new Int32Array(most),
});

const filled = (columns: JobColumns, title: readonly string[]): Jobs => {
  const count = title.length;
  return {
    count,
    person: columns.person.subarray(0, count),
    account: columns.account.subarray(0, count),
    startFirst: columns.startFirst.subarray(0, count),
    startLast: columns.startLast.subarray(0, count),
    endFirst: columns.endFirst.subarray(0, count),
    endLast: columns.endLast.subarray(0, count),
    current: columns.current.subarray(0, count),
    kind: columns.kind.subarray(0, count),
    title,
    file: columns.file.subarray(0, count),
    line: columns.line.subarray(0, count),
  };
};
