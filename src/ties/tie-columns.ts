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

/** Room for as many ties as there may be: what is not used never becomes memory. */
export const newTies = (rows: number, colleagues: number): TieColumns => ({
  count: 0,
  rows: 0,
  a: new Int32Array(rows + colleagues),
  b: new Int32Array(rows + colleagues),
  strength: new Float64Array(rows + colleagues),
  flags: new Uint8Array(rows + colleagues),
  start: new Int32Array(rows + colleagues + 1),
  order: new Int32Array(rows),
});

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
