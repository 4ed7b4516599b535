import { type IntColumn, intAt, intColumn } from '../model/columns.ts';
import type { Resolved } from '../model/network.ts';
import type { Tally } from '../model/recognition.ts';
import { UNRESOLVED } from './references.ts';
import type { UnresolvedPlaces } from './unresolved-log.ts';

/** What naming somebody unknown cost a file. */
export type LeftOut = {
  /** Rows that left nothing in the network. */
  readonly rows: number;
  /** Why, by code, of all rows that name a stranger, those that left something included. */
  readonly reasons: readonly Tally[];
};

/**
 * By path: how many rows name somebody unknown and left nothing in the network: neither a person nor a job nor
 * evidence. A row that names a stranger among others is not lost.
 */
export const rowsLeftOut = (
  places: UnresolvedPlaces,
  { records, jobs, evidence, sources }: Resolved,
): ReadonlyMap<string, LeftOut> => {
  const byFile = linesByFile(places, sources.files.length);
  for (const { count, file, line } of byFile.size === 0 ? [] : [records, jobs, evidence]) {
    for (let row = 0; row < count; row++) {
      const named = byFile.get(intAt(file, row));
      if (named) markLine(named, intAt(line, row));
    }
  }
  return new Map(
    [...byFile].map(([file, { lines, left, reasons }]) => [
      sources.files[file] ?? '',
      { rows: lines.length - left.reduce((sum, one) => sum + one, 0), reasons },
    ]),
  );
};

/** The lines of one file that name strangers, in order and each once; 1: it left something in the network. */
type Named = {
  readonly lines: Int32Array;
  readonly left: Uint8Array;
  readonly reasons: readonly Tally[];
};

const linesByFile = (places: UnresolvedPlaces, files: number): ReadonlyMap<number, Named> => {
  const grouped = linesByFileAndCode(places);
  const named = new Map<number, Named>();
  for (let file = 0; file < files; file++) {
    const byCode = UNRESOLVED.map((_, code) =>
      eachOnce(grouped.get(file * UNRESOLVED.length + code)?.view() ?? NONE),
    );
    const lines = eachOnce(joined(byCode));
    if (lines.length === 0) continue;
    const reasons = UNRESOLVED.map((code, i) => tallyOf(code, byCode[i] ?? NONE));
    const left = new Uint8Array(lines.length);
    named.set(file, { lines, left, reasons: reasons.filter(({ count }) => count > 0) });
  }
  return named;
};

const NONE = new Int32Array(0);

const linesByFileAndCode = ({ file, line, code }: UnresolvedPlaces): Map<number, IntColumn> => {
  const grouped = new Map<number, IntColumn>();
  for (let i = 0; i < file.length; i++) {
    const key = file.at(i) * UNRESOLVED.length + code.at(i);
    const lines = grouped.get(key) ?? intColumn();
    grouped.set(key, lines);
    lines.push(line.at(i));
  }
  return grouped;
};

const joined = (parts: readonly Int32Array[]): Int32Array => {
  const all = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

const eachOnce = (lines: Int32Array): Int32Array => {
  const sorted = lines.slice().sort();
  return sorted.filter((line, i) => i === 0 || line !== intAt(sorted, i - 1));
};

/** So many lines are named of a reason; all are counted. */
const MOST_LINES = 20;

const tallyOf = (code: string, lines: Int32Array): Tally => ({
  code,
  kind: 'skipped',
  count: lines.length,
  lines: [...lines.subarray(0, MOST_LINES)],
});

const markLine = ({ lines, left }: Named, line: number): void => {
  let first = 0;
  let last = lines.length - 1;
  while (first < last) {
    const middle = (first + last) >> 1;
    if (intAt(lines, middle) < line) first = middle + 1;
    else last = middle;
  }
  if (intAt(lines, first) === line) left[first] = 1;
};
