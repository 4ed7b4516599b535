import type { ClaimColumns } from '../model/claim-columns.ts';
import { type IntColumn, intAt, intColumn } from '../model/columns.ts';
import { keyNumbers } from '../model/key-numbers.ts';
import { lazily } from '../model/lazily.ts';
import type { Records } from '../model/network.ts';
import type { TextPool } from '../model/text-pool.ts';
import { pairKey } from './pair-key.ts';

/**
 * What the input rows said, row by row. Rows of suppressed people are left out; `placesOf` gives where those of the
 * claims' records stand that stay.
 */
export const recordColumns = (
  claims: ClaimColumns,
  personOfRecord: Int32Array,
): { readonly records: Records; placesOf(records: Int32Array): Int32Array } => {
  const { records, pool } = claims;
  const kept = keptRecords(personOfRecord);
  const column = (cells: Int32Array): Int32Array => (kept ? picked(cells, kept) : cells);
  const said = ({ view }: IntColumn): Int32Array => column(view());
  // An answer to a query asks for none.
  const name = lazily(() =>
    wholeNames(said(records.name), said(records.firstName), said(records.lastName), pool),
  );
  return {
    placesOf: kept ? placesAmong(kept, personOfRecord.length) : (all) => all,
    records: {
      count: kept?.length ?? personOfRecord.length,
      file: said(records.file),
      line: said(records.line),
      person: column(personOfRecord),
      sourceId: said(records.id),
      get name() {
        return name();
      },
      email: said(records.email),
      url: said(records.url),
      company: said(records.company),
      title: said(records.title),
      pool,
    },
  };
};

/** undefined: all of them, as nearly always. Their columns are the claims' own, then. */
const keptRecords = (personOfRecord: Int32Array): Int32Array | undefined =>
  personOfRecord.every((person) => person >= 0)
    ? undefined
    : personOfRecord
        .map((_, record) => record)
        .filter((record) => intAt(personOfRecord, record) >= 0);

const picked = (cells: Int32Array, kept: Int32Array): Int32Array =>
  kept.map((record) => intAt(cells, record));

const placesAmong = (kept: Int32Array, count: number): ((records: Int32Array) => Int32Array) => {
  const place = new Int32Array(count).fill(-1);
  kept.forEach((record, i) => {
    place[record] = i;
  });
  return (records) => picked(place, records);
};

/** Names as rows give them, in one piece or two. */
const wholeNames = (
  whole: Int32Array,
  firstName: Int32Array,
  lastName: Int32Array,
  pool: TextPool,
): Int32Array => {
  const pairs = keyNumbers(whole.length >> 2);
  const joined = intColumn();
  const joinedName = namesJoined(pool);
  return whole.map((name, record) => {
    const first = intAt(firstName, record);
    const last = intAt(lastName, record);
    if (name !== 0 || first === 0 || last === 0) return name || first || last;
    const pair = pairs.of(pairKey(first, last));
    if (pair === joined.length) joined.push(joinedName(first, last));
    return joined.at(pair);
  });
};

/** Two texts of the pool with a space between them, as another of its texts: made of bytes, where it has theirs. */
const namesJoined = (pool: TextPool): ((first: number, last: number) => number) => {
  const kept = pool.bytes();
  if (!kept) return (first, last) => pool.id(`${pool.text(first)} ${pool.text(last)}`);
  let bytes = new Uint8Array(256);
  const textOf = (id: number): Uint8Array =>
    kept.arena.subarray(intAt(kept.ends, id - 1), intAt(kept.ends, id));
  return (first, last) => {
    const [one, other] = [textOf(first), textOf(last)];
    const length = one.length + 1 + other.length;
    if (length > bytes.length) bytes = new Uint8Array(length * 2);
    bytes.set(one);
    bytes[one.length] = SPACE;
    bytes.set(other, one.length + 1);
    return pool.idOfBytes(bytes, 0, length);
  };
};

const SPACE = 0x20;
