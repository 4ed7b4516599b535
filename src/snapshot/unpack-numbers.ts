import { at } from '../model/columns.ts';
import { pagedColumn } from '../model/paged-column.ts';
import type { NumbersNode } from './nodes.ts';
import type { Numbers } from './number-cells.ts';
import { PAGE_BYTES, type PagedBytes, type ReadStretch } from './paged-bytes.ts';
import { cellAt, isAsInMemory, readCells, type Written } from './read-numbers.ts';

const EMPTY = { ints: new Int32Array(0), reals: new Float64Array(0), bytes: new Uint8Array(0) };

const roomFor = ({ kind, rows }: NumbersNode, shared: boolean): Numbers => {
  const size = rows * EMPTY[kind].BYTES_PER_ELEMENT;
  return viewOf(kind, shared ? new SharedArrayBuffer(size) : new ArrayBuffer(size), 0, rows);
};

const viewOf = (
  kind: NumbersNode['kind'],
  ...place: readonly [buffer: ArrayBufferLike, from: number, length: number]
): Numbers => {
  if (kind === 'ints') return new Int32Array(...place);
  return kind === 'reals' ? new Float64Array(...place) : new Uint8Array(...place);
};

/** All of a column, out of a table that was read as a whole. Threads share what they shared before. */
export const wholeColumn = (node: NumbersNode, bytes: Uint8Array, shared: boolean): Numbers => {
  const column = roomFor(node, shared);
  readCells(written(node, bytes), 0, node.rows, column);
  return column;
};

/** About so many bytes of a table are in memory at a time. */
const PORTION = 2 ** 20;

/**
 * All of a column, out of a table that lies in a file: its cells alone take memory, since pages of it that are touched
 * for the first time cost more than reading.
 */
export const columnFrom = (node: NumbersNode, read: ReadStretch): Numbers => {
  const column = roomFor(node, node.shared);
  if (isAsInMemory(node, column)) read(0, new Uint8Array(column.buffer));
  else if (node.cell.bytes === 0) readCells(written(node, NO_BYTES), 0, node.rows, column);
  else readInPortions(node, read, column);
  return column;
};

const NO_BYTES = new Uint8Array(0);

/** Each but the last is a whole number of pages as well as of rows. */
const readInPortions = (node: NumbersNode, read: ReadStretch, column: Numbers): void => {
  const { row, rows } = node;
  const most = PAGE_BYTES * Math.max(1, Math.floor(PORTION / (row * PAGE_BYTES)));
  const room = new Uint8Array(Math.min(rows, most) * row);
  for (let from = 0; from < rows; from += most) {
    const to = Math.min(rows, from + most);
    const bytes = room.subarray(0, (to - from) * row);
    read(from * row, bytes);
    readCells(written(node, bytes), 0, to - from, column.subarray(from, to));
  }
};

const written = ({ row, cell }: NumbersNode, bytes: Uint8Array): Written => ({
  ...{ bytes, row, cell },
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
});

/** Tables of at most a page are read at once; a column that counts its rows takes no bytes at all. */
export const isShort = ({ rows, row }: NumbersNode): boolean =>
  rows * Math.max(row, 1) <= PAGE_BYTES;

/** A column whose cells are made out of its table when they are looked at, or are the table as it lies. */
export const columnInPages = (node: NumbersNode, paged: PagedBytes): Numbers =>
  pagedColumn(
    isAsInMemory(node, EMPTY[node.kind]) ? ownCells(node, paged) : madeCells(node, paged),
    EMPTY[node.kind],
  );

const ownCells = ({ kind, rows, row }: NumbersNode, { bytes, need }: PagedBytes) => {
  const cells = viewOf(kind, bytes.buffer, bytes.byteOffset, rows);
  const needCells = (from: number, to: number): void => need(from * row, to * row);
  return {
    ...{ length: rows, cells, need: needCells },
    at(index: number) {
      needCells(index, index + 1);
      return at(cells, index);
    },
  };
};

const madeCells = (node: NumbersNode, { bytes, need }: PagedBytes) => {
  const { rows, row } = node;
  const table = written(node, bytes);
  let cells: Numbers | undefined;
  const pages = {
    length: rows,
    get cells() {
      // Memory of the system that nobody touches: only what is shared may stay so.
      cells ??= roomFor(node, true);
      return cells;
    },
    need(from: number, to: number) {
      need(from * row, to * row);
      readCells(table, from, to, pages.cells);
    },
    at(index: number) {
      need(index * row, (index + 1) * row);
      return cellAt(table, index);
    },
  };
  return pages;
};
