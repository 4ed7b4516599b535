import { degreeOf, type Network } from '../graph/network.ts';
import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import { type BestWays, bestWays } from './best-ways.ts';
import { type FirstTies, firstTieCost } from './first-ties.ts';
import { layOut } from './lay-out.ts';
import { isMember, type PersonSet, personSet } from './person-set.ts';
import { bytesOfTable, type PersonTable, personTable, setValue, valueFor } from './person-table.ts';
import type { SourceTies } from './source-ties.ts';

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
  /** Where they are known from before: the first ties of just these sources, with nobody avoided. */
  readonly firstTies?: FirstTies | undefined;
  /** Ties that may be looked at, one person after another, before all that the sources have are laid out. */
  readonly lookAtMost?: number;
};

/**
 * How cheaply each person is reached from the sources, by hops: lower bounds that steer the search.
 * They are costs of walks, which may meet someone twice, so never above the cost of a true path.
 * Filled when asked for: a single search touches few people, and many learn from one another. Once asking
 * has cost as much as laying out all walks of so many ties, that is done.
 */
export type Reach = {
  readonly network: Network;
  readonly warm: boolean;
  readonly sources: PersonSet;
  readonly via: PersonSet | undefined;
  readonly avoided: ReadonlySet<PersonIndex>;
  /** By hops, then person: cheapest walk of 1 … hops ties, as far as known. */
  readonly walks: readonly PersonTable[];
  /** The same for walks that meet a via person after their source. */
  readonly viaWalks: readonly PersonTable[];
  readonly firstTies: KnownFirstTies;
  /** What is known of the best ways on from people who are two ties from a source. */
  readonly ways: BestWays;
  /** By hops; the first are the first ties. */
  readonly levels: readonly Level[];
};

/** How far the walks of so many ties are known. */
type Level = {
  /** All of them are in their table: who is not there is reached by none. */
  complete: boolean;
  /** Ties that may still be looked at, one person after another, before all are laid out. */
  left: number;
};

type KnownFirstTies = Level & {
  /** All of them, where they were known from before. */
  readonly all: FirstTies | undefined;
  readonly sources: readonly PersonIndex[];
  /** They and whom they know, once that is laid out. */
  near: PersonSet;
  /** The first ties by person and source, once they are laid out. */
  byPerson: SourceTies | undefined;
  /** So many, once they are laid out, that each person's are worth a place. */
  isLarge: boolean;
};

export const reachFrom = (network: Network, scope: SearchScope): Reach => {
  const { people } = network;
  const { maxHops, warm, via, lookAtMost = MOST_LOOKED_AT } = scope;
  const avoided = new Set(scope.avoid);
  const sources = scope.sources.filter((person) => !avoided.has(person));
  const hasVia = via.length > 0;
  const walks = tables(people, maxHops, avoided);
  const firstTies: KnownFirstTies = {
    ...{
      all: scope.firstTies,
      sources,
      near: new Int32Array(0),
      byPerson: undefined,
      isLarge: false,
    },
    ...{ complete: false, left: lookAtMost },
  };
  return {
    ...{ network, warm, avoided },
    sources: personSet(people, sources),
    via: hasVia ? personSet(people, via) : undefined,
    walks,
    viaWalks: hasVia ? tables(people, maxHops, avoided) : [],
    firstTies,
    ways: bestWays(people),
    levels: walks.map((_, hops) =>
      hops === 1 ? firstTies : { complete: false, left: Number.POSITIVE_INFINITY },
    ),
  };
};

/** Memory by what was asked for: of the sets, a bit a person each, nothing is said. */
export const bytesOfReach = ({ walks, viaWalks, ways, firstTies }: Reach): number =>
  [...walks, ...viaWalks, ways.number].reduce((sum, table) => sum + bytesOfTable(table), 0) +
  ways.cost.byteLength +
  firstTies.near.byteLength;

/** About as many as a team has. */
const MOST_LOOKED_AT = 50_000;

/** Cheapest walk of at most so many ties from a source to the person; infinity: none. */
export const lowestWalk = (reach: Reach, person: PersonIndex, hops: number): number => {
  const table = reach.walks[hops];
  const known = table === undefined ? 0 : valueFor(table, person);
  if (known !== 0) return known;
  const level = reach.levels[hops];
  if (level === undefined || level.complete) return Number.POSITIVE_INFINITY;
  level.left -= workFor(reach, person, hops);
  if (level.left >= 0) return hops > 1 ? pullWalk(reach, person, hops) : pullTie(reach, person);
  layOut(reach, hops);
  return lowestWalk(reach, person, hops);
};

/** Finding a person among those whom the sources know is about the work of so many ties. */
const LOOK_UP = 8;

const workFor = (
  { network, warm, firstTies }: Reach,
  person: PersonIndex,
  hops: number,
): number => {
  if (hops === 1 && firstTies.all !== undefined) return LOOK_UP;
  network.ready?.(person, warm);
  return degreeOf(network, person);
};

/** The same as far as it is known: else 0. */
export const knownWalk = ({ walks }: Reach, person: PersonIndex, hops: number): number => {
  const table = walks[hops];
  return table === undefined ? 0 : valueFor(table, person);
};

/** The same for walks that meet a via person, who may be the person themselves. */
export const lowestViaWalk = (reach: Reach, person: PersonIndex, hops: number): number => {
  if (reach.via !== undefined && isMember(reach.via, person)) {
    return lowestWalk(reach, person, hops);
  }
  if (hops <= 1) return Number.POSITIVE_INFINITY;
  const table = reach.viaWalks[hops];
  const known = table === undefined ? 0 : valueFor(table, person);
  return known === 0 ? pullViaWalk(reach, person, hops) : known;
};

const pullTie = (reach: Reach, person: PersonIndex): number => {
  const { firstTies } = reach;
  const best =
    firstTies.all === undefined ? tieInRow(reach, person) : firstTieCost(firstTies.all, person);
  const table = reach.walks[1];
  if (table) setValue(table, person, best);
  return best;
};

/** The sources stand in the person's own row. */
const tieInRow = (reach: Reach, person: PersonIndex): number => {
  const { neighbor, cost, warm, start } = reach.network;
  let best = Number.POSITIVE_INFINITY;
  const end = intAt(start, person + 1);
  for (let slot = intAt(start, person); slot < end; slot++) {
    if (!isMember(reach.sources, intAt(neighbor, slot))) continue;
    if (reach.warm && byteAt(warm, slot) === 0) continue;
    best = Math.min(best, realAt(cost, slot));
  }
  return best;
};

const pullWalk = (reach: Reach, person: PersonIndex, hops: number): number => {
  const { neighbor, cost, warm, start } = reach.network;
  let best = lowestWalk(reach, person, 1);
  reach.network.ready?.(person, reach.warm);
  const end = intAt(start, person + 1);
  for (let slot = intAt(start, person); slot < end; slot++) {
    const hop = realAt(cost, slot);
    if (hop >= best || (reach.warm && byteAt(warm, slot) === 0)) continue;
    best = Math.min(best, hop + lowestWalk(reach, intAt(neighbor, slot), hops - 1));
  }
  const table = reach.walks[hops];
  if (table) setValue(table, person, best);
  return best;
};

const pullViaWalk = (reach: Reach, person: PersonIndex, hops: number): number => {
  const { neighbor, cost, warm, start } = reach.network;
  let best = Number.POSITIVE_INFINITY;
  reach.network.ready?.(person, reach.warm);
  const end = intAt(start, person + 1);
  for (let slot = intAt(start, person); slot < end; slot++) {
    const hop = realAt(cost, slot);
    if (hop >= best || (reach.warm && byteAt(warm, slot) === 0)) continue;
    best = Math.min(best, hop + lowestViaWalk(reach, intAt(neighbor, slot), hops - 1));
  }
  const table = reach.viaWalks[hops];
  if (table) setValue(table, person, best);
  return best;
};

type Avoided = ReadonlySet<PersonIndex>;

/** Tables for 0 … maxHops − 1 ties. */
const tables = (people: number, maxHops: number, avoided: Avoided): PersonTable[] =>
  Array.from({ length: Math.max(2, maxHops) }, () => tableWithout(people, avoided));

const tableWithout = (people: number, avoided: Avoided): PersonTable => {
  const table = personTable(people);
  for (const person of avoided) setValue(table, person, Number.POSITIVE_INFINITY);
  return table;
};
