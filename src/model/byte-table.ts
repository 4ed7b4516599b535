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

/** Of a slot: where the bytes start (+1: 0 is a free slot), their hash, their length, the number. */
const START = 0;
const HASH = 1;
const LENGTH = 2;
const VALUE = 3;
const SLOT_BITS = 2;

type Known = {
  slots: Int32Array<ArrayBuffer>;
  arena: Uint8Array<ArrayBuffer>;
  /** The arena, four bytes at a time. */
  view: DataView;
  used: number;
  count: number;
};

/** What is looked for: moved from text to text, since an object for each would cost more than the search. */
type Key = { bytes: Uint8Array; view: DataView; start: number; end: number; hash: number };

export const byteTable = (): ByteTable => {
  const known = emptyTable();
  const key: Key = { bytes: known.arena, view: known.view, start: 0, end: 0, hash: 0 };
  const hashes = new Int32Array(AT_ONCE);
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
      key.hash = hashOf(key.view, start, end);
      slot = slotOf(known, key);
      return numberAt(known.slots, slot);
    },
    findEach(cells, found) {
      lookInto(key, cells.bytes);
      const isFar = known.slots.length > NEAR_CELLS;
      for (let from = 0; from < cells.count; from += AT_ONCE) {
        const part = partOf(cells, from);
        hashEach(key.view, part, hashes);
        if (isFar) bringNear(known, hashes, part.count);
        numberEach({ known, key, hashes }, part, found.subarray(from));
      }
    },
    add(bytes, start, end, value) {
      if (++known.count > (known.slots.length >> SLOT_BITS) * FULL) {
        known.slots = rehashed(known.slots);
        slot = freeSlot(known.slots, key.hash);
      }
      const { slots } = known;
      slots[slot + START] = known.used + 1;
      slots[slot + HASH] = key.hash;
      slots[slot + LENGTH] = end - start;
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

/** Four bytes at a time, the last four once more for what is left. Murmur's way of mixing. */
const hashOf = (view: DataView, start: number, end: number): number => {
  const last = end - 4;
  let hash = end - start;
  if (start > last) return spread(mixed(hash, shortWord(view, start, end)));
  for (let at = start; at < last; at += 4) hash = mixed(hash, view.getInt32(at, true));
  return spread(mixed(hash, view.getInt32(last, true)));
};

const shortWord = (view: DataView, start: number, end: number): number => {
  let word = 0;
  for (let at = start; at < end; at++) word = (word << 8) | view.getUint8(at);
  return word;
};

const mixed = (hash: number, word: number): number =>
  Math.imul(((hash << 13) | (hash >>> 19)) ^ Math.imul(word, 0xcc9e2d51), 0x1b873593);

const spread = (hash: number): number => {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return half ^ (half >>> 13);
};

const homeOf = (slots: Int32Array, hash: number): number =>
  (hash << SLOT_BITS) & (slots.length - 1);

/** Where a text is, or would be. */
const slotOf = (known: Known, key: Key): number => {
  const { slots } = known;
  const last = slots.length - 1;
  let slot = homeOf(slots, key.hash);
  for (;;) {
    const isAlike = intAt(slots, slot + HASH) === key.hash;
    if (isAlike && isAt(known, slot, key)) return slot;
    if (intAt(slots, slot + START) === 0) return slot;
    slot = (slot + (1 << SLOT_BITS)) & last;
  }
};

const isAt = ({ slots, view }: Known, slot: number, key: Key): boolean => {
  const by = intAt(slots, slot + START) - 1 - key.start;
  if (intAt(slots, slot + LENGTH) !== key.end - key.start || by + key.start < 0) return false;
  const last = key.end - 4;
  let at = key.start;
  if (at > last) {
    return shortWord(key.view, at, key.end) === shortWord(view, at + by, key.end + by);
  }
  while (at < last && view.getInt32(at + by, true) === key.view.getInt32(at, true)) at += 4;
  return at >= last && view.getInt32(last + by, true) === key.view.getInt32(last, true);
};

const numberAt = (slots: Int32Array, slot: number): number =>
  intAt(slots, slot + START) === 0 ? ABSENT : intAt(slots, slot + VALUE);

const hashEach = (
  view: DataView,
  { starts, ends, first, step, count }: ByteCells,
  hashes: Int32Array,
): void => {
  for (let i = 0, cell = first; i < count; i++, cell += step) {
    hashes[i] = hashOf(view, intAt(starts, cell), intAt(ends, cell));
  }
};

type Search = { readonly known: Known; readonly key: Key; readonly hashes: Int32Array };

const numberEach = (
  { known, key, hashes }: Search,
  { starts, ends, first, step, count }: ByteCells,
  found: Int32Array,
): void => {
  for (let i = 0, cell = first; i < count; i++, cell += step) {
    key.start = intAt(starts, cell);
    key.end = intAt(ends, cell);
    key.hash = intAt(hashes, i);
    found[i] = numberAt(known.slots, slotOf(known, key));
  }
};

/**
 * Touches what the search will need. One search after another waits for memory twice a text; here the waits
 * of many texts run side by side.
 */
const bringNear = ({ slots, arena }: Known, hashes: Int32Array, count: number): void => {
  let touched = 0;
  for (let i = 0; i < count; i++) {
    touched |= byteAt(arena, intAt(slots, homeOf(slots, intAt(hashes, i)) + START));
  }
  // Never so; but the reads are not to be optimized away.
  if (touched > 255) hashes[0] = 0;
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
  while (intAt(slots, slot) !== 0) slot = (slot + (1 << SLOT_BITS)) & last;
  return slot;
};

const rehashed = (slots: Int32Array): Int32Array<ArrayBuffer> => {
  const twice = new Int32Array(slots.length * 2);
  for (let slot = 0; slot < slots.length; slot += 1 << SLOT_BITS) {
    if (intAt(slots, slot) === 0) continue;
    const to = freeSlot(twice, intAt(slots, slot + HASH));
    for (let part = 0; part < 1 << SLOT_BITS; part++) twice[to + part] = intAt(slots, slot + part);
  }
  return twice;
};
