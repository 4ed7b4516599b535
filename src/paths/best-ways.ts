import { degreeOf, tieAt } from '../graph/network.ts';
import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import { layOut } from './lay-out.ts';
import { nearestBehind } from './nearest-behind.ts';
import { isMember } from './person-set.ts';
import { type PersonTable, personTable, setValue, valueFor } from './person-table.ts';
import type { Reach } from './reach.ts';

/**
 * The two best ways of at most two ties on from a person to a source, by whom they go through first: one of
 * them serves every path but those that have met both. Learned once for all targets.
 */
export type BestWays = {
  /** By person: 1 + the number of their ways; 0: not learned. */
  readonly number: PersonTable;
  count: number;
  /** A person's number is their own: all are laid out. */
  areAll: boolean;
  /** Ties that may still be looked at, one person after another, before the ways of all are laid out. */
  left: number;
  /** By number, what one is asked for side by side: the costs of both ways (infinity: there is none) … */
  cost: Float64Array;
  /**
   * … and, in the same memory, through whom they go first (-1: nobody) and the slot of the tie to them: in the person's row,
   * or in theirs where all are laid out.
   */
  first: Int32Array;
};

/** Of four numbers the first two are costs, of which each is as long as two others. */
const REALS = 4;
/** Counted from twice the place of the first cost: where its person stands, and its tie; those of the second follow. */
const FIRST = 4;
const SLOT = 6;

export const bestWays = (people: number): BestWays => ({
  ...{ number: personTable(people), count: 0, areAll: false, left: Number.POSITIVE_INFINITY },
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
  if (ways.left < 0 && firstTies.isLarge && !ways.areAll) layOutWays(reach);
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

/** The number of the tie to them. */
export const tieOfWay = ({ network, ways }: Reach, person: PersonIndex, way: number): number => {
  const slot = intAt(ways.first, 2 * way + SLOT - (way & 1));
  return tieAt(network, ways.areAll ? wayFirst(ways, way) : person, slot);
};

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

/**
 * Who is near a source is gone through, each row once, instead of every row that somebody asks for: their neighbors'
 * ways are met in the order of those they go through first, as in the neighbors' own rows.
 */
const layOutWays = (reach: Reach): void => {
  const { network, ways, firstTies } = reach;
  Object.assign(ways, columns(network.people), { areAll: true });
  for (let person = 0; person < network.people; person++) forgetBoth(ways, REALS * person);
  for (let first = 0; first < network.people; first++) {
    if (isMember(firstTies.near, first)) beginWays(reach, first);
  }
  for (const person of reach.avoided) forgetBoth(ways, REALS * person);
};

/** The ways that go through somebody first. */
const beginWays = (reach: Reach, first: PersonIndex): void => {
  const { network, warm, ways, sources } = reach;
  const { start, neighbor, cost } = network;
  const least = nearestFrom(reach, first);
  network.ready?.(first, warm);
  const end = intAt(start, first + 1);
  for (let slot = intAt(start, first); slot < end; slot++) {
    const person = intAt(neighbor, slot);
    const hop = realAt(cost, slot);
    const most = realAt(ways.cost, REALS * person + 1);
    if (hop + least >= most || (warm && byteAt(network.warm, slot) === 0)) continue;
    const isSource = least > 0 && isMember(sources, person);
    const whole = hop + (isSource ? onwardFrom(reach, first, person) : least);
    if (whole < most) take(ways, REALS * person, { whole, first, slot });
  }
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
    if (!isMember(near, first)) continue;
    const hop = realAt(cost, slot);
    if (hop >= most || (warm && byteAt(network.warm, slot) === 0)) continue;
    const whole = hop + onwardFrom(reach, first, person);
    if (whole < most) most = take(ways, way, { whole, first, slot });
  }
};

const forgetBoth = ({ cost, first }: BestWays, way: number): void => {
  cost[way] = Number.POSITIVE_INFINITY;
  cost[way + 1] = Number.POSITIVE_INFINITY;
  for (let one = 2 * way + FIRST; one < 2 * (way + REALS); one++) first[one] = -1;
};

/** From somebody to the nearest source but for the person in hand; infinity: there is none, or they are avoided. */
const onwardFrom = (reach: Reach, first: PersonIndex, person: PersonIndex): number => {
  const least = nearestFrom(reach, first);
  const isOwn = least > 0 && least < Number.POSITIVE_INFINITY && isMember(reach.sources, person);
  return isOwn ? nearestBehind(reach, first, person).cost : least;
};

/** From somebody to the nearest source, who may be themselves. */
const nearestFrom = ({ walks, sources }: Reach, first: PersonIndex): number => {
  if (isMember(sources, first)) return 0;
  return (walks[1] && valueFor(walks[1], first)) || Number.POSITIVE_INFINITY;
};

/** The people of a way, from whom it goes through first to its source. */
export const peopleOnWay = (reach: Reach, person: PersonIndex, way: number): PersonIndex[] => {
  const first = wayFirst(reach.ways, way);
  if (isMember(reach.sources, first)) return [first];
  return [first, nearestBehind(reach, first, person).source];
};

/** By which tie a way begins, and what all of it costs. */
type Way = { readonly whole: number; readonly first: PersonIndex; readonly slot: number };

/**
 * They come in the order of those they go through: of equally cheap ways the one met first stays first. Gives what
 * the second one costs.
 */
const take = ({ cost, first }: BestWays, way: number, { whole, first: one, slot }: Way): number => {
  const firsts = 2 * way + FIRST;
  const slots = 2 * way + SLOT;
  const isBetter = whole < realAt(cost, way);
  if (isBetter) {
    cost[way + 1] = realAt(cost, way);
    first[firsts + 1] = intAt(first, firsts);
    first[slots + 1] = intAt(first, slots);
  }
  const place = isBetter ? 0 : 1;
  cost[way + place] = whole;
  first[firsts + place] = one;
  first[slots + place] = slot;
  return realAt(cost, way + 1);
};
