import { at } from '../model/columns.ts';
import { keyNumbers } from './key-numbers.ts';

/** Things grouped by a key: members of block b are member[start[b] … start[b+1]). */
export type Blocks = {
  readonly count: number;
  readonly start: Int32Array;
  readonly member: Int32Array;
  /** Where in the given order the block's key first stood. */
  readonly first: Int32Array;
};

/**
 * Groups `members` by the key at the same place; key 0 belongs to no block. Blocks and their members keep the
 * order given, so that an order by content makes everything after it independent of the rows' order.
 */
export const blocksOf = (keys: ArrayLike<number>, members: ArrayLike<number>): Blocks => {
  const numbers = keyNumbers(keys.length);
  const block = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) block[i] = numbers.of(at(keys, i));
  const { count } = numbers;
  const start = starts(block, count);
  const next = start.slice(0, count);
  const member = new Int32Array(at(start, count));
  const first = new Int32Array(count);
  for (let i = 0; i < block.length; i++) {
    const b = at(block, i);
    if (b < 0) continue;
    const place = at(next, b);
    if (place === at(start, b)) first[b] = i;
    member[place] = at(members, i);
    next[b] = place + 1;
  }
  return { count, start, member, first };
};

const starts = (block: Int32Array, count: number): Int32Array => {
  const start = new Int32Array(count + 1);
  for (const b of block) if (b >= 0) start[b + 1] = at(start, b + 1) + 1;
  for (let b = 0; b < count; b++) start[b + 1] = at(start, b + 1) + at(start, b);
  return start;
};

/** Visits blocks of two and more members; `first` is where the block's key first stood. */
export const eachBlock = (
  blocks: Blocks,
  visit: (members: Int32Array, first: number) => void,
): void => {
  for (let b = 0; b < blocks.count; b++) {
    const members = blocks.member.subarray(at(blocks.start, b), at(blocks.start, b + 1));
    if (members.length > 1) visit(members, at(blocks.first, b));
  }
};
