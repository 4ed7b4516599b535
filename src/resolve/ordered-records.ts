import type { CleanRecords } from '../model/clean-records.ts';
import { intAt, intColumn } from '../model/columns.ts';

/**
 * Some records as if there were no others, numbered in the order given: what is asked for one after the other then
 * lies side by side.
 */
export const orderedRecords = (order: Int32Array, clean: CleanRecords): CleanRecords => {
  const column = (cells: Int32Array): Int32Array => order.map((record) => intAt(cells, record));
  return {
    ...clean,
    ...orderedMailboxes(order, clean),
    count: order.length,
    name: column(clean.name),
    url: column(clean.url),
    company: column(clean.company),
    city: column(clean.city),
  };
};

const orderedMailboxes = (
  order: Int32Array,
  { mailbox, mailboxStart }: CleanRecords,
): Pick<CleanRecords, 'mailbox' | 'mailboxStart'> => {
  const moved = intColumn();
  const start = new Int32Array(order.length + 1);
  order.forEach((record, place) => {
    for (let i = intAt(mailboxStart, record); i < intAt(mailboxStart, record + 1); i++) {
      moved.push(intAt(mailbox, i));
    }
    start[place + 1] = moved.length;
  });
  return { mailbox: moved.view(), mailboxStart: start };
};
