import { at, byteAt, intAt } from '../model/columns.ts';
import { hashOf, keyNumbers } from '../model/key-numbers.ts';

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
 * order given, so that an order by content makes everything after it independent of the rows' order. Blocks of
 * `settled` members only may be left out.
 */
export const blocksOf = (
  keys: Float64Array | Int32Array,
  members: Int32Array,
  settled?: Uint8Array,
): Blocks => {
  const { count, block } = numbered(keys, (i) => settled?.[intAt(members, i)] !== 1);
  const start = starts(block, count);
  const next = start.slice(0, count);
  const member = new Int32Array(intAt(start, count));
  const first = new Int32Array(count);
  for (let i = 0; i < block.length; i++) {
    const b = intAt(block, i);
    if (b < 0) continue;
    const place = intAt(next, b);
    if (place === intAt(start, b)) first[b] = i;
    member[place] = intAt(members, i);
    next[b] = place + 1;
  }
  return { count, start, member, first };
};

type Numbered = { readonly count: number; readonly block: Int32Array };

/** Numbers keys that come up more than once, in the order of first sight; −1 for all others. */
const numbered = (keys: Float64Array | Int32Array, asks: (i: number) => boolean): Numbered => {
  const times = timesOfHashes(keys, asks);
  const numbers = keyNumbers(keys.length >> 2);
  const block = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = at(keys, i);
    const again = byteAt(times, hashOf(key) & (times.length - 1)) > ASKS + 1;
    block[i] = again ? numbers.of(key) : -1;
  }
  return withoutLoners(block, numbers.count);
};

/**
 * Where most keys come up once, a byte for each hash spares them the table: 2 means twice or more. ASKS is added
 * where something asks.
 */
const timesOfHashes = (
  keys: Float64Array | Int32Array,
  asks: (i: number) => boolean,
): Uint8Array => {
  let size = 64;
  while (size < keys.length * 4 && size < MOST_HASHES) size *= 2;
  const times = new Uint8Array(size);
  for (let i = 0; i < keys.length; i++) {
    const hash = hashOf(at(keys, i)) & (size - 1);
    const known = byteAt(times, hash);
    const more = (known & (ASKS - 1)) < 2 ? known + 1 : known;
    times[hash] = asks(i) ? more | ASKS : more;
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
