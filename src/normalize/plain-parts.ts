import { byteAt, type IntColumn, intAt, intColumn } from '../model/columns.ts';
import { type PartsReader, type PlainTable, REFUSED } from '../model/plain-table.ts';
import { cellText, mayBePlaceholder } from './placeholder.ts';
import type { PlainCells } from './plain-cells.ts';
import { isPrinted, textNumbers } from './plain-columns.ts';

type Texts = Parameters<PlainTable['texts']>[0];

/** The parts of a column's cells, trimmed, as numbers in a pool; parts that say nothing are left out. */
export const plainParts = (
  cells: PlainCells,
  column: number,
  mark: string,
  pool: Texts,
): PartsReader => {
  const code = mark.charCodeAt(0);
  const numberEach = textNumbers(pool, (text) => text.trim());
  const parts: Parts = { starts: intColumn(), ends: intColumn(), firsts: intColumn() };
  const saysNothing = nothingSaid();
  let numbers = new Int32Array(0);
  let at = 0;
  cells.follow(({ bytes, rows, line }) => {
    if (line === 1) return;
    for (const places of Object.values(parts)) places.clear();
    for (let row = 0; row < rows; row++) {
      parts.firsts.push(parts.starts.length);
      cut({ bytes, code, parts }, cells.start(row, column), cells.end(row, column));
    }
    const count = parts.starts.length;
    parts.firsts.push(count);
    if (numbers.length < count) numbers = new Int32Array(count * 2);
    const [starts, ends] = [parts.starts.view(), parts.ends.view()];
    numberEach({ bytes, starts, ends, first: 0, step: 1, count }, numbers);
    leaveOutEmpty(numbers, parts.firsts);
  });
  return {
    at: (part) => intAt(numbers, at + part),
    read(row) {
      const { bytes } = cells.batch;
      const start = cells.start(row, column);
      const end = cells.end(row, column);
      if (!hasPlainEdges(bytes, start, end)) return REFUSED;
      at = parts.firsts.at(row);
      const count = parts.firsts.at(row + 1) - at;
      if (count !== 1 || !mayBePlaceholder(byteAt(bytes, start), end - start)) return count;
      return saysNothing(intAt(numbers, at), () => cells.text(row, column)) ? REFUSED : 1;
    },
  };
};

/** Where the parts stand; the first of row r is number firsts[r]. */
type Parts = { readonly starts: IntColumn; readonly ends: IntColumn; readonly firsts: IntColumn };

type Cutting = { readonly bytes: Uint8Array; readonly code: number; readonly parts: Parts };

const cut = ({ bytes, code, parts }: Cutting, from: number, end: number): void => {
  parts.starts.push(from);
  for (let place = from; place < end; place++) {
    if (byteAt(bytes, place) !== code) continue;
    parts.ends.push(place);
    parts.starts.push(place + 1);
  }
  parts.ends.push(end);
};

const leaveOutEmpty = (numbers: Int32Array, firsts: IntColumn): void => {
  let to = 0;
  let from = 0;
  for (let row = 0; row + 1 < firsts.length; row++) {
    const end = firsts.at(row + 1);
    firsts.set(row, to);
    for (; from < end; from++) {
      const number = intAt(numbers, from);
      if (number !== 0) numbers[to++] = number;
    }
  }
  firsts.set(firsts.length - 1, to);
};

/** A cell is trimmed by another rule than its parts; these need neither. */
const hasPlainEdges = (bytes: Uint8Array, start: number, end: number): boolean =>
  start < end && isPrinted(byteAt(bytes, start)) && isPrinted(byteAt(bytes, end - 1));

/** Whether a whole cell is a placeholder, asked once a text. */
const nothingSaid = () => {
  const known = new Map<number, boolean>();
  return (number: number, text: () => string): boolean => {
    const isNothing = known.get(number) ?? cellText(text()) === '';
    if (known.size < REMEMBERED) known.set(number, isNothing);
    return isNothing;
  };
};

const REMEMBERED = 2 ** 20;
