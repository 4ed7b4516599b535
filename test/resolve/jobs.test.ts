import { describe, expect, test } from 'vitest';
import type { JobClaim } from '../../src/model/claims.ts';
import { JOB_KINDS } from '../../src/model/claims.ts';
import { dayOf, NO_DAY } from '../../src/model/day.ts';
import type { JobsKnown } from '../../src/resolve/resolve.ts';
import { AS_OF, resolved, rows } from './network-of.ts';

const year = (of: number) => ({ first: dayOf(of, 1, 1), last: dayOf(of, 12, 31) });

const networkWith = (...jobs: readonly Omit<JobClaim, 'person'>[]) => {
  const { claims, row } = rows();
  const person = row().person({ id: '1', name: 'Jon Smith' });
  for (const job of jobs) row('plain', 'employment.csv').job({ person, ...job });
  return resolved(claims);
};

describe('jobs', () => {
  test('told twice are one', () => {
    const job = { company: 'Altex', start: year(2010), end: year(2012) };
    const { jobs } = networkWith(job, { ...job, company: 'ALTEX GmbH' }).resolved;
    expect(jobs.count).toBe(1);
    expect(jobs.current[0]).toBe(0);
  });

  test('two times at one company are two', () => {
    const { jobs } = networkWith(
      { company: 'Altex', start: year(2010), end: year(2012) },
      { company: 'Altex', start: year(2015), end: year(2016) },
    ).resolved;
    expect(jobs.count).toBe(2);
  });

  test('at no company are none', () => {
    expect(networkWith({ company: 'Freelance', start: year(2010) }).resolved.jobs.count).toBe(0);
  });

  test('that begin after today are left out and counted', () => {
    const outcome = networkWith({ company: 'Altex', start: year(2030) });
    expect(outcome.resolved.jobs.count).toBe(0);
    expect(outcome.later).toBe(1);
    expect([...outcome.resolved.people.company]).toEqual(['']);
  });

  test('whose end lies ahead are present', () => {
    const { jobs } = networkWith({ company: 'Altex', start: year(2020), end: year(2030) }).resolved;
    expect([jobs.current[0], jobs.endFirst[0], jobs.endLast[0]]).toEqual([1, NO_DAY, NO_DAY]);
  });

  test('keep their kind, title and place', () => {
    const { jobs } = networkWith({ company: 'Altex', title: 'Chair', kind: 'board' }).resolved;
    expect(JOB_KINDS[jobs.kind[0] ?? 0]).toBe('board');
    expect([...jobs.title]).toEqual(['Chair']);
    expect(jobs.line[0]).toBe(3);
  });
});

describe('whoever is told of jobs', () => {
  const told = (...jobs: readonly Omit<JobClaim, 'person'>[]) => {
    const heard: JobsKnown[] = [];
    const { claims, row } = rows();
    const person = row().person({ id: '1', name: 'Jon Smith' });
    row().person({ id: '2', name: 'Ana Reis' });
    for (const job of jobs) row().job({ person, ...job });
    const outcome = resolved(claims, { onJobs: (known) => void heard.push(known) });
    return { heard, outcome };
  };

  test('hears once, of the very jobs that come out', () => {
    const { heard, outcome } = told({ company: 'Altex', start: year(2010), end: year(2012) });
    expect(heard).toHaveLength(1);
    expect(heard[0]?.jobs).toBe(outcome.resolved.jobs);
    expect(heard[0]?.accounts).toBe(outcome.resolved.accounts);
    expect(heard[0]?.asOf).toBe(outcome.resolved.asOf);
  });

  test('hears how many people there are', () => {
    const { heard, outcome } = told();
    expect(heard[0]?.people).toEqual({ count: outcome.resolved.people.count });
    expect(heard[0]?.jobs.count).toBe(0);
  });

  test('finds them in memory that threads share', () => {
    const { heard } = told({ company: 'Altex', start: year(2010) });
    const { person, account, startFirst, endLast, current, kind } = heard[0]?.jobs ?? {};
    for (const column of [person, account, startFirst, endLast, current, kind])
      expect(column?.buffer).toBeInstanceOf(SharedArrayBuffer);
  });
});

describe('the present job', () => {
  test('is the latest begun of those that are none on the side', () => {
    const { people } = networkWith(
      { company: 'Altex', title: 'CISO', start: year(2018) },
      { company: 'Pixel', title: 'Advisor', start: year(2022), kind: 'advisor' },
      { company: 'Oldco', title: 'Analyst', start: year(2010) },
    ).resolved;
    expect([people.company.at(0), people.title.at(0)]).toEqual(['Altex', 'CISO']);
  });

  test('of a row whose company no history tells becomes a job without a start', () => {
    const { claims, row } = rows();
    row().person({ name: 'Ana Ruiz', company: 'Pixel', title: 'CEO' });
    const { jobs } = resolved(claims).resolved;
    expect([jobs.count, jobs.startFirst[0], jobs.current[0], jobs.title.at(0)]).toEqual([
      1,
      NO_DAY,
      1,
      'CEO',
    ]);
  });

  test('is not what a row says of a day to come', () => {
    const { claims, row } = rows();
    const same = { name: 'Ana Ruiz', email: 'ana@web.de' };
    row().person({ ...same, company: 'Pixel', asOf: AS_OF - 10 });
    row().person({ ...same, company: 'Altex', asOf: AS_OF + 10 });
    expect([...resolved(claims).resolved.people.company]).toEqual(['Pixel']);
  });

  test('takes a title from another row about the same company only', () => {
    const { claims, row } = rows();
    const same = { name: 'Ana Ruiz', email: 'ana@web.de' };
    row().person({ ...same, company: 'Pixel', asOf: AS_OF - 10 });
    row().person({ ...same, company: 'Pixel Inc', title: 'CEO', asOf: AS_OF - 500 });
    row().person({ ...same, company: 'Oldco', title: 'Analyst', asOf: AS_OF - 20 });
    const { people } = resolved(claims).resolved;
    expect([people.company.at(0), people.title.at(0)]).toEqual(['Pixel', 'CEO']);
  });
});
