import type { Cell } from '../model/report.ts';
import { figureText } from './figures.ts';
import { visible } from './visible.ts';

/** The texts of a workbook: each is written once, and cells name it by its number. */
export type SharedTexts = { count: number; readonly numbers: Map<string, number> };

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Rows by whose cells the columns get their widths. */
const LOOKED_AT = 200;
/** In letters. */
const NARROWEST = 6;
const WIDEST = 60;

/** What a sheet of cells is as XML: the header bold, always in sight, and with a filter on every column. */
export function* sheetXml(
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
  texts: SharedTexts,
): Iterable<string> {
  const iterator = rows[Symbol.iterator]();
  const first = taken(iterator, LOOKED_AT);
  yield `${XML}<worksheet ${MAIN}><sheetViews><sheetView tabSelected="1" workbookViewId="0">`;
  yield '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  yield `</sheetView></sheetViews>${widthsXml(columns, first)}<sheetData>`;
  yield rowXml(columns, 1, texts, BOLD);
  let row = 1;
  for (const cells of first) yield rowXml(cells, ++row, texts);
  for (let next = iterator.next(); !next.done; next = iterator.next()) {
    yield rowXml(next.value, ++row, texts);
  }
  yield '</sheetData>';
  if (columns.length > 0) yield `<autoFilter ref="A1:${columnName(columns.length - 1)}${row}"/>`;
  yield '</worksheet>';
}

/** All texts, in the order of their numbers. */
export function* textsXml({ count, numbers }: SharedTexts): Iterable<string> {
  yield `${XML}<sst ${MAIN} count="${count}" uniqueCount="${numbers.size}">`;
  for (const text of numbers.keys()) {
    yield `<si><t xml:space="preserve">${xmlText(text)}</t></si>`;
  }
  yield '</sst>';
}

const taken = <T>(iterator: Iterator<T>, most: number): T[] => {
  const items: T[] = [];
  while (items.length < most) {
    const next = iterator.next();
    if (next.done) break;
    items.push(next.value);
  }
  return items;
};

const widthsXml = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string => {
  if (columns.length === 0) return '';
  const widths = columns.map((name, i) => {
    const lengths = rows.map((row) => textOf(row[i] ?? null).length);
    // Beside its name, the header has the button of its filter.
    return Math.min(WIDEST, Math.max(NARROWEST, name.length + 3, ...lengths) + 1);
  });
  const made = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${made.join('')}</cols>`;
};

/** Style 1 of the workbook. */
const BOLD = ' s="1"';

const rowXml = (cells: readonly Cell[], row: number, texts: SharedTexts, style = ''): string =>
  `<row r="${row}">${cells
    .map((cell, i) => cellXml(cell, `r="${columnName(i)}${row}"${style}`, texts))
    .join('')}</row>`;

/** A number is a number, true and false are what they are, all else is text: nothing is ever a formula. */
const cellXml = (cell: Cell, place: string, texts: SharedTexts): string => {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c ${place}><v>${figureText(cell)}</v></c>`;
  if (typeof cell === 'boolean') return `<c ${place} t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c ${place} t="s"><v>${numberOf(textOf(cell), texts)}</v></c>`;
};

const numberOf = (text: string, texts: SharedTexts): number => {
  texts.count += 1;
  const known = texts.numbers.get(text) ?? texts.numbers.size;
  texts.numbers.set(text, known);
  return known;
};

/** Excel takes a longer text for damage. */
const LONGEST = 32_767;

const textOf = (cell: Cell): string => {
  const text = typeof cell === 'string' ? visible(cell) : String(cell ?? '');
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(HALF, '')}…`;
};

/** The first of the two units that make one letter, left alone at the end. */
const HALF = /[\ud800-\udbff]$/;

/** `_x0041_` is a way to write "A": a text that looks so is written in that way itself. No XML has U+FFFE and U+FFFF. */
const xmlText = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
        .replace(/[&<>\ufffe\uffff]/g, (letter) => XML_TEXTS.get(letter) ?? '');

const PLAIN = /^[^&<>_\ufffe\uffff]*$/;

const XML_TEXTS = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['\ufffe', '\\ufffe'],
  ['\uffff', '\\uffff'],
]);

/** 0 → "A", 25 → "Z", 26 → "AA" */
const columnName = (column: number): string => {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
};
