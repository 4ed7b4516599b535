import { intAt } from '../model/columns.ts';
import type { Evidence } from '../model/network.ts';
import { type PairedRows, sortPairs } from './pair-sort.ts';

/** Pairs of people, a < b, sorted, each once; evidence of pair i: order[start[i] … start[i+1]). */
export type EvidencePairs = {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly start: Int32Array;
  /** Evidence rows by pair, then by day. */
  readonly order: Int32Array;
};

/** Evidence grouped by pair, in linear time and without an object per row. */
export const gatherEvidence = (evidence: Evidence, peopleCount: number): EvidencePairs => {
  const sorted = sortPairs(rowsBetweenTwo(evidence), peopleCount);
  const { a, b, start } = cutIntoPairs(sorted);
  for (let pair = 0; pair < a.length; pair++) {
    sortByDay(sorted.row, intAt(start, pair), intAt(start, pair + 1), evidence.day);
  }
  return { a, b, start, order: sorted.row };
};

/** Nobody has a tie to themselves. */
const rowsBetweenTwo = ({ from, to, count }: Evidence): PairedRows => {
  const rows = {
    low: new Int32Array(count),
    high: new Int32Array(count),
    row: new Int32Array(count),
  };
  let kept = 0;
  for (let row = 0; row < count; row++) {
    const one = intAt(from, row);
    const other = intAt(to, row);
    if (one === other) continue;
    rows.low[kept] = one < other ? one : other;
    rows.high[kept] = one < other ? other : one;
    rows.row[kept++] = row;
  }
  return {
    low: rows.low.subarray(0, kept),
    high: rows.high.subarray(0, kept),
    row: rows.row.subarray(0, kept),
  };
};

const cutIntoPairs = ({ low, high }: PairedRows): Omit<EvidencePairs, 'order'> => {
  const count = countPairs(low, high);
  const pairs = {
    a: new Int32Array(count),
    b: new Int32Array(count),
    start: new Int32Array(count + 1),
  };
  let pair = 0;
  for (let i = 0; i < low.length; i++) {
    if (!startsPair(low, high, i)) continue;
    pairs.a[pair] = intAt(low, i);
    pairs.b[pair] = intAt(high, i);
    pairs.start[pair++] = i;
  }
  pairs.start[count] = low.length;
  return pairs;
};

const countPairs = (low: Int32Array, high: Int32Array): number => {
  let count = 0;
  for (let i = 0; i < low.length; i++) if (startsPair(low, high, i)) count++;
  return count;
};

const startsPair = (low: Int32Array, high: Int32Array, i: number): boolean =>
  i === 0 || intAt(low, i) !== intAt(low, i - 1) || intAt(high, i) !== intAt(high, i - 1);

/** Beyond so many rows sorting by insertion would no longer be cheap. */
const FEW = 64;

const sortByDay = (order: Int32Array, start: number, end: number, day: Int32Array): void => {
  if (end - start < 2) return;
  if (end - start > FEW) {
    order.subarray(start, end).sort((one, other) => intAt(day, one) - intAt(day, other));
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const row = intAt(order, i);
    let place = i;
    while (place > start && intAt(day, intAt(order, place - 1)) > intAt(day, row)) {
      order[place] = intAt(order, place - 1);
      place--;
    }
    order[place] = row;
  }
};
