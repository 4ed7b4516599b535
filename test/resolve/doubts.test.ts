import { describe, expect, test } from 'vitest';
import type { ClaimColumns } from '../../src/model/claim-columns.ts';
import { resolveAccounts } from '../../src/resolve/accounts.ts';
import { type Doubts, doubtsOf } from '../../src/resolve/doubts.ts';
import { identify } from '../../src/resolve/identities.ts';
import { recordsOf } from './clean-of.ts';
import { AS_OF } from './network-of.ts';

const PEOPLE = [
  { id: 'c1', name: 'Ana Ruiz', email: 'desk.nine@altex.example', company: 'Altex Mueller' },
  { id: 'c2', name: 'Bo Lind', email: 'desk.nine@altex.example', company: 'Altex Müller' },
];
const LISTS = { own: [], customers: [], partners: [], asOf: AS_OF };

/** Doubts, and which columns of the claims were looked at since they can be asked. */
const watched = (): { readonly doubts: Doubts; readonly seen: Set<string> } => {
  const { claims, clean } = recordsOf(PEOPLE);
  const accounts = resolveAccounts(claims, clean, LISTS);
  const identities = identify(claims, clean, accounts);
  const seen = new Set<string>();
  const told = <T extends object>(part: T, name: string): T =>
    new Proxy(part, {
      get(target, key) {
        seen.add(name);
        return Reflect.get(target, key, target);
      },
    });
  const watchedClaims: ClaimColumns = { ...claims, records: told(claims.records, 'records') };
  const watchedAccounts = { ...accounts, accounts: told(accounts.accounts, 'accounts') };
  return { doubts: doubtsOf(watchedClaims, clean, identities, watchedAccounts), seen };
};

describe('doubts', () => {
  test('cost nothing until somebody asks', () => {
    const { doubts, seen } = watched();
    expect([...seen]).toEqual([]);
    expect(doubts.unsure).toHaveLength(1);
    expect([...seen]).toEqual(['records']);
    expect(doubts.unsureAccounts).toHaveLength(1);
    expect([...seen]).toEqual(['records', 'accounts']);
  });

  test('are found once', () => {
    const { doubts } = watched();
    expect(doubts.unsure).toBe(doubts.unsure);
    expect(doubts.unsureAccounts).toBe(doubts.unsureAccounts);
  });

  test('say who and what', () => {
    const { doubts } = watched();
    expect(doubts.unsure.map(({ a, b, shared }) => [a.reference, b.reference, shared])).toEqual([
      ['c1', 'c2', 'email'],
    ]);
    expect(doubts.unsureAccounts).toEqual([
      { a: 0, b: 1, shared: 'name-alike', otherDomains: false },
    ]);
  });
});
