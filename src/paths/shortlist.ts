import { NO_LIMIT } from '../graph/cost.ts';
import { intAt, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';

/** Of more, keeping them in order as they come would cost more than sorting them at the end. */
const LONGEST_IN_ORDER = 1000;

/**
 * The cheapest paths met so far, each by its target, its referrer and the way on from there, as columns: cheapest
 * first, then by target and referrer, as long as only so many are asked for that order can be kept. Kept between
 * searches, so a search allocates nothing.
 */
export type Shortlist = {
  most: number;
  count: number;
  cost: Float64Array;
  target: Int32Array;
  /** Of the tie to the referrer in the target's row, which is by neighbor. */
  slot: Int32Array;
  /** Number of the target in the request. */
  root: Int32Array;
  /** The place of the way on from the referrer; -1: they are the seller. */
  way: Int32Array;
};

export const shortlist = (): Shortlist => ({ most: 0, count: 0, ...columns(64) });

const columns = (length: number) => ({
  cost: new Float64Array(length),
  target: new Int32Array(length),
  slot: new Int32Array(length),
  root: new Int32Array(length),
  way: new Int32Array(length),
});

/** Empties it for a search of so many paths. */
export const beginList = (list: Shortlist, most: number): void => {
  list.most = most;
  list.count = 0;
};

/** What costs more than this cannot be among the answers. */
export const limitOfList = ({ most, count, cost }: Shortlist): number => {
  if (most > LONGEST_IN_ORDER || count < most) return NO_LIMIT;
  return most > 0 ? realAt(cost, most - 1) : -1;
};

/** The place that a path takes, its root and way still to be filled in; -1: there are enough better ones. */
export const placeInList = (
  list: Shortlist,
  cost: number,
  target: PersonIndex,
  slot: number,
): number => {
  const isLong = list.most > LONGEST_IN_ORDER;
  const place = isLong ? list.count : placeFor(list, cost, target, slot);
  if (place >= list.most && !isLong) return -1;
  if (list.count < list.most || isLong) list.count += 1;
  if (list.count > list.cost.length) widen(list);
  for (let free = list.count - 1; free > place; free--) move(list, free - 1, free);
  list.cost[place] = cost;
  list.target[place] = target;
  list.slot[place] = slot;
  return place;
};

/** The places of all that are kept, the best first. */
export const placesInOrder = (list: Shortlist): number[] => {
  const places = Array.from({ length: list.count }, (_, place) => place);
  if (list.most <= LONGEST_IN_ORDER) return places;
  const inOrder = (one: number, other: number): number =>
    realAt(list.cost, one) - realAt(list.cost, other) ||
    intAt(list.target, one) - intAt(list.target, other) ||
    intAt(list.slot, one) - intAt(list.slot, other);
  return places.sort(inOrder).slice(0, list.most);
};

/** Behind all that come before it. */
const placeFor = (list: Shortlist, cost: number, target: PersonIndex, slot: number): number => {
  let place = list.count;
  while (place > 0) {
    const before = realAt(list.cost, place - 1);
    if (before < cost || (before === cost && !comesBefore(list, place - 1, target, slot))) break;
    place -= 1;
  }
  return place;
};

/** Of equal cost: whether a path comes before the one at a place. */
const comesBefore = (
  list: Shortlist,
  place: number,
  target: PersonIndex,
  slot: number,
): boolean => {
  const other = intAt(list.target, place);
  return target < other || (target === other && slot < intAt(list.slot, place));
};

const move = (list: Shortlist, from: number, to: number): void => {
  list.cost[to] = realAt(list.cost, from);
  list.target[to] = intAt(list.target, from);
  list.slot[to] = intAt(list.slot, from);
  list.root[to] = intAt(list.root, from);
  list.way[to] = intAt(list.way, from);
};

const widen = (list: Shortlist): void => {
  const wider = columns(2 * list.cost.length);
  wider.cost.set(list.cost);
  wider.target.set(list.target);
  wider.slot.set(list.slot);
  wider.root.set(list.root);
  wider.way.set(list.way);
  Object.assign(list, wider);
};
