import { intAt, textAt } from '../model/columns.ts';
import { lazily } from '../model/lazily.ts';
import type { AccountIndex, Accounts } from '../model/network.ts';
import { companyName } from '../normalize/company-name.ts';
import { fold } from '../normalize/fold.ts';
import { type Groups, groupRows } from './groups.ts';
import { remembering } from './remembered.ts';
import { bearersOf, type TextLookup, textLookup } from './text-lookup.ts';
import { type WordIndex, type WordRows, wordIndexOf, wordRows } from './word-index.ts';

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

/** What may be kept from an earlier run. */
export type AccountLookups = {
  /** By the key of their names, and by that in plain vowels. */
  readonly keys: TextLookup;
  readonly spellings: TextLookup;
  readonly domains: TextLookup;
  readonly words: WordRows;
  /** Accounts by the one they belong to. */
  readonly children: Groups;
};

/** Every part, made now. */
export const accountLookups = (accounts: Accounts): AccountLookups => ({ ...partsOf(accounts) });

export const accountIndexes = (accounts: Accounts, kept?: AccountLookups): AccountIndexes => {
  const parts = kept ?? partsOf(accounts);
  const texts = textsOf(accounts);
  const words = lazily(() => wordIndexOf(parts.words));
  const called = (name: string): readonly AccountMatch[] => {
    const { key } = companyName(name);
    const exact = bearersOf(parts.keys, key, texts.keys);
    if (exact.length > 0) return matches(exact, 'name', parts.children);
    const domain = name.toLowerCase().replace(AROUND_DOMAIN, '');
    const owned = bearersOf(parts.domains, domain, texts.domains);
    if (owned.length > 0) return matches(owned, 'domain', parts.children);
    const alike = bearersOf(parts.spellings, plainVowels(key), texts.spellings);
    if (alike.length > 0) return matches(alike, 'name', parts.children);
    const part = words().withAll(companyWords(name).map((word) => [word]));
    return matches(part, 'part-of-name', parts.children);
  };
  return {
    called: remembering(called),
    get words() {
      return words();
    },
  };
};

/** Each part is made when it is first asked for. */
const partsOf = (accounts: Accounts): AccountLookups => {
  const texts = textsOf(accounts);
  const lookup = (of: TextsOf) => lazily(() => textLookup(accounts.count, of));
  const keys = lookup(texts.keys);
  const spellings = lookup(texts.spellings);
  const domains = lookup(texts.domains);
  const words = lazily(() =>
    wordRows(accounts.count, (account) => companyWords(textAt(accounts.name, account))),
  );
  const children = lazily(() => groupRows(accounts.parent, accounts.count));
  return {
    get keys() {
      return keys();
    },
    get spellings() {
      return spellings();
    },
    get domains() {
      return domains();
    },
    get words() {
      return words();
    },
    get children() {
      return children();
    },
  };
};

type TextsOf = (account: AccountIndex) => readonly string[];

/** Columns are asked for where they are looked at: those that were kept are read then. */
const textsOf = (accounts: Accounts) =>
  ({
    keys: (account) => [textAt(accounts.key, account)],
    spellings: (account) => [plainVowels(textAt(accounts.key, account))],
    domains: (account) => textAt(accounts.domains, account).split(';'),
  }) satisfies Record<string, TextsOf>;

/** "Mueller" for Müller. */
const plainVowels = (key: string): string => key.replace(/(?<=[aou])e/g, '');

/** "https://www.altex.de/about" */
const AROUND_DOMAIN = /^(?:https?:\/\/)?(?:www\.)?|\/.*$/g;

/** The words of a company's name, without marks; legal forms are words like others. */
export const companyWords = (name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

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
