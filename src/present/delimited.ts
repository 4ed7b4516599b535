import { stringify } from 'csv-stringify/sync';
import type { Cell, Table, Written } from '../model/report.ts';
import { figure, figureText } from './figures.ts';
import { visible, visibleJson } from './visible.ts';

/** Rows and letters made into text at a time: bounds memory for large exports. */
const BATCH = 1000;
const ENOUGH = 2 ** 16;

/**
 * RFC 4180 with LF. Cells that a spreadsheet would run as a formula are made text (OWASP CSV
 * injection); control characters are shown, so a leading NUL or line break cannot hide one.
 */
export const csv = (table: Table): Iterable<string> => delimited(table, ',');

export const tsv = (table: Table): Iterable<string> => delimited(table, '\t');

/** The cells exactly as they are, only quoted, line by line: for `export rows`, where nothing is interpreted. */
export function* rawCsv({ columns, rows, lines = rows }: Table): Iterable<Written> {
  const line = lineWriter(columns, ',', true);
  if (columns.length > 0) yield line(columns);
  for (const row of lines) yield row instanceof Uint8Array ? row : line(row);
}

/** One object a line; made from text, so that a column called `__proto__` is a column. */
export function* ndjson({ columns, rows }: Table): Iterable<string> {
  const keys = columns.map((name) => `${JSON.stringify(name)}:`);
  for (const row of rows) {
    const pairs = keys.map((key, i) => key + jsonCell(row[i] ?? null));
    yield `${visibleJson(`{${pairs.join(',')}}`)}\n`;
  }
}

function* delimited({ columns, rows }: Table, delimiter: string): Iterable<string> {
  const line = lineWriter(columns, delimiter, false);
  if (columns.length > 0) yield line(columns);
  let lines = '';
  let count = 0;
  for (const row of rows) {
    lines += line(row);
    if (++count % BATCH > 0 && lines.length < ENOUGH) continue;
    yield lines;
    lines = '';
  }
  if (lines !== '') yield lines;
}

const lineWriter = (
  columns: readonly string[],
  delimiter: string,
  raw: boolean,
): ((cells: readonly Cell[]) => string) => {
  const textOf = cellWriter(delimiter, raw);
  // Many a cell is the one above it: the rows of one target, of one seller.
  const above: Cell[] = columns.map(() => null);
  const shown: string[] = columns.map(() => '');
  return (cells) => {
    let text = '';
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] ?? null;
      if (cell !== above[i]) {
        above[i] = cell;
        shown[i] = textOf(cell);
      }
      text += i === 0 ? shown[i] : delimiter + shown[i];
    }
    return `${text}\n`;
  };
};

/** Letters, digits and signs that no reader takes for anything else, from a letter or digit on. */
const PLAIN = /^[0-9A-Za-z][ !#-+\--:<-~]*$/;

/** What may be a formula, or holds quotes or line breaks. */
const DELICATE = /^[^0-9A-Za-z\u00c0-\ufeff]|["\t\r\n]/;

/**
 * Cell to text as csv-stringify writes it; nearly all are plain, and need none of its care
 * (20 times as fast).
 */
export const cellWriter = (delimiter: string, raw: boolean): ((cell: Cell) => string) => {
  const write = writer(delimiter, !raw);
  const careful = (cell: string): string => {
    const text = raw ? cell : visible(cell);
    if (DELICATE.test(text)) return write(text);
    return text.includes(delimiter) || text.includes(';') ? `"${text}"` : text;
  };
  const other = (cell: number | boolean): string =>
    typeof cell === 'number' && !raw ? figureText(cell) : String(cell);
  return (cell) => {
    if (cell === null || cell === '') return '';
    if (typeof cell !== 'string') return other(cell);
    return PLAIN.test(cell) ? cell : careful(cell);
  };
};

// A spreadsheet set to another separator would cut a cell at `;` or a tab, and run what follows.
const OTHER_SEPARATORS = /[;\t]/;

const writer =
  (delimiter: string, escapeFormulas: boolean) =>
  (cell: string): string =>
    stringify([[cell]], {
      delimiter,
      escape_formulas: escapeFormulas,
      quoted_match: OTHER_SEPARATORS,
      record_delimiter: 'unix',
      eof: false,
    });

const jsonCell = (cell: Cell): string =>
  JSON.stringify(typeof cell === 'number' ? figure(cell) : cell);
