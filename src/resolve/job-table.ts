import { byteAt, intAt } from '../model/columns.ts';
import type { Day } from '../model/day.ts';
import { madeTexts } from '../model/made-texts.ts';
import type { Jobs } from '../model/network.ts';
import type { KeptTexts } from '../model/text-pool.ts';
import type { JobsByPerson } from './jobs-by-person.ts';

export type JobRow = {
  readonly person: number;
  readonly account: number;
  readonly startFirst: Day;
  readonly startLast: Day;
  readonly endFirst: Day;
  readonly endLast: Day;
  readonly current: number;
  readonly kind: number;
  /** Number in the pool. */
  readonly title: number;
  readonly file: number;
  readonly line: number;
};

/** Jobs as columns: room for all that are told, and for one more of everybody. */
export const jobTable = ({ start, told }: JobsByPerson, most: number) => {
  const columns = jobColumns(most);
  let count = 0;
  const rowOfJob = new Int32Array(most).fill(NONE);
  const isKnown = (row: JobRow, job: number): boolean => {
    for (let i = intAt(start, row.person); intAt(told, i) !== job; i++) {
      const known = intAt(rowOfJob, intAt(told, i));
      if (known !== NONE && isSameJob(columns, known, row)) return true;
    }
    return false;
  };
  const push = (row: JobRow): number => {
    columns.person[count] = row.person;
    columns.account[count] = row.account;
    columns.startFirst[count] = row.startFirst;
    columns.startLast[count] = row.startLast;
    columns.endFirst[count] = row.endFirst;
    columns.endLast[count] = row.endLast;
    columns.current[count] = row.current;
    columns.kind[count] = row.kind;
    columns.title[count] = row.title;
    columns.file[count] = row.file;
    columns.line[count] = row.line;
    return count++;
  };
  return {
    push,
    /** Two exports often tell one job: the second telling is left out. Jobs come by their number. */
    add(row: JobRow, job: number): void {
      if (!isKnown(row, job)) rowOfJob[job] = push(row);
    },
    /** Whether somebody is at an account now, by what was added. */
    has(person: number, account: number): boolean {
      for (let i = intAt(start, person); i < intAt(start, person + 1); i++) {
        const known = intAt(rowOfJob, intAt(told, i));
        if (known === NONE || intAt(columns.account, known) !== account) continue;
        if (byteAt(columns.current, known) === 1) return true;
      }
      return false;
    },
    done: (pool: KeptTexts): Jobs => filled(columns, count, pool),
  };
};

const NONE = -1;

type JobColumns = ReturnType<typeof jobColumns>;

const isSameJob = (
  { account, kind, startFirst, startLast, endFirst, endLast }: JobColumns,
  i: number,
  row: JobRow,
): boolean =>
  intAt(account, i) === row.account &&
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
  title: new Int32Array(most),
  file: new Int32Array(most),
  line: new Int32Array(most),
});

const filled = (columns: JobColumns, count: number, { text }: KeptTexts): Jobs => {
  const { title } = columns;
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
    title: madeTexts(count, (job) => text(intAt(title, job))),
    file: columns.file.subarray(0, count),
    line: columns.line.subarray(0, count),
  };
};
