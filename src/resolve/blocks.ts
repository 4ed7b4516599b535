import { at } from '../model/columns.ts';

/** Things grouped by a key: members of block b are member[start[b] … start[b+1]). */
export type Blocks = {
  readonly count: number;
  readonly start: Int32Array;
  readonly member: Int32Array;
  /** Where in the given order the block's key first stood. */
  readonly first: Int32Array;
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

/**
 * Groups the members named by `order` by their key; key 0 belongs to no block. Blocks and their members
 * keep the order given, so that an order by content makes everything after it independent of the rows' order.
 */
export const blocksOf = (order: Int32Array, keyOf: (member: number) => number): Blocks => {
  const numbers = new Map<number, number>();
  const block = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) block[i] = numberOf(numbers, keyOf(at(order, i)));
  return gathered(numbers.size, block, (i) => at(order, i));
};

/** The same where a member has several keys: `keys` and `members` are parallel. */
export const blocksOfPairs = (keys: ArrayLike<number>, members: ArrayLike<number>): Blocks => {
  const numbers = new Map<number, number>();
  const block = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) block[i] = numberOf(numbers, at(keys, i));
  return gathered(numbers.size, block, (i) => at(members, i));
};

const numberOf = (numbers: Map<number, number>, key: number): number => {
  if (key === 0) return -1;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
};

const gathered = (
  count: number,
  block: Int32Array,
  memberAt: (index: number) => number,
): Blocks => {
  const start = new Int32Array(count + 1);
  for (const b of block) if (b >= 0) start[b + 1] = at(start, b + 1) + 1;
  for (let b = 0; b < count; b++) start[b + 1] = at(start, b + 1) + at(start, b);
  const next = start.slice(0, count);
  const member = new Int32Array(at(start, count));
  const first = new Int32Array(count);
  for (let i = 0; i < block.length; i++) {
    const b = at(block, i);
    if (b < 0) continue;
    const place = at(next, b);
    if (place === at(start, b)) first[b] = i;
    member[place] = memberAt(i);
    next[b] = place + 1;
  }
  return { count, start, member, first };
};
