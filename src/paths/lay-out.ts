import { degreeOf } from '../graph/network.ts';
import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import { addMember, personSet } from './person-set.ts';
import { becomeArray, eachKnown, type PersonTable, setValue, valueFor } from './person-table.ts';
import type { Reach } from './reach.ts';

/** Works out the cheapest walks of so many ties for everybody at once; those of one tie less are known. */
export const layOut = (reach: Reach, hops: number): void => {
  if (hops === 1) layOutFirst(reach);
  else layOutNext(reach, hops);
  complete(reach, hops);
};

/** A source's row says what reaching each of its neighbors costs. */
const layOutFirst = (reach: Reach): void => {
  const { network, warm, walks, firstTies } = reach;
  let ties = 0;
  for (const source of firstTies.sources) {
    network.ready?.(source, warm);
    ties += degreeOf(network, source);
  }
  // Of a seller by themselves few are ever asked for.
  if (firstTies.sources.length > 1) firstTies.isLarge = makeRoom(reach, 1, ties);
  if (firstTies.isLarge) becomeArray(reach.ways.number);
  for (const source of firstTies.sources) pushTies(reach, 1, source, 0);
  const near = personSet(network.people, firstTies.sources);
  if (walks[1]) eachKnown(walks[1], (person) => addMember(near, person));
  firstTies.near = near;
  if (firstTies.isLarge && walks[1]) reach.ways.left = tiesOf(reach, walks[1]) / LESS_IN_ORDER;
};

/** Ties gone through row after row, for all people, cost less than as many that one person after another asks for. */
const LESS_IN_ORDER = 2;

/** Room for everybody, where so many ties fill it: for a seller or two of a large network it would be too much. */
const makeRoom = ({ network, walks }: Reach, hops: number, ties: number): boolean => {
  const table = walks[hops];
  if (table === undefined || ties * MOST_ROOM < network.people) return false;
  becomeArray(table);
  return true;
};

const MOST_ROOM = 128;

/** Walks of one tie more go on from everybody whom the shorter ones reach. */
const layOutNext = (reach: Reach, hops: number): void => {
  const [shortest, table, before] = [reach.walks[1], reach.walks[hops], reach.walks[hops - 1]];
  if (shortest === undefined || table === undefined || before === undefined) return;
  makeRoom(reach, hops, tiesOf(reach, before));
  eachKnown(shortest, (person, value) => setLower(table, person, value));
  eachKnown(before, (person, value) => pushTies(reach, hops, person, value));
};

/** About as many as all whom the table knows have. */
const tiesOf = ({ network: { people, neighbor } }: Reach, table: PersonTable): number => {
  let reached = 0;
  eachKnown(table, () => {
    reached += 1;
  });
  return (reached * neighbor.length) / Math.max(1, people);
};

const pushTies = (reach: Reach, hops: number, from: PersonIndex, spent: number): void => {
  const { neighbor, cost, warm, start } = reach.network;
  const table = reach.walks[hops];
  if (table === undefined) return;
  reach.network.ready?.(from, reach.warm);
  const end = intAt(start, from + 1);
  for (let slot = intAt(start, from); slot < end; slot++) {
    if (reach.warm && byteAt(warm, slot) === 0) continue;
    const person = intAt(neighbor, slot);
    const value = spent + realAt(cost, slot);
    if (!table.isArray) setLower(table, person, value);
    else if (isLower(value, realAt(table.value, person))) table.value[person] = value;
  }
};

const setLower = (table: PersonTable, person: PersonIndex, value: number): void => {
  if (isLower(value, valueFor(table, person))) setValue(table, person, value);
};

/** Infinity stays: nobody leads to whom is avoided. */
const isLower = (value: number, known: number): boolean =>
  known === 0 || (value < known && known !== Number.POSITIVE_INFINITY);

/** From now on asking for longer walks may cost what laying them out would: so many ties, room for so many people. */
const complete = (reach: Reach, hops: number): void => {
  const level = reach.levels[hops];
  const table = reach.walks[hops];
  const next = reach.levels[hops + 1];
  if (level === undefined || table === undefined) return;
  level.complete = true;
  if (next === undefined) return;
  next.left = Math.max(reach.network.people, tiesOf(reach, table));
};
