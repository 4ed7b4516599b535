import { intAt } from '../model/columns.ts';
import { dayOf, type EvidenceRecords, highOf, lowInPart, PART_BITS } from './evidence-records.ts';
import { sortRows } from './key-sort.ts';

/** Records of a part of the people by both people, then by day; room that is used again. */
export type PartOrder = {
  slots: Int32Array;
  spare: Int32Array;
  /** Those of the part's i-th person: slots[start[i] … start[i+1]). */
  readonly start: Int32Array;
};

const BUCKETS = 1 << PART_BITS;

export const partOrder = (): PartOrder => ({
  slots: new Int32Array(BUCKETS),
  spare: new Int32Array(BUCKETS),
  start: new Int32Array(BUCKETS + 1),
});

/**
 * Puts `count` records from `first` on in order: a radix sort, first by the other person, then by
 * the person. A part is small enough to stay in the processor's memory all the while.
 */
export const orderPart = (
  order: PartOrder,
  records: EvidenceRecords,
  { first, count }: { readonly first: number; readonly count: number },
  peopleCount: number,
): void => {
  if (count > order.slots.length) {
    order.slots = new Int32Array(2 * count);
    order.spare = new Int32Array(2 * count);
  }
  takeAll(order.slots, first, count);
  for (let shift = 0; shift === 0 || peopleCount >> shift > 0; shift += PART_BITS) {
    countHighs(order, records, count, shift);
    addUp(order.start);
    placeByHigh(order, records, count, shift);
    swap(order);
  }
  countLows(order, records, count);
  addUp(order.start);
  placeByLow(order, records, count);
  swap(order);
  // Each now stands where the next begins.
  order.start.copyWithin(1, 0, BUCKETS);
  order.start[0] = 0;
  byDay(order, records, count);
};

const swap = (order: PartOrder): void => {
  const { slots, spare } = order;
  order.slots = spare;
  order.spare = slots;
};

// Each loop has a function of its own: V8 (Node 20) compiles a loop that runs long together with
// what follows it, unseen so far, and then throws that away at the end of every part.

const takeAll = (slots: Int32Array, first: number, count: number): void => {
  for (let i = 0; i < count; i++) slots[i] = first + i;
};

type Pass = (order: PartOrder, records: EvidenceRecords, count: number, shift: number) => void;

const countHighs: Pass = ({ start, slots }, records, count, shift) => {
  start.fill(0);
  for (let i = 0; i < count; i++) {
    const bucket = ((highOf(records, intAt(slots, i)) >> shift) & (BUCKETS - 1)) + 1;
    start[bucket] = intAt(start, bucket) + 1;
  }
};

const placeByHigh: Pass = ({ start, slots, spare }, records, count, shift) => {
  for (let i = 0; i < count; i++) {
    const slot = intAt(slots, i);
    const bucket = (highOf(records, slot) >> shift) & (BUCKETS - 1);
    const place = intAt(start, bucket);
    start[bucket] = place + 1;
    spare[place] = slot;
  }
};

const countLows = ({ start, slots }: PartOrder, records: EvidenceRecords, count: number): void => {
  start.fill(0);
  for (let i = 0; i < count; i++) {
    const bucket = lowInPart(records, intAt(slots, i)) + 1;
    start[bucket] = intAt(start, bucket) + 1;
  }
};

const placeByLow = (
  { start, slots, spare }: PartOrder,
  records: EvidenceRecords,
  count: number,
): void => {
  for (let i = 0; i < count; i++) {
    const slot = intAt(slots, i);
    const bucket = lowInPart(records, slot);
    const place = intAt(start, bucket);
    start[bucket] = place + 1;
    spare[place] = slot;
  }
};

const addUp = (start: Int32Array): void => {
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    start[bucket + 1] = intAt(start, bucket + 1) + intAt(start, bucket);
  }
};

const byDay = ({ slots }: PartOrder, records: EvidenceRecords, count: number): void => {
  const day = (slot: number): number => Math.max(LONG_AGO, dayOf(records, slot));
  for (let from = 0, end = 0; from < count; from = end) {
    const slot = intAt(slots, from);
    end = from + 1;
    while (end < count && isSamePair(records, slot, intAt(slots, end))) end++;
    if (end - from > 1) sortRows(slots, from, end, day);
  }
};

const isSamePair = (records: EvidenceRecords, one: number, other: number): boolean =>
  highOf(records, one) === highOf(records, other) &&
  lowInPart(records, one) === lowInPart(records, other);

/** An unknown day comes first, without making a key too large. */
const LONG_AGO = -1e7;
