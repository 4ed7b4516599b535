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

describe.each([
  { kind: 'whole numbers', make: intColumn },
  { kind: 'real numbers', make: realColumn },
  { kind: 'bytes', make: byteColumn },
])('a column of $kind', ({ make }) => {
  test.each([0, 1, 15, 16, 17, 40])('grows by %i cells, for whoever asked to fill', (count) => {
    const column = make();
    column.push(9);
    column.grow(count).fill(7);
    column.push(8);
    expect([...column.view()]).toEqual([9, ...Array<number>(count).fill(7), 8]);
  });

  test('picks cells by their numbers, for some of the rows', () => {
    const column = make();
    column.append([10, 20, 30]);
    const picked = column.pick(Int32Array.of(0, 2, 2, 1, 0), 1, 4);
    expect([...picked.subarray(1, 4)]).toEqual([30, 30, 20]);
    expect([...column.pick(Int32Array.of(1, 0), 0, 2).subarray(0, 2)]).toEqual([20, 10]);
    expect([...column.view()]).toEqual([10, 20, 30]);
  });
});
