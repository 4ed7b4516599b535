import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

type Measure = (scores: readonly number[], labels: readonly boolean[]) => number;
type Measures = Readonly<
  Record<'areaUnderCurve' | 'averagePrecision' | 'calibrationError', Measure>
>;

// Run by Node as it stands, and so without types.
const path = new URL('../bench/ties/measures.mjs', import.meta.url).href;
const { areaUnderCurve, averagePrecision, calibrationError }: Measures = await import(path);

const yes = true;
const no = false;

describe.each([
  ['average precision', averagePrecision],
  ['area under the curve', areaUnderCurve],
] as const)('%s', (_, measure) => {
  test('is 1 where all true ones come first', () => {
    expect(measure([0.9, 0.8, 0.2, 0.1], [yes, yes, no, no])).toBe(1);
  });

  test('does not depend on the order of rows, nor on the size of scores', () => {
    const cases = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()), {
      minLength: 2,
    });
    fc.assert(
      fc.property(cases, (rows) => {
        const all = [...rows, [3, yes], [4, no]] as [number, boolean][];
        const of = (some: [number, boolean][], scale = 1): number =>
          measure(
            some.map(([score]) => score * scale),
            some.map(([, label]) => label),
          );
        expect(of(all.toReversed())).toBeCloseTo(of(all), 12);
        expect(of(all, 0.01)).toBeCloseTo(of(all), 12);
      }),
    );
  });
});

test.each([
  [[4, 3, 2, 1], [yes, no, yes, no], (1 + 2 / 3) / 2],
  [[4, 3, 2, 1], [no, no, no, yes], 1 / 4],
  [[1, 1, 1, 1], [yes, no, no, no], 1 / 4],
  [[2, 2, 1], [yes, no, yes], (1 / 2 + 2 / 3) / 2],
])('average precision of %j with %j', (scores, labels, expected) => {
  expect(averagePrecision(scores, labels)).toBeCloseTo(expected, 12);
});

test.each([
  [[4, 3, 2, 1], [yes, no, yes, no], 3 / 4],
  [[4, 3, 2, 1], [no, no, no, yes], 0],
  [[1, 1, 1, 1], [yes, no, yes, no], 1 / 2],
])('area under the curve of %j with %j', (scores, labels, expected) => {
  expect(areaUnderCurve(scores, labels)).toBeCloseTo(expected, 12);
});

test.each([
  ['said what came true', [0.5, 0.5], [yes, no], 0],
  ['said too much', [0.9, 0.9], [no, no], 0.9],
  ['said too little', [0.15, 0.15], [yes, yes], 0.85],
  ['too much here, too little there', [0.95, 0.05], [no, yes], 0.95],
  ['certain and right', [1, 0], [yes, no], 0],
])('the error of chances that %s', (_, chances, labels, expected) => {
  expect(calibrationError(chances, labels)).toBeCloseTo(expected, 12);
});
