import { describe, expect, test } from 'vitest';
import type { JobClaim, PersonClaim } from '../../src/model/claims.ts';
import { dayOf } from '../../src/model/day.ts';
import type { ResolveOptions } from '../../src/resolve/resolve.ts';
import { groups, networkOf, resolved, rows } from './network-of.ts';

type Job = Omit<JobClaim, 'person'>;

/** Jon with a history, and a row about a Jon Smith at some company. */
const withHistory = (
  jobs: readonly Job[],
  other: PersonClaim,
  options: Partial<ResolveOptions> = {},
): boolean => {
  const { claims, row } = rows();
  const jon = row('linkedin').person({ name: 'Jon Smith', url: 'linkedin.com/in/jon' });
  for (const job of jobs) row('linkedin').job({ person: jon, ...job });
  row('crm').person({ name: 'Jon Smith', ...other });
  const [a, b] = groups(resolved(claims, options));
  return a === b;
};

const span = (from: number, to: number) => ({ first: dayOf(from, 1, 1), last: dayOf(to, 12, 31) });

describe('a history tells where somebody worked', () => {
  test.each<[string, readonly Job[], PersonClaim, boolean]>([
    ['now', [{ company: 'Altex' }], { company: 'ALTEX Inc.' }, true],
    ['once', [{ company: 'Altex', end: span(2001, 2001) }], { company: 'Altex' }, true],
    ['on a board', [{ company: 'Altex', kind: 'board' }], { company: 'Altex' }, true],
    ['never there', [{ company: 'Altex' }], { company: 'Pixel' }, false],
    ['at no company', [{ company: 'Freelance' }], { company: 'Freelance' }, false],
    ['at none said', [{ company: '' }], { company: '' }, false],
    [
      'under another name',
      [{ company: 'Altex' }],
      { name: 'Jon Smyth-Lind', company: 'Altex' },
      false,
    ],
    [
      'with another profile',
      [{ company: 'Altex' }],
      { company: 'Altex', url: 'linkedin.com/in/jon-2' },
      false,
    ],
  ])('%s', (_, jobs, other, expected) => {
    expect(withHistory(jobs, other)).toBe(expected);
  });

  test('of a company of our own makes one of the team', () => {
    expect(withHistory([{ company: 'Harbor' }], { team: true })).toBe(false);
    expect(withHistory([], { team: true, company: 'Harbor' }, { own: ['Harbor'] })).toBe(false);
  });

  test('only if it is known whose it is', () => {
    const { claims, row } = rows();
    row('crm').person({ id: '1', name: 'Jon Smith' });
    row('crm').person({ id: '2', name: 'Jon Smith', company: 'Pixel' });
    const jobs = row('crm', 'jobs.csv');
    jobs.job({ person: jobs.ref('name', 'Jon Smith'), company: 'Altex' });
    row('other').person({ name: 'Jon Smith', company: 'Altex' });
    expect(groups(resolved(claims))).toEqual([0, 1, 2]);
  });
});

describe('who owns records is of the team', () => {
  const owners = (more: PersonClaim): number[] => {
    const { claims, row } = rows();
    const jim = row('crm', 'users.csv').person({ id: '005', name: 'Jim Walsh', ...more });
    const buyer = row('crm').person({ id: '003', name: 'Ana Ruiz' });
    row('crm').tie({ from: jim, to: buyer, kind: 'owner' });
    row('plain').person({ name: 'Jim Walsh', team: true });
    return groups(resolved(claims));
  };

  test.each<[string, PersonClaim, readonly number[]]>([
    ['by one full name', {}, [0, 1, 0]],
    ['by the words of it in any order', { name: 'Walsh, Jim' }, [0, 1, 0]],
    ['not by another', { name: 'Jim Walker' }, [0, 1, 2]],
    ['not by one word', { name: 'Jim' }, [0, 1, 2]],
  ])('%s', (_, more, expected) => {
    expect(owners(more)).toEqual(expected);
  });
});

describe('a company is one under all its names', () => {
  test.each<[string, string, string, boolean]>([
    ['legal forms', 'Altex GmbH', 'Altex Ltd', true],
    ['a country’s house', 'Altex', 'Altex Ireland Ltd', true],
    ['another’s name in it', 'Altex', 'Altex Bank', false],
    ['signs', 'Altex & Co.', 'altex', true],
    ['no company', 'Freelance', 'Freelance', false],
    ['a word that objects know', 'constructor', 'constructor', true],
  ])('%s: %s and %s', (_, a, b, expected) => {
    const [x, y] = groups(
      networkOf([
        { name: 'Jon Smith', company: a },
        { name: 'Jon Smith', company: b },
        { company: 'Altex' },
      ]),
    );
    expect(x === y).toBe(expected);
  });

  test('by its id, though one row has no name of it', () => {
    const { claims, row } = rows();
    row('crm').account({ id: '001', name: 'Altex' });
    row('crm').person({ name: 'Jon Smith', companyId: '001' });
    row('plain').person({ name: 'Jon Smith', company: 'Altex AG' });
    row('other').person({ name: 'Jon Smith', companyId: '001' });
    expect(groups(resolved(claims))).toEqual([0, 0, 1]);
  });
});
