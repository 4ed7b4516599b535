import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textPool } from '../../src/model/text-pool.ts';
import { editSimilarity } from '../../src/resolve/edit-similarity.ts';
import { letterSets } from '../../src/resolve/letter-sets.ts';

const edits = (a: string, b: string): number => {
  const pool = textPool();
  const [x, y] = [pool.id(a), pool.id(b)];
  return letterSets(pool).leastEdits(x, y);
};

const mayBeAlike = (a: string, b: string, tenths: number): boolean => {
  const pool = textPool();
  const [x, y] = [pool.id(a), pool.id(b)];
  return letterSets(pool).mayBeAlike(x, y, tenths);
};

describe('the least edits between two texts', () => {
  test.each([
    ['smith', 'smith', 0],
    // Letters that only one has.
    ['smith', 'smyth', 1],
    ['jones', 'smith', 4],
    ['abc', 'xyz', 3],
    // Where those are few, the lengths.
    ['anna', 'annaannaanna', 8],
    ['jo', 'joseph', 4],
    // What letters alone cannot tell.
    ['abba', 'baab', 0],
    ['martha', 'marhta', 0],
    ['', 'ana', 3],
  ])('%s and %s: %d', (a, b, expected) => {
    expect(edits(a, b)).toBe(expected);
    expect(edits(b, a)).toBe(expected);
  });
});

describe('two texts may be alike', () => {
  test.each([
    ['smith', 'smyth', 8, true],
    ['smith', 'smyth', 9, false],
    ['jonathan', 'johnathan', 8, true],
    ['walsh', 'smith', 7, false],
    // Three edits in ten letters are just 0.7.
    ['abcdefghij', 'abcdefgxyz', 7, true],
    ['abcdefghij', 'abcdefwxyz', 7, false],
  ])('%s and %s at %d tenths: %s', (a, b, tenths, expected) => {
    expect(mayBeAlike(a, b, tenths)).toBe(expected);
  });
});

describe('whatever the letters', () => {
  const text = fc.oneof(
    fc.stringMatching(/^[a-e]{0,7}$/),
    fc.stringMatching(/^[a-zа-яéß0-9.@]{0,12}$/u),
    fc.string({ maxLength: 8, unit: 'binary' }),
  );

  test('no comparison finds two texts nearer than that', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const longer = Math.max(a.length, b.length);
        const found = (1 - editSimilarity(a, b)) * longer;
        expect(edits(a, b)).toBeLessThanOrEqual(found + 1e-9);
      }),
    );
  });

  test('nor alike where they may not be', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(5, 7, 8), (a, b, tenths) => {
        if (mayBeAlike(a, b, tenths)) return;
        expect(editSimilarity(a, b, tenths / 10)).toBeLessThan(tenths / 10);
      }),
    );
  });
});
