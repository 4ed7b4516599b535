import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/model/issue.ts';
import { issueText, lacksText } from '../../src/wording/issues.ts';

const at = { file: 'a.csv', line: 4, refused: true };

describe('a cell that is not what it should be: what would be right, what was found', () => {
  const inCell: Partial<Issue> = { ...at, column: 3, field: 'when', facts: { value: 'soon' } };
  test.each([
    ['bad-date', 'column 3 "when": expected a date such as 2026-11-22, found "soon".'],
    ['unreadable-date', 'column 3 "when": expected a date such as 2026-11-22, found "soon".'],
    ['not-a-day', 'column 3 "when": expected a day of the calendar, found "soon".'],
    [
      'ambiguous-date',
      'column 3 "when": expected a date such as 2026-11-22, or --date-order dmy or mdy, found "soon".',
    ],
    ['bad-strength', 'column 3 "when": expected a number above 0 and up to 1, found "soon".'],
    ['ends-before-start', 'column 3 "when": expected a day after the start, found "soon".'],
    ['bad-count', 'column 3 "when": expected a whole number from 1, found "soon".'],
    ['bad-satisfaction', 'column 3 "when": expected a number from 0 to 10, found "soon".'],
    ['unreadable-number', 'column 3 "when": expected a number, found "soon".'],
    ['unreadable-flag', 'column 3 "when": expected true or false, found "soon".'],
    ['unknown-channel', 'column 3 "when": expected email, meeting, call or message, found "soon".'],
    [
      'unknown-kind',
      'column 3 "when": expected employee, board, advisor, contractor or student, found "soon".',
    ],
    [
      'unknown-type',
      'column 3 "when": expected own, customer, former-customer, partner, prospect or competitor, found "soon".',
    ],
    [
      'unknown-status',
      'column 3 "when": expected asked, agreed, introduced, met, declined or no-answer, found "soon".',
    ],
    ['unknown-verdict', 'column 3 "when": expected same or different, found "soon".'],
    ['no-person', 'column 3 "when": expected a person, found "soon".'],
    ['no-account', 'column 3 "when": expected the name of a company, found "soon".'],
    ['no-company', 'column 3 "when": expected the name of a company, found "soon".'],
    ['no-target', 'column 3 "when": expected a person or persona, found "soon".'],
    [
      'unknown-person',
      'column 3 "when": expected an id, address, profile URL or full name of somebody in the data, found "soon".',
    ],
    [
      'ambiguous-name',
      'column 3 "when": expected an id, address or profile URL, since several people bear the name, found "soon".',
    ],
    [
      'shared-mailbox',
      'column 3 "when": expected an address of one person, not of several, found "soon".',
    ],
    [
      'mangled-id',
      'column 3 "when": expected an id as text, not rounded by a spreadsheet, found "soon".',
    ],
  ])('%s: %s', (code, text) => {
    expect(issueText({ refused: true, ...inCell, code })).toBe(text);
  });
});

describe('where the cell is', () => {
  test.each<[Partial<Issue>, string]>([
    [
      { column: 3, field: 'when' },
      'column 3 "when": expected a date such as 2026-11-22, found "soon".',
    ],
    [{ column: 3 }, 'column 3: expected a date such as 2026-11-22, found "soon".'],
    [{ field: 'when' }, 'column "when": expected a date such as 2026-11-22, found "soon".'],
    [{}, 'Expected a date such as 2026-11-22, found "soon".'],
  ])('%j: %s', (place, text) => {
    expect(issueText({ ...at, code: 'bad-date', facts: { value: 'soon' }, ...place })).toBe(text);
  });
});

describe('what was found', () => {
  test.each<[Issue['facts'], string]>([
    [{ value: 'soon' }, 'column 3 "when": expected a date such as 2026-11-22, found "soon".'],
    [{ value: '' }, 'column 3 "when": expected a date such as 2026-11-22, found nothing.'],
    [{ value: 7 }, 'column 3 "when": expected a date such as 2026-11-22, found "7".'],
    [{}, 'column 3 "when": expected a date such as 2026-11-22.'],
    [undefined, 'column 3 "when": expected a date such as 2026-11-22.'],
  ])('%j: %s', (facts, text) => {
    const issue = { ...at, code: 'bad-date', column: 3, field: 'when' };
    expect(issueText(facts ? { ...issue, facts } : issue)).toBe(text);
  });
});

describe('of rows and files as a whole', () => {
  test.each<[string, Issue['facts'], string]>([
    ['not-understood', {}, 'Not used: like no export that refpath knows.'],
    [
      'not-understood',
      { nearest: 'plain/ties', lacks: 'strength' },
      'Not used: looks most like plain/ties, but lacks strength.',
    ],
    [
      'not-understood',
      { nearest: 'plain/people', lacks: 'name or email, id or phone or title' },
      'Not used: looks most like plain/people, but lacks name or email; id, phone or title.',
    ],
    [
      'not-understood',
      { nearest: 'plain/ties', lacks: '' },
      'Not used: looks most like plain/ties.',
    ],
    ['not-used', { format: 'plain/asks' }, 'Understood as plain/asks, but nothing in it is used.'],
    ['duplicate-of', { detail: 'b.csv' }, 'The same as b.csv; read once.'],
    ['duplicate-of', { first: 'c.csv' }, 'The same as c.csv; read once.'],
    ['duplicate-of', {}, 'The same as another file; read once.'],
    [
      'future',
      { count: 1 },
      '1 piece of evidence is dated after today and was left out (--as-of).',
    ],
    [
      'future',
      { count: 1234 },
      '1,234 pieces of evidence are dated after today and were left out (--as-of).',
    ],
    ['future', {}, '1 piece of evidence is dated after today and was left out (--as-of).'],
    [
      'more-unresolved',
      { count: 1234 },
      '1,234 more names in rows of nobody known, or of several: refpath check counts the rows by file.',
    ],
    [
      'more-unresolved',
      { count: 1 },
      '1 more name in rows of nobody known, or of several: refpath check counts the rows by file.',
    ],
    ['verdict-unknown', { value: 'Mia' }, 'Nobody in the data is "Mia".'],
    [
      'verdict-several',
      { value: 'Jack' },
      '"Jack" may be several people: name an id or a place such as people.csv:14.',
    ],
    ['verdict-one-id', {}, 'Both are the same record or id, and one id is always one person.'],
    [
      'verdict-contradiction',
      { against: 'd.csv:3' },
      'Said to be one person, but d.csv:3 says they are two.',
    ],
    ['verdict-contradiction', {}, 'Said to be one person, but another row says they are two.'],
    [
      'unknown-person',
      { value: 'Mia Lund' },
      'Expected an id, address, profile URL or full name of somebody in the data, found "Mia Lund".',
    ],
    ['unknown-person', {}, 'The person is in no table of people.'],
    [
      'ambiguous-name',
      { value: 'Jack Moore' },
      'Expected an id, address or profile URL, since several people bear the name, found "Jack Moore".',
    ],
    [
      'shared-mailbox',
      { value: 'info@x.example' },
      'Expected an address of one person, not of several, found "info@x.example".',
    ],
    ['record-too-long', {}, 'Longer than any record should be.'],
    [
      'encoding-in-doubt',
      { encoding: 'windows-1252', others: 'windows-1250, windows-1254' },
      'Letters read as windows-1252; they may be windows-1250 or windows-1254 (--encoding).',
    ],
    ['owner-unknown', {}, 'Nobody says whose export it is (--owner NAME).'],
    ['some-new-code', { file: 'x' }, 'Some new code (file x)'],
    [
      'nobody-fits',
      { query: 'CISO', nearest: 'CIO' },
      'Nobody in the data fits "CISO". Nearest: CIO.',
    ],
    [
      'several-fit',
      { query: 'Jack', count: 2 },
      '2 people fit the name "Jack"; all of them are taken.',
    ],
    [
      'no-path',
      { query: 'CISO', maxHops: 3, narrowed: '--via, --avoid' },
      'Nobody we start from reaches "CISO" within 3 ties (with --via, --avoid).',
    ],
    ['one-of-us', { query: 'Ana' }, '"Ana" is where we start from: no way has to be found.'],
    ['one-of-us', {}, 'They are where we start from: no way has to be found.'],
    [
      'no-warm-path',
      { query: 'CISO', maxHops: 2 },
      'No warm path reaches "CISO" within 2 ties; without --warm cold ones are shown too.',
    ],
    [
      'no-team',
      {},
      'Nobody in the data is known to be in your team. Pass --from WHO, or name your team or your own company in refpath.config.json.',
    ],
    [
      'unknown-reference',
      { option: '--via', query: 'Zoe' },
      'Nobody in the data is "Zoe" (--via).',
    ],
    [
      'unknown-value',
      { field: 'seniority', value: 'emperor' },
      'There is no seniority "emperor", so nobody fits it. Expected one of owner, c-level, vp, head, director, manager, senior, entry.',
    ],
    [
      'unknown-value',
      { field: 'Function', value: 'magic' },
      'There is no Function "magic", so nobody fits it. Expected one of executive, sales, marketing, finance, hr, it, engineering, security, data, product, operations, legal, procurement, customer-success, design, research, other.',
    ],
    [
      'unknown-value',
      { field: 'color', value: 'red' },
      'There is no color "red", so nobody fits it.',
    ],
  ])('%s %j: %s', (code, facts, text) => {
    expect(issueText({ ...at, code, ...(facts ? { facts } : {}) })).toBe(text);
  });
});

describe('the headers that a file lacks', () => {
  test.each([
    [['strength'], 'strength'],
    [['from', 'to'], 'from; to'],
    [['name or email'], 'name or email'],
    [['name or first_name or email', 'id or phone'], 'name, first_name or email; id or phone'],
    [
      ['First Name or Last Name or Name', 'Connected On'],
      'First Name, Last Name or Name; Connected On',
    ],
    [[], ''],
  ])('%j: %s', (lacks, text) => {
    expect(lacksText(lacks)).toBe(text);
  });
});
