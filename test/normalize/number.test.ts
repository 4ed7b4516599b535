import { expect, test } from 'vitest';
import { readFlag, readNumber } from '../../src/normalize/number.ts';

test.each([
  ['240', 240],
  ['-3', -3],
  ['0.35', 0.35],
  ['.5', 0.5],
  ['0,8', 0.8],
  ['0,125', 0.125],
  ['1,200', 1200],
  ['1,234,567.5', 1_234_567.5],
  ['1.234.567', 1_234_567],
  ['1.234,5', 1234.5],
  ['1 200', 1200],
  ['1’200', 1200],
  ['$48000.00', 48_000],
  ['1.5e3', 1500],
  ['2e3', 2000],
])('%s is %d', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test.each(['', 'a lot', '12x', '1,2,3', '80%', '--1', '1e999', '201-500'])(
  '"%s" is no number',
  (text) => {
    expect(readNumber(text)).toBeUndefined();
  },
);

test('yes and no are known in several languages; anything else is neither', () => {
  expect(['true', 'TRUE', '1', 'yes', 'x', 'Ja', 'oui', 'sí'].map(readFlag)).toEqual(
    Array(8).fill(true),
  );
  expect(['false', '0', 'No', 'nein', 'non'].map(readFlag)).toEqual(Array(5).fill(false));
  expect(['', 'maybe', '2', 'constructor'].map(readFlag)).toEqual(Array(4).fill(undefined));
});
