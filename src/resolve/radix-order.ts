import { intAt } from '../model/columns.ts';

/** Bits sorted by in one pass. */
const DIGIT = 11;
const DIGITS = 2 ** DIGIT;

/**
 * Numbers 0 … count − 1 in the order of their words, the first column of words counting most, and of equal words
 * in the order `compare` gives. A million texts sort by their beginnings without a comparison.
 */
export const radixOrder = (
  columns: readonly Uint32Array[],
  count: number,
  compare: (a: number, b: number) => number,
): Int32Array => {
  let order = new Int32Array(count).map((_, i) => i);
  let spare = new Int32Array(count);
  for (const words of columns.toReversed()) {
    const bits = bitsOf(words);
    for (let shift = 0; shift < bits; shift += DIGIT) {
      sortByDigit(words, shift, order, spare);
      [order, spare] = [spare, order];
    }
  }
  sortRuns(columns, order, compare);
  return order;
};

/** As many bits as the longest word has. */
const bitsOf = (words: Uint32Array): number => {
  let all = 0;
  for (const word of words) all |= word;
  return 32 - Math.clz32(all);
};

/** Stable: what has one digit stays in the order it came in. */
const sortByDigit = (words: Uint32Array, shift: number, from: Int32Array, to: Int32Array): void => {
  const next = new Int32Array(DIGITS + 1);
  for (const word of words) {
    const digit = (word >>> shift) & (DIGITS - 1);
    next[digit + 1] = intAt(next, digit + 1) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit++) {
    next[digit + 1] = intAt(next, digit + 1) + intAt(next, digit);
  }
  for (const item of from) {
    const digit = ((words[item] ?? 0) >>> shift) & (DIGITS - 1);
    const place = intAt(next, digit);
    to[place] = item;
    next[digit] = place + 1;
  }
};

const sortRuns = (
  columns: readonly Uint32Array[],
  order: Int32Array,
  compare: (a: number, b: number) => number,
): void => {
  const areEqual = (a: number, b: number): boolean =>
    columns.every((words) => words[a] === words[b]);
  let start = 0;
  for (let end = 1; end <= order.length; end++) {
    if (end < order.length && areEqual(intAt(order, start), intAt(order, end))) continue;
    if (end - start > FEW) order.subarray(start, end).sort(compare);
    else sortFew(order, start, end, compare);
    start = end;
  }
};

/** So many are put in their places one by one: that is done before the engine's sort has begun. */
const FEW = 16;

const sortFew = (
  order: Int32Array,
  start: number,
  end: number,
  compare: (a: number, b: number) => number,
): void => {
  for (let i = start + 1; i < end; i++) {
    const item = intAt(order, i);
    let place = i;
    while (place > start && compare(intAt(order, place - 1), item) > 0) {
      order[place] = intAt(order, place - 1);
      place--;
    }
    order[place] = item;
  }
};
