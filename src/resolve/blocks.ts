import { at, byteAt, intAt } from '../model/columns.ts';
import { hashOf, keyNumbers } from '../model/key-numbers.ts';
import type { ContentOrder } from './content-order.ts';

/** Things grouped by a key: members of block b are member[start[b] … start[b+1]); who stands alone is in none. */
export type Blocks = {
  readonly count: number;
  readonly start: Int32Array;
  readonly member: Int32Array;
  /** Where in the given order the block's key first stood. */
  readonly first: Int32Array;
};

/**
 * Groups `members` by the key at the same place; key 0 belongs to no block. Blocks and their members keep the
 * order given. Blocks of `settled` members only may be left out.
 */
export const blocksOf = (keys: Keys, members: Int32Array, settled?: Uint8Array): Blocks => {
  const found = numbered(keys, settled && ((i) => byteAt(settled, intAt(members, i)) !== 1));
  return laidOut(found, members, placesIn(found));
};

/**
 * The same with blocks and members in the order of content, so that everything after it is independent of the rows'
 * order. Who shares no key is never put in order. Behind the first `own` members the order given is kept.
 */
export const blocksByContent = (
  keys: Keys,
  members: Int32Array,
  order: ContentOrder,
  own = members.length,
): Blocks => {
  const found = numbered(keys);
  const places = placesIn(found);
  const behind = places.findIndex((place) => place >= own);
  const first = behind < 0 ? places : places.subarray(0, behind);
  const sorted = order.places(first.map((place) => intAt(members, place)));
  first.set(sorted.map((place) => intAt(first, place)));
  return laidOut(renumbered(found, places), members, places);
};

type Keys = Float64Array | Int32Array;

/** Whether who stands at a place wants to know who else has the key; undefined: all do. */
type Asks = (place: number) => boolean;

type Numbered = { readonly count: number; readonly block: Int32Array };

/** Where somebody stands who is in a block. */
const placesIn = ({ block }: Numbered): Int32Array => {
  const places = new Int32Array(block.reduce((sum, b) => (b < 0 ? sum : sum + 1), 0));
  let count = 0;
  for (let i = 0; i < block.length; i++) if (intAt(block, i) >= 0) places[count++] = i;
  return places;
};

/** Blocks in the order in which they come up. */
const renumbered = ({ count, block }: Numbered, places: Int32Array): Numbered => {
  const number = new Int32Array(count).fill(-1);
  let next = 0;
  for (const place of places) {
    const b = intAt(block, place);
    if (intAt(number, b) < 0) number[b] = next++;
    block[place] = intAt(number, b);
  }
  return { count, block };
};

const laidOut = ({ count, block }: Numbered, members: Int32Array, places: Int32Array): Blocks => {
  const start = starts(block, count);
  const next = start.slice(0, count);
  const member = new Int32Array(places.length);
  const first = new Int32Array(count);
  for (const i of places) {
    const b = intAt(block, i);
    const place = intAt(next, b);
    if (place === intAt(start, b)) first[b] = i;
    member[place] = intAt(members, i);
    next[b] = place + 1;
  }
  return { count, start, member, first };
};

/** Numbers keys that come up more than once, in the order of first sight; −1 for all others. */
const numbered = (keys: Keys, asks?: Asks): Numbered => {
  const isDense = areDense(keys);
  const times = timesOfKeys(keys, isDense, asks);
  const numbers = keyNumbers(keys.length >> 3);
  const block = new Int32Array(keys.length);
  const last = times.length - 1;
  for (let i = 0; i < keys.length; i++) {
    const key = at(keys, i);
    const again = byteAt(times, isDense ? key : hashOf(key) & last) > ASKS + 1;
    block[i] = again ? numbers.of(key) : -1;
  }
  return withoutLoners(block, numbers.count);
};

/** Numbers of a table that is not much longer than the keys are many: each has a place of its own. */
const areDense = (keys: Keys): boolean => {
  if (!(keys instanceof Int32Array)) return false;
  let most = 0;
  for (const key of keys) {
    if (key < 0) return false;
    most |= key;
  }
  return most < keys.length * WIDE;
};

const WIDE = 8;

/**
 * Where most keys come up once, a byte for each key or its hash spares them the table: 2 means twice or more. ASKS is
 * added where something asks.
 */
const timesOfKeys = (keys: Keys, isDense: boolean, asks?: Asks): Uint8Array => {
  const most = isDense ? keys.length * WIDE : Math.min(keys.length * 4, MOST_HASHES);
  let size = 64;
  while (size < most) size *= 2;
  const times = new Uint8Array(size);
  for (let i = 0; i < keys.length; i++) {
    const key = at(keys, i);
    const slot = isDense ? key : hashOf(key) & (size - 1);
    const known = byteAt(times, slot);
    const more = (known & (ASKS - 1)) < 2 ? known + 1 : known;
    times[slot] = !asks || asks(i) ? more | ASKS : more;
  }
  return times;
};

const ASKS = 4;

/** What a processor still keeps near itself. */
const MOST_HASHES = 2 ** 23;

/** Keys that only shared a hash with another stand alone, too. */
const withoutLoners = (block: Int32Array, count: number): Numbered => {
  const size = new Int32Array(count);
  for (const b of block) if (b >= 0) size[b] = intAt(size, b) + 1;
  const number = new Int32Array(count).fill(-1);
  let kept = 0;
  for (let b = 0; b < count; b++) if (intAt(size, b) > 1) number[b] = kept++;
  for (let i = 0; i < block.length; i++) {
    if (intAt(block, i) >= 0) block[i] = intAt(number, intAt(block, i));
  }
  return { count: kept, block };
};

const starts = (block: Int32Array, count: number): Int32Array => {
  const start = new Int32Array(count + 1);
  for (const b of block) if (b >= 0) start[b + 1] = intAt(start, b + 1) + 1;
  for (let b = 0; b < count; b++) start[b + 1] = intAt(start, b + 1) + intAt(start, b);
  return start;
};

/** Visits all blocks; `first` is where the block's key first stood. */
export const eachBlock = (
  blocks: Blocks,
  visit: (members: Int32Array, first: number) => void,
): void => {
  for (let b = 0; b < blocks.count; b++) {
    visit(
      blocks.member.subarray(intAt(blocks.start, b), intAt(blocks.start, b + 1)),
      intAt(blocks.first, b),
    );
  }
};
