import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_LIMIT } from '../../src/graph/cost.ts';
import { forgetBest, knownBest, limitOf, noteComplete } from '../../src/paths/known-best.ts';

/** The limit after paths of [cost, pair] have been met. */
const limit = (
  { top, perPair }: { top: number; perPair: number },
  paths: readonly (readonly [number, number])[],
): number => {
  const known = knownBest();
  forgetBest(known, top, perPair);
  for (const [cost, pair] of paths) noteComplete(known, cost, pair);
  return limitOf(known);
};

describe('the limit that known paths set', () => {
  test('is none before there are as many as asked for', () => {
    expect(limit({ top: 2, perPair: 0 }, [[5, 0]])).toBe(NO_LIMIT);
  });

  test('is the last of as many as asked for', () => {
    const paths = [5, 3, 9, 4].map((cost) => [cost, 0] as const);
    expect(limit({ top: 2, perPair: 0 }, paths)).toBe(4);
    expect(limit({ top: 3, perPair: 0 }, paths)).toBe(5);
  });

  test('counts no more paths of a pair than it may have', () => {
    const paths = [
      [1, 7],
      [2, 7],
      [5, 8],
    ] as const;
    expect(limit({ top: 2, perPair: 1 }, paths)).toBe(5);
    expect(limit({ top: 2, perPair: 2 }, paths)).toBe(2);
  });

  test('takes the cheaper path of a pair for the dearer', () => {
    const paths = [
      [9, 7],
      [5, 8],
      [2, 7],
      [3, 7],
    ] as const;
    expect(limit({ top: 2, perPair: 1 }, paths)).toBe(5);
  });

  test('is forgotten before the next search', () => {
    const known = knownBest();
    forgetBest(known, 1, 0);
    noteComplete(known, 5, 0);
    forgetBest(known, 1, 0);
    expect(limitOf(known)).toBe(NO_LIMIT);
  });

  test('is none for more paths than are worth keeping', () => {
    const paths = Array.from({ length: 6000 }, (_, cost) => [cost, 0] as const);
    expect(limit({ top: 5000, perPair: 0 }, paths)).toBe(NO_LIMIT);
    expect(limit({ top: 1000, perPair: 0 }, paths)).toBe(999);
  });

  test('is that of all paths sorted and cut by pair', () => {
    const path = fc.tuple(fc.nat(30), fc.nat(4));
    const sizes = fc.record({ top: fc.integer({ min: 1, max: 6 }), perPair: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(path), sizes, (paths, size) => {
        const counts = new Map<number, number>();
        const best = paths
          .toSorted(([one], [other]) => one - other)
          .filter(([, pair]) => {
            const count = (counts.get(pair) ?? 0) + 1;
            counts.set(pair, count);
            return size.perPair === 0 || count <= size.perPair;
          });
        expect(limit(size, paths)).toBe(best[size.top - 1]?.[0] ?? NO_LIMIT);
      }),
    );
  });
});
