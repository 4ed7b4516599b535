import type { CellBatch, PlainRows, RawFile, RawRow } from '../model/raw-file.ts';

/** Rows and cells of a batch: few enough that all about them stays in a core's own memory. */
const MOST_ROWS = 1024;
const MOST_CELLS = 2 ** 14;

/** Batches of fewer rows than these cost more than the general rules, which then go on for a while. */
const FEW_ROWS = 8;
const ROWS_INSTEAD = 64;

/**
 * The rows of any file, from below its header on, by their bytes: making numbers of cells is so much faster than
 * making claims of texts that it pays to write the texts down once more. Rows over several lines and rows that are
 * too wide are left to the general rules; short ones are as good as filled up.
 */
export const rowsAsBytes = (
  file: Pick<RawFile, 'rows'>,
  headerRow: number,
  width: number,
): PlainRows => {
  const source = rowsBelow(file.rows(), headerRow);
  const sheet = cellSheet(width, Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_CELLS / width))));
  let ended = false;
  return {
    width,
    *batches() {
      while (source.next) {
        yield sheet.filled(source);
        if (sheet.rows.length < FEW_ROWS && source.next) return;
      }
      sheet.rows = [];
      ended = true;
    },
    *general(row) {
      let isThrough = false;
      try {
        yield* sheet.rows.splice(0).slice(row);
        for (let left = row < MOST_ROWS ? 0 : ROWS_INSTEAD; left > 0 && source.next; left--) {
          yield source.next;
          source.pass();
        }
        isThrough = true;
      } finally {
        // Whoever stops in the middle wants no more of the file.
        if (!isThrough) source.close();
        ended = source.next === undefined;
      }
    },
    get ended() {
      return ended;
    },
    lineBehind: () => undefined,
  };
};

/** Rows with a look at the one that comes next. */
type Source = {
  next: RawRow | undefined;
  /** Goes on to the one behind it. */
  pass(): void;
  close(): void;
};

const rowsBelow = (rows: Iterable<RawRow>, headerRow: number): Source => {
  const iterator = rows[Symbol.iterator]();
  const source: Source = {
    next: undefined,
    pass() {
      const found = iterator.next();
      source.next = found.done === true ? undefined : found.value;
    },
    close() {
      source.next = undefined;
      iterator.return?.();
    },
  };
  for (let row = -1; row <= headerRow; row++) source.pass();
  return source;
};

const FIRST_BYTES = 2 ** 16;
/** A unit of a string takes up to three bytes in UTF-8. */
const MOST_BYTES = 3;

/** The cells of one batch. */
const cellSheet = (width: number, room: number) => {
  const starts = new Int32Array(room * width);
  const ends = new Int32Array(room * width);
  let bytes = Buffer.alloc(FIRST_BYTES);
  let used = 0;
  const write = (text: string, cell: number): void => {
    if (used + text.length * MOST_BYTES > bytes.length) {
      const wider = Buffer.alloc(Math.max(bytes.length, text.length * MOST_BYTES) * 2);
      wider.set(bytes);
      bytes = wider;
    }
    starts[cell] = used;
    used = written(bytes, text, used);
    ends[cell] = used;
  };
  const sheet = {
    rows: [] as RawRow[],
    /** The next rows that stand line by line: none where the very next is another kind of row. */
    filled(source: Source): CellBatch {
      sheet.rows = [];
      used = 0;
      const line = source.next?.line ?? 0;
      while (sheet.rows.length < room && isPlain(source.next, line + sheet.rows.length, width)) {
        const { cells } = source.next;
        const first = sheet.rows.length * width;
        for (let at = 0; at < width; at++) write(cells[at] ?? '', first + at);
        sheet.rows.push(source.next);
        source.pass();
      }
      return { bytes, starts, ends, rows: sheet.rows.length, line };
    },
  };
  return sheet;
};

/** By the line it must stand on. What may be a footer is not: nothing behind one may be read. */
const isPlain = (row: RawRow | undefined, line: number, width: number): row is RawRow =>
  row !== undefined &&
  row.line === line &&
  row.cells.length > 1 &&
  row.cells.length <= width &&
  !(row.cells[1] === '' && /^[cg]/i.test(row.cells[0] ?? ''));

/** Returns the place behind it. */
const written = (bytes: Buffer, text: string, from: number): number => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return from + bytes.write(text, from);
    bytes[from + i] = code;
  }
  return from + text.length;
};
