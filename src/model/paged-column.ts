type Cells = Int32Array | Float64Array | Uint8Array;

/** A column that lies in a file: `cells` are valid where `need` was called for, from cell to cell. */
export type Pages<C extends Cells = Cells> = {
  readonly cells: C;
  need(from: number, to: number): void;
};

const known = new WeakMap<Cells, Pages>();

/**
 * A column whose cells come into memory when they are looked at. It is an array like any other, only
 * slow (0.1 µs a cell): whoever looks at many takes its pages.
 */
export const pagedColumn = <C extends Cells>(pages: Pages<C>): C => {
  const column = new Proxy(pages.cells, { get: (_cells, name) => fieldOf(pages, name) });
  known.set(column, pages);
  return column;
};

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

const fieldOf = (pages: Pages, name: string | symbol): unknown => {
  const { cells } = pages;
  if (name === 'length') return cells.length;
  if (name === 'subarray') return (from?: number, to?: number) => stretch(pages, from, to);
  if (typeof name === 'string' && isIndex(name)) {
    const index = Number(name);
    if (index < cells.length) pages.need(index, index + 1);
    return cells[index];
  }
  pages.need(0, cells.length);
  const field: unknown = Reflect.get(cells, name, cells);
  return typeof field === 'function' ? field.bind(cells) : field;
};

const isIndex = (name: string): boolean => {
  const code = name.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
};

const stretch = ({ cells, need }: Pages, from = 0, to = cells.length): Cells => {
  if (from < 0 || to < 0) need(0, cells.length);
  else need(Math.min(from, cells.length), Math.min(to, cells.length));
  return cells.subarray(from, to);
};
