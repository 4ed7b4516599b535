import { intAt } from '../model/columns.ts';
import type { TextPool } from '../model/text-pool.ts';

/** How far apart two texts are at least, told by their lengths and by which letters they have at all. */
export type LetterSets = {
  /** Edits (as `editSimilarity` counts them) that no comparison could do without. */
  leastEdits(a: number, b: number): number;
  /** UTF-16 units. */
  length(text: number): number;
  /** Not plainly below `tenths` / 10 by `editSimilarity`. */
  mayBeAlike(a: number, b: number, tenths: number): boolean;
};

/** Of each text asked for, by its number: its letters as bits, and its length. */
export const letterSets = ({ size, text }: TextPool): LetterSets => {
  const sets = new Int32Array(size);
  const lengths = new Int32Array(size);
  const learn = (id: number): void => {
    const letters = text(id);
    let set = 0;
    for (let i = 0; i < letters.length; i++) set |= 1 << (letters.charCodeAt(i) & 31);
    sets[id] = set;
    lengths[id] = letters.length;
  };
  const length = (id: number): number => {
    if (intAt(lengths, id) === 0) learn(id);
    return intAt(lengths, id);
  };
  // One edit takes away or brings at most one letter of each set, and one unit of length.
  const leastEdits = (a: number, b: number): number => {
    const byLength = Math.abs(length(a) - length(b));
    const inA = intAt(sets, a);
    const inB = intAt(sets, b);
    return Math.max(byLength, bitCount(inA & ~inB), bitCount(inB & ~inA));
  };
  return {
    length,
    leastEdits,
    mayBeAlike: (a, b, tenths) =>
      leastEdits(a, b) * 10 <= (10 - tenths) * Math.max(length(a), length(b)),
  };
};

/** Bits set in 32, summed side by side (H. S. Warren, Hacker's Delight 5-1). */
const bitCount = (bits: number): number => {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
