import { textAt } from '../model/columns.ts';
import type { Accounts, People } from '../model/network.ts';
import { type AccountIndexes, companyWords } from './account-index.ts';
import { companyLikeness } from './company-likeness.ts';
import { type PersonIndexes, wordsOf } from './person-index.ts';
import type { WordIndex } from './word-index.ts';

const MOST = 5;

/** Names that could have been meant: misspelt, or with a word that nobody of that name bears. */
export const nearestNames = (
  name: string,
  people: People,
  { names }: PersonIndexes,
): readonly string[] =>
  nearestTexts(wordsOf(name), names).map((person) => textAt(people.name, person));

/** Companies that could have been meant, the likeliest first. */
export const nearestCompanies = (
  name: string,
  accounts: Accounts,
  { words }: AccountIndexes,
): readonly string[] =>
  nearestTexts(companyWords(name), words)
    .map((account) => textAt(accounts.name, account))
    .map((company) => ({ company, likeness: companyLikeness(name, company) }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ company }) => company);

/** Texts with all the words respelt, else those that share the rarest of them. */
const nearestTexts = (words: readonly string[], index: WordIndex): readonly number[] => {
  const spellings = words
    .filter((word) => word.length > 1)
    .map((word) => [word, ...index.near(word)]);
  const all = index.withAll(spellings);
  if (all.length > 0) return all.slice(0, MOST);
  const shared = spellings
    .map((spelling) => [index.withAll([spelling.slice(0, 1)]), index.withAll([spelling])])
    .map(([asWritten = [], respelt = []]) => (asWritten.length > 0 ? asWritten : respelt))
    .filter((found) => found.length > 0)
    .sort((one, other) => one.length - other.length || (one[0] ?? 0) - (other[0] ?? 0));
  return (shared[0] ?? []).slice(0, MOST);
};
