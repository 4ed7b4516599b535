import { degreeOf } from '../graph/network.ts';
import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import { eachKnown, type PersonTable, setValue, valueFor } from './person-table.ts';
import type { Reach } from './reach.ts';
import { sourceTies } from './source-ties.ts';

/** Works out the cheapest walks of so many ties for everybody at once; those of one tie less are known. */
export const layOut = (reach: Reach, hops: number): void => {
  if (hops === 1) layOutFirst(reach);
  else layOutNext(reach, hops);
  complete(reach, hops);
};

/** A source's row says what reaching each of its neighbors costs. */
const layOutFirst = (reach: Reach): void => {
  const { network, warm, firstTies } = reach;
  let ties = 0;
  for (const source of firstTies.sources) {
    pushTies(reach, 1, source, 0);
    ties += degreeOf(network, source);
  }
  if (ties * MOST_ROOM >= network.people) {
    firstTies.byPerson = sourceTies(network, firstTies.sources, warm);
  }
};

/** By person they take room for everybody: too much for a seller or two of a large network. */
const MOST_ROOM = 16;

/** Walks of one tie more go on from everybody whom the shorter ones reach. */
const layOutNext = (reach: Reach, hops: number): void => {
  const [shortest, table, before] = [reach.walks[1], reach.walks[hops], reach.walks[hops - 1]];
  if (shortest === undefined || table === undefined || before === undefined) return;
  eachKnown(shortest, (person, value) => setLower(table, person, value));
  eachKnown(before, (person, value) => pushTies(reach, hops, person, value));
};

const pushTies = (reach: Reach, hops: number, from: PersonIndex, spent: number): void => {
  const { neighbor, cost, warm, start } = reach.network;
  const table = reach.walks[hops];
  if (table === undefined) return;
  reach.network.ready?.(from, reach.warm);
  const end = intAt(start, from + 1);
  for (let slot = intAt(start, from); slot < end; slot++) {
    if (reach.warm && byteAt(warm, slot) === 0) continue;
    setLower(table, intAt(neighbor, slot), spent + realAt(cost, slot));
  }
};

/** Infinity stays: nobody leads to whom is avoided. */
const setLower = (table: PersonTable, person: PersonIndex, value: number): void => {
  const known = valueFor(table, person);
  if (known === 0 || (value < known && known !== Number.POSITIVE_INFINITY)) {
    setValue(table, person, value);
  }
};

/** From now on asking for longer walks may cost what laying them out would: so many ties, room for so many people. */
const complete = (reach: Reach, hops: number): void => {
  const level = reach.levels[hops];
  const table = reach.walks[hops];
  const next = reach.levels[hops + 1];
  if (level === undefined || table === undefined) return;
  level.complete = true;
  if (next === undefined) return;
  const { people, neighbor } = reach.network;
  let reached = 0;
  eachKnown(table, () => {
    reached += 1;
  });
  next.left = Math.max(people, (reached * neighbor.length) / Math.max(1, people));
};
