import { intAt, realAt } from '../model/columns.ts';
import type { Cell, Numbers, NumberTable } from './number-cells.ts';

/** So many rows at once: what they take is a whole number of pages, and stays near the processor. */
const AT_ONCE = 4096;

/** The table row by row; a part is valid until the next is asked for. */
export function* tableBytes({ rows, row, columns }: NumberTable): Iterable<Uint8Array> {
  const bytes = new Uint8Array(Math.min(AT_ONCE, rows) * row);
  const out: Out = { bytes, view: new DataView(bytes.buffer), row };
  const codes = new Int32Array(AT_ONCE);
  for (let from = 0; from < rows; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, rows);
    for (const { column, cell } of columns) {
      if (cell.bytes === 8) putReals(column.subarray(from, to), cell.at, out);
      else if (cell.bytes > 0) putCodes(codesOf(column.subarray(from, to), cell, codes), cell, out);
    }
    yield bytes.subarray(0, (to - from) * row);
  }
}

type Out = { readonly bytes: Uint8Array; readonly view: DataView; readonly row: number };

const codesOf = (part: Numbers, cell: Cell, codes: Int32Array): Int32Array => {
  if (part instanceof Int32Array) return codesOfInts(part, cell, codes);
  if (part instanceof Float64Array) return codesOfReals(part, cell, codes);
  codes.set(part);
  return codes.subarray(0, part.length);
};

const codesOfInts = (part: Int32Array, { first, base }: Cell, codes: Int32Array): Int32Array => {
  if (first === 0 && base === 0) return part;
  for (let i = 0; i < part.length; i++) {
    const value = intAt(part, i);
    codes[i] = value === first ? 0 : value - base;
  }
  return codes.subarray(0, part.length);
};

const codesOfReals = (part: Float64Array, { base, scale }: Cell, codes: Int32Array): Int32Array => {
  for (let i = 0; i < part.length; i++) {
    const value = realAt(part, i);
    codes[i] = Number.isNaN(value) ? 0 : Math.round(value * scale) - base;
  }
  return codes.subarray(0, part.length);
};

/** One loop for each width: one for all would take three times as long. */
const putCodes = (codes: Int32Array, { at, bytes: width }: Cell, { bytes, row }: Out): void => {
  if (width === 1) put1(codes, at, bytes, row);
  else if (width === 2) put2(codes, at, bytes, row);
  else if (width === 3) put3(codes, at, bytes, row);
  else put4(codes, at, bytes, row);
};

const put1 = (codes: Int32Array, at: number, bytes: Uint8Array, row: number): void => {
  for (let i = 0, place = at; i < codes.length; i++, place += row) bytes[place] = intAt(codes, i);
};

const put2 = (codes: Int32Array, at: number, bytes: Uint8Array, row: number): void => {
  for (let i = 0, place = at; i < codes.length; i++, place += row) {
    const code = intAt(codes, i);
    bytes[place] = code;
    bytes[place + 1] = code >> 8;
  }
};

const put3 = (codes: Int32Array, at: number, bytes: Uint8Array, row: number): void => {
  for (let i = 0, place = at; i < codes.length; i++, place += row) {
    const code = intAt(codes, i);
    bytes[place] = code;
    bytes[place + 1] = code >> 8;
    bytes[place + 2] = code >> 16;
  }
};

const put4 = (codes: Int32Array, at: number, bytes: Uint8Array, row: number): void => {
  for (let i = 0, place = at; i < codes.length; i++, place += row) {
    const code = intAt(codes, i);
    bytes[place] = code;
    bytes[place + 1] = code >> 8;
    bytes[place + 2] = code >> 16;
    bytes[place + 3] = code >> 24;
  }
};

const putReals = (part: Numbers, first: number, { view, row }: Out): void => {
  for (let i = 0, place = first; i < part.length; i++, place += row) {
    view.setFloat64(place, part[i] ?? 0, true);
  }
};
