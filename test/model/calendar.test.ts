import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  civilOf,
  dayOf,
  dayOfIso,
  daysInMonth,
  isLeap,
  isoOf,
  NO_DAY,
  validDay,
} from '../../src/model/day.ts';

describe('a day has a number', () => {
  test.each([
    [1970, 1, 1, 0],
    [1970, 1, 2, 1],
    [1969, 12, 31, -1],
    [1970, 2, 1, 31],
    [1970, 3, 1, 59],
    [1971, 1, 1, 365],
    [1972, 3, 1, 790],
    [2000, 2, 29, 11_016],
    [2000, 3, 1, 11_017],
    [2024, 2, 29, 19_782],
    [2026, 11, 22, 20_779],
    [1900, 2, 28, -25_509],
    [1900, 3, 1, -25_508],
    [1, 1, 1, -719_162],
    [9999, 12, 31, 2_932_896],
  ])('%d-%d-%d: %d', (year, month, date, day) => {
    expect(dayOf(year, month, date)).toBe(day);
    expect(civilOf(day)).toEqual({ year, month, date });
  });

  test('and the next day the next number, over 800 years', () => {
    let day = dayOf(1600, 1, 1);
    for (let year = 1600; year < 2400; year++) {
      for (let month = 1; month <= 12; month++) {
        expect(dayOf(year, month, 1)).toBe(day);
        day += daysInMonth(year, month);
      }
    }
  });

  test('that stands for no day is none of the calendar', () => {
    expect(NO_DAY).toBeLessThan(dayOf(1, 1, 1));
    expect(Int32Array.of(NO_DAY)[0]).toBe(NO_DAY);
  });
});

describe('the length of a month', () => {
  test.each([
    [2023, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2024, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [1900, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2000, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
  ])('in %d', (year, lengths) => {
    expect(lengths.map((_, i) => daysInMonth(year, i + 1))).toEqual(lengths);
  });

  test.each([0, 13, -1, 99, Number.NaN])('of month %d is none', (month) => {
    expect(daysInMonth(2024, month)).toBe(0);
  });
});

test.each([
  [1600, true],
  [1700, false],
  [1800, false],
  [1900, false],
  [2000, true],
  [2100, false],
  [2023, false],
  [2024, true],
  [2028, true],
])('%d is a leap year: %s', (year, leap) => {
  expect(isLeap(year)).toBe(leap);
  expect(dayOf(year + 1, 1, 1) - dayOf(year, 1, 1)).toBe(leap ? 366 : 365);
});

describe('no day of the calendar', () => {
  test.each([
    [2026, 2, 29],
    [1900, 2, 29],
    [2026, 4, 31],
    [2026, 0, 1],
    [2026, 13, 1],
    [2026, 1, 0],
    [2026, 1, 32],
    [0, 1, 1],
    [10_000, 1, 1],
    [-1, 1, 1],
    [2026, 1, Number.NaN],
    [Number.NaN, 1, 1],
  ])('%d-%d-%d', (year, month, date) => {
    expect(validDay(year, month, date)).toBeUndefined();
  });
});

describe('a text that is a day', () => {
  test.each([
    ['2026-11-22', 20_779],
    ['1970-01-01', 0],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
    ['2024-02-29', 19_782],
  ])('%s', (text, day) => {
    expect(dayOfIso(text)).toBe(day);
    expect(isoOf(day)).toBe(text);
  });

  test.each([
    '2026-02-30',
    '2026-1-2',
    '26-11-22',
    '2026-11-22T00:00',
    ' 2026-11-22',
    '2026-11-22 ',
    '2026/11/22',
    '22.11.2026',
    '20261122',
    '2026-11',
    '0000-01-01',
    '-001-01-01',
    '２０２６-11-22',
    '2026‐11‐22',
    'today',
    '',
    '2026-11-22\n',
  ])('%j is none', (text) => {
    expect(dayOfIso(text)).toBeUndefined();
  });

  test('is written as it is read, and sorts as the days do', () => {
    const day = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });
    fc.assert(
      fc.property(day, day, (one, other) => {
        expect(dayOfIso(isoOf(one))).toBe(one);
        expect(isoOf(one) < isoOf(other)).toBe(one < other);
      }),
    );
  });
});
