import type { Issue } from '../model/issue.ts';
import type { IssueView } from '../model/report.ts';
import { isNoteCode, noteText } from './note-words.ts';
import { SEARCH_WORDS } from './search-words.ts';
import { capitalized, counted, type Facts, fact, sentences, worded } from './sentences.ts';

/** Issues that are more than what became of a row, a cell or a file. */
const ISSUES = sentences(SEARCH_WORDS, {
  'not-understood': (facts) => {
    const nearest = fact(facts, 'nearest');
    const lacks = lacksText(fact(facts, 'lacks').split(', '));
    if (nearest === '') return 'Not used: like no export that refpath knows.';
    return `Not used: looks most like ${nearest}${lacks === '' ? '' : `, but lacks ${lacks}`}.`;
  },
  'not-used': (facts) => `Understood as ${fact(facts, 'format')}, but nothing in it is used.`,
  'duplicate-of': (facts) =>
    `The same as ${fact(facts, 'detail') || fact(facts, 'first') || 'another file'}; read once.`,
  future: (facts) => leftOut(facts),
  'unread-priority': (facts) =>
    `Priority "${fact(facts, 'value')}" of "${fact(facts, 'query')}" is taken for medium: expected a number from 1 (most important), high, medium or low, or A, B or C.`,
  'encoding-in-doubt': (facts) =>
    `Letters read as ${fact(facts, 'encoding')}; they may be ${listed(fact(facts, 'others').split(', '))} (--encoding).`,
  'more-unresolved': (facts) =>
    `${counted(Number(facts['count'] ?? 1), 'more name', 'more names')} in rows of nobody known, or of several: refpath check counts the rows by file.`,
  'verdict-unknown': (facts) => `Nobody in the data is "${fact(facts, 'value')}".`,
  'verdict-several': (facts) =>
    `"${fact(facts, 'value')}" may be several people: name an id or a place such as people.csv:14.`,
  'verdict-no-company': (facts) => `No company in the data is called "${fact(facts, 'value')}".`,
  'verdict-one-company': () =>
    'Both names are one company: legal forms and notes in parentheses tell none apart.',
  'verdict-company-contradiction': () =>
    'Said to be one company, but another row says they are two.',
  'verdict-one-id': () => 'Both are the same record or id, and one id is always one person.',
  'verdict-contradiction': (facts) =>
    `Said to be one person, but ${fact(facts, 'against') || 'another row'} says they are two.`,
});

const leftOut = (facts: Facts): string => {
  const count = Number(facts['count'] ?? 1);
  const pieces = counted(count, 'piece of evidence', 'pieces of evidence');
  const verbs = count === 1 ? 'is dated after today and was' : 'are dated after today and were';
  return `${pieces} ${verbs} left out (--as-of).`;
};

/** "name, first_name or email; id or phone": all of them are needed, each of one of several headers. */
export const lacksText = (lacks: readonly string[]): string =>
  lacks.map((headers) => listed(headers.split(' or '))).join('; ');

const listed = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ');

/** What would be right, by code, for a cell that is not. */
const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['bad-date', 'a date such as 2026-11-22'],
  ['unreadable-date', 'a date such as 2026-11-22'],
  ['not-a-day', 'a day of the calendar'],
  ['ends-before-start', 'a day after the start'],
  ['ambiguous-date', 'a date such as 2026-11-22, or --date-order dmy or mdy'],
  ['bad-strength', 'a number above 0 and up to 1'],
  ['bad-count', 'a whole number from 1'],
  ['bad-satisfaction', 'a number from 0 to 10'],
  ['unreadable-number', 'a number'],
  ['unreadable-flag', 'true or false'],
  ['unknown-channel', 'email, meeting, call or message'],
  ['unknown-kind', 'employee, board, advisor, contractor or student'],
  ['unknown-type', 'own, customer, former-customer, partner, prospect or competitor'],
  ['unknown-status', 'asked, agreed, introduced, met, declined or no-answer'],
  ['unknown-verdict', 'same or different'],
  ['no-person', 'a person'],
  ['no-account', 'the name of a company'],
  ['no-company', 'the name of a company'],
  ['no-target', 'a person or persona'],
  ['unknown-person', 'an id, address, profile URL or full name of somebody in the data'],
  ['ambiguous-name', 'an id, address or profile URL, since several people bear the name'],
  ['shared-mailbox', 'an address of one person, not of several'],
  ['mangled-id', 'an id as text, not rounded by a spreadsheet'],
]);

/** What an issue says, without its file and line: which column, what was found, what would be right. */
export const issueText = (issue: Issue): string => {
  const facts = issue.facts ?? {};
  const where = columnText(issue);
  const expected = EXPECTED.get(issue.code);
  if (expected !== undefined && (where !== '' || facts['value'])) {
    return `${where === '' ? 'Expected' : `${where}: expected`} ${expected}${gotText(facts)}.`;
  }
  const text =
    isNoteCode(issue.code) && !ISSUES.has(issue.code)
      ? `${capitalized(noteText(issue.code))}${gotText(facts)}.`
      : worded(ISSUES, issue.code, facts);
  return where === '' ? text : `${where}: ${text}`;
};

/** An issue as outputs show it. */
export const issueView = (issue: Issue): IssueView => ({
  code: issue.code,
  file: issue.file ?? '',
  line: issue.line ?? null,
  text: issueText(issue),
});

const columnText = ({ column, field }: Issue): string => {
  if (column === undefined) return field === undefined ? '' : `column "${field}"`;
  return field === undefined ? `column ${column}` : `column ${column} "${field}"`;
};

const gotText = (facts: Facts): string => {
  const value = facts['value'];
  if (value === undefined) return '';
  return value === '' ? ', found nothing' : `, found "${value}"`;
};
