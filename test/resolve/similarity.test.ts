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
