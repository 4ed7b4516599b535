import { type Sentences, sentences, worded } from './sentences.ts';

/** Why a row was left out. */
const SKIPPED: Sentences = {
  'blank-row': 'nothing in the row',
  'blank-person': 'no name, address or profile, as of members who closed their account',
  'no-person': 'nobody is named',
  'no-account': 'no company is named',
  'no-company': 'no company is named',
  'no-school': 'no school is named',
  'no-target': 'no target is named',
  'no-deal': 'no deal is named',
  'bad-date': 'no date, or one that cannot be read',
  'bad-strength': 'the strength is not a number above 0 and up to 1',
  'bad-count': 'the count is not a whole number',
  'unknown-channel': 'the channel is not email, meeting, call or message',
  'unknown-status': 'the status is not asked, agreed, introduced, met, declined or no-answer',
  'unknown-verdict': 'the verdict is neither same nor different',
  'verdict-contradiction': 'called the same, though another row calls them different',
  'verdict-no-company': 'no company in the data is meant',
  'verdict-company-contradiction': 'called one company, though another row calls them two',
  'verdict-one-company': 'called different, though their names are one',
  'verdict-one-id': 'called different, though they are one id',
  'verdict-several': 'it is open who is meant',
  'verdict-unknown': 'nobody in the data is meant',
  'unknown-person': 'the person is in no table of people',
  'ambiguous-name': 'the name fits several people',
  'shared-mailbox': 'the address belongs to several people',
  'same-person': 'both ends are the same person',
  'ends-before-start': 'it ends before it starts',
  'owner-unknown': 'nobody says whose export it is (--owner NAME)',
  'not-contact': 'not contact between people',
  'all-day': 'an all-day entry, which is no meeting',
  'large-group': 'more people than know each other by it',
  'not-held': 'a meeting that did not take place',
  'not-done': 'a task that is not done',
  'not-standard-user': 'a user that is no human',
  'not-a-person': 'an advertiser or a group, not a person',
  'merged-away': 'merged into another record by the CRM',
  'sender-unknown': 'came from one of several people, and nothing says from whom',
  mailing: 'sent by a machine or a mailing list, not by a person',
  sponsored: 'an advertisement',
  spam: 'marked as spam',
  inactive: 'inactive in the CRM',
  deleted: 'deleted in the CRM',
  draft: 'a draft that was never sent',
  future: 'dated after today (--as-of)',
  suppressed: 'the person must appear nowhere (suppress)',
  'totals-row': 'a line of totals or notes, not a record',
  'repeated-header': 'the header once more',
  'unclosed-quote': 'a quote that never closes',
  'record-too-long': 'longer than any record should be',
  'damaged-sheet': 'a sheet that is damaged from here on',
  'too-many-columns': 'more columns than any table should have',
  'too-many-cells': 'more cells than the header has columns',
};

/** What was done to a row that is kept. */
const REPAIRED: Sentences = {
  'bare-quote': 'a quote inside a cell taken as it stands',
  'backslash-quotes': 'quotes after a backslash read as part of the cell',
  'odd-quotes': 'quotes that do not match read as text',
  'extra-cells': 'cells beyond the header joined or dropped',
  'short-row': 'missing cells at the end taken as empty',
  'other-delimiter': 'another separator than the file’s used',
  'missing-delimiter': 'cells that ran together taken apart',
  'nul-dropped': 'NUL characters dropped',
  'read-as-windows-1252': 'letters that are not UTF-8 read as windows-1252',
};

/** What was found in one cell of a row that is kept. */
const CELLS: Sentences = {
  'unreadable-date': 'a date that cannot be read, taken as unknown',
  'ambiguous-date': 'a date that may be day-month or month-day (--date-order)',
  'not-a-day': 'a date that the calendar does not have',
  'unreadable-list': 'a list that cannot be read, taken as empty',
  'unreadable-number': 'a number that cannot be read, taken as unknown',
  'unreadable-flag': 'neither yes nor no, taken as unknown',
  'mangled-id': 'an id that a spreadsheet has rounded, not used',
  'unknown-kind': 'a kind that refpath does not know',
  'unknown-type': 'a type of account that refpath does not know',
  'bad-satisfaction': 'a satisfaction that is not a number from 0 to 10',
};

/** Why a whole file was not read. */
const UNREAD: Sentences = {
  empty: 'the file is empty',
  'web-page': 'a web page, not an export; download the file itself',
  'not-a-table': 'not a table',
  binary: 'not text',
  spreadsheet: 'a document or an old spreadsheet; save it as .xlsx or .csv',
  encrypted: 'encrypted; unpack it first',
  damaged: 'damaged: its checksum is wrong',
  'damaged-archive': 'the archive is damaged',
  'nested-archive': 'an archive too deep inside archives; unpack it first',
  'unsafe-name': 'a name that leads out of the archive',
  'duplicate-name': 'a second file of the same name in the archive',
  'too-many-entries': 'more files than any archive should hold',
  'unknown-compression': 'packed in a way that cannot be unpacked',
  'too-large': 'larger than refpath reads',
  'no-permission': 'may not be read',
  gone: 'taken away while it was to be read',
  'a-folder': 'a folder',
  'not-a-file': 'neither a file nor a folder',
  'link-outside': 'a link that leads out of the folder',
  'broken-link': 'a link that leads nowhere',
  'duplicate-of': 'the same as another file, read once',
};

/** What is open about a whole file. */
const OPEN: Sentences = {
  'encoding-in-doubt': 'letters that may be of another encoding (--encoding)',
};

const NOTES = sentences(SKIPPED, REPAIRED, CELLS, UNREAD, OPEN);

/** What became of a row, a cell or a file, as half a sentence: "12 rows: nobody is named". */
export const noteText = (code: string): string =>
  NOTES.has(code) ? worded(NOTES, code) : code.replaceAll('-', ' ');

/** Whether there is a sentence for it. */
export const isNoteCode = (code: string): boolean => NOTES.has(code);
