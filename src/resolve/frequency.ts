import type { CleanRecords } from '../model/clean-records.ts';
import { at } from '../model/columns.ts';

/**
 * How much it says that two records agree on a value, in bits: the rarer the value among the people at hand,
 * the more (Winkler's frequency-based weights in the model of Fellegi and Sunter 1969).
 */
export type Frequencies = {
  /** Bits of two equal words of names. */
  token(token: number): number;
  city(city: number): number;
  company(account: number): number;
  local(local: number): number;
  /**
   * How many other people of this name are to be expected, were names drawn at random out of the data's own words.
   * Infinity where there are too few names to tell.
   */
  namesakes(tokens: readonly number[]): number;
  /** Bits against any two records being one person, before anything is compared. */
  readonly prior: number;
};

/** Records that are thought to stand behind the data, so that a handful of rows is not taken for the world. */
const BACKGROUND = 100;
/** Of them, how many bear a given word in their names, live in a city, work at a company. */
const BACKGROUND_SHARE = { token: 0.4, city: 0.8, company: 0.1, local: 0.1 };

export const frequenciesOf = (clean: CleanRecords, account: Int32Array): Frequencies => {
  const names = tokenCounts(clean);
  const cities = countsOf(clean.count, (r) => at(clean.city, r));
  const companies = countsOf(clean.count, (r) => at(account, r) + 1);
  const locals = localCounts(clean);
  const bits =
    (counts: Counts, share: number) =>
    (key: number): number =>
      Math.log2((counts.total + BACKGROUND) / ((counts.of.get(key) ?? 0) + share));
  return {
    token: bits(names, BACKGROUND_SHARE.token),
    city: bits(cities, BACKGROUND_SHARE.city),
    company: bits(companies, BACKGROUND_SHARE.company),
    local: bits(locals, BACKGROUND_SHARE.local),
    namesakes: (tokens) => namesakes(tokens, names),
    prior: Math.log2(clean.count + BACKGROUND),
  };
};

type Counts = { readonly total: number; readonly of: ReadonlyMap<number, number> };

const countsOf = (length: number, keyOf: (index: number) => number): Counts => {
  const of = new Map<number, number>();
  let total = 0;
  for (let i = 0; i < length; i++) {
    const key = keyOf(i);
    if (key === 0) continue;
    of.set(key, (of.get(key) ?? 0) + 1);
    total++;
  }
  return { total, of };
};

/** Counted once per full name, lest a person in ten exports make their own name common. */
const tokenCounts = ({ name, names }: CleanRecords): Counts => {
  const of = new Map<number, number>();
  const seen = new Set<number>();
  for (const number of name) {
    const key = names.key.at(number);
    if (key === 0 || seen.has(key)) continue;
    seen.add(key);
    for (let i = names.start.at(number); i < names.start.at(number + 1); i++) {
      const token = names.token.at(i);
      of.set(token, (of.get(token) ?? 0) + 1);
    }
  }
  return { total: seen.size, of };
};

const localCounts = ({ mailboxes }: CleanRecords): Counts =>
  countsOf(mailboxes.count, (mailbox) => mailboxes.local.at(mailbox));

/** Fewer names than this do not show which are rare. */
const ENOUGH_NAMES = 500;

const namesakes = (tokens: readonly number[], names: Counts): number => {
  if (names.total < ENOUGH_NAMES) return Number.POSITIVE_INFINITY;
  const share = (token: number): number =>
    ((names.of.get(token) ?? 1) - 1 + BACKGROUND_SHARE.token) / names.total;
  return tokens.reduce((expected, token) => expected * share(token), names.total);
};
