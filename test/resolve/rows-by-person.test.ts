import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsByPerson } from '../../src/resolve/rows-by-person.ts';

/** The rows of each person. */
const rowsOf = (personOfRow: readonly number[], people: number): number[][] => {
  const { start, row } = rowsByPerson(Int32Array.from(personOfRow), people);
  return Array.from({ length: people }, (_, p) => [...row.subarray(start[p], start[p + 1])]);
};

describe('rows by person', () => {
  test.each<[string, number[], number[][]]>([
    ['none of nobody', [], []],
    ['none of who has none', [], [[], []]],
    ['one each', [1, 0], [[1], [0]]],
    ['several in the order of the rows', [1, 0, 1, 1], [[1], [0, 2, 3]]],
    ['those of nobody known are left out', [-1, 0, -1], [[1]]],
    ['of the last as of the first', [2, 2, 0], [[2], [], [0, 1]]],
  ])('%s', (_, personOfRow, expected) => {
    expect(rowsOf(personOfRow, expected.length)).toEqual(expected);
  });

  test('all are somebody’s, and each once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (personOfRow) => {
        const found = rowsOf(personOfRow, 10);
        expect(found.flat().sort((a, b) => a - b)).toEqual([...personOfRow.keys()]);
        found.forEach((rows, person) => {
          expect(rows.every((row) => personOfRow[row] === person)).toBe(true);
        });
      }),
    );
  });
});
