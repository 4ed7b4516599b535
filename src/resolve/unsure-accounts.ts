import { intAt, textAt } from '../model/columns.ts';
import type { AccountIndex, Accounts } from '../model/network.ts';
import { compareText } from './compare-text.ts';
import { editSimilarity } from './edit-similarity.ts';

/** Two companies that may be one, and what they share. */
export type UnsureAccounts = {
  readonly a: AccountIndex;
  readonly b: AccountIndex;
  readonly shared: 'domain-alike' | 'name-alike';
  /** Both state a domain, and it is not one. */
  readonly otherDomains: boolean;
};

/** A list to read, not a second data set. */
const MOST_UNSURE = 1000;

/**
 * Companies that state one domain, or whose names are alike: Müller and Mueller, a slip. Of alike names only neighbors
 * are compared, in the order of their letters from either end. `apart`: whom the user told apart.
 */
export const unsureAccounts = (
  accounts: Accounts,
  apart: readonly (readonly [AccountIndex, AccountIndex])[],
): readonly UnsureAccounts[] => {
  const known = new Set(apart.map(([a, b]) => keyOf(a, b)));
  const found: UnsureAccounts[] = [];
  const offer = (x: AccountIndex, y: AccountIndex, shared: UnsureAccounts['shared']): void => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const key = keyOf(a, b);
    if (known.has(key) || areFamily(a, b, accounts)) return;
    known.add(key);
    found.push({ a, b, shared, otherDomains: haveOtherDomains(a, b, accounts) });
  };
  for (const [a, b] of pairsByDomain(accounts)) offer(a, b, 'domain-alike');
  for (const [a, b] of pairsByName(accounts)) offer(a, b, 'name-alike');
  return found.sort((x, y) => x.a - y.a || x.b - y.b).slice(0, MOST_UNSURE);
};

type Pair = readonly [AccountIndex, AccountIndex];

const keyOf = (a: AccountIndex, b: AccountIndex): string => `${Math.min(a, b)} ${Math.max(a, b)}`;

/** A daughter is told apart from her mother. */
const areFamily = (a: AccountIndex, b: AccountIndex, { parent }: Accounts): boolean =>
  intAt(parent, a) === b || intAt(parent, b) === a;

const domainsOf = ({ domains }: Accounts, account: AccountIndex): readonly string[] =>
  textAt(domains, account)
    .split(';')
    .filter((domain) => domain !== '');

const haveOtherDomains = (a: AccountIndex, b: AccountIndex, accounts: Accounts): boolean => {
  const [one, other] = [domainsOf(accounts, a), domainsOf(accounts, b)];
  return one.length > 0 && other.length > 0 && !one.some((domain) => other.includes(domain));
};

/** Under one domain more accounts than this are a provider's, or a mistake. */
const MOST_PER_DOMAIN = 5;

const pairsByDomain = (accounts: Accounts): readonly Pair[] => {
  const owners = new Map<string, AccountIndex[]>();
  const add = (domain: string, account: AccountIndex): void => {
    const known = owners.get(domain);
    if (known) known.push(account);
    else owners.set(domain, [account]);
  };
  for (let account = 0; account < accounts.count; account++) {
    for (const domain of domainsOf(accounts, account)) add(domain, account);
  }
  return [...owners.values()]
    .filter(({ length }) => length <= MOST_PER_DOMAIN)
    .flatMap(([first = 0, ...others]) => others.map((other): Pair => [first, other]));
};

/** So many that come next in order are looked at. */
const NEIGHBORS = 3;

function* pairsByName(accounts: Accounts): Iterable<Pair> {
  const plain = Array.from(accounts.key, plainVowels);
  const backwards = plain.map((key) => [...key].reverse().join(''));
  for (const keys of [plain, backwards]) {
    const order = [...keys.keys()].sort(
      (a, b) => compareText(textAt(keys, a), textAt(keys, b)) || a - b,
    );
    for (const [at, a] of order.entries()) {
      for (const b of order.slice(at + 1, at + 1 + NEIGHBORS)) {
        if (areAlike(a, b, plain, accounts)) yield [a, b];
      }
    }
  }
}

/** German spells ä, ö and ü as two letters where it has to. */
const plainVowels = (key: string): string => key.replace(/(?<=[aou])e/g, '');

const SHORTEST = 6;
const ALIKE = 0.87;

/** Numbers tell companies apart, and so do domains where the names are not one. */
const areAlike = (
  a: AccountIndex,
  b: AccountIndex,
  plain: readonly string[],
  accounts: Accounts,
): boolean => {
  const [one, other] = [textAt(plain, a), textAt(plain, b)];
  if (one === other) return one !== '';
  if (Math.min(one.length, other.length) < SHORTEST) return false;
  if (one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return false;
  return editSimilarity(one, other, ALIKE) >= ALIKE && !haveOtherDomains(a, b, accounts);
};
