import type { JobFunction } from '../model/persona.ts';
import { functionTable } from './job-title-lexicon.ts';
import { occupationFunction } from './job-title-occupation.ts';
import type { TitlePart } from './job-title-parts.ts';
import { matchPhrases, type PhraseMatch } from './job-title-phrases.ts';
import type { FunctionSense } from './tables/title-phrases.ts';

/**
 * What the parts of a title are about, most telling part first: the firmest phrase of the first
 * part that has a firm one, else the best there is, else what O*NET calls such an occupation.
 */
export const partsFunction = (parts: readonly TitlePart[], aide: boolean): JobFunction | '' => {
  const senses = parts.map((part) => bestSense(part, aide)).filter((one) => one !== undefined);
  const best = senses.find(isFirm) ?? senses[0];
  if (best && (isFirm(best) || !yields(best))) return best.value.name;
  const occupation = occupationFunction(parts);
  if (aide && (occupation || 'executive') === 'executive') return best?.value.name ?? 'operations';
  return occupation || best?.value.name || '';
};

/** Whether a part names a field of work in so many words. */
export const saysFunction = (part: TitlePart): boolean => {
  const best = bestSense(part, false);
  return best !== undefined && isFirm(best);
};

type Sense = PhraseMatch<FunctionSense>;

const isFirm = ({ value }: Sense): boolean => value.firmness > WEAK;

const WEAK = 1;

/** A weak word alone ("operator", "analyst", "engineer") yields to an occupation that O*NET knows. */
const yields = ({ value, length }: Sense): boolean => length === 1 && YIELDING.has(value.name);

const YIELDING: ReadonlySet<JobFunction> = new Set(['operations', 'other', 'engineering']);

const bestSense = (part: TitlePart, aide: boolean): Sense | undefined => {
  let best: Sense | undefined;
  for (const match of matchPhrases(functionTable, part)) {
    if (aide && match.value.name === 'executive') continue;
    if (!best || firmness(match) > firmness(best)) best = match;
  }
  return best;
};

/** A longer phrase says more than a shorter one of the same firmness; equal: the first stands. */
const firmness = ({ value, length }: Sense): number => value.firmness * 10 + length;
