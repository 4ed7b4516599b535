import { intAt, realAt } from './columns.ts';

/** Gives equal keys equal numbers, 0, 1, 2 … in the order they come; 0 is no key and gets −1. */
export type KeyNumbers = {
  readonly count: number;
  of(key: number): number;
  /** The number a key has already, else −1. */
  find(key: number): number;
};

/**
 * A hash table without an object per entry (linear probing, at most half full): keys are whole numbers below 2^53,
 * and `most` how many different ones are expected.
 */
export const keyNumbers = (most = 0): KeyNumbers => {
  let keys = new Float64Array(slotsFor(most));
  let numbers = new Int32Array(keys.length);
  let count = 0;
  const grow = (): void => {
    const wider = new Float64Array(keys.length * 2);
    const moved = new Int32Array(wider.length);
    for (let slot = 0; slot < keys.length; slot++) {
      const key = realAt(keys, slot);
      if (key === 0) continue;
      const to = slotOf(wider, key);
      wider[to] = key;
      moved[to] = intAt(numbers, slot);
    }
    keys = wider;
    numbers = moved;
  };
  return {
    get count() {
      return count;
    },
    of(key) {
      if (key === 0) return -1;
      if (count * 2 >= keys.length) grow();
      const slot = slotOf(keys, key);
      if (realAt(keys, slot) === key) return intAt(numbers, slot);
      keys[slot] = key;
      numbers[slot] = count;
      return count++;
    },
    find(key) {
      const slot = key === 0 ? 0 : slotOf(keys, key);
      return key !== 0 && realAt(keys, slot) === key ? intAt(numbers, slot) : -1;
    },
  };
};

const slotsFor = (most: number): number => {
  let size = 16;
  while (size < most * 2) size *= 2;
  return size;
};

const slotOf = (keys: Float64Array, key: number): number => {
  const last = keys.length - 1;
  let slot = hashOf(key) & last;
  for (;;) {
    const known = realAt(keys, slot);
    if (known === key || known === 0) return slot;
    slot = (slot + 1) & last;
  }
};

/** The finalizer of MurmurHash3 (A. Appleby, public domain) over both halves of the number. */
export const hashOf = (key: number): number => {
  let hash = (key | 0) ^ Math.imul((key / 4_294_967_296) | 0, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};
