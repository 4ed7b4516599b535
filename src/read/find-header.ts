import { isValueShape, shapeOf } from './cell-shape.ts';

/**
 * Which record is the header, by shape alone: the first one that is full and holds names where the records
 * below hold values. −1: the first full record holds values itself, so there is none.
 */
export const findHeader = (rows: readonly (readonly string[])[], width: number): number => {
  const first = rows.findIndex((cells) => isFull(cells, width));
  if (first < 0) return rows.length > 0 ? 0 : -1;
  const second = laterHeader(rows, width, first);
  if (!isNames(rows[first] ?? [])) return second;
  // A title may hold commas, too.
  const isTitle = (rows[first]?.length ?? 0) < width && rows[second]?.length === width;
  return isTitle && rows.slice(first, second).every(isNames) ? second : first;
};

/** A record of names below the first, which stand where values do in the records below; -1: none. */
const laterHeader = (
  rows: readonly (readonly string[])[],
  width: number,
  first: number,
): number => {
  const second = rows.findIndex(
    (cells, i) => i > first && i <= first + 8 && isFull(cells, width) && isNames(cells),
  );
  const slipped = second < 0 ? 0 : slippedValues(rows[second] ?? [], valueColumns(rows, width));
  return slipped > 1 ? second : -1;
};

/** Nearly all cells of the table have text: names of columns leave few gaps. */
const isFull = (cells: readonly string[], width: number): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  return (
    filled >= Math.max(1, Math.ceil(Math.min(width, cells.length) * 0.6)) && filled >= width * 0.5
  );
};

const isNames = (cells: readonly string[]): boolean =>
  cells.filter((cell) => isValueShape(valueShape(cell))).length <= cells.length * 0.2;

/** "Email 1", "Address2" and "2024" are names; only what is a value whatever its column counts. */
const valueShape = (cell: string) => {
  const shape = shapeOf(cell);
  return shape === 'code' && !/\d{3}|[-_/]\d/.test(cell) ? 'word' : shape;
};

/** Columns whose cells are values (numbers, dates, addresses) in most records. */
export const valueColumns = (
  rows: readonly (readonly string[])[],
  width: number,
): readonly boolean[] =>
  Array.from({ length: width }, (_, column) => {
    let filled = 0;
    let values = 0;
    for (const cells of rows) {
      const cell = cells[column] ?? '';
      if (cell === '') continue;
      filled++;
      if (isValueShape(shapeOf(cell))) values++;
    }
    return filled >= 2 && values > filled * 0.6;
  });

/** How many columns of values have a name in this record. */
export const slippedValues = (cells: readonly string[], valued: readonly boolean[]): number =>
  cells.filter((cell, i) => valued[i] === true && cell !== '' && !isValueShape(valueShape(cell)))
    .length;
