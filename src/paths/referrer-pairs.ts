import { NO_LIMIT } from '../graph/cost.ts';
import { intAt, realAt } from '../model/columns.ts';

/** Pairs of a target and the last person before it, numbered as they come up in a search. */
export type ReferrerPairs = {
  /** Paths that a pair may have among the answers. */
  readonly quota: number;
  count: number;
  /** By pair: paths answered. */
  given: Int32Array;
  /** By pair: the cheapest complete path met. */
  best: Float64Array;
};

/** `perReferrer` 0: as many as there are. */
export const referrerPairs = (perReferrer: number): ReferrerPairs => ({
  quota: perReferrer || Number.POSITIVE_INFINITY,
  count: 0,
  given: new Int32Array(256),
  best: new Float64Array(256).fill(NO_LIMIT),
});

/** Numbers for so many more pairs: the first of them. */
export const addPairs = (pairs: ReferrerPairs, more: number): number => {
  const first = pairs.count;
  pairs.count += more;
  if (pairs.count > pairs.given.length) {
    const length = 2 * pairs.count;
    const given = new Int32Array(length);
    given.set(pairs.given);
    const best = new Float64Array(length).fill(NO_LIMIT);
    best.set(pairs.best);
    pairs.given = given;
    pairs.best = best;
  }
  return first;
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
  pair >= 0 && intAt(pairs.given, pair) >= pairs.quota;
