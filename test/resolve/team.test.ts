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

  const user = (more: Partial<PersonClaim>, options: Partial<ResolveOptions> = {}): string[] => {
    const { claims, row } = rows();
    const sink = row('salesforce', 'users.csv');
    const kim = sink.person({
      name: 'Kim Park',
      email: 'kim@harbor.example',
      company: 'Harbor',
      ...more,
    });
    sink.tie({ from: kim ?? 0, to: sink.person({ name: 'Dora Pap' }) ?? 0, kind: 'owner' });
    return teamOf(resolved(claims, options));
  };

  test.each([
    ['an owner', {}, {}, ['Kim Park']],
    ['no owner who has left', { gone: true }, {}, []],
    ['nobody who has left our own company', { gone: true }, { own: ['Harbor'] }, []],
    [
      'whom the configuration names, though gone',
      { gone: true },
      { team: ['Kim Park'] },
      ['Kim Park'],
    ],
    ['who is marked, though gone', { gone: true, team: true }, {}, ['Kim Park']],
  ])('%s', (_, claim, options, names) => {
    expect(user(claim, options)).toEqual(names);
  });

  test('without who has left, but with what is known between them and others', () => {
    const { claims, row } = rows();
    const sink = row('salesforce', 'users.csv');
    const kim = sink.person({ name: 'Kim Park', email: 'kim@harbor.example', gone: true });
    const dora = sink.person({ name: 'Dora Pap', email: 'dora@pixel.example' });
    sink.tie({ from: kim ?? 0, to: dora ?? 0, kind: 'owner' });
    const { people, evidence } = resolved(claims).resolved;
    expect([people.count, evidence.count]).toEqual([2, 1]);
  });

  test('not who merely works at a customer', () => {
    expect(team({ customers: ['Pixel'] })).toEqual([]);
  });
});
