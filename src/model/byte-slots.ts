import { FIRST, hashAt, SECOND, SLOT_BITS, THIRD, VALUE } from './byte-keys.ts';
import { intAt } from './columns.ts';

/** Slots, and the bytes of all texts one after another. */
export type Known = {
  slots: Int32Array<ArrayBuffer>;
  arena: Uint8Array<ArrayBuffer>;
  /** The arena, four bytes at a time. */
  view: DataView;
  used: number;
  count: number;
};

/** What is looked for, as a slot has it; moved from text to text, since an object for each would cost more than the search. */
export type Key = {
  bytes: Uint8Array;
  view: DataView;
  start: number;
  end: number;
  first: number;
  second: number;
  third: number;
  hash: number;
};

export const emptyTable = (): Known => {
  const arena = new Uint8Array(1024);
  const slots = new Int32Array(64 << SLOT_BITS);
  return { slots, arena, view: viewOf(arena), used: 0, count: 0 };
};

export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

export const homeOf = (slots: Int32Array, hash: number): number =>
  (hash << SLOT_BITS) & (slots.length - 1);

const FULL = 0.6;

/** Puts what is looked for into a free slot, the one where it would be. */
export const addAt = (known: Known, key: Key, free: number, value: number): void => {
  let slot = free;
  if (++known.count > roomIn(known.slots.length)) {
    known.slots = rehashed(known.slots, known.slots.length * 2);
    slot = freeSlot(known.slots, key.hash);
  }
  const { slots } = known;
  slots[slot + FIRST] = key.third > 0 ? key.first : known.used;
  slots[slot + SECOND] = key.second;
  slots[slot + THIRD] = key.third;
  slots[slot + VALUE] = value;
  keep(known, key);
};

/** Room for so many more. */
export const reserve = (known: Known, more: number): void => {
  let { length } = known.slots;
  while (known.count + more > roomIn(length)) length *= 2;
  if (length > known.slots.length) known.slots = rehashed(known.slots, length);
};

/** How many texts so many cells of slots hold at most. */
const roomIn = (length: number): number => (length >> SLOT_BITS) * FULL;

/** Four bytes at a time. */
const keep = (known: Known, { view, start, end }: Key): void => {
  const { used } = known;
  known.used = used + end - start;
  if (known.used > known.arena.length) {
    const wider = new Uint8Array(Math.max(known.arena.length * 2, known.used));
    wider.set(known.arena);
    known.arena = wider;
    known.view = viewOf(wider);
  }
  const to = known.view;
  const by = used - start;
  let at = start;
  for (; at + 4 <= end; at += 4) to.setInt32(at + by, view.getInt32(at, true), true);
  for (; at < end; at++) to.setUint8(at + by, view.getUint8(at));
};

const freeSlot = (slots: Int32Array, hash: number): number => {
  const last = slots.length - 1;
  let slot = homeOf(slots, hash);
  while (intAt(slots, slot + THIRD) !== 0) slot = (slot + (1 << SLOT_BITS)) & last;
  return slot;
};

const rehashed = (slots: Int32Array, length: number): Int32Array<ArrayBuffer> => {
  const wider = new Int32Array(length);
  for (let slot = 0; slot < slots.length; slot += 1 << SLOT_BITS) {
    if (intAt(slots, slot + THIRD) === 0) continue;
    const to = freeSlot(wider, hashAt(slots, slot));
    for (let part = 0; part < 1 << SLOT_BITS; part++) wider[to + part] = intAt(slots, slot + part);
  }
  return wider;
};
