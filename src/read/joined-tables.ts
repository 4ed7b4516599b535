import type { RawFile, RawRow } from '../model/raw-file.ts';
import { type ByteSource, headOf } from './byte-source.ts';

/**
 * Exports that were put behind one another: the columns are named again midway, in another order or with more beside
 * them. All their rows under one header, which has every column once; a table whose columns stay is itself.
 * `unmended` are its records as they stand: those of another width are no damage here.
 */
export const joinedTables = (
  file: RawFile,
  source: ByteSource,
  unmended: () => Iterable<RawRow>,
): RawFile => {
  const header = file.head[file.headerRow]?.cells ?? [];
  if (!mayBeNamedAgain(source, header)) return file;
  const names = new Set(header.map(folded).filter((name) => name !== ''));
  const told = () => toldRows(unmended(), file.headerRow, names);
  const columns = columnsOf(told());
  if (columns === undefined) return file;
  const rows = () => rearranged(told(), columns);
  const { plain: _, ...others } = file;
  return {
    ...others,
    head: firstOf(rows(), file.head.length),
    rows,
    get notes() {
      return file.notes;
    },
  };
};

/** Larger files are somebody's data base, not what somebody pasted together. */
const MOST_BYTES = 4 * 2 ** 20;

/** Names so long are rarely anything else: where the longest of a header stand in no other cell, it comes once. */
const LONG_NAME = 5;
const NAMES_SOUGHT = 3;

const mayBeNamedAgain = (source: ByteSource, header: readonly string[]): boolean => {
  if (source.size > MOST_BYTES || header.length < 2) return false;
  const cells = header.map((cell) => cell.trim());
  const sought = [...new Set(cells)]
    .filter(({ length }) => length >= LONG_NAME)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, NAMES_SOUGHT);
  if (sought.length === 0) return false;
  const bytes = headOf(source, MOST_BYTES);
  return sought.some((name) => {
    const once = cells.filter((cell) => cell === name).length;
    return timesAlone(bytes, Buffer.from(name), once + 1) > once;
  });
};

/** How often a cell says this and nothing else; counted no further than `most`. */
const timesAlone = (bytes: Buffer, name: Buffer, most: number): number => {
  let times = 0;
  for (let at = bytes.indexOf(name); at >= 0 && times < most; at = bytes.indexOf(name, at + 1)) {
    if (isEdge(bytes[at - 1]) && isEdge(bytes[at + name.length])) times++;
  }
  return times;
};

/** Letters and figures go on; all else may part cells. */
const isEdge = (byte: number | undefined): boolean =>
  byte === undefined || !/[A-Za-z\d]/.test(String.fromCharCode(byte));

type Told = { readonly row: RawRow; readonly isHeader: boolean };

/** Which of the rows from the header on are headers; above it there is none. */
function* toldRows(
  rows: Iterable<RawRow>,
  headerRow: number,
  names: ReadonlySet<string>,
): Generator<Told> {
  let seen = -1;
  for (const row of rows) {
    seen++;
    const isBelow = seen > headerRow && namesColumns(row.cells, names);
    yield { row, isHeader: seen === headerRow || isBelow };
  }
}

/** All columns of all headers, in their order; undefined: there is one header, the same again, or too many columns. */
const columnsOf = (rows: Iterable<Told>): readonly string[] | undefined => {
  let columns: readonly string[] = [];
  let isOther = false;
  for (const { row, isHeader } of rows) {
    if (!isHeader) continue;
    isOther ||=
      columns.length > 0 && row.cells.some((cell, at) => folded(cell) !== folded(columns[at]));
    const places = placesIn(columns, row.cells);
    columns = columns.concat(row.cells.filter((_, at) => places[at] === NOWHERE));
    if (columns.length > MOST_COLUMNS) return undefined;
  }
  return isOther ? columns : undefined;
};

/** Each row has room for all columns of all headers. */
const MOST_COLUMNS = 4096;

/** Most of what stands there names columns, and at least two of them. */
const namesColumns = (cells: readonly string[], names: ReadonlySet<string>): boolean => {
  let filled = 0;
  let known = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    filled++;
    if (cell.length < LONGEST_NAME && names.has(folded(cell))) known++;
  }
  return known >= 2 && known >= filled * 0.6;
};

const LONGEST_NAME = 200;

const folded = (name: string | undefined): string => (name ?? '').trim().toLowerCase();

const NOWHERE = -1;

/** Where each of these columns stands; of two of one name the first is the first. */
const placesIn = (columns: readonly string[], cells: readonly string[]): readonly number[] => {
  const places = new Map<string, number[]>();
  for (const [place, column] of columns.entries()) {
    const name = folded(column);
    const named = places.get(name);
    if (named) named.push(place);
    else places.set(name, [place]);
  }
  const taken = new Map<string, number>();
  return cells.map((cell) => {
    const name = folded(cell);
    const nth = taken.get(name) ?? 0;
    taken.set(name, nth + 1);
    return places.get(name)?.[nth] ?? NOWHERE;
  });
};

function* rearranged(rows: Iterable<Told>, columns: readonly string[]): Generator<RawRow> {
  let places: readonly number[] | undefined;
  for (const { row, isHeader } of rows) {
    if (isHeader) places = placesIn(columns, row.cells);
    if (isHeader) yield { ...row, cells: columns };
    else yield places === undefined ? row : { ...row, cells: moved(row.cells, places, columns) };
  }
}

/** Cells beyond their header stay beyond all columns. */
const moved = (
  cells: readonly string[],
  places: readonly number[],
  columns: readonly string[],
): readonly string[] => {
  const own = columns.map(() => '');
  for (const [at, cell] of cells.entries()) {
    const place = places[at] ?? NOWHERE;
    if (place === NOWHERE) own.push(cell);
    else own[place] = cell;
  }
  return own;
};

const firstOf = (rows: Iterable<RawRow>, most: number): readonly RawRow[] => {
  const head: RawRow[] = [];
  for (const row of rows) if (head.push(row) === most) break;
  return head;
};
