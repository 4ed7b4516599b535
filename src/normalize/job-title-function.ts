import type { JobFunction } from '../model/persona.ts';
import { type FunctionSense, functionTable } from './job-title-lexicon.ts';
import { occupationFunction } from './job-title-occupation.ts';
import type { TitlePart } from './job-title-parts.ts';
import { matchPhrases, type PhraseMatch } from './job-title-phrases.ts';

/**
 * What the parts of a title are about, most telling part first: the firmest phrase of the first
 * part that has a firm one, else the best there is, else what O*NET calls such an occupation.
 */
export const partsFunction = (parts: readonly TitlePart[], aide: boolean): JobFunction | '' => {
  const best = parts.map((part) => bestSense(part, aide)).filter((sense) => sense !== undefined);
  const firm = best.find((sense) => sense.firmness > WEAK) ?? best[0];
  if (firm && firm.firmness > WEAK) return firm.name;
  const occupation = firm && !WANTS_OCCUPATION.has(firm.name) ? '' : occupationFunction(parts);
  if (aide && (occupation || 'executive') === 'executive') return firm?.name ?? 'operations';
  return occupation || firm?.name || '';
};

/** Whether a part names a field of work in so many words. */
export const saysFunction = (part: TitlePart): boolean =>
  (bestSense(part, false)?.firmness ?? 0) > WEAK;

const WEAK = 1;

/** Weak words ("operator", "analyst", "engineer") yield to an occupation that O*NET knows. */
const WANTS_OCCUPATION: ReadonlySet<JobFunction> = new Set(['operations', 'other', 'engineering']);

const bestSense = (part: TitlePart, aide: boolean): FunctionSense | undefined => {
  let best: PhraseMatch<FunctionSense> | undefined;
  for (const match of matchPhrases(functionTable, part)) {
    if (aide && match.value.name === 'executive') continue;
    if (!best || firmness(match) > firmness(best)) best = match;
  }
  return best?.value;
};

/** A longer phrase says more than a shorter one of the same firmness; equal: the first stands. */
const firmness = ({ value, length }: PhraseMatch<FunctionSense>): number =>
  value.firmness * 10 + length;
