import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  at,
  byteAt,
  byteColumn,
  intAt,
  intColumn,
  realAt,
  realColumn,
  textAt,
} from '../../src/model/columns.ts';

const KINDS = [
  { kind: 'whole numbers', make: intColumn, cells: Int32Array },
  { kind: 'real numbers', make: realColumn, cells: Float64Array },
  { kind: 'bytes', make: byteColumn, cells: Uint8Array },
] as const;

type Step = (column: Growing, list: number[]) => void;
type Growing = ReturnType<(typeof KINDS)[number]['make']>;

const push =
  (value: number): Step =>
  (column, list) => {
    column.push(value);
    list.push(value);
  };

const set =
  ([place, value]: [number, number]): Step =>
  (column, list) => {
    if (place >= list.length) return;
    column.set(place, value);
    list[place] = value;
  };

const clear: Step = (column, list) => {
  column.clear();
  list.length = 0;
};

/** What may be done to a column. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.double().map(push) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(40), fc.double()).map(set) },
  { weight: 1, arbitrary: fc.constant(clear) },
);

describe.each(KINDS)('a column of $kind', ({ make, cells }) => {
  test('is a list of what such a cell can hold, whatever is done to it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const column = make();
        const list: number[] = [];
        for (const done of steps) {
          done(column, list);
          expect(column.length).toBe(list.length);
        }
        expect([...column.view()]).toEqual([...cells.from(list)]);
      }),
    );
  });

  test.each([0, 1, 15, 16, 17, 31, 32, 33, 1000])('of %d cells has them all', (count) => {
    const column = make();
    for (let i = 0; i < count; i++) column.push(i % 200);
    expect(column.length).toBe(count);
    expect([...column.view()]).toEqual(Array.from({ length: count }, (_, i) => i % 200));
    if (count > 0) expect(column.at(count - 1)).toBe((count - 1) % 200);
  });

  test('shows the filled part alone', () => {
    const column = make();
    column.push(7);
    expect(column.view()).toBeInstanceOf(cells);
    expect(column.view().length).toBe(1);
  });

  test('a view is of the cells themselves', () => {
    const column = make();
    column.push(1);
    const view = column.view();
    column.set(0, 9);
    expect([...view]).toEqual([9]);
  });

  test('a view from before it grew stays as it was', () => {
    const column = make();
    for (let i = 0; i < 16; i++) column.push(1);
    const before = column.view();
    column.push(1);
    column.set(0, 5);
    expect([before[0], column.at(0)]).toEqual([1, 5]);
  });

  test('that was emptied takes up again from the start', () => {
    const column = make();
    for (let i = 0; i < 40; i++) column.push(3);
    column.clear();
    expect([column.length, column.view().length]).toEqual([0, 0]);
    column.push(4);
    expect([...column.view()]).toEqual([4]);
  });

  test('two of them share nothing', () => {
    const [one, other] = [make(), make()];
    one.push(1);
    expect([one.length, other.length]).toEqual([1, 0]);
  });
});

describe('what a cell can hold', () => {
  test.each([
    [0, 0, 0, 0],
    [255, 255, 255, 255],
    [256, 256, 256, 0],
    [-1, -1, -1, 255],
    [1.9, 1, 1.9, 1],
    [-1.9, -1, -1.9, 255],
    [2_147_483_647, 2_147_483_647, 2_147_483_647, 255],
    [2_147_483_648, -2_147_483_648, 2_147_483_648, 0],
    [Number.NaN, 0, Number.NaN, 0],
    [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0],
  ])('of %d: %d as a whole number, %d as a real one, %d as a byte', (value, int, real, byte) => {
    const columns = [intColumn(), realColumn(), byteColumn()];
    for (const column of columns) column.push(value);
    expect(columns.map((column) => column.at(0))).toEqual([int, real, byte]);
  });
});

describe('a cell is read alike by every reader', () => {
  test.each([0, 1, 2])('at %d', (index) => {
    expect(intAt(Int32Array.of(5, -6, 7), index)).toBe(at([5, -6, 7], index));
    expect(realAt(Float64Array.of(0.5, -6, 7), index)).toBe(at([0.5, -6, 7], index));
    expect(byteAt(Uint8Array.of(5, 6, 7), index)).toBe(at([5, 6, 7], index));
    for (const cells of [Int32Array, Float64Array, Uint8Array, Uint16Array]) {
      expect(at(cells.of(5, 6, 7), index)).toBe(5 + index);
    }
  });
});

describe('a text', () => {
  const texts = ['', 'Ana', 'Bo'];
  test.each([
    [0, ''],
    [1, 'Ana'],
    [2, 'Bo'],
    [-1, undefined],
    [-3, undefined],
    [3, undefined],
  ])('at %d is %j', (index, text) => {
    expect(textAt(texts, index)).toBe(text);
  });
});
