import { describe, expect, test } from 'vitest';
import { textAt } from '../../src/model/columns.ts';
import { madeTexts, numberedTexts } from '../../src/model/made-texts.ts';
import { textPool } from '../../src/model/text-pool.ts';

describe('a column of texts that are made', () => {
  const column = madeTexts(3, (index) => `text ${index}`);

  test('has all of them, in order', () => {
    expect([...column]).toEqual(['text 0', 'text 1', 'text 2']);
    expect(column.length).toBe(3);
    expect([...madeTexts(0, () => 'never')]).toEqual([]);
  });

  test.each([
    [0, 'text 0'],
    [2, 'text 2'],
    [3, undefined],
    [-1, undefined],
  ])('has at %i: %s', (index, expected) => {
    expect(column.at(index)).toBe(expected);
    expect(textAt(column, index)).toBe(expected);
  });

  test('makes only what is asked for', () => {
    const asked: number[] = [];
    const watched = madeTexts(1_000, (index) => {
      asked.push(index);
      return '';
    });
    watched.at(7);
    for (const _ of watched) if (asked.length > 2) break;
    expect(asked).toEqual([7, 0, 1]);
  });
});

test('texts of a pool stand by their numbers, and 0 is the empty one', () => {
  const pool = textPool();
  const [ana, bo] = [pool.id('Ana'), pool.id('Bo')];
  const column = numberedTexts(Int32Array.of(bo, 0, ana, bo), pool);
  expect([...column]).toEqual(['Bo', '', 'Ana', 'Bo']);
  expect([column.length, column.at(2), column.at(4)]).toEqual([4, 'Ana', undefined]);
});
