import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteColumn, intColumn, realColumn } from '../../src/model/columns.ts';

describe.each([
  { kind: 'whole numbers', make: intColumn, cells: Int32Array },
  { kind: 'real numbers', make: realColumn, cells: Float64Array },
  { kind: 'bytes', make: byteColumn, cells: Uint8Array },
])('a column of $kind that others are put behind', ({ make, cells }) => {
  test('is as though each had been pushed', () => {
    const lists = fc.array(fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 40 }));
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 255 }), (parts, between) => {
        const column = make();
        for (const part of parts) {
          column.append(cells.from(part));
          column.push(between);
        }
        expect([...column.view()]).toEqual(parts.flatMap((part) => [...part, between]));
      }),
    );
  });

  test.each([0, 1, 16, 17, 32, 33, 500])('takes %i at once when it is empty', (count) => {
    const column = make();
    column.append(new cells(count).fill(3));
    column.push(4);
    expect([column.length, column.at(count)]).toEqual([count + 1, 4]);
  });

  test('leaves what was appended alone', () => {
    const column = make();
    const given = cells.from([1, 2]);
    column.append(given);
    column.set(0, 9);
    expect([...given]).toEqual([1, 2]);
  });
});
