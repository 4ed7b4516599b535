import { alignRow } from './align-row.ts';
import { type ColumnShapes, fitsColumns } from './column-shapes.ts';
import { lenientCells } from './lenient-cells.ts';
import { type LikelyCells, likeliestCells } from './likeliest-cells.ts';
import { type FindMark, lineEndFinder, type Piece } from './mark-finder.ts';
import { cellsByOtherDelimiter } from './other-delimiter.ts';
import type { Mend, Mended, Misfit, NoteRow } from './read-records.ts';
import { afterBreak, type Quoting, type RecordScanner, recordScanner } from './scan-record.ts';

export type MendSettings = {
  readonly quoting: Quoting;
  readonly shapes: ColumnShapes;
  readonly note: NoteRow;
  /** The line of the header: nothing above it is left out, as it is no record. */
  readonly headerLine: number;
};

/** Puts right what can be put right without doubt; the rest stays as it is, or is left out with its line. */
export const recordMender = (settings: MendSettings): Mend => {
  const mending: Mending = {
    ...settings,
    scan: recordScanner(settings.quoting),
    scanBackslashed: recordScanner({ ...settings.quoting, escape: '\\' }),
    lineEnd: lineEndFinder(),
    allowance: { steps: SEARCHED_STEPS },
    damagedTo: -1,
  };
  return {
    width: settings.shapes.width,
    misfit: (misfit) => {
      if (misfit.odd) return mendOdd(misfit, mending);
      return mendSeam(misfit, mending) ?? mendPlain(misfit, mending, misfit.end);
    },
  };
};

/** About two seconds of searching for one file; what is damaged beyond that is left out. */
const SEARCHED_STEPS = 2_000_000;

type Mending = MendSettings & {
  readonly scan: RecordScanner;
  readonly scanBackslashed: RecordScanner;
  readonly lineEnd: FindMark;
  readonly allowance: { steps: number };
  /** The line behind a record that was left out: what follows may be the rest of it. */
  damagedTo: number;
};

/** A quote is out of place: some reading may still give the right number of cells. */
const mendOdd = (misfit: Misfit, mending: Mending): Mended => {
  const { quoting, shapes, note } = mending;
  const backslashed = mending.scanBackslashed(misfit.piece, misfit.from, misfit.last);
  if (backslashed.verdict === 'whole' && backslashed.cells.length === shapes.width) {
    note('repaired', 'backslash-quotes', misfit.line);
    return { cells: backslashed.cells, next: afterBreak(misfit.piece.text, backslashed.end) };
  }
  const lineEnd = Math.min(mending.lineEnd(misfit.piece, misfit.from), misfit.piece.text.length);
  const cells = lenientCells(misfit.piece.text.slice(misfit.from, lineEnd), quoting);
  if (cells?.length === shapes.width) {
    note('repaired', 'odd-quotes', misfit.line);
    return { cells, next: afterBreak(misfit.piece.text, lineEnd) };
  }
  const likely = likeliestOf(misfit, mending);
  return likely ? repaired(misfit, mending, likely) : mendHopeless(misfit, mending, lineEnd);
};

/** A quote out of place seldom does harm for longer than this. */
const REGION_LINES = [2, 4, 8];
const REGION_CHARS = 64 * 1024;

const likeliestOf = (misfit: Misfit, mending: Mending): LikelyCells | null => {
  const { width } = mending.shapes;
  const inLine = likeliestIn(misfit, mending, { lines: 1, width, seams: false });
  if (inLine) return inLine;
  const seamed = likeliestIn(misfit, mending, { lines: 1, width, seams: true });
  for (const lines of REGION_LINES) {
    const likely = likeliestIn(misfit, mending, { lines, width, seams: false });
    if (likely) return seamed && seamed.cost <= likely.cost ? seamed : likely;
  }
  return seamed;
};

/** By the rules, two quoted cells without a delimiter between them are one: told by the missing cell. */
const mendSeam = (misfit: Misfit, mending: Mending): Mended | null => {
  const { quoting, shapes } = mending;
  if (misfit.cells.length !== shapes.width - 1 || quoting.quote === '') return null;
  const quoteAt = misfit.piece.text.indexOf(quoting.quote, misfit.from);
  if (quoteAt < 0 || quoteAt > misfit.end) return null;
  const seamed = likeliestIn(misfit, mending, { lines: 1, width: shapes.width, seams: true });
  const isLikely = seamed !== null && seamed.cost <= 4 && fitsColumns(seamed.cells, shapes);
  return isLikely ? repaired(misfit, mending, seamed) : null;
};

type Looking = { readonly lines: number; readonly width: number; readonly seams: boolean };

const likeliestIn = (misfit: Misfit, mending: Mending, looking: Looking): LikelyCells | null => {
  const { piece, from, last } = misfit;
  const region = linesOf(misfit, looking.lines, mending);
  const isCut = from + region.length >= piece.text.length && !last;
  if (region.length > REGION_CHARS || (isCut && looking.lines > 1)) return null;
  const regionPiece = { text: region };
  return likeliestCells(region, mending.quoting, {
    width: looking.width,
    seams: looking.seams,
    allowance: mending.allowance,
    startsRecord: (at) => isSoundRecord(regionPiece, at, mending),
  });
};

const linesOf = ({ piece, from }: Misfit, lines: number, { lineEnd }: Mending): string => {
  const { text } = piece;
  let end = lineEnd(piece, from);
  for (let line = 1; line < lines && end < text.length && end - from <= REGION_CHARS; line++) {
    end = lineEnd(piece, afterBreak(text, end));
  }
  return text.slice(from, end);
};

const isSoundRecord = (piece: Piece, at: number, { scan, shapes }: Mending): boolean => {
  const { verdict, cells } = scan(piece, at, true);
  return verdict === 'whole' && cells.length === shapes.width;
};

const repaired = (
  { piece, from, line }: Misfit,
  { note }: Mending,
  likely: LikelyCells,
): Mended => {
  if (likely.cost > 0) note('repaired', 'odd-quotes', line);
  return { cells: likely.cells, next: afterBreak(piece.text, from + likely.end) };
};

/** No reading has the right number of cells: take the line if its quotes are sound, else leave it out. */
const mendHopeless = (misfit: Misfit, mending: Mending, lineEnd: number): Mended => {
  const { from, line } = misfit;
  const { text } = misfit.piece;
  const next = afterBreak(text, lineEnd);
  const other = otherCells(misfit, mending, lineEnd);
  if (other) return { cells: other, next };
  const free = likeliestIn(misfit, mending, { lines: 1, width: 0, seams: false });
  if (line <= mending.headerLine)
    return { cells: free?.cells ?? [text.slice(from, lineEnd)], next };
  if (free === null || free.cost >= 3) return leftOut(misfit, mending, next);
  mending.note('repaired', 'odd-quotes', line);
  return { cells: free.cells, next };
};

const leftOut = (misfit: Misfit, mending: Mending, next: number): Mended => {
  mending.note('skipped', 'unclosed-quote', misfit.line);
  mending.damagedTo = misfit.line + 1;
  return { cells: null, next };
};

/** The quotes are sound, the number of cells is not. */
const mendPlain = (misfit: Misfit, mending: Mending, end: number): Mended => {
  const next = afterBreak(misfit.piece.text, end);
  const { cells, line } = misfit;
  const { shapes, note } = mending;
  if (mending.damagedTo === line) return leftOut(misfit, mending, next);
  if (cells.length > shapes.width) {
    const fitting = fewerCells(misfit, mending);
    if (fitting) note('repaired', 'extra-cells', line);
    return { cells: fitting ?? cells, next };
  }
  const other = otherCells(misfit, mending, end);
  if (!other && line > mending.headerLine && cells.length > 1) note('repaired', 'short-row', line);
  return { cells: other ?? cells, next };
};

const fewerCells = (misfit: Misfit, mending: Mending): readonly string[] | null => {
  const { cells } = misfit;
  const { shapes, quoting } = mending;
  const aligned = alignRow(cells, shapes, quoting.delimiter);
  if (aligned) return aligned;
  if (cells.slice(shapes.width).every(isEmpty)) return cells.slice(0, shapes.width);
  const joined = joinedAtSpaces(cells, quoting.delimiter);
  if (joined.length === shapes.width) return joined;
  const named = cells.filter((cell) => !isEmpty(cell));
  return named.length === shapes.width && isAboveBody(misfit, mending, misfit.end) ? named : null;
};

/** "Harbor, Inc" and "May 3, 2024" without quotes: nobody writes a space before a cell by chance. */
const joinedAtSpaces = (cells: readonly string[], delimiter: string): readonly string[] => {
  const joined: string[] = [];
  for (const cell of cells) {
    const before = /^ \S/.test(cell) ? joined.pop() : undefined;
    joined.push(before === undefined ? cell : before + delimiter + cell);
  }
  return joined;
};

const isEmpty = (cell: string): boolean => cell.trim() === '';

const otherCells = (misfit: Misfit, mending: Mending, end: number): readonly string[] | null => {
  const { shapes, quoting, note } = mending;
  if (misfit.cells.length > Math.max(1, shapes.width / 2) || shapes.width < 3) return null;
  const cells = cellsByOtherDelimiter(misfit.piece.text.slice(misfit.from, end), {
    quoting,
    shapes,
    mayBeHeader: isAboveBody(misfit, mending, end),
  });
  if (cells) note('repaired', 'other-delimiter', misfit.line);
  return cells;
};

/** The first line, and values right below it: this is where the header belongs. */
const isAboveBody = ({ piece, line }: Misfit, { scan, shapes }: Mending, end: number): boolean => {
  if (line !== 1) return false;
  const { verdict, cells } = scan(piece, afterBreak(piece.text, end), true);
  return verdict === 'whole' && fitsColumns(cells, shapes);
};
