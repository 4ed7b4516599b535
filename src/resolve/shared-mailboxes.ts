import { type CleanRecords, ROLE_MAILBOX } from '../model/clean-records.ts';
import { byteColumn } from '../model/columns.ts';

/** The same records, with mailboxes that many people share taken for a desk's: what they say of people is no more. */
export const withSharedMailboxes = (
  clean: CleanRecords,
  shared: ReadonlySet<number>,
): CleanRecords => {
  if (shared.size === 0) return clean;
  const { mailboxes } = clean;
  const kind = byteColumn();
  for (let one = 0; one < mailboxes.count; one++) {
    kind.push(shared.has(one) ? ROLE_MAILBOX : mailboxes.kind.at(one));
  }
  return { ...clean, mailboxes: { ...mailboxes, count: mailboxes.count, kind } };
};
