import { alignRow } from './align-row.ts';
import type { ColumnShapes } from './column-shapes.ts';
import { type LikelyCells, likeliestCells } from './likeliest-cells.ts';
import type { Mend, Mended, Misfit, NoteRow } from './read-records.ts';
import {
  afterBreak,
  isBreak,
  type Quoting,
  type RecordScanner,
  recordScanner,
} from './scan-record.ts';

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
    damagedTo: -1,
  };
  return {
    width: settings.shapes.width,
    misfit: (misfit) =>
      hasQuote(misfit, settings.quoting)
        ? mendQuoted(misfit, mending)
        : mendPlain(misfit, mending, lineEndOf(misfit.text, misfit.from)),
  };
};

type Mending = MendSettings & {
  readonly scan: RecordScanner;
  /** The line behind a record that was left out: what follows may be the rest of it. */
  damagedTo: number;
};

const hasQuote = ({ text, from, end, odd }: Misfit, { quote }: Quoting): boolean => {
  if (odd) return true;
  const at = quote === '' ? -1 : text.indexOf(quote, from);
  return at >= 0 && at < end;
};

const lineEndOf = (text: string, from: number): number => {
  let end = from;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
};

/** A quote out of place seldom does harm for longer than this. */
const REGION_LINES = [1, 2, 4, 8];
const REGION_CHARS = 64 * 1024;

const mendQuoted = (misfit: Misfit, mending: Mending): Mended => {
  if (!misfit.odd) return mendSeam(misfit, mending);
  const { width } = mending.shapes;
  for (const lines of REGION_LINES) {
    const likely = likeliestIn(misfit, mending, { lines, width, seams: false });
    if (likely) return repaired(misfit, mending, likely, 'odd-quotes');
  }
  const seamed = likeliestIn(misfit, mending, { lines: 1, width, seams: true });
  if (seamed) return repaired(misfit, mending, seamed, 'missing-delimiter');
  return mendOdd(misfit, mending, lineEndOf(misfit.text, misfit.from));
};

/** By the rules, two quoted cells without a delimiter between them are one: told by the missing cell. */
const mendSeam = (misfit: Misfit, mending: Mending): Mended => {
  const { width } = mending.shapes;
  if (misfit.cells.length === width - 1) {
    const seamed = likeliestIn(misfit, mending, { lines: 1, width, seams: true });
    if (seamed && seamed.cost <= 4 && fits(seamed.cells, mending.shapes)) {
      return repaired(misfit, mending, seamed, 'missing-delimiter');
    }
  }
  return mendPlain(misfit, mending, misfit.end);
};

type Looking = { readonly lines: number; readonly width: number; readonly seams: boolean };

const likeliestIn = (misfit: Misfit, mending: Mending, looking: Looking): LikelyCells | null => {
  const { text, from, last } = misfit;
  const region = linesOf(text, from, looking.lines);
  const isCut = from + region.length >= text.length && !last;
  if (region.length > REGION_CHARS || (isCut && looking.lines > 1)) return null;
  return likeliestCells(region, mending.quoting, {
    width: looking.width,
    seams: looking.seams,
    startsRecord: (at) => isSoundRecord(region, at, mending),
  });
};

const linesOf = (text: string, from: number, lines: number): string => {
  let end = lineEndOf(text, from);
  for (let line = 1; line < lines && end < text.length && end - from <= REGION_CHARS; line++) {
    end = lineEndOf(text, afterBreak(text, end));
  }
  return text.slice(from, end);
};

const isSoundRecord = (text: string, at: number, { scan, shapes }: Mending): boolean => {
  const { verdict, cells } = scan(text.slice(at, lineEndOf(text, at)), 0, true);
  return verdict === 'whole' && cells.length === shapes.width;
};

const repaired = (
  { text, from, line }: Misfit,
  { note }: Mending,
  likely: LikelyCells,
  code: string,
): Mended => {
  if (likely.cost > 0) note('repaired', code, line);
  return { cells: likely.cells, next: afterBreak(text, from + likely.end) };
};

/** No reading has the right number of cells: take the line if its quotes are sound, else leave it out. */
const mendOdd = (misfit: Misfit, mending: Mending, lineEnd: number): Mended => {
  const next = afterBreak(misfit.text, lineEnd);
  const other = mendPlain(misfit, mending, lineEnd);
  if (other.cells?.length === mending.shapes.width) return other;
  const free = likeliestIn(misfit, mending, { lines: 1, width: 0, seams: false });
  const isSound = free !== null && free.cost < 3;
  if (isSound || misfit.line <= mending.headerLine) {
    if (misfit.line > mending.headerLine) mending.note('repaired', 'odd-quotes', misfit.line);
    return { cells: free?.cells ?? [misfit.text.slice(misfit.from, lineEnd)], next };
  }
  return leftOut(misfit, mending, next);
};

const leftOut = (misfit: Misfit, mending: Mending, next: number): Mended => {
  mending.note('skipped', 'unclosed-quote', misfit.line);
  mending.damagedTo = misfit.line + 1;
  return { cells: null, next };
};

const mendPlain = (misfit: Misfit, mending: Mending, lineEnd: number): Mended => {
  const next = afterBreak(misfit.text, lineEnd);
  const { cells, line } = misfit;
  const { shapes, note, quoting } = mending;
  if (mending.damagedTo === line) return leftOut(misfit, mending, next);
  const isBody = line > mending.headerLine;
  if (cells.length > shapes.width && !misfit.odd) {
    const aligned =
      alignRow(cells, shapes, quoting.delimiter) ?? withoutEmptyEnd(cells, shapes.width);
    if (aligned) note('repaired', 'extra-cells', line);
    return { cells: aligned ?? cells, next };
  }
  const other = cellsByOtherDelimiter(misfit, mending, lineEnd);
  if (other) note('repaired', 'other-delimiter', line);
  else if (isBody && cells.length > 1) note('repaired', 'short-row', line);
  return { cells: other ?? cells, next };
};

const withoutEmptyEnd = (cells: readonly string[], width: number): readonly string[] | null =>
  cells.slice(width).every((cell) => cell.trim() === '') ? cells.slice(0, width) : null;

const OTHER_DELIMITERS = [',', ';', '\t', '|', ' '];

/** A single line with another delimiter than the rest of the file. */
const cellsByOtherDelimiter = (
  misfit: Misfit,
  mending: Mending,
  lineEnd: number,
): readonly string[] | null => {
  const { quoting, shapes } = mending;
  if (misfit.cells.length > Math.max(1, shapes.width / 2) || shapes.width < 3) return null;
  const line = misfit.text.slice(misfit.from, lineEnd);
  for (const delimiter of OTHER_DELIMITERS) {
    if (delimiter === quoting.delimiter || !line.includes(delimiter)) continue;
    const { verdict, cells, end } = recordScanner({ ...quoting, delimiter })(line, 0, true);
    if (verdict !== 'whole' || end < line.length) continue;
    const fitting = fittingCells(cells, shapes, delimiter);
    if (fitting) return fitting;
    if (cells.length === shapes.width && isAboveBody(misfit, mending, lineEnd)) return cells;
  }
  return null;
};

const fittingCells = (
  cells: readonly string[],
  shapes: ColumnShapes,
  delimiter: string,
): readonly string[] | null => {
  if (cells.length > shapes.width) return alignRow(cells, shapes, delimiter);
  return shapes.valued >= 2 && fits(cells, shapes) ? cells : null;
};

const fits = (cells: readonly string[], shapes: ColumnShapes): boolean => {
  if (cells.length !== shapes.width) return false;
  const cost = cells.reduce((sum, cell, i) => sum + shapes.misfit(cell, i), 0);
  return cost <= 0.5 + shapes.width * 0.12;
};

/** The first line, and values right below it: this is where the header belongs. */
const isAboveBody = (
  { text, line }: Misfit,
  { scan, shapes }: Mending,
  lineEnd: number,
): boolean => {
  if (line !== 1 || shapes.valued < 2) return false;
  const start = afterBreak(text, lineEnd);
  const { verdict, cells } = scan(text, start, true);
  return verdict === 'whole' && fits(cells, shapes);
};
