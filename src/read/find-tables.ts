import { isValueShape, shapeOf } from './cell-shape.ts';
import { slippedValues, valueColumns } from './find-header.ts';

type Cells = readonly string[];

/** One table of a file: its names, over as many rows as they take, and its records. */
export type Table = { readonly header: Cells; readonly rows: readonly Cells[] };

/**
 * The tables of a file, one after another. A row that names the columns again opens the next one; what stands
 * above the first header or below the last full record belongs to none.
 */
export const findTables = (records: readonly Cells[], headerRow: number): readonly Table[] => {
  if (headerRow < 0) return [{ header: [], rows: withoutFooter(records, widthOf(records)) }];
  const header = records[headerRow] ?? [];
  const body = records.slice(headerRow + 1);
  const next = body.findIndex((cells) => namesAgain(cells, header));
  const isRepeatedAtOnce =
    next === 0 || (next > 0 && isHeaderBlock(body.slice(0, next + 1), header));
  const depth = isRepeatedAtOnce ? repeatsIn(body, header) : extraHeaderRows(body, header.length);
  const rest = body.slice(depth);
  const cut = rest.findIndex((cells) => namesAgain(cells, header));
  const rows = cut < 0 ? rest : rest.slice(0, cut);
  const first: Table = {
    header: joinedHeader([header, ...body.slice(0, depth)]),
    rows: withoutFooter(rows, header.length),
  };
  return cut < 0 ? [first] : [first, ...findTables(rest.slice(cut), 0)];
};

const widthOf = (records: readonly Cells[]): number =>
  records.reduce((most, cells) => Math.max(most, cells.length), 0);

/** Most of the names stand there again, in their order. */
const namesAgain = (cells: Cells, header: Cells): boolean => {
  if (header.length < 2) return false;
  const same = header.filter((name, i) => name !== '' && folded(cells[i]) === folded(name)).length;
  return same >= Math.max(2, header.filter((name) => name !== '').length * 0.7);
};

const folded = (name: string | undefined): string => (name ?? '').trim().toLowerCase();

const isHeaderBlock = (rows: readonly Cells[], header: Cells): boolean =>
  rows.every((cells) => namesAgain(cells, header));

const repeatsIn = (body: readonly Cells[], header: Cells): number => {
  const end = body.findIndex((cells) => !namesAgain(cells, header));
  return end < 0 ? body.length : end;
};

const MAX_HEADER_ROWS = 3;

/** Rows right below the header that hold words where all rows below them hold values. */
const extraHeaderRows = (body: readonly Cells[], width: number): number => {
  const valued = valueColumns(body.slice(0, 64), width);
  if (valued.filter(Boolean).length < 2 || body.length < 3) return 0;
  let depth = 0;
  while (depth < MAX_HEADER_ROWS - 1 && isNameRow(body[depth] ?? [], valued)) depth++;
  return depth;
};

const isNameRow = (cells: Cells, valued: readonly boolean[]): boolean =>
  cells.length === valued.length &&
  slippedValues(cells, valued) >= Math.max(2, valued.filter(Boolean).length * 0.7) &&
  !cells.some((cell) => isValueShape(shapeOf(cell)));

const joinedHeader = (rows: readonly Cells[]): Cells =>
  (rows[0] ?? []).map((_, column) =>
    rows
      .map((cells) => (cells[column] ?? '').trim())
      .filter((name) => name !== '')
      .join(' '),
  );

/** Notes below a table are one cell wide, whatever its width; empty rows above them part them from it. */
const withoutFooter = (rows: readonly Cells[], width: number): readonly Cells[] => {
  if (width < 3) return rows;
  let end = rows.length;
  let footer = end;
  while (end > 0 && (isFooter(rows[end - 1] ?? []) || isBlankRow(rows[end - 1] ?? []))) {
    end--;
    if (isFooter(rows[end] ?? [])) footer = end;
  }
  return footer < rows.length ? rows.slice(0, end) : rows;
};

const isFooter = (cells: Cells): boolean => cells.length === 1 && !isBlankRow(cells);

/** True where no cell holds any text. */
export const isBlankRow = (cells: Cells): boolean => cells.every((cell) => cell.trim() === '');
