import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfIso, isoOf } from '../../src/model/day.ts';
import { recurrenceDays, stampDay } from '../../src/recognize/recurrence.ts';

const day = (iso: string): number => dayOfIso(iso) ?? Number.NaN;

const daysOf = (start: string, rule: string, until: string, ...except: string[]): string =>
  recurrenceDays({ start: day(start), rule, until: day(until), except: new Set(except.map(day)) })
    .map(isoOf)
    .join(' ');

describe('the days of a series', () => {
  test.each([
    // A day, every some days
    ['2026-01-01', 'FREQ=DAILY', '2026-01-04', '2026-01-01 2026-01-02 2026-01-03 2026-01-04'],
    ['2026-01-01', 'FREQ=DAILY;COUNT=2', '2026-12-31', '2026-01-01 2026-01-02'],
    ['2026-01-01', 'FREQ=DAILY;INTERVAL=10', '2026-01-25', '2026-01-01 2026-01-11 2026-01-21'],
    ['2026-01-01', 'FREQ=DAILY;UNTIL=20260102T090000Z', '2026-12-31', '2026-01-01 2026-01-02'],
    // From Friday: the weekend is passed over
    [
      '2026-01-02',
      'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR',
      '2026-01-06',
      '2026-01-02 2026-01-05 2026-01-06',
    ],
    // Weeks
    ['2026-01-05', 'FREQ=WEEKLY', '2026-01-20', '2026-01-05 2026-01-12 2026-01-19'],
    ['2026-01-05', 'FREQ=WEEKLY;INTERVAL=2;WKST=SU', '2026-01-31', '2026-01-05 2026-01-19'],
    [
      '2026-01-06',
      'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3',
      '2026-12-31',
      '2026-01-06 2026-01-08 2026-01-13',
    ],
    ['2026-01-07', 'FREQ=WEEKLY;BYDAY=MO,WE', '2026-01-14', '2026-01-07 2026-01-12 2026-01-14'],
    // RFC 5545: the week's first day changes every other week's days
    [
      '1997-08-05',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
      '2026-01-01',
      '1997-08-05 1997-08-10 1997-08-19 1997-08-24',
    ],
    [
      '1997-08-05',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
      '2026-01-01',
      '1997-08-05 1997-08-17 1997-08-19 1997-08-31',
    ],
    // Months
    ['2026-01-15', 'FREQ=MONTHLY', '2026-03-31', '2026-01-15 2026-02-15 2026-03-15'],
    ['2026-01-31', 'FREQ=MONTHLY', '2026-05-31', '2026-01-31 2026-03-31 2026-05-31'],
    ['2026-01-31', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-03-31', '2026-01-31 2026-02-28 2026-03-31'],
    [
      '1997-09-05',
      'FREQ=MONTHLY;COUNT=3;BYDAY=1FR',
      '2026-01-01',
      '1997-09-05 1997-10-03 1997-11-07',
    ],
    [
      '1997-09-22',
      'FREQ=MONTHLY;COUNT=3;BYDAY=-2MO',
      '2026-01-01',
      '1997-09-22 1997-10-20 1997-11-17',
    ],
    [
      '1998-02-13',
      'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
      '1999-12-31',
      '1998-02-13 1998-03-13 1998-11-13 1999-08-13',
    ],
    [
      '1997-09-04',
      'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
      '2026-01-01',
      '1997-09-04 1997-10-07 1997-11-06',
    ],
    [
      '1997-09-29',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=3',
      '2026-01-01',
      '1997-09-29 1997-10-30 1997-11-27',
    ],
    // Years
    ['2024-02-29', 'FREQ=YEARLY', '2032-12-31', '2024-02-29 2028-02-29 2032-02-29'],
    [
      '1997-06-10',
      'FREQ=YEARLY;COUNT=3;BYMONTH=6,7',
      '2026-01-01',
      '1997-06-10 1997-07-10 1998-06-10',
    ],
    ['2025-11-02', 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU', '2026-12-31', '2025-11-02 2026-11-01'],
    // The first day counts though the rule would not have it
    ['2026-01-06', 'FREQ=WEEKLY;BYDAY=MO;COUNT=2', '2026-12-31', '2026-01-06 2026-01-12'],
    // Nothing or nonsense: once
    ['2026-01-05', '', '2026-12-31', '2026-01-05'],
    ['2026-01-05', 'FREQ=SOMETIMES', '2026-12-31', '2026-01-05'],
    ['2026-01-05', 'FREQ=HOURLY;INTERVAL=2', '2026-12-31', '2026-01-05'],
    ['2026-01-30', 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30', '2030-12-31', '2026-01-30'],
    ['2026-01-05', 'freq=weekly;interval=0;count=2', '2026-12-31', '2026-01-05 2026-01-12'],
    ['2026-01-05', 'FREQ=WEEKLY;BYDAY=XX', '2026-01-12', '2026-01-05 2026-01-12'],
    // Later than today
    ['2026-01-05', 'FREQ=WEEKLY', '2026-01-04', ''],
  ])('from %s, %s, up to %s', (start, rule, until, days) => {
    expect(daysOf(start, rule, until)).toBe(days);
  });

  test('are without those that are excepted, which still count', () => {
    expect(daysOf('2026-01-05', 'FREQ=WEEKLY;COUNT=3', '2026-12-31', '2026-01-12')).toBe(
      '2026-01-05 2026-01-19',
    );
    expect(daysOf('2026-01-05', 'FREQ=WEEKLY;COUNT=2', '2026-12-31', '2026-01-05')).toBe(
      '2026-01-12',
    );
  });

  test('of an endless series are the last thousand', () => {
    const series = { start: day('2000-01-01'), rule: 'FREQ=DAILY', except: new Set<number>() };
    const days = recurrenceDays({ ...series, until: day('2026-01-01') });
    expect(days).toHaveLength(1000);
    expect(isoOf(days.at(-1) ?? 0)).toBe('2026-01-01');
  });
});

test.each([
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYDAY=MO',
  'FREQ=DAILY;INTERVAL=1e9',
  'FREQ=DAILY;BYMONTH=13',
  'FREQ=MONTHLY;BYSETPOS=99;BYDAY=MO',
  'FREQ=WEEKLY;COUNT=-1',
  'FREQ=WEEKLY;COUNT=x;INTERVAL=-3',
])('%s comes to an end', (rule) => {
  expect(daysOf('2026-01-05', rule, '2099-12-31').split(' ').length).toBeLessThanOrEqual(1000);
});

test('days rise, none comes twice, and none is outside of the series', () => {
  const rules = fc.record({
    freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
    interval: fc.integer({ min: 1, max: 5 }),
    weekdays: fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']),
    dates: fc.subarray(['1', '15', '31', '-1']),
    position: fc.constantFrom('', ';BYSETPOS=1', ';BYSETPOS=-1'),
  });
  fc.assert(
    fc.property(rules, fc.integer({ min: 15_000, max: 21_000 }), (rule, start) => {
      const { freq, interval, weekdays, dates, position } = rule;
      const byDay = weekdays.length > 0 ? `;BYDAY=${weekdays.join(',')}` : '';
      const byDate = dates.length > 0 ? `;BYMONTHDAY=${dates.join(',')}` : '';
      const text = `FREQ=${freq};INTERVAL=${interval}${byDay}${byDate}${position}`;
      const until = start + 800;
      const days = recurrenceDays({ start, rule: text, until, except: new Set() });
      expect(days[0]).toBe(start);
      expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
      expect(days.every((one) => one >= start && one <= until)).toBe(true);
    }),
    { numRuns: 120 },
  );
});

test.each([
  ['20260105', '2026-01-05'],
  ['20260105T090000', '2026-01-05'],
  [' 20260105T090000Z ', '2026-01-05'],
  ['20260105T090000Z/20260105T100000Z', '2026-01-05'],
  ['20260230', undefined],
  ['2026-01-05', undefined],
  ['202601051', undefined],
  ['', undefined],
])('the stamp %j is %s', (text, iso) => {
  const found = stampDay(text);
  expect(found === undefined ? undefined : isoOf(found)).toBe(iso);
});
