import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText, mayBePlaceholder } from '../../src/normalize/placeholder.ts';

/** Any UTF-16 unit, lone surrogates and controls among them. */
const ANY_UNIT = fc.nat(0xffff).map((code) => String.fromCharCode(code));

const NOTHING =
  '-|--|---|–|—|.|?|n/a|N/A|N/a|#N/A|#n/a|#N/V|#NV|n.a.|N.A.|null|NULL|(null)|<null>|#NULL!|#REF!|#VALUE!|#NAME?|#DIV/0!|\\N|nan|NaN|nil|undefined|(blank)|(empty)|[not provided]|(No value)'.split(
    '|',
  );

describe('what programs write for nothing', () => {
  test.each(NOTHING)('%s', (text) => {
    expect(cellText(text)).toBe('');
    expect(cellText(` ${text}\u00a0`)).toBe('');
    expect(cellText(`\ufeff${text}\u200b`)).toBe('');
  });

  test('is told from other cells by its first byte and its length, before any text is made', () => {
    for (const text of NOTHING) {
      const bytes = Buffer.from(text);
      expect([text, mayBePlaceholder(bytes[0] ?? 0, text.length)]).toEqual([
        text,
        bytes[0] === text.charCodeAt(0),
      ]);
    }
    expect(mayBePlaceholder('n'.charCodeAt(0), 15)).toBe(false);
    expect(mayBePlaceholder('J'.charCodeAt(0), 3)).toBe(false);
    expect(mayBePlaceholder('A'.charCodeAt(0), 1)).toBe(false);
  });
});

describe('what people are called, own or write stays', () => {
  test.each(
    'Null|Nil|NIL|Na|NA|na|None|none|NAN|Nan|Undefined|unknown|TBD|0|00|false|no|x|X|----|..|...|??|- -|-1|.5|n/A|N/A.|null null|#1|#NAME|(no value)|\\n|(blank|[not|not provided'.split(
      '|',
    ),
  )('%s', (text) => {
    expect(cellText(text)).toBe(text);
  });
});

describe('around a text', () => {
  test.each([
    ['spaces', '  Ana  '],
    ['tabs and line ends', '\t\r\nAna\r\n'],
    ['spaces that do not break', '\u00a0Ana\u202f'],
    ['wide spaces', '\u3000Ana\u2003'],
    ['line and paragraph separators', '\u2028Ana\u2029'],
    ['a byte-order mark', '\ufeffAna'],
    ['zero-width marks', '\u200bAna\u200d\u2060'],
    ['soft hyphens', '\u00adAna\u00ad'],
    ['direction marks', '\u2066\u061cAna\u2069\u202c'],
    ['NUL and other controls', '\u0000\u001bAna\u0007\u0085'],
    ['a Mongolian vowel separator', 'Ana\u180e'],
    ['all of them', ' \ufeff\u0000\t\u200b\u00a0Ana\u00a0\u200b\t\u0000\ufeff '],
  ])('%s go', (_, text) => {
    expect(cellText(text)).toBe('Ana');
  });

  test.each([
    ['within', 'Ana\u00a0\u200bRuiz'],
    ['of two words', 'Ana \t Ruiz'],
    ['a line end within', 'Ana\nRuiz'],
    ['a lone surrogate', '\ud800'],
    ['half an emoji behind', 'Ana\ud83d'],
    ['an emoji', '👩🏽‍💻'],
    ['a flag', '🇩🇪'],
    ['an accent of its own', 'e\u0301'],
    ['a formula', '=1+1'],
    ['quotes', '""'],
  ])('%s stay', (_, text) => {
    expect(cellText(text)).toBe(text);
  });
});

describe('properties', () => {
  const mark = fc.constantFrom(' ', '\t', '\u00a0', '\ufeff', '\u200b', '\u0000', '\u202e', '\n');
  const marks = fc.array(mark).map((list) => list.join(''));

  test('trimming twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY_UNIT }), (text) => {
        expect(cellText(cellText(text))).toBe(cellText(text));
      }),
    );
  });

  test('marks around a text never matter', () => {
    const text = fc.string({ unit: 'grapheme-ascii', maxLength: 20 });
    fc.assert(
      fc.property(marks, text, marks, (before, cell, behind) => {
        expect(cellText(before + cell + behind)).toBe(cellText(cell));
      }),
    );
  });

  test('what comes out is a part of what went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY_UNIT }), (text) => {
        expect(text).toContain(cellText(text));
      }),
    );
  });

  test('half a mebibyte of marks is trimmed in no time', () => {
    expect(cellText(`${'\u200b '.repeat(2 ** 18)}x`)).toBe('x');
    expect(cellText(`x${'\u200b '.repeat(2 ** 18)}`)).toBe('x');
    expect(cellText(`x${' \u00a0'.repeat(2 ** 18)}x`)).toHaveLength(2 ** 19 + 2);
  });
});
