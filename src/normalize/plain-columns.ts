import { ABSENT, type ByteCells, type ByteTable, byteTable } from '../model/byte-table.ts';
import { byteAt, intAt } from '../model/columns.ts';
import type { CellNumbers } from '../model/plain-table.ts';
import type { TextPool } from '../model/text-pool.ts';
import { cellText, mayBePlaceholder } from './placeholder.ts';
import { type PlainCells, textOf } from './plain-cells.ts';
import { SHORT_KEYS, shortKey } from './short-key.ts';

/** Finds the numbers of many cells, in their order. */
type NumberEach = (cells: ByteCells, numbers: Int32Array) => void;

/** The numbers of a column's cells, found for a whole batch when it comes; all 0 where there is no such column. */
export const numberedColumn = (
  cells: PlainCells,
  column: number,
  numberEach: NumberEach,
): CellNumbers => {
  if (column < 0) return constantColumn(cells, () => 0);
  const found = { numbers: new Int32Array(0) };
  cells.follow(({ bytes, starts, ends, rows: count, line }) => {
    if (line === 1) return;
    if (found.numbers.length < count) found.numbers = new Int32Array(count);
    numberEach({ bytes, starts, ends, first: column, step: cells.width, count }, found.numbers);
  });
  return found;
};

/** A column that is not there says the same in every row. */
export const constantColumn = (cells: PlainCells, say: () => number): CellNumbers => {
  const found = { numbers: new Int32Array(0) };
  let said = ABSENT;
  cells.follow(({ rows, line }) => {
    if (line === 1 || found.numbers.length >= rows) return;
    if (said === ABSENT) said = say();
    found.numbers = new Int32Array(rows).fill(said);
  });
  return found;
};

type SpelledAt = (row: number) => number;

/** A text met for the first time is spelled; from then on its bytes say the number. */
export const memoColumns = (cells: PlainCells) => {
  const table = byteTable();
  const short = new Int32Array(SHORT_KEYS).fill(ABSENT);
  const numberAt = (row: number, column: number, spelled: SpelledAt): number => {
    const { bytes } = cells.batch;
    const start = cells.start(row, column);
    const end = cells.end(row, column);
    const key = shortKey(bytes, start, end);
    const known = key < 0 ? table.find(bytes, start, end) : intAt(short, key);
    if (known !== ABSENT) return known;
    const value = spelled(row);
    if (key < 0) table.add(value);
    else short[key] = value;
    return value;
  };
  return (column: number, spelled: SpelledAt): CellNumbers => {
    const others = otherCells();
    return numberedColumn(cells, column, (placed, numbers) => {
      shortEach(placed, short, numbers, others);
      others.findIn(table, placed.bytes, numbers);
      for (let row = 0; row < placed.count; row++) {
        if (intAt(numbers, row) === ABSENT) numbers[row] = numberAt(row, column, spelled);
      }
    });
  };
};

/** The numbers of cells that have a short key; the others are listed. */
const shortEach = (
  { bytes, starts, ends, first, step, count }: ByteCells,
  short: Int32Array,
  numbers: Int32Array,
  others: OtherCells,
): void => {
  others.clear(count);
  for (let row = 0, cell = first; row < count; row++, cell += step) {
    const start = intAt(starts, cell);
    const end = intAt(ends, cell);
    const key = shortKey(bytes, start, end);
    if (key < 0) others.add(row, start, end);
    else numbers[row] = intAt(short, key);
  }
};

type OtherCells = ReturnType<typeof otherCells>;

/** Some cells of a column, so that they are looked for side by side. */
const otherCells = () => {
  let [rows, starts, ends] = [new Int32Array(0), new Int32Array(0), new Int32Array(0)];
  let found = new Int32Array(0);
  let count = 0;
  return {
    clear(most: number): void {
      count = 0;
      if (rows.length >= most) return;
      [rows, starts] = [new Int32Array(most), new Int32Array(most)];
      [ends, found] = [new Int32Array(most), new Int32Array(most)];
    },
    add(row: number, start: number, end: number): void {
      rows[count] = row;
      starts[count] = start;
      ends[count++] = end;
    },
    findIn(table: ByteTable, bytes: Uint8Array, numbers: Int32Array): void {
      table.findEach({ bytes, starts, ends, first: 0, step: 1, count }, found);
      for (let i = 0; i < count; i++) numbers[intAt(rows, i)] = intAt(found, i);
    },
  };
};

/** Where trimming or a placeholder may be the matter, the general rule is asked. */
export const textColumn = (cells: PlainCells, column: number, pool: TextPool): CellNumbers => {
  /** By number in the pool: 1 for texts of which is known that they stay as they are. */
  let stays = new Uint8Array(0);
  const askRule = (text: string, found: number): number => {
    const number = pool.id(cellText(text));
    if (number !== found) return number;
    if (stays.length <= number) stays = longer(stays, number * 2);
    stays[number] = 1;
    return number;
  };
  const numberOf = (bytes: Uint8Array, start: number, end: number, found: number): number => {
    if (start === end) return 0;
    if (isItsText(bytes, start, end)) {
      return found === ABSENT ? pool.idOfBytes(bytes, start, end) : found;
    }
    const isKnown = found < stays.length && byteAt(stays, found) === 1;
    return isKnown ? found : askRule(textOf(bytes, start, end), found);
  };
  return numberedColumn(cells, column, (placed, numbers) => {
    const { bytes, starts, ends, first, step, count } = placed;
    pool.findEach(placed, numbers);
    for (let i = 0, cell = first; i < count; i++, cell += step) {
      const found = intAt(numbers, i);
      numbers[i] = numberOf(bytes, intAt(starts, cell), intAt(ends, cell), found);
    }
  });
};

const longer = (bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> => {
  const wider = new Uint8Array(length + 1);
  wider.set(bytes);
  return wider;
};

/** True for cells that are neither trimmed nor taken for a placeholder. */
export const isItsText = (bytes: Uint8Array, start: number, end: number): boolean =>
  end - start > intAt(DOUBTFUL_LENGTHS, byteAt(bytes, start)) && isPrinted(byteAt(bytes, end - 1));

export const isPrinted = (byte: number): boolean => byte > 0x20 && byte < 0x7f;

/** By its first byte: up to which length a cell may not stay as it stands. */
const DOUBTFUL_LENGTHS = Int32Array.from({ length: 256 }, (_, first) => {
  if (!isPrinted(first)) return ABSENT;
  let length = 0;
  while (mayBePlaceholder(first, length + 1)) length++;
  return length;
});
