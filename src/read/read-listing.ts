import type { RawFile, RawRow } from '../model/raw-file.ts';
import { type ByteSource, headOf } from './byte-source.ts';
import { CALENDAR_HEADER, calendarEvents } from './calendar-events.ts';
import { CARD_HEADER, contactCards } from './contact-cards.ts';
import { textBlocks } from './decode.ts';
import { detectEncoding } from './detect-encoding.ts';
import { MAIL_HEADER, MESSAGE_HEADER, mailHeaders, messageHeaders } from './mail-headers.ts';
import type { TableName } from './read-table.ts';
import { type TextLine, textLines } from './text-lines.ts';

export type ListingKind = 'vcard' | 'calendar' | 'mailbox' | 'message';

/** Address cards, calendars and mailboxes as rows under a header of our own. */
export const readListing = (name: TableName, source: ByteSource, kind: ListingKind): RawFile => {
  const head = headOf(source, SNIFFED_BYTES);
  const encoding = detectEncoding(head, head.length === source.size);
  const rows = () => listed(textLines(textBlocks(source, encoding)), kind);
  return {
    ...name,
    bytes: source.size,
    dialect: { encoding: encoding.encoding, delimiter: '', quote: '', escape: '' },
    headerRow: 0,
    head: firstOf(rows()),
    rows,
    notes: [],
  };
};

export const isListing = (kind: string): kind is ListingKind => Object.hasOwn(LISTINGS, kind);

const SNIFFED_BYTES = 64 * 1024;
const HEAD_RECORDS = 64;

type Listing = {
  readonly header: readonly string[];
  readonly rows: (lines: Iterable<TextLine>) => Iterable<RawRow>;
};

const LISTINGS: Readonly<Record<ListingKind, Listing>> = {
  vcard: { header: CARD_HEADER, rows: contactCards },
  calendar: { header: CALENDAR_HEADER, rows: calendarEvents },
  mailbox: { header: MAIL_HEADER, rows: mailHeaders },
  message: { header: MESSAGE_HEADER, rows: messageHeaders },
};

function* listed(lines: Iterable<TextLine>, kind: ListingKind): Generator<RawRow> {
  const { header, rows } = LISTINGS[kind];
  yield { cells: header, line: 1 };
  yield* rows(lines);
}

const firstOf = (rows: Iterable<RawRow>): readonly RawRow[] => {
  const head: RawRow[] = [];
  for (const row of rows) if (head.push(row) === HEAD_RECORDS) break;
  return head;
};
