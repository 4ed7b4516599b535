import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctTexts } from '../../src/normalize/distinct-texts.ts';

const column = (...cells: readonly number[]): Int32Array => Int32Array.from(cells);

describe('the texts of a column', () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ['in the order in which they come up', [5, 2, 5, 7, 2], [5, 2, 7]],
    ['without the empty one', [0, 3, 0, 1], [3, 1]],
    ['none in a column that says nothing', [0, 0], []],
    ['none in no column', [], []],
  ])('%s', (_, cells, texts) => {
    expect([...distinctTexts(column(...cells), 8).texts]).toEqual(texts);
  });

  test('each cell says what its text says', () => {
    const { cells } = distinctTexts(column(5, 2, 0, 5, 7), 8);
    expect([...cells(column(50, 20, 0))]).toEqual([50, 20, 0, 50, 0]);
  });

  test('whatever they are, as though each cell were asked for itself', () => {
    const cells = fc.array(fc.nat({ max: 30 }), { maxLength: 60 });
    fc.assert(
      fc.property(cells, (asked) => {
        const distinct = distinctTexts(column(...asked), 31);
        expect(new Set(distinct.texts).size).toBe(distinct.texts.length);
        const says = distinct.texts.map((text) => text * 3 - 40);
        const expected = asked.map((text) => (text === 0 ? 0 : text * 3 - 40));
        expect([...distinct.cells(says)]).toEqual(expected);
      }),
    );
  });
});
