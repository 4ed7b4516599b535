import { describe, expect, test } from 'vitest';
import { NO_DAY } from '../../src/model/day.ts';
import { type Cell, type Numbers, numberTable } from '../../src/snapshot/number-cells.ts';

const cellOf = (column: Numbers): Cell | undefined => numberTable([column]).columns[0]?.cell;
const bytesOf = (column: Numbers): number | undefined => cellOf(column)?.bytes;

const MOST_INT = 2 ** 31 - 1;
const LEAST_INT = -(2 ** 31);

describe('a whole number takes as many bytes as the widest of its column', () => {
  test.each([
    ['none', [], 0],
    ['one', [7], 0],
    ['the same again and again', [7, 7, 7], 0],
    ['the least there is', [LEAST_INT, LEAST_INT], 0],
    ['the most there is', [MOST_INT, MOST_INT], 0],
    ['small ones', [0, 255, 3], 1],
    ['one too many for a byte', [0, 256], 2],
    ['those of two bytes', [65_535, 1], 2],
    ['those of three', [65_536, 1], 3],
    ['those of three, to the last', [2 ** 24 - 1, 0], 3],
    ['those of four', [2 ** 24, 0], 4],
    ['the most there is, and 0', [MOST_INT, 0], 4],
    ['all there are', [LEAST_INT, MOST_INT], 1],
    ['all there are, and 0', [LEAST_INT, 0, MOST_INT], 4],
    ['none known, and small ones', [-1, 0, 200], 1],
    ['none known, and as many as a byte has room for', [-1, 0, 254], 1],
    ['none known, and one more', [-1, 0, 255], 2],
    ['days, and no day', [NO_DAY, 20_000, 20_254], 1],
    ['days of many years, and no day', [NO_DAY, 0, 20_000], 2],
    ['far from 0, near each other', [-1_000_000, -999_900, -999_999], 1],
    ['two far apart', [-1_000_000_000, 1_000_000_000], 1],
  ])('%s', (_what, values, bytes) => {
    expect(bytesOf(Int32Array.from(values))).toBe(bytes);
  });

  test.each([
    ['from 0', [0, 1, 2, 3], 0, 1],
    ['from 1', [1, 2, 3], 1, 1],
    ['from below', [-2, -1, 0], -2, 1],
    ['but for the last', [0, 1, 2, 4], 0, 0],
    ['downward', [3, 2, 1], 0, 0],
  ])('and none where they count the rows, %s', (_what, values, first, step) => {
    const cell = cellOf(Int32Array.from(values));
    expect([cell?.first, cell?.step]).toEqual([first, step]);
    expect(cell?.bytes).toBe(step === 1 ? 0 : 1);
  });
});

describe('a real number', () => {
  test.each([
    ['none', [], 0],
    ['never stated', [Number.NaN, Number.NaN], 0],
    ['whole, few', [1, 5, 200], 1],
    ['whole, and not stated', [1, Number.NaN, 70_000], 3],
    ['of two digits', [0.01, 0.02, 0.5], 2],
    ['of four digits, near each other', [0.1234, 0.1235], 1],
    ['of four digits', [0.8724, Number.NaN, 1], 2],
    ['of four digits and below 0', [-0.5, 0.5], 2],
    ['of five digits', [0.12345, 0.5], 8],
    ['no decimal', [1 / 3], 8],
    ['0 below 0', [-0, 1], 8],
    ['beyond all', [Number.POSITIVE_INFINITY, 1], 8],
    ['beyond all, below 0', [Number.NEGATIVE_INFINITY], 8],
    ['too large', [2 ** 31, 0], 8],
    ['too small', [5e-324], 8],
  ])('%s', (_what, values, bytes) => {
    expect(bytesOf(Float64Array.from(values))).toBe(bytes);
  });
});

describe('a byte', () => {
  test.each([
    ['none', [], 0],
    ['the same', [3, 3], 0],
    ['not the same', [3, 4], 1],
    ['all there are', [0, 255], 1],
  ])('%s', (_what, values, bytes) => {
    expect(bytesOf(Uint8Array.from(values))).toBe(bytes);
  });
});

describe('a table', () => {
  const [ids, flags, strengths] = [
    new Int32Array([500, 2, 70]),
    new Uint8Array([1, 0, 1]),
    new Float64Array([1 / 3, 0.5, Number.NaN]),
  ];

  test('has its columns side by side', () => {
    const { rows, row, columns } = numberTable([ids, flags, strengths]);
    expect([rows, row]).toEqual([3, 2 + 1 + 8]);
    expect(columns.map(({ cell }) => [cell.at, cell.bytes])).toEqual([
      [0, 2],
      [2, 1],
      [3, 8],
    ]);
  });

  test('of columns that all say one thing has rows of no byte', () => {
    const { rows, row } = numberTable([new Int32Array(3), new Uint8Array(3).fill(9)]);
    expect([rows, row]).toEqual([3, 0]);
  });

  test('of no column has no rows', () => {
    expect(numberTable([])).toEqual({ rows: 0, row: 0, columns: [] });
  });

  test('says how its cells are written in plain data', () => {
    const { columns } = numberTable([ids, flags, strengths, Int32Array.from([-1, 4, 3])]);
    const cells = columns.map(({ cell }) => cell);
    expect(JSON.parse(JSON.stringify(cells))).toEqual(cells);
  });
});
