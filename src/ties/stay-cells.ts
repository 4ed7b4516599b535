import { intAt } from '../model/columns.ts';
import type { AccountIndex, PersonIndex } from '../model/network.ts';
import type { JobSpan } from './job-span.ts';

/** Half a line of the processor's memory. */
const CELLS = 8;
const PERSON = 0;
export const ACCOUNT = 1;
/** As in JobSpan. */
export const START_FIRST = 2;
export const START_LAST = 3;
export const END_FIRST = 4;
export const END_LAST = 5;
/** Functions held there, a bit each; 0: unknown. */
export const FUNCTIONS = 6;
/** 1: as a student, nothing else. */
export const SCHOOL = 7;

/** All numbers of a stay side by side, so that a stay is one look into memory. */
export type Cells = { readonly cells: Int32Array };

export const roomForStays = (most: number): Int32Array => new Int32Array(most * CELLS);
export const trimmedTo = (count: number, { cells }: Cells): Int32Array =>
  cells.slice(0, count * CELLS);

/** Where the cells of a stay begin: ask once, then for each cell. Hot loops have no call to spare. */
export const cellsAt = (stay: number): number => stay * CELLS;

export const personOf = ({ cells }: Cells, stay: number): PersonIndex =>
  intAt(cells, stay * CELLS + PERSON);

export const accountOf = ({ cells }: Cells, stay: number): AccountIndex =>
  intAt(cells, stay * CELLS + ACCOUNT);

/** As a student, nothing else. */
export const isSchool = ({ cells }: Cells, stay: number): boolean =>
  intAt(cells, stay * CELLS + SCHOOL) === 1;

type NewStay = {
  readonly person: PersonIndex;
  readonly account: AccountIndex;
  readonly span: JobSpan;
  readonly functions: number;
  readonly school: boolean;
};

export const putStay = (
  { cells }: Cells,
  stay: number,
  { person, account, span, functions, school }: NewStay,
): void => {
  const first = stay * CELLS;
  cells[first + PERSON] = person;
  cells[first + ACCOUNT] = account;
  cells[first + START_FIRST] = span.startFirst;
  cells[first + START_LAST] = span.startLast;
  cells[first + END_FIRST] = span.endFirst;
  cells[first + END_LAST] = span.endLast;
  cells[first + FUNCTIONS] = functions;
  cells[first + SCHOOL] = school ? 1 : 0;
};
