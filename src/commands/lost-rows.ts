import type { Issue } from '../model/issue.ts';
import type { FileReport } from '../model/report.ts';
import { noteText } from '../wording/note-words.ts';

export type FileReason = FileReport['reasons'][number];

/** So many lines are named of a reason; all are counted. */
const MOST_LINES = 20;

/**
 * Rows that were read well and came to nothing later, since whom they name is nobody or several:
 * by file, told with the rows that could not be read.
 */
export const lostRows = (issues: readonly Issue[]): ReadonlyMap<string, readonly FileReason[]> => {
  const linesOf = new Map<string, Map<string, Set<number>>>();
  for (const { file, line, code, refused } of issues) {
    if (!refused || file === undefined || line === undefined) continue;
    const codes = linesOf.get(file) ?? new Map<string, Set<number>>();
    linesOf.set(file, codes);
    codes.set(code, (codes.get(code) ?? new Set<number>()).add(line));
  }
  return new Map([...linesOf].map(([file, codes]) => [file, [...codes].map(reasonOf)]));
};

const reasonOf = ([code, lines]: readonly [string, ReadonlySet<number>]): FileReason => ({
  code,
  count: lines.size,
  lines: [...lines].sort((a, b) => a - b).slice(0, MOST_LINES),
  text: noteText(code),
});
