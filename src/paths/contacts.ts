import type { Network } from '../graph/network.ts';
import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';

/** The ties of the sources, listed by the person at their other end. */
export type Contacts = {
  /** By person: how many sources know them, and where their list begins. */
  readonly count: Int32Array;
  readonly first: Int32Array;
  /** By person: the cheapest of these ties; 0: none. */
  readonly cheapest: Float64Array;
  /** Two cells a contact, since they are read together: cost, source. */
  readonly list: Float64Array;
};

/** Lists one after another, in two passes over the sources' own rows: nobody else is touched. */
export const contactsOf = (
  network: Network,
  sources: readonly PersonIndex[],
  warmOnly: boolean,
): Contacts => {
  const { people } = network;
  const count = new Int32Array(people);
  const total = sources.reduce((sum, source) => sum + countRow(network, source, count), 0);
  const contacts = {
    count: new Int32Array(people),
    first: new Int32Array(people),
    cheapest: new Float64Array(people),
    list: new Float64Array(2 * total),
  };
  const filling = { network, warmOnly, room: count, contacts };
  sources.reduce((next, source) => fillRow(filling, source, next), 0);
  return contacts;
};

/** The cheapest of all; infinity: the sources have no ties. */
export const cheapestOf = ({ list }: Contacts): number => {
  let cheapest = Number.POSITIVE_INFINITY;
  for (let cell = 0; cell < list.length; cell += 2) {
    const cost = realAt(list, cell);
    if (cost > 0) cheapest = Math.min(cheapest, cost);
  }
  return cheapest;
};

const countRow = (network: Network, source: PersonIndex, count: Int32Array): number => {
  const start = intAt(network.start, source);
  const end = intAt(network.start, source + 1);
  for (let slot = start; slot < end; slot++) {
    const person = intAt(network.neighbor, slot);
    count[person] = intAt(count, person) + 1;
  }
  return end - start;
};

type Filling = {
  readonly network: Network;
  readonly warmOnly: boolean;
  /** By person: how long their list may get. */
  readonly room: Int32Array;
  readonly contacts: Contacts;
};

/** `next` is where the next new list begins; so is what comes back. */
const fillRow = (
  { network, warmOnly, room, contacts }: Filling,
  source: PersonIndex,
  next: number,
): number => {
  const { count, first, cheapest, list } = contacts;
  let free = next;
  const end = intAt(network.start, source + 1);
  for (let slot = intAt(network.start, source); slot < end; slot++) {
    if (warmOnly && byteAt(network.warm, slot) === 0) continue;
    const person = intAt(network.neighbor, slot);
    const known = intAt(count, person);
    if (known === 0) {
      first[person] = free;
      free += intAt(room, person);
    }
    const cost = realAt(network.cost, slot);
    const cell = 2 * (intAt(first, person) + known);
    list[cell] = cost;
    list[cell + 1] = source;
    count[person] = known + 1;
    const before = realAt(cheapest, person);
    if (known === 0 || cost < before) cheapest[person] = cost;
  }
  return free;
};
