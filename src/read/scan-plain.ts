import { byteAt } from '../model/columns.ts';

/** Lines between `at` and `end`, and what was found so far: cell c of row r is number r × width + c. */
export type PlainScan = {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly lineStarts: Int32Array;
  readonly delimiter: number;
  readonly width: number;
  /** How many rows there is room for. */
  readonly room: number;
  at: number;
  end: number;
  rows: number;
};

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
const ODD = -1;

/** Finds the cells of the next lines; false: the one at `at` is not one record of the right width. */
export const scanRows = (scan: PlainScan, most = scan.room): boolean => {
  const { buffer, byteOffset, byteLength } = scan.bytes;
  const view = new DataView(buffer, byteOffset, byteLength);
  while (scan.at < scan.end && scan.rows < most) {
    scan.lineStarts[scan.rows] = scan.at;
    const next = rowEnd(scan, view, scan.at);
    if (next === ODD) return false;
    scan.at = next;
    scan.rows++;
  }
  return true;
};

/** Behind the line that starts here. The last byte is a line feed, so nothing runs over the end. */
const rowEnd = (scan: PlainScan, view: DataView, from: number): number => {
  const { bytes, delimiter, width } = scan;
  const first = scan.rows * width;
  let at = cellEnd(scan, view, from, first);
  for (let cell = first + 1; cell < first + width; cell++) {
    if (at === ODD || byteAt(bytes, at) !== delimiter) return ODD;
    at = cellEnd(scan, view, at + 1, cell);
  }
  return at === ODD ? ODD : behindBreak(bytes, at);
};

const cellEnd = (scan: PlainScan, view: DataView, from: number, cell: number): number => {
  const { bytes, starts, ends, delimiter } = scan;
  if (byteAt(bytes, from) === QUOTE) return quotedEnd(scan, from + 1, cell);
  const end = openEnd(bytes, delimiter < LOW ? behindHigh(view, from) : from, delimiter);
  starts[cell] = from;
  ends[cell] = end;
  return end;
};

/** Above the comma, the tabulator, quotes and line breaks, and below figures, letters and most other signs. */
const LOW = 0x2d;

/** The first four bytes together of which one is low, or the last ones. */
const behindHigh = (view: DataView, from: number): number => {
  const last = view.byteLength - 4;
  let at = from;
  while (at <= last && !hasLow(view.getInt32(at, true))) at += 4;
  return at;
};

/** Whether any of four bytes is low: it alone borrows from its highest bit. */
const hasLow = (word: number): boolean => ((word - 0x2d2d2d2d) & ~word & 0x80808080) !== 0;

const openEnd = (bytes: Uint8Array, from: number, delimiter: number): number => {
  let at = from;
  for (;;) {
    const byte = byteAt(bytes, at);
    if (byte === delimiter) return at;
    if (byte <= QUOTE && isStop(byte)) return at;
    at++;
  }
};

const isStop = (byte: number): boolean =>
  byte === LINE_FEED || byte === QUOTE || byte === CARRIAGE_RETURN;

const behindBreak = (bytes: Uint8Array, at: number): number => {
  const byte = byteAt(bytes, at);
  if (byte === LINE_FEED) return at + 1;
  return byte === CARRIAGE_RETURN && byteAt(bytes, at + 1) === LINE_FEED ? at + 2 : ODD;
};

/** Behind the closing quote; doubled quotes are made single where they stand. */
const quotedEnd = (scan: PlainScan, from: number, cell: number): number => {
  const { bytes, starts, ends } = scan;
  let to = from;
  for (let at = from; ; at++) {
    const byte = byteAt(bytes, at);
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN) return ODD;
    if (byte === QUOTE && byteAt(bytes, ++at) !== QUOTE) {
      starts[cell] = from;
      ends[cell] = to;
      return at;
    }
    bytes[to++] = byte;
  }
};
