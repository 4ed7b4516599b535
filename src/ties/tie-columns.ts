import { intAt } from '../model/columns.ts';
import type { Ties } from '../model/network.ts';

/** Ties as they are made, sorted by both people, with the rows of each. */
export type TieColumns = {
  count: number;
  rows: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly strength: Float64Array;
  readonly flags: Uint8Array;
  readonly start: Int32Array;
  readonly order: Int32Array;
};

/** Room for as many ties as there may be, one a record: what is not used never becomes memory. */
export const newTies = (records: number): TieColumns => ({
  count: 0,
  rows: 0,
  a: new Int32Array(records),
  b: new Int32Array(records),
  strength: new Float64Array(records),
  flags: new Uint8Array(records),
  start: new Int32Array(records + 1),
  order: new Int32Array(records),
});

/** Puts ties behind those that are there. */
export const addTies = (ties: TieColumns, more: Ties): void => {
  const { count, rows } = ties;
  ties.a.set(more.a, count);
  ties.b.set(more.b, count);
  ties.strength.set(more.strength, count);
  ties.flags.set(more.flags, count);
  ties.order.set(more.evidenceOrder, rows);
  for (let tie = 1; tie <= more.count; tie++) {
    ties.start[count + tie] = rows + intAt(more.evidenceStart, tie);
  }
  ties.count += more.count;
  ties.rows += more.evidenceOrder.length;
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
