import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/targets/edit-distance.ts';

/** Optimal string alignment as the textbooks have it, with the whole table. */
const byTable = (one: string, other: string): number => {
  const cost = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => cost[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const changed = at(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swapped = isSwap ? at(i - 2, j - 2) + 1 : changed;
      cost[i]?.splice(j, 1, Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped));
    }
  }
  return at(one.length, other.length);
};

test('is what the whole table says, and one more than the limit beyond it', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 6 }), (one, other, limit) => {
      expect(editDistance(one, other, limit)).toBe(Math.min(byTable(one, other), limit + 1));
    }),
    { numRuns: 2000 },
  );
});

describe('slips', () => {
  test.each([
    ['', '', 0],
    ['a', '', 1],
    ['', 'abc', 3],
    ['altex', 'altex', 0],
    ['altex', 'altx', 1],
    ['altex', 'alttex', 1],
    ['altex', 'alrex', 1],
    ['altex', 'atlex', 1],
    ['altex', 'laetx', 2],
    ['harbor', 'harbour', 1],
    ['corvid', 'pixel', 6],
    ['ca', 'abc', 3],
  ])('from "%s" to "%s" are %i', (one, other, slips) => {
    expect(editDistance(one, other, 9)).toBe(slips);
    expect(editDistance(other, one, 9)).toBe(slips);
  });
});
