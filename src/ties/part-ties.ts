import { intAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import { highOf, lowInPart, NO_ROW, PART_BITS, rowOf } from './evidence-records.ts';
import { isSamePair, type PartOrder } from './part-order.ts';
import type { TieColumns } from './tie-columns.ts';

/** Where the next tie of each person of a part goes, and where its first row; room that is used again. */
export type PartPlaces = { readonly nextTie: Int32Array; readonly nextRow: Int32Array };

const PEOPLE = 1 << PART_BITS;

export const partPlaces = (): PartPlaces => ({
  nextTie: new Int32Array(PEOPLE + 1),
  nextRow: new Int32Array(PEOPLE + 1),
});

/** Keeps places for the ties of a part, behind those before it, by both people: they are measured by the other one. */
export const keepPlaces = (ties: TieColumns, places: PartPlaces, order: PartOrder): void => {
  const { nextTie, nextRow } = places;
  countByPerson(places, order);
  addUp(nextTie, ties.count);
  addUp(nextRow, ties.rows);
  ties.count = intAt(nextTie, PEOPLE);
  ties.rows = intAt(nextRow, PEOPLE);
};

const countByPerson = ({ nextTie, nextRow }: PartPlaces, { records, count }: PartOrder): void => {
  nextTie.fill(0);
  nextRow.fill(0);
  for (let at = 0; at < count; at++) {
    const place = lowInPart(records, at) + 1;
    if (at === 0 || !isSamePair(records, at - 1, at)) nextTie[place] = intAt(nextTie, place) + 1;
    if (rowOf(records, at) !== NO_ROW) nextRow[place] = intAt(nextRow, place) + 1;
  }
};

const addUp = (next: Int32Array, first: number): void => {
  next[0] = first;
  for (let i = 0; i < PEOPLE; i++) next[i + 1] = intAt(next, i + 1) + intAt(next, i);
};

/** Writes down whom the next tie is between, and its rows: records `start … end` of the part. */
export const placeTie = (
  ties: TieColumns,
  { nextTie, nextRow }: PartPlaces,
  { records }: PartOrder,
  { start, end, a }: { readonly start: number; readonly end: number; readonly a: PersonIndex },
): number => {
  const low = lowInPart(records, start);
  const tie = intAt(nextTie, low);
  let row = intAt(nextRow, low);
  ties.a[tie] = a;
  ties.b[tie] = highOf(records, start);
  for (let at = start; at < end; at++) {
    const said = rowOf(records, at);
    if (said !== NO_ROW) ties.order[row++] = said;
  }
  ties.start[tie + 1] = row;
  nextTie[low] = tie + 1;
  nextRow[low] = row;
  return tie;
};
