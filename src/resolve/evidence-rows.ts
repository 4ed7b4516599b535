import {
  byteAt,
  type IntColumn,
  intAt,
  realAt,
  sharedBytes,
  sharedInts,
  sharedReals,
} from '../model/columns.ts';
import type { Day } from '../model/day.ts';
import type { Evidence } from '../model/network.ts';
import type { UnresolvedLog } from './unresolved-log.ts';

/** Whom references mean; of those that mean nobody it is noted which row names them. */
export type PeopleOfRefs = Pick<UnresolvedLog, 'people' | 'personOf'>;

/** Claims about two people: who they are, when, and where that stands. */
export type PairRows = Readonly<Record<'from' | 'to' | 'day' | 'file' | 'line', Int32Array>>;

export const pairRows = (columns: Record<keyof PairRows, IntColumn>): PairRows => ({
  from: columns.from.view(),
  to: columns.to.view(),
  day: columns.day.view(),
  file: columns.file.view(),
  line: columns.line.view(),
});

/** Claims that became evidence: `claims[i]` is told by row `first + i`. */
export type EvidenceBatch = { readonly first: number; readonly claims: Int32Array };

export type EvidenceColumns = Omit<Evidence, 'count' | 'labels'>;

/**
 * Room for every row that may be evidence: millions, so that no column is laid out twice. What ties are measured by
 * lies in memory that threads can share.
 */
export const evidenceRows = (asOf: Day, most: number, { people, personOf }: PeopleOfRefs) => {
  const columns = evidenceColumns(most);
  const kept = new Int32Array(BATCH);
  let count = 0;
  let later = 0;
  /** The next row, about two people on a day; −1: somebody with themselves is no evidence, nor is what is yet to come. */
  const rowFor = (from: number, to: number, day: Day): number => {
    if (from < 0 || to < 0 || from === to) return -1;
    if (day > asOf) {
      later++;
      return -1;
    }
    columns.from[count] = from;
    columns.to[count] = to;
    columns.day[count] = day;
    return count++;
  };
  const personAt = (ref: number, claim: number, { file, line }: PairRows): number => {
    const person = intAt(people, ref);
    return person >= 0 ? person : personOf(ref, intAt(file, claim), intAt(line, claim));
  };
  /** Claims from one on that are evidence, as many as a batch holds. */
  const batchFrom = (start: number, rows: PairRows): EvidenceBatch => {
    const first = count;
    const end = Math.min(start + BATCH, rows.from.length);
    for (let claim = start; claim < end; claim++) {
      const from = personAt(intAt(rows.from, claim), claim, rows);
      const to = personAt(intAt(rows.to, claim), claim, rows);
      const row = rowFor(from, to, intAt(rows.day, claim));
      if (row >= 0) kept[row - first] = claim;
    }
    return { first, claims: kept.subarray(0, count - first) };
  };
  return {
    columns,
    rowFor,
    /** Rows for claims that are evidence, with their people, days and places; `layOut` adds what else they say. */
    add(rows: PairRows, layOut: (batch: EvidenceBatch) => void): void {
      for (let start = 0; start < rows.from.length; start += BATCH) {
        const batch = batchFrom(start, rows);
        putInts(columns.file, rows.file, batch);
        putInts(columns.line, rows.line, batch);
        layOut(batch);
      }
    },
    done: () => ({ later, count, columns: filled(columns, count) }),
  };
};

/**
 * Claims are laid out so many at a time, a column after the other: cells of a score of columns, each at the same place of
 * its memory, would drive each other out of what the processor keeps near itself.
 */
const BATCH = 2048;

/** What a batch's claims say, where their evidence stands. */
export const putInts = (
  to: Int32Array,
  from: Int32Array,
  { first, claims }: EvidenceBatch,
): void => {
  for (let i = 0; i < claims.length; i++) to[first + i] = intAt(from, intAt(claims, i));
};

export const putReals = (
  to: Float64Array,
  from: Float64Array,
  { first, claims }: EvidenceBatch,
): void => {
  for (let i = 0; i < claims.length; i++) to[first + i] = realAt(from, intAt(claims, i));
};

/** The code that stands for each number. */
export const putCodes = (
  to: Uint8Array,
  from: Uint8Array,
  codes: Int32Array,
  { first, claims }: EvidenceBatch,
): void => {
  for (let i = 0; i < claims.length; i++) {
    to[first + i] = intAt(codes, byteAt(from, intAt(claims, i)));
  }
};

/** What is made of each cell. */
export const putEach = (
  to: Int32Array,
  from: Int32Array,
  of: (cell: number) => number,
  { first, claims }: EvidenceBatch,
): void => {
  for (let i = 0; i < claims.length; i++) to[first + i] = of(intAt(from, intAt(claims, i)));
};

/** The same for all of a batch. */
export const putSame = (
  to: Int32Array | Float64Array,
  value: number,
  { first, claims }: EvidenceBatch,
): void => void to.fill(value, first, first + claims.length);

const evidenceColumns = (most: number): EvidenceColumns => ({
  from: sharedInts(most),
  to: sharedInts(most),
  kind: sharedBytes(most),
  day: sharedInts(most),
  last: sharedInts(most),
  times: new Int32Array(most),
  group: sharedInts(most),
  stated: sharedReals(most),
  label: sharedInts(most),
  file: new Int32Array(most),
  line: new Int32Array(most),
});

const filled = (columns: EvidenceColumns, count: number): EvidenceColumns => ({
  from: columns.from.subarray(0, count),
  to: columns.to.subarray(0, count),
  kind: columns.kind.subarray(0, count),
  day: columns.day.subarray(0, count),
  last: columns.last.subarray(0, count),
  times: columns.times.subarray(0, count),
  group: columns.group.subarray(0, count),
  stated: columns.stated.subarray(0, count),
  label: columns.label.subarray(0, count),
  file: columns.file.subarray(0, count),
  line: columns.line.subarray(0, count),
});
