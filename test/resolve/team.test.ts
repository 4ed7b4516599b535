import { describe, expect, test } from 'vitest';
import type { PersonClaim } from '../../src/model/claims.ts';
import type { ResolveOptions, ResolveOutcome } from '../../src/resolve/resolve.ts';
import { networkOf, resolved, rows } from './network-of.ts';

const teamOf = ({ resolved: { people } }: ResolveOutcome): string[] =>
  [...people.name].filter((_, person) => people.team[person] === 1);

const PEOPLE: readonly PersonClaim[] = [
  { name: 'Ana Ruiz', email: 'ana@harbor.example', company: 'Harbor' },
  { name: 'Bo Lind', url: 'linkedin.com/in/bo-lind', company: 'Pixel' },
  { name: 'Cem Kaya', company: 'Pixel' },
  { name: 'Cem Kaya', company: 'Altex' },
];

const team = (options: Partial<ResolveOptions>): string[] => teamOf(networkOf(PEOPLE, options));

describe('the team is', () => {
  test('nobody, unless something says so', () => {
    expect(team({})).toEqual([]);
  });

  test('who is marked', () => {
    expect(teamOf(networkOf([{ name: 'Ana Ruiz', team: true }, { name: 'Bo Lind' }]))).toEqual([
      'Ana Ruiz',
    ]);
  });

  test.each([
    ['an address in any spelling', 'ANA@harbor.example', ['Ana Ruiz']],
    ['a profile', 'https://www.linkedin.com/in/Bo-Lind/', ['Bo Lind']],
    ['a name in any order', 'Ruiz, Ana', ['Ana Ruiz']],
    ['no name that two people bear', 'Cem Kaya', []],
    ['nobody unknown', 'Dora Pap', []],
  ])('who the configuration names: %s', (_, said, names) => {
    expect(team({ team: [said] })).toEqual(names);
  });

  test('everybody at our own company, under any legal form', () => {
    expect(team({ own: ['Pixel GmbH'] })).toEqual(['Bo Lind', 'Cem Kaya']);
  });

  test('who owns records, accounts or deals in a CRM', () => {
    const { claims, row } = rows();
    const sink = row('salesforce', 'users.csv');
    const [ana, bo, cem] = ['Ana', 'Bo', 'Cem'].map((name) =>
      sink.person({ name, email: `${name}@harbor.example` }),
    );
    const buyer = sink.person({ name: 'Dora', email: 'dora@pixel.example' });
    if (ana === undefined) throw new Error('no reference');
    sink.tie({ from: ana, to: buyer, kind: 'owner' });
    sink.account({ name: 'Pixel', owner: bo });
    sink.deal({ state: 'open', owner: cem });
    expect(teamOf(resolved(claims))).toEqual(['Ana', 'Bo', 'Cem']);
  });

  test('not who merely works at a customer', () => {
    expect(team({ customers: ['Pixel'] })).toEqual([]);
  });
});
