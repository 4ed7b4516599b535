import { byteAt, intAt } from '../model/columns.ts';
import type { CellBatch } from '../model/raw-file.ts';

/** The cells of the batch at hand. */
export type PlainCells = {
  batch: CellBatch;
  /** Where cell `column` of a row starts and ends among the bytes. */
  start(row: number, column: number): number;
  end(row: number, column: number): number;
  text(row: number, column: number): string;
  /** All cells of a row. */
  all(row: number): readonly string[];
  /** The cells of a row, empty but for one column: valid until the next call. */
  alone(row: number, column: number): readonly string[];
};

const NO_CELLS = new Int32Array(0);
const NO_BATCH: CellBatch = {
  bytes: new Uint8Array(0),
  starts: NO_CELLS,
  ends: NO_CELLS,
  rows: 0,
  line: 1,
};

export const plainCells = (width: number): PlainCells => {
  const scratch = Array<string>(width).fill('');
  let filled = 0;
  const cells: PlainCells = {
    batch: NO_BATCH,
    start: (row, column) => intAt(cells.batch.starts, row * width + column),
    end: (row, column) => intAt(cells.batch.ends, row * width + column),
    text(row, column) {
      const { buffer, byteOffset } = cells.batch.bytes;
      const start = cells.start(row, column);
      const length = cells.end(row, column) - start;
      return Buffer.from(buffer, byteOffset + start, length).toString('utf8');
    },
    all: (row) => Array.from({ length: width }, (_, column) => cells.text(row, column)),
    alone(row, column) {
      scratch[filled] = '';
      filled = Math.max(column, 0);
      scratch[filled] = column < 0 ? '' : cells.text(row, column);
      return scratch;
    },
  };
  return cells;
};

/** Letters that only a word in a table can start or end with: no figure, and no "Total". */
export const isWordCell = (bytes: Uint8Array, start: number, end: number): boolean => {
  if (start === end) return false;
  const first = byteAt(bytes, start);
  if (isLetter(first)) return !TOTAL_LETTERS.has(first | LOWER);
  return first >= ZERO && first <= NINE && isLetter(byteAt(bytes, end - 1));
};

const LOWER = 0x20;
const ZERO = 0x30;
const NINE = 0x39;
const TOTAL_LETTERS: ReadonlySet<number> = new Set([...'gst'].map((char) => char.charCodeAt(0)));

const isLetter = (byte: number): boolean => (byte | LOWER) >= 0x61 && (byte | LOWER) <= 0x7a;
