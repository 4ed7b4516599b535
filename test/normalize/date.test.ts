import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilOf, dayOf, isoOf } from '../../src/model/day.ts';
import { readDate } from '../../src/normalize/date.ts';

const shown = (text: string, order?: 'dmy' | 'mdy' | 'ymd'): string => {
  const reading = readDate(text, order);
  if (typeof reading === 'string') return reading;
  const [first, last] = [isoOf(reading.first), isoOf(reading.last)];
  return first === last ? first : `${first}..${last}`;
};

describe('a date is read in every shape exports write', () => {
  test.each([
    ['2024-03-14', '2024-03-14'],
    ['2024-03-14T23:59:59.000Z', '2024-03-14'],
    ['2017-08-04T09:09:50.000+0000', '2017-08-04'],
    ['2010-10-14T12:00:00.000Z-0300', '2010-10-14'],
    ['2023-09-01 10:11:12', '2023-09-01'],
    ['2024-10-26 11:43:11 UTC', '2024-10-26'],
    ['2024-03-12 09:14', '2024-03-12'],
    ['2024-3-5', '2024-03-05'],
    ['2017/05/07 01:01:57 UTC', '2017-05-07'],
    ['04 Nov 2024', '2024-11-04'],
    ['14-Mar-24', '2024-03-14'],
    ['3-Jan-23', '2023-01-03'],
    ['Jan 15, 2024', '2024-01-15'],
    ['January 15th, 2024', '2024-01-15'],
    ['Fri Jan 24 02:54:41 UTC 2025', '2025-01-24'],
    ['Fri, 24 Jan 2025 02:54:41 +0000', '2025-01-24'],
    ['2024年3月14日', '2024-03-14'],
    ['20240314', '2024-03-14'],
    ['20240314T090000Z', '2024-03-14'],
    ['Fri, 04 Feb 2022 17:10:22 +0000 (UTC)', '2022-02-04'],
  ])('%s', (text, day) => {
    expect(shown(text)).toBe(day);
  });
});

describe('months are known in the languages of the exports', () => {
  test.each([
    ['14. März 2024', '2024-03-14'],
    ['14 févr. 2024', '2024-02-14'],
    ['1er août 2024', '2024-08-01'],
    ['14 de enero de 2024', '2024-01-14'],
    ['14 dicembre 2024', '2024-12-14'],
    ['14 fev. 2024', '2024-02-14'],
    ['14 mei 2024', '2024-05-14'],
    ['14 października 2024', '2024-10-14'],
    ['14 ma\u0308rz 2024', '2024-03-14'],
  ])('%s', (text, day) => {
    expect(shown(text)).toBe(day);
  });
});

describe('a partial date is all the days it may mean', () => {
  test.each([
    ['2019', '2019-01-01..2019-12-31'],
    ['2019.06', '2019-06-01..2019-06-30'],
    ['2021-03', '2021-03-01..2021-03-31'],
    ['202103', '2021-03-01..2021-03-31'],
    ['199912', '1999-12-01..1999-12-31'],
    ['02/2020', '2020-02-01..2020-02-29'],
    ['Jan 2022', '2022-01-01..2022-01-31'],
    ['Jan-22', '2022-01-01..2022-01-31'],
    ['2024年3月', '2024-03-01..2024-03-31'],
  ])('%s', (text, span) => {
    expect(shown(text)).toBe(span);
  });
});

describe('numbers are dates only where they can be', () => {
  test.each([
    ['45365', '2024-03-14'],
    ['45365.5', '2024-03-14'],
    ['1710403200', '2024-03-14'],
    ['1710403200000', '2024-03-14'],
    ['19999', 'unreadable'],
    ['60001', 'unreadable'],
    ['123456', 'unreadable'],
    ['20241350', 'unreadable'],
  ])('%s', (text, day) => {
    expect(shown(text)).toBe(day);
  });
});

describe('day and month are never guessed', () => {
  test('a value that fits both orders is ambiguous', () => {
    expect(shown('03/04/2024')).toBe('ambiguous');
    expect(shown('11/4/18, 7:29 AM')).toBe('ambiguous');
  });

  test('the order of its column decides it', () => {
    expect(shown('03/04/2024', 'dmy')).toBe('2024-04-03');
    expect(shown('03/04/2024', 'mdy')).toBe('2024-03-04');
    expect(shown('11/4/18, 7:29 AM', 'mdy')).toBe('2018-11-04');
    expect(shown('24-03-05', 'ymd')).toBe('2024-03-05');
  });

  test('one possible reading needs no order', () => {
    expect(shown('31/12/2023')).toBe('2023-12-31');
    expect(shown('12/31/2023')).toBe('2023-12-31');
    expect(shown('3/15/2024 2:30 PM')).toBe('2024-03-15');
    expect(shown('07/15/2009 02:14:45+0800')).toBe('2009-07-15');
    expect(shown('5/5/2025')).toBe('2025-05-05');
  });

  test('two digits of a year are of this century up to 69', () => {
    expect(shown('31/12/69')).toBe('2069-12-31');
    expect(shown('31/12/70')).toBe('1970-12-31');
  });
});

describe('a cell without a date says so', () => {
  test.each([
    ['Present', 'present'],
    ['heute', 'present'],
    ["aujourd'hui", 'present'],
    ['0/0/00', 'nothing'],
    ['00/00/0000', 'nothing'],
    ['Not Available', 'nothing'],
    ['05-???-26', 'unreadable'],
    ['soon', 'unreadable'],
    ['31 Feb 2024', 'unreadable'],
    ['2024-02-30', 'unreadable'],
    ['13/13/2024', 'unreadable'],
    ['1/2/3', 'unreadable'],
    ['Jan 22', 'unreadable'],
    ['May be 2024 or 2025', 'unreadable'],
  ])('%s', (text, reading) => {
    expect(shown(text)).toBe(reading);
  });
});

describe('properties', () => {
  const anyDay = fc.integer({ min: dayOf(1971, 1, 1), max: dayOf(2064, 4, 8) });
  const two = (n: number) => String(n).padStart(2, '0');
  const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

  test('every day written in any shape is read back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, date } = civilOf(day);
        const span = { first: day, last: day };
        const short = two(year % 100);
        expect(readDate(isoOf(day), undefined)).toEqual(span);
        expect(readDate(`${month}/${date}/${short}, 7:29 AM`, 'mdy')).toEqual(span);
        expect(readDate(`${two(date)}.${two(month)}.${year}`, 'dmy')).toEqual(span);
        expect(readDate(`${two(date)} ${MONTHS[month - 1]} ${year}`, undefined)).toEqual(span);
        expect(readDate(`${date}-${MONTHS[month - 1]}-${short}`, undefined)).toEqual(span);
        expect(readDate(String(day - dayOf(1899, 12, 30)), undefined)).toEqual(span);
      }),
    );
  });

  test('milliseconds and seconds since 1970 are cut to their day', () => {
    const recent = fc.integer({ min: dayOf(2001, 9, 10), max: dayOf(2064, 4, 8) });
    fc.assert(
      fc.property(recent, fc.nat(86_399), (day, second) => {
        const span = { first: day, last: day };
        expect(readDate(String(day * 86_400 + second), undefined)).toEqual(span);
        expect(readDate(String((day * 86_400 + second) * 1000), undefined)).toEqual(span);
      }),
    );
  });

  test('no text makes it throw, and every span begins before it ends', () => {
    const piece = fc.constantFrom(
      '1',
      '12',
      '31',
      '2024',
      '24',
      'Mar',
      'é',
      '/',
      '-',
      '.',
      ' ',
      ':',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (cell) => {
        const reading = readDate(cell, undefined);
        if (typeof reading === 'object') expect(reading.first).toBeLessThanOrEqual(reading.last);
      }),
      { numRuns: 1000 },
    );
  });
});
