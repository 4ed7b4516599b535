import type { PairBits } from './pair-bits.ts';

/** Odds of 6 to 1 that two records are one person; between the two, the user decides. */
export const SAME_BITS = 2.5;
export const UNSURE_BITS = 0;

/** Never enough to join by itself. */
const WEAK_BITS = SAME_BITS - 0.1;

/** Bits that count; below zero where too little speaks for one person. */
export const bitsThatCount = (found: PairBits): number => {
  const support = supportOf(found);
  if (support === 'none') return -1;
  return support === 'weak' ? Math.min(found.total, WEAK_BITS) : found.total;
};

/**
 * Never a name alone: something else must speak for it, too. Where a word differs or only one is known, a company
 * cannot (a shared family name and employer is common: Smith at IBM), and a city only if both rows say nothing else.
 * Where a word may be another's, a company only makes one ask (Jon and Joe Smith at IBM), and so does a city where many
 * bear either (David Martin and David Martinez), where the rows name two places to work, or none and few names are at hand.
 * A name that is rare among very many joins private addresses: nobody else is to be expected to have it.
 */
const supportOf = (found: PairBits) => {
  const { name, email, city, company, silent, rare, elsewhere, alone } = found;
  const place = city > 0;
  if (name.differ > 0 || name.agree < 2) {
    return supported(name.agree > 0, email > 0 || (place && silent));
  }
  const others =
    email > 0 || rare || (place && company <= 0 && !elsewhere && !alone && name.known === 0);
  return !others && isDoubtful(found) ? 'weak' : supported(true, others || company > 0);
};

const supported = (name: boolean, other: boolean) => (name && other ? 'full' : 'none');

const isDoubtful = ({ name, city, company, elsewhere, alone, crowded }: PairBits): boolean =>
  company > 0
    ? name.others > 0 || (crowded && city <= 0)
    : city > 0 && (elsewhere || alone || name.known > 0);
