import { SENIORITIES, type Seniority } from '../model/persona.ts';
import { type Rank, rankTable } from './job-title-lexicon.ts';
import type { TitlePart } from './job-title-parts.ts';
import { matchPhrases, type PhraseMatch } from './job-title-phrases.ts';

/** How high one part of a title is. An aide's part holds no office, whoever it names. */
export type PartRank = {
  readonly seniority: Seniority | '';
  readonly board: boolean;
  readonly aide: boolean;
};

export const partRank = (part: TitlePart): PartRank => {
  const matches = matchPhrases(rankTable, part);
  const aide = aideAt(part, matches);
  const held = aide < 0 ? matches : [];
  const ranks = held.map((match) => match.value);
  return { seniority: highest(ranks), board: ranks.includes('board'), aide: aide >= 0 };
};

/** The higher of two, in the order of the contract; '' is below all. */
export const isHigher = (one: Seniority | '', other: Seniority | ''): boolean =>
  place(one) < place(other);

const place = (seniority: Seniority | ''): number =>
  seniority === '' ? SENIORITIES.length : SENIORITIES.indexOf(seniority);

const highest = (ranks: readonly Rank[]): Seniority | '' =>
  SENIORITIES.find((seniority) => ranks.includes(seniority)) ?? '';

const AIDE_WORDS: ReadonlySet<string> = new Set(['assistant', 'asst', 'assistante']);
const SERVES: ReadonlySet<string> = new Set(['to', 'for', 'pour', 'para', 'zu']);

/**
 * Where the words of an aide stand ("assistant to the CEO", "Gen Cnsl Asst"), or -1. Before a rank
 * "assistant" is a deputy ("assistant director"), and "to the CEO" alone makes an aide as well.
 */
const aideAt = (part: TitlePart, matches: readonly PhraseMatch<Rank>[]): number => {
  const phrase = matches.find((match) => match.value === 'aide');
  if (phrase) return phrase.start;
  const last = part.length - 1;
  if (AIDE_WORDS.has(part[last] ?? '') && last > 0) return last;
  return part.findIndex((word, i) => SERVES.has(word) && matches.some((m) => m.start === i + 1));
};
