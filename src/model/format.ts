import type { CellSink, ClaimRows } from './claim-cells.ts';
import type { ClaimSink, Ref } from './claims.ts';
import type { Day, DaySpan } from './day.ts';
import type { PlainTable } from './plain-table.ts';

/** Day–month order of a column of dates that its own values leave open. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** One row under the names a format gives its columns: decoded, trimmed, placeholders emptied. */
export type Row<Field extends string> = {
  readonly line: number;
  has(field: Field): boolean;
  /** '' where the column is absent or the cell says nothing ("N/A", "#N/A", "null", "-"). */
  text(field: Field): string;
  /** undefined where empty or unreadable; unreadable cells are noted by the row itself. */
  day(field: Field): Day | undefined;
  /** A date to the day, month or year, as the days it may mean. */
  span(field: Field): DaySpan | undefined;
  /** True where a date cell is empty or says "Present": an end that has not come. */
  ongoing(field: Field): boolean;
  number(field: Field): number | undefined;
  /** Whether the column counts in whole numbers beyond one (1 to 5, percent), by its first thousand cells. */
  countsBeyondOne(field: Field): boolean;
  /** true/1/yes/x and their translations; undefined where empty. */
  flag(field: Field): boolean | undefined;
  /** An identifier: '' also where a spreadsheet has rounded it ("8.001E+10"), which is noted. */
  id(field: Field): string;
  /** Notes a cell that cannot be used; returns the code, for rows that cannot live without it. */
  refuse(field: Field, code: string): string;
};

/** What a format's `read` may know besides the row. */
export type FileContext = {
  /** Whose LinkedIn archive the file belongs to, where that is known. */
  readonly owner: Ref | undefined;
  /** The owner's name and profile, to tell sent from received. */
  readonly ownerName: string;
  readonly ownerUrl: string;
  /** Today, where it is known: series of meetings go on until then. */
  readonly asOf?: Day | undefined;
  /** What the format's survey has noted. */
  readonly survey: Survey;
  /** True the first time this file asks with this text: what many rows repeat is claimed once. */
  first(text: string): boolean;
};

/** What several rows say together, by what they have in common. */
export type Survey = ReadonlyMap<string, number>;

/** Why a row was left out, as a code; undefined: it was used. */
type SkipCode = string | undefined;

/** A known export: its header and what its rows say. One file each under recognize/formats/. */
export type Format<Field extends string = string> = {
  /** "linkedin/connections" */
  readonly name: string;
  /** The id space its ids live in: "salesforce", "hubspot", "plain" … */
  readonly system: string;
  /** Header spellings by field; matched without regard to case, accents' form, spaces, `-`, `_`. */
  readonly columns: Readonly<Record<Field, readonly string[]>>;
  /** What makes it recognizable: every group must be met by at least one of its fields. */
  readonly needs: readonly (readonly Field[])[];
  /** Headers that rule it out: a field of another format that this one never has. */
  readonly never?: readonly string[];
  /** Known order of ambiguous dates, by field. */
  readonly dates?: Readonly<Partial<Record<Field, DateOrder>>>;
  /** Where a family of headers is one format: a word for what was met ("2023+ with URL"). */
  readonly variant?: (has: (field: Field) => boolean) => string;
  /** Where headers alone cannot tell two exports apart: what the path must show besides. */
  readonly path?: RegExp;
  /** Somebody's own export: its rows are about the owner, whom the file itself need not name. */
  readonly personal?: true;
  /** Recognized and told of, but of no use: why. */
  readonly unused?: string;
  /** How a person makes this export, for docs/formats.md. */
  readonly howTo: string;
  readonly read: (row: Row<Field>, claims: ClaimSink, context: FileContext) => SkipCode;
  /**
   * Where a row means something else beside others: looks at all rows of the file before any is read; of personal
   * exports, at those of all files.
   */
  readonly survey?: (row: Row<Field>, noted: Map<string, number>) => void;
  /**
   * Where tables have millions of rows: `read` over numbers. Claims what `read` would, from the first row on for as
   * long as nothing is to be noted, and says which row it did not claim. Each row by itself: a file may be cut
   * between any two.
   */
  readonly readPlain?: (table: PlainTable<Field>, claims: CellSink) => (rows: ClaimRows) => number;
};
