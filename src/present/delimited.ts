import { stringify } from 'csv-stringify/sync';
import type { Cell, Table } from '../model/report.ts';
import { figure } from './figures.ts';
import { visible, visibleJson } from './visible.ts';

/** Rows made into text at a time: bounds memory for large exports. */
const BATCH = 1000;

/**
 * RFC 4180 with LF. Cells that a spreadsheet would run as a formula are made text (OWASP CSV
 * injection); control characters are shown, so a leading NUL or line break cannot hide one.
 */
export const csv = (table: Table): Iterable<string> => delimited(table, ',', shownCell);

export const tsv = (table: Table): Iterable<string> => delimited(table, '\t', shownCell);

/** The cells exactly as they are, only quoted: for `export rows`, where nothing is interpreted. */
export const rawCsv = (table: Table): Iterable<string> => delimited(table, ',', null);

/** One object a line; made from text, so that a column called `__proto__` is a column. */
export function* ndjson({ columns, rows }: Table): Iterable<string> {
  const keys = columns.map((name) => `${JSON.stringify(name)}:`);
  for (const row of rows) {
    const pairs = keys.map((key, i) => key + jsonCell(row[i] ?? null));
    yield `${visibleJson(`{${pairs.join(',')}}`)}\n`;
  }
}

type ShowCell = ((cell: Cell) => Cell) | null;

function* delimited({ columns, rows }: Table, delimiter: string, show: ShowCell): Iterable<string> {
  const write = writer(delimiter, show !== null);
  if (columns.length > 0) yield write([columns.map((name) => (show ? visible(name) : name))]);
  let batch: (readonly Cell[])[] = [];
  for (const row of rows) {
    batch.push(show ? row.map(show) : row);
    if (batch.length === BATCH) {
      yield write(batch);
      batch = [];
    }
  }
  if (batch.length > 0) yield write(batch);
}

// A spreadsheet set to another separator would cut a cell at `;` or a tab, and run what follows.
const OTHER_SEPARATORS = /[;\t]/;

const writer =
  (delimiter: string, escapeFormulas: boolean) =>
  (rows: readonly (readonly Cell[])[]): string =>
    stringify([...rows] as Cell[][], {
      delimiter,
      escape_formulas: escapeFormulas,
      quoted_match: OTHER_SEPARATORS,
      record_delimiter: 'unix',
      cast: { boolean: (value) => String(value), number: (value) => String(value) },
    });

const shownCell = (cell: Cell): Cell => {
  if (typeof cell === 'string') return visible(cell);
  return typeof cell === 'number' ? figure(cell) : cell;
};

const jsonCell = (cell: Cell): string =>
  JSON.stringify(typeof cell === 'number' ? figure(cell) : cell);
