import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isShiftJis } from '../../src/read/shift-jis.ts';
import { decodeWindows1252 } from '../../src/read/windows-1252.ts';
import { cellsOf, tableOf } from './table-of.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('tables from Japanese programs', () => {
  test.each([
    ['a name of two characters twice', '\x8e\x52\x96\x7b\x91\xbe\x98\x59'],
    [
      'one name in an English table',
      'First Name,Company\nTaro,\x8e\x52\x96\x7b\x8d\x48\x96\xb1\x93\x58\n',
    ],
    [
      'headers and rows',
      '\x8e\x81\x96\xbc,\x89\xef\x8e\xd0\x96\xbc\n\x93\x6e\x95\xd3 \x89\xd4\x8e\x71,\x89\xcb\x8b\xf3\x8f\xa4\x8e\x96\n',
    ],
    [
      'narrow kana beside wide characters',
      '\xd4\xcf\xd3\xc4 \xc0\xdb\xb3 \x89\x63\x8b\xc6\x95\x94\x92\xb7',
    ],
    ['kana', '\x83\x81\x81\x5b\x83\x8b,\x96\xf0\x90\x45\n,\x91\xe3\x95\x5c\n'],
    ['cut within a character', '\x8e\x52\x96\x7b\x91\xbe\x98\x59\x8e'],
  ])('%s', (_, text) => {
    expect(isShiftJis(bytes(text))).toBe(true);
  });
});

describe('tables from elsewhere', () => {
  test.each([
    ['nothing', ''],
    ['plain letters', 'Name,City\nAna,Lima\n'],
    ['two characters are no proof', '\x8e\x52\x96\x7b'],
    ['accents', 'Jos\xe9 M\xfcller, pr\xe9f\xe9r\xe9e, G\xe9rard, \xc9l\xe9onore, na\xefve'],
    [
      'curly quotes and apostrophes',
      'it\x92s, don\x92t, \x93Ana\x94, O\x92Neil, \x93Bo\x94 \x96 \x97 \x85',
    ],
    [
      'quotes around accents',
      '\x93\xc9l\xe9onore\x94, l\x92\xe9t\xe9, d\x92\xc9tat, l\x92\xcele, \x91\xe9t\xe9\x92',
    ],
    [
      'caron and ligatures',
      '\x8aimon \x8e\xe1k, \x9cuvre, c\x9cur, s\x9cur, \x8a\xe1rka, Bo\x9eena, Mi\x9aa',
    ],
    [
      'Cyrillic',
      '\xc8\xe2\xe0\xed \xcf\xe5\xf2\xf0\xee\xe2, \xc0\xed\xed\xe0 \xc8\xe2\xe0\xed\xee\xe2\xe0',
    ],
    ['Greek', '\xc3\xe9\xfe\xf1\xe3\xef\xf2 \xd0\xe1\xf0\xe1\xe4\xfc\xf0\xef\xf5\xeb\xef\xf2'],
    [
      'simplified Chinese',
      '\xd0\xd5\xc3\xfb,\xb9\xab\xcb\xbe\n\xcd\xf5\xd0\xa1\xc3\xf7,\xb1\xb1\xbe\xa9\n',
    ],
    [
      'traditional Chinese',
      '\xa9\x6d\xa6\x57,\xa4\xbd\xa5\x71\n\xa4\xfd\xa4\x70\xa9\xfa,\xa5\x78\xa5\x5f\n',
    ],
    ['Korean', '\xc0\xcc\xb8\xa7,\xc8\xb8\xbb\xe7\n\xb1\xe8\xc3\xb6\xbc\xf6,\xbc\xad\xbf\xef\n'],
    ['Japanese of Unix', '\xbb\xe1\xcc\xbe,\xb2\xf1\xbc\xd2\n\xbb\xb3\xcb\xdc\xc2\xc0\xcf\xba\n'],
    ['words in quotes without a space', 'd\x92\xe9t\xe9\x93Stra\xdfe\x94d\x92\xe9t\xe9'],
    ['dashes, too', 'd\x92\xe9t\xe9\x96\x93Stra\xdfe\x94d\x92\xe9t\xe9'],
    ['one name again and again', '\x8aa\x9akin,\x8aa\x9akin,\x8aa\x9akin\n\x8aa\x9akin\n'],
    ['bytes of a program', Array.from({ length: 256 }, (_, i) => String.fromCharCode(i)).join('')],
  ])('%s', (_, text) => {
    expect(isShiftJis(bytes(text))).toBe(false);
  });

  test('any mix of the words of Europe', () => {
    const word = fc.constantFrom(
      'Zo\xeb',
      'd\x92\xe9t\xe9',
      '\x93Stra\xdfe\x94',
      '10\x80',
      'Ana',
      '\x96',
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 40 }),
        fc.constantFrom(' ', ',', ''),
        (words, mark) => {
          expect(isShiftJis(bytes(words.join(mark)))).toBe(false);
        },
      ),
    );
  });
});

test('such a table is read without being told of it', () => {
  const text = bytes(
    '\x8e\x81\x96\xbc,\x89\xef\x8e\xd0\x96\xbc\n\x93\x6e\x95\xd3 \x89\xd4\x8e\x71,\x89\xcb\x8b\xf3\n',
  );
  expect(tableOf(text).dialect.encoding).toBe('shift_jis');
  expect(cellsOf(text)).toEqual([
    ['氏名', '会社名'],
    ['渡辺 花子', '架空'],
  ]);
});

test('and what is said about the encoding counts more', () => {
  const text = bytes('a,b\n\x8e\x52\x96\x7b\x91\xbe\x98\x59,1\n');
  const [, row] = cellsOf(text, { encoding: 'windows-1252' });
  expect(row?.[0]).toBe(decodeWindows1252(bytes('\x8e\x52\x96\x7b\x91\xbe\x98\x59')));
});
