import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstAbove, groupOf, groupRows } from '../../src/targets/groups.ts';

test('every row stands in its group once, in order; negative ones in none', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: 5 })), (column) => {
      const groups = groupRows(Int32Array.from(column), 6);
      for (let group = 0; group < 6; group++) {
        const rows = column.flatMap((one, row) => (one === group ? [row] : []));
        expect([...groupOf(groups, group)]).toEqual(rows);
      }
    }),
  );
});

describe('rows that stand by class', () => {
  const rowsOf = (classes: readonly number[], end = classes.length) => ({
    order: Int32Array.from(classes.keys()),
    of: Int32Array.from(classes),
    end,
  });

  test.each([
    ['all of one class are passed', [5, 5, 5], 5, 0, 3],
    ['a class ends where the next begins', [5, 6], 5, 0, 1],
    ['the search begins in the midst of it', [5, 5, 6, 6, 6], 6, 3, 5],
    ['a class above is where it begins', [5, 5, 9, 9], 7, 0, 2],
    ['nothing is passed of what is above already', [5, 5], 4, 0, 0],
    ['a group of nobody', [], 4, 0, 0],
    ['one behind the last', [1, 2, 3], 3, 3, 3],
  ])('%s', (_, classes, value, from, place) => {
    expect(firstAbove(rowsOf(classes), value, from)).toBe(place);
  });

  test('a group ends though the class goes on', () => {
    expect(firstAbove(rowsOf([7, 7, 7, 7], 2), 7, 0)).toBe(2);
  });

  test('the rows are those of the order, not of the column', () => {
    const sorted = { order: Int32Array.from([3, 1, 0]), of: Int32Array.from([9, 4, 0, 4]), end: 3 };
    expect(firstAbove(sorted, 4, 0)).toBe(2);
  });

  test('however long the runs, each is found from any place before it', () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lengths, fc.nat({ max: 20 }), (runs, from) => {
        const classes = runs.flatMap((length, i) => Array<number>(length).fill(i));
        const start = Math.min(from, classes.length);
        for (let value = -1; value <= runs.length; value++) {
          const above = classes.findIndex((one, place) => place >= start && one > value);
          const place = above < 0 ? classes.length : above;
          expect(firstAbove(rowsOf(classes), value, start)).toBe(place);
        }
      }),
    );
  });
});
