/**
 * A cell of a column that is known to be in range. The only place that says so to the compiler. Asking for the
 * kind first gives each kind a load of its own: one load for all kinds costs the engine a look-up.
 */
export const at = (column: ArrayLike<number>, index: number): number => {
  if (column instanceof Int32Array) return column[index] as number;
  if (column instanceof Float64Array) return column[index] as number;
  if (column instanceof Uint8Array) return column[index] as number;
  return column[index] as number;
};

/**
 * The same, one for each kind of column: for hot loops.
 */
export const intAt = (column: Int32Array, index: number): number => column[index] as number;
export const realAt = (column: Float64Array, index: number): number => column[index] as number;
export const byteAt = (column: Uint8Array, index: number): number => column[index] as number;

/** In memory that threads can share. */
export const sharedInts = (count: number): Int32Array =>
  new Int32Array(new SharedArrayBuffer(count * Int32Array.BYTES_PER_ELEMENT));
export const sharedReals = (count: number): Float64Array =>
  new Float64Array(new SharedArrayBuffer(count * Float64Array.BYTES_PER_ELEMENT));
export const sharedBytes = (count: number): Uint8Array =>
  new Uint8Array(new SharedArrayBuffer(count));

/** A column of texts: an array of them, or one that makes each text when it is asked for. */
export type TextColumn = Iterable<string> & {
  readonly length: number;
  at(index: number): string | undefined;
};

/** The same for columns of text; below 0 there is none. */
export const textAt = (column: TextColumn, index: number): string =>
  (index < 0 ? undefined : column.at(index)) as string;

type NumberArray = Int32Array | Float64Array | Uint8Array;

/** A column of numbers that grows by doubling: 4, 8 or 1 bytes a cell, no object per row. */
export type Column<A extends NumberArray> = {
  readonly length: number;
  push(value: number): void;
  /** Many at once. */
  append(values: ArrayLike<number>): void;
  /** So many cells more, for the caller to fill: a view until the next one is added. */
  grow(count: number): A;
  at(index: number): number;
  /** By row, the cells with these numbers: valid until the next rows are asked for. */
  pick(numbers: Int32Array, first: number, behind: number): A;
  set(index: number, value: number): void;
  /** Empties it; its memory stays. */
  clear(): void;
  /** The filled part, as a view: valid until the next push. */
  view(): A;
};

export type IntColumn = Column<Int32Array>;
export type RealColumn = Column<Float64Array>;
export type ByteColumn = Column<Uint8Array>;

export const intColumn = (): IntColumn => column((length) => new Int32Array(length));
export const realColumn = (): RealColumn => column((length) => new Float64Array(length));
export const byteColumn = (): ByteColumn => column((length) => new Uint8Array(length));

const column = <A extends NumberArray>(made: (length: number) => A): Column<A> => {
  let cells = made(16);
  let picked = made(0);
  let length = 0;
  // A part of an array is of its kind.
  const part = (from: number, to: number): A => cells.subarray(from, to) as A;
  const widen = (least: number): void => {
    const wider = made(Math.max(least, length * 2));
    wider.set(part(0, length));
    cells = wider;
  };
  const grow = (count: number): A => {
    const from = length;
    if (from + count > cells.length) widen(from + count);
    length = from + count;
    return part(from, length);
  };
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === cells.length) widen(length + 1);
      cells[length++] = value;
    },
    append: (values) => grow(values.length).set(values),
    grow,
    at: (index) => cells[index] as number,
    pick(numbers, first, behind) {
      if (picked.length < behind) picked = made(numbers.length);
      for (let row = first; row < behind; row++) picked[row] = at(cells, intAt(numbers, row));
      return picked;
    },
    set(index, value) {
      cells[index] = value;
    },
    clear() {
      length = 0;
    },
    view: () => part(0, length),
  };
};
