import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byteText,
  putBytes,
  putStrength,
  putText,
  takeBytes,
} from '../../src/present/byte-text.ts';
import { figureText } from '../../src/present/figures.ts';
import { textOfPieces } from './batch-found.ts';

const taken = (...puts: readonly string[]): string => {
  const text = byteText();
  for (const put of puts) putText(text, put);
  return textOfPieces([takeBytes(text)]);
};

describe('text as bytes', () => {
  test.each([
    ['nothing', []],
    ['an empty text between others', ['a', '', 'b']],
    ['letters beyond ASCII, at any place', ['Zoë', 'é', 'a李b', '👩', 'z']],
    ['more than there is room for at first', ['x'.repeat(5000), 'é'.repeat(9000), 'y']],
    ['line breaks and NUL', ['a\n', '\u0000', '\tb']],
  ])('is what was put: %s', (_, puts) => {
    expect(taken(...puts)).toBe(puts.join(''));
  });

  test('is what was put, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 })), (puts) => {
        const sound = puts.map((put) => put.replace(/\p{Cs}/gu, '?'));
        expect(taken(...sound)).toBe(sound.join(''));
      }),
    );
  });

  test('has a stretch of other bytes behind it', () => {
    const text = byteText();
    putText(text, 'name,');
    putBytes(text, Buffer.from('0123456789'), 2, 5);
    putBytes(text, Buffer.from('unused'), 3, 3);
    putBytes(text, Buffer.alloc(10_000, 0x2e), 0, 10_000);
    expect(textOfPieces([takeBytes(text)])).toBe(`name,234${'.'.repeat(10_000)}`);
  });

  test('begins anew when it is taken, and what was taken stays', () => {
    const text = byteText();
    putText(text, 'first');
    const first = takeBytes(text);
    putText(text, 'other');
    expect(textOfPieces([takeBytes(text)])).toBe('other');
    expect(textOfPieces([first])).toBe('first');
    expect(takeBytes(text)).toHaveLength(0);
  });
});

describe('a strength', () => {
  const put = (value: number): string => {
    const text = byteText();
    putStrength(text, value);
    return textOfPieces([takeBytes(text)]);
  };

  test.each([
    [1, '1'],
    [0.5, '0.5'],
    [0.9999999, '1'],
    [0.1234565, '0.123456'],
    [0.000_012_345_67, '0.0000123457'],
    [1e-9, '1e-9'],
    [1.234_567_8e-7, '1.23457e-7'],
  ])('%d: %s', (value, text) => {
    expect(put(value)).toBe(text);
  });

  test('is what a cell has of it', () => {
    const shares = fc.oneof(
      fc.double({ min: 1e-12, max: 1, noNaN: true }),
      fc.nat(10 ** 7).map((whole) => whole / 10 ** 7),
    );
    fc.assert(
      fc.property(shares, (value) => {
        expect(put(value)).toBe(figureText(value));
      }),
      { numRuns: 2000 },
    );
  });
});
