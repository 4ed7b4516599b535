import { intAt, textAt } from '../model/columns.ts';
import { lazily } from '../model/lazily.ts';
import type { AccountIndex, Accounts } from '../model/network.ts';
import { companyName } from '../normalize/company-name.ts';
import { fold } from '../normalize/fold.ts';
import { type Groups, groupRows } from './groups.ts';
import { remembering } from './remembered.ts';
import { type WordIndex, wordIndex } from './word-index.ts';

/** Accounts by what they are called. */
export type AccountIndexes = {
  called(name: string): readonly AccountMatch[];
  readonly words: WordIndex;
};

export type AccountMatch = {
  readonly account: AccountIndex;
  readonly value: number;
  readonly how: 'name' | 'domain' | 'part-of-name' | 'subsidiary';
};

const VALUES = { name: 1, domain: 1, 'part-of-name': 0.9, subsidiary: 0.85 } as const;

export const accountIndexes = (accounts: Accounts): AccountIndexes => {
  const children = lazily(() => groupRows(accounts.parent, accounts.count));
  const keys = lazily(() => textRows(accounts, (a) => [textAt(accounts.key, a)]));
  const spellings = lazily(() => textRows(accounts, (a) => [plainVowels(textAt(accounts.key, a))]));
  const domains = lazily(() => textRows(accounts, (a) => textAt(accounts.domains, a).split(';')));
  const words = lazily(() =>
    wordIndex(accounts.count, (a) => companyWords(textAt(accounts.name, a))),
  );
  const called = (name: string): readonly AccountMatch[] => {
    const exact = keys().get(companyName(name).key) ?? [];
    if (exact.length > 0) return matches(exact, 'name', children());
    const owned = domains().get(name.toLowerCase().replace(AROUND_DOMAIN, '')) ?? [];
    if (owned.length > 0) return matches(owned, 'domain', children());
    const alike = spellings().get(plainVowels(companyName(name).key)) ?? [];
    if (alike.length > 0) return matches(alike, 'name', children());
    const part = words().withAll(companyWords(name).map((word) => [word]));
    return matches(part, 'part-of-name', children());
  };
  return {
    called: remembering(called),
    get words() {
      return words();
    },
  };
};

/** "Mueller" for Müller. */
const plainVowels = (key: string): string => key.replace(/(?<=[aou])e/g, '');

/** "https://www.altex.de/about" */
const AROUND_DOMAIN = /^(?:https?:\/\/)?(?:www\.)?|\/.*$/g;

/** The words of a company's name, without marks; legal forms are words like others. */
export const companyWords = (name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const textRows = (
  accounts: Accounts,
  textsOf: (account: AccountIndex) => readonly string[],
): ReadonlyMap<string, readonly AccountIndex[]> => {
  const found = new Map<string, AccountIndex[]>();
  for (let account = 0; account < accounts.count; account++) {
    for (const text of textsOf(account)) {
      const known = found.get(text);
      if (known) known.push(account);
      else if (text !== '') found.set(text, [account]);
    }
  }
  return found;
};

/** The accounts, and what belongs to them however deep; a circle of parents ends. */
const matches = (
  found: readonly AccountIndex[],
  how: AccountMatch['how'],
  { start, order }: Groups,
): readonly AccountMatch[] => {
  const seen = new Set(found);
  const all: AccountMatch[] = found.map((account) => ({ account, value: VALUES[how], how }));
  for (const { account } of all) {
    for (let i = intAt(start, account); i < intAt(start, account + 1); i++) {
      const child = intAt(order, i);
      if (seen.has(child)) continue;
      seen.add(child);
      all.push({ account: child, value: VALUES.subsidiary, how: 'subsidiary' });
    }
  }
  return all;
};
