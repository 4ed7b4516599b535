import type { Searcher } from '../paths/strongest-paths.ts';

/** What searches have learned is kept for so many sellers: memory does not grow with the rows of a batch. */
const MOST_BYTES = 2 ** 28;
const MOST_SEARCHERS = 64;
const LEAST_SEARCHERS = 8;

/** The searcher of a key, made when it is first asked for; the longest unused are let go. */
export const keptSearchers = () => {
  const searchers = new Map<string, Searcher>();
  let last: string | undefined;
  return (key: string, make: () => Searcher): Searcher => {
    const known = searchers.get(key) ?? make();
    if (key === last) return known;
    last = key;
    searchers.delete(key);
    searchers.set(key, known);
    letGo(searchers);
    return known;
  };
};

const letGo = (searchers: Map<string, Searcher>): void => {
  let bytes = 0;
  for (const searcher of searchers.values()) bytes += searcher.bytes();
  for (const [key, searcher] of searchers) {
    const isRoom = searchers.size <= MOST_SEARCHERS && bytes <= MOST_BYTES;
    if (isRoom || searchers.size <= LEAST_SEARCHERS) return;
    searchers.delete(key);
    bytes -= searcher.bytes();
  }
};
