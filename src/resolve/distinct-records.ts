import type { CleanRecords } from '../model/clean-records.ts';
import { intAt } from '../model/columns.ts';
import { keyNumbers } from '../model/key-numbers.ts';
import { pairKey } from './pair-key.ts';

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
  for (const record of order) size[root(record)] = intAt(size, root(record)) + 1;
  const facts = factNumbers(clean, account);
  const seen = keyNumbers(order.length >> 1);
  return order.filter((record) => {
    const top = root(record);
    if (intAt(size, top) === 1) return true;
    const known = seen.count;
    return seen.of(pairKey(facts(record) + 1, top + 1)) === known;
  });
};

/** Equal numbers for records with equal facts: each number stands for another and one fact more. */
const factNumbers = (clean: CleanRecords, account: Int32Array): ((record: number) => number) => {
  const numbers = keyNumbers(clean.count);
  const { mailbox, mailboxStart } = clean;
  const columns = [clean.city, account, clean.url];
  const and = (facts: number, fact: number): number => numbers.of(pairKey(facts + 2, fact + 2));
  return (record) => {
    let facts = and(NO_FACTS, intAt(clean.name, record));
    for (const column of columns) facts = and(facts, intAt(column, record));
    for (let i = intAt(mailboxStart, record); i < intAt(mailboxStart, record + 1); i++) {
      facts = and(facts, intAt(mailbox, i));
    }
    return facts;
  };
};

const NO_FACTS = -1;
