import { NO_LIMIT } from '../graph/cost.ts';
import { intAt, realAt } from '../model/columns.ts';

/** Pairs of a target and the last person before it, numbered as they come up in a search. */
export type ReferrerPairs = {
  /** Paths that a pair may have among the answers; 0: as many as there are. */
  quota: number;
  count: number;
  /** By pair: paths answered. */
  given: Int32Array;
  /** By pair: the cheapest complete path met. */
  best: Float64Array;
};

export const referrerPairs = (): ReferrerPairs => ({
  ...{ quota: 0, count: 0 },
  given: new Int32Array(1024),
  best: new Float64Array(1024),
});

/** Numbers for so many more pairs: the first of them. */
export const addPairs = (pairs: ReferrerPairs, more: number): number => {
  const first = pairs.count;
  pairs.count = first + more;
  if (pairs.count > pairs.given.length) widen(pairs, 2 * pairs.count);
  pairs.given.fill(0, first, pairs.count);
  pairs.best.fill(NO_LIMIT, first, pairs.count);
  return first;
};

const widen = (pairs: ReferrerPairs, length: number): void => {
  const given = new Int32Array(length);
  given.set(pairs.given);
  const best = new Float64Array(length);
  best.set(pairs.best);
  pairs.given = given;
  pairs.best = best;
};

/** What costs more than this is not an answer for this pair; -1: the pair of a target itself. */
export const pairLimit = (pairs: ReferrerPairs, pair: number): number =>
  pair >= 0 && pairs.quota === 1 ? realAt(pairs.best, pair) : NO_LIMIT;

export const notePair = (pairs: ReferrerPairs, pair: number, cost: number): void => {
  if (cost < realAt(pairs.best, pair)) pairs.best[pair] = cost;
};

export const countAnswer = (pairs: ReferrerPairs, pair: number): void => {
  pairs.given[pair] = intAt(pairs.given, pair) + 1;
};

/** Whether the pair has all the paths it may. */
export const isFull = (pairs: ReferrerPairs, pair: number): boolean =>
  pairs.quota > 0 && pair >= 0 && intAt(pairs.given, pair) >= pairs.quota;
