import type { ByteCells } from './byte-table.ts';
import type { Row } from './format.ts';
import type { RawFile } from './raw-file.ts';
import type { ReadingNote, ReadingOptions, Recognized } from './recognition.ts';

/** Stands for a cell that only the general reader may judge: its row is read by `Format.read`. */
export const REFUSED = 2147483646;

/** What a cell says, as a number: from the row's field alone. What it notes refuses the cell. */
export type Spell = (row: Row<string>, field: string) => number;

/** The number of a cell in a row of the batch at hand. */
export type CellReader = (row: number) => number;

/** Where texts get their numbers. */
type Texts = {
  id(text: string): number;
  idOfBytes(bytes: Uint8Array, start: number, end: number): number;
  /** The numbers of those that have one, ABSENT for the others. */
  findEach(cells: ByteCells, found: Int32Array): void;
};

/** The parts of a cell that holds several values: filled by `read`, which says how many, or REFUSED. */
export type PartsReader = { read(row: number): number; at(part: number): number };

/**
 * A table whose cells are read as numbers. A text is spelled by the general rules when it is first met and
 * known by its bytes from then on, so nothing here has rules of its own.
 */
export type PlainTable<Field extends string = string> = {
  /** Fields that share one of these share what was spelled. */
  memo(spell: Spell): (field: Field) => CellReader;
  /** Numbers in a pool of texts, for columns whose texts are nearly all different. */
  texts(pool: Texts): (field: Field) => CellReader;
  /** The same for the parts of cells. */
  parts(field: Field, mark: string, pool: Texts): PartsReader;
  /** True where nothing stands at all. */
  isEmpty(field: Field): (row: number) => boolean;
  /** True where a character of ASCII stands. */
  holds(field: Field, character: string): (row: number) => boolean;
  /** All rows in order: those that `take` declines, and those of which no batch could be made, as `Row`. */
  rows(take: (row: number, line: number) => boolean): Iterable<Row<Field>>;
};

/** undefined: the file is not as plain as that. */
export type ReadPlain = (
  file: RawFile,
  recognized: Recognized,
  options: ReadingOptions,
  note: (note: ReadingNote) => void,
) => PlainTable | undefined;
