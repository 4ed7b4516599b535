import { describe, expect, test } from 'vitest';
import { resolved, rows } from './network-of.ts';

const LONG = '001A0000012AbCdIAK';
const SHORT = '001A0000012AbCd';

describe('a company’s id', () => {
  test('stands for its name: a job that names only the id is at that account', () => {
    const { claims, row } = rows();
    const sink = row('salesforce', 'relations.csv');
    sink.person({ id: '003', name: 'Ana Ruiz', email: 'ana@harbor.example' });
    sink.account({ id: SHORT, name: 'Harbor' });
    sink.job({ person: sink.ref('id', '003'), company: '', companyId: LONG });
    const { jobs, accounts, people } = resolved(claims).resolved;
    expect(accounts.name.at(jobs.account[0] ?? -1)).toBe('Harbor');
    expect(people.company.at(0)).toBe('Harbor');
  });

  test('of a record is that account, whatever its name column says elsewhere', () => {
    const { claims, row } = rows();
    const sink = row('salesforce');
    sink.account({ id: LONG, name: 'Harbor Analytics' });
    sink.person({ id: '003', name: 'Ana Ruiz', companyId: SHORT });
    row('hubspot').person({ id: '9', name: 'Ana Ruiz', company: 'Harbor Analytics Inc.' });
    const { people, accounts } = resolved(claims).resolved;
    expect([people.count, accounts.count]).toEqual([1, 1]);
  });

  test('in one system says nothing in another', () => {
    const { claims, row } = rows();
    row('salesforce').account({ id: '7', name: 'Harbor' });
    row('hubspot').account({ id: '7', name: 'Pixel' });
    row('hubspot').person({ name: 'Ana Ruiz', companyId: '7' });
    const { people, accounts } = resolved(claims).resolved;
    expect(accounts.name.at(people.account[0] ?? -1)).toBe('Pixel');
  });

  test('that nobody names leads nowhere', () => {
    const { claims, row } = rows();
    const sink = row('salesforce');
    sink.person({ name: 'Ana Ruiz', companyId: '77' });
    const { people, accounts } = resolved(claims).resolved;
    expect([people.account[0], accounts.count]).toEqual([-1, 0]);
  });
});

describe('a parent company', () => {
  const parents = (system: string, child: string, parent: string) => {
    const { claims, row } = rows();
    row(system).account({ id: parent, name: 'Harbor Group' });
    row(system).account({ id: '55', name: 'Pixel', parentId: child });
    const { accounts } = resolved(claims).resolved;
    const names = [...accounts.name];
    return names.map((name, a) => [name, names[accounts.parent[a] ?? -1] ?? '']);
  };

  test.each([
    ['salesforce', LONG, SHORT],
    ['salesforce', SHORT, LONG],
    ['hubspot', '88', '88'],
  ])('is found by its id in %s', (system, child, parent) => {
    expect(parents(system, child, parent)).toContainEqual(['Pixel', 'Harbor Group']);
  });

  test('is nobody where the export has no row of it', () => {
    expect(parents('hubspot', '99', '88')).toContainEqual(['Pixel', '']);
  });

  test('is never oneself', () => {
    const { claims, row } = rows();
    row('hubspot').account({ id: '1', name: 'Pixel', parentId: '1' });
    expect([...resolved(claims).resolved.accounts.parent]).toEqual([-1]);
  });
});

test('near-collisions of names are accounts of their own', () => {
  const { claims, row } = rows();
  const names = ['Citadel', 'Citadel Securities', 'The Citadel School', 'Delta Air Lines', 'Delta'];
  for (const name of names) row('plain', 'accounts.csv').account({ name });
  expect([...resolved(claims).resolved.accounts.name].sort()).toEqual(names.toSorted());
});
