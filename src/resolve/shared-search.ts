import { intColumn, realColumn } from '../model/columns.ts';
import { WAYS } from './candidates.ts';
import type { Links, PairSearch, PairTask } from './similar-pairs.ts';

/** Others who search for pairs as well. */
export type SharedSearch = {
  /** False where somebody has taken the way already; else it is ours. */
  take(way: number): boolean;
  /** What came of a way that another one took; undefined: nothing will, and it is to be searched here. */
  found(way: number): Links | undefined;
};

/** Lets others begin. */
export type ShareSearch = (task: PairTask) => SharedSearch;

/** Others who are ready to search, until they are no longer wanted. */
export type Searchers = { readonly share: ShareSearch; stop(): void };

/** Lets others get ready to search that many records; undefined: that would not pay. */
export type StartSearchers = (records: number) => Searchers | undefined;

/** Whatever becomes of the work, nobody searches on behind it. */
export const withSearchers = <T>(
  searchers: Searchers | undefined,
  work: (share?: ShareSearch) => T,
): T => {
  try {
    return work(searchers?.share);
  } finally {
    searchers?.stop();
  }
};

/** What all ways find, whoever searched them. */
export const linksOfAllWays = (search: PairSearch, others?: SharedSearch): Links => {
  const ways = Array.from({ length: WAYS }, (_, way) => way);
  const ours = new Map(
    ways.flatMap((way) => (others?.take(way) === false ? [] : [[way, search.linksOf(way)]])),
  );
  const found = ways.map((way) => ours.get(way) ?? others?.found(way) ?? search.linksOf(way));
  const all = { a: intColumn(), b: intColumn(), bits: realColumn() };
  for (const { a, b, bits } of found) {
    all.a.append(a);
    all.b.append(b);
    all.bits.append(bits);
  }
  return { a: all.a.view(), b: all.b.view(), bits: all.bits.view() };
};
