import type { RawFile, RawRow, RowNote } from '../model/raw-file.ts';
import { isBlankRow, ROWS_BELOW, tableHead, tableRows } from './first-table.ts';
import { plainLines } from './plain-lines.ts';

type Cells = readonly string[];

/** Rows are read from the file each time they are asked for, and none are held. */
export type ExportedRows = {
  /** Empty where the file has none. */
  readonly header: Cells;
  readonly rows: Iterable<Cells>;
  /** The same; lines that stand in the file just as csv with commas has them are bytes, many at once. */
  readonly lines: Iterable<Cells | Uint8Array>;
};

/** The cells of the first table of a file: preamble and footer cut, every row as wide as the header. */
export const rowsOf = (file: RawFile, headerLine?: number): ExportedRows => {
  const place = placeOf(file, headerLine);
  const { header } = place;
  const { names, more } = header
    ? tableHead(header, firstOf(cellsOf<never>(rowsBelow<never>(place, file.rows()))))
    : { names: [], more: 0 };
  const table = <Lines extends Uint8Array>(read: () => Iterable<RawRow | Lines>) => ({
    [Symbol.iterator]: () =>
      padded(tableRows(cellsOf(rowsBelow(place, read()), more), header), names.length),
  });
  return {
    header: names,
    rows: table<never>(() => file.rows()),
    lines: table(() => plainLines(file, header) ?? file.rows()),
  };
};

/** The first row that was put right, left out, or does not fit the header; none: all is as it should be. */
export const firstOdd = (file: RawFile, headerLine?: number): RowNote | undefined => {
  const place = placeOf(file, headerLine);
  let misfit: RowNote | undefined;
  for (const row of rowsBelow<never>(place, file.rows())) {
    if (file.notes.length > 0) break;
    if (place.header) misfit ??= misfitOf(row, place.header.length);
  }
  return file.notes[0] ?? misfit;
};

/** Where a table starts, and what is a record of it. */
type Place = {
  /** Undefined: all rows are records. */
  readonly header: Cells | undefined;
  readonly line: number;
  readonly isRecord: (cells: Cells) => boolean;
};

/** A header is found, or asked for, by its line. */
const placeOf = (file: RawFile, asked = file.head[file.headerRow]?.line): Place => {
  const isRecord = recordTest(file);
  for (const { cells, line } of asked === undefined ? [] : file.rows()) {
    if (line === asked && isRecord(cells)) return { header: cells, line, isRecord };
    if (line > (asked ?? 0)) break;
  }
  return { header: undefined, line: 0, isRecord };
};

/** Cells may be empty, all of them; a line without any is a record only where one cell is all there is. */
const recordTest = (file: RawFile): Place['isRecord'] => {
  for (const { cells } of file.rows()) {
    if (cells.length > 1) return (row) => row.length > 1 || !isBlankRow(row);
  }
  return () => true;
};

function* rowsBelow<Lines extends Uint8Array>(
  { header, line, isRecord }: Place,
  records: Iterable<RawRow | Lines>,
): Generator<RawRow | Lines> {
  let isBelow = header === undefined;
  for (const record of records) {
    if (record instanceof Uint8Array) yield record;
    else if (!isRecord(record.cells)) continue;
    else if (isBelow) yield record;
    else isBelow = record.line === line;
  }
}

/** Without the first few of them. */
function* cellsOf<Lines extends Uint8Array>(
  records: Iterable<RawRow | Lines>,
  fewer = 0,
): Generator<Cells | Lines> {
  let left = fewer;
  for (const record of records) {
    if (left > 0) left--;
    else yield record instanceof Uint8Array ? record : record.cells;
  }
}

const firstOf = (rows: Iterable<Cells>): readonly Cells[] => {
  const first: Cells[] = [];
  for (const row of rows) if (first.push(row) === ROWS_BELOW) break;
  return first;
};

/** A row below the header that has fewer or more cells. */
const misfitOf = ({ cells, line }: RawRow, width: number): RowNote | undefined => {
  if (width === 0 || cells.length === width) return undefined;
  return cells.length > width
    ? { kind: 'skipped', code: 'too-many-cells', line }
    : { kind: 'repaired', code: 'short-row', line };
};

function* padded<Lines extends Uint8Array>(
  records: Iterable<Cells | Lines>,
  width: number,
): Generator<Cells | Lines> {
  for (const record of records) {
    if (record instanceof Uint8Array || record.length >= width) yield record;
    else yield [...record, ...Array<string>(width - record.length).fill('')];
  }
}
