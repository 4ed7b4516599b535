import { intAt } from '../model/columns.ts';
import type { TextPool } from '../model/text-pool.ts';
import { textUnits } from './text-units.ts';

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
export const letterSets = (pool: TextPool): LetterSets => {
  const sets = new Int32Array(pool.size);
  const lengths = new Int32Array(pool.size);
  const letters = textUnits(pool);
  const learn = (id: number): void => {
    const length = letters.read(id);
    let set = 0;
    for (let i = 0; i < length; i++) set |= 1 << (intAt(letters.units, i) & 31);
    sets[id] = set;
    lengths[id] = length;
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
