import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoOf } from '../../src/model/day.ts';
import { jobSpan } from '../../src/ties/job-span.ts';
import { AS_OF, day, type JobRow, world } from './world.ts';

const span = (job: Omit<JobRow, 'person' | 'account'>, assumedDays = 365) => {
  const { jobs } = world({ accounts: [{}], jobs: [{ person: 0, account: 0, ...job }] });
  const found = jobSpan(jobs, 0, day(AS_OF), assumedDays);
  return (
    found && [found.startFirst, found.startLast, found.endFirst, found.endLast].map(isoOf).join(' ')
  );
};

describe('a job', () => {
  test.each([
    [
      'of known days',
      { from: '2015-04-01', until: '2018-03-31' },
      '2015-04-01 2015-04-01 2018-03-31 2018-03-31',
    ],
    [
      'of known years',
      { from: '2015-01-01/2015-12-31', until: '2018-01-01/2018-12-31' },
      '2015-01-01 2015-12-31 2018-01-01 2018-12-31',
    ],
    ['that goes on', { from: '2024-05-01' }, '2024-05-01 2024-05-01 2026-11-22 2026-11-22'],
    ['that goes on since nobody knows when', {}, '2025-11-22 2026-11-22 2026-11-22 2026-11-22'],
    [
      'over, nobody knows when',
      { from: '2020-01-01', current: false },
      '2020-01-01 2020-01-01 2020-01-01 2020-12-31',
    ],
    [
      'begun nobody knows when',
      { until: '2020-12-31' },
      '2020-01-01 2020-12-31 2020-12-31 2020-12-31',
    ],
    [
      'that ends in the future',
      { from: '2020-01-01', until: '2030-01-01' },
      '2020-01-01 2020-01-01 2026-11-22 2026-11-22',
    ],
    [
      'that ends this year',
      { from: '2020-01-01', until: '2026-01-01/2026-12-31' },
      '2020-01-01 2020-01-01 2026-01-01 2026-11-22',
    ],
  ] as const)('%s', (_, job, expected) => {
    expect(span(job)).toBe(expected);
  });

  test('without any day is none', () => {
    expect(span({ current: false })).toBeUndefined();
  });

  test('not begun yet is none', () => {
    expect(span({ from: '2027-01-01' })).toBeUndefined();
  });

  test('that ends before it starts is none', () => {
    expect(span({ from: '2020-01-01', until: '2010-01-01' })).toBeUndefined();
  });

  test('is assumed as long as the setting says', () => {
    expect(span({}, 30)).toBe('2026-10-23 2026-11-22 2026-11-22 2026-11-22');
  });
});

test('what is sure lies within what is possible', () => {
  const year = fc.integer({ min: 1990, max: 2030 });
  fc.assert(
    fc.property(year, fc.integer({ min: 0, max: 9 }), fc.boolean(), (start, years, partial) => {
      const end = start + years;
      const job = partial
        ? { from: `${start}-01-01/${start}-12-31`, until: `${end}-01-01/${end}-12-31` }
        : { from: `${start}-06-01`, until: `${end}-06-30` };
      const found = span(job)?.split(' ') ?? [];
      if (found.length === 0) return;
      const [startFirst = '', startLast = '', endFirst = '', endLast = ''] = found;
      expect(startFirst <= startLast).toBe(true);
      expect(endFirst <= endLast).toBe(true);
      expect(endLast <= AS_OF).toBe(true);
    }),
  );
});
