import { intAt } from '../model/columns.ts';

/** Rows with the two people they are about, side by side so that sorting reads them in sequence. */
export type PairedRows = {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly row: Int32Array;
};

const BITS = 11;
const BUCKETS = 1 << BITS;

/**
 * Sorted by `low`, then `high`, rows of one pair as they were: a radix sort of 11 bits a pass, with
 * the keys carried along. Linear, and several times faster than sorting row numbers alone, which
 * reads the keys all over memory (measured on 15 million rows).
 */
export const sortPairs = (rows: PairedRows, peopleCount: number): PairedRows => {
  let from = rows;
  let to = emptyLike(rows);
  for (const key of ['high', 'low'] as const) {
    for (let shift = 0; shift === 0 || peopleCount >> shift > 0; shift += BITS) {
      pass(from, to, from[key], shift);
      [from, to] = [to, from];
    }
  }
  return from;
};

const emptyLike = ({ row }: PairedRows): PairedRows => ({
  low: new Int32Array(row.length),
  high: new Int32Array(row.length),
  row: new Int32Array(row.length),
});

const pass = (from: PairedRows, to: PairedRows, key: Int32Array, shift: number): void => {
  const next = placesOf(key, shift);
  for (let i = 0; i < key.length; i++) {
    const bucket = (intAt(key, i) >> shift) & (BUCKETS - 1);
    const place = intAt(next, bucket);
    next[bucket] = place + 1;
    to.low[place] = intAt(from.low, i);
    to.high[place] = intAt(from.high, i);
    to.row[place] = intAt(from.row, i);
  }
};

/** Where the first of each bucket goes. */
const placesOf = (key: Int32Array, shift: number): Int32Array => {
  const next = new Int32Array(BUCKETS + 1);
  for (let i = 0; i < key.length; i++) {
    const bucket = ((intAt(key, i) >> shift) & (BUCKETS - 1)) + 1;
    next[bucket] = intAt(next, bucket) + 1;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    next[bucket + 1] = intAt(next, bucket + 1) + intAt(next, bucket);
  }
  return next;
};
