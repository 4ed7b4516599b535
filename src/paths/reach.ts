import type { Network } from '../graph/network.ts';
import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import { type Contacts, cheapestOf, contactsOf } from './contacts.ts';

/** Who may stand where on a path, for as many searches as wanted. */
export type SearchScope = {
  /** Where paths may begin; sellers may also stand inside one. */
  readonly sources: readonly PersonIndex[];
  /** 1–6 */
  readonly maxHops: number;
  /** Only ties flagged warm. */
  readonly warm: boolean;
  /** Not empty: at least one of these must stand strictly inside the path. */
  readonly via: readonly PersonIndex[];
  /** These stand nowhere on a path, neither first nor last. */
  readonly avoid: readonly PersonIndex[];
};

/**
 * How cheaply each person is reached from the sources, by hops: lower bounds that steer the search.
 * They are costs of walks, which may meet someone twice, so never above the cost of a true path.
 * Filled when asked for; arrays by person begin as zeros, which take no memory until written.
 */
export type Reach = {
  readonly network: Network;
  readonly warm: boolean;
  readonly isSource: Uint8Array;
  readonly isVia: Uint8Array | undefined;
  readonly avoided: ReadonlySet<PersonIndex>;
  readonly contacts: Contacts;
  /** [hops][person]: cheapest walk of 1 … hops ties; 0: not known yet, or (1 hop) none. */
  readonly walks: readonly Float64Array[];
  /** The same for walks that meet a via person after their source. */
  readonly viaWalks: readonly Float64Array[];
  /** No person is reached for less. */
  readonly nearest: number;
};

export const reachFrom = (network: Network, scope: SearchScope): Reach => {
  const { people } = network;
  const avoided = new Set(scope.avoid);
  const sources = [...new Set(scope.sources)].filter((person) => !avoided.has(person));
  const contacts = contactsOf(network, sources, scope.warm);
  const direct = contacts.cheapest;
  for (const person of avoided) direct[person] = 0;
  const hasVia = scope.via.length > 0;
  const deeper = () => deeperTables(people, scope.maxHops, avoided);
  return {
    ...{ network, warm: scope.warm, avoided, contacts },
    isSource: marks(people, sources),
    isVia: hasVia ? marks(people, scope.via) : undefined,
    walks: [direct, direct, ...deeper()],
    viaWalks: hasVia ? [direct, direct, ...deeper()] : [],
    nearest: cheapestOf(contacts),
  };
};

/** Cheapest walk of at most so many ties from a source to the person; infinity: none. */
export const lowestWalk = (reach: Reach, person: PersonIndex, hops: number): number => {
  const table = reach.walks[hops];
  const known = table === undefined ? 0 : realAt(table, person);
  if (known !== 0) return known;
  return hops > 1 ? pullWalk(reach, person, hops) : Number.POSITIVE_INFINITY;
};

/** The same for walks that meet a via person, who may be the person themselves. */
export const lowestViaWalk = (reach: Reach, person: PersonIndex, hops: number): number => {
  if (reach.isVia !== undefined && byteAt(reach.isVia, person) === 1) {
    return lowestWalk(reach, person, hops);
  }
  if (hops <= 1) return Number.POSITIVE_INFINITY;
  const table = reach.viaWalks[hops];
  const known = table === undefined ? 0 : realAt(table, person);
  return known === 0 ? pullViaWalk(reach, person, hops) : known;
};

const pullWalk = (reach: Reach, person: PersonIndex, hops: number): number => {
  const { neighbor, cost, warm, start } = reach.network;
  let best = lowestWalk(reach, person, 1);
  const end = intAt(start, person + 1);
  for (let slot = intAt(start, person); slot < end; slot++) {
    const hop = realAt(cost, slot);
    if (hop >= best || (reach.warm && byteAt(warm, slot) === 0)) continue;
    best = Math.min(best, hop + lowestWalk(reach, intAt(neighbor, slot), hops - 1));
  }
  const table = reach.walks[hops];
  if (table) table[person] = best;
  return best;
};

const pullViaWalk = (reach: Reach, person: PersonIndex, hops: number): number => {
  const { neighbor, cost, warm, start } = reach.network;
  let best = Number.POSITIVE_INFINITY;
  const end = intAt(start, person + 1);
  for (let slot = intAt(start, person); slot < end; slot++) {
    const hop = realAt(cost, slot);
    if (hop >= best || (reach.warm && byteAt(warm, slot) === 0)) continue;
    best = Math.min(best, hop + lowestViaWalk(reach, intAt(neighbor, slot), hops - 1));
  }
  const table = reach.viaWalks[hops];
  if (table) table[person] = best;
  return best;
};

type Avoided = ReadonlySet<PersonIndex>;

/** Tables for 2 … maxHops − 1 ties. */
const deeperTables = (people: number, maxHops: number, avoided: Avoided): Float64Array[] =>
  Array.from({ length: Math.max(0, maxHops - 2) }, () => tableWithout(people, avoided));

const tableWithout = (people: number, avoided: Avoided): Float64Array => {
  const table = new Float64Array(people);
  for (const person of avoided) table[person] = Number.POSITIVE_INFINITY;
  return table;
};

const marks = (people: number, marked: readonly PersonIndex[]): Uint8Array => {
  const bytes = new Uint8Array(people);
  for (const person of marked) bytes[person] = 1;
  return bytes;
};
