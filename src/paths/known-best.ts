import { NO_LIMIT } from '../graph/cost.ts';
import { intAt, realAt } from '../model/columns.ts';

/** Beyond this many, keeping the list sorted would cost more than it saves. */
const LONGEST_LIST = 1000;

/**
 * The cheapest complete paths met so far, at most so many per (referrer, target) pair: once there
 * are as many as asked for, the last of them is a limit for all that is still open.
 */
export type KnownBest = {
  /** 0: no list is kept. */
  most: number;
  /** 0: as many as there are. */
  perPair: number;
  count: number;
  /** Ascending. */
  readonly cost: Float64Array;
  readonly pair: Int32Array;
};

export const knownBest = (): KnownBest => ({
  ...{ most: 0, perPair: 0, count: 0 },
  cost: new Float64Array(LONGEST_LIST),
  pair: new Int32Array(LONGEST_LIST),
});

export const forgetBest = (known: KnownBest, top: number, perPair: number): void => {
  known.most = top > LONGEST_LIST ? 0 : top;
  known.perPair = perPair;
  known.count = 0;
};

/** What costs more than this cannot be among the answers. */
export const limitOf = (known: KnownBest): number =>
  known.most > 0 && known.count === known.most ? realAt(known.cost, known.most - 1) : NO_LIMIT;

export const noteComplete = (known: KnownBest, cost: number, pair: number): void => {
  if (known.most === 0 || cost >= limitOf(known)) return;
  const replaced = replacedBy(known, cost, pair);
  if (replaced < 0) return;
  let place = replaced;
  while (place > 0 && realAt(known.cost, place - 1) > cost) {
    known.cost[place] = realAt(known.cost, place - 1);
    known.pair[place] = intAt(known.pair, place - 1);
    place -= 1;
  }
  known.cost[place] = cost;
  known.pair[place] = pair;
};

/** Which place falls free: the pair's own last one, if it has all it may, else the list's. */
const replacedBy = (known: KnownBest, cost: number, pair: number): number => {
  let ofPair = 0;
  let last = -1;
  const looked = known.perPair > 0 ? known.count : 0;
  for (let place = 0; place < looked; place++) {
    if (intAt(known.pair, place) !== pair) continue;
    ofPair += 1;
    last = place;
  }
  if (known.perPair > 0 && ofPair >= known.perPair)
    return cost < realAt(known.cost, last) ? last : -1;
  if (known.count < known.most) {
    known.count += 1;
    return known.count - 1;
  }
  return known.most - 1;
};
