import type { Office } from '../model/persona.ts';
import { partsFunction, saysFunction } from './job-title-function.ts';
import { isFieldWord } from './job-title-lexicon.ts';
import { isOccupationWord } from './job-title-occupation.ts';
import { type TitlePart, titleParts } from './job-title-parts.ts';
import { isHigher, type PartRank, partRank } from './job-title-seniority.ts';

/**
 * The office a title names: the highest one held now decides the seniority and, where it says so,
 * the function. Former offices and those of people served ("EA to the CEO") do not count.
 */
export const officeOf = (title: string): Office => {
  const parts = titleParts(title).map((part) => ({ part, rank: partRank(part) }));
  const main = mainPart(parts);
  if (!main) return { seniority: '', function: '' };
  const others = parts.filter((one) => one !== main && !one.rank.aide);
  const told = [main, ...others].map(({ part }) => part);
  return { seniority: seniorityOf(parts, main), function: partsFunction(told, main.rank.aide) };
};

/**
 * Whether a text is a title rather than a name: it says a rank or a field of work, or all its words
 * are those of occupations ("yoga instructor", but not "Jon Smith").
 */
export const isTitle = (text: string): boolean => {
  const parts = titleParts(text);
  if (parts.some((part) => saysRank(part) || saysFunction(part))) return true;
  return parts.length > 0 && parts.flat().every(isOccupationWord);
};

/** Whether every word is one of fields of work: "enterprise sales", but not "Harbor Analytics". */
export const isFieldOfWork = (text: string): boolean => {
  const words = titleParts(text).flat();
  return words.length > 0 && words.every(isFieldWord);
};

const saysRank = (part: TitlePart): boolean => {
  const { seniority, board, aide } = partRank(part);
  return seniority !== '' || board || aide;
};

/** A seat on a board and nothing else: "non-executive director", "Aufsichtsrat". */
export const isBoardSeat = (title: string): boolean => {
  const ranks = titleParts(title).map(partRank);
  return ranks.length > 0 && ranks.every(({ board, seniority }) => board && seniority === '');
};

type RankedPart = { readonly part: TitlePart; readonly rank: PartRank };

const mainPart = (parts: readonly RankedPart[]): RankedPart | undefined => {
  let main = parts[0];
  for (const one of parts) {
    if (main && isHigher(one.rank.seniority, main.rank.seniority)) main = one;
  }
  return main;
};

/** A seat on a board is an office only for whom has no other. */
const seniorityOf = (parts: readonly RankedPart[], main: RankedPart): Office['seniority'] =>
  main.rank.seniority || (parts.every(({ rank }) => rank.board) ? 'c-level' : '');
