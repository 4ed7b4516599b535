import type { Issue } from '../model/issue.ts';
import type { FileOutcome, Tally } from '../model/recognition.ts';
import { byCount, KEPT } from './note-book.ts';

export const NOTHING_READ: FileOutcome = {
  rowsRead: 0,
  rowsRepaired: 0,
  rowsSkipped: 0,
  reasons: [],
  issues: [],
};

/** What became of a file's rows, of what became of those of its parts, in their order. */
export const joinOutcomes = (first: FileOutcome, next: FileOutcome): FileOutcome => ({
  rowsRead: first.rowsRead + next.rowsRead,
  rowsRepaired: first.rowsRepaired + next.rowsRepaired,
  rowsSkipped: first.rowsSkipped + next.rowsSkipped,
  reasons: joinedReasons(first.reasons, next.reasons),
  issues: [...first.issues, ...stillTold(first.reasons, next.issues)],
});

/** The same rows further down in their file. */
export const movedDown = (outcome: FileOutcome, lines: number): FileOutcome =>
  lines === 0
    ? outcome
    : {
        ...outcome,
        reasons: outcome.reasons.map((tally) => ({
          ...tally,
          lines: tally.lines.map((line) => line + lines),
        })),
        issues: outcome.issues.map((issue) =>
          issue.line === undefined ? issue : { ...issue, line: issue.line + lines },
        ),
      };

const joinedReasons = (first: readonly Tally[], next: readonly Tally[]): readonly Tally[] => {
  const joined = new Map(first.map((tally) => [tally.code, tally]));
  for (const tally of next) {
    const { count, lines, ...said } = joined.get(tally.code) ?? { ...tally, count: 0, lines: [] };
    joined.set(tally.code, {
      ...said,
      count: count + tally.count,
      lines: [...lines, ...tally.lines].slice(0, KEPT),
    });
  }
  return [...joined.values()].sort(byCount);
};

/** Of each kind only the first few of a file are told; what one code stands for is always a fault, or never. */
const stillTold = (told: readonly Tally[], issues: readonly Issue[]): readonly Issue[] => {
  const room = new Map(told.map(({ code, lines }) => [code, KEPT - lines.length]));
  return issues.filter(({ code }) => {
    const left = room.get(code) ?? KEPT;
    room.set(code, left - 1);
    return left > 0;
  });
};
