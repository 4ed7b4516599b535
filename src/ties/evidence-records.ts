import { intAt, realAt } from '../model/columns.ts';
import type { Day } from '../model/day.ts';

/**
 * Rows of evidence as what each says today, all numbers of a row side by side: the columns are read
 * once from end to end, and nothing is looked up all over memory for each tie. 24 bytes a row; `ints`
 * and `reals` are the same memory.
 */
export type EvidenceRecords = { readonly ints: Int32Array; readonly reals: Float64Array };

/** A record is four ints and a real. */
const INTS = 6;
const HIGH = 0;
const ROW = 1;
const DAY = 2;
const SAYS = 3;
const REALS = 3;
const VALUE = 2;

export const evidenceRecords = (count: number): EvidenceRecords => {
  const memory = new ArrayBuffer(count * REALS * Float64Array.BYTES_PER_ELEMENT);
  return { ints: new Int32Array(memory), reals: new Float64Array(memory) };
};

/** Bits of what a record says, beside its kind: the person with the lower number wrote or called, */
export const FORTH = 0x100;
/** both did (a meeting), */
export const MUTUAL = 0x200;
/** so many were there that it says nothing, */
export const CROWD = 0x400;
/** a tie can be warm by it, */
export const CARRIES = 0x800;
/** somebody states how strong the tie is, */
export const STATED = 0x1000;
/** no row says anything: the two may know each other from a company or the team. */
export const UNSAID = 0x2000;

export const kindOf = (says: number): number => says & 0xff;

/** The person with the lower number, by their place in the part of people that is looked at. */
const LOW_SHIFT = 16;
export const PART_BITS = 11;
export const lowBits = (low: number): number => (low & ((1 << PART_BITS) - 1)) << LOW_SHIFT;

/** The number of a row where there is none. */
export const NO_ROW = -1;

type NewRecord = {
  /** The person with the higher number. */
  readonly high: number;
  readonly row: number;
  readonly day: Day;
  readonly says: number;
  /** Contact: what its day counts. Others: how strong a tie it says by itself. */
  readonly value: number;
};

export const putRecord = (
  { ints, reals }: EvidenceRecords,
  record: number,
  { high, row, day, says, value }: NewRecord,
): void => {
  const first = record * INTS;
  ints[first + HIGH] = high;
  ints[first + ROW] = row;
  ints[first + DAY] = day;
  ints[first + SAYS] = says;
  reals[record * REALS + VALUE] = value;
};

export const copyRecord = (
  to: EvidenceRecords,
  record: number,
  from: EvidenceRecords,
  copied: number,
): void => {
  const { ints } = to;
  const first = record * INTS;
  const source = copied * INTS;
  ints[first + HIGH] = intAt(from.ints, source + HIGH);
  ints[first + ROW] = intAt(from.ints, source + ROW);
  ints[first + DAY] = intAt(from.ints, source + DAY);
  ints[first + SAYS] = intAt(from.ints, source + SAYS);
  to.reals[record * REALS + VALUE] = realAt(from.reals, copied * REALS + VALUE);
};

export const highOf = ({ ints }: EvidenceRecords, record: number): number =>
  intAt(ints, record * INTS + HIGH);

export const rowOf = ({ ints }: EvidenceRecords, record: number): number =>
  intAt(ints, record * INTS + ROW);

export const dayOf = ({ ints }: EvidenceRecords, record: number): Day =>
  intAt(ints, record * INTS + DAY);

export const saysOf = ({ ints }: EvidenceRecords, record: number): number =>
  intAt(ints, record * INTS + SAYS);

export const lowInPart = (records: EvidenceRecords, record: number): number =>
  saysOf(records, record) >> LOW_SHIFT;

export const valueSaid = ({ reals }: EvidenceRecords, record: number): number =>
  realAt(reals, record * REALS + VALUE);
