import type { RawFile, RawRow, RowNote } from '../model/raw-file.ts';
import { findTables, isBlankRow } from './find-tables.ts';

export type ExportedRows = {
  /** Empty where the file has none. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many tables the file holds, one after another; only the one asked for is here. */
  readonly tables: number;
  /** The first row that was put right, left out, or does not fit the header; absent: all is as it should be. */
  readonly odd: RowNote | undefined;
};

export type ExportedTable = {
  /** 1-based line of the header; 0: there is none; absent: as sniffed. */
  readonly headerLine?: number | undefined;
  /** 1-based; the first if absent. */
  readonly table?: number | undefined;
};

/** The cells of one table of a file: preamble and footer cut, every row as wide as the header. */
export const rowsOf = (file: RawFile, asked: ExportedTable = {}): ExportedRows => {
  const rows = records([...file.rows()]);
  const headerRow = headerRowOf(file, rows, asked.headerLine);
  const tables = findTables(
    rows.map((row) => row.cells),
    headerRow,
  );
  const table = tables[(asked.table ?? 1) - 1] ?? { header: [], rows: [] };
  const width = table.header.length;
  return {
    header: table.header,
    rows: table.rows.map((cells) => padded(cells, width)),
    tables: tables.length,
    odd: file.notes[0] ?? misfit(rows.slice(headerRow + 1), width),
  };
};

/** Cells may be empty, all of them; a line without any is a record only where one cell is all there is. */
const records = (rows: readonly RawRow[]): readonly RawRow[] => {
  const isOneColumn = rows.every(({ cells }) => cells.length < 2);
  return isOneColumn ? rows : rows.filter(({ cells }) => cells.length > 1 || !isBlankRow(cells));
};

/** The first row below the header that has fewer or more cells. */
const misfit = (below: readonly RawRow[], width: number): RowNote | undefined => {
  const row = below.find(({ cells }) => cells.length !== width);
  if (width === 0 || row === undefined) return undefined;
  return row.cells.length > width
    ? { kind: 'skipped', code: 'too-many-cells', line: row.line }
    : { kind: 'repaired', code: 'short-row', line: row.line };
};

/** A header is found, or asked for, by its line. */
const headerRowOf = (
  file: RawFile,
  rows: readonly RawRow[],
  asked = file.head[file.headerRow]?.line,
): number => (asked === undefined ? -1 : rows.findIndex(({ line }) => line === asked));

const padded = (cells: readonly string[], width: number): readonly string[] =>
  cells.length >= width ? cells : [...cells, ...Array<string>(width - cells.length).fill('')];
