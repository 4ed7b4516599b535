import type { DaySpan } from '../model/day.ts';
import type { DateOrder, Row } from '../model/format.ts';
import type { RawFile } from '../model/raw-file.ts';
import type { ReadingNote, ReadingOptions, ReadTable, Recognized } from '../model/recognition.ts';
import type { DateReading } from './date.ts';
import { type DateOrders, dateCells } from './date-cells.ts';
import { readFlag, readNumber } from './number.ts';
import { cellText } from './placeholder.ts';
import { remembered } from './remembered.ts';
import { tableRows } from './table-rows.ts';

/** Rows under a format's field names, dates by the order of their column. */
export const readTable: ReadTable = function* (file, recognized, options, note) {
  const { cursor, row } = rowCursor(file, recognized, { options, note });
  for (const { cells, line } of tableRows(file, recognized, note)) {
    cursor.cells = cells;
    cursor.line = line;
    yield row;
  }
};

/** A row that says what the cells say which `cursor` holds. */
export type RowCursor = { readonly cursor: Cursor; readonly row: Row<string> };

export const rowCursor = (file: RawFile, recognized: Recognized, outside: Outside): RowCursor => {
  const cursor: Cursor = { cells: NO_CELLS, line: 0 };
  return { cursor, row: rowAt(cursor, cellReader(cursor, file, recognized, outside)) };
};

const NO_CELLS: readonly string[] = [];
const NO_COLUMNS: readonly number[] = [];

type Cursor = { cells: readonly string[]; line: number };
type Outside = {
  readonly options: ReadingOptions;
  readonly note: (note: ReadingNote) => void;
};
type CellReader = {
  has(field: string): boolean;
  text(field: string): string;
  date(field: string): DateReading;
  countsBeyondOne(field: string): boolean;
  refuse(field: string, code: string): string;
};

const cellReader = (
  cursor: Cursor,
  file: RawFile,
  recognized: Recognized,
  { options, note }: Outside,
): CellReader => {
  const { bindings, headers, format } = recognized;
  const columnOf = (field: string): number => {
    const columns = bindings.get(field);
    if (!columns) return -1;
    return columns.find((at) => cellText(cursor.cells[at] ?? '') !== '') ?? columns[0] ?? -1;
  };
  const text = (field: string): string => {
    for (const at of bindings.get(field) ?? NO_COLUMNS) {
      const found = cellText(cursor.cells[at] ?? '');
      if (found !== '') return found;
    }
    return '';
  };
  const columns = {
    textsOf: (field: string) => columnTexts(file, recognized, bindings.get(field) ?? NO_COLUMNS),
    allTexts: () => columnTexts(file, recognized, [...headers.keys()]),
    hintsOf: (field: string) => ({ known: format.dates?.[field], wished: options.dateOrder }),
  };
  const readingOf = dateCells(columns, ordersOf(recognized, options));
  return {
    text,
    has: (field) => bindings.has(field),
    countsBeyondOne: remembered((field: string) => countsBeyondOne(columns.textsOf(field))),
    date(field) {
      const cell = text(field);
      return cell === '' ? 'nothing' : readingOf(field, cell);
    },
    refuse(field, code) {
      const at = columnOf(field);
      const value = text(field);
      const where = at < 0 ? {} : { column: at + 1, field: headers[at] ?? '' };
      note({ kind: 'cell', code, line: cursor.line, value, ...where });
      return code;
    },
  };
};

/** By file and wish: a file that is read in parts is looked through once. */
const knownOrders = new WeakMap<Recognized, Map<DateOrder | undefined, DateOrders>>();

const ordersOf = (recognized: Recognized, { dateOrder }: ReadingOptions): DateOrders => {
  const known = knownOrders.get(recognized) ?? new Map<DateOrder | undefined, DateOrders>();
  const orders: DateOrders = known.get(dateOrder) ?? new Map();
  knownOrders.set(recognized, known.set(dateOrder, orders));
  return orders;
};

function* columnTexts(
  file: RawFile,
  recognized: Recognized,
  columns: readonly number[],
): Iterable<string> {
  for (const { cells } of tableRows(file, recognized, () => {})) {
    for (const at of columns) yield cellText(cells[at] ?? '');
  }
}

/** So many cells tell how a column counts. */
const TELLING = 1000;

/** More whole numbers over 1 than parts of 1: a slip of the hand is no scale of its own. */
const countsBeyondOne = (texts: Iterable<string>): boolean => {
  let beyond = 0;
  let seen = 0;
  for (const text of texts) {
    if (++seen > TELLING) break;
    const value = readNumber(text) ?? 0;
    if (value > 1) beyond++;
    else if (value > 0 && value < 1) beyond--;
  }
  return beyond > 0;
};

const MANGLED_ID = /^\d(?:[.,]\d+)?E\+\d{1,2}$/i;

const rowAt = (cursor: Cursor, cells: CellReader): Row<string> => ({
  get line() {
    return cursor.line;
  },
  has: cells.has,
  text: cells.text,
  countsBeyondOne: cells.countsBeyondOne,
  refuse: cells.refuse,
  id(field) {
    const text = cells.text(field);
    if (!MANGLED_ID.test(text)) return text;
    cells.refuse(field, 'mangled-id');
    return '';
  },
  day(field) {
    const span = spanOf(cells, field);
    if (!span || span.first === span.last) return span?.first;
    cells.refuse(field, 'not-a-day');
    return undefined;
  },
  span: (field) => spanOf(cells, field),
  ongoing(field) {
    const reading = cells.date(field);
    return reading === 'nothing' || reading === 'present';
  },
  number(field) {
    const text = cells.text(field);
    if (text === '') return undefined;
    const value = readNumber(text);
    if (value === undefined) cells.refuse(field, 'unreadable-number');
    return value;
  },
  flag(field) {
    const text = cells.text(field);
    if (text === '') return undefined;
    const value = readFlag(text);
    if (value === undefined) cells.refuse(field, 'unreadable-flag');
    return value;
  },
});

const spanOf = (cells: CellReader, field: string): DaySpan | undefined => {
  const reading = cells.date(field);
  if (typeof reading === 'object') return reading;
  if (reading === 'ambiguous') cells.refuse(field, 'ambiguous-date');
  if (reading === 'unreadable') cells.refuse(field, 'unreadable-date');
  return undefined;
};
