type Cells = Int32Array | Float64Array | Uint8Array;

/** A column that lies in a file: `cells` are valid where `need` was called for, from cell to cell. */
export type Pages<C extends Cells = Cells> = {
  readonly cells: C;
  need(from: number, to: number): void;
};

/** A column in a file, as whoever reads that file makes it. */
export type FilePages<C extends Cells> = Pages<C> & {
  readonly length: number;
  /** One cell by itself. */
  at(index: number): number;
};

const known = new WeakMap<Cells, Pages>();

/**
 * A column whose cells come into memory when they are looked at. It is an array like any other, only
 * slow (0.1 µs a cell): whoever looks at many takes its pages. `kind`: any array of its kind.
 */
export const pagedColumn = <C extends Cells>(pages: FilePages<C>, kind: C): C => {
  const column = new Proxy(kind, { get: (_kind, name) => fieldOf(pages, name) });
  known.set(column, pages);
  return column;
};

/** Whether a column lies in a file. */
export const isPaged = (column: Cells): boolean => known.has(column);

/** A column as plain cells; one that lies in no file needs nothing before it is looked at. */
export const pagesOf = <C extends Cells>(column: C): Pages<C> =>
  // Kept by `pagedColumn` under the column of its own cells.
  (known.get(column) as Pages<C> | undefined) ?? { cells: column, need: () => undefined };

/** All of a column, as plain cells. */
export const cellsOf = <C extends Cells>(column: C): C => {
  const { cells, need } = pagesOf(column);
  need(0, cells.length);
  return cells;
};

const fieldOf = (pages: FilePages<Cells>, name: string | symbol): unknown => {
  const { length } = pages;
  if (name === 'length') return length;
  if (name === 'subarray') return (from?: number, to?: number) => stretch(pages, from, to);
  if (typeof name === 'string' && isIndex(name)) {
    const index = Number(name);
    return index < length ? pages.at(index) : undefined;
  }
  const { cells } = pages;
  pages.need(0, length);
  const field: unknown = Reflect.get(cells, name, cells);
  return typeof field === 'function' ? field.bind(cells) : field;
};

const isIndex = (name: string): boolean => {
  const code = name.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
};

const stretch = (pages: FilePages<Cells>, from = 0, to = pages.length): Cells => {
  const { cells, length } = pages;
  if (from < 0 || to < 0) pages.need(0, length);
  else pages.need(Math.min(from, length), Math.min(to, length));
  return cells.subarray(from, to);
};
