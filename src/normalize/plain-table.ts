import { byteAt, intAt } from '../model/columns.ts';
import {
  type CellNumbers,
  type PlainTable,
  REFUSED,
  type ReadPlain,
  type Spell,
} from '../model/plain-table.ts';
import type { PlainRows, RawFile } from '../model/raw-file.ts';
import type { ReadingNote, Recognized } from '../model/recognition.ts';
import { type PlainCells, plainCells } from './plain-cells.ts';
import { constantColumn, memoColumns, numberedColumn, textColumn } from './plain-columns.ts';
import { peopleInColumn } from './plain-parts.ts';
import { peopleColumn } from './plain-people.ts';
import { plainRowReader } from './plain-row-reader.ts';
import { type RowCursor, rowCursor } from './row-reader.ts';
import { rowsAsBytes } from './rows-as-bytes.ts';

/** Tables of which no two columns say the same. */
export const readPlain: ReadPlain = (file, recognized, options, note) => {
  const { bindings, headers } = recognized;
  if (headers.length < 2 || [...bindings.values()].some((columns) => columns.length > 1)) {
    return undefined;
  }
  const plain = plainRowsOf(file, recognized);
  const outside: Outside = { note };
  const moved = rowCursor(file, recognized, { options, note: (found) => outside.note(found) });
  const cells = plainCells(plain.width);
  const columnOf = (field: string): number => bindings.get(field)?.[0] ?? -1;
  const table: PlainTable = {
    memo: (spell) => memoReader(cells, columnOf, speller({ cells, moved, outside, note }, spell)),
    texts: (pool) => (field) => textColumn(cells, columnOf(field), pool),
    people: (claims) => (field) => peopleColumn(cells, columnOf(field), claims),
    peopleIn: (field, mark, claims) => peopleInColumn(cells, columnOf(field), mark, claims),
    filled: (field) => flagColumn(cells, columnOf(field), (_, start, end) => start < end),
    holds: (field, character) => flagColumn(cells, columnOf(field), holding(character)),
    rows: plainRowReader({ file, plain, cells, headers, moved, note }),
  };
  return table;
};

/** As they stand in the file, where they can be read so. */
const plainRowsOf = (file: RawFile, { headerLine, headerRow, headers }: Recognized): PlainRows => {
  const plain = headerLine === 1 ? file.plain?.() : undefined;
  return plain?.width === headers.length ? plain : rowsAsBytes(file, headerRow, headers.length);
};

/** Who hears what the row notes; while a cell is spelled, only that it noted something counts. */
type Outside = { note: (note: ReadingNote) => void };

type Spelling = {
  readonly cells: PlainCells;
  readonly moved: RowCursor;
  readonly outside: Outside;
  readonly note: (note: ReadingNote) => void;
};

type Spelled = (field: string, row: number, column: number) => number;

const speller =
  ({ cells, moved, outside, note }: Spelling, spell: Spell): Spelled =>
  (field, row, column) => {
    let refused = false;
    outside.note = () => {
      refused = true;
    };
    moved.cursor.cells = cells.alone(row, column);
    const value = spell(moved.row, field);
    outside.note = note;
    return refused ? REFUSED : value;
  };

const memoReader = (cells: PlainCells, columnOf: (field: string) => number, spelled: Spelled) => {
  const memo = memoColumns(cells);
  return (field: string): CellNumbers => {
    const column = columnOf(field);
    return column < 0
      ? constantColumn(cells, () => spelled(field, 0, column))
      : memo(column, (row) => spelled(field, row, column));
  };
};

type IsSo = (bytes: Uint8Array, start: number, end: number) => boolean;

const flagColumn = (cells: PlainCells, column: number, isSo: IsSo): CellNumbers =>
  numberedColumn(cells, column, ({ bytes, starts, ends, first, step, count }, flags) => {
    for (let row = 0, cell = first; row < count; row++, cell += step) {
      flags[row] = isSo(bytes, intAt(starts, cell), intAt(ends, cell)) ? 1 : 0;
    }
  });

const holding = (character: string): IsSo => {
  const code = character.charCodeAt(0);
  return (bytes, start, end) => {
    for (let at = start; at < end; at++) if (byteAt(bytes, at) === code) return true;
    return false;
  };
};
