import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accountOf,
  cellsAt,
  copyStay,
  FUNCTIONS,
  firstDayOf,
  isSchool,
  lastDayOf,
  personOf,
  putStay,
  roomForStays,
  type StayCells,
  trimmedTo,
  widenStay,
} from '../../src/ties/stay-cells.ts';

type Days = readonly [number, number, number, number];

const put = (to: StayCells, stay: number, days: Days, functions = 0): void => {
  const [startFirst, startLast, endFirst, endLast] = days;
  const span = { startFirst, startLast, endFirst, endLast };
  putStay(to, stay, { person: 7, account: 3, span, functions, school: false });
};

const daysOf = (cells: StayCells, stay: number): number[] => [
  ...cells.subarray(cellsAt(stay) + 2, cellsAt(stay) + 6),
];

describe('the cells of a stay', () => {
  test('give back what was put', () => {
    const stays = roomForStays(3);
    const span = { startFirst: 10, startLast: 20, endFirst: 30, endLast: 40 };
    putStay(stays, 1, { person: 12, account: 34, span, functions: 5, school: true });
    expect([personOf(stays, 1), accountOf(stays, 1)]).toEqual([12, 34]);
    expect([firstDayOf(stays, 1), lastDayOf(stays, 1)]).toEqual([10, 40]);
    expect(daysOf(stays, 1)).toEqual([10, 20, 30, 40]);
    expect(isSchool(stays, 1)).toBe(true);
    expect([...stays.subarray(0, 8), ...stays.subarray(16)]).toEqual(
      Array.from({ length: 16 }, () => 0),
    );
  });

  test('are copied whole, to another place', () => {
    const from = roomForStays(2);
    put(from, 0, [1, 2, 3, 4], 1);
    put(from, 1, [5, 6, 7, 8], 2);
    const to = roomForStays(2);
    copyStay(to, 0, from, 1);
    expect([...to.subarray(0, 8)]).toEqual([...from.subarray(8)]);
    expect(personOf(to, 1)).toBe(0);
  });

  test('are kept as far as there are stays', () => {
    const stays = roomForStays(3);
    expect(trimmedTo(2, stays)).toHaveLength(cellsAt(2));
  });
});

describe('a stay that another one belongs to', () => {
  test.each<[string, Days, Days, Days]>([
    ['lies within', [10, 20, 30, 40], [12, 18, 28, 38], [10, 18, 30, 40]],
    ['goes on behind it', [10, 20, 30, 40], [25, 26, 50, 60], [10, 20, 50, 60]],
    ['began before it', [10, 20, 30, 40], [-5, -4, 1, 2], [-5, -4, 30, 40]],
    ['is the same', [1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4]],
  ])('that %s', (_, one, other, both) => {
    const stays = roomForStays(1);
    put(stays, 0, one, 1);
    const from = roomForStays(2);
    put(from, 1, other, 4);
    widenStay(stays, 0, from, 1);
    expect(daysOf(stays, 0)).toEqual(both);
    expect(stays[FUNCTIONS]).toBe(5);
    expect([personOf(stays, 0), accountOf(stays, 0)]).toEqual([7, 3]);
  });

  test('whichever comes first', () => {
    const day = fc.integer({ min: -1000, max: 20_000 });
    const days = fc.tuple(day, day, day, day);
    fc.assert(
      fc.property(days, days, (one, other) => {
        const widened = (a: Days, b: Days): number[] => {
          const stays = roomForStays(2);
          put(stays, 0, a);
          put(stays, 1, b);
          widenStay(stays, 0, stays, 1);
          return daysOf(stays, 0);
        };
        expect(widened(one, other)).toEqual(widened(other, one));
      }),
    );
  });
});
