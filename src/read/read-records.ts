import type { RawRow, RowNote } from '../model/raw-file.ts';
import type { ReadLimits } from '../model/read-limits.ts';
import type { TextBlock } from './decode.ts';
import type { Piece } from './mark-finder.ts';
import {
  CARRIAGE_RETURN,
  type Quoting,
  type RecordScanner,
  recordScanner,
  type Scan,
} from './scan-record.ts';
import {
  countBreaks,
  hasWholeBreak,
  passLine,
  type TextCursor,
  textCursor,
} from './text-cursor.ts';

export type NoteRow = (kind: RowNote['kind'], code: string, line: number) => void;

/** How a text is to be read as records, and who is told of what was done to them. */
export type Reading = {
  readonly quoting: Quoting;
  readonly limits: Pick<ReadLimits, 'recordChars' | 'columns'>;
  readonly note: NoteRow;
  /** The line that the text starts on; 1 if absent. */
  readonly firstLine?: number;
  /** Puts right a record that does not fit; absent: taken as it comes. */
  readonly mend?: Mend | undefined;
  /** Rows without any text are records as well; a line of nothing is one empty cell. */
  readonly keepsBlank?: boolean | undefined;
  /** Hears where no record crosses the end of a block: bytes read, and the next line. True: stop there. */
  readonly mayStop?: ((bytes: number, line: number) => boolean) | undefined;
};

/** A record that is not as the others: by quotes (`odd`) or by the number of cells. */
export type Misfit = {
  readonly piece: Piece;
  readonly from: number;
  readonly end: number;
  readonly last: boolean;
  readonly line: number;
  readonly odd: boolean;
  readonly cells: readonly string[];
};

/** What became of it: cells (none: left out) and where the text goes on. */
export type Mended = { readonly cells: readonly string[] | null; readonly next: number };

export type Mend = {
  readonly width: number;
  readonly misfit: (misfit: Misfit) => Mended;
};

/** Records of a text that comes in blocks; rows without any text are left out and noted, or kept. */
export function* readRecords(blocks: Iterable<TextBlock>, reading: Reading): Generator<RawRow> {
  const { quoting, note, keepsBlank } = reading;
  const source = blocks[Symbol.iterator]();
  const cursor = textCursor(source, quoting, (code, line) => note('repaired', code, line));
  cursor.line = reading.firstLine ?? 1;
  const next = recordReader(cursor, reading);
  try {
    while (hasText(cursor, reading)) {
      const { line } = cursor;
      const cells = next();
      if (cells === null) continue;
      if (keepsBlank !== true && isBlank(cells)) note('skipped', 'blank-row', line);
      else yield { cells, line };
    }
  } finally {
    // Whoever stops in the middle leaves a file open otherwise.
    source.return?.();
  }
}

const hasText = (cursor: TextCursor, { mayStop }: Reading): boolean => {
  while (cursor.at >= cursor.piece.text.length) {
    if (cursor.bytes > 0 && mayStop?.(cursor.bytes, cursor.line) === true) return false;
    if (!cursor.more()) return false;
  }
  return true;
};

const isBlank = (cells: readonly string[]): boolean => {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
};

type Cells = readonly string[];

/** Reads the record at the cursor and moves behind it; null: left out, and noted. */
const recordReader = (cursor: TextCursor, reading: Reading): (() => Cells | null) => {
  const plain = plainReader(cursor, reading);
  const quoted = quotedReader(cursor, reading);
  return () => {
    let end = cursor.lineEnd();
    while (cursor.quoteAt() >= end && !hasWholeBreak(cursor, end)) {
      if (isTooLong(cursor, reading)) return skipLine(cursor, reading.note);
      cursor.more();
      end = cursor.lineEnd();
    }
    return cursor.quoteAt() < end ? quoted() : plain(Math.min(end, cursor.piece.text.length));
  };
};

const isTooLong = ({ piece: { text }, at }: TextCursor, { limits }: Reading): boolean =>
  text.length - at > limits.recordChars;

/** A line without quotes, cut at its delimiters. */
const plainReader = (cursor: TextCursor, reading: Reading) => {
  const width = reading.mend?.width ?? 0;
  const step = reading.quoting.delimiter.length;
  const { columns, recordChars } = reading.limits;
  return (end: number): Cells | null => {
    const { text } = cursor.piece;
    const cells: string[] = [];
    let from = cursor.at;
    if (end - from > recordChars)
      return leaveOut(cursor, reading, { end, code: 'record-too-long' });
    for (let at = cursor.delimiterFrom(from); at < end; at = cursor.delimiterFrom(from)) {
      if (cells.length >= columns - 1) {
        return leaveOut(cursor, reading, { end, code: 'too-many-columns' });
      }
      cells.push(text.slice(from, at));
      from = at + step;
    }
    cells.push(text.slice(from, end));
    if (width !== 0 && cells.length !== width) {
      return settle(cursor, reading, { end, odd: false, cells });
    }
    passLine(cursor, end, 1);
    return cells;
  };
};

type LeftOut = { readonly end: number; readonly code: string };

const leaveOut = (cursor: TextCursor, { note }: Reading, { end, code }: LeftOut): null => {
  note('skipped', code, cursor.line);
  passLine(cursor, end, 1 + countBreaks(cursor.piece.text.slice(cursor.at, end)));
  return null;
};

/** A record with quotes, over as many lines as they say. */
const quotedReader = (cursor: TextCursor, reading: Reading) => {
  const scan = recordScanner(reading.quoting);
  return (): Cells | null => {
    let scanned = scan(cursor.piece, cursor.at, cursor.last);
    while (isCut(cursor, scanned) && !isTooLong(cursor, reading)) {
      cursor.more();
      scanned = scan(cursor.piece, cursor.at, cursor.last);
    }
    const isWhole = scanned.verdict === 'whole';
    const { recordChars } = reading.limits;
    if (isWhole && scanned.end - cursor.at <= recordChars) {
      return acceptWhole(cursor, reading, scanned);
    }
    if (isTooLong(cursor, reading)) return settleEndless(cursor, reading, scan);
    if (!hasWholeBreak(cursor, cursor.lineEnd())) return skipLine(cursor, reading.note);
    return settle(cursor, reading, { end: scanned.end, odd: true, cells: scanned.cells });
  };
};

/** A quote that closes nowhere near is a stray one: what it hides is looked at line by line, however much is at hand. */
const settleEndless = (cursor: TextCursor, reading: Reading, scan: RecordScanner): Cells | null => {
  const { recordChars } = reading.limits;
  const { at } = cursor;
  const lineEnd = cursor.lineEnd();
  if (lineEnd - at > recordChars || !hasWholeBreak(cursor, lineEnd)) {
    return skipLine(cursor, reading.note);
  }
  const piece = { text: cursor.piece.text.slice(0, at + recordChars) };
  const { end, cells } = scan(piece, at, false);
  return settle(cursor, reading, { end, odd: true, cells, near: piece });
};

const isCut = (cursor: TextCursor, { verdict, end }: Scan): boolean =>
  !cursor.last &&
  (verdict !== 'whole' ||
    (end + 1 === cursor.piece.text.length &&
      cursor.piece.text.charCodeAt(end) === CARRIAGE_RETURN));

const acceptWhole = (cursor: TextCursor, reading: Reading, scanned: Scan): Cells | null => {
  const { cells, end } = scanned;
  const width = reading.mend?.width ?? 0;
  const { columns } = reading.limits;
  if (cells.length > columns) return leaveOut(cursor, reading, { end, code: 'too-many-columns' });
  if (width !== 0 && cells.length !== width) {
    return settle(cursor, reading, { end, odd: false, cells });
  }
  if (scanned.bareQuote) reading.note('repaired', 'bare-quote', cursor.line);
  const breaks = cursor.lineEnd() < end ? countBreaks(cursor.piece.text.slice(cursor.at, end)) : 0;
  passLine(cursor, end, breaks + 1);
  return cells;
};

type Unsettled = Pick<Misfit, 'end' | 'odd' | 'cells'> & {
  /** As much of the text as may be looked at, if that is not all that is at hand. */
  readonly near?: Piece;
};

const settle = (cursor: TextCursor, reading: Reading, unsettled: Unsettled): Cells | null => {
  const { at, line } = cursor;
  if (!reading.mend) return takeAsIs(cursor, unsettled);
  const { near, ...found } = unsettled;
  const { piece, last } = near ? { piece: near, last: false } : cursor;
  const { cells, next } = reading.mend.misfit({ piece, from: at, last, line, ...found });
  cursor.at = next;
  cursor.line += Math.max(1, countBreaks(piece.text.slice(at, next)));
  return cells;
};

/** Without a width to aim at, an odd record ends with its line. */
const takeAsIs = (cursor: TextCursor, { end, odd, cells }: Unsettled): Cells => {
  const { at } = cursor;
  const { text } = cursor.piece;
  const lineEnd = odd ? Math.min(cursor.lineEnd(), text.length) : end;
  passLine(cursor, lineEnd, 1 + countBreaks(text.slice(at, lineEnd)));
  return odd ? [text.slice(at, lineEnd)] : cells;
};

/** Drops what is left of an endless line without ever holding it. */
const skipLine = (cursor: TextCursor, note: NoteRow): null => {
  note('skipped', 'record-too-long', cursor.line);
  let end = cursor.lineEnd();
  while (!hasWholeBreak(cursor, end)) {
    cursor.at = Math.min(end, cursor.piece.text.length);
    cursor.more();
    end = cursor.lineEnd();
  }
  passLine(cursor, Math.min(end, cursor.piece.text.length), 1);
  return null;
};
