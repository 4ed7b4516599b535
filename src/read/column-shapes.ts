import { narrowPattern } from '../model/narrow-pattern.ts';
import { type CellShape, isValueShape, shapeOf } from './cell-shape.ts';

/** What the cells of each column look like, learned from records that have the right number of cells. */
export type ColumnShapes = {
  readonly width: number;
  /** How many columns hold values of a fixed shape: without any, nothing can be told by shape. */
  readonly valued: number;
  /** How badly a cell fits a column: 0 as most of its cells, 2 as none of them. */
  misfit(cell: string, column: number): number;
};

export const columnShapes = (rows: readonly (readonly string[])[], width: number): ColumnShapes => {
  const columns = Array.from({ length: width }, (_, column) => columnOf(rows, column));
  return {
    width,
    valued: columns.filter((column) => column.isValued).length,
    misfit: (cell, column) => misfitOf(cell, columns[column]),
  };
};

/** Each cell looks as its column does; nothing can be told without columns of values. */
export const fitsColumns = (cells: readonly string[], shapes: ColumnShapes): boolean => {
  if (cells.length !== shapes.width || shapes.valued < 2) return false;
  const cost = cells.reduce((sum, cell, i) => sum + shapes.misfit(cell, i), 0);
  return cost <= toleratedMisfit(shapes.width);
};

/** Now and then a cell is like no other of its column. */
export const toleratedMisfit = (width: number): number => 0.5 + width * 0.12;

type ColumnShape = {
  readonly shares: ReadonlyMap<CellShape, number>;
  /** Spellings of values: "9/9/9", "A-9". */
  readonly spellings: ReadonlySet<string>;
  readonly isValued: boolean;
};

const columnOf = (rows: readonly (readonly string[])[], column: number): ColumnShape => {
  const shares = new Map<CellShape, number>();
  const spellings = new Set<string>();
  for (const cells of rows) {
    const cell = cells[column] ?? '';
    const shape = broadShape(cell);
    shares.set(shape, (shares.get(shape) ?? 0) + 1 / rows.length);
    if (isValueShape(shape)) spellings.add(spellingOf(cell));
  }
  const filled = 1 - (shares.get('empty') ?? 0);
  let values = 0;
  for (const [shape, share] of shares) if (isValueShape(shape)) values += share;
  return { shares, spellings, isValued: rows.length > 1 && values > 0.6 * filled && filled > 0.2 };
};

/** Where one is, the other may be: words and longer text are not told apart. */
const broadShape = (cell: string): CellShape => {
  const shape = shapeOf(cell);
  return shape === 'word' ? 'text' : shape;
};

const spellingOf = (cell: string): string =>
  cell.slice(0, 40).replace(/\d+/g, '9').replace(letters(cell), 'A');

const letters = narrowPattern(
  () => /[A-Za-z]+/g,
  () => /\p{L}+/gu,
);

const misfitOf = (cell: string, column: ColumnShape | undefined): number => {
  if (column === undefined) return 2;
  const shape = broadShape(cell);
  const share = column.shares.get(shape) ?? 0;
  const strange = isValueShape(shape) && !column.spellings.has(spellingOf(cell)) ? 0.4 : 0;
  if (share >= 0.5) return strange;
  if (share > 0.05) return 0.3 + strange;
  if (share > 0) return 0.7 + strange;
  if (shape === 'empty') return 0.8;
  return column.isValued || isValueShape(shape) ? 2 : 1;
};
