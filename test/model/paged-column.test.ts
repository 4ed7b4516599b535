import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, intAt } from '../../src/model/columns.ts';
import { cellsOf, pagedColumn, pagesOf } from '../../src/model/paged-column.ts';

/** A column whose cells are there only when they were asked for, in pages of four. */
const paged = (values: readonly number[]) => {
  const cells = new Int32Array(values.length).fill(-1);
  const read: number[] = [];
  const load = (page: number): void => {
    if (!read.includes(page)) read.push(page);
    cells.set(values.slice(page * 4, page * 4 + 4), page * 4);
  };
  const need = (from: number, to: number): void => {
    for (let i = from; i < to; i++) load(Math.floor(i / 4));
  };
  const at = (index: number): number => {
    need(index, index + 1);
    return cells[index] ?? 0;
  };
  const pages = { cells, need, at, length: values.length };
  return { column: pagedColumn(pages, new Int32Array(0)), read };
};

const TEN = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19];

describe('a column that comes by the page', () => {
  test('reads the page of the cell that is looked at, no other', () => {
    const { column, read } = paged(TEN);
    expect(intAt(column, 5)).toBe(15);
    expect(at(column, 9)).toBe(19);
    expect(read).toEqual([1, 2]);
  });

  test('makes no cells of what is looked at by itself, but all of a stretch', () => {
    const made: string[] = [];
    const pages = {
      length: 3,
      at: (index: number) => index * 2,
      need: (from: number, to: number) => made.push(`${from} to ${to}`),
      get cells() {
        made.push('cells');
        return new Int32Array([0, 2, 4]);
      },
    };
    const column = pagedColumn(pages, new Int32Array(0));
    expect([column[2], column[3], column.length]).toEqual([4, undefined, 3]);
    expect(made).toEqual([]);
    expect([...column.subarray(1)]).toEqual([2, 4]);
    expect(made).toEqual(['cells', '1 to 3']);
  });

  test('knows its length and its kind without reading', () => {
    const { column, read } = paged(TEN);
    expect(column.length).toBe(10);
    expect(column).toBeInstanceOf(Int32Array);
    expect(read).toEqual([]);
  });

  test('has nothing beyond its ends', () => {
    const { column, read } = paged(TEN);
    expect([column[10], column[-1]]).toEqual([undefined, undefined]);
    expect(read.every((page) => page < 3)).toBe(true);
  });

  test.each([
    [2, 6, [0, 1]],
    [8, 10, [2]],
    [3, 3, []],
    [0, 99, [0, 1, 2]],
  ])('a stretch from %i to %i reads the pages %j', (from, to, pages) => {
    const { column, read } = paged(TEN);
    expect([...column.subarray(from, to)]).toEqual(TEN.slice(from, to));
    expect(read).toEqual(pages);
  });

  test('a stretch counted from the end', () => {
    expect([...paged(TEN).column.subarray(-3)]).toEqual([17, 18, 19]);
  });

  test('is an array in every other way', () => {
    const ways: readonly ((column: Int32Array) => unknown)[] = [
      (column) => [...column],
      (column) => column.map((cell) => cell * 2).join(),
      (column) => column.reduce((sum, cell) => sum + cell, 0),
      (column) => [...column.keys()].length,
      (column) => Int32Array.from(column).at(-1),
      (column) => new Int32Array(column)[4],
      (column) => column.slice(2, 4).join(),
      (column) => column.indexOf(17),
      (column) => column.byteLength,
    ];
    for (const way of ways) expect(way(paged(TEN).column)).toEqual(way(Int32Array.from(TEN)));
  });

  test('cell by cell in any order, it is what it would be at once', () => {
    const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(numbers, fc.array(fc.nat(39)), (values, order) => {
        const { column } = paged(values);
        for (const i of order) expect(column[i]).toBe(values[i]);
        expect([...cellsOf(column)]).toEqual(values);
      }),
    );
  });
});

describe('pages', () => {
  test('are the plain cells behind a column', () => {
    const { column, read } = paged(TEN);
    const { cells, need } = pagesOf(column);
    expect([...cells.subarray(4, 6)]).toEqual([-1, -1]);
    need(4, 6);
    expect([...cells.subarray(4, 6)]).toEqual([14, 15]);
    expect(read).toEqual([1]);
  });

  test('of a plain column are itself', () => {
    const plain = new Float64Array([1, 2]);
    expect(pagesOf(plain).cells).toBe(plain);
    expect(cellsOf(plain)).toBe(plain);
  });
});
