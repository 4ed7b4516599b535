import { intAt, type TextColumn } from './columns.ts';
import type { KeptTexts } from './text-pool.ts';

/** A column whose texts are made when they are asked for: most are never shown. */
export const madeTexts = (length: number, make: (index: number) => string): TextColumn => ({
  length,
  at: (index) => (index >= 0 && index < length ? make(index) : undefined),
  *[Symbol.iterator]() {
    for (let index = 0; index < length; index++) yield make(index);
  },
});

/** Texts of a pool by their numbers. */
export const numberedTexts = (numbers: Int32Array, { text }: KeptTexts): TextColumn =>
  madeTexts(numbers.length, (index) => text(intAt(numbers, index)));
