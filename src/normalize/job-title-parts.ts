import { knownWords } from './job-title-lexicon.ts';
import { titleTokens } from './job-title-text.ts';
import { wordSet } from './word-set.ts';
import marks from './words/title-marks.json' with { type: 'json' };

/** One office of a title, in known words; those held once, or at the company named after, are gone. */
export type TitlePart = readonly string[];

/** "VP Sales at X, ex-CMO Y" has one part: `vp sales`. */
export const titleParts = (title: string): TitlePart[] => {
  const parts = split(titleTokens(title));
  return parts
    .map((part, i) => current(withoutWish(part), parts[i + 1]))
    .map(withoutCompany)
    .map((part) => part.filter((word) => !SMALL_WORDS.has(word)).flatMap(knownWords))
    .filter((part) => part.length > 0);
};

/** Words that mean nothing for an office, in any language of the tables. */
const SMALL_WORDS = wordSet(() => marks.small);

const BREAKS = wordSet(() => marks.breaks);
const COMPANY_FOLLOWS = wordSet(() => marks.companyFollows);
const FORMER = wordSet(() => marks.former);
const FORMER_AT_THE_END = wordSet(() => marks.formerAtEnd);
const NOT_YET = wordSet(() => marks.notYet);
const EX_ENDS = wordSet(() => marks.exEnds);
const seeking = (): readonly string[] => marks.seeking;

const split = (tokens: readonly string[]): string[][] => {
  const parts: string[][] = [[]];
  for (const token of tokens) {
    if (BREAKS.has(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
};

/** "Nurse looking for a role as a manager" is a nurse. */
const withoutWish = (part: readonly string[]): readonly string[] => {
  const from = part.findIndex((_, i) => seeking().some((wish) => standsAt(wish, part, i)));
  return from < 0 ? part : part.slice(0, from);
};

const standsAt = (phrase: string, part: readonly string[], start: number): boolean =>
  phrase.startsWith(part[start] ?? '') &&
  phrase.split(' ').every((word, i) => part[start + i] === word);

/** What is left of a part without its former offices; `next` may take it back: "CEO (retired)". */
const current = (part: readonly string[], next: readonly string[] | undefined): string[] => {
  const takenBack = next?.length === 1 && isFormer(next[0] ?? '');
  const over = part.length > 1 && FORMER_AT_THE_END.has(part.at(-1) ?? '');
  if (takenBack || over || NOT_YET.has(part[0] ?? '')) return [];
  const from = part.findIndex((word) => FORMER.has(word));
  return from < 0 ? [...part] : [...part.slice(0, from), ...afterFormer(part, from)];
};

/** "ex-CMO & CEO" is CEO now; "former CEO and founder" is neither any more. */
const afterFormer = (part: readonly string[], from: number): readonly string[] => {
  const ends = part[from] === 'ex' ? part.findIndex((w, i) => i > from && EX_ENDS.has(w)) : -1;
  return ends < 0 ? [] : part.slice(ends + 1);
};

const isFormer = (word: string): boolean => FORMER.has(word) || FORMER_AT_THE_END.has(word);

const withoutCompany = (part: readonly string[]): readonly string[] => {
  const from = part.findIndex((word) => COMPANY_FOLLOWS.has(word));
  return from < 0 ? part : part.slice(0, from);
};
