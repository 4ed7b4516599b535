import { FIRST, hashAt, SECOND, SLOT_BITS, THIRD, VALUE, writeKey } from './byte-keys.ts';
import { byteAt, intAt } from './columns.ts';

/** Stands for "not there"; no value beside bytes is this. */
export const ABSENT = 2147483647;

/** Many texts in one piece of memory: number i stands from starts[first + i × step] to ends[…]. */
export type ByteCells = {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly first: number;
  readonly step: number;
  readonly count: number;
};

/**
 * Numbers by bytes, each text once. Open addressing: what is looked for costs one cell of slots and the bytes
 * themselves, and no object; equal hashes are told apart by comparing bytes.
 */
export type ByteTable = {
  readonly count: number;
  /** The number beside these bytes, or ABSENT. */
  find(bytes: Uint8Array, start: number, end: number): number;
  /** The same for many at once, in much less time: their waits for memory overlap. */
  findEach(cells: ByteCells, found: Int32Array): void;
  /** Only right after `find` has said that these bytes are ABSENT. */
  add(bytes: Uint8Array, start: number, end: number, value: number): void;
  /** The bytes one after another, in the order in which they came: a view until the next `add`. */
  arena(): Uint8Array<ArrayBuffer>;
  /** Where the next bytes will start. */
  readonly used: number;
};

type Known = {
  slots: Int32Array<ArrayBuffer>;
  arena: Uint8Array<ArrayBuffer>;
  /** The arena, four bytes at a time. */
  view: DataView;
  used: number;
  count: number;
};

/** What is looked for, as a slot has it; moved from text to text, since an object for each would cost more than the search. */
type Key = {
  bytes: Uint8Array;
  view: DataView;
  start: number;
  end: number;
  first: number;
  second: number;
  third: number;
  hash: number;
};

export const byteTable = (): ByteTable => {
  const known = emptyTable();
  const place = { bytes: known.arena, view: known.view, start: 0, end: 0 };
  const key: Key = { ...place, first: 0, second: 0, third: 0, hash: 0 };
  const keys = new Int32Array(AT_ONCE << SLOT_BITS);
  let slot = 0;
  return {
    get count() {
      return known.count;
    },
    get used() {
      return known.used;
    },
    find(bytes, start, end) {
      lookInto(key, bytes);
      key.start = start;
      key.end = end;
      writeKey(key.view, start, end, keys, 0);
      takeKey(key, keys, 0);
      slot = slotOf(known, key);
      return numberAt(known.slots, slot);
    },
    findEach(cells, found) {
      lookInto(key, cells.bytes);
      const isFar = known.slots.length > NEAR_CELLS;
      for (let from = 0; from < cells.count; from += AT_ONCE) {
        const part = partOf(cells, from);
        writeEach(key.view, part, keys);
        if (isFar) bringNear(known, keys, part.count);
        numberEach({ known, key, keys }, part, found.subarray(from));
      }
    },
    add(bytes, start, end, value) {
      if (++known.count > (known.slots.length >> SLOT_BITS) * FULL) {
        known.slots = rehashed(known.slots);
        slot = freeSlot(known.slots, key.hash);
      }
      const { slots } = known;
      slots[slot + FIRST] = key.third > 0 ? key.first : known.used;
      slots[slot + SECOND] = key.second;
      slots[slot + THIRD] = key.third;
      slots[slot + VALUE] = value;
      keep(known, bytes, start, end);
    },
    arena: () => known.arena,
  };
};

const FULL = 0.6;

/** As many are looked for at once as stay near meanwhile. */
const AT_ONCE = 256;

/** Below this many cells of slots, all of them are near anyway. */
const NEAR_CELLS = 2 ** 16;

const emptyTable = (): Known => {
  const arena = new Uint8Array(1024);
  const slots = new Int32Array(64 << SLOT_BITS);
  return { slots, arena, view: viewOf(arena), used: 0, count: 0 };
};

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

const lookInto = (key: Key, bytes: Uint8Array): void => {
  if (key.bytes === bytes) return;
  key.bytes = bytes;
  key.view = viewOf(bytes);
};

const partOf = (cells: ByteCells, from: number): ByteCells => ({
  ...cells,
  first: cells.first + from * cells.step,
  count: Math.min(AT_ONCE, cells.count - from),
});

const takeKey = (key: Key, keys: Int32Array, at: number): void => {
  key.first = intAt(keys, at + FIRST);
  key.second = intAt(keys, at + SECOND);
  key.third = intAt(keys, at + THIRD);
  key.hash = intAt(keys, at + VALUE);
};

const homeOf = (slots: Int32Array, hash: number): number =>
  (hash << SLOT_BITS) & (slots.length - 1);

/** Where a text is, or would be. */
const slotOf = (known: Known, key: Key): number => {
  const { slots } = known;
  const last = slots.length - 1;
  let slot = homeOf(slots, key.hash);
  for (;;) {
    const there = intAt(slots, slot + THIRD);
    if (there === 0 || (there === key.third && isIn(known, slot, key))) return slot;
    slot = (slot + (1 << SLOT_BITS)) & last;
  }
};

/** Texts of one length, and of one end where they are short. */
const isIn = (known: Known, slot: number, key: Key): boolean => {
  if (intAt(known.slots, slot + SECOND) !== key.second) return false;
  const first = intAt(known.slots, slot + FIRST);
  return key.third > 0 ? first === key.first : isAt(known, first, key);
};

/** Whether the bytes of a long text start there. */
const isAt = ({ view }: Known, start: number, key: Key): boolean => {
  const by = start - key.start;
  const last = key.end - 4;
  let at = key.start;
  while (at < last && view.getInt32(at + by, true) === key.view.getInt32(at, true)) at += 4;
  return at >= last && view.getInt32(last + by, true) === key.view.getInt32(last, true);
};

const numberAt = (slots: Int32Array, slot: number): number =>
  intAt(slots, slot + THIRD) === 0 ? ABSENT : intAt(slots, slot + VALUE);

const writeEach = (
  view: DataView,
  { starts, ends, first, step, count }: ByteCells,
  keys: Int32Array,
): void => {
  for (let i = 0, cell = first; i < count; i++, cell += step) {
    writeKey(view, intAt(starts, cell), intAt(ends, cell), keys, i << SLOT_BITS);
  }
};

type Search = { readonly known: Known; readonly key: Key; readonly keys: Int32Array };

const numberEach = (
  { known, key, keys }: Search,
  { starts, ends, first, step, count }: ByteCells,
  found: Int32Array,
): void => {
  for (let i = 0, cell = first; i < count; i++, cell += step) {
    key.start = intAt(starts, cell);
    key.end = intAt(ends, cell);
    takeKey(key, keys, i << SLOT_BITS);
    found[i] = numberAt(known.slots, slotOf(known, key));
  }
};

/**
 * Touches what the search will need. One search after another waits for memory once a text, or twice where it is long;
 * here the waits of many texts run side by side.
 */
const bringNear = ({ slots, arena }: Known, keys: Int32Array, count: number): void => {
  let touched = 0;
  for (let i = 0; i < count; i++) {
    const home = homeOf(slots, intAt(keys, (i << SLOT_BITS) + VALUE));
    const isLong = intAt(slots, home + THIRD) < 0;
    touched |= isLong ? byteAt(arena, intAt(slots, home + FIRST)) : 0;
  }
  // Never so; but the reads are not to be optimized away.
  if (touched > 255) keys[0] = 0;
};

const keep = (known: Known, bytes: Uint8Array, start: number, end: number): void => {
  const { used } = known;
  known.used = used + end - start;
  if (known.used > known.arena.length) {
    const wider = new Uint8Array(Math.max(known.arena.length * 2, known.used));
    wider.set(known.arena);
    known.arena = wider;
    known.view = viewOf(wider);
  }
  const { arena } = known;
  for (let at = start; at < end; at++) arena[used + at - start] = byteAt(bytes, at);
};

const freeSlot = (slots: Int32Array, hash: number): number => {
  const last = slots.length - 1;
  let slot = homeOf(slots, hash);
  while (intAt(slots, slot + THIRD) !== 0) slot = (slot + (1 << SLOT_BITS)) & last;
  return slot;
};

const rehashed = (slots: Int32Array): Int32Array<ArrayBuffer> => {
  const twice = new Int32Array(slots.length * 2);
  for (let slot = 0; slot < slots.length; slot += 1 << SLOT_BITS) {
    if (intAt(slots, slot + THIRD) === 0) continue;
    const to = freeSlot(twice, hashAt(slots, slot));
    for (let part = 0; part < 1 << SLOT_BITS; part++) twice[to + part] = intAt(slots, slot + part);
  }
  return twice;
};
