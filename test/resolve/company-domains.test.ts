import { describe, expect, test } from 'vitest';
import type { AccountClaim } from '../../src/model/claims.ts';
import { resolved, rows } from './network-of.ts';

const network = (accounts: readonly AccountClaim[], emails: readonly string[] = []) => {
  const { claims, row } = rows();
  for (const account of accounts) row('crm', 'accounts.csv').account(account);
  for (const email of emails) row().person({ name: 'Ana Ruiz', email });
  return resolved(claims).resolved;
};

const at = (domain: string, ...names: readonly string[]): AccountClaim[] =>
  names.map((name) => ({ name, domain }));

describe('one stated domain joins names that say it', () => {
  test.each<[string, string, readonly string[], number]>([
    ['a name and a longer one', 'altex.example', ['Altex', 'Altex Handelshaus'], 1],
    ['a name and its initials', 'abx.example', ['ABX', 'Alpha Beta Xylo'], 1],
    ['initials only', 'abx.example', ['Alpha Beta Xylo', 'Aqua Bona Xenia'], 1],
    ['a dash in the domain', 'alpha-beta.example', ['Alpha Beta', 'Alphabeta Works'], 1],
    ['a part of a domain', 'www.altex.example', ['Altex', 'Altex Handelshaus'], 1],
    ['no name that says something else', 'altex.example', ['Altex', 'Pixel'], 2],
    ['no two that say nothing of it', 'hosting.example', ['Altex', 'Pixel'], 2],
    ['no letter alone', 'a.example', ['Altex', 'Alpha'], 2],
    [
      'five names',
      'altex.example',
      ['Altex', 'Altex One', 'Altex Two', 'Altex Ten', 'Altex Six'],
      1,
    ],
    [
      'not six: it is a provider’s',
      'altex.example',
      ['Altex', 'Altex One', 'Altex Two', 'Altex Ten', 'Altex Six', 'Altex Fox'],
      6,
    ],
    ['no free mail', 'gmail.com', ['Gmail', 'Gmail Works'], 2],
    ['no site of many', 'linkedin.com', ['Linkedin', 'Linkedin Works'], 2],
  ])('%s', (_, domain, names, expected) => {
    expect(network(at(domain, ...names)).accounts.count).toBe(expected);
    expect(network(at(domain, ...names.toReversed())).accounts.count).toBe(expected);
  });
});

describe('who names no company writes from', () => {
  const companyFrom = (accounts: readonly AccountClaim[], email: string): string =>
    [...network(accounts, [email]).people.company][0] ?? '';
  const altex = at('altex.example', 'Altex');

  test.each<[string, readonly AccountClaim[], string, string]>([
    ['the company whose domain it is', altex, 'ana@altex.example', 'Altex'],
    ['a part of it', altex, 'ana@eu.altex.example', 'Altex'],
    ['another', altex, 'ana@pixel.example', ''],
    ['free mail', at('gmail.com', 'Gmail'), 'ana@gmail.com', ''],
    [
      'one that says the domain, though another states it',
      [...at('altex.example', 'Beta', 'Altex')],
      'ana@altex.example',
      'Altex',
    ],
    ['any of several addresses', altex, 'ana@web.de; ana@altex.example', 'Altex'],
    ['an inbox of it', altex, 'sales@altex.example', 'Altex'],
  ])('%s', (_, accounts, email, expected) => {
    expect(companyFrom(accounts, email)).toBe(expected);
  });
});
