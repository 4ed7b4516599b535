import type { TextColumn } from '../model/columns.ts';
import type { TextBytes, TextPool } from '../model/text-pool.ts';
import { type ListedTexts, listedTexts, slotsOf, textBytes } from './kept-texts.ts';
import type { ColumnNode, Packed, PackedNode, Section, Texts } from './nodes.ts';
import type { Numbers } from './number-cells.ts';

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
  const sections: Section[] = [];
  const packing = packer((section) => void sections.push(section));
  packing.add(root, hints);
  return { nodes: packing.nodes(), sections };
};

/** Packs an object some of its fields at a time, so that the first are written before the last are made. */
export type Packer = {
  add(fields: object, hints: PackHints): void;
  /** All of it, the object last. */
  nodes(): readonly PackedNode[];
};

/** `onSection` is told of each section as soon as it is there, in their order. */
export const packer = (onSection: (section: Section) => void): Packer => {
  let sections = 0;
  const add = (section: Section): number => {
    onSection(section);
    return sections++;
  };
  const packing: Packing = {
    ...{ nodes: [], add, known: new Map(), columns: new Map() },
    ...{ pools: new Set(), whole: new Set() },
  };
  const root: Field[] = [];
  return {
    add(fields, { tables, pools, whole }) {
      for (const table of tables) for (const one of table) packing.columns.set(one, table);
      for (const one of pools) packing.pools.add(one);
      for (const one of whole ?? []) packing.whole.add(one);
      root.push(...fieldsOf(packing, fields));
    },
    nodes: () => [...packing.nodes, { kind: 'object', fields: root }],
  };
};

type Table = readonly TextColumn[];

type Packing = {
  /** Which table a column of texts is of. */
  readonly columns: Map<unknown, Table>;
  readonly pools: Set<unknown>;
  readonly whole: Set<unknown>;
  readonly nodes: PackedNode[];
  /** The section's number. */
  readonly add: (section: Section) => number;
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

const nodeOf = (packing: Packing, value: unknown): PackedNode => {
  if (packing.pools.has(value) && isPool(value)) return poolNode(packing, value);
  if (isPlain(value, packing)) return plainNode(packing, value);
  return typeof value === 'number' ? oddNumber(value) : objectNode(packing, value);
};

const oddNumber = (value: number): PackedNode => ({
  kind: 'odd-number',
  value: Object.is(value, -0) ? '-0' : String(value),
});

const isPool = (value: unknown): value is Pick<TextPool, 'bytes'> =>
  typeof value === 'object' && value !== null && 'bytes' in value;

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

const listedNode = (packing: Packing, { texts, numbers }: ListedTexts): PackedNode => ({
  kind: 'listed',
  ...addTexts(packing, [texts]),
  numbers: packValue(packing, numbers),
});

const addNode = ({ known, nodes }: Packing, value: unknown, node: PackedNode): void => {
  known.set(value, nodes.push(node) - 1);
};

const addTexts = (packing: Packing, table: Table): Texts => {
  const texts = textBytes(table);
  if (texts === undefined) throw new NotKept('texts');
  return addBytes(packing, texts);
};

const addBytes = ({ add }: Packing, { ends, arena }: TextBytes): Texts => ({
  ends: add({ bytes: rawBytes(ends) }),
  arena: add({ bytes: arena }),
});

const poolNode = (packing: Packing, pool: Pick<TextPool, 'bytes'>): PackedNode => {
  const texts = pool.bytes();
  if (texts === undefined) throw new NotKept('pool');
  const slots = packing.add({ bytes: rawBytes(slotsOf(texts)) });
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

const plainNode = (packing: Packing, value: unknown): PackedNode => {
  const text = JSON.stringify(value);
  if (text.length <= SMALL) return { kind: 'plain', value };
  return { kind: 'document', section: packing.add({ bytes: Buffer.from(text, 'utf8') }) };
};

const objectNode = (packing: Packing, value: unknown): PackedNode => {
  if (!isPlainObject(value)) throw new NotKept(typeof value);
  return { kind: 'object', fields: fieldsOf(packing, value) };
};

type Field = readonly [string, number];

const fieldsOf = (packing: Packing, value: object): Field[] => {
  const fields = Object.entries(value).filter(([, one]) => !isAbsent(one));
  packNumbers(
    packing,
    fields.map(([, one]) => one),
  );
  return fields.map(([name, one]) => [name, packValue(packing, one)] as const);
};

/** Columns of one length are a table: what an object says of one thing is read at once. */
const packNumbers = (packing: Packing, values: readonly unknown[]): void => {
  const tables = new Map<number, Set<Numbers>>();
  for (const column of values.filter(isNumbers)) {
    if (packing.known.has(column)) continue;
    const table = tables.get(column.length);
    if (packing.whole.has(column)) addTable(packing, [column], { plain: column });
    else if (table) table.add(column);
    else tables.set(column.length, new Set([column]));
  }
  for (const table of tables.values()) addTable(packing, [...table], { columns: [...table] });
};

const isNumbers = (value: unknown): value is Numbers =>
  value instanceof Int32Array || value instanceof Float64Array || value instanceof Uint8Array;

const addTable = (packing: Packing, columns: readonly Numbers[], table: Section): void => {
  const section = packing.add(table);
  columns.forEach((cells, column) => {
    const shared = cells.buffer instanceof SharedArrayBuffer;
    addNode(packing, cells, { kind: kindOf(cells), section, column, rows: cells.length, shared });
  });
};

const kindOf = (column: Numbers): ColumnNode['kind'] => {
  if (column instanceof Int32Array) return 'ints';
  return column instanceof Uint8Array ? 'bytes' : 'reals';
};
