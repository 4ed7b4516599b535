import { titleParts } from './job-title-parts.ts';
import { matchPhrases, phraseTable } from './job-title-phrases.ts';
import { partRank } from './job-title-seniority.ts';
import { synonymPhrases } from './tables/title-synonyms.ts';

/**
 * The words of a title's current offices, sorted, synonyms as one: "Sales VP" and "Vice President
 * of Sales" are `sales vp`, and every name of a CISO is `ciso`. Those who serve an office have the
 * word `aide`, so that they are never taken for it.
 */
export const titleKey = (title: string): string => {
  const parts = titleParts(title);
  const own = parts.filter((part) => !partRank(part).aide);
  const words = canonical((own.length > 0 ? own : parts).flat());
  if (own.length === 0 && words.length > 0) words.push('aide');
  return [...new Set(words)].toSorted().join(' ');
};

const synonyms = phraseTable<string>(synonymPhrases);

const canonical = (words: readonly string[]): string[] => {
  const out: string[] = [];
  let next = 0;
  for (const { value, start, length } of matchPhrases(synonyms, words)) {
    out.push(...words.slice(next, start), ...value.split(' '));
    next = start + length;
  }
  return [...out, ...words.slice(next)];
};
