import type { CleanRecords } from '../model/clean-records.ts';
import { at } from '../model/columns.ts';
import { editSimilarity } from './edit-similarity.ts';
import type { Frequencies } from './frequency.ts';
import { tokenTexts } from './name-tokens.ts';
import { mayBeOtherName } from './other-given-name.ts';
import { shortForms } from './short-forms.ts';

/** How much two names say for one person, in bits, and how many words agree or differ. */
export type NameBits = {
  readonly bits: number;
  readonly agree: number;
  readonly differ: number;
  /** Given names that are alike, but may well be another's: Jon and Joe. */
  readonly others: number;
  readonly equal: boolean;
};

const NOTHING: NameBits = { bits: 0, agree: 0, differ: 0, others: 0, equal: false };

export const nameBits = (
  clean: CleanRecords,
  frequency: Frequencies,
): ((a: number, b: number) => NameBits) => {
  const tokens = tokenTexts(clean);
  const word = wordComparer(clean, frequency);
  return (a, b) => {
    const inA = tokens(a);
    const inB = tokens(b);
    if (inA.length === 0 || inB.length === 0) return NOTHING;
    return aligned(inA, inB, word);
  };
};

/** Best matches first: each word of the shorter name is given one of the longer. */
const aligned = (
  a: readonly number[],
  b: readonly number[],
  { bits: word, isOther }: WordComparer,
): NameBits => {
  const freeA = new Set(a.keys());
  const freeB = new Set(b.keys());
  const pairs = a.flatMap((x, i) => b.map((y, j) => ({ i, j, bits: word(x, y) })));
  pairs.sort((p, q) => q.bits - p.bits || p.i - q.i || p.j - q.j);
  let bits = 0;
  let agree = 0;
  let differ = 0;
  let others = 0;
  for (const pair of pairs) {
    if (!freeA.has(pair.i) || !freeB.has(pair.j)) continue;
    freeA.delete(pair.i);
    freeB.delete(pair.j);
    bits += pair.bits;
    if (pair.bits > 0) agree++;
    else differ++;
    if (isGiven(pair) && isOther(at(a, pair.i), at(b, pair.j))) others++;
  }
  const equal = differ === 0 && a.length === b.length;
  return { bits, agree, differ, others, equal };
};

const isGiven = ({ i, j, bits }: { i: number; j: number; bits: number }): boolean =>
  bits > 0 && (i === 0 || j === 0);

type WordComparer = {
  bits(x: number, y: number): number;
  /** May well be the given name of somebody else, though it is alike. */
  isOther(x: number, y: number): boolean;
};

const wordComparer = (clean: CleanRecords, frequency: Frequencies): WordComparer => {
  const { pool } = clean;
  const short = shortForms(clean);
  const isInitial = (x: number): boolean => pool.text(x).length === 1;
  const bits = (x: number, y: number): number => {
    if (x === y) return frequency.token(x);
    const least = Math.min(frequency.token(x), frequency.token(y));
    const textX = pool.text(x);
    const textY = pool.text(y);
    if (textX.length === 1 || textY.length === 1) return textX[0] === textY[0] ? 2 : -3;
    return short(x, y) ? least - 2 : spellingBits(editSimilarity(textX, textY), least);
  };
  const isKnown = (x: number): boolean => clean.spelling.formal(x).length > 0;
  const isOther = (x: number, y: number): boolean => {
    if (x === y || isInitial(x) || isInitial(y) || short(x, y)) return false;
    return (isKnown(x) && isKnown(y)) || mayBeOtherName(pool.text(x), pool.text(y));
  };
  return { bits, isOther };
};

/** A slip or two, or two ways to write a sound, cost some of what an equal word would say. */
const spellingBits = (alike: number, equal: number): number => {
  if (alike >= 0.8) return equal - 3;
  if (alike >= 0.7) return equal - 5;
  return alike >= 0.5 ? -2 : -4;
};
