import type { CleanRecords } from '../model/clean-records.ts';
import { intAt } from '../model/columns.ts';

/**
 * One record of each set that no comparison tells apart: of one person by now, with equal facts. The first in the
 * order given stands for the others.
 */
export const distinctRecords = (
  order: Int32Array,
  clean: CleanRecords,
  account: Int32Array,
  root: (record: number) => number,
): Int32Array => {
  const size = new Int32Array(clean.count);
  const person = new Int32Array(clean.count);
  for (const record of order) {
    const top = root(record);
    person[record] = top;
    size[top] = intAt(size, top) + 1;
  }
  const columns = [person, clean.name, clean.city, account, clean.url];
  const isNews = factSet(order.length, columns, clean);
  return order.filter((record) => intAt(size, intAt(person, record)) === 1 || isNews(record));
};

/** Whether a record's facts have not come before: a hash table of records by their facts, at most half full. */
const factSet = (
  most: number,
  columns: readonly Int32Array[],
  clean: CleanRecords,
): ((record: number) => boolean) => {
  let size = 16;
  while (size < most * 2) size *= 2;
  const slots = new Int32Array(size).fill(FREE);
  return (record) => {
    let slot = hashOfFacts(record, columns, clean) & (size - 1);
    for (;;) {
      const other = intAt(slots, slot);
      if (other === FREE) break;
      if (areEqual(record, other, columns) && haveEqualMailboxes(record, other, clean))
        return false;
      slot = (slot + 1) & (size - 1);
    }
    slots[slot] = record;
    return true;
  };
};

const FREE = -1;

const hashOfFacts = (
  record: number,
  columns: readonly Int32Array[],
  { mailbox, mailboxStart }: CleanRecords,
): number => {
  let hash = 0;
  for (const column of columns) hash = mixed(hash, intAt(column, record));
  for (let i = intAt(mailboxStart, record); i < intAt(mailboxStart, record + 1); i++) {
    hash = mixed(hash, intAt(mailbox, i));
  }
  return hash;
};

const mixed = (hash: number, fact: number): number => {
  const half = Math.imul(hash ^ fact, 0x9e3779b1);
  return half ^ (half >>> 15);
};

const areEqual = (a: number, b: number, columns: readonly Int32Array[]): boolean =>
  columns.every((column) => intAt(column, a) === intAt(column, b));

const haveEqualMailboxes = (
  a: number,
  b: number,
  { mailbox, mailboxStart }: CleanRecords,
): boolean => {
  const start = intAt(mailboxStart, a);
  const by = intAt(mailboxStart, b) - start;
  const end = intAt(mailboxStart, a + 1);
  if (intAt(mailboxStart, b + 1) !== end + by) return false;
  for (let i = start; i < end; i++) {
    if (intAt(mailbox, i) !== intAt(mailbox, i + by)) return false;
  }
  return true;
};
