import { byteAt, intAt } from '../model/columns.ts';
import type { Cell, Numbers } from './number-cells.ts';

/** Rows of a table that were read, and which of their cells are meant. */
export type Written = {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly row: number;
  readonly cell: Cell;
};

export const cellAt = ({ bytes, view, row, cell }: Written, index: number): number => {
  const place = index * row + cell.at;
  if (cell.bytes === 8) return view.getFloat64(place, true);
  const code = codeAt(bytes, place, cell.bytes);
  if (cell.scale === 0) return code === 0 ? cell.first + index * cell.step : (cell.base + code) | 0;
  return code === 0 ? Number.NaN : (cell.base + code) / cell.scale;
};

const codeAt = (bytes: Uint8Array, place: number, count: number): number => {
  let code = count > 0 ? byteAt(bytes, place) : 0;
  if (count > 1) code |= byteAt(bytes, place + 1) << 8;
  if (count > 2) code |= byteAt(bytes, place + 2) << 16;
  if (count > 3) code |= byteAt(bytes, place + 3) << 24;
  return code >>> 0;
};

/** Puts the cells of a column from one row to another where they belong. */
export const readCells = (written: Written, from: number, to: number, into: Numbers): void => {
  if (isAsInMemory(written, into)) copyCells(written, from, to, into);
  else if (into instanceof Int32Array) readInts(written, from, to, into);
  else if (into instanceof Uint8Array) readBytes(written, from, to, into);
  else readReals(written, from, to, into);
};

/** Whether a table is nothing but the cells of such a column, as they are in memory. */
export const isAsInMemory = (
  { row, cell }: Pick<Written, 'row' | 'cell'>,
  { BYTES_PER_ELEMENT: bytes }: Numbers,
): boolean => row === bytes && cell.bytes === bytes && cell.base === 0 && cell.first === 0;

const copyCells = ({ bytes, row }: Written, from: number, to: number, into: Numbers): void => {
  const target = new Uint8Array(into.buffer, into.byteOffset, into.byteLength);
  target.set(bytes.subarray(from * row, to * row), from * row);
};

/** Codes first, each width by a loop of its own; most columns are their own codes. */
const readInts = (written: Written, from: number, to: number, into: Int32Array): void => {
  const { first, base, bytes: width } = written.cell;
  readCodes(written, from, to, into);
  if (width === 0 || (first === 0 && base === 0)) return;
  for (let i = from; i < to; i++) {
    const code = intAt(into, i) >>> 0;
    into[i] = code === 0 ? first : base + code;
  }
};

const readCodes = (written: Written, from: number, to: number, into: Int32Array): void => {
  const { first, step, bytes: width } = written.cell;
  if (width === 1) readOnes(written, from, to, into);
  else if (width === 2) readTwos(written, from, to, into);
  else if (width === 3) readThrees(written, from, to, into);
  else if (width === 4) readFours(written, from, to, into);
  else for (let i = from; i < to; i++) into[i] = first + i * step;
};

const readOnes = ({ bytes, row, cell }: Written, from: number, to: number, into: Int32Array) => {
  for (let i = from, place = from * row + cell.at; i < to; i++, place += row) {
    into[i] = byteAt(bytes, place);
  }
};

const readTwos = ({ bytes, row, cell }: Written, from: number, to: number, into: Int32Array) => {
  for (let i = from, place = from * row + cell.at; i < to; i++, place += row) {
    into[i] = byteAt(bytes, place) | (byteAt(bytes, place + 1) << 8);
  }
};

const readThrees = ({ bytes, row, cell }: Written, from: number, to: number, into: Int32Array) => {
  for (let i = from, place = from * row + cell.at; i < to; i++, place += row) {
    into[i] =
      byteAt(bytes, place) | (byteAt(bytes, place + 1) << 8) | (byteAt(bytes, place + 2) << 16);
  }
};

const readFours = ({ view, row, cell }: Written, from: number, to: number, into: Int32Array) => {
  for (let i = from, place = from * row + cell.at; i < to; i++, place += row) {
    into[i] = view.getInt32(place, true);
  }
};

const readBytes = (
  { bytes, row, cell: { at, bytes: width, first } }: Written,
  from: number,
  to: number,
  into: Uint8Array,
): void => {
  for (let i = from, place = from * row + at; i < to; i++, place += row) {
    into[i] = width === 0 ? first : byteAt(bytes, place);
  }
};

const readReals = (written: Written, from: number, to: number, into: Float64Array): void => {
  for (let i = from; i < to; i++) into[i] = cellAt(written, i);
};
