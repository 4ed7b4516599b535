import type { RawFile, RawRow } from '../model/raw-file.ts';
import { findTables } from './find-tables.ts';

export type ExportedRows = {
  /** Empty where the file has none. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many tables the file holds, one after another; only the one asked for is here. */
  readonly tables: number;
};

export type ExportedTable = {
  /** 1-based line of the header; 0: there is none; absent: as sniffed. */
  readonly headerLine?: number | undefined;
  /** 1-based; the first if absent. */
  readonly table?: number | undefined;
};

/** The cells of one table of a file: preamble and footer cut, every row as wide as the header. */
export const rowsOf = (file: RawFile, asked: ExportedTable = {}): ExportedRows => {
  const rows = withEmptyCells(file, [...file.rows()]);
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
  };
};

/** In a table of one column, a line without text below its header is a record whose only cell is empty. */
const withEmptyCells = (file: RawFile, rows: readonly RawRow[]): readonly RawRow[] => {
  if (rows.some(({ cells }) => cells.length > 1)) return rows;
  const headerLine = rows[file.headerRow]?.line ?? 0;
  const blank = file.notes.filter(({ code, line }) => code === 'blank-row' && line > headerLine);
  return [...rows, ...blank.map(({ line }) => ({ cells: [''], line }))].sort(byLine);
};

const byLine = (a: RawRow, b: RawRow): number => a.line - b.line;

const headerRowOf = (
  file: RawFile,
  rows: readonly { readonly line: number }[],
  line: number | undefined,
): number => (line === undefined ? file.headerRow : rows.findIndex((row) => row.line === line));

const padded = (cells: readonly string[], width: number): readonly string[] =>
  cells.length >= width ? cells : [...cells, ...Array<string>(width - cells.length).fill('')];
