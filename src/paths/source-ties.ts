import type { Network } from '../graph/network.ts';
import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import type { Reach } from './reach.ts';

/** Which sources each person knows: those of person p in places start[p] … start[p+1), cheapest tie first. */
export type SourceTies = {
  readonly start: Int32Array;
  readonly source: Int32Array;
  readonly cost: Float64Array;
};

/** The first ties by person and source, made when they are first asked for; undefined: they are too few. */
export const tiesByPerson = ({ network, warm, firstTies }: Reach): SourceTies | undefined => {
  if (!firstTies.isLarge) return undefined;
  firstTies.byPerson ??= sourceTies(network, firstTies.sources, warm);
  return firstTies.byPerson;
};

/** Laid out from the sources' own rows: nobody else's is looked at. */
export const sourceTies = (
  network: Network,
  sources: readonly PersonIndex[],
  warm: boolean,
): SourceTies => {
  const rows = { network, sources: [...new Set(sources)], warm };
  const start = new Int32Array(network.people + 1);
  eachTie(rows, (_, person) => {
    start[person + 1] = intAt(start, person + 1) + 1;
  });
  for (let person = 1; person < start.length; person++) {
    start[person] = intAt(start, person) + intAt(start, person - 1);
  }
  const count = intAt(start, network.people);
  const ties = { start, source: new Int32Array(count), cost: new Float64Array(count) };
  const free = start.slice();
  eachTie(rows, (source, person, cost) => {
    const place = intAt(free, person);
    free[person] = place + 1;
    insert(ties, intAt(start, person), place, { source, cost });
  });
  return ties;
};

type Rows = {
  readonly network: Network;
  readonly sources: readonly PersonIndex[];
  readonly warm: boolean;
};

const eachTie = (
  { network, sources, warm }: Rows,
  visit: (source: PersonIndex, person: PersonIndex, cost: number) => void,
): void => {
  for (const source of sources) {
    network.ready?.(source, warm);
    const end = intAt(network.start, source + 1);
    for (let slot = intAt(network.start, source); slot < end; slot++) {
      if (warm && byteAt(network.warm, slot) === 0) continue;
      visit(source, intAt(network.neighbor, slot), realAt(network.cost, slot));
    }
  }
};

/** Among those of one person, which stand in order from `first` to before `last`: never many. */
const insert = (
  ties: SourceTies,
  first: number,
  last: number,
  { source, cost }: { readonly source: PersonIndex; readonly cost: number },
): void => {
  let place = last;
  while (place > first && realAt(ties.cost, place - 1) > cost) {
    ties.cost[place] = realAt(ties.cost, place - 1);
    ties.source[place] = intAt(ties.source, place - 1);
    place -= 1;
  }
  ties.cost[place] = cost;
  ties.source[place] = source;
};
