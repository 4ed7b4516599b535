import { SENIORITIES, type Seniority } from '../model/persona.ts';
import { rankTable } from './job-title-lexicon.ts';
import type { TitlePart } from './job-title-parts.ts';
import { matchPhrases, type PhraseMatch } from './job-title-phrases.ts';
import type { Rank } from './tables/title-phrases.ts';
import { wordSet } from './word-set.ts';
import marks from './words/title-marks.json' with { type: 'json' };

/** How high one part of a title is. An aide's part holds no office, whoever it names. */
export type PartRank = {
  readonly seniority: Seniority | '';
  readonly board: boolean;
  readonly aide: boolean;
};

export const partRank = (part: TitlePart): PartRank => {
  const matches = matchPhrases(rankTable, part);
  const served = servedBy(part, matches);
  const ranks = matches.filter((match) => !served.includes(match)).map((match) => match.value);
  const seniority = startsOut(matches) ? 'entry' : highest(ranks);
  const aide = served.length > 0 || ranks.includes('aide') || isAssistant(part);
  return { seniority, board: ranks.includes('board'), aide: aide && seniority === '' };
};

/** The higher of two, in the order of the contract; '' is below all. */
export const isHigher = (one: Seniority | '', other: Seniority | ''): boolean =>
  place(one) < place(other);

const place = (seniority: Seniority | ''): number =>
  seniority === '' ? SENIORITIES.length : SENIORITIES.indexOf(seniority);

const highest = (ranks: readonly Rank[]): Seniority | '' =>
  SENIORITIES.find((seniority) => ranks.includes(seniority)) ?? '';

/** "Junior sales manager" and "trainee Vertriebsleitung" learn the office they name. */
const startsOut = (matches: readonly PhraseMatch<Rank>[]): boolean =>
  matches[0]?.value === 'entry' && !matches.some(({ value }) => value === 'owner');

const ASSISTANTS = wordSet(() => marks.assistants);
const SERVES = wordSet(() => marks.serves);

/** Before a rank "assistant" is a deputy ("assistant director"), behind one an aide. */
const isAssistant = (part: TitlePart): boolean => ASSISTANTS.has(part.at(-1) ?? '');

/**
 * The ranks of those whom the bearer works for: all of the part where a word for aides stands
 * ("executive assistant CEO"), all behind "to" ("chief of staff to the CEO"), and the one right
 * before "assistant" ("director & gen cnsl asst" is a director).
 */
const servedBy = (
  part: TitlePart,
  matches: readonly PhraseMatch<Rank>[],
): readonly PhraseMatch<Rank>[] => {
  if (matches.some(({ value }) => value === 'aide')) {
    return matches.filter(({ value }) => value !== 'entry');
  }
  const last = part.length - 1;
  if (isAssistant(part)) return matches.filter(({ start, length }) => start + length === last);
  const serving = part.findIndex((word, i) => SERVES.has(word) && isRankAt(matches, i + 1));
  return serving < 0 ? [] : matches.filter(({ start }) => start > serving);
};

const isRankAt = (matches: readonly PhraseMatch<Rank>[], start: number): boolean =>
  matches.some((match) => match.start === start);
