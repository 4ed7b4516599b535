import { describe, expect, test } from 'vitest';
import type { AccountClaim } from '../../src/model/claims.ts';
import { AS_OF, networkOf, resolved, rows } from './network-of.ts';

const accountsOf = (accounts: readonly AccountClaim[], system = 'plain', file = 'accounts.csv') => {
  const { claims, row } = rows();
  for (const account of accounts) row(system, file).account(account);
  return resolved(claims).resolved.accounts;
};

describe('which names are one company', () => {
  test('legal forms, case and a subsidiary’s country aside', () => {
    const { accounts } = networkOf(
      ['Google Ireland Ltd', 'GOOGLE LLC', 'Google', 'Google Cloud'].map((company) => ({
        name: 'Ana Ruiz',
        company,
      })),
    ).resolved;
    expect(accounts.key).toEqual(['google', 'googlecloud']);
  });

  test('a country makes no subsidiary where there is no parent in the data', () => {
    const { accounts } = networkOf([{ name: 'Ana', company: 'Harbor Ireland Ltd' }]).resolved;
    expect(accounts.key).toEqual(['harborireland']);
  });

  test('one domain joins a name and its initials', () => {
    const accounts = accountsOf([
      { name: 'IBX', domain: 'ibx.example' },
      { name: 'International Business Xylophones', domain: 'https://www.ibx.example/' },
    ]);
    expect(accounts.count).toBe(1);
    expect(accounts.domains).toEqual(['ibx.example']);
  });

  test('one domain does not join names that have nothing to do with it', () => {
    const accounts = accountsOf([
      { name: 'Altex', domain: 'hosting.example' },
      { name: 'Pixel', domain: 'hosting.example' },
    ]);
    expect(accounts.count).toBe(2);
  });

  test('one id is one company, whatever other rows call it', () => {
    const { claims, row } = rows();
    row('salesforce', 'Account.csv').account({ id: '001A', name: 'Pixel' });
    row('salesforce', 'Contact.csv').person({ name: 'Ana Ruiz', companyId: '001A' });
    row('salesforce', 'Contact.csv').person({ name: 'Bo Lind', company: 'Pixel Inc.' });
    const { accounts, people } = resolved(claims).resolved;
    expect(accounts.name).toEqual(['Pixel']);
    expect([...people.account]).toEqual([0, 0]);
    expect([...people.company]).toEqual(['Pixel', 'Pixel Inc.']);
  });

  test('an id that no account’s row bears is the company named beside it', () => {
    const { claims, row } = rows();
    row('hubspot').person({ name: 'Ana Ruiz', companyId: '77', company: 'Pixel' });
    row('hubspot').person({ name: 'Bo Lind', companyId: '77' });
    expect([...resolved(claims).resolved.people.account]).toEqual([0, 0]);
  });

  test('15 and 18 letters of Salesforce are one id', () => {
    const { claims, row } = rows();
    row('salesforce').account({ id: '0015e00001AbCdE', name: 'Pixel' });
    row('salesforce').person({ name: 'Ana Ruiz', companyId: '0015e00001AbCdEAAX' });
    expect([...resolved(claims).resolved.people.account]).toEqual([0]);
  });

  test('self-employed and stealth are no company', () => {
    const { accounts, people } = networkOf([
      { name: 'Ana Ruiz', company: 'Self-employed' },
      { name: 'Bo Lind', company: 'Stealth Startup' },
    ]).resolved;
    expect(accounts.count).toBe(0);
    expect([...people.account]).toEqual([-1, -1]);
    expect([...people.company]).toEqual(['Self-employed', 'Stealth Startup']);
  });

  test('accounts are numbered by name, whatever the order of rows', () => {
    const names = ['Zeta', 'Altex', 'Pixel'].map((name) => ({ name }));
    expect(accountsOf(names).name).toEqual(['Altex', 'Pixel', 'Zeta']);
    expect(accountsOf(names.toReversed()).name).toEqual(['Altex', 'Pixel', 'Zeta']);
  });
});

describe('what is known of an account', () => {
  test('the most people, the lowest satisfaction, a parent by id', () => {
    const accounts = accountsOf([
      { id: '1', name: 'Altex', employees: 90, satisfaction: 9, industry: 'Banking' },
      { id: '2', name: 'Altex GmbH', employees: 120, satisfaction: 7, parentId: '3' },
      { id: '3', name: 'Zeta Holding' },
    ]);
    expect(accounts.name).toEqual(['Altex', 'Zeta Holding']);
    expect([...accounts.employees]).toEqual([120, Number.NaN]);
    expect([...accounts.satisfaction]).toEqual([7, Number.NaN]);
    expect([...accounts.parent]).toEqual([1, -1]);
    expect(accounts.industry).toEqual(['Banking', '']);
  });

  test('nobody is one’s own parent', () => {
    expect([...accountsOf([{ id: '1', name: 'Altex', parentId: '1' }]).parent]).toEqual([-1]);
  });
});

describe('what an account is to us', () => {
  test('as its row says, and where', () => {
    const accounts = accountsOf([{ name: 'Altex', type: 'partner' }]);
    expect([accounts.type, accounts.typeBecause]).toEqual([['partner'], ['accounts.csv']]);
  });

  test('a hand-made table knows better than a CRM', () => {
    const { claims, row } = rows();
    row('salesforce', 'Account.csv').account({ name: 'Altex', type: 'customer' });
    row('plain', 'accounts.csv').account({ name: 'Altex', type: 'former-customer' });
    const { accounts } = resolved(claims).resolved;
    expect([accounts.type.at(0), accounts.typeBecause.at(0)]).toEqual([
      'former-customer',
      'accounts.csv',
    ]);
  });

  test('the configuration knows best, by name or by domain', () => {
    const { claims, row } = rows();
    row().account({ name: 'Altex', domain: 'altex.example', type: 'prospect' });
    row().account({ name: 'Pixel' });
    const { accounts } = resolved(claims, {
      customers: ['altex.example'],
      own: ['PIXEL Inc'],
    }).resolved;
    expect(accounts.type).toEqual(['customer', 'own']);
    expect(accounts.typeBecause).toEqual(['configuration', 'configuration']);
  });

  test.each([
    ['won', AS_OF - 1, 'customer'],
    ['won', AS_OF + 1, 'unknown'],
    ['lost', AS_OF - 1, 'unknown'],
    ['open', AS_OF - 1, 'unknown'],
  ] as const)('a deal that is %s makes it %s', (state, day, type) => {
    const { claims, row } = rows();
    row('salesforce').deal({ id: '1', account: 'Altex', state, day });
    expect(resolved(claims).resolved.accounts.type).toEqual([type]);
  });

  test('a won deal does not turn a former customer into a customer', () => {
    const { claims, row } = rows();
    row().account({ name: 'Altex', type: 'former-customer' });
    row('salesforce').deal({ id: '1', account: 'Altex', state: 'won', day: AS_OF - 999 });
    expect(resolved(claims).resolved.accounts.type).toEqual(['former-customer']);
  });
});

describe('an address tells the company where nothing else does', () => {
  test('by a domain that an account states', () => {
    const { claims, row } = rows();
    row().account({ name: 'Altex', domain: 'altex.example' });
    row().person({ name: 'Ana Ruiz', email: 'ana@mail.altex.example' });
    row().person({ name: 'Bo Lind', email: 'bo@altex.example', company: 'Pixel' });
    const { people, accounts, jobs } = resolved(claims).resolved;
    expect([...people.company]).toEqual(['Altex', 'Pixel']);
    expect(accounts.name.at(people.account[0] ?? -1)).toBe('Altex');
    expect(jobs.count).toBe(1);
  });

  test('never by free mail', () => {
    const { claims, row } = rows();
    row().account({ name: 'Google', domain: 'gmail.com' });
    row().person({ name: 'Ana Ruiz', email: 'ana@gmail.com' });
    expect([...resolved(claims).resolved.people.account]).toEqual([-1]);
  });
});
