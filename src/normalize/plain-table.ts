import { ABSENT } from '../model/byte-table.ts';
import { byteAt } from '../model/columns.ts';
import {
  type CellReader,
  type PlainTable,
  REFUSED,
  type ReadPlain,
  type Spell,
} from '../model/plain-table.ts';
import type { ReadingNote } from '../model/recognition.ts';
import { type PlainCells, plainCells } from './plain-cells.ts';
import { memoColumns, textColumn } from './plain-columns.ts';
import { plainParts } from './plain-parts.ts';
import { plainRowReader } from './plain-row-reader.ts';
import { type RowCursor, rowCursor } from './row-reader.ts';

/** Tables whose lines are one record each, in UTF-8, under a header in the first line. */
export const readPlain: ReadPlain = (file, recognized, options, note) => {
  const { bindings, headerLine, headers } = recognized;
  if (headerLine !== 1 || [...bindings.values()].some((columns) => columns.length > 1)) {
    return undefined;
  }
  const plain = file.plain?.();
  if (plain?.width !== headers.length) return undefined;
  const outside: Outside = { note };
  const moved = rowCursor(file, recognized, { options, note: (found) => outside.note(found) });
  const cells = plainCells(plain.width);
  const columnOf = (field: string): number => bindings.get(field)?.[0] ?? -1;
  const table: PlainTable = {
    memo: (spell) => memoReader(cells, columnOf, speller({ cells, moved, outside, note }, spell)),
    texts: (pool) => (field) => textColumn(cells, columnOf(field), pool),
    parts: (field, mark, pool) => plainParts(cells, columnOf(field), mark, pool),
    isEmpty: (field) => emptiness(cells, columnOf(field)),
    holds: (field, character) => presence(cells, columnOf(field), character.charCodeAt(0)),
    rows: plainRowReader({ file, plain, cells, headers, moved, note }),
  };
  return table;
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
  return (field: string): CellReader => {
    const column = columnOf(field);
    return column < 0
      ? constantReader(() => spelled(field, 0, column))
      : memo(column, (row) => spelled(field, row, column));
  };
};

/** A column that is not there says the same for every row. */
const constantReader = (spelled: () => number): CellReader => {
  let value = ABSENT;
  return () => {
    if (value === ABSENT) value = spelled();
    return value;
  };
};

const emptiness =
  (cells: PlainCells, column: number) =>
  (row: number): boolean =>
    column < 0 || cells.start(row, column) === cells.end(row, column);

const presence =
  (cells: PlainCells, column: number, code: number) =>
  (row: number): boolean => {
    if (column < 0) return false;
    const end = cells.end(row, column);
    for (let at = cells.start(row, column); at < end; at++) {
      if (byteAt(cells.batch.bytes, at) === code) return true;
    }
    return false;
  };
