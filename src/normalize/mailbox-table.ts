import type { MailboxTable } from '../model/clean-records.ts';
import { byteColumn, intColumn } from '../model/columns.ts';
import { intMap } from '../model/int-map.ts';
import type { TextPool } from '../model/text-pool.ts';
import type { Mailbox } from './email.ts';

const NO_MAILBOX: Mailbox = { address: '', shown: '', local: '', domain: '', kind: 0 };

/** Mailboxes as columns that grow; equal addresses get equal numbers. */
export const mailboxTable = (
  pool: TextPool,
): { table: MailboxTable; add(mailbox: Mailbox): number } => {
  const columns = {
    address: intColumn(),
    shown: intColumn(),
    local: intColumn(),
    domain: intColumn(),
    kind: byteColumn(),
  };
  const numbers = intMap();
  const add = (mailbox: Mailbox): number => {
    const address = pool.id(mailbox.address);
    const known = numbers.get(address);
    if (known >= 0) {
      // Of two spellings the smaller: whichever row came first.
      if (mailbox.shown < pool.text(columns.shown.at(known))) {
        columns.shown.set(known, pool.id(mailbox.shown));
      }
      return known;
    }
    columns.address.push(address);
    columns.shown.push(mailbox.shown === mailbox.address ? address : pool.id(mailbox.shown));
    columns.local.push(pool.id(mailbox.local));
    columns.domain.push(pool.id(mailbox.domain));
    columns.kind.push(mailbox.kind);
    numbers.set(address, columns.address.length - 1);
    return columns.address.length - 1;
  };
  add(NO_MAILBOX);
  const table: MailboxTable = {
    ...columns,
    get count() {
      return columns.address.length;
    },
  };
  return { table, add };
};
