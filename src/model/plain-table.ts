import type { CellSink } from './claim-cells.ts';
import type { Ref } from './claims.ts';
import type { IntColumn } from './columns.ts';
import type { Row } from './format.ts';
import type { RawFile } from './raw-file.ts';
import type { ReadingNote, ReadingOptions, Recognized } from './recognition.ts';
import type { TextPool } from './text-pool.ts';

/** Stands for a cell that only the general reader may judge: its row is read by `Format.read`. */
export const REFUSED = 2147483646;

/** What a cell says, as a number: from the row's field alone. What it notes refuses the cell. */
export type Spell = (row: Row<string>, field: string) => number;

/** What a column's cells say, by row of the batch at hand; each batch may have another array. */
export type CellNumbers = { readonly numbers: Int32Array };

/** Whom cells name, one after another; each batch may have another array. */
export type NamedPeople = {
  /** By cell, the reference; ABSENT as long as no claim has needed one. */
  readonly refs: Int32Array;
  /** What a cell says, as a number in the pool of texts: 0 is nobody. */
  text(cell: number): number;
  /** The cell's reference, made if there is none yet: the row is claimed for certain. */
  ref(cell: number): Ref;
};

/** The same of the parts of cells: row r names those from firsts[r] on. */
export type NamedSeveral = NamedPeople & {
  readonly firsts: IntColumn;
  /** How many a row names; REFUSED: only the general reader may say. */
  count(row: number): number;
};

/**
 * A table whose cells are read as numbers. A text is spelled by the general rules when it is first met and
 * known by its bytes from then on, so nothing here has rules of its own.
 */
export type PlainTable<Field extends string = string> = {
  /** Fields that share one of these share what was spelled. */
  memo(spell: Spell): (field: Field) => CellNumbers;
  /** Numbers in a pool of texts, for columns whose texts are nearly all different. */
  texts(pool: TextPool): (field: Field) => CellNumbers;
  /** References of any kind to people. */
  people(claims: CellSink): (field: Field) => NamedPeople;
  /** The same for the parts of cells. */
  peopleIn(field: Field, mark: string, claims: CellSink): NamedSeveral;
  /** 1 where anything stands at all, else 0. */
  filled(field: Field): CellNumbers;
  /** 1 where a character of ASCII stands, else 0. */
  holds(field: Field, character: string): CellNumbers;
  /** All rows in order: those that `take` declines, and those of which no batch could be made, as `Row`. */
  rows(take: TakeRows): Iterable<Row<Field>>;
};

/** Given rows `first` to before `behind` of a batch, the first of them on line `line`; says how far it took them. */
export type TakeRows = (first: number, behind: number, line: number) => number;

/** undefined: the file is not as plain as that. */
export type ReadPlain = (
  file: RawFile,
  recognized: Recognized,
  options: ReadingOptions,
  note: (note: ReadingNote) => void,
) => PlainTable | undefined;
