import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/present/check-text.ts';
import { draftText } from '../../src/present/draft-text.ts';
import { explainText } from '../../src/present/explain-text.ts';
import { findText } from '../../src/present/find-text.ts';
import { hopsText } from '../../src/present/hop-text.ts';
import { noPaint } from '../../src/present/paint.ts';
import {
  checkReport,
  draftReport,
  emptyCheck,
  emptyDraft,
  emptyExplain,
  explainReport,
  findReport,
  path,
} from './reports.ts';

const look = { width: 80, paint: noPaint, fields: [], detail: false };

describe('find', () => {
  test('says who fits before the paths', () => {
    expect(findText(findReport(), look).slice(0, 4)).toEqual([
      '1 person fits "CISO at Corvane Bank":',
      '  John Halloran, CISO at Corvane Bank  (fit 0.97)',
      '',
      ' 1  John Halloran, CISO at Corvane Bank',
    ]);
  });

  test('names five who fit and counts the others', () => {
    const [target] = findReport().targets;
    if (!target) throw new Error('The sample has a target');
    const targets = Array.from({ length: 7 }, () => target);
    const lines = findText(findReport({ targets, paths: [] }), look);
    expect(lines[0]).toBe('7 people fit "CISO at Corvane Bank":');
    expect(lines[6]).toBe('  and 2 others');
  });

  test('says that nobody fits', () => {
    expect(findText(findReport({ targets: [], paths: [] }), look)).toEqual([
      'Nobody fits "CISO at Corvane Bank".',
    ]);
  });

  test('says that nobody reaches who fits', () => {
    expect(findText(findReport({ paths: [] }), look).at(-1)).toBe(
      'No path of at most 3 ties reaches them.',
    );
  });

  test('says it in the words of the search, where the search says why', () => {
    const issues = [
      { code: 'bad-date', file: 'mail.csv', line: 12, text: 'Expected a date.' },
      { code: 'nobody-fits', file: '', line: null, text: 'Nobody fits "Jon". Nearest: John.' },
    ];
    expect(findText(findReport({ targets: [], paths: [], issues }), look)).toEqual([
      'Nobody fits "Jon". Nearest: John.',
    ]);
    const cold = [
      { code: 'no-warm-path', file: '', line: null, text: 'No warm path reaches him.' },
    ];
    expect(findText(findReport({ paths: [], issues: cold }), look).slice(-2)).toEqual([
      '',
      'No warm path reaches him.',
    ]);
  });

  test('shows the ties only where asked', () => {
    const evidence = '       · 14 e-mails, 2025-01-08 to 2026-10-30';
    const hasEvidence = (detail: boolean): boolean =>
      findText(findReport(), { ...look, detail }).some((line) => line.startsWith(evidence));
    expect([hasEvidence(false), hasEvidence(true)]).toEqual([false, true]);
  });
});

test('a tie is shown with its factors and its evidence, each with its places', () => {
  expect(hopsText(path(), look).slice(0, 7)).toEqual([
    '',
    '    1. Jim Walsh, CTO at Harbor Analytics – Jon Smith, CISO at Altex',
    '       0.83 very strong, warm, contact on record',
    '       Recency  0.91  last contact 2026-10-30',
    '       · 14 e-mails, 2025-01-08 to 2026-10-30 [mail.csv:201, 207, 211 and 1',
    '         more]',
    '       · shared employer, Quayside Security, 4.3 years',
  ]);
});

describe('explain', () => {
  test('ends with what would make it warm and the next best', () => {
    const lines = explainText(explainReport(), look);
    const remedies = lines.indexOf('What would make it warm');
    expect(lines[remedies + 1]).toBe('    2. A meeting within the last year.');
    expect(lines[lines.indexOf('Next best') + 1]).toBe(' 2  Jon Smith, CISO at Altex');
  });

  test('says that there is no other path', () => {
    const lines = explainText(explainReport({ nextBest: null, remedies: [] }), look);
    expect(lines.at(-1)).toBe('There is no other path.');
    expect(lines).not.toContain('What would make it warm');
  });

  test('says that nobody fits', () => {
    expect(explainText(emptyExplain, look)).toEqual(['Nobody fits "CISO at Corvane Bank".']);
  });

  test('says why nobody reaches who fits', () => {
    const text = 'Nobody we start from reaches "CISO at Corvane Bank" within 3 ties.';
    const issues = [{ code: 'no-path', file: '', line: null, text }];
    const { targets } = findReport();
    expect(explainText({ ...emptyExplain, targets, issues }, look).slice(-2)).toEqual(['', text]);
    expect(explainText({ ...emptyExplain, targets }, look).at(-1)).toBe(
      'No path of at most 3 ties reaches them.',
    );
  });
});

describe('draft', () => {
  test('shows each message with whom it is from and to, its body unwrapped', () => {
    const lines = draftText(draftReport(), look);
    const start = lines.indexOf('--- The ask ---');
    expect(lines.slice(start, start + 10)).toEqual([
      '--- The ask ---',
      'From: Jim Walsh, CTO at Harbor Analytics',
      'To: Jon Smith, CISO at Altex <jon@altex.example>',
      'Subject: A favor',
      '',
      'Hi Jon,',
      '',
      'would you?',
      '',
      'Jim',
    ]);
  });

  test('says that there is no path', () => {
    expect(draftText(emptyDraft, look)).toEqual(['There is no path to write along.']);
  });
});

describe('check', () => {
  const lines = checkText(checkReport(), look);

  test('begins with what counts', () => {
    expect(lines.slice(0, 2)).toEqual([
      '18,204 people, 3 of them in the team, and 61,330 ties as of 2026-11-22. 4 files',
      'used, 1 not; 80,000 rows read, 2 skipped.',
    ]);
  });

  test('says of a known file what it was taken for, how sure, and what became of its rows', () => {
    const start = lines.indexOf('Used');
    expect(lines.slice(start, start + 6)).toEqual([
      'Used',
      '  linkedin/Connections.csv',
      '      linkedin/connections (2023+ with URL), sure: 1,512 rows, 3 repaired, 12',
      '      skipped; header on line 4',
      '      · 12 rows: nobody is named (lines 12, 40, 41, 50, 60 …)',
      '      · columns not used: Notes',
    ]);
  });

  test('says of an unknown file the nearest export and what it lacks', () => {
    const start = lines.indexOf('Not used');
    expect(lines.slice(start, start + 3)).toEqual([
      'Not used',
      '  shopping.csv',
      '      Looks most like plain/people, but lacks name; email.',
    ]);
  });

  test('gives a map of its columns that is JSON when copied', () => {
    const start = lines.findIndex((line) => line.includes('to name its columns'));
    const map = lines.slice(start + 2, start + 5);
    expect(map).toEqual([
      '        {"files": "shopping.csv", "format": "plain/people", "columns": {',
      '          "Item": "",',
      '          "Buyer": "name" }}',
    ]);
    expect(JSON.parse(map.join('\n'))).toEqual(checkReport().files[1]?.map);
  });

  test('tells the dialect where it is out of the ordinary', () => {
    const [file] = checkReport().files;
    if (!file) throw new Error('The sample has a file');
    const odd = { ...file, encoding: 'windows-1252', delimiter: '\t', headerLine: 1 };
    const text = checkText(checkReport({ files: [odd] }), look).join(' ');
    expect(text).toContain('windows-1252, tabs');
  });

  test('says of a file that is no table why', () => {
    const [, file] = checkReport().files;
    if (!file) throw new Error('The sample has two files');
    const reasons = [{ code: 'empty', count: 1, lines: [], text: 'the file is empty' }];
    const text = checkText(checkReport({ files: [{ ...file, rowsRead: 0, reasons }] }), look);
    expect(text).toContain('      The file is empty.');
  });

  test.each([
    [1, 'sure'],
    [0.93, 'fairly sure (93%)'],
    [0.4, 'a guess (40%)'],
  ])('a confidence of %d reads "%s"', (confidence, words) => {
    const [file] = checkReport().files;
    if (!file) throw new Error('The sample has a file');
    const text = checkText(checkReport({ files: [{ ...file, confidence }] }), look).join('\n');
    expect(text).toContain(`, ${words}:`);
  });

  test('names eight unused columns and counts the others', () => {
    const [file] = checkReport().files;
    if (!file) throw new Error('The sample has a file');
    const unusedColumns = Array.from({ length: 11 }, (_, i) => `c${i}`);
    const text = checkText(checkReport({ files: [{ ...file, unusedColumns }] }), look).join('\n');
    expect(text).toContain('columns not used: c0, c1, c2, c3, c4, c5, c6, c7 and 3 more');
  });

  test('names those that may be one person, with what speaks for and against it', () => {
    const unsure = [
      {
        a: 'a.csv:2',
        b: 'b.csv:3',
        names: ['Ana Ruiz', 'Ana Ruíz'] as const,
        references: ['7', 'b.csv:3'] as const,
        features: [
          { name: 'email', value: 1, because: {} },
          { name: 'names-differ', value: 0, because: {} },
        ],
      },
    ];
    const lines = checkText(checkReport({ unsure }), { ...look, width: 200 });
    expect(lines).toContain(
      '  · Ana Ruiz (a.csv:2) and Ana Ruíz (b.csv:3): the same e-mail address, but the names differ',
    );
    expect(lines).toContain('      7,b.csv:3,same');
    expect(lines.join('\n')).toMatch(/verdict is same or different/);
  });

  test('of nothing is short', () => {
    expect(checkText(emptyCheck, look)).toHaveLength(2);
  });
});
