import type { CleanRecords, MailboxTable, NameTable, Spelling } from './clean-records.ts';
import { byteColumn, intColumn } from './columns.ts';
import { heardTexts, type SentTexts, sentTexts } from './sent-texts.ts';
import type { TextPool } from './text-pool.ts';

/** Records under one spelling as threads hand them to each other: all that two of them are compared by. */
export type SentRecords = Pick<
  CleanRecords,
  'count' | 'name' | 'mailboxStart' | 'mailbox' | 'url' | 'company' | 'city'
> & {
  readonly texts: SentTexts;
  readonly names: Cells<NameTable>;
  readonly mailboxes: Cells<MailboxTable>;
};

/** The cells of a table's columns. */
type Cells<Table> = {
  readonly [Field in Exclude<keyof Table, 'count'>]: Table[Field] extends { view(): infer A }
    ? A
    : never;
};

export const sentRecords = (clean: CleanRecords): SentRecords => {
  const { count, name, mailboxStart, mailbox, url, company, city, names, mailboxes } = clean;
  return {
    ...{ count, name, mailboxStart, mailbox, url, company, city },
    texts: sentTexts(clean.pool, 1),
    names: {
      shown: names.shown.view(),
      key: names.key.view(),
      start: names.start.view(),
      token: names.token.view(),
      family: names.family.view(),
      generation: names.generation.view(),
      aliasStart: names.aliasStart.view(),
      alias: names.alias.view(),
    },
    mailboxes: {
      address: mailboxes.address.view(),
      shown: mailboxes.shown.view(),
      local: mailboxes.local.view(),
      domain: mailboxes.domain.view(),
      kind: mailboxes.kind.view(),
    },
  };
};

/** Where records are heard: a pool that holds nothing yet, and what spells texts in it. */
export type Hearing = {
  readonly pool: TextPool;
  readonly spelling: Spelling;
  readonly companies: CleanRecords['companies'];
};

/** The same records again; companies are told apart by their accounts there. */
export const heardRecords = (sent: SentRecords, hearing: Hearing): CleanRecords => {
  const { texts, names, mailboxes, ...columns } = sent;
  const heard = heardTexts();
  heard.hear(texts);
  heard.numbersIn(hearing.pool);
  return {
    ...columns,
    ...hearing,
    names: {
      count: names.shown.length,
      shown: ints(names.shown),
      key: ints(names.key),
      start: ints(names.start),
      token: ints(names.token),
      family: bytes(names.family),
      generation: bytes(names.generation),
      aliasStart: ints(names.aliasStart),
      alias: ints(names.alias),
    },
    mailboxes: {
      count: mailboxes.address.length,
      address: ints(mailboxes.address),
      shown: ints(mailboxes.shown),
      local: ints(mailboxes.local),
      domain: ints(mailboxes.domain),
      kind: bytes(mailboxes.kind),
    },
  };
};

const ints = (cells: Int32Array) => {
  const column = intColumn();
  column.append(cells);
  return column;
};

const bytes = (cells: Uint8Array) => {
  const column = byteColumn();
  column.append(cells);
  return column;
};
