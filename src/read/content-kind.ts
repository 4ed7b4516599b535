/** What a file is by its first bytes; `text` may hold a table, all others are told apart to say so. */
export type ContentKind =
  | 'text'
  | 'zip'
  | 'gzip'
  | 'empty'
  | 'web-page'
  | 'markup'
  | 'json'
  | 'binary'
  | 'office'
  | 'vcard'
  | 'calendar'
  | 'mailbox'
  | 'message';

export const contentKind = (head: Buffer): ContentKind => {
  if (head.length === 0) return 'empty';
  const known = MAGIC.find(([, magic]) => head.subarray(0, magic.length).equals(magic));
  if (known) return known[0];
  return isWide(head) ? 'text' : kindOfText(head);
};

const kindOfText = (head: Buffer): ContentKind => {
  const text = head
    .subarray(0, 1024)
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf)+/, '')
    .trimStart();
  const opened = OPENINGS.find(([, opening]) => opening.test(text));
  if (opened) return opened[0];
  if (isMessage(text)) return 'message';
  if (text === '' && head.length < 1024) return 'empty';
  return isBinary(head) ? 'binary' : 'text';
};

const MAGIC: readonly (readonly [ContentKind, Buffer])[] = [
  ['zip', Buffer.from('PK\x03\x04', 'latin1')],
  ['zip', Buffer.from('PK\x05\x06', 'latin1')],
  ['gzip', Buffer.from('\x1f\x8b', 'latin1')],
  ['binary', Buffer.from('%PDF-')],
  ['binary', Buffer.from('\x89PNG', 'latin1')],
  ['binary', Buffer.from('GIF8')],
  ['binary', Buffer.from('\xff\xd8\xff', 'latin1')],
  ['office', Buffer.from('\xd0\xcf\x11\xe0', 'latin1')],
  ['binary', Buffer.from('SQLite format 3\0')],
];

const OPENINGS: readonly (readonly [ContentKind, RegExp])[] = [
  ['web-page', /^<(?:!doctype\s+html|html|head|body)\b/i],
  ['web-page', /^<\?xml[^>]*>\s*<(?:!doctype\s+html|html)\b/i],
  ['markup', /^<(?:\?xml|!--|svg|gexf|graphml)/i],
  ['json', /^(?:\{\s*["}]|\[\s*[[{"\]])/],
  ['vcard', /^begin:vcard\b/i],
  ['calendar', /^begin:vcalendar\b/i],
  ['mailbox', /^From \S+ .*\d{4}/],
];

/** One mail as programs save it: its first line and another one are headers that every mail has. */
const isMessage = (text: string): boolean =>
  FIRST_FIELD.test(text) && [...text.matchAll(MAIL_FIELDS)].length > 1;

const FIRST_FIELD =
  /^(?:return-path|received|delivered-to|envelope-to|from|to|cc|subject|date|message-id|mime-version|sender|reply-to|(?:dkim|arc|x|authentication|thread|content|list|in-reply)-[a-z-]+): ?[^,;]/i;
const MAIL_FIELDS =
  /^(?:return-path|received|delivered-to|from|to|subject|date|message-id|mime-version): ?\S/gim;

/** UTF-16 and UTF-32 hold NULs, at every second byte; a program or an image holds them anywhere. */
const isWide = (head: Buffer): boolean => {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  if (head.subarray(0, 4).equals(Buffer.from([0, 0, 0xfe, 0xff]))) return true;
  const sides = [0, 0];
  const length = Math.min(head.length, 4096) & ~1;
  for (let i = 0; i < length; i++) if (head[i] === 0) sides[i & 1] = (sides[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = sides;
  return Math.max(even, odd) > length * 0.2 && Math.min(even, odd) < length * 0.04;
};

const isBinary = (head: Buffer): boolean => {
  // A file that was copied in blocks may end in NULs.
  const end = head.findLastIndex((byte) => byte !== 0) + 1;
  const sample = head.subarray(0, Math.min(end, 8192));
  let controls = 0;
  for (const byte of sample) if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) controls++;
  return end === 0 || controls > sample.length * 0.1;
};

/** What is not a table, and the code that says so. */
export const notTables: ReadonlyMap<ContentKind, string> = new Map([
  ['empty', 'empty'],
  ['web-page', 'web-page'],
  ['markup', 'not-a-table'],
  ['json', 'not-a-table'],
  ['binary', 'binary'],
  ['office', 'spreadsheet'],
  ['zip', 'nested-archive'],
  ['gzip', 'nested-archive'],
]);
