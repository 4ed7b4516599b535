import { byteAt, intAt } from '../model/columns.ts';
import type { CellBatch } from '../model/raw-file.ts';

/** The cells of the batch at hand. */
export type PlainCells = {
  readonly width: number;
  readonly batch: CellBatch;
  /** Goes on to the next batch: whoever follows hears of it first. */
  take(batch: CellBatch): void;
  follow(taken: (batch: CellBatch) => void): void;
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
  const followers: ((batch: CellBatch) => void)[] = [];
  let batch = NO_BATCH;
  let filled = 0;
  const cells: PlainCells = {
    width,
    get batch() {
      return batch;
    },
    take(next) {
      batch = next;
      for (const taken of followers) taken(next);
    },
    follow: (taken) => void followers.push(taken),
    start: (row, column) => intAt(batch.starts, row * width + column),
    end: (row, column) => intAt(batch.ends, row * width + column),
    text(row, column) {
      return textOf(batch.bytes, cells.start(row, column), cells.end(row, column));
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

/** Bytes of sound UTF-8 as the text they are. */
export const textOf = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');

/** Letters that only a word in a table can start or end with: no figure, and no "Total". */
export const isWordCell = (bytes: Uint8Array, start: number, end: number): boolean => {
  if (start === end) return false;
  const first = byteAt(bytes, start);
  if (isLetter(first)) return byteAt(TOTAL_LETTERS, first) === 0;
  return first >= ZERO && first <= NINE && isLetter(byteAt(bytes, end - 1));
};

const LOWER = 0x20;
const ZERO = 0x30;
const NINE = 0x39;
const TOTAL_LETTERS = new Uint8Array(256);
for (const char of 'gstGST') TOTAL_LETTERS[char.charCodeAt(0)] = 1;

const isLetter = (byte: number): boolean => (byte | LOWER) >= 0x61 && (byte | LOWER) <= 0x7a;
