import type { ClaimColumns } from '../model/claim-columns.ts';
import { intAt, intColumn } from '../model/columns.ts';
import { keyNumbers } from '../model/key-numbers.ts';
import type { Records } from '../model/network.ts';
import { pairKey } from './pair-key.ts';

/**
 * What the input rows said, row by row. Rows of suppressed people are left out; `kept` gives the claims' number
 * of each record that stays.
 */
export const recordColumns = (
  { records, pool }: ClaimColumns,
  personOfRecord: Int32Array,
): { readonly records: Records; readonly place: Int32Array } => {
  const kept = keptRecords(personOfRecord);
  const place = new Int32Array(personOfRecord.length).fill(-1);
  kept.forEach((record, i) => {
    place[record] = i;
  });
  const column = (cell: (record: number) => number): Int32Array => kept.map(cell);
  const pairs = keyNumbers(kept.length >> 2);
  const joined = intColumn();
  const name = (record: number): number => {
    const whole = records.name.at(record);
    if (whole !== 0) return whole;
    const first = records.firstName.at(record);
    const last = records.lastName.at(record);
    if (first === 0 || last === 0) return first || last;
    const pair = pairs.of(pairKey(first, last));
    if (pair === joined.length) joined.push(pool.id(`${pool.text(first)} ${pool.text(last)}`));
    return joined.at(pair);
  };
  return {
    place,
    records: {
      count: kept.length,
      file: column((r) => records.file.at(r)),
      line: column((r) => records.line.at(r)),
      person: column((r) => intAt(personOfRecord, r)),
      sourceId: column((r) => records.id.at(r)),
      name: column(name),
      email: column((r) => records.email.at(r)),
      url: column((r) => records.url.at(r)),
      company: column((r) => records.company.at(r)),
      title: column((r) => records.title.at(r)),
      pool,
    },
  };
};

const keptRecords = (personOfRecord: Int32Array): Int32Array =>
  personOfRecord.map((_, record) => record).filter((record) => intAt(personOfRecord, record) >= 0);
