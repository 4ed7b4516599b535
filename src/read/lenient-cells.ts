import { endsCell, type Quoting, withoutEscapes } from './scan-record.ts';

/**
 * A line whose quoted cells hold quotes that nobody doubled: a quote closes a cell only where the cell can end.
 * One pass, so that a file full of such lines costs no more than another. Null: a cell is never closed.
 */
export const lenientCells = (line: string, quoting: Quoting): readonly string[] | null => {
  const { delimiter, quote } = quoting;
  const cells: string[] = [];
  for (let at = 0; at <= line.length; at += delimiter.length) {
    const isQuoted = quote !== '' && line.startsWith(quote, at);
    const end = isQuoted ? closingPlace(line, at + 1, quoting) : openEnd(line, at, delimiter);
    if (end < 0) return null;
    cells.push(isQuoted ? withoutEscapes(line.slice(at + 1, end), quoting) : line.slice(at, end));
    at = isQuoted ? end + 1 : end;
  }
  return cells;
};

const openEnd = (line: string, from: number, delimiter: string): number => {
  const end = line.indexOf(delimiter, from);
  return end < 0 ? line.length : end;
};

/** The first quote at a cell's end that is not the second of a pair. */
const closingPlace = (line: string, from: number, { quote, delimiter }: Quoting): number => {
  let run = 0;
  let before = -1;
  for (let at = line.indexOf(quote, from); at >= 0; at = line.indexOf(quote, at + 1)) {
    run = at === before + 1 ? run + 1 : 1;
    before = at;
    if (run % 2 === 1 && endsCell(line, at + 1, delimiter)) return at;
  }
  return -1;
};
