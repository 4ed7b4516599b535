import { at, intAt } from '../model/columns.ts';

/**
 * 1 − edits / length of the longer, where an edit inserts, deletes or replaces a letter or swaps two neighbors
 * (optimal string alignment after Damerau 1964). In [0, 1]. Where it is below `least` it may be told as 0.
 */
export const editSimilarity = (a: string, b: string, least = 0): number => {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  if (1 - Math.abs(a.length - b.length) / longer < least) return 0;
  return 1 - editDistance(a, b, trimmed(a, b)) / longer;
};

/** What two texts begin or end with alike costs no edit: what lies between, from `start` to each one's end. */
type Rest = { start: number; endA: number; endB: number };

/** One for all: comparing millions of words must leave nothing behind. */
const between: Rest = { start: 0, endA: 0, endB: 0 };

const trimmed = (a: string, b: string): Rest => {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let endA = a.length;
  let endB = b.length;
  const most = Math.min(endA, endB);
  for (let left = most - start; left > 0; left--) {
    if (a.charCodeAt(endA - 1) !== b.charCodeAt(endB - 1)) break;
    endA--;
    endB--;
  }
  between.start = start;
  between.endA = endA;
  between.endB = endB;
  return between;
};

const editDistance = (a: string, b: string, rest: Rest): number => {
  const { start, endA, endB } = rest;
  if (start === endA || start === endB) return Math.max(endA, endB) - start;
  return endA - start < 32 && isPlain(a, start, endA)
    ? distanceInBits(a, b, rest)
    : distanceInRows(a.slice(start, endA), b.slice(start, endB));
};

const isPlain = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
};

/** Where each letter stands in the first text, as bits; all zero between calls. */
const places = new Int32Array(128);

/** A column of the table of distances in two words of bits (H. Hyyrö 2003, with swaps). */
const distanceInBits = (a: string, b: string, { start, endA, endB }: Rest): number => {
  for (let i = start; i < endA; i++) {
    const letter = a.charCodeAt(i);
    places[letter] = intAt(places, letter) | (1 << (i - start));
  }
  const last = 1 << (endA - start - 1);
  let distance = endA - start;
  let up = -1;
  let down = 0;
  let diagonal = 0;
  let before = 0;
  for (let j = start; j < endB; j++) {
    const code = b.charCodeAt(j);
    const match = code > 127 ? 0 : intAt(places, code);
    const swap = ((~diagonal & match) << 1) & before;
    diagonal = (((match & up) + up) ^ up) | match | down | swap;
    const right = down | ~(diagonal | up);
    const left = diagonal & up;
    if ((right & last) !== 0) distance++;
    if ((left & last) !== 0) distance--;
    up = (left << 1) | ~(diagonal | (right << 1) | 1);
    down = ((right << 1) | 1) & diagonal;
    before = match;
  }
  for (let i = start; i < endA; i++) places[a.charCodeAt(i)] = 0;
  return distance;
};

/** The same row by row, for long texts and other scripts. */
const distanceInRows = (a: string, b: string): number => {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, i, b, { before, above });
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
};

type Rows = { readonly before: readonly number[]; readonly above: readonly number[] };

const nextRow = (a: string, i: number, b: string, { before, above }: Rows): readonly number[] => {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const same = a[i - 1] === b[j - 1];
    const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row[j] = Math.min(
      at(above, j) + 1,
      at(row, j - 1) + 1,
      at(above, j - 1) + (same ? 0 : 1),
      swapped ? at(before, j - 2) + 1 : i + j,
    );
  }
  return row;
};
