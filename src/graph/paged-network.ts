import { intAt } from '../model/columns.ts';
import { isPaged, pagesOf } from '../model/paged-column.ts';
import type { Network } from './network.ts';

/**
 * A network whose rows may lie in a file, for the search: it looks at plain columns, and says first
 * whose row it is going to look at.
 */
export const pagedNetwork = (network: Network): Network =>
  rowsOf(network).some(isPaged) ? readWhenLookedAt(network) : network;

const rowsOf = ({ start, neighbor, cost, warm }: Network) => [start, neighbor, cost, warm];

const readWhenLookedAt = (network: Network): Network => {
  const start = pagesOf(network.start);
  const neighbor = pagesOf(network.neighbor);
  const cost = pagesOf(network.cost);
  const warm = pagesOf(network.warm);
  return {
    ...network,
    start: start.cells,
    neighbor: neighbor.cells,
    cost: cost.cells,
    warm: warm.cells,
    ready(person, asksWarm) {
      start.need(person, person + 2);
      const from = intAt(start.cells, person);
      const to = intAt(start.cells, person + 1);
      neighbor.need(from, to);
      cost.need(from, to);
      if (asksWarm) warm.need(from, to);
    },
  };
};
