import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyName } from '../../src/normalize/company-name.ts';
import { countryCodes } from '../../src/normalize/country.ts';
import { readDate } from '../../src/normalize/date.ts';
import { dateOrder } from '../../src/normalize/date-column.ts';
import { mailboxesIn } from '../../src/normalize/email.ts';
import { fold, plain } from '../../src/normalize/fold.ts';
import { industriesIn, industryOfCompanyName } from '../../src/normalize/industry.ts';
import { isTitle, officeOf } from '../../src/normalize/job-title.ts';
import { titleKey } from '../../src/normalize/job-title-key.ts';
import { readFlag, readNumber } from '../../src/normalize/number.ts';
import { numericDate } from '../../src/normalize/numeric-date.ts';
import { fullName, splitName } from '../../src/normalize/person-name.ts';
import { cellText } from '../../src/normalize/placeholder.ts';
import { profileUrl } from '../../src/normalize/profile-url.ts';
import { companyDomain } from '../../src/normalize/web-domain.ts';
import { shapeOf } from '../../src/read/cell-shape.ts';
import { contentKind } from '../../src/read/content-kind.ts';
import { contentLine, partsOf, plainText } from '../../src/read/content-line.ts';
import { detectEncoding } from '../../src/read/detect-encoding.ts';
import { decodedWords } from '../../src/read/encoded-text.ts';
import { lenientCells } from '../../src/read/lenient-cells.ts';
import { separatorLine } from '../../src/read/separator-line.ts';
import { parseFields } from '../../src/targets/parse-fields.ts';
import { parseQuery } from '../../src/targets/parse-query.ts';
import { seniorityField } from '../../src/targets/seniority-range.ts';
import { titleWanted } from '../../src/targets/title-wanted.ts';

/** Every function of the core that is handed text as somebody else wrote it. */
const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['fold', fold],
  ['plain', plain],
  ['cellText', cellText],
  ['mailboxesIn', mailboxesIn],
  ['fullName', fullName],
  ['splitName', (text) => splitName(text, text)],
  ['companyName', companyName],
  ['profileUrl', profileUrl],
  ['companyDomain', companyDomain],
  ['countryCodes', countryCodes],
  ['industriesIn', industriesIn],
  ['industryOfCompanyName', industryOfCompanyName],
  ['readDate', (text) => readDate(text, undefined)],
  ['numericDate', numericDate],
  ['dateOrder', (text) => dateOrder([text], { known: undefined, wished: undefined })],
  ['readNumber', readNumber],
  ['readFlag', readFlag],
  ['officeOf', officeOf],
  ['isTitle', isTitle],
  ['titleKey', titleKey],
  ['titleWanted', titleWanted],
  ['parseQuery', parseQuery],
  ['parseFields', parseFields],
  ['seniorityField', seniorityField],
  ['shapeOf', shapeOf],
  ['contentLine', contentLine],
  ['plainText', plainText],
  ['partsOf', partsOf],
  ['decodedWords', decodedWords],
  ['separatorLine', separatorLine],
  ['lenientCells', (text) => lenientCells(text, { delimiter: ',', quote: '"', escape: '"' })],
  ['contentKind', (text) => contentKind(Buffer.from(text))],
  ['detectEncoding', (text) => detectEncoding(Buffer.from(text), true)],
];

/** What a pattern may begin anew at, with an end that keeps it from matching. */
const HOSTILE: readonly (readonly [string, string, string])[] = [
  ['', 'a', ''],
  ['', 'A', 'b'],
  ['a', ' ', 'b'],
  ['\u200ba', ' ', 'b'],
  ['\u200ba', '\u200b', 'b'],
  ['(m', ' ', '('],
  ['a@', '.', 'b'],
  ['', '@', ''],
  ['', '1', 'a@x.example'],
  ['0/', '0', 'x'],
  ['1,', '000,', 'x'],
  ['', '(', ''],
  ['', '"', ''],
  ['a', "'", 'b'],
  ['a', '.', 'b'],
  ['', 'a.', 'b'],
  ['mana', 'a', ''],
  ['', '*', ' - b'],
  ['x', ' - ', 'b'],
  ['CISO', ' or ', ''],
  ['CEO', ' of a', ''],
  ['CISO at ', 'a, ', ''],
  ['city:"', ' city:', ''],
  ['company:', 'a,', ''],
  ['=?utf-8?q?', '=?', ''],
  ['linkedin.com/in/', '%', ''],
  ['', 'a-', '.linkedin.com'],
  ['', '\ud800', 'x'],
  ['', '日', ''],
  ['', 'e\u0301', ''],
  ['', '\\', ''],
  ['', ';', ''],
];

const LENGTH = 100_000;
/** Linear reading takes a few ms; by the square of the length it would take minutes. */
const MOST_MS = 750;

const slowest = (read: (text: string) => unknown): { ms: number; on: string } => {
  let worst = { ms: 0, on: '' };
  for (const [before, piece, behind] of HOSTILE) {
    const text = before + piece.repeat(LENGTH / piece.length) + behind;
    const from = performance.now();
    read(text);
    const ms = performance.now() - from;
    if (ms > worst.ms) worst = { ms, on: `${before}${piece}…${behind}` };
  }
  return worst;
};

describe('no text of 100,000 letters keeps anything busy', () => {
  test.each(READERS)('%s', (_, read) => {
    const { ms, on } = slowest(read);
    expect(ms, on).toBeLessThan(MOST_MS);
  });
});

/** Letters that mean something to somebody, with others that mean nothing. */
const piece = fc.constantFrom(
  ...'a|Z|é|ß|日|😀|0|12|2024|.|,|;|:|-|/|\\|@|"|\'|(|)|[|<|=|+|*|#|&|%|\u0301|\u200b|\ufeff|\ud800|\0|\n|\t'.split(
    '|',
  ),
  ' ',
  ' at ',
  ' of ',
  ' or above',
  'CISO',
  'VP',
  'Dr.',
  'GmbH',
  'Mar',
  'title:',
  'company:',
  '=?utf-8?q?',
  '__proto__',
  'constructor',
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

describe('no text makes anything throw, and the same text says the same again', () => {
  test.each(READERS)('%s', (_, read) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 60 },
    );
  });
});
