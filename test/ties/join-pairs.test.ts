import { expect, test } from 'vitest';
import { joinPairs } from '../../src/ties/join-pairs.ts';

type Pairs = readonly (readonly [number, number])[];

/** Each known pair has two rows of evidence. */
const joined = (known: Pairs, colleagues: Pairs) => {
  const made = joinPairs(
    {
      a: Int32Array.from(known, ([a]) => a),
      b: Int32Array.from(known, ([, b]) => b),
      start: Int32Array.from({ length: known.length + 1 }, (_, i) => 2 * i),
      order: Int32Array.from({ length: 2 * known.length }, (_, i) => i),
    },
    {
      a: Int32Array.from(colleagues, ([a]) => a),
      b: Int32Array.from(colleagues, ([, b]) => b),
      floor: 0.02,
    },
  );
  return Array.from({ length: made.count }, (_, i) => [
    made.a[i],
    made.b[i],
    (made.start[i + 1] ?? 0) - (made.start[i] ?? 0),
  ]);
};

test('pairs of both lists come sorted, each once, with their evidence', () => {
  expect(
    joined(
      [
        [0, 3],
        [2, 3],
      ],
      [
        [0, 1],
        [2, 3],
        [2, 4],
      ],
    ),
  ).toEqual([
    [0, 1, 0],
    [0, 3, 2],
    [2, 3, 2],
    [2, 4, 0],
  ]);
});

test('either list may be empty', () => {
  expect(joined([], [[0, 1]])).toEqual([[0, 1, 0]]);
  expect(joined([[0, 1]], [])).toEqual([[0, 1, 2]]);
  expect(joined([], [])).toEqual([]);
});
