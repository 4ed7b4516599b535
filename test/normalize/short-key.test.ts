import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHORT_KEYS, shortKey } from '../../src/normalize/short-key.ts';

const keyOf = (text: string): number => {
  const bytes = new TextEncoder().encode(`<${text}>`);
  return shortKey(bytes, 1, bytes.length - 1);
};

const letters = fc.string({
  unit: fc.constantFrom(...'0123456789-./ e+'),
  minLength: 0,
  maxLength: 11,
});
const day = fc
  .tuple(fc.integer({ min: 1890, max: 2110 }), fc.nat(19), fc.nat(39))
  .map(([y, m, d]) => `${y}-${padded(m, 2)}-${padded(d, 2)}`);
const fraction = fc.stringMatching(/^0\.\d{1,5}$/);

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');

describe('a key of its own', () => {
  test('has no other text: equal keys, equal texts', () => {
    const text = fc.oneof(letters, day, fraction);
    const known = new Map<number, string>();
    fc.assert(
      fc.property(text, (some) => {
        const key = keyOf(some);
        if (key < 0) return;
        expect(known.get(key) ?? some).toBe(some);
        known.set(key, some);
      }),
      { numRuns: 3000 },
    );
    expect(known.size).toBeGreaterThan(500);
  });

  test('of all days and fractions is another', () => {
    const texts = [1, 2, 3, 4].flatMap((digits) =>
      Array.from({ length: 10 ** digits }, (_, n) => `0.${padded(n, digits)}`),
    );
    for (const year of [1900, 1999, 2026, 2099]) {
      for (let at = 0; at < 12 * 31; at++) {
        texts.push(`${year}-${padded(1 + Math.floor(at / 31), 2)}-${padded(1 + (at % 31), 2)}`);
      }
    }
    const keys = texts.map(keyOf);
    expect(new Set(keys).size).toBe(texts.length);
    expect(Math.min(...keys)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...keys)).toBeLessThan(SHORT_KEYS);
  });

  test.each(['', '2024-05-31', '1900-01-01', '2099-12-31', '2024-02-31', '0.5', '0.25', '0.0000'])(
    'is there for "%s"',
    (text) => {
      expect(keyOf(text)).toBeGreaterThanOrEqual(0);
    },
  );

  test.each([
    ...['0', '0.', '1', '1.5', '0,5', '.5', '00.5', '-0.5', '0.12345', '0.5 ', '0.x', '0.-1'],
    ...['2024-5-31', '2024/05/31', '31-05-2024', '2024-05-3x', '2024-05-40', '2024-16-01'],
    ...['1899-12-31', '2100-01-01', '20-24-0531', '٢٠٢٤-٠٥', '2024-05-31T', 'abcd-ef-gh'],
  ])('is not there for "%s"', (text) => {
    expect(keyOf(text)).toBe(-1);
  });
});
