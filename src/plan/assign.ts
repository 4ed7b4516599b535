import { at } from '../model/columns.ts';
import { type NearestFirst, nearestFirst, putIn, takeNearest } from './nearest-first.ts';

/** A person who could take a wish, and what is gained if they do: whole, above 0. */
export type Offer = { readonly person: number; readonly gain: number };

/**
 * Gives each wish to at most one of those who offer to take it, each person at most so many as they have places, so that
 * the sum of gains is the largest there is. By wish: which of its offers, or -1. Persons are
 * numbered from 0; sums of gains must stay below 2^53.
 *
 * Wishes come in one by one, each by the shortest augmenting path under prices (the Hungarian method with places for
 * columns). The optimum depends on no order; which of equal optima it is depends on the order of wishes.
 */
export const assign = (
  wishes: readonly (readonly Offer[])[],
  places: readonly number[],
): Int32Array => {
  const market = openMarket(wishes, places);
  for (let wish = 0; wish < wishes.length; wish++) {
    const most = bestMargin(market, wish);
    market.profit[wish] = most;
    if (most > 0) augment(market, wish);
  }
  return market.choice;
};

/**
 * Prices and profits are the dual: profit of a wish + price of a person ≥ gain, equal where one has the other. Only who is
 * full has a price above 0, and only a wish that was taken a profit above 0, so no better assignment exists.
 */
type Market = {
  readonly wishes: readonly (readonly Offer[])[];
  readonly places: readonly number[];
  readonly price: Float64Array;
  readonly profit: Float64Array;
  /** By wish: its offer; -1: none. */
  readonly choice: Int32Array;
  /** By person: the wishes they have. */
  readonly held: readonly number[][];
  /** Of the search under way: by person, how far off, from which wish, by which of its offers. */
  readonly distance: Float64Array;
  readonly fromWish: Int32Array;
  readonly fromOffer: Int32Array;
};

const openMarket = (wishes: readonly (readonly Offer[])[], places: readonly number[]): Market => ({
  wishes,
  places,
  price: new Float64Array(places.length),
  profit: new Float64Array(wishes.length),
  choice: new Int32Array(wishes.length).fill(-1),
  held: places.map(() => []),
  distance: new Float64Array(places.length).fill(Number.POSITIVE_INFINITY),
  fromWish: new Int32Array(places.length),
  fromOffer: new Int32Array(places.length),
});

const bestMargin = ({ wishes, price }: Market, wish: number): number => {
  let most = 0;
  for (const { person, gain } of wishes[wish] ?? []) {
    most = Math.max(most, gain - at(price, person));
  }
  return most;
};

/** What a search has seen: wishes with their distance, people in the order they were reached for good. */
type Search = {
  readonly heap: NearestFirst;
  readonly seenWishes: { readonly wish: number; readonly distance: number }[];
  readonly reached: number[];
  /** All people that have a distance. */
  readonly touched: number[];
  /** How far the nearest end known is: somebody with a place left, or a wish that goes without. */
  end: number;
  free: number;
  loser: number;
};

/** Finds the cheapest way to make room for a wish, or that there is none, and takes it. */
const augment = (market: Market, wish: number): void => {
  const search: Search = {
    ...{ heap: nearestFirst(), seenWishes: [], reached: [], touched: [] },
    ...{ end: Number.POSITIVE_INFINITY, free: -1, loser: -1 },
  };
  look(market, search, wish, 0);
  explore(market, search);
  reprice(market, search);
  if (search.free >= 0) handOver(market, wish, search.free);
  else if (search.loser !== wish) handOver(market, wish, giveUp(market, search.loser));
  for (const person of search.touched) market.distance[person] = Number.POSITIVE_INFINITY;
};

/** People in order of distance, as long as an end behind them could be nearer than the one known. */
const explore = (market: Market, search: Search): void => {
  for (let next = takeNearest(search.heap); next; next = takeNearest(search.heap)) {
    const { distance, place: person } = next;
    if (distance >= search.end) return;
    if (distance > at(market.distance, person)) continue;
    search.reached.push(person);
    for (const wish of market.held[person] ?? []) look(market, search, wish, distance);
  }
};

/** Goes on from a wish to all who offer to take it; or it ends here, with this wish going without. */
const look = (market: Market, search: Search, wish: number, distance: number): void => {
  const profit = at(market.profit, wish);
  search.seenWishes.push({ wish, distance });
  if (distance + profit < search.end) endAt(search, distance + profit, -1, wish);
  const offers = market.wishes[wish] ?? [];
  for (let offer = 0; offer < offers.length; offer++) {
    const { person, gain } = offers[offer] as Offer;
    const far = distance + profit + at(market.price, person) - gain;
    if (far > search.end || far >= at(market.distance, person)) continue;
    step(market, search, { wish, offer, person, far });
  }
};

type Step = {
  readonly wish: number;
  readonly offer: number;
  readonly person: number;
  readonly far: number;
};

/** Of equally near ends one with a place left is better than a wish going without; further ones are not looked at. */
const step = (market: Market, search: Search, { wish, offer, person, far }: Step): void => {
  const isFree = (market.held[person]?.length ?? 0) < (market.places[person] ?? 0);
  if (far === search.end && (!isFree || search.free >= 0)) return;
  if (isFree) endAt(search, far, person, -1);
  else putIn(search.heap, far, person);
  if (at(market.distance, person) === Number.POSITIVE_INFINITY) search.touched.push(person);
  market.distance[person] = far;
  market.fromWish[person] = wish;
  market.fromOffer[person] = offer;
};

const endAt = (search: Search, end: number, free: number, loser: number): void => {
  search.end = end;
  search.free = free;
  search.loser = loser;
};

/** Whoever is nearer than the end gets dearer by the difference: the dual stays one. */
const reprice = (
  { price, profit, distance }: Market,
  { end, seenWishes, reached }: Search,
): void => {
  for (const seen of seenWishes) {
    if (seen.distance < end) profit[seen.wish] = at(profit, seen.wish) - (end - seen.distance);
  }
  for (const person of reached) {
    const near = at(distance, person);
    if (near < end) price[person] = at(price, person) + (end - near);
  }
};

/** Each wish on the way moves to the next person, up to the one that has a place. */
const handOver = (market: Market, wish: number, free: number): void => {
  let person = free;
  for (;;) {
    const mover = at(market.fromWish, person);
    const before = mover === wish ? -1 : giveUp(market, mover);
    market.choice[mover] = at(market.fromOffer, person);
    market.held[person]?.push(mover);
    if (before < 0) return;
    person = before;
  }
};

/** Takes a wish from whoever has it. */
const giveUp = ({ wishes, choice, held }: Market, wish: number): number => {
  const person = wishes[wish]?.[at(choice, wish)]?.person ?? -1;
  const theirs = held[person] ?? [];
  theirs.splice(theirs.indexOf(wish), 1);
  choice[wish] = -1;
  return person;
};
