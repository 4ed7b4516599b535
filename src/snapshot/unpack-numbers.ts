import { pagedColumn } from '../model/paged-column.ts';
import type { NumbersNode } from './nodes.ts';
import type { Numbers } from './number-cells.ts';
import { PAGE_BYTES, type PagedBytes } from './paged-bytes.ts';
import { cellAt, readCells, type Written } from './read-numbers.ts';

const EMPTY = { ints: new Int32Array(0), reals: new Float64Array(0), bytes: new Uint8Array(0) };

const roomFor = ({ kind, rows }: NumbersNode, shared: boolean): Numbers => {
  const size = rows * EMPTY[kind].BYTES_PER_ELEMENT;
  const buffer = shared ? new SharedArrayBuffer(size) : new ArrayBuffer(size);
  if (kind === 'ints') return new Int32Array(buffer);
  return kind === 'reals' ? new Float64Array(buffer) : new Uint8Array(buffer);
};

/** All of a column, out of a table that was read as a whole. Threads share what they shared before. */
export const wholeColumn = (node: NumbersNode, bytes: Uint8Array, shared: boolean): Numbers => {
  const column = roomFor(node, shared);
  readCells(written(node, bytes), 0, node.rows, column);
  return column;
};

const written = ({ row, cell }: NumbersNode, bytes: Uint8Array): Written => ({
  ...{ bytes, row, cell },
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
});

/** Tables of at most a page are read at once; a column that counts its rows takes no bytes at all. */
export const isShort = ({ rows, row }: NumbersNode): boolean =>
  rows * Math.max(row, 1) <= PAGE_BYTES;

/** A column whose cells are made out of its table when they are looked at. */
export const columnInPages = (node: NumbersNode, { bytes, need }: PagedBytes): Numbers => {
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
  return pagedColumn(pages, EMPTY[node.kind]);
};
