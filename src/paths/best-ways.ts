import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import { layOut } from './lay-out.ts';
import { isMember } from './person-set.ts';
import { type PersonTable, personTable, setValue, valueFor } from './person-table.ts';
import type { Reach } from './reach.ts';
import { type SourceTies, tiesByPerson } from './source-ties.ts';

/**
 * The two best ways of at most two ties on from a person to a source, by whom they go through first: one of
 * them serves every path but those that have met both. Learned once for all targets.
 */
export type BestWays = {
  /** By person: 1 + the number of their ways; 0: not learned. */
  readonly number: PersonTable;
  count: number;
  /** Two by number: through whom, who is a source or knows one; -1: there is no such way. */
  first: Int32Array;
  /** Infinity: there is no such way. */
  cost: Float64Array;
};

export const bestWays = (people: number): BestWays => ({
  ...{ number: personTable(people), count: 0 },
  ...columns(64),
});

const columns = (length: number) => ({
  first: new Int32Array(length).fill(-1),
  cost: new Float64Array(length).fill(Number.POSITIVE_INFINITY),
});

/** Whether they can be learned: whom the sources know must be laid out. */
export const hasWays = (reach: Reach): boolean => {
  const { firstTies } = reach;
  if (!firstTies.complete && firstTies.left <= 0) layOut(reach, 1);
  return firstTies.complete;
};

/** The place of a person's better way; the other one follows it. */
export const waysFrom = (reach: Reach, person: PersonIndex): number => {
  const known = valueFor(reach.ways.number, person);
  if (known > 0) return 2 * (known - 1);
  const place = newPlace(reach.ways, person);
  if (!reach.avoided.has(person)) learn(reach, person, place);
  return place;
};

/** What the better one costs; infinity: there is none. */
export const lowestWay = (reach: Reach, person: PersonIndex): number => {
  const place = waysFrom(reach, person);
  return realAt(reach.ways.cost, place);
};

const newPlace = (ways: BestWays, person: PersonIndex): number => {
  const place = 2 * ways.count++;
  setValue(ways.number, person, ways.count);
  if (place + 2 > ways.first.length) widen(ways);
  return place;
};

const widen = (ways: BestWays): void => {
  const wider = columns(2 * ways.first.length);
  wider.first.set(ways.first);
  wider.cost.set(ways.cost);
  Object.assign(ways, wider);
};

const learn = (reach: Reach, person: PersonIndex, place: number): void => {
  const { network, warm, ways, firstTies } = reach;
  network.ready?.(person, warm);
  const end = intAt(network.start, person + 1);
  for (let slot = intAt(network.start, person); slot < end; slot++) {
    const first = intAt(network.neighbor, slot);
    if (!isMember(firstTies.near, first) || (warm && byteAt(network.warm, slot) === 0)) continue;
    const hop = realAt(network.cost, slot);
    if (hop > realAt(ways.cost, place + 1)) continue;
    const cost = hop + onwardFrom(reach, first, person);
    if (cost < Number.POSITIVE_INFINITY) take(ways, place, first, cost);
  }
};

/** From somebody to the nearest source but for the person in hand; infinity: there is none, or they are avoided. */
const onwardFrom = (reach: Reach, first: PersonIndex, person: PersonIndex): number => {
  const { walks, sources } = reach;
  if (isMember(sources, first)) return 0;
  const least = (walks[1] && valueFor(walks[1], first)) || Number.POSITIVE_INFINITY;
  if (least === Number.POSITIVE_INFINITY || !isMember(sources, person)) return least;
  return nearestBehind(reach, first, person).cost;
};

/** The people of a way, from whom it goes through first to its source. */
export const peopleOnWay = (reach: Reach, person: PersonIndex, place: number): PersonIndex[] => {
  const first = intAt(reach.ways.first, place);
  if (isMember(reach.sources, first)) return [first];
  return [first, nearestBehind(reach, first, person).source];
};

/** A source, and what the way to them costs. */
type Onward = { readonly source: PersonIndex; readonly cost: number };

/** The nearest source behind somebody but for the person in hand: of equal ones the first by number. */
const nearestBehind = (reach: Reach, first: PersonIndex, person: PersonIndex): Onward => {
  const { sources } = reach.firstTies;
  if (sources.length === 1) return behindOnly(reach, sources[0] ?? -1, first, person);
  const byPerson = tiesByPerson(reach);
  return byPerson ? nearestIn(byPerson, first, person) : nearestInRow(reach, first, person);
};

const behindOnly = (
  { walks }: Reach,
  only: PersonIndex,
  first: PersonIndex,
  person: PersonIndex,
): Onward => {
  const cost = only === person || walks[1] === undefined ? 0 : valueFor(walks[1], first);
  return cost > 0 ? { source: only, cost } : { source: -1, cost: Number.POSITIVE_INFINITY };
};

const nearestIn = (
  { start, source, cost }: SourceTies,
  first: PersonIndex,
  person: PersonIndex,
): Onward => {
  const end = intAt(start, first + 1);
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let place = intAt(start, first); place < end; place++) {
    const onward = realAt(cost, place);
    if (onward > least) break;
    const one = intAt(source, place);
    if (one === person || (nearest >= 0 && one > nearest)) continue;
    nearest = one;
    least = onward;
  }
  return { source: nearest, cost: least };
};

/** Of a few sellers in a large network: rows are by person, so of equal ones the one met first. */
const nearestInRow = (
  { network, warm, sources }: Reach,
  first: PersonIndex,
  person: PersonIndex,
): Onward => {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  network.ready?.(first, warm);
  const end = intAt(network.start, first + 1);
  for (let slot = intAt(network.start, first); slot < end; slot++) {
    const one = intAt(network.neighbor, slot);
    if (one === person || !isMember(sources, one)) continue;
    const cost = realAt(network.cost, slot);
    if (cost >= least || (warm && byteAt(network.warm, slot) === 0)) continue;
    nearest = one;
    least = cost;
  }
  return { source: nearest, cost: least };
};

/** Rows are in order of people: of equally cheap ways the one met first stays first. */
const take = (ways: BestWays, place: number, first: PersonIndex, cost: number): void => {
  const better = realAt(ways.cost, place);
  if (cost < better) {
    ways.first[place + 1] = intAt(ways.first, place);
    ways.cost[place + 1] = better;
    ways.first[place] = first;
    ways.cost[place] = cost;
  } else if (cost < realAt(ways.cost, place + 1)) {
    ways.first[place + 1] = first;
    ways.cost[place + 1] = cost;
  }
};
