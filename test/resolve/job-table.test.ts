import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JobClaim } from '../../src/model/claims.ts';
import { dayOf, NO_DAY } from '../../src/model/day.ts';
import { AS_OF, resolved, rows } from './network-of.ts';

type Job = Omit<JobClaim, 'person'> & { readonly of?: string };

const day = (year: number) => ({ first: dayOf(year, 1, 1), last: dayOf(year, 1, 1) });
const year = (of: number) => ({ first: dayOf(of, 1, 1), last: dayOf(of, 12, 31) });

/** Jobs of Ana (1) and Bo (2) as "1 Altex CTO 2010-2012". */
const jobsOf = (jobs: readonly Job[]): string[] => {
  const { claims, row } = rows();
  row().person({ id: '1', name: 'Ana Ruiz' });
  row().person({ id: '2', name: 'Bo Lind' });
  for (const { of = '1', ...job } of jobs) {
    const sink = row('plain', 'jobs.csv');
    sink.job({ person: sink.ref('id', of), ...job });
  }
  const { jobs: found, accounts } = resolved(claims).resolved;
  const shown = (when: number | undefined): string =>
    when === undefined || when === NO_DAY
      ? ''
      : String(new Date(when * 86_400_000).getUTCFullYear());
  return Array.from({ length: found.count }, (_, i) =>
    [
      (found.person[i] ?? -1) + 1,
      accounts.name.at(found.account[i] ?? -1),
      [...found.title][i],
      `${shown(found.startFirst[i])}-${shown(found.endLast[i])}`,
    ].join(' '),
  );
};

const CTO: Job = { company: 'Altex', title: 'CTO', start: year(2010), end: year(2012) };

describe('a job told again', () => {
  test.each<[string, readonly Job[], number]>([
    ['in the same words is one', [CTO, CTO, CTO], 1],
    ['under another title is one', [CTO, { ...CTO, title: 'Chief Technology Officer' }], 1],
    ['at the company under another name is one', [CTO, { ...CTO, company: 'ALTEX GmbH' }], 1],
    ['by another person is another', [CTO, { ...CTO, of: '2' }], 2],
    ['at another company is another', [CTO, { ...CTO, company: 'Pixel' }], 2],
    ['with another start is another', [CTO, { ...CTO, start: year(2009) }], 2],
    ['with another end is another', [CTO, { ...CTO, end: year(2013) }], 2],
    ['with a day for a year is another', [CTO, { ...CTO, start: day(2010) }], 2],
    ['as a seat on the board is another', [CTO, { ...CTO, kind: 'board' }], 2],
    ['without days is one', [{ company: 'Altex' }, { company: 'Altex' }], 1],
    [
      'between others is one',
      [CTO, { ...CTO, start: year(2001) }, { ...CTO, company: 'Pixel' }, CTO],
      3,
    ],
  ])('%s', (_, jobs, count) => {
    expect(jobsOf(jobs)).toHaveLength(count);
    expect(jobsOf(jobs.toReversed())).toHaveLength(count);
  });

  test('keeps the title told first', () => {
    expect(jobsOf([CTO, { ...CTO, title: 'Boss' }])).toEqual(['1 Altex CTO 2010-2012']);
  });
});

describe('a job is shown as told', () => {
  test.each<[string, Job, readonly string[]]>([
    ['with both days', CTO, ['1 Altex CTO 2010-2012']],
    ['without an end', { company: 'Altex', start: year(2010) }, ['1 Altex  2010-']],
    ['without a start', { company: 'Altex', end: year(2012) }, ['1 Altex  -2012']],
    ['with an end ahead left out', { ...CTO, end: year(2031) }, ['1 Altex CTO 2010-']],
    ['not yet begun: not at all', { ...CTO, start: year(2031), end: year(2032) }, []],
    ['of nobody known: not at all', { ...CTO, of: '77' }, []],
    ['at no company: not at all', { ...CTO, company: 'self-employed' }, []],
  ])('%s', (_, job, expected) => {
    expect(jobsOf([job])).toEqual(expected);
  });

  test('a start of this year is not in the days to come', () => {
    const { claims, row } = rows();
    const person = row().person({ name: 'Ana Ruiz' });
    row().job({ person, company: 'Altex', start: year(2026) });
    const { startFirst, startLast } = resolved(claims).resolved.jobs;
    expect([startFirst[0], startLast[0]]).toEqual([dayOf(2026, 1, 1), AS_OF]);
  });
});

test('no two jobs are the same, and none told is lost', () => {
  const job = fc.record({
    of: fc.constantFrom('1', '2'),
    company: fc.constantFrom('Altex', 'altex', 'Pixel'),
    start: fc.constantFrom(year(2001), year(2002), undefined),
    kind: fc.constantFrom('board' as const, 'employee' as const),
    current: fc.constant(false),
  });
  const keyOf = ({ of, company, start, kind }: Job): string =>
    JSON.stringify([of, company.toLowerCase(), start, kind]);
  fc.assert(
    fc.property(fc.array(job, { maxLength: 12 }), (jobs) => {
      expect(jobsOf(jobs)).toHaveLength(new Set(jobs.map(keyOf)).size);
    }),
    { numRuns: 40 },
  );
});
