import { degreeOf } from '../graph/network.ts';
import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import { hasWays, lowestWay, peopleOnWay, wayCost, wayFirst, waysFrom } from './best-ways.ts';
import { type KnownBest, limitOf, noteComplete } from './known-best.ts';
import { COMPLETE, extend, FREE, NEEDS_VIA, type OpenPaths, standsOn } from './open-paths.ts';
import { enqueue, type PathQueue } from './path-queue.ts';
import { isMember } from './person-set.ts';
import { knownWalk, lowestViaWalk, lowestWalk, type Reach } from './reach.ts';
import { addPairs, notePair, pairLimit, type ReferrerPairs } from './referrer-pairs.ts';
import { type SourceTies, tiesByPerson } from './source-ties.ts';

/** One search under way. */
export type Search = {
  readonly reach: Reach;
  readonly maxHops: number;
  readonly open: OpenPaths;
  readonly queue: PathQueue;
  readonly pairs: ReferrerPairs;
  readonly known: KnownBest;
  /** By root: no path to this target may cost more. */
  readonly ceiling: Float64Array;
  /** What a path that grows from the entry in hand may cost at most. */
  limit: number;
};

/** Every way to go on from an entry: to a source, which completes it, and one tie further. */
export const expand = (search: Search, entry: number): void => {
  if (byteAt(search.open.depth, entry) === 0) expandTarget(search, entry);
  else expandInside(search, entry);
};

/**
 * Each neighbor of the target is a referrer of their own, met as a seller or inside a path: the
 * target's entry takes on one pair after another, and what grows from it keeps that pair.
 */
const expandTarget = (search: Search, entry: number): void => {
  const { open, reach, maxHops } = search;
  const { network } = reach;
  const spent = realAt(open.spent, entry);
  const target = intAt(open.person, entry);
  network.ready?.(target, reach.warm);
  const end = intAt(network.start, target + 1);
  let pair = addPairs(search.pairs, degreeOf(network, target));
  for (let slot = intAt(network.start, target); slot < end; slot++) {
    open.pair[entry] = pair++;
    search.limit = limitFor(search, entry);
    const cost = spent + realAt(network.cost, slot);
    if (cost > search.limit || (reach.warm && byteAt(network.warm, slot) === 0)) continue;
    const neighbor = intAt(network.neighbor, slot);
    if (isMember(reach.sources, neighbor)) complete(search, entry, neighbor, cost);
    if (maxHops > 1) goOn(search, entry, neighbor, cost);
  }
  open.pair[entry] = -1;
};

const expandInside = (search: Search, entry: number): void => {
  const { open, reach, maxHops } = search;
  const { network } = reach;
  search.limit = limitFor(search, entry);
  network.ready?.(intAt(open.person, entry), reach.warm);
  if (goBestWay(search, entry)) return;
  completeFrom(search, entry);
  const left = maxHops - byteAt(open.depth, entry) - 1;
  if (left < 1) return;
  const spent = realAt(open.spent, entry);
  const person = intAt(open.person, entry);
  const end = intAt(network.start, person + 1);
  for (let slot = intAt(network.start, person); slot < end; slot++) {
    const cost = spent + realAt(network.cost, slot);
    if (cost > search.limit || (reach.warm && byteAt(network.warm, slot) === 0)) continue;
    const neighbor = intAt(network.neighbor, slot);
    // Most are too dear by what is known already.
    if (cost + knownWalk(reach, neighbor, left) <= search.limit)
      goOn(search, entry, neighbor, cost);
  }
};

/**
 * Where two ties are left and a referrer needs no second path, the best way on is all there is to know: of no use
 * only if somebody of it has been met, in the other one, too. False: nothing was done.
 */
const goBestWay = (search: Search, entry: number): boolean => {
  const { open, reach, pairs, maxHops } = search;
  const isOnly = pairs.quota === 1 && byteAt(open.state, entry) === FREE;
  if (!isOnly || byteAt(open.depth, entry) !== maxHops - 2 || !hasWays(reach)) return false;
  const place = waysFrom(reach, intAt(open.person, entry));
  const way = standsOn(open, entry, wayFirst(reach.ways, place)) ? place + 1 : place;
  const cost = realAt(open.spent, entry) + wayCost(reach.ways, way);
  if (cost > search.limit) return true;
  const [first = -1, source] = peopleOnWay(reach, intAt(open.person, entry), way);
  if (standsOn(open, entry, first)) return false;
  if (source === undefined) complete(search, entry, first, cost);
  else if (standsOn(open, entry, source)) return false;
  else complete(search, extend(open, entry, first, cost), source, cost);
  return true;
};

const completeFrom = (search: Search, entry: number): void => {
  const { open, reach } = search;
  const { network, sources } = reach;
  const spent = realAt(open.spent, entry);
  const person = intAt(open.person, entry);
  const byPerson = tiesByPerson(reach);
  if (byPerson) {
    completeAlong(search, entry, byPerson);
    return;
  }
  const end = intAt(network.start, person + 1);
  for (let slot = intAt(network.start, person); slot < end; slot++) {
    const neighbor = intAt(network.neighbor, slot);
    if (!isMember(sources, neighbor)) continue;
    if (reach.warm && byteAt(network.warm, slot) === 0) continue;
    const cost = spent + realAt(network.cost, slot);
    if (cost <= search.limit) complete(search, entry, neighbor, cost);
  }
};

/** Cheapest first, so that the first that is too dear is the last. */
const completeAlong = (search: Search, entry: number, ties: SourceTies): void => {
  const spent = realAt(search.open.spent, entry);
  const person = intAt(search.open.person, entry);
  const end = intAt(ties.start, person + 1);
  for (let place = intAt(ties.start, person); place < end; place++) {
    const cost = spent + realAt(ties.cost, place);
    if (cost > search.limit) return;
    complete(search, entry, intAt(ties.source, place), cost);
  }
};

/** The path that begins with this source: an answer, unless better ones come up. */
const complete = (search: Search, entry: number, source: PersonIndex, cost: number): void => {
  const { open, known, pairs, queue } = search;
  if (byteAt(open.state, entry) === NEEDS_VIA || standsOn(open, entry, source)) return;
  const done = extend(open, entry, source, cost);
  const pair = intAt(open.pair, done);
  open.state[done] = COMPLETE;
  open.bound[done] = cost;
  noteComplete(known, cost, pair);
  notePair(pairs, pair, cost);
  enqueue(queue, open, done);
  search.limit = limitFor(search, entry);
};

/** The path with this person inside, if the cheapest walk to them may still make an answer. */
const goOn = (search: Search, entry: number, person: PersonIndex, cost: number): void => {
  const { open, reach, limit } = search;
  const left = search.maxHops - byteAt(open.depth, entry) - 1;
  const isFree = byteAt(open.state, entry) === FREE;
  const onward = isFree ? lowestOnward(reach, person, left) : lowestViaWalk(reach, person, left);
  if (cost + onward > limit || standsOn(open, entry, person)) return;
  const further = extend(open, entry, person, cost);
  if (!isFree && reach.via && isMember(reach.via, person)) open.state[further] = FREE;
  open.bound[further] = cost + onward;
  enqueue(search.queue, open, further);
};

const lowestOnward = (reach: Reach, person: PersonIndex, left: number): number =>
  left === 2 && hasWays(reach) ? lowestWay(reach, person) : lowestWalk(reach, person, left);

const limitFor = ({ open, known, pairs, ceiling }: Search, entry: number): number =>
  Math.min(
    limitOf(known),
    pairLimit(pairs, intAt(open.pair, entry)),
    realAt(ceiling, intAt(open.root, entry)),
  );
