import { intAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';

/** People as bits: all of a million fit the fast part of memory, asked for at every tie. */
export type PersonSet = Int32Array;

export const personSet = (people: number, members: Iterable<PersonIndex>): PersonSet => {
  const bits = new Int32Array((people >>> 5) + 1);
  for (const person of members) addMember(bits, person);
  return bits;
};

export const addMember = (set: PersonSet, person: PersonIndex): void => {
  set[person >>> 5] = intAt(set, person >>> 5) | (1 << (person & 31));
};

export const isMember = (set: PersonSet, person: PersonIndex): boolean =>
  (intAt(set, person >>> 5) & (1 << (person & 31))) !== 0;
