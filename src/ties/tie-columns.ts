import { intAt, sharedBytes, sharedInts, sharedReals } from '../model/columns.ts';
import type { Ties } from '../model/network.ts';

/** Columns with room for ties and the rows of each. */
export type TieRoom = {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly strength: Float64Array;
  readonly flags: Uint8Array;
  readonly start: Int32Array;
  readonly order: Int32Array;
};

/** Where the next tie goes as they are made, sorted by both people, and its first row. */
export type TieColumns = TieRoom & { count: number; rows: number };

/** Room for as many ties as there may be, one a record: what is not used never becomes memory. Threads can share it. */
export const tieRoom = (records: number): TieRoom => ({
  a: sharedInts(records),
  b: sharedInts(records),
  strength: sharedReals(records),
  flags: sharedBytes(records),
  start: sharedInts(records + 1),
  order: sharedInts(records),
});

/** Ties and rows from a place on. */
export const tiesFrom = (room: TieRoom, first: number): TieColumns => ({
  ...room,
  count: first,
  rows: first,
});

/** So many ties, and rows of theirs, that were made from place `first` on. */
export type TieStretch = {
  readonly room: TieRoom;
  readonly first: number;
  readonly count: number;
  readonly rows: number;
};

/** Stretches of ties one behind the other: in a room of its own, or in theirs, where each only moves towards the front. */
export const joinTies = (room: TieRoom, stretches: readonly TieStretch[]): Ties => {
  const ties = tiesFrom(room, 0);
  for (const stretch of stretches) addStretch(ties, stretch);
  return filledTies(ties);
};

const addStretch = (ties: TieColumns, { room, first, count, rows }: TieStretch): void => {
  const end = first + count;
  ties.a.set(room.a.subarray(first, end), ties.count);
  ties.b.set(room.b.subarray(first, end), ties.count);
  ties.strength.set(room.strength.subarray(first, end), ties.count);
  ties.flags.set(room.flags.subarray(first, end), ties.count);
  ties.order.set(room.order.subarray(first, first + rows), ties.rows);
  for (let tie = 1; tie <= count; tie++) {
    ties.start[ties.count + tie] = intAt(room.start, first + tie) - first + ties.rows;
  }
  ties.count += count;
  ties.rows += rows;
};

/** 21 bytes a tie and four a row of evidence: copying them would take as many again. */
export const filledTies = (ties: TieColumns): Ties => ({
  count: ties.count,
  a: ties.a.subarray(0, ties.count),
  b: ties.b.subarray(0, ties.count),
  strength: ties.strength.subarray(0, ties.count),
  flags: ties.flags.subarray(0, ties.count),
  evidenceStart: ties.start.subarray(0, ties.count + 1),
  evidenceOrder: ties.order.subarray(0, ties.rows),
});
