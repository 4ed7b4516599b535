import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import { isMember } from './person-set.ts';
import { valueFor } from './person-table.ts';
import type { Reach } from './reach.ts';
import { type SourceTies, tiesByPerson } from './source-ties.ts';

/** A source, and what the way to them costs. */
type Onward = { readonly source: PersonIndex; readonly cost: number };

/** The nearest source behind somebody but for the person in hand: of equal ones the first by number. */
export const nearestBehind = (reach: Reach, first: PersonIndex, person: PersonIndex): Onward => {
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
