import { NO_LIMIT } from '../graph/cost.ts';
import {
  byteAt,
  type IntColumn,
  intAt,
  intColumn,
  type RealColumn,
  realAt,
  realColumn,
} from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import { isMember } from './person-set.ts';
import { valueFor } from './person-table.ts';
import type { Reach } from './reach.ts';
import type { SourceTies } from './source-ties.ts';

/**
 * The two best ways of at most two ties on from a person to a source, by whom they go through first: one of
 * them serves every path but those that have met both. Learned once for all targets.
 */
export type BestWays = {
  /** By person: 1 + the number of their ways; 0: not learned. Empty until somebody's are. */
  number: Int32Array;
  /** Two by number: through whom; -1: there is no such way. */
  readonly first: IntColumn;
  /** The source behind them; -1: they are one. */
  readonly source: IntColumn;
  /** Infinity: there is no such way. */
  readonly cost: RealColumn;
};

export const bestWays = (): BestWays => ({
  number: new Int32Array(0),
  first: intColumn(),
  source: intColumn(),
  cost: realColumn(),
});

/** Whether they can be learned: whom the sources know must be laid out. */
export const hasWays = ({ firstTies }: Reach): boolean => firstTies.byPerson !== undefined;

/** The place of a person's better way; the other one follows it. */
export const waysFrom = (reach: Reach, person: PersonIndex): number => {
  const { ways, network } = reach;
  if (ways.number.length === 0) ways.number = new Int32Array(network.people);
  const known = intAt(ways.number, person);
  if (known > 0) return 2 * (known - 1);
  const place = ways.first.length;
  ways.number[person] = place / 2 + 1;
  fill(better, -1, -1, NO_LIMIT);
  fill(other, -1, -1, NO_LIMIT);
  const { byPerson } = reach.firstTies;
  if (byPerson !== undefined && !reach.avoided.has(person)) learn(reach, byPerson, person);
  note(ways, better);
  note(ways, other);
  return place;
};

type Way = { first: PersonIndex; source: PersonIndex; cost: number };

const noWay = (): Way => ({ first: -1, source: -1, cost: NO_LIMIT });

const note = ({ first, source, cost }: BestWays, way: Way): void => {
  first.push(way.first);
  source.push(way.source);
  cost.push(way.first < 0 ? Number.POSITIVE_INFINITY : way.cost);
};

/** Filled and noted before anybody else's are learned. */
let better = noWay();
let other = noWay();

const learn = (reach: Reach, ties: SourceTies, person: PersonIndex): void => {
  const { network, warm } = reach;
  network.ready?.(person, warm);
  const end = intAt(network.start, person + 1);
  for (let slot = intAt(network.start, person); slot < end; slot++) {
    const hop = realAt(network.cost, slot);
    if (hop > other.cost || (warm && byteAt(network.warm, slot) === 0)) continue;
    const through = intAt(network.neighbor, slot);
    if (isMember(reach.sources, through)) take(through, -1, hop);
    else if (hop + onwardFrom(reach, through) <= other.cost) {
      takeBehind(ties, person, through, hop);
    }
  }
};

/** The least a source behind them may cost; infinity: there is none, or the person is avoided. */
const onwardFrom = ({ walks }: Reach, person: PersonIndex): number =>
  (walks[1] && valueFor(walks[1], person)) || Number.POSITIVE_INFINITY;

/** Through somebody to the nearest source behind them, but for the person in hand: of equal ones the first. */
const takeBehind = (
  { start, source, cost }: SourceTies,
  person: PersonIndex,
  through: PersonIndex,
  hop: number,
): void => {
  const end = intAt(start, through + 1);
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let place = intAt(start, through); place < end; place++) {
    const onward = realAt(cost, place);
    if (onward > least) break;
    const one = intAt(source, place);
    if (one === person || (nearest >= 0 && one > nearest)) continue;
    nearest = one;
    least = onward;
  }
  if (nearest >= 0) take(through, nearest, hop + least);
};

/** Rows are in order of people: of equally cheap ways the one met first stays first. */
const take = (first: PersonIndex, source: PersonIndex, cost: number): void => {
  if (cost < better.cost) {
    const second = other;
    other = better;
    better = second;
    fill(better, first, source, cost);
  } else if (cost < other.cost) fill(other, first, source, cost);
};

const fill = (way: Way, first: PersonIndex, source: PersonIndex, cost: number): void => {
  way.first = first;
  way.source = source;
  way.cost = cost;
};
