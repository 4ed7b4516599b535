import { type JobFunction, type Office, SENIORITIES, type Seniority } from '../model/persona.ts';
import type { Factor } from '../model/tie.ts';
import type { TitleWanted } from './target-query.ts';

/** What is known of a title that someone bears. */
export type TitleHeld = {
  readonly text: string;
  readonly office: Office;
  readonly words: readonly string[];
};

/**
 * How well a title meets the one sought: 1 for the same office by whatever name, 0.95 where it says
 * more ("VP Sales EMEA"), else the levels apart times the functions, at most 0.9.
 */
export const titleFit = (wanted: TitleWanted, held: TitleHeld): Factor => {
  const because = { wanted: wanted.text, found: held.text };
  const named = sameWords(wanted, held);
  if (named > 0) {
    const how = named === 1 ? 'same office' : 'same office and more';
    return { name: 'title', value: named, because: { ...because, how } };
  }
  const { value, how } = officeFit(wanted, held);
  return { name: 'title', value, because: { ...because, how } };
};

/** The same without saying why. */
export const titleValue = (wanted: TitleWanted, held: TitleHeld): number =>
  sameWords(wanted, held) || officeFit(wanted, held).value;

/** A level next to the one sought counts as much less as offices of the two are mistaken for each other. */
const STEPS = [0.8, 0.75, 0.75, 0.85, 0.5, 0.5, 0.5] as const;

/** 1 for the same level; the product of the steps between two others; 0 where a title has none. */
export const seniorityFit = (wanted: Seniority, held: Seniority | ''): number => {
  if (held === '') return 0;
  const [one, other] = [SENIORITIES.indexOf(wanted), SENIORITIES.indexOf(held)];
  let fit = 1;
  for (let i = Math.min(one, other); i < Math.max(one, other); i++) fit *= STEPS[i] ?? 1;
  return fit;
};

const RELATED: readonly (readonly [JobFunction, JobFunction])[] = [
  ['security', 'it'],
  ['it', 'engineering'],
  ['it', 'data'],
  ['engineering', 'product'],
  ['engineering', 'research'],
  ['product', 'design'],
  ['sales', 'marketing'],
  ['sales', 'customer-success'],
  ['finance', 'procurement'],
  ['operations', 'procurement'],
  ['operations', 'executive'],
];

const RELATED_FUNCTION = 0.6;

/** 1 for the same function, 0.6 for a related one, else 0. */
export const functionFit = (wanted: JobFunction, held: JobFunction | ''): number => {
  if (wanted === held) return 1;
  if (held === '') return 0;
  const related = RELATED.some((pair) => pair.includes(wanted) && pair.includes(held));
  return related ? RELATED_FUNCTION : 0;
};

const SAME = 1;
const SAME_AND_MORE = 0.95;

const sameWords = (wanted: TitleWanted, held: TitleHeld): number => {
  const all = wanted.words.length > 0 && wanted.words.every((word) => held.words.includes(word));
  if (!all) return 0;
  const own = new Set(held.words);
  if (own.size === wanted.words.length) return SAME;
  const lesser = LESSER.some((word) => own.has(word) && !wanted.words.includes(word));
  return lesser || !holdsRank(wanted.office, held.office) ? 0 : SAME_AND_MORE;
};

/** Who serves or stands in for an office does not hold it. */
const LESSER = [
  'aide',
  'deputy',
  'assistant',
  'associate',
  'advisor',
  'adviser',
  'acting',
] as const;

/** "Founder & CEO" is a CEO still; "art director" is no director. */
const holdsRank = (wanted: Office, held: Office): boolean =>
  wanted.seniority === '' ||
  wanted.seniority === held.seniority ||
  (held.seniority === 'owner' && wanted.seniority === 'c-level');

const BY_OFFICE = 0.9;
const BY_FUNCTION = 0.5;

const officeFit = (wanted: TitleWanted, held: TitleHeld): { value: number; how: string } => {
  const { seniority, function: name } = wanted.office;
  if (seniority === '') return wordsFit(wanted, held);
  const level = seniorityFit(seniority, held.office.seniority);
  const work = name === '' ? 1 : functionFit(name, held.office.function);
  const how = level === 1 && work === 1 ? 'same level and function' : apart(level, work);
  return { value: BY_OFFICE * level * work, how };
};

const apart = (level: number, work: number): string => {
  if (work === 0) return 'another function';
  if (level === 0) return 'no such level';
  if (work < 1) return level < 1 ? 'another level, related function' : 'related function';
  return 'another level';
};

/** Titles without a level ("data scientist") are compared by their function and shared words. */
const wordsFit = (wanted: TitleWanted, held: TitleHeld): { value: number; how: string } => {
  const name = wanted.office.function;
  const work = name === '' || name === 'other' ? 0 : functionFit(name, held.office.function);
  const shared = wanted.words.filter((word) => held.words.includes(word)).length;
  const union = new Set([...wanted.words, ...held.words]).size;
  const alike = union === 0 ? 0 : shared / union;
  return { value: work === 1 ? BY_FUNCTION * (1 + alike) : 0, how: 'same function' };
};
