import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestFirst, putIn, takeNearest } from '../../src/plan/nearest-first.ts';

type Pair = readonly [distance: number, place: number];

/** Puts all in, then takes all out. */
const drained = (pairs: readonly Pair[]): Pair[] => {
  const heap = nearestFirst();
  for (const [distance, place] of pairs) putIn(heap, distance, place);
  const out: Pair[] = [];
  for (let next = takeNearest(heap); next; next = takeNearest(heap)) {
    out.push([next.distance, next.place]);
  }
  return out;
};

const sorted = (pairs: readonly Pair[]): Pair[] =>
  pairs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);

describe('what is taken out', () => {
  test.each<[what: string, put: readonly Pair[], taken: readonly Pair[]]>([
    ['nothing of nothing', [], []],
    ['the only one', [[5, 1]], [[5, 1]]],
    [
      'the nearest first',
      [
        [9, 0],
        [3, 1],
        [7, 2],
      ],
      [
        [3, 1],
        [7, 2],
        [9, 0],
      ],
    ],
    [
      'of equally near ones the lowest number',
      [
        [4, 8],
        [4, 2],
        [4, 5],
      ],
      [
        [4, 2],
        [4, 5],
        [4, 8],
      ],
    ],
    [
      'a place as often as it was put in',
      [
        [6, 3],
        [2, 3],
        [6, 3],
      ],
      [
        [2, 3],
        [6, 3],
        [6, 3],
      ],
    ],
  ])('%s', (_, put, taken) => {
    expect(drained(put)).toEqual(taken);
  });

  test('is in order, whatever the order it was put in', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 40 }), (pairs) => {
        expect(drained(pairs)).toEqual(sorted(pairs));
      }),
    );
  });

  test('is the nearest of what is there, when putting in and taking out take turns', () => {
    const turn = fc.option(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.nat({ max: 5 })));
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 60 }), (turns) => {
        const heap = nearestFirst();
        let there: Pair[] = [];
        for (const put of turns) {
          if (put) {
            putIn(heap, ...put);
            there = sorted([...there, put]);
            continue;
          }
          const [first, ...rest] = there;
          const taken = takeNearest(heap);
          expect(taken && [taken.distance, taken.place]).toEqual(first);
          there = rest;
        }
      }),
    );
  });
});
