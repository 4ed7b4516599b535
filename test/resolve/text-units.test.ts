import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textPool } from '../../src/model/text-pool.ts';
import { textUnits } from '../../src/resolve/text-units.ts';

const unitsOf = (texts: readonly string[]): string[] => {
  const pool = textPool();
  const numbers = texts.map(pool.id);
  const reader = textUnits(pool);
  return numbers.map((number) => {
    const length = reader.read(number);
    return String.fromCharCode(...reader.units.subarray(0, length));
  });
};

describe('units of texts are those of the strings', () => {
  test.each([
    ['plain', ['jon smith', 'ana', 'jon smith']],
    ['none', ['', 'ana', '']],
    ['in other scripts', ['王小明', 'Jörg', 'ÿ', '\u0000']],
    ['of two units', ['😀', 'a😀b']],
    ['half a pair, which has no bytes', ['\ud83d', 'ana']],
    ['longer than any before', ['a'.repeat(300), 'é'.repeat(2000), 'b']],
  ])('%s', (_, texts) => {
    expect(unitsOf(texts)).toEqual(texts);
  });

  test('whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 5 }), { maxLength: 6 }),
        (texts) => {
          expect(unitsOf(texts)).toEqual(texts);
        },
      ),
      { numRuns: 50 },
    );
  });
});

test('texts that come later are read, too', () => {
  const pool = textPool();
  pool.id('ana');
  const reader = textUnits(pool);
  const later = pool.id('bo');
  expect(reader.read(later)).toBe(2);
  expect([...reader.units.subarray(0, 2)]).toEqual([0x62, 0x6f]);
});
