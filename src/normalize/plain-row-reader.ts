import { byteAt, intAt } from '../model/columns.ts';
import type { Row } from '../model/format.ts';
import type { TakeRows } from '../model/plain-table.ts';
import type { CellBatch, PlainRows, RawFile, RawRow } from '../model/raw-file.ts';
import type { ReadingNote } from '../model/recognition.ts';
import { isWordCell, type PlainCells } from './plain-cells.ts';
import type { RowCursor } from './row-reader.ts';
import { isOrdinary, tableRows } from './table-rows.ts';

type Reading = {
  readonly file: RawFile;
  readonly plain: PlainRows;
  readonly cells: PlainCells;
  readonly headers: readonly string[];
  readonly moved: RowCursor;
  readonly note: (note: ReadingNote) => void;
};

/**
 * Goes through the batches as long as every row is one of the table beyond doubt. Where one may be a footer, a
 * total or a second header, the general rules decide, until nothing is in doubt any more.
 */
export const plainRowReader = (reading: Reading) =>
  function* (take: TakeRows): Generator<Row<string>, void, undefined> {
    const { plain } = reading;
    const isBelow = plain.lineBehind() !== HEADER_LINE;
    const doubt: Doubt = { headerRow: isBelow ? BEHIND : 0, row: BEHIND_BATCH };
    while (!plain.ended) {
      yield* sureBatches(reading, take, doubt);
      if (plain.ended || !(yield* doubtfulRows(reading, doubt))) return;
      doubt.headerRow = BEHIND;
    }
  };

/** From which row of the last batch on the general rules decide. */
type Doubt = { headerRow: number; row: number };

/** The header is in the rows already passed. */
const BEHIND = -1;
const BEHIND_BATCH = Number.MAX_SAFE_INTEGER;
const HEADER_LINE = 1;

/** Rows that are not taken, up to the first that is in doubt. */
function* sureBatches(
  reading: Reading,
  take: TakeRows,
  doubt: Doubt,
): Generator<Row<string>, void, undefined> {
  const { plain, cells } = reading;
  doubt.row = BEHIND_BATCH;
  for (const batch of plain.batches()) {
    cells.take(batch);
    if (batch.rows > 0) doubt.headerRow = BEHIND;
    const row = yield* batchRows(reading, take);
    if (row === batch.rows) continue;
    doubt.row = row;
    return;
  }
}

/** Rows of the batch at hand that are not taken; returns the first that is in doubt, or how many rows there are. */
function* batchRows(
  { cells, headers, moved }: Reading,
  take: TakeRows,
): Generator<Row<string>, number, undefined> {
  const { batch } = cells;
  if (isHeader(batch)) return batch.rows;
  const end = sureEnd(cells, headers);
  for (let row = 0; row < end; row++) {
    row = take(row, end, batch.line + row);
    if (row === end) break;
    moved.cursor.cells = cells.all(row);
    moved.cursor.line = batch.line + row;
    yield moved.row;
  }
  return end;
}

const isHeader = ({ line }: CellBatch): boolean => line === HEADER_LINE;

/** Returns whether more of the table may follow. */
function* doubtfulRows(
  { file, plain, headers, moved, note }: Reading,
  { headerRow, row }: Doubt,
): Generator<Row<string>, boolean, undefined> {
  const held: RawRow[] = [];
  let isDecided = false;
  const rows = function* () {
    yield* plain.general(row);
    while (held.length > 0 && !plain.ended) yield* plain.general(BEHIND_BATCH);
    isDecided = true;
  };
  for (const { cells, line } of tableRows({ ...file, rows }, { headerRow, headers }, note, held)) {
    moved.cursor.cells = cells;
    moved.cursor.line = line;
    yield moved.row;
  }
  return isDecided;
}

/** The first row that is in doubt, or how many there are. */
const sureEnd = (cells: PlainCells, headers: readonly string[]): number => {
  const { batch, width } = cells;
  const headerLength = Buffer.byteLength(headers[0] ?? '');
  let row = 0;
  while (
    row < batch.rows &&
    (isSure(batch, row * width, width, headerLength) || isOrdinary(cells.all(row), headers))
  ) {
    row++;
  }
  return row;
};

/** Beyond doubt: some cell is a word, the first is not as long as the header's, and a second one is there. */
const isSure = (batch: CellBatch, first: number, width: number, headerLength: number): boolean => {
  const length = intAt(batch.ends, first) - intAt(batch.starts, first);
  return length !== headerLength && !mayOpenFooter(batch, first) && hasWord(batch, first, width);
};

/** Footers have one cell, which starts with one of two letters. */
const mayOpenFooter = ({ bytes, starts, ends }: CellBatch, first: number): boolean => {
  const start = intAt(starts, first);
  if (intAt(ends, first) === start || intAt(starts, first + 1) !== intAt(ends, first + 1)) {
    return false;
  }
  const letter = byteAt(bytes, start) | 0x20;
  return letter === LETTER_C || letter === LETTER_G;
};

const LETTER_C = 0x63;
const LETTER_G = 0x67;

const hasWord = ({ bytes, starts, ends }: CellBatch, first: number, width: number): boolean => {
  for (let cell = first; cell < first + width; cell++) {
    if (isWordCell(bytes, intAt(starts, cell), intAt(ends, cell))) return true;
  }
  return false;
};
