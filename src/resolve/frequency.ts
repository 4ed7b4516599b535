import type { CleanRecords } from '../model/clean-records.ts';
import { at, intAt } from '../model/columns.ts';

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
  namesakes(name: number): number;
  /** Whether one of them is to be expected among so many of the records, or at a company. Never where there are too few names. */
  severalAmong(name: number, records: number): boolean;
  severalAt(name: number, account: number): boolean;
  /** Whether there are enough names to tell which are rare. */
  readonly tellsRare: boolean;
  /** Bits against any two records being one person, before anything is compared. */
  readonly prior: number;
};

/** Records that are thought to stand behind the data, so that a handful of rows is not taken for the world. */
const BACKGROUND = 100;
/** Of them, how many bear a given word in their names, live in a city, work at a company. */
const BACKGROUND_SHARE = { token: 0.4, city: 0.8, company: 0.1, local: 0.1 };

export const frequenciesOf = (clean: CleanRecords, account: Int32Array): Frequencies =>
  frequenciesFrom(frequencyCounts(clean, account), clean);

/** How often each value stands in all records. */
export type FrequencyCounts = {
  readonly records: number;
  readonly names: Counts;
  readonly cities: Counts;
  readonly companies: Counts;
  readonly locals: Counts;
};

export const frequencyCounts = (clean: CleanRecords, account: Int32Array): FrequencyCounts => {
  const { mailboxes, pool } = clean;
  const accounts = account.reduce((most, one) => Math.max(most, one), 0) + 2;
  return {
    records: clean.count,
    names: tokenCounts(clean),
    cities: countsOf(clean.city, pool.size),
    companies: countsOf(
      account.map((one) => one + 1),
      accounts,
    ),
    locals: countsOf(mailboxes.local.view(), pool.size),
  };
};

/** The same of a part of the records, or elsewhere: what is rare among all of them counts. */
export const frequenciesFrom = (
  { records, names, cities, companies, locals }: FrequencyCounts,
  clean: CleanRecords,
): Frequencies => {
  const tellsRare = names.total >= ENOUGH_NAMES;
  const severalAmong = (name: number, among: number): boolean =>
    tellsRare && namesakes(name, clean, names) * among >= MAY_BE_SEVERAL * records;
  const bits =
    (counts: Counts, share: number) =>
    (key: number): number =>
      Math.log2((counts.total + BACKGROUND) / (timesOf(key, counts) + share));
  return {
    token: bits(names, BACKGROUND_SHARE.token),
    city: bits(cities, BACKGROUND_SHARE.city),
    company: bits(companies, BACKGROUND_SHARE.company),
    local: bits(locals, BACKGROUND_SHARE.local),
    namesakes: (name) => namesakes(name, clean, names),
    severalAmong,
    severalAt: (name, account) => severalAmong(name, timesOf(account, companies)),
    tellsRare,
    prior: Math.log2(records + BACKGROUND),
  };
};

type Counts = { readonly total: number; readonly of: Int32Array };

const timesOf = (key: number, { of }: Counts): number => (key < of.length ? intAt(of, key) : 0);

/** How often each key below `most` stands in a column; 0 is none. */
const countsOf = (keys: Int32Array, most: number): Counts => {
  const of = new Int32Array(most);
  let total = 0;
  for (const key of keys) {
    if (key === 0) continue;
    of[key] = intAt(of, key) + 1;
    total++;
  }
  return { total, of };
};

/** Counted once per full name, lest a person in ten exports make their own name common. */
const tokenCounts = ({ name, names, pool }: CleanRecords): Counts => {
  const of = new Int32Array(pool.size);
  const seen = new Uint8Array(pool.size);
  let total = 0;
  for (const number of name) {
    const key = names.key.at(number);
    if (key === 0 || at(seen, key) === 1) continue;
    seen[key] = 1;
    total++;
    for (let i = names.start.at(number); i < names.start.at(number + 1); i++) {
      const token = names.token.at(i);
      of[token] = intAt(of, token) + 1;
    }
  }
  return { total, of };
};

/** Fewer names than this do not show which are rare. */
const ENOUGH_NAMES = 500;

/** Odds of 1 to 20 that a place has another one of a name. */
const MAY_BE_SEVERAL = 0.05;

const namesakes = (name: number, { names }: CleanRecords, counts: Counts): number => {
  if (counts.total < ENOUGH_NAMES) return Number.POSITIVE_INFINITY;
  let expected = counts.total;
  for (let i = names.start.at(name); i < names.start.at(name + 1); i++) {
    const others = Math.max(timesOf(names.token.at(i), counts), 1) - 1;
    expected *= (others + BACKGROUND_SHARE.token) / counts.total;
  }
  return expected;
};
