import { describe, expect, test } from 'vitest';
import type { DaySpan } from '../../src/model/day.ts';
import { dayOfIso, isoOf } from '../../src/model/day.ts';
import { isoSpan, numbered, startedBefore, yearRange } from '../../src/recognize/past-jobs.ts';

const shown = (span: DaySpan | undefined): string =>
  span === undefined ? 'nothing' : `${isoOf(span.first)}..${isoOf(span.last)}`;

describe('a date within a cell', () => {
  test.each([
    ['2019', '2019-01-01..2019-12-31'],
    ['2019-06', '2019-06-01..2019-06-30'],
    ['2020-02', '2020-02-01..2020-02-29'],
    ['2019-06-15', '2019-06-15..2019-06-15'],
    ['2019-6-5', '2019-06-05..2019-06-05'],
    ['2019-06-15T10:00:00Z', '2019-06-15..2019-06-15'],
    [' 2019 ', '2019-01-01..2019-12-31'],
    ['2019-13', 'nothing'],
    ['2019-00', 'nothing'],
    ['2019-02-30', 'nothing'],
    ['June 2019', 'nothing'],
    ['Present', 'nothing'],
    ['', 'nothing'],
  ])('%j is %s', (text, span) => {
    expect(shown(isoSpan(text))).toBe(span);
  });
});

describe('the years a text names', () => {
  test.each([
    ['2019 - 2022', '2019-01-01..2019-12-31', '2022-01-01..2022-12-31'],
    ['Jan 2019 – Present', '2019-01-01..2019-12-31', 'nothing'],
    ['1998–2001 (3 years)', '1998-01-01..1998-12-31', '2001-01-01..2001-12-31'],
    ['2019', '2019-01-01..2019-12-31', 'nothing'],
    ['12345 and 1850', 'nothing', 'nothing'],
    ['', 'nothing', 'nothing'],
  ])('%j from %s to %s', (text, start, end) => {
    const range = yearRange(text);
    expect([shown(range.start), shown(range.end)]).toEqual([start, end]);
  });
});

describe('how long a job has lasted', () => {
  const began = (duration: string): string =>
    shown(startedBefore(duration, dayOfIso('2026-01-31')));

  test.each([
    ['1 month in role', '2025-12-01..2026-01-01'],
    ['1 year in company', '2024-12-31..2025-01-31'],
    ['2 years 3 months in company', '2023-10-01..2023-11-01'],
    ['3 yrs 1 mo', '2022-12-01..2023-01-01'],
    ['less than a year', 'nothing'],
    ['0 months', 'nothing'],
    ['', 'nothing'],
  ])('%j says when it began: %s', (duration, span) => {
    expect(began(duration)).toBe(span);
  });

  test('says nothing where nobody knows when that was said', () => {
    expect(startedBefore('2 years', undefined)).toBeUndefined();
  });
});

describe('numbered columns', () => {
  test('are a field a number, in their order', () => {
    const columns = numbered(2, {
      company: (n) => [`organization_${n}`, `org ${n}`],
      title: (n) => [`title_${n}`],
    });
    expect(Object.entries(columns)).toEqual([
      ['company1', ['organization_1', 'org 1']],
      ['title1', ['title_1']],
      ['company2', ['organization_2', 'org 2']],
      ['title2', ['title_2']],
    ]);
  });

  test('are none where there are none', () => {
    expect(numbered(0, { company: (n) => [`c${n}`] })).toEqual({});
  });
});
