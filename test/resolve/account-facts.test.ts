import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AccountClaim } from '../../src/model/claims.ts';
import { resolved, rows } from './network-of.ts';

type Fact = 'domains' | 'industry' | 'country' | 'employees' | 'satisfaction';

const accountsOf = (accounts: readonly AccountClaim[], system = 'plain') => {
  const { claims, row } = rows();
  for (const account of accounts) row(system, 'accounts.csv').account(account);
  return resolved(claims).resolved.accounts;
};

/** What several rows say of Altex comes to. */
const fact = (field: Fact, ...said: readonly Partial<AccountClaim>[]): unknown => {
  const accounts = accountsOf(said.map((more) => ({ name: 'Altex', ...more })));
  expect(accounts.count).toBe(1);
  return [...accounts[field]][0];
};

describe('of what several rows say of a company', () => {
  test.each<[string, Fact, readonly Partial<AccountClaim>[], unknown]>([
    [
      'the most people stand',
      'employees',
      [{ employees: 5 }, { employees: 90 }, { employees: 7 }],
      90,
    ],
    ['no number is none', 'employees', [{}, { employees: Number.NaN }], Number.NaN],
    ['a number stands before none', 'employees', [{ employees: Number.NaN }, { employees: 0 }], 0],
    [
      'the lowest satisfaction stands',
      'satisfaction',
      [{ satisfaction: 9 }, { satisfaction: 3 }],
      3,
    ],
    [
      'none at all is a satisfaction',
      'satisfaction',
      [{ satisfaction: 0 }, { satisfaction: 9 }],
      0,
    ],
    [
      'the smaller trade stands',
      'industry',
      [{ industry: 'Retail' }, { industry: 'Banking' }],
      'Banking',
    ],
    [
      'a trade stands before none',
      'industry',
      [{}, { industry: 'Retail' }, { industry: '' }],
      'Retail',
    ],
    [
      'the smaller country stands',
      'country',
      [{ country: 'Norway' }, { country: 'Malta' }],
      'Malta',
    ],
    ['no country is none', 'country', [{}, {}], ''],
    [
      'all domains stand, once each',
      'domains',
      [{ domain: 'b.example' }, { domain: 'https://www.a.example/x' }, { domain: 'B.example' }],
      'a.example;b.example',
    ],
    [
      'a site of many companies is no domain',
      'domains',
      [{ domain: 'linkedin.com/company/altex' }],
      '',
    ],
    ['free mail is no domain', 'domains', [{ domain: 'gmail.com' }], ''],
    ['no domain is none', 'domains', [{ domain: '' }, { domain: 'n/a' }], ''],
  ])('%s', (_, field, said, expected) => {
    expect(fact(field, ...said)).toEqual(expected);
    expect(fact(field, ...said.toReversed())).toEqual(expected);
  });

  test('the order of rows changes nothing', () => {
    const said = fc.record(
      {
        employees: fc.constantFrom(1, 20, Number.NaN),
        satisfaction: fc.constantFrom(0, 5, 10),
        industry: fc.constantFrom('', 'Banking', 'Retail'),
        domain: fc.constantFrom('a.example', 'b.example', ''),
      },
      { requiredKeys: [] },
    );
    const pair = fc
      .array(said, { minLength: 1, maxLength: 5 })
      .chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      );
    fc.assert(
      fc.property(pair, ([list, others]) => {
        for (const field of ['domains', 'industry', 'employees', 'satisfaction'] as const) {
          expect(fact(field, ...others)).toEqual(fact(field, ...list));
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe('a parent', () => {
  const parentOf = (system: string, ...accounts: readonly AccountClaim[]): string => {
    const { name, parent } = accountsOf(accounts, system);
    const names = [...name];
    return names[parent[names.indexOf('Altex')] ?? -1] ?? '';
  };
  const group = { id: '9', name: 'Zeta Holding' };

  test.each<[string, readonly AccountClaim[], string]>([
    ['is found by its id', [{ id: '1', name: 'Altex', parentId: '9' }, group], 'Zeta Holding'],
    [
      'whichever row comes first',
      [group, { id: '1', name: 'Altex', parentId: '9' }],
      'Zeta Holding',
    ],
    ['is found by its name', [{ name: 'Altex', parent: 'Zeta Holding' }, group], 'Zeta Holding'],
    [
      'under another form of its name',
      [{ name: 'Altex', parent: 'ZETA Holding GmbH' }, { name: 'Zeta Holding AG' }],
      'Zeta Holding AG',
    ],
    ['though no other row names it', [{ name: 'Altex', parent: 'Zeta' }], 'Zeta'],
    [
      'by name where the id is nobody’s',
      [{ id: '1', name: 'Altex', parentId: '8', parent: 'Zeta Holding' }, group],
      'Zeta Holding',
    ],
    [
      'by id before name',
      [{ id: '1', name: 'Altex', parentId: '9', parent: 'Kite' }, group, { name: 'Kite' }],
      'Zeta Holding',
    ],
    ['is none called like itself', [{ name: 'Altex', parent: 'Altex Inc.' }], ''],
    ['is none that is no company', [{ name: 'Altex', parent: 'self-employed' }], ''],
    ['is none where it is nobody’s id', [{ id: '1', name: 'Altex', parentId: '8' }, group], ''],
    ['is none where it is empty', [{ id: '1', name: 'Altex', parentId: '' }, group], ''],
    [
      'is none that is the company itself',
      [
        { id: '1', name: 'Altex', parentId: '9' },
        { id: '9', name: 'ALTEX Ltd' },
      ],
      '',
    ],
    [
      'stays, though another row names none',
      [{ id: '1', name: 'Altex', parentId: '9' }, group, { name: 'Altex' }],
      'Zeta Holding',
    ],
    [
      'may have an id that objects know',
      [
        { id: '1', name: 'Altex', parentId: '__proto__' },
        { ...group, id: '__proto__' },
      ],
      'Zeta Holding',
    ],
    [
      'is not found under such a word',
      [{ id: '1', name: 'Altex', parentId: 'constructor' }, group],
      '',
    ],
  ])('%s', (_, accounts, expected) => {
    expect(parentOf('hubspot', ...accounts)).toBe(expected);
  });

  test('two may be each other’s, as their rows say', () => {
    const { parent } = accountsOf([
      { id: '1', name: 'Altex', parentId: '2' },
      { id: '2', name: 'Pixel', parentId: '1' },
    ]);
    expect([...parent]).toEqual([1, 0]);
  });
});
