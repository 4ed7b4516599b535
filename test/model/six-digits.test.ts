import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { putSixDigits, sixDigits, sixDigitText } from '../../src/model/six-digits.ts';

describe('a figure keeps six digits that say something', () => {
  test.each([
    [0, 0],
    [1, 1],
    [0.5, 0.5],
    [0.123456789, 0.123457],
    [0.000123456789, 0.000123457],
    [0.9999999, 1],
    [0.09999999, 0.1],
    [0.1234565, 0.123456],
    [0.1234575, 0.123457],
    [0.0123456499, 0.0123456],
    [0.00123456, 0.00123456],
    [1e-12, 1e-12],
    [123.456789, 123.457],
    [1_234_567, 1_234_570],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [-0.123456789, -0.123457],
  ])('%d: %d', (value, shown) => {
    expect(sixDigits(value)).toBe(shown);
    expect(sixDigitText(value)).toBe(String(shown));
  });
});

/** Where rounding is in doubt: a seventh digit of 5, as near to it as numbers come. */
const middles = fc
  .tuple(fc.integer({ min: 100_000, max: 999_999 }), fc.integer({ min: 0, max: 3 }), fc.nat(6))
  .map(([whole, zeros, ulps]) => {
    const middle = (whole + 0.5) / 10 ** (6 + zeros);
    return middle + (ulps - 3) * middle * Number.EPSILON;
  });

const anything = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ noNaN: true }),
  fc.nat(10 ** 7).map((whole) => whole / 10 ** 7),
  middles,
);

test('is the number that spelling it with six digits makes', () => {
  fc.assert(
    fc.property(anything, (value) => {
      expect(sixDigits(value)).toBe(Number(value.toPrecision(6)));
      expect(sixDigitText(value)).toBe(String(sixDigits(value)));
    }),
    { numRuns: 5000 },
  );
});

describe('as bytes', () => {
  const put = (value: number): string | undefined => {
    const bytes = new Uint8Array(20).fill(0x78);
    const end = putSixDigits(bytes, 3, value);
    if (end < 0) return undefined;
    const text = Buffer.from(bytes).toString();
    // Behind the end only zeros that are none of it.
    expect(text).toMatch(/^xxx0\.\d+x{6,}$/);
    expect(text.slice(end)).toMatch(/^0*x+$/);
    return text.slice(3, end);
  };

  test.each([
    [0.5, '0.5'],
    [0.1, '0.1'],
    [0.123456789, '0.123457'],
    [0.999999, '0.999999'],
    [0.0123, '0.0123'],
    [0.00999999, '0.00999999'],
    [0.001, '0.001'],
    [1 / 3, '0.333333'],
  ])('%d: %s', (value, text) => {
    expect(put(value)).toBe(text);
  });

  test.each([0, 1, 2, 0.9999999, 0.000999, -0.5, Number.NaN, Number.POSITIVE_INFINITY, 0.1234565])(
    'is left to the text: %d',
    (value) => {
      expect(putSixDigits(new Uint8Array(20), 0, value)).toBe(-1);
    },
  );

  test('is the text wherever it is put', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const text = put(value);
        if (text !== undefined) expect(text).toBe(sixDigitText(value));
        if (text !== undefined) expect(text).toBe(String(sixDigits(value)));
      }),
      { numRuns: 3000 },
    );
  });
});
