import { degreeOf } from '../graph/network.ts';
import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import { type KnownBest, limitOf, noteComplete } from './known-best.ts';
import { COMPLETE, extend, FREE, NEEDS_VIA, type OpenPaths, standsOn } from './open-paths.ts';
import { enqueue, type PathQueue } from './path-queue.ts';
import { lowestViaWalk, lowestWalk, type Reach } from './reach.ts';
import { addPairs, notePair, pairLimit, type ReferrerPairs } from './referrer-pairs.ts';

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
};

/** Every way to go on from an entry: to a source, which completes it, and one tie further. */
export const expand = (search: Search, entry: number): void => {
  if (byteAt(search.open.depth, entry) === 0) expandTarget(search, entry);
  else expandInside(search, entry);
};

/** Each neighbor of the target is a referrer of their own, met as a seller or inside a path. */
const expandTarget = (search: Search, entry: number): void => {
  const { open, reach } = search;
  const { network } = reach;
  const target = intAt(open.person, entry);
  const spent = realAt(open.spent, entry);
  const start = intAt(network.start, target);
  const firstPair = addPairs(search.pairs, degreeOf(network, target));
  for (let i = 0; i < degreeOf(network, target); i++) {
    const slot = start + i;
    if (reach.warm && byteAt(network.warm, slot) === 0) continue;
    const neighbor = intAt(network.neighbor, slot);
    if (reach.avoided.has(neighbor)) continue;
    const step = {
      ...{ entry, person: neighbor, pair: firstPair + i },
      spent: spent + realAt(network.cost, slot),
    };
    if (byteAt(reach.isSource, neighbor) === 1) complete(search, step);
    if (search.maxHops > 1) goOn(search, step);
  }
};

const expandInside = (search: Search, entry: number): void => {
  const { open, reach } = search;
  const { contacts, network } = reach;
  const person = intAt(open.person, entry);
  const spent = realAt(open.spent, entry);
  const pair = intAt(open.pair, entry);
  for (let next = intAt(contacts.head, person); next !== 0; next = intAt(contacts.next, next - 1)) {
    const cost = spent + realAt(contacts.cost, next - 1);
    complete(search, { entry, person: intAt(contacts.source, next - 1), pair, spent: cost });
  }
  if (search.maxHops - byteAt(open.depth, entry) <= 1) return;
  const end = intAt(network.start, person + 1);
  for (let slot = intAt(network.start, person); slot < end; slot++) {
    if (reach.warm && byteAt(network.warm, slot) === 0) continue;
    const cost = spent + realAt(network.cost, slot);
    goOn(search, { entry, person: intAt(network.neighbor, slot), pair, spent: cost });
  }
};

type Step = {
  readonly entry: number;
  readonly person: PersonIndex;
  readonly pair: number;
  readonly spent: number;
};

/** The path that begins with this source, if it may still be an answer. */
const complete = (search: Search, { entry, person, pair, spent }: Step): void => {
  const { open, known, pairs, queue } = search;
  if (spent > limitFor(search, entry, pair)) return;
  if (byteAt(open.state, entry) === NEEDS_VIA || standsOn(open, entry, person)) return;
  const done = extend(open, entry, person, spent);
  open.state[done] = COMPLETE;
  open.pair[done] = pair;
  open.bound[done] = spent;
  noteComplete(known, spent, pair);
  notePair(pairs, pair, spent);
  enqueue(queue, open, done);
};

/** The path with this person inside, if the cheapest walk to them may still make an answer. */
const goOn = (search: Search, { entry, person, pair, spent }: Step): void => {
  const { open, reach, queue } = search;
  const limit = limitFor(search, entry, pair);
  if (spent + reach.nearest > limit) return;
  const left = search.maxHops - byteAt(open.depth, entry) - 1;
  const isFree = byteAt(open.state, entry) === FREE;
  const onward = isFree ? lowestWalk(reach, person, left) : lowestViaWalk(reach, person, left);
  if (spent + onward > limit || standsOn(open, entry, person)) return;
  const further = extend(open, entry, person, spent);
  if (!isFree && reach.isVia && byteAt(reach.isVia, person) === 1) open.state[further] = FREE;
  open.pair[further] = pair;
  open.bound[further] = spent + onward;
  enqueue(queue, open, further);
};

const limitFor = ({ open, known, pairs, ceiling }: Search, entry: number, pair: number): number =>
  Math.min(limitOf(known), pairLimit(pairs, pair), realAt(ceiling, intAt(open.root, entry)));
