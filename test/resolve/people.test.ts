import { describe, expect, test } from 'vitest';
import type { JobClaim, PersonClaim } from '../../src/model/claims.ts';
import { dayOf } from '../../src/model/day.ts';
import { AS_OF, resolved, rows } from './network-of.ts';

type Row = PersonClaim & { readonly system?: string };

/** One person out of records that share an id in each system and a profile across them. */
const merged = (records: readonly Row[], jobs: readonly Omit<JobClaim, 'person'>[] = []) => {
  const { claims, row } = rows();
  for (const { system = 'plain', ...person } of records) {
    row(system).person({ name: 'Ana Ruiz', url: 'linkedin.com/in/ana', ...person });
  }
  const sink = row('plain', 'jobs.csv');
  for (const job of jobs) sink.job({ person: sink.ref('url', 'linkedin.com/in/ana'), ...job });
  const { people } = resolved(claims).resolved;
  expect(people.count).toBe(1);
  return (field: 'name' | 'title' | 'company' | 'emails' | 'url' | 'city' | 'country') =>
    [...people[field]][0] ?? '';
};

const started = (year: number) => ({
  first: dayOf(year, 1, 1),
  last: dayOf(year, 1, 1),
});

describe('the job shown is', () => {
  test('that of the newest dated row', () => {
    const shown = merged([
      { company: 'Altex', title: 'CTO', asOf: 100 },
      { company: 'Pixel', title: 'CIO', asOf: 200 },
    ]);
    expect([shown('company'), shown('title')]).toEqual(['Pixel', 'CIO']);
  });

  test('that of LinkedIn before an undated row of a CRM', () => {
    const shown = merged([
      { system: 'salesforce', company: 'Altex', title: 'CTO' },
      { system: 'linkedin', company: 'Pixel', title: 'CIO' },
    ]);
    expect(shown('company')).toBe('Pixel');
  });

  test('that of a history that began later', () => {
    const shown = merged(
      [{ system: 'linkedin', company: 'Altex', title: 'CTO' }],
      [{ company: 'Pixel', title: 'CISO', start: started(2026) }],
    );
    expect([shown('company'), shown('title')]).toEqual(['Altex', 'CTO']);
    const later = merged(
      [{ system: 'hubspot', company: 'Altex', title: 'CTO' }],
      [{ company: 'Pixel', title: 'CISO', start: started(2026) }],
    );
    expect([later('company'), later('title')]).toEqual(['Pixel', 'CISO']);
  });

  test('not one that ended, nor a seat on a board, nor one that is to come', () => {
    const shown = merged(
      [{ system: 'hubspot', company: 'Altex', title: 'CTO' }],
      [
        { company: 'Old', title: 'Clerk', start: started(2020), end: started(2021) },
        { company: 'Board', title: 'Chair', start: started(2024), kind: 'board' },
        { company: 'Next', title: 'CEO', start: { first: AS_OF + 9, last: AS_OF + 9 } },
      ],
    );
    expect([shown('company'), shown('title')]).toEqual(['Altex', 'CTO']);
  });

  test('without a title, another row’s at the same company; never one from elsewhere', () => {
    const same = merged([
      { company: 'Altex GmbH', asOf: 200 },
      { company: 'ALTEX', title: 'CTO', asOf: 100 },
    ]);
    expect([same('company'), same('title')]).toEqual(['Altex GmbH', 'CTO']);
    const other = merged([
      { company: 'Altex', asOf: 200 },
      { company: 'Pixel', title: 'CTO', asOf: 100 },
    ]);
    expect([other('company'), other('title')]).toEqual(['Altex', '']);
  });
});

describe('of several values', () => {
  test('place and industry are the newest row’s that says any', () => {
    const shown = merged([
      { city: 'Leith', country: 'UK', asOf: 100 },
      { city: 'Turku', asOf: 200 },
    ]);
    expect([shown('city'), shown('country')]).toEqual(['Turku', 'UK']);
  });

  test('all addresses are kept, once each', () => {
    const shown = merged([
      { email: 'ana@harbor.example; ana.ruiz@gmail.com' },
      { email: 'ANA@harbor.example' },
    ]);
    expect(String(shown('emails')).split(';').sort()).toEqual([
      'ana.ruiz@gmail.com',
      'ana@harbor.example',
    ]);
  });

  test('no placeholder is an address', () => {
    expect(merged([{ email: 'noreply@crm.example' }])('emails')).toBe('');
  });

  test('the profile is shown in one spelling', () => {
    expect(merged([{}])('url')).toBe('https://www.linkedin.com/in/ana');
  });

  test('the name is the fullest', () => {
    expect(merged([{ name: 'A. Ruiz' }, { name: 'Ana Ruiz' }, { name: 'ANA RUIZ' }])('name')).toBe(
      'Ana Ruiz',
    );
  });
});

describe('who names no company', () => {
  test('is of the company whose domain they write from', () => {
    const { claims, row } = rows();
    row('plain', 'accounts.csv').account({ name: 'Harbor', domain: 'harbor.example' });
    row().person({ name: 'Ana Ruiz', email: 'ana@mail.harbor.example' });
    row().person({ name: 'Bo Lind', email: 'bo@gmail.com' });
    const { people } = resolved(claims).resolved;
    expect([...people.company]).toEqual(['Harbor', '']);
  });
});

describe('texts that are asked for', () => {
  const FIELDS = ['name', 'title', 'company', 'emails', 'url', 'city', 'country'] as const;
  const rowsOfThree: readonly Row[] = [
    { name: 'Ana Ruiz', email: 'ana@altex.example; a@web.de', city: 'Leith', company: 'Altex' },
    { name: 'Bo Lind', email: 'bo@pixel.example', country: 'UK', title: 'CTO' },
    { name: 'Bo H. Lind', email: 'bo@pixel.example', url: 'linkedin.com/in/bo', asOf: 200 },
    { name: 'Cem Arslan', url: 'linkedin.com/in/cem' },
  ];
  const peopleOf = () => {
    const { claims, row } = rows();
    for (const { system = 'plain', ...person } of rowsOfThree) row(system).person(person);
    return resolved(claims).resolved.people;
  };

  test.each(FIELDS)('%s is the same whoever was asked before, and again', (field) => {
    const inOrder = [...peopleOf()[field]];
    const { count, [field]: column } = peopleOf();
    expect(inOrder).toHaveLength(count);
    for (const person of [2, 0, 1, 2, 0]) expect(column.at(person)).toBe(inOrder[person]);
    expect([...column]).toEqual(inOrder);
  });

  test('of nobody is none', () => {
    const people = peopleOf();
    for (const field of FIELDS) {
      expect([people[field].at(-1), people[field].at(people.count)]).toEqual([
        undefined,
        undefined,
      ]);
    }
  });

  test('say who is known by an address alone', () => {
    const { claims, row } = rows();
    const ana = row().person({ name: 'Ana Ruiz', email: 'ana@harbor.example' });
    const sink = row('plain', 'mail.csv');
    const bo = sink.ref('email', 'bo@pixel.example');
    sink.contact({ from: ana, to: [bo], day: AS_OF - 1, channel: 'email' });
    const { people } = resolved(claims).resolved;
    expect([...people.emails].toSorted()).toEqual(['ana@harbor.example', 'bo@pixel.example']);
    expect([...people.name].toSorted()).toEqual(['', 'Ana Ruiz']);
  });
});
