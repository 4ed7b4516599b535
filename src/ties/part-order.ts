import { intAt } from '../model/columns.ts';
import {
  copyRecord,
  dayOf,
  type EvidenceRecords,
  evidenceRecords,
  highOf,
  lowInPart,
  PART_BITS,
} from './evidence-records.ts';
import { sortRows } from './key-sort.ts';

/** Records of a part of the people by the other person, the person, then day; room that is used again. */
export type PartOrder = {
  count: number;
  records: EvidenceRecords;
  /** Where each stands among all records, and its other person, on the way there. */
  slots: Int32Array;
  highs: Int32Array;
  spare: Int32Array;
  spareHighs: Int32Array;
  /** Where the next record of each bucket goes. */
  readonly next: Int32Array;
};

const BUCKETS = 1 << PART_BITS;

export const partOrder = (): PartOrder => ({
  count: 0,
  ...roomFor(BUCKETS),
  next: new Int32Array(BUCKETS + 1),
});

const roomFor = (most: number) => ({
  records: evidenceRecords(most),
  slots: new Int32Array(most),
  highs: new Int32Array(most),
  spare: new Int32Array(most),
  spareHighs: new Int32Array(most),
});

/**
 * Puts `count` records from `first` on in order: a radix sort, by the person first, then by the other one, whose
 * number goes along. Then each record is fetched once, and whoever reads them reads from end to end. A part is
 * small enough to stay in the processor's memory all the while.
 */
export const orderPart = (
  order: PartOrder,
  records: EvidenceRecords,
  { first, count }: { readonly first: number; readonly count: number },
  peopleCount: number,
): void => {
  if (count > order.slots.length) Object.assign(order, roomFor(2 * count));
  order.count = count;
  countLows(order, records, first);
  addUp(order.next);
  placeByLow(order, records, first);
  for (let shift = 0; shift < 32 && peopleCount >> shift > 0; shift += PART_BITS) {
    swap(order);
    countHighs(order, shift);
    addUp(order.next);
    placeByHigh(order, shift);
  }
  swap(order);
  byDay(order, records);
  fetchAll(order, records);
};

const swap = (order: PartOrder): void => {
  const { slots, highs, spare, spareHighs } = order;
  order.slots = spare;
  order.highs = spareHighs;
  order.spare = slots;
  order.spareHighs = highs;
};

// Each loop has a function of its own: V8 (Node 20) compiles a loop that runs long together with
// what follows it, unseen so far, and then throws that away at the end of every part.

const countLows = ({ next, count }: PartOrder, records: EvidenceRecords, first: number): void => {
  next.fill(0);
  for (let slot = first; slot < first + count; slot++) {
    const bucket = lowInPart(records, slot) + 1;
    next[bucket] = intAt(next, bucket) + 1;
  }
};

const placeByLow = (
  { next, spare, spareHighs, count }: PartOrder,
  records: EvidenceRecords,
  first: number,
): void => {
  for (let slot = first; slot < first + count; slot++) {
    const bucket = lowInPart(records, slot);
    const place = intAt(next, bucket);
    next[bucket] = place + 1;
    spare[place] = slot;
    spareHighs[place] = highOf(records, slot);
  }
};

const countHighs = ({ next, highs, count }: PartOrder, shift: number): void => {
  next.fill(0);
  for (let i = 0; i < count; i++) {
    const bucket = ((intAt(highs, i) >> shift) & (BUCKETS - 1)) + 1;
    next[bucket] = intAt(next, bucket) + 1;
  }
};

const placeByHigh = (
  { next, slots, highs, spare, spareHighs, count }: PartOrder,
  shift: number,
): void => {
  for (let i = 0; i < count; i++) {
    const high = intAt(highs, i);
    const bucket = (high >> shift) & (BUCKETS - 1);
    const place = intAt(next, bucket);
    next[bucket] = place + 1;
    spare[place] = intAt(slots, i);
    spareHighs[place] = high;
  }
};

const addUp = (next: Int32Array): void => {
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    next[bucket + 1] = intAt(next, bucket + 1) + intAt(next, bucket);
  }
};

const byDay = ({ slots, highs, count }: PartOrder, records: EvidenceRecords): void => {
  const day = (slot: number): number => Math.max(LONG_AGO, dayOf(records, slot));
  for (let from = 0, end = 1; from < count; from = end++) {
    const high = intAt(highs, from);
    if (end === count || intAt(highs, end) !== high) continue;
    const low = lowInPart(records, intAt(slots, from));
    while (end < count && intAt(highs, end) === high && lowAt(slots, end, records) === low) end++;
    if (end - from > 1) sortRows(slots, from, end, day);
  }
};

const lowAt = (slots: Int32Array, i: number, records: EvidenceRecords): number =>
  lowInPart(records, intAt(slots, i));

const fetchAll = ({ slots, count, records }: PartOrder, from: EvidenceRecords): void => {
  for (let i = 0; i < count; i++) copyRecord(records, i, from, intAt(slots, i));
};

/** Where the records of the two people end whose first stands at `from`. */
export const endOfPair = ({ records, count }: PartOrder, from: number): number => {
  let end = from + 1;
  while (end < count && isSamePair(records, from, end)) end++;
  return end;
};

export const isSamePair = (records: EvidenceRecords, one: number, other: number): boolean =>
  highOf(records, one) === highOf(records, other) &&
  lowInPart(records, one) === lowInPart(records, other);

/** An unknown day comes first, without making a key too large. */
const LONG_AGO = -1e7;
