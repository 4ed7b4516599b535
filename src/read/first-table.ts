import { isValueShape, shapeOf } from './cell-shape.ts';
import { slippedValues, valueColumns } from './find-header.ts';

type Cells = readonly string[];

/** The names of a table, and how many rows they take below the first. */
export type TableHead = { readonly names: Cells; readonly more: number };

/** How many rows below a header may have a say in what it is. */
export const ROWS_BELOW = 64;

/** The names of columns, which may stand over several rows: told by the first rows below the header. */
export const tableHead = (header: Cells, below: readonly Cells[]): TableHead => {
  const more = repeatsIn(below, header) || extraHeaderRows(below, header.length);
  return { names: joinedHeader([header, ...below.slice(0, more)]), more };
};

/**
 * The records of the first table, from right below its names on. A row that names the columns again opens another
 * table; what stands below the last full record belongs to none. No header: all are records. Lines that are given
 * as bytes are records of the right width that neither name the columns nor are empty.
 */
export function* tableRows<Lines extends Uint8Array>(
  below: Iterable<Cells | Lines>,
  header: Cells | undefined,
): Generator<Cells | Lines> {
  const end = tableEnd(header);
  for (const record of below) {
    const isCells = !(record instanceof Uint8Array);
    if (isCells && end.isReached(record)) break;
    if (isCells && end.holds(record)) continue;
    if (end.isHolding) yield* end.taken();
    yield record;
  }
  yield* end.last();
}

/** More than this, in letters and cells, is no note below a table: so much is held, and no more. */
const MOST_HELD = 2 ** 20;

/**
 * Where a table may end: notes below it are one cell wide, whatever its width, and empty rows above them part them
 * from it. Such rows are held until it is known whether others come behind them.
 */
const tableEnd = (header: Cells | undefined) => {
  let held: Cells[] = [];
  let size = 0;
  let width = header?.length ?? 0;
  const end = {
    isHolding: false,
    isReached: header ? namesAgain(header) : () => false,
    holds(cells: Cells): boolean {
      if (!header) width = Math.max(width, cells.length);
      if (!isNote(cells) && !isBlankRow(cells)) return false;
      size += cells.reduce((sum, { length }) => sum + length + 1, 0);
      if (size > MOST_HELD) {
        size = 0;
        return false;
      }
      held.push(cells);
      end.isHolding = true;
      return true;
    },
    taken(): readonly Cells[] {
      const taken = held;
      held = [];
      size = 0;
      end.isHolding = false;
      return taken;
    },
    last: () => (width >= 3 && held.some(isNote) ? [] : held),
  };
  return end;
};

const isNote = (cells: Cells): boolean => cells.length === 1 && !isBlankRow(cells);

/** True where no cell holds any text. */
export const isBlankRow = (cells: Cells): boolean => cells.every((cell) => cell.trim() === '');

/** The names of a header, and how many of them make a row that names the columns again. */
export type HeaderNames = {
  readonly names: readonly { readonly at: number; readonly name: string }[];
  readonly fewest: number;
};

export const headerNames = (header: Cells): HeaderNames => {
  const names = [...header.entries()]
    .filter(([, name]) => name !== '')
    .map(([at, name]) => ({ at, name: folded(name) }));
  return { names, fewest: Math.max(2, names.length * 0.7) };
};

/** True where a row has most of the names, in their order. */
const namesAgain = (header: Cells): ((cells: Cells) => boolean) => {
  const { names, fewest } = headerNames(header);
  return (cells) => {
    let same = names.length;
    for (const { at, name } of names) {
      if (same < fewest) return false;
      if (folded(cells[at]) !== name) same--;
    }
    return same >= fewest;
  };
};

const repeatsIn = (below: readonly Cells[], header: Cells): number => {
  const isHeader = namesAgain(header);
  const end = below.findIndex((cells) => !isHeader(cells));
  return end < 0 ? below.length : end;
};

const folded = (name: string | undefined): string => (name ?? '').trim().toLowerCase();

const MAX_HEADER_ROWS = 3;

/** Rows right below the header that hold words where all rows below them hold values. */
const extraHeaderRows = (body: readonly Cells[], width: number): number => {
  const valued = valueColumns(body.slice(0, ROWS_BELOW), width);
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
