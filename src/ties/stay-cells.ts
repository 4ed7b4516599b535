import { intAt, sharedInts } from '../model/columns.ts';
import type { Day } from '../model/day.ts';
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
export type StayCells = Int32Array;

/** In memory that threads can share. */
export const roomForStays = (most: number): StayCells => sharedInts(most * CELLS);
export const trimmedTo = (count: number, cells: StayCells): StayCells =>
  cells.subarray(0, count * CELLS);

/** Where the cells of a stay begin: ask once, then for each cell. Hot loops have no call to spare. */
export const cellsAt = (stay: number): number => stay * CELLS;

export const personOf = (cells: StayCells, stay: number): PersonIndex =>
  intAt(cells, stay * CELLS + PERSON);

export const accountOf = (cells: StayCells, stay: number): AccountIndex =>
  intAt(cells, stay * CELLS + ACCOUNT);

/** As a student, nothing else. */
export const isSchool = (cells: StayCells, stay: number): boolean =>
  intAt(cells, stay * CELLS + SCHOOL) === 1;

export const firstDayOf = (cells: StayCells, stay: number): Day =>
  intAt(cells, stay * CELLS + START_FIRST);

export const lastDayOf = (cells: StayCells, stay: number): Day =>
  intAt(cells, stay * CELLS + END_LAST);

type NewStay = {
  readonly person: PersonIndex;
  readonly account: AccountIndex;
  readonly span: JobSpan;
  readonly functions: number;
  readonly school: boolean;
};

export const putStay = (
  cells: StayCells,
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

export const copyStay = (to: StayCells, stay: number, from: StayCells, copied: number): void => {
  const first = stay * CELLS;
  const source = copied * CELLS;
  for (let i = 0; i < CELLS; i++) to[first + i] = intAt(from, source + i);
};

/** From the first day of both to the last, with the functions of both. */
export const widenStay = (cells: StayCells, stay: number, from: StayCells, other: number): void => {
  const i = stay * CELLS;
  const j = other * CELLS;
  takeLess(cells, i + START_FIRST, intAt(from, j + START_FIRST));
  takeLess(cells, i + START_LAST, intAt(from, j + START_LAST));
  takeMore(cells, i + END_FIRST, intAt(from, j + END_FIRST));
  takeMore(cells, i + END_LAST, intAt(from, j + END_LAST));
  cells[i + FUNCTIONS] = intAt(cells, i + FUNCTIONS) | intAt(from, j + FUNCTIONS);
};

const takeLess = (cells: StayCells, cell: number, day: Day): void => {
  if (day < intAt(cells, cell)) cells[cell] = day;
};

const takeMore = (cells: StayCells, cell: number, day: Day): void => {
  if (day > intAt(cells, cell)) cells[cell] = day;
};
