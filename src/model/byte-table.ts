import { byteAt, intAt } from './columns.ts';

/** Stands for "not there"; no value beside bytes is this. */
export const ABSENT = 2147483647;

/**
 * Numbers by bytes, each text once. Open addressing: what is looked for costs one cell of slots and the bytes
 * themselves, and no object; equal hashes are told apart by comparing bytes.
 */
export type ByteTable = {
  readonly count: number;
  /** The number beside these bytes, or ABSENT. */
  find(bytes: Uint8Array, start: number, end: number): number;
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

export const byteTable = (): ByteTable => {
  let slots = new Int32Array(64 * 4);
  let arena = new Uint8Array(1024);
  let used = 0;
  let count = 0;
  let hash = 0;
  let slot = 0;
  const isAt = (from: number, bytes: Uint8Array, start: number, end: number): boolean => {
    let at = start;
    while (at < end && byteAt(arena, at + from - start) === byteAt(bytes, at)) at++;
    return at === end;
  };
  return {
    get count() {
      return count;
    },
    get used() {
      return used;
    },
    find(bytes, start, end) {
      hash = hashOf(bytes, start, end);
      const last = slots.length - 1;
      slot = (hash << 2) & last;
      for (;;) {
        const known = intAt(slots, slot + START);
        if (known === 0) return ABSENT;
        if (
          intAt(slots, slot + HASH) === hash &&
          intAt(slots, slot + LENGTH) === end - start &&
          isAt(known - 1, bytes, start, end)
        ) {
          return intAt(slots, slot + VALUE);
        }
        slot = (slot + 4) & last;
      }
    },
    add(bytes, start, end, value) {
      if (++count * 4 > slots.length * FULL) {
        slots = rehashed(slots);
        slot = freeSlot(slots, hash);
      }
      if (used + end - start > arena.length) arena = wider(arena, used + end - start);
      slots[slot + START] = used + 1;
      slots[slot + HASH] = hash;
      slots[slot + LENGTH] = end - start;
      slots[slot + VALUE] = value;
      for (let at = start; at < end; at++) arena[used++] = byteAt(bytes, at);
    },
    arena: () => arena,
  };
};

const FULL = 0.6;

/** Four bytes at a time; the tail one by one. Murmur's way of mixing. */
const hashOf = (bytes: Uint8Array, start: number, end: number): number => {
  let hash = end - start;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const word =
      byteAt(bytes, at) |
      (byteAt(bytes, at + 1) << 8) |
      (byteAt(bytes, at + 2) << 16) |
      (byteAt(bytes, at + 3) << 24);
    hash = Math.imul(hash ^ Math.imul(word, 0xcc9e2d51), 0x1b873593);
    hash ^= hash >>> 15;
  }
  for (; at < end; at++) hash = Math.imul(hash ^ byteAt(bytes, at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};

const freeSlot = (slots: Int32Array, hash: number): number => {
  const last = slots.length - 1;
  let slot = (hash << 2) & last;
  while (intAt(slots, slot) !== 0) slot = (slot + 4) & last;
  return slot;
};

const rehashed = (slots: Int32Array): Int32Array<ArrayBuffer> => {
  const twice = new Int32Array(slots.length * 2);
  for (let slot = 0; slot < slots.length; slot += 4) {
    if (intAt(slots, slot) === 0) continue;
    const to = freeSlot(twice, intAt(slots, slot + HASH));
    for (let part = 0; part < 4; part++) twice[to + part] = intAt(slots, slot + part);
  }
  return twice;
};

const wider = (arena: Uint8Array, needed: number): Uint8Array<ArrayBuffer> => {
  const twice = new Uint8Array(Math.max(arena.length * 2, needed));
  twice.set(arena);
  return twice;
};
