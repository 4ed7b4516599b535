import { FIRST, SECOND, SLOT_BITS, THIRD, VALUE, writeKey } from './byte-keys.ts';
import { addAt, emptyTable, homeOf, type Key, type Known, reserve, viewOf } from './byte-slots.ts';
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
  /** The same; those that are ABSENT are added and get `next` and the numbers behind it, as they come. */
  takeEach(cells: ByteCells, found: Int32Array, next: number): void;
  /** Only right after `find` has said that its bytes are ABSENT: the number beside them. */
  add(value: number): void;
  /** Room for so many more: what is added one by one moves all that is there again and again. */
  reserve(more: number): void;
  /** The bytes one after another, in the order in which they came: a view until the next `add`. */
  arena(): Uint8Array<ArrayBuffer>;
  /** Where the next bytes will start. */
  readonly used: number;
};

export const byteTable = (): ByteTable => {
  const known = emptyTable();
  const place = { bytes: known.arena, view: known.view, start: 0, end: 0 };
  const key: Key = { ...place, first: 0, second: 0, third: 0, hash: 0 };
  const keys = new Int32Array(AT_ONCE << SLOT_BITS);
  const search: Search = { known, key, keys };
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
    findEach: (cells, found) => findEach(search, cells, found, ABSENT),
    takeEach: (cells, found, next) => findEach(search, cells, found, next),
    add: (value) => addAt(known, key, slot, value),
    reserve: (more) => reserve(known, more),
    arena: () => known.arena,
  };
};

/** As many are looked for at once as stay near meanwhile. */
export const AT_ONCE = 256;

/** Below this many cells of slots, all of them are near anyway. */
const NEAR_CELLS = 2 ** 16;

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

/** Those that are not there get `next` and the numbers behind it, unless that is ABSENT. */
const findEach = (search: Search, cells: ByteCells, found: Int32Array, next: number): void => {
  const { known, key, keys } = search;
  let free = next;
  lookInto(key, cells.bytes);
  for (let from = 0; from < cells.count; from += AT_ONCE) {
    const part = partOf(cells, from);
    writeEach(key.view, part, keys);
    if (known.slots.length > NEAR_CELLS) bringNear(known, keys, part.count);
    free = numberEach(search, part, found.subarray(from), free);
  }
};

const numberEach = (
  { known, key, keys }: Search,
  { starts, ends, first, step, count }: ByteCells,
  found: Int32Array,
  next: number,
): number => {
  let free = next;
  for (let i = 0, cell = first; i < count; i++, cell += step) {
    key.start = intAt(starts, cell);
    key.end = intAt(ends, cell);
    takeKey(key, keys, i << SLOT_BITS);
    const slot = slotOf(known, key);
    const number = numberAt(known.slots, slot);
    const isTaken = number === ABSENT && free !== ABSENT;
    if (isTaken) addAt(known, key, slot, free);
    found[i] = isTaken ? free++ : number;
  }
  return free;
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
