import { intAt } from '../model/columns.ts';
import { NO_DAY } from '../model/day.ts';
import type { Evidence } from '../model/network.ts';
import { allRows, countingOrder } from './counting-order.ts';

/** Pairs of people, a < b, sorted, each once; evidence of pair i: order[start[i] … start[i+1]). */
export type EvidencePairs = {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly start: Int32Array;
  /** Evidence rows by pair, then by day. */
  readonly order: Int32Array;
};

/** Evidence grouped by pair in three counting sorts, so that millions of rows take linear time. */
export const gatherEvidence = (evidence: Evidence, peopleCount: number): EvidencePairs => {
  const { low, high } = endsOf(evidence);
  const between = allRows(evidence.count).filter((row) => intAt(low, row) !== intAt(high, row));
  const order = byPair({ low, high, day: daySlots(evidence) }, peopleCount, between);
  const { a, b, start } = cutIntoPairs(low, high, order);
  return { a, b, start, order };
};

type Ends = { readonly low: Int32Array; readonly high: Int32Array };

const endsOf = ({ from, to, count }: Evidence): Ends => {
  const low = new Int32Array(count);
  const high = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    const one = intAt(from, row);
    const other = intAt(to, row);
    low[row] = one < other ? one : other;
    high[row] = one < other ? other : one;
  }
  return { low, high };
};

type DaySlots = { readonly slot: Int32Array; readonly size: number };

/** Days as slots from 0 on; slot 0 is "not said". */
const daySlots = ({ day, count }: Evidence): DaySlots => {
  const { first, last } = rangeOf(day, count);
  const slot = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    const value = intAt(day, row);
    slot[row] = value === NO_DAY ? 0 : value - first + 1;
  }
  return { slot, size: last < first ? 1 : last - first + 2 };
};

const rangeOf = (day: Int32Array, count: number): { first: number; last: number } => {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < count; row++) {
    const value = intAt(day, row);
    if (value === NO_DAY) continue;
    first = Math.min(first, value);
    last = Math.max(last, value);
  }
  return { first, last };
};

const byPair = (
  { low, high, day }: Ends & { readonly day: DaySlots },
  peopleCount: number,
  rows: Int32Array,
): Int32Array => {
  const byDay = countingOrder(day.slot, day.size, rows);
  return countingOrder(low, peopleCount, countingOrder(high, peopleCount, byDay));
};

const cutIntoPairs = (low: Int32Array, high: Int32Array, order: Int32Array) => {
  const a = new Int32Array(order.length);
  const b = new Int32Array(order.length);
  const start = new Int32Array(order.length + 1);
  let pairs = 0;
  for (let i = 0; i < order.length; i++) {
    const row = intAt(order, i);
    const one = intAt(low, row);
    const other = intAt(high, row);
    if (pairs > 0 && intAt(a, pairs - 1) === one && intAt(b, pairs - 1) === other) continue;
    a[pairs] = one;
    b[pairs] = other;
    start[pairs++] = i;
  }
  start[pairs] = order.length;
  return { a: a.slice(0, pairs), b: b.slice(0, pairs), start: start.slice(0, pairs + 1) };
};
