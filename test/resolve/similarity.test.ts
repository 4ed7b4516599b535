import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editSimilarity } from '../../src/resolve/edit-similarity.ts';
import { jaroWinkler } from '../../src/resolve/jaro-winkler.ts';

describe('Jaro–Winkler', () => {
  // Winkler's own examples (1990, table 1).
  test.each([
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
    ['abc', 'abc', 1],
    ['abc', 'xyz', 0],
    ['', 'abc', 0],
  ])('%s and %s: %d', (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3);
  });
});

describe('edits', () => {
  test.each([
    ['smith', 'smyth', 0.8],
    ['smith', 'smiht', 0.8],
    ['smith', 'smit', 0.8],
    ['smith', 'smithh', 1 - 1 / 6],
    ['rowe', 'rwoe', 0.75],
    ['abc', 'xyz', 0],
    ['', '', 1],
    ['', 'a', 0],
  ])('%s and %s: %d', (a, b, expected) => {
    expect(editSimilarity(a, b)).toBeCloseTo(expected, 10);
  });
});

describe.each([
  ['Jaro–Winkler', jaroWinkler],
  ['edit similarity', editSimilarity],
])('%s', (_, similarity) => {
  const word = fc.stringMatching(/^[a-d]{0,8}$/);

  test('is in [0, 1], 1 for equal words only, and the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const found = similarity(a, b);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(found === 1).toBe(a === b);
        expect(similarity(b, a)).toBeCloseTo(found, 10);
      }),
    );
  });
});

/** Damerau's distance as it is defined, from the ends of both texts. */
const plainEdits = (a: string, b: string, known = new Map<string, number>()): number => {
  if (a === '' || b === '') return a.length + b.length;
  const key = `${a.length} ${b.length}`;
  const old = known.get(key);
  if (old !== undefined) return old;
  const rest = (fromA: number, fromB: number): number =>
    plainEdits(a.slice(fromA), b.slice(fromB), known);
  const ways = [rest(1, 0) + 1, rest(0, 1) + 1, rest(1, 1) + (a[0] === b[0] ? 0 : 1)];
  if (a.length > 1 && a[0] === b[1] && a[1] === b[0]) ways.push(rest(2, 2) + 1);
  const least = Math.min(...ways);
  known.set(key, least);
  return least;
};

describe('edits counted in bits', () => {
  const text = fc.oneof(
    fc.stringMatching(/^[ab]{0,12}$/),
    fc.stringMatching(/^[a-f.@]{0,45}$/),
    fc.stringMatching(/^[aéß王]{0,10}$/),
  );

  test('are those of the whole table, for short and long texts of any script', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const longer = Math.max(a.length, b.length, 1);
        expect(editSimilarity(a, b)).toBeCloseTo(1 - plainEdits(a, b) / longer, 10);
      }),
      { numRuns: 300 },
    );
  });

  test('below what is asked for they may be none, above they are exact', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(0.5, 0.7, 0.8), (a, b, least) => {
        const exact = editSimilarity(a, b);
        const found = editSimilarity(a, b, least);
        if (exact >= least) expect(found).toBe(exact);
        else expect(found).toBeLessThan(least);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['ca', 'abc', 3],
    ['abcdefghijklmnopqrstuvwxyzabcdefgh', 'abcdefghijklmnopqrstuvwxyzabcdefhg', 1],
    ['jon.smith@altex.example', 'jon.smiht@altex.example', 1],
    ['Петров', 'Петорв', 1],
    ['a', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbba', 36],
  ])('%s and %s: %d', (a, b, edits) => {
    const longer = Math.max(a.length, b.length);
    expect(editSimilarity(a, b)).toBeCloseTo(1 - edits / longer, 10);
    expect(editSimilarity(b, a)).toBeCloseTo(1 - edits / longer, 10);
  });
});
