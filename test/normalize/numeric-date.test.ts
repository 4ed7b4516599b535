import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, dayOfIso, daysInMonth } from '../../src/model/day.ts';
import { numericDate, numericReading, yearOf } from '../../src/normalize/numeric-date.ts';

const day = (iso: string): number | undefined => dayOfIso(iso);

describe('three numbers, and the days they may be', () => {
  test.each([
    ['03/04/2024', '2024-04-03', '2024-03-04', undefined],
    ['3/4/2024', '2024-04-03', '2024-03-04', undefined],
    ['31/12/2023', '2023-12-31', undefined, undefined],
    ['12/31/2023', undefined, '2023-12-31', undefined],
    ['29/02/2024', '2024-02-29', undefined, undefined],
    ['29/02/2023', undefined, undefined, undefined],
    ['2024/3/14', undefined, undefined, '2024-03-14'],
    ['2024-13-01', undefined, undefined, undefined],
    ['24-03-05', '2005-03-24', undefined, '2024-03-05'],
    ['01-02-03', '2003-02-01', '2003-01-02', '2001-02-03'],
    ['5.6.70', '1970-06-05', '1970-05-06', undefined],
    ['05.06.69', '2069-06-05', '2069-05-06', undefined],
  ])('%s', (text, dmy, mdy, ymd) => {
    const date = numericDate(text);
    expect(date?.dmy).toBe(dmy && day(dmy));
    expect(date?.mdy).toBe(mdy && day(mdy));
    expect(date?.ymd).toBe(ymd && day(ymd));
  });

  test.each([
    '03/04/2024 09:14',
    '03/04/2024, 9:14 AM',
    '03/04/2024, 9:14 p.m.',
    '03/04/2024T09:14:59',
    '03/04/2024 09:14:59.123',
    '03/04/2024 09:14:59Z',
    '03/04/2024 09:14:59 UTC',
    '03/04/2024 09:14:59 +0200',
    '03/04/2024 09:14:59+02:00',
    '03/04/2024 09.14',
  ])('the time of day is passed over: %s', (text) => {
    expect(numericDate(text)?.dmy).toBe(day('2024-04-03'));
  });

  test.each([
    '',
    '03/04',
    '03/04-2024',
    '03/04/2024x',
    'x03/04/2024',
    '03//04/2024',
    '0/0/00',
    '00/00/0000',
    '12345/1/2',
    '1/2/12345',
    '1/234/2024',
    '03 04 2024',
    '2024年3月14日',
  ])('"%s" is none', (text) => {
    expect(numericDate(text)).toBeUndefined();
  });

  test('dots are told from other marks', () => {
    expect(numericDate('3.4.2024')?.dotted).toBe(true);
    expect(numericDate('3/4/2024')?.dotted).toBe(false);
    expect(numericDate('3-4-2024')?.dotted).toBe(false);
  });
});

describe('one reading', () => {
  const reading = (text: string, order?: 'dmy' | 'mdy' | 'ymd') => {
    const date = numericDate(text);
    const found = date && numericReading(date, order);
    return typeof found === 'object' ? found.first : found;
  };

  test.each([
    ['03/04/2024', undefined, 'ambiguous'],
    ['03/04/2024', 'dmy', '2024-04-03'],
    ['03/04/2024', 'mdy', '2024-03-04'],
    ['03/04/2024', 'ymd', 'ambiguous'],
    ['13/04/2024', 'mdy', '2024-04-13'],
    ['04/04/2024', undefined, '2024-04-04'],
    ['24-03-05', undefined, '2005-03-24'],
    ['24-03-05', 'ymd', '2024-03-05'],
    ['40-03-05', undefined, '2040-03-05'],
    ['2024-03-05', undefined, '2024-03-05'],
    ['2024-03-05', 'dmy', '2024-03-05'],
    ['32/13/2024', undefined, 'unreadable'],
    ['1/2/3', undefined, 'unreadable'],
  ] as const)('%s in order %s is %s', (text, order, expected) => {
    const wanted = day(expected) ?? expected;
    expect(reading(text, order)).toBe(wanted);
  });
});

test.each([
  ['2024', 2024],
  ['0001', 1],
  ['00', 2000],
  ['24', 2024],
  ['69', 2069],
  ['70', 1970],
  ['99', 1999],
  ['7', 0],
  ['124', 0],
  ['', 0],
])('the digits "%s" mean the year %i', (digits, year) => {
  expect(yearOf(digits)).toBe(year);
});

test('any day written in one order is among its readings', () => {
  const civil = fc
    .record({ year: fc.integer({ min: 1000, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
    .chain(({ year, month }) =>
      fc
        .integer({ min: 1, max: daysInMonth(year, month) })
        .map((date) => ({ year, month, date, day: dayOf(year, month, date) })),
    );
  fc.assert(
    fc.property(civil, fc.constantFrom('/', '-', '.'), (one, mark) => {
      expect(numericDate([one.date, one.month, one.year].join(mark))?.dmy).toBe(one.day);
      expect(numericDate([one.month, one.date, one.year].join(mark))?.mdy).toBe(one.day);
      expect(numericDate([one.year, one.month, one.date].join(mark))?.ymd).toBe(one.day);
    }),
  );
});
