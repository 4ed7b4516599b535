import { fitCost } from '../graph/cost.ts';
import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import type { FoundPath, Target } from '../model/path.ts';
import { hasWays, peopleOnWay, waysFrom } from './best-ways.ts';
import { foundPath } from './found-path.ts';
import { forgetBest, type KnownBest, limitOf, noteComplete } from './known-best.ts';
import { isMember } from './person-set.ts';
import type { Reach } from './reach.ts';

/** Through one neighbor of a target: the best path of theirs. */
type Candidate = {
  readonly target: Target;
  readonly referrer: PersonIndex;
  /** The place of the way on from them; -1: they are the seller. */
  readonly way: number;
  readonly cost: number;
};

/** What is sought, and how it is bounded. */
export type Quest = {
  readonly targets: readonly Target[];
  readonly top: number;
  /** By target: no path to them may cost more. */
  readonly ceiling: Float64Array;
  readonly known: KnownBest;
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

/** One path of at most three ties for each referrer and target: nothing is kept open, each neighbor is looked at once. */
export const bestPerReferrer = (reach: Reach, quest: Quest): FoundPath[] => {
  const found: Candidate[] = [];
  forgetBest(quest.known, quest.top, 0);
  quest.targets.forEach((target, root) => {
    addReferrers(reach, target, found, { ...quest, most: realAt(quest.ceiling, root) });
  });
  const limit = limitOf(quest.known);
  return found
    .filter(({ cost }) => cost <= limit)
    .sort(byCost)
    .slice(0, quest.top)
    .map((candidate) => pathOf(reach, candidate));
};

/** As paths are: cheapest first, then by people from the target backwards. */
const byCost = (one: Candidate, other: Candidate): number =>
  one.cost - other.cost || one.target.person - other.target.person || one.referrer - other.referrer;

type Bounds = { readonly known: KnownBest; readonly most: number };

const addReferrers = (
  reach: Reach,
  target: Target,
  found: Candidate[],
  { known, most }: Bounds,
): void => {
  const { network, warm, ways } = reach;
  const spent = fitCost(target.fit);
  let limit = Math.min(most, limitOf(known));
  network.ready?.(target.person, warm);
  const end = intAt(network.start, target.person + 1);
  for (let slot = intAt(network.start, target.person); slot < end; slot++) {
    const toReferrer = spent + realAt(network.cost, slot);
    if (toReferrer > limit || (warm && byteAt(network.warm, slot) === 0)) continue;
    const referrer = intAt(network.neighbor, slot);
    const way = wayPast(reach, referrer, target.person);
    const cost = way < 0 ? toReferrer : toReferrer + realAt(ways.cost, way);
    if (cost > limit) continue;
    found.push({ target, referrer, way, cost });
    noteComplete(known, cost, slot);
    limit = Math.min(most, limitOf(known));
  }
};

/** The better way on from a referrer that does not lead through the target; -1: they are the seller. */
const wayPast = (reach: Reach, referrer: PersonIndex, target: PersonIndex): number => {
  if (isMember(reach.sources, referrer)) return -1;
  const place = waysFrom(reach, referrer);
  return intAt(reach.ways.first, place) === target ? place + 1 : place;
};

const pathOf = (reach: Reach, { target, referrer, way }: Candidate): FoundPath => {
  const before = way < 0 ? [] : peopleOnWay(reach, referrer, way).reverse();
  return foundPath(reach.network, [...before, referrer, target.person], target.fit);
};
