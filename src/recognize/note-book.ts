import type { Issue } from '../model/issue.ts';
import type { RowNote } from '../model/raw-file.ts';
import type { FileOutcome, ReadingNote, Tally } from '../model/recognition.ts';
import type { Reject } from '../model/reject.ts';

/** A file's notes, counted: with millions of them, only the first few of a kind are kept. */
export type NoteBook = {
  /** So many rows of the table were given to the format. */
  rows(count: number): void;
  /** A repair, a cell, or a row that was never given. */
  add(note: ReadingNote): void;
  /** A row that was given was left out for one of its cells. */
  refuse(note: ReadingNote): void;
  /** A row that was given was left out for a reason that nobody need mend. */
  skip(code: string, line: number): void;
  outcome(fromReader: readonly RowNote[], issues: readonly Issue[]): FileOutcome;
};

/** How many of a kind are told of one by one. */
export const KEPT = 5;

export const noteBook = (file: string, refused?: (reject: Reject) => void): NoteBook => {
  const tallies = new Map<string, Counted>();
  const issues: Issue[] = [];
  const rows = { read: 0, repaired: 0, skipped: 0, lastRepaired: -1 };
  const count = ({ kind, code, line, times = 1 }: CountedNote): boolean => {
    const tally = tallies.get(code) ?? { kind, count: 0, lines: [], last: -1 };
    tallies.set(code, tally);
    // Another cell of the same row.
    if (tally.last === line) return tally.lines.at(-1) === line;
    tally.last = line;
    tally.count += times;
    if (kind === 'skipped') rows.skipped += times;
    if (kind === 'repaired' && line !== rows.lastRepaired) {
      rows.repaired += times;
      rows.lastRepaired = line;
    }
    if (tally.lines.length >= KEPT) return false;
    tally.lines.push(line);
    return true;
  };
  const tell = (note: ReadingNote & CountedNote): void => {
    if (note.kind === 'skipped' && isFault(note)) refused?.(note);
    const isKept = count(note);
    if (isKept && isFault(note)) issues.push(issueOf(file, note));
  };
  const add = (note: ReadingNote & CountedNote): void => {
    if (note.kind === 'skipped') rows.read += note.times ?? 1;
    tell(note);
  };
  return {
    rows(count) {
      rows.read += count;
    },
    add,
    refuse: tell,
    skip: (code, line) => void count({ kind: 'skipped', code, line }),
    outcome(fromReader, others) {
      for (const note of fromReader) add(note);
      return {
        rowsRead: rows.read,
        rowsRepaired: rows.repaired,
        rowsSkipped: rows.skipped,
        reasons: [...tallies]
          .map(([code, { last: _, ...tally }]) => ({ code, ...tally }))
          .sort(byCount),
        issues: [...others, ...issues],
      };
    },
  };
};

type Counted = Omit<Tally, 'code' | 'lines'> & { count: number; lines: number[]; last: number };

/** `times`: how many rows it stands for, 1 if absent. */
type CountedNote = Pick<RowNote, 'kind' | 'code' | 'line' | 'times'>;

/** Rows that are no rows: nobody is asked to mend an empty line or a second header. */
const NO_FAULT = new Set(['blank-row', 'repeated-header', 'totals-row']);

const isFault = ({ kind, code }: ReadingNote): boolean =>
  kind !== 'repaired' && !NO_FAULT.has(code);

const issueOf = (file: string, { code, line, column, field, value }: ReadingNote): Issue => ({
  code,
  file,
  line,
  refused: true,
  ...(column === undefined ? {} : { column }),
  ...(field === undefined ? {} : { field }),
  ...(value === undefined ? {} : { facts: { value } }),
});

export const byCount = (a: Tally, b: Tally): number =>
  b.count - a.count || (a.code < b.code ? -1 : 1);
