import type { Cell, Table } from '../model/report.ts';
import { figure } from './figures.ts';
import { padded, paddedLeft, widthOf, wrapped } from './layout.ts';
import type { Look } from './paint.ts';
import { visible } from './visible.ts';

const GAP = '  ';
const NARROWEST = 8;

/** Any table as aligned columns; too wide ones are wrapped inside their column, never cut. */
export const grid = (table: Table, look: Look): string[] => {
  const rows = [...table.rows].map((row) => table.columns.map((_, i) => shown(row[i] ?? null)));
  const numeric = table.columns.map((_, i) => rows.every((row) => isFigure(row[i] ?? '')));
  const widths = fitted(naturalWidths([[...table.columns], ...rows]), look.width);
  const line = (cells: readonly string[]): string[] => wrappedRow(cells, widths, numeric);
  return [
    ...line(table.columns).map((text) => look.paint('heading', text)),
    ...rows.flatMap((row) => line(row)),
  ];
};

const shown = (cell: Cell): string => {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(figure(cell)) : visible(String(cell));
};

const isFigure = (text: string): boolean => text === '' || /^-?\d+(?:\.\d+)?$/.test(text);

const naturalWidths = (rows: readonly (readonly string[])[]): number[] =>
  (rows[0] ?? []).map((_, i) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[i] ?? '')), 1),
  );

/** Takes columns from the widest until all fit, or none may give more. */
const fitted = (natural: readonly number[], width: number): number[] => {
  const widths = [...natural];
  let over = widths.reduce((sum, w) => sum + w + GAP.length, -GAP.length) - width;
  while (over > 0) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    widths[widths.indexOf(widest)] = widest - 1;
    over -= 1;
  }
  return widths;
};

const wrappedRow = (
  cells: readonly string[],
  widths: readonly number[],
  numeric: readonly boolean[],
): string[] => {
  const columns = cells.map((cell, i) => wrapped(cell, widths[i] ?? NARROWEST));
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, i) =>
    columns
      .map((lines, column) => {
        const align = numeric[column] ? paddedLeft : padded;
        return align(lines[i] ?? '', widths[column] ?? NARROWEST);
      })
      .join(GAP)
      .trimEnd(),
  );
};
