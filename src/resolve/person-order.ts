import { byteAt, intAt, intColumn } from '../model/columns.ts';
import type { TextPool } from '../model/text-pool.ts';
import { radixOrder } from './radix-order.ts';
import { textOrder } from './text-order.ts';
import { textUnits } from './text-units.ts';

/** One way to name a person, smallest first: for each node the text number, and where its text is. */
export type KeyColumn = { readonly key: Int32Array; readonly pool: TextPool };

/** Keeps the smallest text of each node in a column of keys. */
export const smallestKeys = (count: number, pool: TextPool) => {
  const key = new Int32Array(count);
  const compare = textOrder(pool);
  return {
    key,
    pool,
    offer(node: number, offered: number): void {
      const known = intAt(key, node);
      if (offered === 0 || offered === known) return;
      if (known === 0 || compare(offered, known) < 0) key[node] = offered;
    },
  };
};

/**
 * Numbers for people that only their names, profiles, addresses and ids decide; `later` tells those apart whom all that
 * does not. Nodes that stand for nobody get −1.
 */
export const numberPeople = (
  nodes: Int32Array,
  count: number,
  columns: readonly KeyColumn[],
  later: (a: number, b: number) => number,
): Int32Array => {
  const [first, ...others] = columns;
  const orders = others.map(keyOrder);
  const compare = (x: number, y: number): number => {
    const a = intAt(nodes, x);
    const b = intAt(nodes, y);
    for (const order of orders) {
      const found = order(a, b);
      if (found !== 0) return found;
    }
    return later(a, b);
  };
  const ranks = first ? [ranksOf(nodes, first)] : [];
  const person = new Int32Array(count).fill(-1);
  const order = radixOrder(ranks, nodes.length, compare);
  for (let i = 0; i < order.length; i++) person[intAt(nodes, intAt(order, i))] = i;
  return person;
};

/** Those who have no such key come last. */
const keyOrder = ({ key, pool }: KeyColumn): ((one: number, other: number) => number) => {
  const compare = textOrder(pool);
  return (one, other) => {
    const a = intAt(key, one);
    const b = intAt(key, other);
    if (a === b) return 0;
    return a === 0 || b === 0 ? Number(a === 0) - Number(b === 0) : compare(a, b);
  };
};

/** Of each node how many texts come before its own. Names repeat, so each text is put in order once. */
const ranksOf = (nodes: Int32Array, { key, pool }: KeyColumn): Uint32Array => {
  const texts = distinct(nodes, key, pool.size);
  const compare = textOrder(pool);
  const order = radixOrder(beginningsOf(texts, pool), texts.length, (x, y) =>
    compare(intAt(texts, x), intAt(texts, y)),
  );
  const rank = new Int32Array(pool.size);
  order.forEach((item, place) => {
    rank[intAt(texts, item)] = place;
  });
  // Who has no such text comes last.
  rank[0] = texts.length;
  const ranks = new Uint32Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) ranks[i] = intAt(rank, intAt(key, intAt(nodes, i)));
  return ranks;
};

const distinct = (nodes: Int32Array, key: Int32Array, size: number): Int32Array => {
  const seen = new Uint8Array(size);
  for (const node of nodes) seen[intAt(key, node)] = 1;
  const texts = intColumn();
  for (let text = 1; text < size; text++) if (byteAt(seen, text) === 1) texts.push(text);
  return texts.view();
};

/** Letters a word holds, and words for each text: few names agree in more. */
const LETTERS = 4;
const WORDS = 3;

/**
 * The first letters of each text as numbers that sort as the letters do; from the first letter above ÿ on all texts
 * look alike.
 */
const beginningsOf = (texts: Int32Array, pool: TextPool): Uint32Array[] => {
  const columns = Array.from({ length: WORDS }, () => new Uint32Array(texts.length));
  const letters = textUnits(pool);
  texts.forEach((text, item) => {
    const length = letters.read(text);
    const plain = plainLength(letters.units, length);
    const behind = plain < Math.min(length, WORDS * LETTERS) ? 0xff : 0;
    columns.forEach((words, column) => {
      words[item] = wordAt(letters.units, column * LETTERS, { plain, behind });
    });
  });
  return columns;
};

/** Letters up to the first that a byte cannot hold, or that would look like one. */
const plainLength = (units: Int32Array, length: number): number => {
  const most = Math.min(length, WORDS * LETTERS);
  let plain = 0;
  while (plain < most && intAt(units, plain) < 0xff) plain++;
  return plain;
};

/** Four letters as one number, and what stands behind the plain ones. */
const wordAt = (
  units: Int32Array,
  start: number,
  { plain, behind }: { readonly plain: number; readonly behind: number },
): number => {
  let word = 0;
  for (let i = start; i < start + LETTERS; i++) {
    word = (word << 8) | (i < plain ? intAt(units, i) : behind);
  }
  return word;
};
