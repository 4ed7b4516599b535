import { dayOf, isoOf } from '../model/day.ts';
import type { RawRow } from '../model/raw-file.ts';
import type { ReadLimits } from '../model/read-limits.ts';
import type { TextBlock } from './decode.ts';
import type { NoteRow } from './read-records.ts';
import { sheetText } from './sheet-text.ts';
import type { Workbook } from './workbook-parts.ts';
import { attribute, type XmlReader, xmlSteps } from './xml-scan.ts';

export type SheetReading = {
  readonly workbook: Workbook;
  readonly limits: Pick<ReadLimits, 'recordChars' | 'columns'>;
  readonly note: NoteRow;
};

/** The rows of a sheet that hold anything, each cell as it would stand in a csv file. Throws XmlDamage. */
export function* sheetRows(blocks: Iterable<TextBlock>, reading: SheetReading): Generator<RawRow> {
  const rows: RawRow[] = [];
  for (const _ of xmlSteps(blocks, sheetReader(reading, rows))) yield* rows.splice(0);
}

type OpenRow = { line: number; cells: string[]; chars: number; next: number; fault: string };
type OpenCell = { readonly column: number; readonly type: string; readonly isDay: boolean };

const newRow = (line: number): OpenRow => ({ line, cells: [], chars: 0, next: 0, fault: '' });

const sheetReader = (reading: SheetReading, rows: RawRow[]): XmlReader => {
  const { workbook, note } = reading;
  const text = sheetText();
  let row = newRow(0);
  let cell: OpenCell | undefined;
  return {
    text: text.add,
    open(name, attributes) {
      text.open(name);
      if (name === 'row') row = newRow(lineOf(attributes, row.line));
      if (name !== 'c') return;
      text.end();
      cell = cellOf(attributes, row.next, workbook);
    },
    close(name) {
      text.close(name);
      if (name === 'c' && cell) put(row, cell.column, shown(cell, text.end(), workbook), reading);
      if (name === 'row') finish(row, rows, note);
    },
  };
};

const lineOf = (attributes: string, before: number): number =>
  Number(attribute(attributes, 'r')) || before + 1;

const cellOf = (attributes: string, next: number, { isDay }: Workbook): OpenCell => ({
  column: columnOf(attribute(attributes, 'r')) ?? next,
  type: attribute(attributes, 't'),
  isDay: isDay[Number(attribute(attributes, 's') || 0)] ?? false,
});

/** "AB12" → 27 */
const columnOf = (place: string): number | undefined => {
  const letters = /^[A-Z]{1,3}/i.exec(place)?.[0].toUpperCase();
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

const put = (row: OpenRow, column: number, text: string, { limits }: SheetReading): void => {
  row.next = column + 1;
  if (text === '' || row.fault) return;
  row.chars += text.length;
  if (column >= limits.columns) row.fault = 'too-many-columns';
  else if (row.chars > limits.recordChars) row.fault = 'record-too-long';
  else {
    while (row.cells.length < column) row.cells.push('');
    row.cells[column] = text;
  }
};

const finish = ({ cells, line, fault }: OpenRow, rows: RawRow[], note: NoteRow): void => {
  if (fault) note('skipped', fault, line);
  else if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line });
};

const shown = (cell: OpenCell, text: string, { strings, from1904 }: Workbook): string => {
  if (cell.type === 's') return strings.text(Number(text));
  if (cell.type === 'b') return text === '1' ? 'true' : 'false';
  // "#N/A": what a formula could not find out.
  if (cell.type === 'e') return '';
  const value = Number(text);
  const isNumber = cell.type === '' || cell.type === 'n';
  if (!isNumber || text.trim() === '' || Number.isNaN(value)) return text;
  return cell.isDay ? dayText(value, from1904) : String(value);
};

const EPOCH = dayOf(1899, 12, 30);
const EPOCH_1904 = dayOf(1904, 1, 1);
const MINUTES = 1440;
/** The year 9999; more is no day. */
const LAST_SERIAL = 2_958_465;

/** A spreadsheet's day, with the time of day where there is one. */
const dayText = (serial: number, from1904: boolean): string => {
  if (serial < 1 || serial > LAST_SERIAL) return String(serial);
  const minutes = Math.round(serial * MINUTES);
  const day = isoOf((from1904 ? EPOCH_1904 : EPOCH) + Math.floor(minutes / MINUTES));
  const time = minutes % MINUTES;
  return time === 0 ? day : `${day} ${two(Math.floor(time / 60))}:${two(time % 60)}`;
};

const two = (value: number): string => String(value).padStart(2, '0');
