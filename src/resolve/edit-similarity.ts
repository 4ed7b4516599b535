import { intAt } from '../model/columns.ts';

/**
 * 1 − edits / length of the longer, where an edit inserts, deletes or replaces a letter or swaps two neighbors
 * (optimal string alignment after Damerau 1964). In [0, 1]. Where it is below `least` it may be told as 0: most
 * words have too little in common to be worth aligning.
 */
export const editSimilarity = (a: string, b: string, least = 0): number => {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  if (least > 0 && 1 - fewestEdits(a, b) / longer < least) return 0;
  return 1 - editDistance(a, b) / longer;
};

/** Each edit brings at most one letter that the other lacks. Letters are told apart by five bits. */
const fewestEdits = (a: string, b: string): number => {
  const inA = letters(a);
  const inB = letters(b);
  return Math.max(ones(inA & ~inB), ones(inB & ~inA), Math.abs(a.length - b.length));
};

const letters = (text: string): number => {
  let mask = 0;
  for (let i = 0; i < text.length; i++) mask |= 1 << (text.charCodeAt(i) & 31);
  return mask;
};

/** How many bits are set (H. S. Warren, Hacker’s Delight). */
const ones = (bits: number): number => {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

type Rows = { before: Int32Array; above: Int32Array; row: Int32Array };

/** Laid out once: comparing millions of words must leave nothing behind. */
const rows: Rows = {
  before: new Int32Array(64),
  above: new Int32Array(64),
  row: new Int32Array(64),
};

const editDistance = (a: string, b: string): number => {
  if (b.length >= rows.row.length) widen(b.length * 2);
  for (let j = 0; j <= b.length; j++) rows.above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    fillRow(a, i, b, rows);
    const { before } = rows;
    rows.before = rows.above;
    rows.above = rows.row;
    rows.row = before;
  }
  return intAt(rows.above, b.length);
};

const widen = (length: number): void => {
  rows.before = new Int32Array(length);
  rows.above = new Int32Array(length);
  rows.row = new Int32Array(length);
};

const fillRow = (a: string, i: number, b: string, { before, above, row }: Rows): void => {
  const letter = a.charCodeAt(i - 1);
  const previous = i > 1 ? a.charCodeAt(i - 2) : -1;
  row[0] = i;
  for (let j = 1; j <= b.length; j++) {
    const same = letter === b.charCodeAt(j - 1);
    let least = Math.min(
      intAt(above, j) + 1,
      intAt(row, j - 1) + 1,
      intAt(above, j - 1) + (same ? 0 : 1),
    );
    if (j > 1 && letter === b.charCodeAt(j - 2) && previous === b.charCodeAt(j - 1)) {
      least = Math.min(least, intAt(before, j - 2) + 1);
    }
    row[j] = least;
  }
};
