import { byteAt, intAt } from '../model/columns.ts';
import type { CellBatch, PlainRows, RawFile, RawRow } from '../model/raw-file.ts';
import { headerNames, ROWS_BELOW } from './first-table.ts';

type Cells = readonly string[];

/**
 * The rows of a file whose header is its first line, where lines that csv with commas has just as they are come as
 * text, many at once: a large file is copied then, not taken apart. Undefined: it is no plain file.
 */
export const plainLines = (
  file: RawFile,
  header: Cells | undefined,
): Iterable<RawRow | string> | undefined => {
  const plain = header && file.plain?.();
  if (plain?.width !== header?.length) return undefined;
  return plain && header && linesOf(plain, linesHow(file.dialect.delimiter, header));
};

const linesHow = (delimiter: string, header: Cells): Lines => ({
  delimiter,
  signs: SIGNS.filter((sign) => sign !== delimiter),
  isDelicate: delicateTest(header, delimiter.charCodeAt(0)),
});

/** What csv may have to be quoted for. Whatever stood in quotes has at least one of them left among its bytes. */
const SIGNS = ['"', ',', ';', '\t'];

type Lines = {
  readonly delimiter: string;
  readonly signs: readonly string[];
  /** True where whoever cuts tables must see the cells of a row. */
  readonly isDelicate: (batch: CellBatch, row: number) => boolean;
};

function* linesOf(plain: PlainRows, lines: Lines): Generator<RawRow | string> {
  let passed = 0;
  while (!plain.ended) {
    for (const batch of plain.batches()) {
      // What the header is, its first rows have a say in.
      yield* passed > ROWS_BELOW ? linesIn(batch, plain.width, lines) : rowsIn(batch, plain.width);
      passed += batch.rows;
    }
    if (!plain.ended) yield* plain.general(Number.POSITIVE_INFINITY);
  }
}

function* rowsIn(batch: CellBatch, width: number): Generator<RawRow> {
  for (let row = 0; row < batch.rows; row++) yield rowAt(batch, row, width);
}

const rowAt = ({ bytes, starts, ends, line }: CellBatch, row: number, width: number): RawRow => {
  const cells: string[] = [];
  for (let cell = row * width; cell < (row + 1) * width; cell++) {
    cells.push(textOf(bytes.subarray(intAt(starts, cell), intAt(ends, cell))));
  }
  return { cells, line: line + row };
};

const textOf = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString('utf8');

function* linesIn(batch: CellBatch, width: number, lines: Lines): Generator<RawRow | string> {
  if (batch.rows === 0) return;
  const hasSigns = hasAny(bytesOf(batch, width, 0, batch.rows), lines.signs);
  const isAsItIs = (row: number): boolean =>
    !(hasSigns && hasAny(bytesOf(batch, width, row, row + 1), lines.signs)) &&
    !lines.isDelicate(batch, row);
  for (let row = 0; row < batch.rows; ) {
    const from = row;
    while (row < batch.rows && isAsItIs(row)) row++;
    if (row > from) yield csvOf(bytesOf(batch, width, from, row), lines.delimiter);
    if (row < batch.rows) yield rowAt(batch, row++, width);
  }
}

const hasAny = (bytes: Buffer, signs: readonly string[]): boolean =>
  signs.some((sign) => bytes.includes(sign));

/** From the first cell of a row to the last cell of another. */
const bytesOf = ({ bytes, starts, ends }: CellBatch, width: number, from: number, to: number) => {
  const start = intAt(starts, from * width);
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, intAt(ends, to * width - 1) - start);
};

const csvOf = (bytes: Buffer, delimiter: string): string => {
  const text = `${textOf(bytes)}\n`.replaceAll('\r\n', '\n');
  return delimiter === ',' ? text : text.replaceAll(delimiter, ',');
};

/** Rows that may be empty or name the columns again: of letters beyond ASCII, others must judge. */
const delicateTest = (header: Cells, delimiter: number): Lines['isDelicate'] => {
  const { names, fewest } = headerNames(header);
  // Of so many, at least one stands in every row that names the columns again.
  const telling = names.slice(0, Math.max(0, Math.floor(names.length - fewest) + 1));
  const width = header.length;
  return ({ bytes, starts, ends }, row) => {
    const first = row * width;
    for (const { at, name } of telling) {
      if (mayBe(name, bytes, intAt(starts, first + at), intAt(ends, first + at))) return true;
    }
    return mayBeBlank(bytes, intAt(starts, first), delimiter);
  };
};

const SPACE = 0x20;
const LINE_FEED = 0x0a;
const BEYOND_ASCII = 0x7f;
const LOWER = 0x20;

/** The line holds nothing but delimiters, spaces and letters beyond ASCII. */
const mayBeBlank = (bytes: Uint8Array, start: number, delimiter: number): boolean => {
  for (let at = start; ; at++) {
    const byte = byteAt(bytes, at);
    if (byte === LINE_FEED) return true;
    if (byte > SPACE && byte < BEYOND_ASCII && byte !== delimiter) return false;
  }
};

/** A name in small letters, however it is written in the cell. */
const mayBe = (name: string, bytes: Uint8Array, start: number, end: number): boolean => {
  if (start === end) return name === '';
  if (byteAt(bytes, start) <= SPACE || byteAt(bytes, end - 1) <= SPACE) return true;
  for (let at = start; at < end; at++) {
    const byte = byteAt(bytes, at);
    if (byte > BEYOND_ASCII) return true;
    if (small(byte) !== name.charCodeAt(at - start)) return false;
  }
  return end - start === name.length;
};

const small = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte | LOWER : byte);
