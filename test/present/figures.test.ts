import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figure, shortFigure } from '../../src/present/figures.ts';

test.each([
  [0.123456789, 0.123457],
  [12345.6789, 12345.7],
  [0.1 + 0.2, 0.3],
  [1, 1],
  [0, 0],
  [61_330, 61_330],
  [1_234_567_890, 1_234_567_890],
])('%d is written as %d: six significant digits, whole numbers in full', (value, written) => {
  expect(figure(value)).toBe(written);
});

test('is the number of six significant digits, whatever its size', () => {
  const fraction = fc.double({ noNaN: true, min: -2, max: 2 });
  const decimals = fc.nat(10 ** 9).map((whole) => whole / 10 ** 9);
  const short = fc.nat(10 ** 6).map((whole) => whole / 10 ** 6);
  fc.assert(
    fc.property(fc.oneof(fraction, decimals, short), (value) => {
      // Adding 0 makes −0 a 0.
      expect(figure(value) + 0).toBe(Number(value.toPrecision(6)) + 0);
    }),
    { numRuns: 2000 },
  );
});

test('rounding twice is rounding once', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (value) => {
      expect(figure(figure(value))).toBe(figure(value));
    }),
  );
});

test.each([
  [1, '1.00'],
  [0.8312, '0.83'],
  [0.01, '0.01'],
  [0.0042, '0.004'],
  [0.0004, '<0.001'],
  [12.3, '12.30'],
])('%d reads %s', (value, read) => {
  expect(shortFigure(value)).toBe(read);
});
