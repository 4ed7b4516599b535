import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFlag, readNumber } from '../../src/normalize/number.ts';

describe('a number as countries write it', () => {
  test.each([
    ['0', 0],
    ['007', 7],
    ['+5', 5],
    ['-0.5', -0.5],
    ['12.', 12],
    ['1,000', 1000],
    ['1,000.00', 1000],
    ['12,345,678', 12_345_678],
    ['1.000,5', 1000.5],
    ['1.234.567,89', 1_234_567.89],
    ["1'234", 1234],
    ["1'234'567.5", 1_234_567.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234', 1234],
    ['1\u202f234', 1234],
    ['1_000', 1000],
    ['€ 12,50', 12.5],
    ['12,50 €', 12.5],
    ['£1,200', 1200],
    ['¥500', 500],
    ['1e3', 1000],
    ['1.5E+3', 1500],
    ['1,5e-1', 0.15],
    [' 42 ', 42],
  ])('%j is %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each(['0,123', '0.123'])('%s is a fraction: no thousands begin with 0', (text) => {
    expect(readNumber(text)).toBe(0.123);
  });

  test('three digits behind one mark are thousands behind a comma, a fraction behind a dot', () => {
    expect(readNumber('1,234')).toBe(1234);
    expect(readNumber('1.234')).toBe(1.234);
  });
});

describe('what is no number', () => {
  test.each([
    '',
    ' ',
    '-',
    '.',
    ',',
    'e5',
    '1e',
    '1,23,456',
    '1.2.3',
    '1,000,00',
    '0x10',
    'Infinity',
    'NaN',
    '1/2',
    '10%',
    '5-10',
    '10+',
    '>100',
    '1k',
    '2m',
    '1 000 people',
    '1e400',
    '٣',
  ])('%j', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
});

describe('yes and no', () => {
  test.each(
    'true TRUE True t T 1 y Y yes YES x X on ✓ ✔ ja Oui vrai si Sí verdadero sim verdadeiro vero wahr tak'.split(
      ' ',
    ),
  )('%s', (text) => {
    expect(readFlag(text)).toBe(true);
  });

  test.each(
    'false FALSE f F 0 n N no No off nein non faux falso não nao falsch nee onwaar nie'.split(' '),
  )('%s', (text) => {
    expect(readFlag(text)).toBe(false);
  });

  test.each(['', ' yes', '2', '-1', 'perhaps', 'toString', 'oui!', 'null'])(
    '%j is neither',
    (text) => {
      expect(readFlag(text)).toBeUndefined();
    },
  );
});

describe('what was written is read', () => {
  const whole = fc.integer({ min: -999_999_999, max: 999_999_999 });
  const grouped = (value: number, mark: string): string =>
    String(Math.abs(value)).replace(/\B(?=(?:\d{3})+$)/g, mark);

  test('whole numbers, with thousands marks of any kind', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(',', ' ', "'", '’', '\u00a0', ''), (value, mark) => {
        const sign = value < 0 ? '-' : '';
        expect(readNumber(sign + grouped(value, mark))).toBe(value);
      }),
    );
  });

  test('money with two decimals, the English way and the German way', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.integer({ min: 0, max: 99 }), (units, cents) => {
        const small = String(cents).padStart(2, '0');
        const value = Number(`${units}.${small}`);
        expect(readNumber(`${grouped(units, ',')}.${small}`)).toBe(value);
        expect(readNumber(`${grouped(units, '.')},${small}`)).toBe(value);
      }),
    );
  });

  test('as a program writes it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const read = readNumber(String(value));
        expect(read === value || (Object.is(value, -0) && read === 0)).toBe(true);
      }),
    );
  });

  test('any other text is a finite number or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0129.,-+eE$€ '%x".split('')) }), (text) => {
        const read = readNumber(text);
        expect(read === undefined || Number.isFinite(read)).toBe(true);
      }),
    );
  });
});
