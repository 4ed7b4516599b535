/** One row as it stands in the file; `line` is 1-based and names the row's first line. */
export type RawRow = { readonly cells: readonly string[]; readonly line: number };

/** What the sniffer decided, and what `check` says about it. */
export type Dialect = {
  readonly encoding: string;
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
};

/** Something done to a row, or a row left out: counted by code, with its lines, for `check`. */
export type RowNote = {
  readonly kind: 'repaired' | 'skipped';
  readonly code: string;
  readonly line: number;
  readonly column?: number;
  /** How many rows it stands for (1 if absent): of a hostile file not every line is kept. */
  readonly times?: number;
};

/** Rows by the places of their cells: cell c of row r is number r × width + c. Valid until the next batch. */
export type CellBatch = {
  /** UTF-8; what stood in quotes is already without them. */
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly rows: number;
  /** The line of the first row; each row is one line. */
  readonly line: number;
  /** For whoever wants them so: the rows as they stand in the file, line ends included, and no places of cells. */
  readonly copied?: Buffer;
};

/** How far the lines of a piece may be taken as they stand: behind the last of them, and how many they are. */
export type CopiedLines = { readonly end: number; readonly rows: number };

/** Of a piece of whole lines, and a place in it where one starts. */
export type LineCopier = (piece: Buffer) => (from: number) => CopiedLines;

/** The rows of a file with few oddities, for whoever needs no strings: `batches` and `general` in turn, to the end. */
export type PlainRows = {
  readonly width: number;
  /** From where reading stands, as far as lines are plain. The header's line is a batch of its own. */
  batches(copier?: LineCopier): Iterable<CellBatch>;
  /** The rows of the last batch from this one on and what follows, to the end of the piece of the file they stand in. */
  general(row: number): Iterable<RawRow>;
  /** Everything was read. */
  readonly ended: boolean;
  /** The next line, none of it read yet; undefined: `general` was needed, and everything to the file's end was read. */
  lineBehind(): number | undefined;
};

/** Whole lines of a file, by bytes. */
export type FilePart = {
  readonly from: number;
  /** Behind the last line. */
  readonly to: number;
  /** The number of the first line; line 1 is the header. */
  readonly line: number;
  /** Asked near the end of a part: the end of the next one, where that is to be read as well. */
  readonly goesOn?: (() => number | undefined) | undefined;
};

/**
 * A file as read: rows that know their lines, nothing understood yet. Other things than tables
 * (address cards, calendars, mail) come as rows under a header of their own.
 */
export type RawFile = {
  /** As shown to people: relative to what was asked for, `/` between parts, archive members after the archive. */
  readonly path: string;
  /** The folder or archive that holds it: files of one LinkedIn archive share it. */
  readonly container: string;
  /** Where the same bytes were found again, and counted once: archives that hold this file too. */
  readonly alsoIn?: readonly string[];
  readonly bytes: number;
  readonly dialect: Dialect;
  /** Encodings that would fit as well as the dialect's: which is meant is a guess. */
  readonly otherEncodings?: readonly string[];
  /** Which record the sniffer takes for the header, by shape alone; -1: none. */
  readonly headerRow: number;
  /** The first records (at most 64), preamble and header included. */
  readonly head: readonly RawRow[];
  /** All records from the first one on, preamble and header included; may be called again. */
  rows(): Iterable<RawRow>;
  /**
   * The same records by their bytes, all or those of a part; absent or undefined: read `rows`. A part is left
   * at its end only where every line in it is plain; else everything to the file's end is read.
   */
  readonly plain?: (part?: FilePart) => PlainRows | undefined;
  /** Absolute path of a file that lies on a disk by itself: who knows it can read a part of it elsewhere. */
  readonly disk?: string;
  /** Repairs and refusals so far; complete once `rows()` has been read to its end. */
  readonly notes: readonly RowNote[];
};

/** A path that could not be read as rows at all (empty, a web page, encrypted, too large …). */
export type UnreadFile = { readonly path: string; readonly code: string; readonly detail: string };
