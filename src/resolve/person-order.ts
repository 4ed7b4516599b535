import { intAt } from '../model/columns.ts';
import type { TextPool } from '../model/text-pool.ts';
import { compareText } from './compare-text.ts';
import { radixOrder } from './radix-order.ts';
import { textUnits } from './text-units.ts';

/** One way to name a person, smallest first: for each node the text number, and where its text is. */
export type KeyColumn = { readonly key: Int32Array; readonly pool: TextPool };

/** Keeps the smallest text of each node in a column of keys. */
export const smallestKeys = (count: number, pool: TextPool) => {
  const key = new Int32Array(count);
  return {
    key,
    pool,
    offer(node: number, offered: number): void {
      const known = intAt(key, node);
      if (offered === 0 || offered === known) return;
      if (known === 0 || pool.text(offered) < pool.text(known)) key[node] = offered;
    },
  };
};

/**
 * Numbers for people that only their names, profiles, addresses and ids decide; `rank` breaks ties by content.
 * Nodes that stand for nobody get −1.
 */
export const numberPeople = (
  nodes: Int32Array,
  count: number,
  columns: readonly KeyColumn[],
  rank: (node: number) => number,
): Int32Array => {
  const compare = (x: number, y: number): number => {
    const a = intAt(nodes, x);
    const b = intAt(nodes, y);
    for (const { key, pool } of columns) {
      const found = compareKeys(intAt(key, a), intAt(key, b), pool);
      if (found !== 0) return found;
    }
    return rank(a) - rank(b);
  };
  const [first] = columns;
  const beginnings = first ? beginningsOf(nodes, first) : [];
  const person = new Int32Array(count).fill(-1);
  radixOrder(beginnings, nodes.length, compare).forEach((item, number) => {
    person[intAt(nodes, item)] = number;
  });
  return person;
};

/** Those who have no such key come last. */
const compareKeys = (a: number, b: number, pool: TextPool): number => {
  if (a === b) return 0;
  if (a === 0 || b === 0) return a === 0 ? 1 : -1;
  return compareText(pool.text(a), pool.text(b));
};

/** Letters a word holds, and words for each text: few names agree in more. */
const LETTERS = 4;
const WORDS = 3;

/**
 * The first letters of each node's text as numbers that sort as the letters do; from the first letter above ÿ on
 * all texts look alike. Who has no text comes behind all who have.
 */
const beginningsOf = (nodes: Int32Array, { key, pool }: KeyColumn): Uint32Array[] => {
  const columns = Array.from({ length: WORDS }, () => new Uint32Array(nodes.length));
  const letters = textUnits(pool);
  nodes.forEach((node, item) => {
    const text = intAt(key, node);
    const length = text === 0 ? 0 : letters.read(text);
    const plain = text === 0 ? 0 : plainLength(letters.units, length);
    const behind = text === 0 || plain < Math.min(length, WORDS * LETTERS) ? 0xff : 0;
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
