import { describe, expect, test } from 'vitest';
import type { CheckReport, FileReport } from '../../src/model/report.ts';
import { checkText } from '../../src/present/check-text.ts';
import { widthOf } from '../../src/present/layout.ts';
import { noPaint } from '../../src/present/paint.ts';
import { checkReport, emptyCheck } from './reports.ts';

const look = { width: 80, paint: noPaint, fields: [], detail: false };

const KNOWN: FileReport = {
  path: 'people.csv',
  format: 'plain/people',
  variant: '',
  confidence: 0.98,
  encoding: 'utf-8',
  delimiter: ',',
  headerLine: 1,
  rowsRead: 12,
  rowsRepaired: 0,
  rowsSkipped: 0,
  reasons: [],
  unusedColumns: [],
  nearest: null,
  lacks: [],
  map: null,
};

const STRANGE: FileReport = { ...KNOWN, format: null, confidence: 0, nearest: 'plain/ties' };

const pageOf = (...files: FileReport[]): string[] => checkText({ ...emptyCheck, files }, look);

/** What is said of a file, below its name. */
const saidOf = (file: FileReport): string[] =>
  pageOf(file)
    .slice(pageOf(file).indexOf(`  ${file.path}`) + 1)
    .map((line) => line.trim());

describe('a file that is used, in a line', () => {
  test.each<[Partial<FileReport>, string]>([
    [{}, 'plain/people, sure: 12 rows'],
    [{ rowsRead: 1 }, 'plain/people, sure: 1 row'],
    [{ rowsRead: 0 }, 'plain/people, sure: 0 rows'],
    [{ rowsRead: 1_234_567 }, 'plain/people, sure: 1,234,567 rows'],
    [{ variant: 'with profile URL' }, 'plain/people (with profile URL), sure: 12 rows'],
    [{ confidence: 0.95 }, 'plain/people, sure: 12 rows'],
    [{ confidence: 0.94 }, 'plain/people, fairly sure (94%): 12 rows'],
    [{ confidence: 0.7 }, 'plain/people, fairly sure (70%): 12 rows'],
    [{ confidence: 0.69 }, 'plain/people, a guess (69%): 12 rows'],
    [{ rowsRepaired: 2 }, 'plain/people, sure: 12 rows, 2 repaired'],
    [{ rowsSkipped: 3 }, 'plain/people, sure: 12 rows, 3 skipped'],
    [
      { rowsRepaired: 2000, rowsSkipped: 3 },
      'plain/people, sure: 12 rows, 2,000 repaired, 3 skipped',
    ],
    [{ encoding: 'windows-1252' }, 'plain/people, sure: 12 rows; windows-1252'],
    [{ delimiter: ';' }, 'plain/people, sure: 12 rows; semicolons'],
    [{ delimiter: '\t' }, 'plain/people, sure: 12 rows; tabs'],
    [{ delimiter: '|' }, 'plain/people, sure: 12 rows; pipes'],
    [{ delimiter: ' ' }, 'plain/people, sure: 12 rows; spaces'],
    [{ delimiter: '~' }, 'plain/people, sure: 12 rows; ~'],
    [{ delimiter: '\u0001' }, 'plain/people, sure: 12 rows; \\x01'],
    [{ headerLine: 4 }, 'plain/people, sure: 12 rows; header on line 4'],
    [{ headerLine: null }, 'plain/people, sure: 12 rows'],
    [
      { encoding: 'utf-16le', delimiter: '\t', headerLine: 3 },
      'plain/people, sure: 12 rows; utf-16le, tabs, header on line 3',
    ],
  ])('%j', (facts, line) => {
    expect(saidOf({ ...KNOWN, ...facts })[0]).toBe(line);
  });
});

describe('why rows were left out, with the first lines', () => {
  const why = { code: 'no-person', text: 'nobody is named' };
  test.each<[number, number[], string]>([
    [1, [4], '· 1 row: nobody is named (line 4)'],
    [2, [4, 9], '· 2 rows: nobody is named (lines 4, 9)'],
    [5, [1, 2, 3, 4, 5], '· 5 rows: nobody is named (lines 1, 2, 3, 4, 5)'],
    [6, [1, 2, 3, 4, 5, 6], '· 6 rows: nobody is named (lines 1, 2, 3, 4, 5 …)'],
    [4000, [1, 2, 3], '· 4,000 rows: nobody is named (lines 1, 2, 3 …)'],
    [3, [], '· 3 rows: nobody is named'],
  ])('%d rows, lines %j: %s', (count, lines, said) => {
    expect(saidOf({ ...KNOWN, reasons: [{ ...why, count, lines }] })[1]).toBe(said);
  });
});

describe('columns that nobody uses', () => {
  const columns = (count: number): string[] => Array.from({ length: count }, (_, i) => `C${i + 1}`);
  test.each([
    [1, '· columns not used: C1'],
    [8, '· columns not used: C1, C2, C3, C4, C5, C6, C7, C8'],
    [9, '· columns not used: C1, C2, C3, C4, C5, C6, C7, C8 and 1 more'],
    [30, '· columns not used: C1, C2, C3, C4, C5, C6, C7, C8 and 22 more'],
  ])('%d: %s', (count, line) => {
    expect(saidOf({ ...KNOWN, unusedColumns: columns(count) })[1]).toBe(line);
  });
});

describe('a file that is not used', () => {
  const reason = (text: string) => [{ code: 'x', count: 1, lines: [], text }];
  test.each<[Partial<FileReport>, string]>([
    [{}, 'Looks most like plain/ties.'],
    [{ lacks: ['strength'] }, 'Looks most like plain/ties, but lacks strength.'],
    [
      { lacks: ['from or to', 'strength'] },
      'Looks most like plain/ties, but lacks from or to; strength.',
    ],
    [{ nearest: null }, 'Like no export that refpath knows.'],
    [{ nearest: null, rowsRead: 0, reasons: reason('the file is empty') }, 'The file is empty.'],
    [{ rowsRead: 0, reasons: reason('encrypted; unpack it first') }, 'Encrypted; unpack it first.'],
  ])('%j: %s', (facts, line) => {
    expect(saidOf({ ...STRANGE, ...facts })[0]).toBe(line);
  });

  test('comes before those that are, since it needs looking at', () => {
    const page = pageOf(KNOWN, { ...STRANGE, path: 'odd.csv' });
    expect(page.indexOf('Not used')).toBeGreaterThan(0);
    expect(page.indexOf('Not used')).toBeLessThan(page.indexOf('Used'));
  });
});

describe('the map of a table nobody knows', () => {
  const map = (columns: Record<string, string>) => ({
    files: 'odd.csv',
    format: 'plain/people',
    columns,
  });
  test.each<[string, Record<string, string>]>([
    ['of plain headers', { Buyer: 'name', Item: '' }],
    ['of quotes and commas', { 'Say "hi"': 'name', 'a,b': '' }],
    ['of a header that is a property of every object', { constructor: '', Name: 'name' }],
    ['of control characters', { 'a\u001b[31m': '', 'b\u202e': 'name' }],
    [
      'of one',
      { 'One column of a rather long name that is not to be broken at any width': 'name' },
    ],
  ])('%s is JSON when copied', (_name, columns) => {
    const lines = saidOf({ ...STRANGE, map: map(columns) });
    const from = lines.findIndex((line) => line.startsWith('{'));
    expect(JSON.parse(lines.slice(from).join('\n'))).toEqual(map(columns));
    expect(lines.slice(0, from).join(' ')).toContain('save this as map.json');
    expect(lines.join('')).not.toContain('\u001b');
  });
});

describe('pairs that may be one person', () => {
  const pair = (facts: Partial<CheckReport['unsure'][number]>): string[] => {
    const unsure = [{ ...PAIR, ...facts }];
    const page = checkText({ ...emptyCheck, unsure }, look);
    return page.slice(page.findIndex((line) => line.startsWith('Unsure')) + 1);
  };
  const PAIR = {
    a: 'a.csv:2',
    b: 'b.csv:7',
    names: ['Ana Ruiz', 'Anna Ruiz'] as const,
    references: ['7', 'ana@fern.example'] as const,
    features: [] as { name: string; value: number; because: Record<string, string> }[],
  };
  const feature = (name: string, value: number) => ({ name, value, because: {} });

  test.each([
    [[], '  · Ana Ruiz (a.csv:2) and Anna Ruiz (b.csv:7)'],
    [
      [feature('name-alike', 4)],
      '  · Ana Ruiz (a.csv:2) and Anna Ruiz (b.csv:7): the names are alike',
    ],
    [
      [feature('city-unlike', -1)],
      '  · Ana Ruiz (a.csv:2) and Anna Ruiz (b.csv:7): but the places differ',
    ],
  ])('with what speaks for and against it: %j', (features, line) => {
    expect(pair({ features })[0]).toBe(line);
  });

  test.each<[readonly [string, string], string]>([
    [['7', 'ana@fern.example'], '7,ana@fern.example,same'],
    [['a, b', '9'], '"a, b",9,same'],
    [['say "hi"', '9'], '"say ""hi""",9,same'],
    [
      ['people.csv:14', 'https://www.linkedin.com/in/ana'],
      'people.csv:14,https://www.linkedin.com/in/ana,same',
    ],
  ])('with the row that decides it: %j', (references, row) => {
    expect(pair({ references })[1]).toBe(`      ${row}`);
  });

  test.each([
    [10, 0],
    [11, 1],
    [500, 490],
  ])('of %d, ten are shown and %d counted', (count, more) => {
    const unsure = Array.from({ length: count }, () => PAIR);
    const page = checkText({ ...emptyCheck, unsure }, look);
    expect(page.filter((line) => line.includes('Ana Ruiz (a.csv:2)'))).toHaveLength(10);
    const counted = page.find((line) => line.includes('more pair'));
    expect(counted).toBe(
      more === 0 ? undefined : `  · and ${more} more pair${more === 1 ? '' : 's'}`,
    );
  });
});

describe('the page as a whole', () => {
  test.each([40, 60, 80, 100, 200])(
    'keeps to %d columns, but for what is to be copied',
    (width) => {
      const lines = checkText(checkReport(), { ...look, width });
      const copied = /^\s+[{"]|,same$/;
      expect(lines.filter((line) => !copied.test(line) && widthOf(line) > width)).toEqual([]);
    },
  );

  test('begins with the network in numbers', () => {
    const network = { people: 1, ties: 1, team: 0, files: 1, rowsRead: 1, rowsSkipped: 0 };
    expect(checkText({ ...emptyCheck, network }, { ...look, width: 200 })[0]).toBe(
      '1 person, 0 of them in the team, and 1 tie as of 2026-11-22. 1 file used; 1 row read, 0 skipped.',
    );
  });
});

describe('companies that may be one', () => {
  const pair = {
    names: ['Mueller', 'Müller GmbH'] as const,
    references: ['account:Mueller', 'account:Müller GmbH'] as const,
    features: [
      { name: 'name-alike', value: 1, because: {} },
      { name: 'domain-unlike', value: 0, because: {} },
    ],
  };
  const page = (unsureAccounts: CheckReport['unsureAccounts']): string[] =>
    checkText({ ...emptyCheck, unsureAccounts }, { ...look, width: 120 });

  test('are listed with what speaks for and against it, and the row that decides', () => {
    const lines = page([pair]);
    const from = lines.findIndex((line) => line.startsWith('Companies'));
    expect(lines.slice(from, from + 3)).toEqual([
      'Companies kept apart that may be one',
      '  · Mueller and Müller GmbH: the names are alike, but the domains differ',
      '      account:Mueller,account:Müller GmbH,same',
    ]);
    expect(lines.slice(from + 3).join(' ')).toContain('record,other,verdict');
  });

  test('are not spoken of where there are none', () => {
    expect(page([]).join('\n')).not.toContain('Companies');
  });
});

test('letters that may be others are named with their file, whatever else is wrong', () => {
  const text = 'Letters read as windows-1252; they may be windows-1254 (--encoding).';
  const doubt = { code: 'encoding-in-doubt', file: 'b.csv', line: null, text };
  const issues = [doubt, { ...doubt, code: 'bad-date', text: 'no date' }];
  const files = ['a.csv', 'b.csv'].map((path) => ({ ...KNOWN, path }));
  const page = checkText({ ...emptyCheck, files, issues }, look);
  expect(page.filter((line) => /Letters|no date|plain/.test(line))).toEqual([
    '      plain/people, sure: 12 rows',
    '      plain/people, sure: 12 rows',
    `      · ${text}`,
  ]);
  expect(page.indexOf('  b.csv')).toBe(page.indexOf(`      · ${text}`) - 2);
});
