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

describe('the hour and the zone behind an ISO day are cut off, not computed with', () => {
  test.each([
    '2024-03-14T23:59',
    '2024-03-14T23:59Z',
    '2024-03-14T23:59:59',
    '2024-03-14T23:59:59.999999Z',
    '2024-03-14T23:59:59,5',
    '2024-03-14T23:59:59+14:00',
    '2024-03-14T23:59:59-11:00',
    '2024-03-14T23:59:59 +0200',
    '2024-03-14T00:00:00Z',
    '2024-03-14 00:00 UTC',
    '2024-03-14 9:05',
    '2024-03-14 09:05 PM',
    '2024/03/14 10:00',
    '2024.03.14 10:00:00',
  ])('%s', (text) => {
    expect(shown(text)).toBe('2024-03-14');
  });

  test.each([
    '2024-03-14T',
    '2024-03-14T09',
    '2024-03-14x',
    '2024-03-14-15',
    '2024-03-14 2024-03-15',
    '2024-03-14/2024-03-20',
    '2024-003-14',
    '12024-03-14',
    '-2024-03-14',
    '2024-03/14',
    '2024--03-14',
  ])('what is no hour spoils it: %s', (text) => {
    expect(shown(text)).toBe('unreadable');
  });
});

describe('only days that the calendar has', () => {
  test.each([
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', 'unreadable'],
    ['2000-02-29', '2000-02-29'],
    ['1900-02-29', 'unreadable'],
    ['2024-04-31', 'unreadable'],
    ['2024-00-10', 'unreadable'],
    ['2024-13-01', 'unreadable'],
    ['2024-12-00', 'unreadable'],
    ['0000-01-01', 'unreadable'],
    ['0001-01-01', '0001-01-01'],
    ['9999-12-31', '9999-12-31'],
    ['20240229', '2024-02-29'],
    ['20230229', 'unreadable'],
    ['00000101', 'unreadable'],
    ['29 Feb 2024', '2024-02-29'],
    ['29 Feb 2023', 'unreadable'],
    ['31 Apr 2024', 'unreadable'],
    ['0 Mar 2024', 'unreadable'],
    ['14 Mar 0000', 'unreadable'],
    ['2024年2月29日', '2024-02-29'],
    ['2024年2月30日', 'unreadable'],
    ['2024年13月', 'unreadable'],
    ['29.02.2024', '2024-02-29'],
    ['29.02.2023', 'unreadable'],
    ['31/31/2024', 'unreadable'],
    ['00/2024', 'unreadable'],
    ['13/2024', 'unreadable'],
    ['2024-13', 'unreadable'],
  ])('%s is %s', (text, day) => {
    expect(shown(text)).toBe(day);
  });
});

describe('a date in words', () => {
  test.each([
    'Thu, 14 Mar 2024 10:00:00 GMT',
    'Thursday, March 14, 2024',
    'Thursday, March 14, 2024 at 10:00:00 AM',
    'Thu Mar 14 10:00:00 UTC 2024',
    'March 14 2024',
    'Mar-14-2024',
    '14/Mar/2024',
    '14.Mar.2024',
    'Mar.14.2024',
    '14-MAR-2024',
    '2024 March 14',
    '2024-Mar-14',
    '14th of March 2024',
    'the 14th of March 2024',
    'March the 14th, 2024',
    '14 Mar 2024, 10.30',
    '14 Mar 2024 10:30:59 p.m.',
    '14 de marzo de 2024',
    '14. März 2024 (Donnerstag)',
  ])('%s', (text) => {
    expect(shown(text)).toBe('2024-03-14');
  });

  test.each([
    ['1st Feb 2024', '2024-02-01'],
    ['2nd Feb 2024', '2024-02-02'],
    ['3rd Feb 2024', '2024-02-03'],
    ['4th Feb 2024', '2024-02-04'],
    ['22nd Feb 2024', '2024-02-22'],
    ['Feb 1st, 2024', '2024-02-01'],
    ['1er avril 2024', '2024-04-01'],
    ['1º de abril de 2024', '2024-04-01'],
  ])('ordinals: %s', (text, day) => {
    expect(shown(text)).toBe(day);
  });

  test.each([
    ['14 March 24', '2024-03-14'],
    ['24 March 14', '2014-03-24'],
    ['31 Dec 69', '2069-12-31'],
    ['31 Dec 70', '1970-12-31'],
  ])('of two short numbers the day comes first: %s', (text, day) => {
    expect(shown(text)).toBe(day);
  });

  test.each([
    '14 Foo 2024',
    '14 Mar Apr 2024',
    '14 15 Mar 2024',
    'Mar Mar 2024',
    '14 March',
    'March',
    '14 Mar 999',
    '2024 14 Mar',
    '14 Mar 2024 or so',
    'Spring 2024',
    'Q1 2024',
    'c. 2019',
    'since 2019',
  ])('more or less than one date is none: %s', (text) => {
    expect(shown(text)).toBe('unreadable');
  });
});

describe('months and years', () => {
  test.each([
    ['March, 2024', '2024-03-01..2024-03-31'],
    ['2024 Mar', '2024-03-01..2024-03-31'],
    ['Mar/2024', '2024-03-01..2024-03-31'],
    ['Sept 2023', '2023-09-01..2023-09-30'],
    ['sept. 2023', '2023-09-01..2023-09-30'],
    ['2024/2', '2024-02-01..2024-02-29'],
    ['2-2023', '2023-02-01..2023-02-28'],
    ['12.2024', '2024-12-01..2024-12-31'],
    ['1000', '1000-01-01..1000-12-31'],
    ['2999', '2999-01-01..2999-12-31'],
    ['Mar-00', '2000-03-01..2000-03-31'],
    ['Mar-69', '2069-03-01..2069-03-31'],
    ['Mar-70', '1970-03-01..1970-03-31'],
  ])('%s is %s', (text, span) => {
    expect(shown(text)).toBe(span);
  });

  test.each(['0999', '3000', '999', '0', '31', '1/2', 'Mar 24', '24-Mar', "'24"])(
    '%s may be anything',
    (text) => {
      expect(shown(text)).toBe('unreadable');
    },
  );

  test.each(['2019-2022', '2019 - 2022', '2019–2022', 'Jan 2019 - Mar 2022'])(
    '%s is a time, not a date',
    (text) => {
      expect(shown(text)).toBe('unreadable');
    },
  );
});

describe('numbers that programs write', () => {
  test.each([
    ['20000', '1954-10-03'],
    ['19999', 'unreadable'],
    ['60000', '2064-04-08'],
    ['60001', 'unreadable'],
    ['45365.999988', '2024-03-14'],
    ['45365,5', 'unreadable'],
    ['9999999999', '2286-11-20'],
    ['1710403200.123', '2024-03-14'],
    ['1710403200000.5', '2024-03-14'],
    ['-1710403200', 'unreadable'],
    ['17104032000', 'unreadable'],
    ['171040320', 'unreadable'],
    ['1.7104032E+9', 'unreadable'],
    ['20240314T235959', '2024-03-14'],
    ['20240314T0900Z', 'unreadable'],
  ])('%s is %s', (text, day) => {
    expect(shown(text)).toBe(day);
  });
});

describe('an order decides only what is open', () => {
  test.each([
    ['2024-03-04', 'dmy', '2024-03-04'],
    ['2024/03/04', 'mdy', '2024-03-04'],
    ['4 Mar 2024', 'mdy', '2024-03-04'],
    ['31/12/2024', 'mdy', '2024-12-31'],
    ['12/31/2024', 'dmy', '2024-12-31'],
    ['04/03/2024', 'dmy', '2024-03-04'],
    ['04/03/2024', 'mdy', '2024-04-03'],
    ['04/04/2024', undefined, '2024-04-04'],
    ['10/11/12', undefined, 'ambiguous'],
    ['10/11/12', 'ymd', '2010-11-12'],
    ['10-11-12', 'dmy', '2012-11-10'],
    ['10.11.12', 'mdy', '2012-10-11'],
    ['99-12-31', undefined, '1999-12-31'],
    ['24/13/12', undefined, 'unreadable'],
  ] as const)('%s, %s: %s', (text, order, day) => {
    expect(shown(text, order)).toBe(day);
  });
});

describe('what a hostile cell may hold', () => {
  test.each([
    ['a mebibyte of digits', '1'.repeat(2 ** 20)],
    ['a mebibyte of slashes', '/'.repeat(2 ** 20)],
    ['a mebibyte of months', 'Mar '.repeat(2 ** 18)],
    ['a mebibyte of parentheses', '('.repeat(2 ** 20)],
    ['digits of other scripts', '١٤/٠٣/٢٠٢٤'],
    ['full-width digits', '２０２４-０３-１４'],
    ['a hyphen that does not break', '2024\u201103\u201114'],
    ['a formula', '=DATE(2024,3,14)'],
    ['a lone surrogate', '2024-03-1\ud800'],
    ['NUL', '2024-03-14\u0000'],
    ['a direction mark inside', '2024-\u202e03-14'],
    ['a name of an object', '__proto__'],
  ])('%s is no date', (_, text) => {
    expect(shown(text)).toBe('unreadable');
  });

  test('400 characters are read, 401 are not', () => {
    const padded = (length: number) => `14 Mar${' '.repeat(length - 11)} 2024`;
    expect(padded(400)).toHaveLength(400);
    expect(shown(padded(400))).toBe('2024-03-14');
    expect(shown(padded(401))).toBe('unreadable');
  });
});

const anyDay = fc.integer({ min: dayOf(1971, 1, 1), max: dayOf(2068, 12, 31) });
const LONG =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

test('a day in words is the day whatever stands between the words', () => {
  const mark = fc.constantFrom(' ', ', ', '-', '/', '.', '. ');
  fc.assert(
    fc.property(anyDay, mark, fc.boolean(), (day, between, shout) => {
      const { year, month, date } = civilOf(day);
      const name = LONG[month - 1] ?? '';
      const spelled = shout ? name.toUpperCase() : name.slice(0, 3);
      const span = { first: day, last: day };
      expect(readDate([date, spelled, year].join(between), undefined)).toEqual(span);
      expect(readDate([spelled, date, year].join(between), undefined)).toEqual(span);
      expect(readDate([year, spelled, date].join(between), undefined)).toEqual(span);
    }),
  );
});

test('a month holds each of its days, and a year each of its months', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month } = civilOf(day);
      const whole = readDate(String(year), undefined);
      const part = readDate(`${LONG[month - 1]} ${year}`, undefined);
      if (typeof whole === 'string' || typeof part === 'string') throw new Error('no span');
      expect(part.first).toBeLessThanOrEqual(day);
      expect(part.last).toBeGreaterThanOrEqual(day);
      expect(whole.first).toBeLessThanOrEqual(part.first);
      expect(whole.last).toBeGreaterThanOrEqual(part.last);
    }),
  );
});

test('a reading does not depend on the order where only one is possible', () => {
  const orders = ['dmy', 'mdy', 'ymd'] as const;
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...orders), (day, order) => {
      const { year, month, date } = civilOf(day);
      fc.pre(date > 12);
      const alone = readDate(`${date}/${month}/${year}`, undefined);
      expect(readDate(`${date}/${month}/${year}`, order)).toEqual(alone);
      expect(readDate(`${month}/${date}/${year}`, order)).toEqual(alone);
    }),
  );
});
