import { costLimit, fitCost, MOST_HOPS } from '../graph/cost.ts';
import type { Network } from '../graph/network.ts';
import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { FoundPath, Target } from '../model/path.ts';
import { bestPerReferrer, HOPS_OF_WAYS, isOnWays } from './best-per-referrer.ts';
import { expand, type Search } from './expand.ts';
import { foundPath } from './found-path.ts';
import { forgetBest, knownBest, limitOf } from './known-best.ts';
import { begin, COMPLETE, FREE, NEEDS_VIA, openPaths, peopleFrom } from './open-paths.ts';
import { dequeue, enqueue, pathQueue } from './path-queue.ts';
import { bytesOfReach, type Reach, reachFrom, type SearchScope } from './reach.ts';
import { countAnswer, isFull, referrerPairs } from './referrer-pairs.ts';
import { shortlist } from './shortlist.ts';

/** What is sought within a scope. */
export type PathRequest = {
  readonly targets: readonly Target[];
  readonly top: number;
  /** Paths per last person before the target, and target; 0: all. */
  readonly perReferrer: number;
  /** Of the path, the target's fit aside. */
  readonly minStrength: number;
};

export type Searcher = ((request: PathRequest) => FoundPath[]) & {
  /** What has been learned for searches to come. */
  readonly bytes: () => number;
};

/**
 * The k best simple paths from any source to any target, exactly, in final order: fit × strength
 * (by cost), then fewer hops, then people by number, compared from the target backwards.
 *
 * Per referrer: the last person before the target. On a direct path that is the seller, so a path
 * that reaches a team member first competes with that team member's own.
 */
export const strongestPaths = (network: Network, request: SearchScope & PathRequest): FoundPath[] =>
  searcher(network, request)(request);

/**
 * Searches within one scope, as many as wanted: what is learned about the ways to the sources
 * serves them all.
 */
export const searcher = (network: Network, scope: SearchScope): Searcher => {
  if (!Number.isInteger(scope.maxHops) || scope.maxHops < 1 || scope.maxHops > MOST_HOPS) {
    throw new RangeError(`Expected 1 to ${MOST_HOPS} hops, got ${scope.maxHops}`);
  }
  const reach = reachFrom(network, scope);
  const kept = {
    open: openPaths(),
    queue: pathQueue(),
    pairs: referrerPairs(),
    known: knownBest(),
  };
  const list = shortlist();
  const search = (request: PathRequest): FoundPath[] => {
    const targets = soughtTargets(request.targets, reach);
    const isShort = scope.maxHops === HOPS_OF_WAYS && request.perReferrer === 1;
    if (isShort && isOnWays(reach, targets)) {
      return bestPerReferrer(reach, { ...request, targets }, list);
    }
    const ceiling = ceilings(targets, request.minStrength);
    const open = { ...{ reach, maxHops: scope.maxHops, limit: 0 }, ...kept, ceiling };
    forget(open, request);
    targets.forEach((target, root) => {
      start(open, root, target);
    });
    return answers(open, request.top).map((entry) => pathFrom(open, targets, entry));
  };
  return Object.assign(search, { bytes: () => bytesOfReach(reach) });
};

/** By target: the most that a path to it may cost, its fit included. */
const ceilings = (targets: readonly Target[], minStrength: number): Float64Array => {
  const most = costLimit(minStrength);
  const ceiling = new Float64Array(targets.length);
  targets.forEach(({ fit }, root) => {
    ceiling[root] = fitCost(fit) + most;
  });
  return ceiling;
};

const forget = ({ open, queue, pairs, known }: Search, request: PathRequest): void => {
  open.count = 0;
  queue.waiting = 0;
  pairs.count = 0;
  pairs.quota = request.perReferrer;
  forgetBest(known, request.top, request.perReferrer);
};

/** Everyone once, with their best fit; nobody who is avoided or does not fit at all. */
const soughtTargets = (targets: readonly Target[], { avoided }: Reach): readonly Target[] => {
  const [only] = targets;
  if (only && targets.length === 1 && only.fit > 0 && !avoided.has(only.person)) return targets;
  const fits = new Map<number, number>();
  for (const { person, fit } of targets) {
    if (fit > (fits.get(person) ?? 0) && !avoided.has(person)) fits.set(person, fit);
  }
  return [...fits].map(([person, fit]) => ({ person, fit }));
};

const start = ({ open, queue, reach }: Search, root: number, { person, fit }: Target): void => {
  const entry = begin(open, root, person, fitCost(fit));
  open.state[entry] = reach.via ? NEEDS_VIA : FREE;
  enqueue(queue, open, entry);
};

/** Complete entries, best first. */
const answers = (search: Search, top: number): number[] => {
  const { open, pairs } = search;
  const found: number[] = [];
  while (found.length < top) {
    const entry = nextEntry(search);
    if (entry < 0) break;
    const pair = intAt(open.pair, entry);
    if (isFull(pairs, pair)) continue;
    if (byteAt(open.state, entry) === COMPLETE) {
      countAnswer(pairs, pair);
      found.push(entry);
    } else expand(search, entry);
  }
  return found;
};

/** -1: nothing is left that could be an answer. */
const nextEntry = ({ open, queue, known }: Search): number => {
  const entry = dequeue(queue, open);
  return entry >= 0 && realAt(open.bound, entry) <= limitOf(known) ? entry : -1;
};

const pathFrom = (
  { open, reach: { network } }: Search,
  targets: readonly Target[],
  entry: number,
): FoundPath =>
  foundPath(network, peopleFrom(open, entry), targets[intAt(open.root, entry)]?.fit ?? 1);
