import { describe, expect, test } from 'vitest';
import type { AccountClaim } from '../../src/model/claims.ts';
import { unsureCompanies } from '../../src/resolve/unsure-pairs.ts';
import { resolved, rows } from './network-of.ts';

type Verdict = readonly [a: string, b: string, verdict: 'same' | 'different'];

const outcomeOf = (accounts: readonly AccountClaim[], verdicts: readonly Verdict[] = []) => {
  const { claims, row } = rows();
  for (const account of accounts) row('plain', 'accounts.csv').account(account);
  for (const [a, b, verdict] of verdicts) {
    row('plain', 'verdicts.csv').verdict({ a, b, same: verdict === 'same' });
  }
  return resolved(claims);
};

const named = (...names: readonly string[]): AccountClaim[] => names.map((name) => ({ name }));

const unsure = (...given: Parameters<typeof outcomeOf>): string[] =>
  unsureCompanies(outcomeOf(...given)).map(
    ({ names, features }) => `${names.join(' ~ ')}: ${features.map(({ name }) => name).join(', ')}`,
  );

const count = (...given: Parameters<typeof outcomeOf>): number =>
  outcomeOf(...given).resolved.accounts.count;

describe('two companies that may be one', () => {
  test.each<[why: string, a: AccountClaim, b: AccountClaim, features: string]>([
    [
      'an umlaut spelled out',
      { name: 'Müller GmbH' },
      { name: 'Mueller AG' },
      'name-alike, weak-evidence',
    ],
    ['a slip', { name: 'Brightwater' }, { name: 'Brigthwater Ltd' }, 'name-alike, weak-evidence'],
    [
      'a letter in front',
      { name: 'Harbormill' },
      { name: 'Arbormill' },
      'name-alike, weak-evidence',
    ],
    [
      'one domain',
      { name: 'Zeta', domain: 'altex.example' },
      { name: 'Kite', domain: 'www.altex.example' },
      'domain-alike, weak-evidence',
    ],
    [
      'an umlaut, though the domains differ',
      { name: 'Müller', domain: 'a.example' },
      { name: 'Mueller', domain: 'b.example' },
      'name-alike, domain-unlike',
    ],
  ])('%s', (_, a, b, features) => {
    const [pair = '', ...more] = unsure([a, b]);
    expect(more).toEqual([]);
    expect(pair.endsWith(`: ${features}`)).toBe(true);
    expect(unsure([b, a])).toEqual([pair]);
    expect(count([a, b])).toBe(2);
  });

  test.each<[why: string, accounts: readonly AccountClaim[]]>([
    ['two names', named('Altex', 'Pixel')],
    ['short ones', named('Alta', 'Alto')],
    ['numbers', named('Studio 41 Berlin', 'Studio 42 Berlin')],
    ['words that differ', named('Harbor East', 'Harbor West')],
    ['legal forms, which are one company', named('Altex GmbH', 'Altex AG')],
    [
      'a slip under two domains',
      [
        { name: 'Brightwater', domain: 'a.example' },
        { name: 'Brigthwater', domain: 'b.example' },
      ],
    ],
    ['a daughter', [{ name: 'Müller' }, { name: 'Mueller', parent: 'Müller' }]],
    [
      'a domain of many',
      ['Ada', 'Bea', 'Cyr', 'Dan', 'Eve', 'Fay'].map((name) => ({ name, domain: 'host.example' })),
    ],
  ])('but not %s', (_, accounts) => {
    expect(unsure(accounts)).toEqual([]);
  });

  test('are found among many', () => {
    const many = Array.from({ length: 300 }, (_, i) => ({
      name: `House ${String.fromCharCode(97 + (i % 26))}${'xyzkw'.repeat(1 + (i % 7))}${i}`,
    }));
    expect(unsure([...many, ...named('Quornwick Foods', 'Quornwik Foods')])).toEqual([
      'Quornwick Foods ~ Quornwik Foods: name-alike, weak-evidence',
    ]);
  });

  test('are found by how they end, however many stand between how they begin', () => {
    const between = named('Baltica', 'Cedarline', 'Dunmore', 'Elgin Works', 'Fjordby', 'Grovers');
    expect(unsure([...named('Harbormill'), ...between, ...named('Arbormill')])).toEqual([
      'Arbormill ~ Harbormill: name-alike, weak-evidence',
    ]);
  });

  test('each names itself for a verdict', () => {
    const [pair] = unsureCompanies(outcomeOf(named('Müller GmbH', 'Mueller')));
    expect(pair?.references).toEqual(['account:Mueller', 'account:Müller GmbH']);
  });
});

describe('the user’s word on companies', () => {
  const two = named('Müller GmbH', 'Mueller AG');

  test('makes one of two', () => {
    const verdict: Verdict = ['account:Mueller AG', 'account:Müller', 'same'];
    expect(count(two, [verdict])).toBe(1);
    expect(unsure(two, [verdict])).toEqual([]);
  });

  test('holds from one to the next', () => {
    const three = [...two, { name: 'Muehle' }];
    expect(
      count(three, [
        ['account:Mueller', 'account:Müller', 'same'],
        ['company:Muehle', 'Account: mueller', 'same'],
      ]),
    ).toBe(1);
  });

  test('keeps two apart, and they are no question any more', () => {
    expect(unsure(two, [['account:Mueller', 'account:Müller', 'different']])).toEqual([]);
  });

  test('keeps a daughter apart that would be one with her mother', () => {
    const google = named('Google', 'Google Ireland Ltd');
    expect(count(google)).toBe(1);
    expect(count(google, [['account:Google', 'account:Google Ireland Ltd', 'different']])).toBe(2);
  });

  test('keeps two of one domain apart', () => {
    const ibm = [
      { name: 'IBM', domain: 'ibm.example' },
      { name: 'International Business Machines', domain: 'ibm.example' },
    ];
    expect(count(ibm)).toBe(1);
    const apart: Verdict = ['account:IBM', 'account:International Business Machines', 'different'];
    expect(count(ibm, [apart])).toBe(2);
    expect(unsure(ibm, [apart])).toEqual([]);
  });

  test.each<[why: string, verdicts: readonly Verdict[], code: string]>([
    ['names nobody', [['account:Müller', 'account:Zeta', 'same']], 'verdict-no-company'],
    [
      'parts what is one name',
      [['account:Müller GmbH', 'account:Müller AG', 'different']],
      'verdict-one-company',
    ],
    [
      'joins what another row parts',
      [
        ['account:Müller', 'account:Mueller', 'same'],
        ['account:Mueller', 'account:Müller', 'different'],
      ],
      'verdict-company-contradiction',
    ],
    ['names a person and a company', [['account:Müller', 'Ana Ruiz', 'same']], 'verdict-unknown'],
  ])('is refused and named where it %s', (_, verdicts, code) => {
    const { verdictIssues } = outcomeOf(two, verdicts);
    expect(verdictIssues.map((issue) => [issue.code, issue.file])).toEqual([
      [code, 'verdicts.csv'],
    ]);
  });
});
