import { isUtf8 } from 'node:buffer';
import { byteAt, intAt } from '../model/columns.ts';
import type {
  CellBatch,
  CopiedLines,
  FilePart,
  LineCopier,
  PlainRows,
  RawRow,
} from '../model/raw-file.ts';
import type { ByteSource } from './byte-source.ts';
import { type PlainScan, scanRows } from './scan-plain.ts';

/** How a file without oddities is laid out: one byte between cells, `"` around them, UTF-8. */
export type PlainLayout = {
  readonly width: number;
  readonly delimiter: string;
  readonly bomBytes: number;
  readonly from: ReadFrom;
};

/** A byte that starts a line. */
type Place = { readonly offset: number; readonly line: number };

/** The general reader; where it may stop, it tells how many bytes it has read and which line comes next. */
export type ReadFrom = (
  place: Place,
  mayStop: (bytes: number, line: number) => boolean,
) => Iterable<RawRow>;

/** Lines longer than this are left to the general reader. */
const BUFFER_BYTES = 512 * 1024;

/** Rows of a batch: few enough that all about them stays in a core's own memory. */
const FEWEST_ROWS = 64;
const MOST_ROWS = 2048;
const MOST_CELLS = 2 ** 15;

/**
 * Rows by their bytes, no string made, as long as every line is one record of the right width. The first line
 * that is not, and the piece of the file behind it, go through the general reader, which is right about everything.
 */
export const plainRows = (
  source: ByteSource,
  layout: PlainLayout,
  part: FilePart = WHOLE,
): PlainRows => {
  const { width, bomBytes } = layout;
  const room = Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, Math.floor(MOST_CELLS / width)));
  const scan: PlainScan = {
    bytes: new Uint8Array(BUFFER_BYTES + 1),
    starts: new Int32Array(room * width),
    ends: new Int32Array(room * width),
    lineStarts: new Int32Array(room),
    delimiter: layout.delimiter.charCodeAt(0),
    width,
    room,
    at: 0,
    end: 0,
    rows: 0,
  };
  const window: Window = {
    scan,
    offset: Math.max(part.from, bomBytes),
    to: part.to,
    goesOn: part.goesOn ?? (() => undefined),
    line: part.line,
    held: 0,
    left: false,
    ended: false,
    isThrough: false,
  };
  return {
    width,
    batches: (copier) => batchesOf(source, window, copier),
    general: (row) => generalRows(layout.from, window, row),
    get ended() {
      return window.ended;
    },
    lineBehind: () => (window.isThrough ? undefined : window.line + scan.rows),
  };
};

/** A piece of the file: `offset` and `line` are where its bytes start. */
type Window = {
  readonly scan: PlainScan;
  offset: number;
  /** Where reading ends, if every line before is plain. */
  to: number;
  readonly goesOn: () => number | undefined;
  line: number;
  held: number;
  /** Something stands behind `scan.at` that the general reader must read. */
  left: boolean;
  ended: boolean;
  /** The general reader was needed: who knows what it has seen must read on to the end of the file. */
  isThrough: boolean;
};

const WHOLE: FilePart = { from: 0, to: Number.POSITIVE_INFINITY, line: 1 };

function* piecesOf(source: ByteSource, window: Window): Generator<Uint8Array> {
  let at = window.offset;
  for (const chunk of source.chunks(at)) {
    if (at >= window.to) return;
    while (at + chunk.length > window.to) {
      const to = window.goesOn();
      if (to === undefined) break;
      window.to = to;
    }
    yield chunk.subarray(0, window.to - at);
    at += chunk.length;
  }
}

function* batchesOf(
  source: ByteSource,
  window: Window,
  copier: LineCopier | undefined,
): Generator<CellBatch> {
  for (const chunk of piecesOf(source, window)) {
    pass(window);
    if (!take(window, chunk)) return;
    yield* batchesIn(window, copier);
    if (window.left) return;
  }
  pass(window);
  yield* lastBatch(window, copier);
  window.ended = !window.left;
}

function* generalRows(from: ReadFrom, window: Window, row: number): Generator<RawRow> {
  const { scan } = window;
  const start = row < scan.rows ? intAt(scan.lineStarts, row) : scan.at;
  const offset = window.offset + start;
  const place = { offset, line: window.line + Math.min(row, scan.rows) };
  window.ended = true;
  window.isThrough = true;
  window.to = WHOLE.to;
  yield* from(place, (bytes, line) => {
    goOn(window, { offset: offset + bytes, line });
    return true;
  });
}

/** Batches begin anew at a place. */
const goOn = (window: Window, { offset, line }: Place): void => {
  const { scan } = window;
  window.offset = offset;
  window.line = line;
  window.held = 0;
  window.left = false;
  window.ended = false;
  scan.at = 0;
  scan.end = 0;
  scan.rows = 0;
};

/** The whole lines of the piece at hand. Behind lines that were copied, few are read: more may follow that can be. */
function* batchesIn(window: Window, copier: LineCopier | undefined): Generator<CellBatch> {
  const { scan } = window;
  const copied = copier?.(bufferOf(scan.bytes, 0, scan.end));
  let most = copied ? 1 : scan.room;
  while (scan.at < scan.end && !window.left) {
    window.line += scan.rows;
    scan.rows = 0;
    const { end, rows } = copied?.(scan.at) ?? NONE_COPIED;
    if (rows > 0) {
      yield copiedBatch(window, { end, rows });
      most = 1;
    } else {
      window.left = !scanRows(scan, window.line === 1 ? 1 : most);
      yield batchOf(window);
      most = Math.min(2 * most, scan.room);
    }
  }
}

const NONE_COPIED: CopiedLines = { end: 0, rows: 0 };

const copiedBatch = (window: Window, { end, rows }: CopiedLines): CellBatch => {
  const { scan } = window;
  const copied = bufferOf(scan.bytes, scan.at, end);
  scan.at = end;
  scan.rows = rows;
  return { ...batchOf(window), copied };
};

/** A last line that no line break ends. */
function* lastBatch(window: Window, copier: LineCopier | undefined): Generator<CellBatch> {
  const { scan, held } = window;
  if (held === 0) return;
  scan.bytes[held] = LINE_FEED;
  scan.end = held + 1;
  window.left = !isSound(bufferOf(scan.bytes, 0, held));
  if (!window.left) yield* batchesIn(window, copier);
}

const batchOf = ({ scan, line }: Window): CellBatch => ({
  bytes: scan.bytes,
  starts: scan.starts,
  ends: scan.ends,
  rows: scan.rows,
  line,
});

const LINE_FEED = 10;

/** Moves behind the rows that were read; what is left of the piece comes to the front. */
const pass = (window: Window): void => {
  const { scan } = window;
  window.offset += scan.at;
  window.line += scan.rows;
  scan.bytes.copyWithin(0, scan.at, scan.at + window.held);
  scan.at = 0;
  scan.end = 0;
  scan.rows = 0;
};

/** Adds a chunk and looks how far its whole lines go; false: not to be read like this. */
const take = (window: Window, chunk: Uint8Array): boolean => {
  const { scan, held } = window;
  window.left = held + chunk.length > BUFFER_BYTES;
  if (window.left) return false;
  scan.bytes.set(chunk, held);
  const filled = held + chunk.length;
  let end = filled;
  while (end > 0 && byteAt(scan.bytes, end - 1) !== LINE_FEED) end--;
  scan.end = end;
  window.held = filled - end;
  window.left = !isSound(bufferOf(scan.bytes, 0, end));
  return !window.left;
};

const isSound = (bytes: Buffer): boolean => isUtf8(bytes) && !bytes.includes(0);

/** A Buffer looks at many bytes at once for one of them, a plain array one by one. */
const bufferOf = ({ buffer, byteOffset }: Uint8Array, from: number, to: number): Buffer =>
  Buffer.from(buffer, byteOffset + from, to - from);
