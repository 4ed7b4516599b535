import type { RawRow, RowNote } from '../model/raw-file.ts';
import type { TextBlock } from './decode.ts';
import type { ReadLimits } from './read-limits.ts';
import { afterBreak, CARRIAGE_RETURN, type Quoting, recordScanner } from './scan-record.ts';
import { countBreaks, type TextCursor, textCursor } from './text-cursor.ts';

export type NoteRow = (kind: RowNote['kind'], code: string, line: number) => void;

/** How a text is to be read as records, and who is told of what was done to them. */
export type Reading = {
  readonly quoting: Quoting;
  readonly limits: Pick<ReadLimits, 'recordChars' | 'columns'>;
  readonly note: NoteRow;
  /** Puts right a record that does not fit; absent: taken as it comes. */
  readonly mend?: Mend;
};

/** A record that is not as the others: by quotes (`odd`) or by the number of cells. */
export type Misfit = {
  readonly text: string;
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

/** Records of a text that comes in blocks; rows without any text are left out and noted. */
export function* readRecords(blocks: Iterable<TextBlock>, reading: Reading): Generator<RawRow> {
  const { quoting, note } = reading;
  const cursor = textCursor(blocks[Symbol.iterator](), quoting.quote, (code, line) =>
    note('repaired', code, line),
  );
  const next = recordReader(cursor, reading);
  cursor.more();
  while (hasText(cursor)) {
    const { line } = cursor;
    const cells = next();
    if (cells === null) continue;
    if (isBlank(cells)) note('skipped', 'blank-row', line);
    else yield { cells, line };
  }
}

const hasText = (cursor: TextCursor): boolean => {
  while (cursor.at >= cursor.text.length) if (!cursor.more()) return false;
  return true;
};

const isBlank = (cells: readonly string[]): boolean => {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
};

/** Reads the record at the cursor and moves behind it; null: left out, and noted. */
const recordReader = (cursor: TextCursor, reading: Reading) => {
  const plain = plainReader(cursor, reading);
  const quoted = quotedReader(cursor, reading);
  return (): readonly string[] | null => {
    for (;;) {
      const end = cursor.lineEnd();
      if (cursor.quoteAt() < end) return quoted();
      if (isComplete(cursor, end)) return plain(Math.min(end, cursor.text.length));
      if (cursor.text.length - cursor.at > reading.limits.recordChars) {
        return skipLine(cursor, reading.note);
      }
      cursor.more();
    }
  };
};

/** A line break that is all there: behind a CR at the end of a block, an LF may follow. */
const isComplete = ({ text, last }: TextCursor, end: number): boolean =>
  last || end + 1 < text.length || (end < text.length && text.charCodeAt(end) !== CARRIAGE_RETURN);

const plainReader = (cursor: TextCursor, reading: Reading) => {
  const { delimiter } = reading.quoting;
  const { columns, recordChars } = reading.limits;
  const width = reading.mend?.width ?? 0;
  return (end: number): readonly string[] | null => {
    const { text, at, line } = cursor;
    if (end - at > columns && isTooWide(text, at, end, reading)) {
      const code = end - at > recordChars ? 'record-too-long' : 'too-many-columns';
      reading.note('skipped', code, line);
      moveTo(cursor, afterBreak(text, end), 1);
      return null;
    }
    const cells = text.slice(at, end).split(delimiter);
    if (width !== 0 && cells.length !== width) {
      return settle(cursor, reading, { end, odd: false, cells });
    }
    moveTo(cursor, afterBreak(text, end), 1);
    return cells;
  };
};

const isTooWide = (text: string, from: number, end: number, reading: Reading): boolean => {
  if (end - from > reading.limits.recordChars) return true;
  const { delimiter } = reading.quoting;
  let count = 1;
  let at = text.indexOf(delimiter, from);
  while (at >= 0 && at < end && count <= reading.limits.columns) {
    count++;
    at = text.indexOf(delimiter, at + delimiter.length);
  }
  return count > reading.limits.columns;
};

const quotedReader = (cursor: TextCursor, reading: Reading) => {
  const scan = recordScanner(reading.quoting);
  const { recordChars, columns } = reading.limits;
  const width = reading.mend?.width ?? 0;
  return (): readonly string[] | null => {
    for (;;) {
      const { text, at, last, line } = cursor;
      const { verdict, cells, end, bareQuote } = scan(text, at, last);
      const tornBreak = end + 1 === text.length && text.charCodeAt(end) === CARRIAGE_RETURN;
      const short = text.length - at <= recordChars;
      if (short && !last && (verdict !== 'whole' || tornBreak)) {
        cursor.more();
        continue;
      }
      if (!short && !isComplete(cursor, cursor.lineEnd())) return skipLine(cursor, reading.note);
      if (verdict !== 'whole') return settle(cursor, reading, { end, odd: true, cells });
      if (cells.length > columns || end - at > recordChars) {
        reading.note(
          'skipped',
          cells.length > columns ? 'too-many-columns' : 'record-too-long',
          line,
        );
        moveTo(cursor, afterBreak(text, end), countBreaks(text.slice(at, end)) + 1);
        return null;
      }
      if (width !== 0 && cells.length !== width) {
        return settle(cursor, reading, { end, odd: false, cells });
      }
      if (bareQuote) reading.note('repaired', 'bare-quote', line);
      moveTo(
        cursor,
        afterBreak(text, end),
        cursor.lineEnd() < end ? 1 + countBreaks(text.slice(at, end)) : 1,
      );
      return cells;
    }
  };
};

type Unsettled = Pick<Misfit, 'end' | 'odd' | 'cells'>;

const settle = (cursor: TextCursor, reading: Reading, unsettled: Unsettled) => {
  const { text, at, last, line } = cursor;
  if (!reading.mend) return takeAsIs(cursor, unsettled);
  const { cells, next } = reading.mend.misfit({ text, from: at, last, line, ...unsettled });
  moveTo(cursor, next, Math.max(1, countBreaks(text.slice(at, next))));
  return cells;
};

/** Without a width to aim at, an odd record ends with its line. */
const takeAsIs = (cursor: TextCursor, { end, odd, cells }: Unsettled): readonly string[] => {
  const { text, at } = cursor;
  const lineEnd = odd ? Math.min(cursor.lineEnd(), text.length) : end;
  moveTo(cursor, afterBreak(text, lineEnd), Math.max(1, countBreaks(text.slice(at, lineEnd + 1))));
  return odd ? [text.slice(at, lineEnd)] : cells;
};

/** Drops what is left of an endless line without ever holding it. */
const skipLine = (cursor: TextCursor, note: NoteRow): null => {
  note('skipped', 'record-too-long', cursor.line);
  for (;;) {
    const end = cursor.lineEnd();
    if (isComplete(cursor, end)) {
      moveTo(cursor, afterBreak(cursor.text, Math.min(end, cursor.text.length)), 1);
      return null;
    }
    cursor.at = Math.min(end, cursor.text.length);
    if (!cursor.more()) cursor.last = true;
  }
};

const moveTo = (cursor: TextCursor, next: number, lines: number): void => {
  cursor.at = next;
  cursor.line += lines;
};
