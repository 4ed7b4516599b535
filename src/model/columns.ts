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
type Column<A extends NumberArray> = {
  readonly length: number;
  push(value: number): void;
  /** Many at once. */
  append(values: ArrayLike<number>): void;
  at(index: number): number;
  set(index: number, value: number): void;
  /** Empties it; its memory stays. */
  clear(): void;
  /** The filled part, as a view: valid until the next push. */
  view(): A;
};

export type IntColumn = Column<Int32Array>;
export type RealColumn = Column<Float64Array>;
export type ByteColumn = Column<Uint8Array>;

// One text for each kind of cell: code that all three shared would be compiled for none of them.

export const intColumn = (): IntColumn => {
  let cells = new Int32Array(16);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === cells.length) {
        const wider = new Int32Array(length * 2);
        wider.set(cells);
        cells = wider;
      }
      cells[length++] = value;
    },
    append(values) {
      const filled = length + values.length;
      if (filled > cells.length) {
        const wider = new Int32Array(Math.max(filled, length * 2));
        wider.set(cells.subarray(0, length));
        cells = wider;
      }
      cells.set(values, length);
      length = filled;
    },
    at: (index) => cells[index] as number,
    set(index, value) {
      cells[index] = value;
    },
    clear() {
      length = 0;
    },
    view: () => cells.subarray(0, length),
  };
};

export const realColumn = (): RealColumn => {
  let cells = new Float64Array(16);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === cells.length) {
        const wider = new Float64Array(length * 2);
        wider.set(cells);
        cells = wider;
      }
      cells[length++] = value;
    },
    append(values) {
      const filled = length + values.length;
      if (filled > cells.length) {
        const wider = new Float64Array(Math.max(filled, length * 2));
        wider.set(cells.subarray(0, length));
        cells = wider;
      }
      cells.set(values, length);
      length = filled;
    },
    at: (index) => cells[index] as number,
    set(index, value) {
      cells[index] = value;
    },
    clear() {
      length = 0;
    },
    view: () => cells.subarray(0, length),
  };
};

export const byteColumn = (): ByteColumn => {
  let cells = new Uint8Array(16);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === cells.length) {
        const wider = new Uint8Array(length * 2);
        wider.set(cells);
        cells = wider;
      }
      cells[length++] = value;
    },
    append(values) {
      const filled = length + values.length;
      if (filled > cells.length) {
        const wider = new Uint8Array(Math.max(filled, length * 2));
        wider.set(cells.subarray(0, length));
        cells = wider;
      }
      cells.set(values, length);
      length = filled;
    },
    at: (index) => cells[index] as number,
    set(index, value) {
      cells[index] = value;
    },
    clear() {
      length = 0;
    },
    view: () => cells.subarray(0, length),
  };
};
