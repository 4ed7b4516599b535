import { intAt } from '../model/columns.ts';
import type { Resolved } from '../model/network.ts';
import type { Unresolved } from './unresolved-log.ts';

/**
 * How many rows of each file name somebody unknown and left nothing in the network: neither a
 * person nor a job nor evidence. A row that names a stranger among others is not lost.
 */
export const rowsLeftOut = (
  unresolved: readonly Unresolved[],
  { records, jobs, evidence, sources }: Resolved,
): ReadonlyMap<string, number> => {
  const lost = linesByFile(unresolved);
  if (lost.size === 0) return new Map();
  const byFile = sources.files.map((path) => lost.get(path));
  for (const { count, file, line } of [records, jobs, evidence]) {
    for (let row = 0; row < count; row++) byFile[intAt(file, row)]?.delete(intAt(line, row));
  }
  return new Map([...lost].map(([path, lines]) => [path, lines.size]));
};

const linesByFile = (unresolved: readonly Unresolved[]): Map<string, Set<number>> => {
  const lines = new Map<string, Set<number>>();
  for (const { file, line } of unresolved) {
    lines.set(file, (lines.get(file) ?? new Set<number>()).add(line));
  }
  return lines;
};
