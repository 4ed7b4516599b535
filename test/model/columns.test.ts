import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  at,
  byteColumn,
  intColumn,
  realColumn,
  sharedBytes,
  sharedInts,
  sharedReals,
  textAt,
} from '../../src/model/columns.ts';
import { textPool } from '../../src/model/text-pool.ts';

describe('a growing column', () => {
  test('keeps what was pushed, in order, over every doubling', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), (values) => {
        const column = intColumn();
        for (const value of values) column.push(value);
        expect([...column.view()]).toEqual(values);
        expect(column.length).toBe(values.length);
      }),
    );
  });

  test('has a kind for whole numbers, real numbers and bytes', () => {
    const [ints, reals, bytes] = [intColumn(), realColumn(), byteColumn()];
    for (const column of [ints, reals, bytes]) for (let i = 0; i < 40; i++) column.push(i + 0.5);
    expect([ints.at(39), reals.at(39), bytes.at(39)]).toEqual([39, 39.5, 39]);
  });

  test('a cell can be changed later', () => {
    const column = realColumn();
    column.push(1);
    column.set(0, Number.NaN);
    expect(column.at(0)).toBeNaN();
    expect(at(column.view(), 0)).toBeNaN();
  });
});

describe('cells that threads share', () => {
  test.each([
    ['whole numbers', sharedInts, 4],
    ['real numbers', sharedReals, 8],
    ['bytes', sharedBytes, 1],
  ])('are 0 at first, as many as asked for: %s', (_, made, bytes) => {
    const cells = made(5);
    expect([...cells]).toEqual([0, 0, 0, 0, 0]);
    expect(cells.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(cells.buffer.byteLength).toBe(5 * bytes);
    expect(made(0)).toHaveLength(0);
  });

  test('are the same cells for whoever hears of them', () => {
    const cells = sharedInts(2);
    const heard = new Int32Array(cells.buffer);
    cells[1] = 7;
    expect([...heard]).toEqual([0, 7]);
  });
});

describe('a text pool', () => {
  test('gives each text one number, the empty one 0', () => {
    const pool = textPool();
    expect([pool.id(''), pool.id('a'), pool.id('b'), pool.id('a')]).toEqual([0, 1, 2, 1]);
    expect([pool.text(0), pool.text(1), pool.text(2)]).toEqual(['', 'a', 'b']);
    expect(pool.size).toBe(3);
  });

  test('knows what it does not have', () => {
    const pool = textPool();
    expect(pool.find('a')).toBe(-1);
    pool.id('a');
    expect(pool.find('a')).toBe(1);
    expect(pool.size).toBe(2);
  });

  test('keys that are properties of every object are texts like others', () => {
    const pool = textPool();
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    expect(names.map((name) => pool.id(name))).toEqual([1, 2, 3, 4]);
    expect(names.map((name) => pool.text(pool.find(name)))).toEqual(names);
  });
});

test('a cell of a text column', () => {
  expect(textAt(['a', 'b'], 1)).toBe('b');
});

test.each([
  ['whole numbers', intColumn],
  ['numbers', realColumn],
  ['bytes', byteColumn],
])('an emptied column of %s takes others in their place', (_, make) => {
  const column = make();
  for (let value = 0; value < 40; value++) column.push(value);
  column.clear();
  expect([column.length, ...column.view()]).toEqual([0]);
  column.push(7);
  expect([column.length, ...column.view()]).toEqual([1, 7]);
});
