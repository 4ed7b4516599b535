import { at } from '../model/columns.ts';

/** Gives equal keys equal numbers, 0, 1, 2 … in the order they come; 0 is no key and gets −1. */
export type KeyNumbers = { readonly count: number; of(key: number): number };

/**
 * A hash table without an object per entry (linear probing, at most half full): keys are whole numbers below 2^53,
 * and `most` how many different ones there may be.
 */
export const keyNumbers = (most: number): KeyNumbers => {
  let size = 16;
  while (size < most * 2) size *= 2;
  const keys = new Float64Array(size);
  const numbers = new Int32Array(size);
  let count = 0;
  return {
    get count() {
      return count;
    },
    of(key) {
      if (key === 0) return -1;
      let slot = hashed(key) & (size - 1);
      for (let known = at(keys, slot); known !== 0; known = at(keys, slot)) {
        if (known === key) return at(numbers, slot);
        slot = (slot + 1) & (size - 1);
      }
      keys[slot] = key;
      numbers[slot] = count;
      count += 1;
      return count - 1;
    },
  };
};

/** The finalizer of MurmurHash3 (A. Appleby, public domain) over both halves of the number. */
const hashed = (key: number): number => {
  let hash = (key | 0) ^ Math.imul((key / 4_294_967_296) | 0, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};
