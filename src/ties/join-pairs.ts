import { intAt } from '../model/columns.ts';
import type { Colleagues } from './colleagues.ts';
import type { EvidencePairs } from './gather.ts';

/** All pairs that are a tie, sorted, with where their evidence stands (nowhere: start = end). */
export type JoinedPairs = {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly start: Int32Array;
};

type Pairs = { readonly a: Int32Array; readonly b: Int32Array };

/** Merges pairs known by evidence and pairs known by a company, both sorted. */
export const joinPairs = (known: EvidencePairs, colleagues: Colleagues): JoinedPairs => {
  const most = known.a.length + colleagues.a.length;
  const a = new Int32Array(most);
  const b = new Int32Array(most);
  const start = new Int32Array(most + 1);
  let i = 0;
  let j = 0;
  let count = 0;
  while (i < known.a.length || j < colleagues.a.length) {
    const step = compare(known, i, colleagues, j);
    a[count] = step <= 0 ? intAt(known.a, i) : intAt(colleagues.a, j);
    b[count] = step <= 0 ? intAt(known.b, i) : intAt(colleagues.b, j);
    start[count++] = intAt(known.start, i);
    if (step <= 0) i++;
    if (step >= 0) j++;
  }
  start[count] = known.order.length;
  return { count, a: a.slice(0, count), b: b.slice(0, count), start: start.slice(0, count + 1) };
};

/** A list that is at its end comes after everything. */
const compare = (one: Pairs, i: number, other: Pairs, j: number): number => {
  if (i >= one.a.length) return 1;
  if (j >= other.a.length) return -1;
  return intAt(one.a, i) - intAt(other.a, j) || intAt(one.b, i) - intAt(other.b, j);
};
