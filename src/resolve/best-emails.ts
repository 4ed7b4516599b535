import { type CleanRecords, OWN_MAILBOX, PLACEHOLDER_MAILBOX } from '../model/clean-records.ts';
import { at } from '../model/columns.ts';
import { compareText } from './compare-text.ts';

/**
 * Addresses of one person, best first: at the present company, at other companies, free mail, inboxes of desks.
 * `isHome`: whether a domain is the present company's.
 */
export const bestEmails = (
  mailboxes: Iterable<number>,
  isHome: (domain: number) => boolean,
  clean: CleanRecords,
): string => {
  const { mailboxes: table, pool } = clean;
  const ranked = [...new Set(mailboxes)]
    .filter((mailbox) => table.kind.at(mailbox) !== PLACEHOLDER_MAILBOX)
    .map((mailbox) => ({
      text: pool.text(table.shown.at(mailbox)),
      rank: rankOf(mailbox, isHome, clean),
    }));
  ranked.sort((a, b) => a.rank - b.rank || compareText(a.text, b.text));
  return ranked.map(({ text }) => text).join(';');
};

const rankOf = (
  mailbox: number,
  isHome: (domain: number) => boolean,
  { mailboxes }: CleanRecords,
): number => {
  if (mailboxes.kind.at(mailbox) !== OWN_MAILBOX) return 3;
  const domain = mailboxes.domain.at(mailbox);
  if (domain === 0) return 2;
  return isHome(domain) ? 0 : 1;
};

/** The address that a record names, as its number in the pool, 0 where it names none of use; undefined: several. */
export const onlyEmail = (record: number, clean: CleanRecords): number | undefined => {
  const { mailbox, mailboxStart, mailboxes } = clean;
  const start = at(mailboxStart, record);
  const end = at(mailboxStart, record + 1);
  if (end !== start + 1) return end === start ? 0 : undefined;
  const one = at(mailbox, start);
  return mailboxes.kind.at(one) === PLACEHOLDER_MAILBOX ? 0 : mailboxes.shown.at(one);
};

/** All mailboxes of some records. */
export function* mailboxesOf(records: Int32Array, clean: CleanRecords): Iterable<number> {
  for (const record of records) {
    for (let i = at(clean.mailboxStart, record); i < at(clean.mailboxStart, record + 1); i++) {
      yield at(clean.mailbox, i);
    }
  }
}
