import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { PartOfPeople } from './evidence-by-person.ts';
import { highOf, lowInPart, NO_ROW, PART_BITS, rowOf } from './evidence-records.ts';
import type { TieColumns } from './tie-columns.ts';

/** Ties of a part of the people as they are measured, by the other person; room that is used again. */
export type PartTies = {
  count: number;
  /** Records of the i-th tie end before slots[ends[i]], where those of the next begin. */
  ends: Int32Array;
  strength: Float64Array;
  flags: Uint8Array;
  /** Where the next tie of each person of the part goes, and where its first row. */
  readonly nextTie: Int32Array;
  readonly nextRow: Int32Array;
};

const PEOPLE = 1 << PART_BITS;

export const partTies = (): PartTies => ({
  count: 0,
  ...roomFor(PEOPLE),
  nextTie: new Int32Array(PEOPLE + 1),
  nextRow: new Int32Array(PEOPLE + 1),
});

const roomFor = (ties: number) => ({
  ends: new Int32Array(ties),
  strength: new Float64Array(ties),
  flags: new Uint8Array(ties),
});

/** Empties it, with room for a tie of each record. */
export const clearTies = (found: PartTies, records: number): void => {
  if (records > found.ends.length) Object.assign(found, roomFor(2 * records));
  found.count = 0;
};

/** Puts the ties of a part behind those before it, by both people. */
export const placeTies = (ties: TieColumns, found: PartTies, part: PartOfPeople): void => {
  countByPerson(found, part);
  addUp(found.nextTie, ties.count);
  addUp(found.nextRow, ties.rows);
  for (let i = 0; i < found.count; i++) placeTie(ties, found, part, i);
  ties.count = intAt(found.nextTie, PEOPLE);
  ties.rows = intAt(found.nextRow, PEOPLE);
};

const countByPerson = (
  { ends, count, nextTie, nextRow }: PartTies,
  { order: { records } }: PartOfPeople,
): void => {
  nextTie.fill(0);
  nextRow.fill(0);
  for (let i = 0, at = 0; i < count; i++) {
    const place = lowInPart(records, at) + 1;
    nextTie[place] = intAt(nextTie, place) + 1;
    for (; at < intAt(ends, i); at++) {
      if (rowOf(records, at) !== NO_ROW) nextRow[place] = intAt(nextRow, place) + 1;
    }
  }
};

const addUp = (next: Int32Array, first: number): void => {
  next[0] = first;
  for (let i = 0; i < PEOPLE; i++) next[i + 1] = intAt(next, i + 1) + intAt(next, i);
};

const placeTie = (
  ties: TieColumns,
  { ends, strength, flags, nextTie, nextRow }: PartTies,
  { first, order: { records, slots } }: PartOfPeople,
  i: number,
): void => {
  let at = i === 0 ? 0 : intAt(ends, i - 1);
  const low = lowInPart(records, at);
  const tie = intAt(nextTie, low);
  ties.a[tie] = first + low;
  ties.b[tie] = highOf(records, at);
  ties.strength[tie] = realAt(strength, i);
  ties.flags[tie] = byteAt(flags, i);
  let row = intAt(nextRow, low);
  for (; at < intAt(ends, i); at++) {
    const said = rowOf(records, intAt(slots, at));
    if (said !== NO_ROW) ties.order[row++] = said;
  }
  ties.start[tie + 1] = row;
  nextTie[low] = tie + 1;
  nextRow[low] = row;
};
