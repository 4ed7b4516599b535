import { costLimit, fitCost } from '../graph/cost.ts';
import { tieAt, tieBetween } from '../graph/network.ts';
import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import type { FoundPath, Target } from '../model/path.ts';
import { hasWays, peopleOnWay, tieOfWay, wayCost, wayFirst, waysFrom } from './best-ways.ts';
import { pathAlong } from './found-path.ts';
import { isMember } from './person-set.ts';
import type { Reach } from './reach.ts';
import { beginList, limitOfList, placeInList, placesInOrder, type Shortlist } from './shortlist.ts';

/** What is sought, and how it is bounded. */
export type Quest = {
  readonly targets: readonly Target[];
  readonly top: number;
  /** Of a path, the target's fit aside. */
  readonly minStrength: number;
};

/** The longest paths that the ways on from a referrer and the tie to the target make. */
export const HOPS_OF_WAYS = 3;

/**
 * Whether each referrer's best path is one of the two ways known from them: they are learned, and no target is a
 * source, who might stand at the end of both.
 */
export const isOnWays = (reach: Reach, targets: readonly Target[]): boolean =>
  reach.via === undefined &&
  hasWays(reach) &&
  !targets.some(({ person }) => isMember(reach.sources, person));

/**
 * One path of at most three ties for each referrer and target: nothing is kept open, each neighbor is looked at once.
 * `list` is filled anew.
 */
export const bestPerReferrer = (
  reach: Reach,
  { targets, top, minStrength }: Quest,
  list: Shortlist,
): FoundPath[] => {
  beginList(list, top);
  const most = costLimit(minStrength);
  for (let root = 0; root < targets.length; root++) {
    const { person = -1, fit = 0 } = targets[root] ?? {};
    const spent = fitCost(fit);
    addReferrers(reach, list, { root, person, spent, most: spent + most });
  }
  return placesInOrder(list).map((place) => pathAt(reach, list, place, targets));
};

/** A target, what its fit costs, and what a path to it may cost at most. */
type Root = {
  readonly root: number;
  readonly person: PersonIndex;
  readonly spent: number;
  readonly most: number;
};

const addReferrers = (reach: Reach, list: Shortlist, target: Root): void => {
  const { network, warm } = reach;
  network.ready?.(target.person, warm);
  const end = intAt(network.start, target.person + 1);
  let limit = Math.min(target.most, limitOfList(list));
  for (let slot = intAt(network.start, target.person); slot < end; slot++) {
    const cost = target.spent + realAt(network.cost, slot);
    if (cost > limit || (warm && byteAt(network.warm, slot) === 0)) continue;
    if (addReferrer(reach, list, target, { slot, cost, limit })) {
      limit = Math.min(target.most, limitOfList(list));
    }
  }
};

/** A tie to a neighbor of the target, what it costs with the target's fit, and what a path may cost. */
type Step = { readonly slot: number; readonly cost: number; readonly limit: number };

/** Whether the best path through this neighbor is among the best so far. */
const addReferrer = (
  reach: Reach,
  list: Shortlist,
  { root, person }: Root,
  { slot, cost, limit }: Step,
): boolean => {
  const way = wayPast(reach, intAt(reach.network.neighbor, slot), person);
  const whole = way < 0 ? cost : cost + wayCost(reach.ways, way);
  if (whole > limit) return false;
  const place = placeInList(list, whole, person, slot);
  if (place < 0) return false;
  list.root[place] = root;
  list.way[place] = way;
  return true;
};

/** The better way on from a referrer that does not lead through the target; -1: they are the seller. */
const wayPast = (reach: Reach, referrer: PersonIndex, target: PersonIndex): number => {
  if (isMember(reach.sources, referrer)) return -1;
  const place = waysFrom(reach, referrer);
  return wayFirst(reach.ways, place) === target ? place + 1 : place;
};

const pathAt = (
  reach: Reach,
  { target, slot, root, way }: Shortlist,
  place: number,
  targets: readonly Target[],
): FoundPath => {
  const { network } = reach;
  const person = intAt(target, place);
  const referrer = intAt(network.neighbor, intAt(slot, place));
  const fit = targets[intAt(root, place)]?.fit ?? 1;
  const last = tieAt(network, person, intAt(slot, place));
  const onward = intAt(way, place);
  if (onward < 0) return pathAlong(network, [referrer, person], [last], fit);
  const [first = -1, source = -1] = peopleOnWay(reach, referrer, onward);
  const second = tieOfWay(reach, referrer, onward);
  if (source < 0) return pathAlong(network, [first, referrer, person], [second, last], fit);
  const ties = [tieBetween(network, source, first), second, last];
  return pathAlong(network, [source, first, referrer, person], ties, fit);
};
