import type { ClaimColumns } from '../model/claim-columns.ts';
import { at } from '../model/columns.ts';
import type { People } from '../model/network.ts';
import { compareText } from './compare-text.ts';
import type { RowsByPerson } from './rows-by-person.ts';

/** Numbers of files in the order of their paths. */
const fileRanks = (files: readonly string[]): Int32Array => {
  const order = files.map((_, file) => file);
  order.sort((a, b) => compareText(files[a] ?? '', files[b] ?? '') || a - b);
  const rank = new Int32Array(files.length);
  order.forEach((file, place) => {
    rank[file] = place;
  });
  return rank;
};

/** Records of each person, by file and line. */
export const recordGroups = (
  { start: recordStart, row }: RowsByPerson,
  { records, files }: ClaimColumns,
): Pick<People, 'recordStart' | 'recordOrder'> => {
  const rank = fileRanks(files);
  const recordOrder = row.slice();
  for (let p = 0; p + 1 < recordStart.length; p++) {
    if (at(recordStart, p + 1) - at(recordStart, p) < 2) continue;
    recordOrder
      .subarray(at(recordStart, p), at(recordStart, p + 1))
      .sort(
        (a, b) =>
          at(rank, records.file.at(a)) - at(rank, records.file.at(b)) ||
          records.line.at(a) - records.line.at(b) ||
          a - b,
      );
  }
  return { recordStart, recordOrder };
};
