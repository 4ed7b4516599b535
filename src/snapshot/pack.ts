import type { TextColumn } from '../model/columns.ts';
import type { TextBytes, TextPool } from '../model/text-pool.ts';
import { type ListedTexts, listedTexts, slotsOf, textBytes } from './kept-texts.ts';
import {
  type Cell,
  type Numbers,
  type NumberTable,
  numberTable,
  plainTable,
} from './number-cells.ts';
import { tableBytes } from './write-numbers.ts';

/** A column of numbers: where it lies, and how its cells are written there. */
export type NumbersNode = {
  readonly kind: 'ints' | 'reals' | 'bytes';
  readonly section: number;
  readonly rows: number;
  /** Bytes of a row of its table. */
  readonly row: number;
  readonly cell: Cell;
  readonly shared: boolean;
};

/** What stands in the directory for a value. Numbers are those of nodes or sections. */
export type Node =
  | { readonly kind: 'plain'; readonly value: unknown }
  | { readonly kind: 'odd-number'; readonly value: string }
  | { readonly kind: 'document'; readonly section: number }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, number])[] }
  | NumbersNode
  /** A column of a table: of how many columns, and which of them. */
  | (Texts & { readonly kind: 'texts'; readonly columns: number; readonly column: number })
  /** A column whose rows share few texts: the node of their numbers. */
  | (Texts & { readonly kind: 'listed'; readonly numbers: number })
  | (Texts & { readonly kind: 'pool'; readonly slots: number });

/** Sections. */
type Texts = { readonly ends: number; readonly arena: number };

/**
 * A stretch of bytes, made when it is written, part by part; each but the last is a whole number of pages,
 * and valid until the next is asked for.
 */
export type Section = () => Iterable<Uint8Array>;

export type Packed = { readonly nodes: readonly Node[]; readonly sections: readonly Section[] };

/** What cannot be told from a value itself. */
export type PackHints = {
  /** Arrays of texts that are read as columns; those of one table are looked at together, row by row. */
  readonly tables: readonly (readonly TextColumn[])[];
  readonly pools: ReadonlySet<unknown>;
  /** Columns of numbers that are read as a whole, whatever is asked. */
  readonly whole?: ReadonlySet<unknown>;
};

/** A value that cannot be written down: a function, a class of somebody's own. */
export class NotKept extends Error {}

/**
 * A tree of objects and columns as a flat list, its root last; what is shared stays shared. Follows
 * the value's own shape, so that a new column needs no word here.
 */
export const pack = (root: object, hints: PackHints): Packed => {
  const columns = new Map(
    hints.tables.flatMap((table) => table.map((one) => [one, table] as const)),
  );
  const packing: Packing = {
    ...{ nodes: [], sections: [], known: new Map() },
    ...{ columns, pools: hints.pools, whole: hints.whole ?? new Set() },
  };
  packValue(packing, root);
  return packing;
};

type Table = readonly TextColumn[];

type Packing = Required<Pick<PackHints, 'pools' | 'whole'>> & {
  /** Which table a column of texts is of. */
  readonly columns: ReadonlyMap<unknown, Table>;
  readonly nodes: Node[];
  readonly sections: Section[];
  readonly known: Map<unknown, number>;
};

/** A plain value with more text than this has a section of its own, read when asked for. */
const SMALL = 1024;

const packValue = (packing: Packing, value: unknown): number => {
  const table = packing.columns.get(value);
  if (table && !packing.known.has(value)) packTexts(packing, table);
  const old = packing.known.get(value);
  if (old !== undefined) return old;
  const made = packing.nodes.push(nodeOf(packing, value)) - 1;
  if (typeof value === 'object' && value !== null) packing.known.set(value, made);
  return made;
};

const nodeOf = (packing: Packing, value: unknown): Node => {
  if (packing.pools.has(value) && isPool(value)) return poolNode(packing, value);
  if (isPlain(value, packing)) return plainNode(packing, value);
  return typeof value === 'number' ? oddNumber(value) : objectNode(packing, value);
};

const oddNumber = (value: number): Node => ({
  kind: 'odd-number',
  value: Object.is(value, -0) ? '-0' : String(value),
});

const isPool = (value: unknown): value is Pick<TextPool, 'bytes'> =>
  typeof value === 'object' && value !== null && 'bytes' in value;

const addSection = ({ sections }: Packing, make: Section): number => sections.push(make) - 1;

const rawBytes = (column: Int32Array): Uint8Array =>
  new Uint8Array(column.buffer, column.byteOffset, column.byteLength);

/** All columns of a table, with the first of them that is met. */
const packTexts = (packing: Packing, table: Table): void => {
  if (table.some(({ length }) => length !== table[0]?.length)) throw new NotKept('table');
  const lists = table.map(listedTexts);
  packNumbers(
    packing,
    lists.flatMap((list) => list?.numbers ?? []),
  );
  const own = table.filter((_, column) => lists[column] === undefined);
  const written = own.length === 0 ? undefined : addTexts(packing, own);
  table.forEach((column, place) => {
    const list = lists[place];
    if (list) addNode(packing, column, listedNode(packing, list));
    else if (written) {
      const node = { columns: own.length, column: own.indexOf(column) };
      addNode(packing, column, { kind: 'texts', ...written, ...node });
    }
  });
};

const listedNode = (packing: Packing, { texts, numbers }: ListedTexts): Node => ({
  kind: 'listed',
  ...addTexts(packing, [texts]),
  numbers: packValue(packing, numbers),
});

const addNode = ({ known, nodes }: Packing, value: unknown, node: Node): void => {
  known.set(value, nodes.push(node) - 1);
};

const addTexts = (packing: Packing, table: Table): Texts => {
  const texts = textBytes(table);
  if (texts === undefined) throw new NotKept('texts');
  return addBytes(packing, texts);
};

const addBytes = (packing: Packing, { ends, arena }: TextBytes): Texts => ({
  ends: addSection(packing, () => [rawBytes(ends)]),
  arena: addSection(packing, () => [arena]),
});

const poolNode = (packing: Packing, pool: Pick<TextPool, 'bytes'>): Node => {
  const texts = pool.bytes();
  if (texts === undefined) throw new NotKept('pool');
  const slots = addSection(packing, () => [rawBytes(slotsOf(texts))]);
  return { kind: 'pool', ...addBytes(packing, texts), slots };
};

/** What JSON gives back as it was, and nothing in it is meant to be a column. */
const isPlain = (value: unknown, packing: Packing): boolean => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (Array.isArray(value)) {
    return !packing.columns.has(value) && value.every((one) => isPlain(one, packing));
  }
  return (
    isPlainObject(value) &&
    Object.values(value).every((one) => isAbsent(one) || isPlain(one, packing))
  );
};

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** JSON leaves these fields out, and so reads them back. */
const isAbsent = (value: unknown): boolean => value === undefined;

const plainNode = (packing: Packing, value: unknown): Node => {
  const text = JSON.stringify(value);
  if (text.length <= SMALL) return { kind: 'plain', value };
  return { kind: 'document', section: addSection(packing, () => [Buffer.from(text, 'utf8')]) };
};

const objectNode = (packing: Packing, value: unknown): Node => {
  if (!isPlainObject(value)) throw new NotKept(typeof value);
  const fields = Object.entries(value).filter(([, one]) => !isAbsent(one));
  packNumbers(
    packing,
    fields.map(([, one]) => one),
  );
  return {
    kind: 'object',
    fields: fields.map(([name, one]) => [name, packValue(packing, one)] as const),
  };
};

/** Columns of one length are a table: what an object says of one thing is read at once. */
const packNumbers = (packing: Packing, values: readonly unknown[]): void => {
  const tables = new Map<number, Numbers[]>();
  for (const column of values.filter(isNumbers)) {
    if (packing.known.has(column)) continue;
    const table = tables.get(column.length);
    if (packing.whole.has(column)) addTable(packing, plainTable(column));
    else if (table) table.push(column);
    else tables.set(column.length, [column]);
  }
  for (const columns of tables.values()) addTable(packing, numberTable([...new Set(columns)]));
};

const isNumbers = (value: unknown): value is Numbers =>
  value instanceof Int32Array || value instanceof Float64Array || value instanceof Uint8Array;

const addTable = (packing: Packing, table: NumberTable): void => {
  const section = addSection(packing, () => tableBytes(table));
  const { rows, row } = table;
  for (const { column, cell } of table.columns) {
    const shared = column.buffer instanceof SharedArrayBuffer;
    const node: NumbersNode = { kind: kindOf(column), section, rows, row, cell, shared };
    addNode(packing, column, node);
  }
};

const kindOf = (column: Numbers): NumbersNode['kind'] => {
  if (column instanceof Int32Array) return 'ints';
  return column instanceof Uint8Array ? 'bytes' : 'reals';
};
