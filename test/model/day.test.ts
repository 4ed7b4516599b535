import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  civilOf,
  dayOf,
  dayOfIso,
  daysInMonth,
  isLeap,
  isoOf,
  validDay,
} from '../../src/model/day.ts';

describe('a day is a whole number since 1970', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2026-11-22', 20779],
    ['1900-03-01', -25508],
    ['0001-01-01', -719162],
  ])('%s is %i', (iso, day) => {
    expect(dayOfIso(iso)).toBe(day);
    expect(isoOf(day)).toBe(iso);
  });

  test('agrees with the language about every day of 400 years', () => {
    const wrong: string[] = [];
    for (let day = dayOf(1801, 1, 1); day < dayOf(2201, 1, 1); day++) {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (isoOf(day) !== iso) wrong.push(iso);
    }
    expect(wrong).toEqual([]);
  });

  test('there and back again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (day) => {
        const { year, month, date } = civilOf(day);
        expect(dayOf(year, month, date)).toBe(day);
        expect(dayOfIso(isoOf(day))).toBe(day);
      }),
    );
  });
});

describe('days that are none', () => {
  test.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '2025-04-00', '0000-01-01'])(
    '%s',
    (iso) => {
      expect(dayOfIso(iso)).toBeUndefined();
    },
  );

  test.each(['', '2025-1-1', '2025/01/01', '2025-01-01T00:00', ' 2025-01-01', '20250101', 'today'])(
    'the shape "%s"',
    (text) => {
      expect(dayOfIso(text)).toBeUndefined();
    },
  );
});

test('leap years', () => {
  expect([1900, 2000, 2023, 2024, 2100].map(isLeap)).toEqual([false, true, false, true, false]);
  expect(daysInMonth(2024, 2)).toBe(29);
  expect(daysInMonth(2025, 2)).toBe(28);
  expect(daysInMonth(2025, 12)).toBe(31);
  expect(validDay(2024, 2, 29)).toBe(dayOf(2024, 2, 29));
  expect(validDay(10_000, 1, 1)).toBeUndefined();
});
