import { intAt } from '../model/columns.ts';
import { compareText } from './compare-text.ts';
import { radixOrder } from './radix-order.ts';

/** One way to name a person, smallest first: for each node the text number, and where its text is. */
export type KeyColumn = { readonly key: Int32Array; text(key: number): string };

/** Keeps the smallest text of each node in a column of keys. */
export const smallestKeys = (count: number, text: (key: number) => string) => {
  const key = new Int32Array(count);
  return {
    key,
    text,
    offer(node: number, offered: number): void {
      const known = intAt(key, node);
      if (offered === 0 || offered === known) return;
      if (known === 0 || text(offered) < text(known)) key[node] = offered;
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
    for (const { key, text } of columns) {
      const found = compareKeys(intAt(key, a), intAt(key, b), text);
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
const compareKeys = (a: number, b: number, text: (key: number) => string): number => {
  if (a === b) return 0;
  if (a === 0 || b === 0) return a === 0 ? 1 : -1;
  return compareText(text(a), text(b));
};

/** Letters a word holds, and words for each text: few names agree in more. */
const LETTERS = 4;
const WORDS = 3;

/**
 * The first letters of each node's text as numbers that sort as the letters do; from the first letter above ÿ on
 * all texts look alike.
 */
const beginningsOf = (nodes: Int32Array, { key, text }: KeyColumn): Uint32Array[] => {
  const columns = Array.from({ length: WORDS }, () => new Uint32Array(nodes.length));
  nodes.forEach((node, item) => {
    const number = intAt(key, node);
    const letters = number === 0 ? NO_TEXT : text(number).slice(0, WORDS * LETTERS);
    const plain = letters.search(HIGH);
    columns.forEach((words, column) => {
      words[item] = wordAt(letters, column * LETTERS, plain < 0 ? letters.length : plain);
    });
  });
  return columns;
};

/** A letter that a byte cannot hold; who has no text comes behind all who have. */
const HIGH = /[\u00ff-\uffff]/;
const NO_TEXT = '\uffff';

/** Four letters as one number: behind the `plain` ones the greatest there is, behind the end the smallest. */
const wordAt = (text: string, start: number, plain: number): number => {
  let word = 0;
  for (let i = start; i < start + LETTERS; i++) {
    const code = i < plain ? text.charCodeAt(i) : 0xff;
    word = (word << 8) | (plain === text.length && i >= plain ? 0 : code);
  }
  return word;
};
