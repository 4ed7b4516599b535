import { ABSENT, type ByteCells, byteTable } from '../model/byte-table.ts';
import { byteAt, intAt } from '../model/columns.ts';
import type { CellReader, PlainTable } from '../model/plain-table.ts';
import { cellText, mayBePlaceholder } from './placeholder.ts';
import { type PlainCells, textOf } from './plain-cells.ts';
import { SHORT_KEYS, shortKey } from './short-key.ts';

/** Finds the numbers of many cells, in their order. */
type NumberEach = (cells: ByteCells, numbers: Int32Array) => void;

/** The numbers of a column's cells, found for a whole batch when it comes. */
const numberedColumn = (cells: PlainCells, column: number, numberEach: NumberEach): CellReader => {
  let numbers = new Int32Array(0);
  cells.follow(({ bytes, starts, ends, rows, line }) => {
    if (line === 1) return;
    if (numbers.length < rows) numbers = new Int32Array(rows);
    const { width } = cells;
    numberEach({ bytes, starts, ends, first: column, step: width, count: rows }, numbers);
  });
  return (row) => intAt(numbers, row);
};

type SpelledAt = (row: number) => number;

/** A text met for the first time is spelled; from then on its bytes say the number. */
export const memoColumns = (cells: PlainCells) => {
  const table = byteTable();
  let short = new Int32Array(0);
  const numberAt = (row: number, column: number, spelled: SpelledAt): number => {
    const { bytes } = cells.batch;
    const start = cells.start(row, column);
    const end = cells.end(row, column);
    const known = table.find(bytes, start, end);
    if (known !== ABSENT) return known;
    const value = spelled(row);
    table.add(bytes, start, end, value);
    return value;
  };
  const shortAt = (key: number, row: number, spelled: SpelledAt): number => {
    if (short.length === 0) short = new Int32Array(SHORT_KEYS).fill(ABSENT);
    const known = intAt(short, key);
    if (known !== ABSENT) return known;
    const value = spelled(row);
    short[key] = value;
    return value;
  };
  return (column: number, spelled: SpelledAt): CellReader =>
    numberedColumn(cells, column, ({ bytes, starts, ends, first, step, count }, numbers) => {
      for (let row = 0, cell = first; row < count; row++, cell += step) {
        const key = shortKey(bytes, intAt(starts, cell), intAt(ends, cell));
        numbers[row] = key < 0 ? numberAt(row, column, spelled) : shortAt(key, row, spelled);
      }
    });
};

type Texts = Parameters<PlainTable['texts']>[0];

/** Where trimming or a placeholder may be the matter, the general rule is asked. */
export const textColumn = (cells: PlainCells, column: number, pool: Texts): CellReader =>
  column < 0 ? () => 0 : numberedColumn(cells, column, textNumbers(pool, cellText));

/** `spelled` is the rule for texts that may not stand as they are. */
export const textNumbers = (pool: Texts, spelled: (text: string) => string): NumberEach => {
  /** By number in the pool: 1 for texts of which is known that they stay as they are. */
  let stays = new Uint8Array(0);
  const askRule = (text: string, found: number): number => {
    const number = pool.id(spelled(text));
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
  return (placed, numbers) => {
    const { bytes, starts, ends, first, step, count } = placed;
    pool.findEach(placed, numbers);
    for (let i = 0, cell = first; i < count; i++, cell += step) {
      const found = intAt(numbers, i);
      numbers[i] = numberOf(bytes, intAt(starts, cell), intAt(ends, cell), found);
    }
  };
};

const longer = (bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> => {
  const wider = new Uint8Array(length + 1);
  wider.set(bytes);
  return wider;
};

/** True for cells that are neither trimmed nor taken for a placeholder. */
const isItsText = (bytes: Uint8Array, start: number, end: number): boolean =>
  end - start > intAt(DOUBTFUL_LENGTHS, byteAt(bytes, start)) && isPrinted(byteAt(bytes, end - 1));

export const isPrinted = (byte: number): boolean => byte > 0x20 && byte < 0x7f;

/** By its first byte: up to which length a cell may not stay as it stands. */
const DOUBTFUL_LENGTHS = Int32Array.from({ length: 256 }, (_, first) => {
  if (!isPrinted(first)) return ABSENT;
  let length = 0;
  while (mayBePlaceholder(first, length + 1)) length++;
  return length;
});
