import type { Day } from './day.ts';
import type { DateOrder, Format, Row } from './format.ts';
import type { Issue } from './issue.ts';
import type { RawFile } from './raw-file.ts';

/** A file whose export is known. */
export type Recognized = {
  readonly format: Format;
  /** Index of the header among the file's records, and the line it stands on. */
  readonly headerRow: number;
  readonly headerLine: number;
  /** 0–1: how much the matched headers tell this format from all others. */
  readonly confidence: number;
  readonly variant: string;
  readonly headers: readonly string[];
  /** Columns of each field, best first: the first that is not empty speaks. */
  readonly bindings: ReadonlyMap<string, readonly number[]>;
  /** Headers that no field reads. */
  readonly unusedColumns: readonly string[];
};

/** A file nobody knows: what it looks most like, and which columns that would need. */
export type Unrecognized = {
  readonly format: null;
  readonly headerRow: number;
  readonly headerLine: number;
  readonly headers: readonly string[];
  readonly nearest: string;
  readonly lacks: readonly string[];
  /** Its headers, each with what it may be of the nearest format, for a map; '' where nothing fits. */
  readonly proposal: readonly (readonly [header: string, field: string])[];
};

export type Recognition = Recognized | Unrecognized;

/** How ambiguous cells are to be read. */
export type ReadingOptions = {
  readonly dateOrder: DateOrder | undefined;
  /** Today, where it is known. */
  readonly asOf?: Day | undefined;
};

/** Something found while reading rows: a row left out or mended, or one cell of a row that is kept. */
export type ReadingNote = {
  readonly kind: 'repaired' | 'skipped' | 'cell';
  readonly code: string;
  readonly line: number;
  /** 1-based, with its header and what stands there. */
  readonly column?: number;
  readonly field?: string;
  readonly value?: string;
};

/**
 * Rows of a recognized file under its format's names. The row is one object, moved from row to row:
 * what is to be kept must be taken out of it before the next.
 */
export type ReadTable = (
  file: RawFile,
  recognized: Recognized,
  options: ReadingOptions,
  note: (note: ReadingNote) => void,
) => Iterable<Row<string>>;

/** How often something was found, and where first. */
export type Tally = {
  readonly code: string;
  readonly kind: ReadingNote['kind'];
  readonly count: number;
  /** The first few. */
  readonly lines: readonly number[];
};

/** What became of a file's rows. */
export type FileOutcome = {
  /** Rows under the header, those left out included; empty lines are none. */
  readonly rowsRead: number;
  readonly rowsRepaired: number;
  readonly rowsSkipped: number;
  readonly reasons: readonly Tally[];
  /** What a person should mend, the first few of each kind. */
  readonly issues: readonly Issue[];
};
