import { intAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';

/**
 * Who is tied to whom, as sparse rows: the ties of person p lie in slots start[p] … start[p+1),
 * by neighbor. Each tie stands in two rows. 26 bytes a tie, shared between threads.
 */
export type Network = {
  readonly people: number;
  readonly ties: number;
  readonly start: Int32Array;
  /** By slot. */
  readonly neighbor: Int32Array;
  readonly cost: Float64Array;
  /** 1: the tie is warm. */
  readonly warm: Uint8Array;
  /** By person: the number of the first tie whose smaller end they are. */
  readonly firstTie: Int32Array;
  /** By tie: the columns that the network was built from. */
  readonly strength: Float64Array;
  readonly flags: Uint8Array;
  /**
   * Where rows lie in a file: brings a person's row into memory, before it is looked at; which of its
   * ties are warm only for those who ask.
   */
  readonly ready?: (person: PersonIndex, warm: boolean) => void;
};

export const degreeOf = (network: Network, person: PersonIndex): number =>
  intAt(network.start, person + 1) - intAt(network.start, person);

/** The number of the tie in a slot of a person's row, which has been made ready. */
export const tieAt = (network: Network, person: PersonIndex, slot: number): number => {
  const other = intAt(network.neighbor, slot);
  if (other < person) return tieBetween(network, other, person);
  return upwardTie(network, person, slot);
};

/** The number of the tie between two people; -1: none. */
export const tieBetween = (network: Network, one: PersonIndex, other: PersonIndex): number => {
  const a = Math.min(one, other);
  network.ready?.(a, false);
  const slot = slotOf(network, a, Math.max(one, other));
  return slot < 0 ? -1 : upwardTie(network, a, slot);
};

/** A row's ties upward stand at its end, in the order of their numbers. */
const upwardTie = ({ start, firstTie }: Network, person: PersonIndex, slot: number): number =>
  intAt(firstTie, person + 1) - (intAt(start, person + 1) - slot);

const slotOf = (network: Network, person: PersonIndex, neighbor: PersonIndex): number => {
  let low = intAt(network.start, person);
  let high = intAt(network.start, person + 1) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = intAt(network.neighbor, middle);
    if (found === neighbor) return middle;
    if (found < neighbor) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};
