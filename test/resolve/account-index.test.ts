import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AccountClaim } from '../../src/model/claims.ts';
import { networkOf, resolved, rows } from './network-of.ts';

/** How many companies these names are. */
const companies = (...names: readonly string[]): number =>
  networkOf(names.map((company) => ({ name: 'Ana Ruiz', company }))).resolved.accounts.count;

describe('two names of companies', () => {
  test.each([
    ['Altex', 'ALTEX', 1],
    ['Altex GmbH', 'Altex, Inc.', 1],
    ['The Altex Company', 'Altex', 1],
    ['Altex', 'Altex Ireland Ltd', 1],
    ['Altex', 'Altex (UK)', 1],
    ['Altex', 'Altex Deutschland GmbH', 1],
    ['Altex', 'Altex Bank', 2],
    ['Altex Bank', 'Altex Insurance', 2],
    ['Altex', 'Altec', 2],
    ['Bank of Ireland', 'Bank of Norway', 2],
    ['Altex & Pixel', 'Altex and Pixel', 1],
    ['株式会社アルテ', 'アルテ', 1],
    ['ООО Альтекс', 'Альтекс', 1],
    ['constructor', '__proto__', 2],
    ['Self-employed', 'Freelance', 0],
    ['', '', 0],
  ])('%s and %s are %d', (a, b, expected) => {
    expect(companies(a, b)).toBe(expected);
    expect(companies(b, a)).toBe(expected);
  });

  test('of two countries are one only where the data know the parent', () => {
    expect(companies('Altex Ireland Ltd', 'Altex Norway Ltd')).toBe(2);
    expect(companies('Altex Ireland Ltd', 'Altex Norway Ltd', 'Altex')).toBe(1);
  });
});

describe('ids and names', () => {
  type Row = AccountClaim & { readonly system?: string };
  const namesOf = (...accounts: readonly Row[]): readonly string[] => {
    const { claims, row } = rows();
    for (const { system = 'crm', ...account } of accounts) row(system).account(account);
    return [...resolved(claims).resolved.accounts.name];
  };

  test.each<[string, readonly Row[], readonly string[]]>([
    [
      'one id under two names is one company',
      [
        { id: '1', name: 'Altex' },
        { id: '1', name: 'Zeta' },
      ],
      ['Altex'],
    ],
    [
      'two ids under one name are one company',
      [
        { id: '1', name: 'Altex' },
        { id: '2', name: 'Altex AG' },
      ],
      ['Altex'],
    ],
    [
      'one id in two systems is two companies',
      [
        { id: '1', name: 'Altex' },
        { id: '1', name: 'Zeta', system: 'other' },
      ],
      ['Altex', 'Zeta'],
    ],
    [
      'ids link names in a chain',
      [
        { id: '1', name: 'Altex' },
        { id: '1', name: 'Pixel' },
        { id: '2', name: 'Pixel' },
        { id: '2', name: 'Zeta' },
      ],
      ['Altex'],
    ],
    [
      'no id links nothing',
      [
        { id: '', name: 'Altex' },
        { id: '', name: 'Zeta' },
      ],
      ['Altex', 'Zeta'],
    ],
    [
      'a word that objects know may be an id',
      [
        { id: '__proto__', name: 'Altex' },
        { id: 'constructor', name: 'Zeta' },
      ],
      ['Altex', 'Zeta'],
    ],
  ])('%s', (_, accounts, expected) => {
    expect(namesOf(...accounts)).toEqual(expected);
    expect(namesOf(...accounts.toReversed())).toEqual(expected);
  });

  test('a company is called what its own row calls it, though others call it so more often', () => {
    const { claims, row } = rows();
    for (let i = 0; i < 3; i++) row().person({ name: 'Ana Ruiz', company: 'ALTEX' });
    row().account({ name: 'Altex Ltd' });
    expect(resolved(claims).resolved.accounts.name).toEqual(['Altex Ltd']);
  });

  test('else what most rows call it, then the smaller text', () => {
    const called = (...names: readonly string[]): readonly string[] => [
      ...networkOf(names.map((company) => ({ name: 'Ana Ruiz', company }))).resolved.accounts.name,
    ];
    expect(called('Altex', 'Altex AG', 'Altex AG')).toEqual(['Altex AG']);
    expect(called('Altex AG', 'ALTEX')).toEqual(['ALTEX']);
  });
});

test('companies are numbered by name, whatever the order of rows', () => {
  const name = fc.constantFrom(
    'Altex',
    'ALTEX GmbH',
    'Pixel',
    'Pixel Norway',
    'Zeta',
    'Freelance',
    '王',
  );
  const pair = fc
    .array(name, { maxLength: 7 })
    .chain((names) =>
      fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })),
    );
  const shown = (names: readonly string[]) => {
    const { accounts } = networkOf(
      names.map((company) => ({ name: 'Ana Ruiz', company })),
    ).resolved;
    return [accounts.name, accounts.key];
  };
  fc.assert(
    fc.property(pair, ([names, others]) => {
      expect(shown(others)).toEqual(shown(names));
    }),
    { numRuns: 25 },
  );
});
