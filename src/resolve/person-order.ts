import { at } from '../model/columns.ts';
import { compareText } from './compare-text.ts';

/** One way to name a person, smallest first: for each node the text number, and where its text is. */
export type KeyColumn = { readonly key: Int32Array; text(key: number): string };

/** Keeps the smallest text of each node in a column of keys. */
export const smallestKeys = (count: number, text: (key: number) => string) => {
  const key = new Int32Array(count);
  return {
    key,
    text,
    offer(node: number, offered: number): void {
      const known = at(key, node);
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
  const order = nodes.slice().sort((a, b) => {
    for (const column of columns) {
      const found = compareKeys(at(column.key, a), at(column.key, b), column.text);
      if (found !== 0) return found;
    }
    return rank(a) - rank(b);
  });
  const person = new Int32Array(count).fill(-1);
  order.forEach((node, number) => {
    person[node] = number;
  });
  return person;
};

/** Those who have no such key come last. */
const compareKeys = (a: number, b: number, text: (key: number) => string): number => {
  if (a === b) return 0;
  if (a === 0 || b === 0) return a === 0 ? 1 : -1;
  return compareText(text(a), text(b));
};
