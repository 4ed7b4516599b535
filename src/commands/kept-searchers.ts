import type { Searcher } from '../paths/strongest-paths.ts';

/** What searches have learned is kept for so many sellers: memory does not grow with the rows of a batch. */
const MOST_BYTES = 2 ** 28;
const MOST_SEARCHERS = 64;
const LEAST_SEARCHERS = 8;

/** A searcher, and what it took when it was last looked at. */
type Kept = { readonly key: string; readonly searcher: Searcher; bytes: number };

/** The searcher of a key, made when it is first asked for; the longest unused are let go. */
export const keptSearchers = () => {
  const all = new Map<string, Kept>();
  let bytes = 0;
  let last: Kept | undefined;
  const weigh = (one: Kept): void => {
    bytes -= one.bytes;
    one.bytes = one.searcher.bytes();
    bytes += one.bytes;
  };
  const letGo = (): void => {
    for (const [key, one] of all) {
      const isRoom = all.size <= MOST_SEARCHERS && bytes <= MOST_BYTES;
      if (isRoom || all.size <= LEAST_SEARCHERS) return;
      all.delete(key);
      bytes -= one.bytes;
    }
  };
  return (key: string, make: () => Searcher): Searcher => {
    if (last?.key === key) return last.searcher;
    // Nobody else has learned anything since.
    if (last) weigh(last);
    last = all.get(key) ?? { key, searcher: make(), bytes: 0 };
    weigh(last);
    all.delete(key);
    all.set(key, last);
    letGo();
    return last.searcher;
  };
};
