import { intAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import type { Colleagues } from './colleagues.ts';
import { type EvidenceRecords, highOf } from './evidence-records.ts';
import { personOf } from './stay-cells.ts';
import type { Stays } from './stays.ts';

/** Whom one person has a tie with, above them, sorted, each once; room that is used again. */
export type Partners = {
  count: number;
  people: Int32Array;
  /** Records of the i-th of them end before slots[ends[i]], where those of the next begin. */
  ends: Int32Array;
  seen: Int32Array;
};

export const newPartners = (): Partners => ({
  count: 0,
  people: new Int32Array(16),
  ends: new Int32Array(16),
  seen: new Int32Array(16),
});

/** Records `slots[from … until)` of a person, by the other one, then by day. */
export type PersonRecords = {
  readonly records: EvidenceRecords;
  readonly slots: Int32Array;
  readonly from: number;
  readonly until: number;
};

const NOBODY = 2 ** 31;

/** Merges who is known by evidence with who is known by a company. */
export const findPartners = (
  partners: Partners,
  a: PersonIndex,
  { records, slots, from, until }: PersonRecords,
  { start, b }: Colleagues,
): void => {
  let colleague = intAt(start, a);
  const last = intAt(start, a + 1);
  makeRoom(partners, until - from + last - colleague);
  partners.count = 0;
  for (let end = from; end < until || colleague < last; ) {
    const known = end < until ? highOf(records, intAt(slots, end)) : NOBODY;
    const near = colleague < last ? intAt(b, colleague) : NOBODY;
    const other = Math.min(known, near);
    if (known === other) end = endOfPair(records, slots, end, until);
    if (near === other) colleague++;
    partners.people[partners.count] = other;
    partners.ends[partners.count++] = end;
  }
};

const endOfPair = (
  records: EvidenceRecords,
  slots: Int32Array,
  first: number,
  until: number,
): number => {
  const other = highOf(records, intAt(slots, first));
  let end = first + 1;
  while (end < until && highOf(records, intAt(slots, end)) === other) end++;
  return end;
};

const makeRoom = (partners: Partners, most: number): void => {
  if (most <= partners.people.length) return;
  partners.people = new Int32Array(2 * most);
  partners.ends = new Int32Array(2 * most);
  partners.seen = new Int32Array(2 * most);
};

/**
 * Looks at the stays of all partners who may share an account, before the first of them is needed:
 * memory answers many questions in the time of one, if none waits for the answer to another.
 */
export const fetchStays = (partners: Partners, a: PersonIndex, stays: Stays): void => {
  const { count, people, seen } = partners;
  const own = intAt(stays.signature, a);
  for (let i = 0; i < count; i++) seen[i] = intAt(stays.signature, intAt(people, i)) & own;
  for (let i = 0; i < count; i++) {
    if (intAt(seen, i) !== 0) seen[i] = intAt(stays.start, intAt(people, i));
  }
  for (let i = 0; i < count; i++) {
    if (intAt(seen, i) > 0) seen[i] = personOf(stays, intAt(seen, i));
  }
};
