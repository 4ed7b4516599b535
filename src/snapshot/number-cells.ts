import { intAt, realAt } from '../model/columns.ts';

export type Numbers = Int32Array | Float64Array | Uint8Array;

/** How the cells of a column are written: each in as few bytes as any of them needs. */
export type Cell = {
  /** Where in a row of its table. */
  readonly at: number;
  /** 0: all cells say the same, or count the rows. 8: a real as it is. */
  readonly bytes: number;
  /** What code 0 stands for: the least of whole numbers, which is often far from the others. */
  readonly first: number;
  /** Code n above 0 stands for (base + n) / scale. */
  readonly base: number;
  /** Of reals, whose code 0 is NaN; 0: of ints and bytes. */
  readonly scale: number;
  /** 1: of no bytes, and each cell is one more than that before it. */
  readonly step: number;
};

/** Columns of one length side by side, so that what is said of one row stands together. */
export type NumberTable = {
  readonly rows: number;
  /** Bytes. */
  readonly row: number;
  readonly columns: readonly { readonly column: Numbers; readonly cell: Cell }[];
};

export const numberTable = (columns: readonly Numbers[]): NumberTable => {
  let row = 0;
  const placed = columns.map((column) => {
    const cell = { ...codeFor(column), at: row };
    row += cell.bytes;
    return { column, cell };
  });
  return { rows: columns[0]?.length ?? 0, row, columns: placed };
};

/** A column by itself, its cells as they are in memory: what is read as a whole by whoever asks little. */
export const plainTable = (column: Numbers): NumberTable => {
  const { BYTES_PER_ELEMENT: row, length: rows } = column;
  return { rows, row, columns: [{ column, cell: { ...PLAIN, bytes: row, at: 0 } }] };
};

type Code = Omit<Cell, 'at'>;

const codeFor = (column: Numbers): Code => {
  if (column instanceof Int32Array)
    return counts(column) ?? codeForPositive(column) ?? codeForInts(column);
  if (column instanceof Uint8Array) return codeForBytes(column);
  return codeForReals(column, 1) ?? codeForReals(column, DECIMAL) ?? AS_IT_IS;
};

const PLAIN: Code = { bytes: 0, first: 0, base: 0, scale: 0, step: 0 };
const AS_IT_IS: Code = { ...PLAIN, bytes: 8, scale: 1 };

/** Declared strengths have up to four digits. */
const DECIMAL = 10_000;

const counts = (column: Int32Array): Code | undefined => {
  const [first = 0, second = 0] = column;
  return second === first + 1 && column.every((value, row) => value === first + row)
    ? { ...PLAIN, first, step: 1 }
    : undefined;
};

/** Two operations a cell: most columns are numbers of something. Undefined: not so. */
const codeForPositive = (column: Int32Array): Code | undefined => {
  let [some = 0] = column;
  let all = some;
  for (let row = 1; row < column.length; row++) {
    const value = intAt(column, row);
    some |= value;
    all &= value;
  }
  if (some < 0) return undefined;
  return some === all ? { ...PLAIN, first: some } : { ...PLAIN, bytes: bytesFor(some) };
};

const codeForInts = (column: Int32Array): Code => {
  let [least = 0] = column;
  let most = least;
  for (let row = 0; row < column.length; row++) {
    const value = intAt(column, row);
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (least === most) return { ...PLAIN, first: least };
  let second = most;
  for (let row = 0; row < column.length; row++) {
    const value = intAt(column, row);
    if (value < second && value > least) second = value;
  }
  return { ...PLAIN, bytes: bytesFor(most - second + 1), first: least, base: second - 1 };
};

const bytesFor = (most: number): number => {
  if (most < 2 ** 8) return 1;
  if (most < 2 ** 16) return 2;
  return most < 2 ** 24 ? 3 : 4;
};

const codeForBytes = (column: Uint8Array): Code => {
  const [first = 0] = column;
  const isOne = column.every((value) => value === first);
  return isOne ? { ...PLAIN, first } : { ...PLAIN, bytes: 1 };
};

/** Undefined: not all of them are whole numbers of such parts. */
const codeForReals = (column: Float64Array, scale: number): Code | undefined => {
  let least = MOST;
  let most = -MOST;
  for (let row = 0; row < column.length; row++) {
    const value = realAt(column, row);
    if (Number.isNaN(value)) continue;
    const parts = Math.round(value * scale);
    if (!isMadeOf(value, parts, scale)) return undefined;
    if (parts < least) least = parts;
    if (parts > most) most = parts;
  }
  return least > most
    ? { ...PLAIN, scale }
    : { ...PLAIN, bytes: bytesFor(most - least + 1), base: least - 1, scale };
};

const isMadeOf = (value: number, parts: number, scale: number): boolean =>
  parts / scale === value && Math.abs(parts) < MOST && !Object.is(value, -0);

const MOST = 2 ** 30;
