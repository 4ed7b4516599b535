import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { labelled, padded, paddedLeft, widthOf, wrapped } from '../../src/present/layout.ts';

describe('width', () => {
  test.each([
    ['abc', 3],
    ['石川', 4],
    ['é', 1],
    ['👩‍💻', 2],
    ['→', 1],
    ['', 0],
  ])('of %s is %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  test('padding counts columns, not letters', () => {
    expect(padded('石川', 6)).toBe('石川  ');
    expect(paddedLeft('石', 4)).toBe('  石');
    expect(padded('too long', 3)).toBe('too long');
  });
});

describe('wrapping', () => {
  test('breaks between words', () => {
    expect(wrapped('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  test('breaks a longer word between graphemes, never inside one', () => {
    expect(wrapped('👩‍💻👩‍💻👩‍💻', 4)).toEqual(['👩‍💻👩‍💻', '👩‍💻']);
    expect(wrapped('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301e\u0301', 'e\u0301']);
  });

  test('of nothing is one empty line', () => {
    expect(wrapped('', 10)).toEqual(['']);
  });

  test('loses no letter and keeps to the width', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 4, max: 40 }), (text, width) => {
        const lines = wrapped(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('indents what follows below the text of a label', () => {
    expect(labelled('Why  ', 'aaaa bbbb cccc dddd eeee ffff', 25)).toEqual([
      'Why  aaaa bbbb cccc dddd',
      '     eeee ffff',
    ]);
  });
});

test('every character is as wide as a terminal shows it, whether by the short way or the long', () => {
  const codes = Array.from({ length: 0x2600 - 0x20 }, (_, i) => i + 0x20);
  const other = codes.filter((code) => {
    const text = `a${String.fromCharCode(code)}b`;
    return widthOf(text) !== stringWidth(text);
  });
  expect(other).toEqual([]);
});
