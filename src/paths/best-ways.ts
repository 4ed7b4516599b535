import { degreeOf } from '../graph/network.ts';
import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import { layOut } from './lay-out.ts';
import { leastCost } from './nearness.ts';
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
  /** A person's number is their own: all are learned. */
  areAll: boolean;
  /** Ties that may still be looked at, one person after another, before the ways of all are learned in order. */
  left: number;
  /** By number, what one is asked for side by side: the costs of both ways (infinity: there is none) … */
  cost: Float64Array;
  /** … and, in the same memory, through whom they go first (-1: nobody) and the slot of the tie to them. */
  first: Int32Array;
};

/** Of four numbers the first two are costs, of which each is as long as two others. */
const REALS = 4;
/** Counted from twice the place of the first cost: where its person stands, and its tie; those of the second follow. */
const FIRST = 4;
const SLOT = 6;

/** Rows in their order are gone through so many times as fast. */
const IN_ORDER = 4;

export const bestWays = (people: number, slots: number): BestWays => ({
  ...{ number: personTable(people), count: 0, areAll: false, left: slots / IN_ORDER },
  ...columns(64),
});

const columns = (count: number) => {
  const cost = new Float64Array(REALS * count);
  return { cost, first: new Int32Array(cost.buffer) };
};

/** Whether they can be learned: whom the sources know must be laid out. Ways asked for before may be others after. */
export const hasWays = (reach: Reach): boolean => {
  const { firstTies, ways } = reach;
  if (!firstTies.complete && firstTies.left <= 0) layOut(reach, 1);
  if (ways.left < 0 && firstTies.isLarge && !ways.areAll) learnAll(reach);
  return firstTies.complete;
};

/** A person's better way; the other one is the next. */
export const waysFrom = (reach: Reach, person: PersonIndex): number => {
  const { ways } = reach;
  if (ways.areAll) return REALS * person;
  const known = valueFor(ways.number, person);
  if (known > 0) return REALS * (known - 1);
  const way = newPlace(ways, person);
  ways.left -= degreeOf(reach.network, person);
  learn(reach, person, way);
  return way;
};

/** What a way costs; infinity: there is no such way. */
export const wayCost = ({ cost }: BestWays, way: number): number => realAt(cost, way);

/** Through whom a way goes first, who is a source or knows one; -1: there is no such way. */
export const wayFirst = ({ first }: BestWays, way: number): number =>
  intAt(first, 2 * way + FIRST - (way & 1));

/** The slot of the tie to them in the person's row. */
export const waySlot = ({ first }: BestWays, way: number): number =>
  intAt(first, 2 * way + SLOT - (way & 1));

/** What the better one costs; infinity: there is none. */
export const lowestWay = (reach: Reach, person: PersonIndex): number => {
  const way = waysFrom(reach, person);
  return wayCost(reach.ways, way);
};

const newPlace = (ways: BestWays, person: PersonIndex): number => {
  const way = REALS * ways.count++;
  setValue(ways.number, person, ways.count);
  if (way + REALS > ways.cost.length) widen(ways);
  return way;
};

const widen = (ways: BestWays): void => {
  const wider = columns((2 * ways.cost.length) / REALS);
  wider.cost.set(ways.cost);
  Object.assign(ways, wider);
};

/** Rows one after the other, where most of them would be asked for in no order. */
const learnAll = (reach: Reach): void => {
  const { people } = reach.network;
  Object.assign(reach.ways, columns(people), { areAll: true });
  for (let person = 0; person < people; person++) learn(reach, person, REALS * person);
};

const learn = (reach: Reach, person: PersonIndex, way: number): void => {
  const { network, warm, ways, firstTies } = reach;
  const { start, neighbor, cost } = network;
  const { near } = firstTies;
  forgetBoth(ways, way);
  if (reach.avoided.has(person)) return;
  network.ready?.(person, warm);
  const end = intAt(start, person + 1);
  let most = Number.POSITIVE_INFINITY;
  for (let slot = intAt(start, person); slot < end; slot++) {
    const first = intAt(neighbor, slot);
    const nearness = byteAt(near, first);
    if (nearness === 0) continue;
    const hop = realAt(cost, slot);
    // Most are too dear even if the next tie were as cheap as it can be.
    if (hop + leastCost(nearness) >= most || (warm && byteAt(network.warm, slot) === 0)) continue;
    const whole = hop + onwardFrom(reach, first, person);
    if (whole < most) most = take(ways, way, whole, slot);
  }
  noteFirst(ways, way, neighbor);
};

const noteFirst = ({ first }: BestWays, way: number, neighbor: Int32Array): void => {
  for (let one = 2 * way + FIRST; one < 2 * way + SLOT; one++) {
    const slot = intAt(first, one + SLOT - FIRST);
    if (slot >= 0) first[one] = intAt(neighbor, slot);
  }
};

const forgetBoth = ({ cost, first }: BestWays, way: number): void => {
  cost[way] = Number.POSITIVE_INFINITY;
  cost[way + 1] = Number.POSITIVE_INFINITY;
  for (let one = 2 * way + FIRST; one < 2 * (way + REALS); one++) first[one] = -1;
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
export const peopleOnWay = (reach: Reach, person: PersonIndex, way: number): PersonIndex[] => {
  const first = wayFirst(reach.ways, way);
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

/**
 * Rows are in order of people: of equally cheap ways the one met first stays first. Gives what the second one
 * costs.
 */
const take = ({ cost, first }: BestWays, way: number, whole: number, slot: number): number => {
  const slots = 2 * way + SLOT;
  if (whole < realAt(cost, way)) {
    first[slots + 1] = intAt(first, slots);
    cost[way + 1] = realAt(cost, way);
    first[slots] = slot;
    cost[way] = whole;
  } else {
    first[slots + 1] = slot;
    cost[way + 1] = whole;
  }
  return realAt(cost, way + 1);
};
