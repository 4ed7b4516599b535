import { at, intAt, type TextColumn } from '../model/columns.ts';
import type { TextBytes, TextPool } from '../model/text-pool.ts';
import { slotsOf, textBytes } from './kept-texts.ts';

export type NumberKind = 'ints' | 'reals' | 'bytes';

/** What stands in the directory for a value. Numbers are those of nodes or sections. */
export type Node =
  | { readonly kind: 'plain'; readonly value: unknown }
  | { readonly kind: 'odd-number'; readonly value: string }
  | { readonly kind: 'document'; readonly section: number }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, number])[] }
  | { readonly kind: NumberKind; readonly section: number; readonly shared: boolean }
  | {
      readonly kind: 'texts';
      readonly ends: number;
      readonly arena: number;
      /** Of the table, and which of them this is. */
      readonly columns: number;
      readonly column: number;
    }
  | {
      readonly kind: 'pool';
      readonly ends: number;
      readonly arena: number;
      readonly slots: number;
    };

/** A stretch of bytes, made when it is written. */
export type Section = () => Uint8Array;

export type Packed = { readonly nodes: readonly Node[]; readonly sections: readonly Section[] };

/** What cannot be told from a value itself. */
export type PackHints = {
  /** Arrays of texts that are read as columns; those of one table are looked at together, row by row. */
  readonly tables: readonly (readonly TextColumn[])[];
  readonly pools: ReadonlySet<unknown>;
  /** Columns of numbers whose rows are written in another order: those looked at together stand together. */
  readonly reordered?: Reordered;
};

type Reordered = { readonly columns: ReadonlySet<unknown>; readonly order: Int32Array };

/** A value that cannot be written down: a function, a class of somebody's own. */
export class NotKept extends Error {}

/**
 * A tree of objects and columns as a flat list, its root last; what is shared stays shared. Follows
 * the value's own shape, so that a new column needs no word here.
 */
export const pack = (root: object, hints: PackHints): Packed => {
  const columns = new Map(
    hints.tables.flatMap((table) => table.map((one, column) => [one, { table, column }] as const)),
  );
  const packing: Packing = {
    ...{ nodes: [], sections: [], known: new Map(), written: new Map() },
    ...{ columns, pools: hints.pools, reordered: hints.reordered },
  };
  packValue(packing, root);
  return packing;
};

type Table = readonly TextColumn[];

type Packing = Pick<PackHints, 'pools'> & {
  readonly reordered: Reordered | undefined;
  readonly columns: ReadonlyMap<unknown, { readonly table: Table; readonly column: number }>;
  /** Where the texts of tables stand. */
  readonly written: Map<Table, { readonly ends: number; readonly arena: number }>;
  readonly nodes: Node[];
  readonly sections: Section[];
  readonly known: Map<unknown, number>;
};

/** A plain value with more text than this has a section of its own, read when asked for. */
const SMALL = 1024;

const packValue = (packing: Packing, value: unknown): number => {
  const old = packing.known.get(value);
  if (old !== undefined) return old;
  const made = packing.nodes.push(nodeOf(packing, value)) - 1;
  if (typeof value === 'object' && value !== null) packing.known.set(value, made);
  return made;
};

const nodeOf = (packing: Packing, value: unknown): Node => {
  const place = packing.columns.get(value);
  if (place) return { kind: 'texts', ...tableOf(packing, place.table), ...placed(place) };
  if (packing.pools.has(value) && isPool(value)) return poolNode(packing, value);
  const kind = numberKindOf(value);
  if (kind) return numbersNode(packing, kind.kind, kind.column);
  if (isPlain(value, packing)) return plainNode(packing, value);
  return typeof value === 'number' ? oddNumber(value) : objectNode(packing, value);
};

type Numbers = Int32Array | Float64Array | Uint8Array;

const numberKindOf = (
  value: unknown,
): { readonly kind: NumberKind; readonly column: Numbers } | undefined => {
  if (value instanceof Int32Array) return { kind: 'ints', column: value };
  if (value instanceof Float64Array) return { kind: 'reals', column: value };
  if (value instanceof Uint8Array) return { kind: 'bytes', column: value };
  return undefined;
};

const inOrder = (column: Numbers, reordered: Reordered | undefined): Numbers => {
  if (!reordered?.columns.has(column)) return column;
  const { order } = reordered;
  const made = column.slice(0, order.length);
  for (let row = 0; row < order.length; row++) made[row] = at(column, intAt(order, row));
  return made;
};

const oddNumber = (value: number): Node => ({
  kind: 'odd-number',
  value: Object.is(value, -0) ? '-0' : String(value),
});

const isPool = (value: unknown): value is Pick<TextPool, 'bytes'> =>
  typeof value === 'object' && value !== null && 'bytes' in value;

const addSection = ({ sections }: Packing, make: Section): number => sections.push(make) - 1;

const rawBytes = (column: Numbers): Uint8Array =>
  new Uint8Array(column.buffer, column.byteOffset, column.byteLength);

const numbersNode = (packing: Packing, kind: NumberKind, column: Numbers): Node => ({
  kind,
  section: addSection(packing, () => rawBytes(inOrder(column, packing.reordered))),
  shared: column.buffer instanceof SharedArrayBuffer,
});

const placed = ({ table, column }: { readonly table: Table; readonly column: number }) => ({
  columns: table.length,
  column,
});

/** Written with the first of its columns. */
const tableOf = (packing: Packing, table: Table) => {
  const old = packing.written.get(table);
  if (old) return old;
  const texts = table.every(({ length }) => length === table[0]?.length) && textBytes(table);
  if (!texts) throw new NotKept('texts');
  const made = addTexts(packing, texts);
  packing.written.set(table, made);
  return made;
};

const addTexts = (packing: Packing, { ends, arena }: TextBytes) => ({
  ends: addSection(packing, () => rawBytes(ends)),
  arena: addSection(packing, () => arena),
});

const poolNode = (packing: Packing, pool: Pick<TextPool, 'bytes'>): Node => {
  const texts = pool.bytes();
  if (texts === undefined) throw new NotKept('pool');
  const slots = addSection(packing, () => rawBytes(slotsOf(texts)));
  return { kind: 'pool', ...addTexts(packing, texts), slots };
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
  return { kind: 'document', section: addSection(packing, () => Buffer.from(text, 'utf8')) };
};

const objectNode = (packing: Packing, value: unknown): Node => {
  if (!isPlainObject(value)) throw new NotKept(typeof value);
  const fields = Object.entries(value).filter(([, one]) => !isAbsent(one));
  return {
    kind: 'object',
    fields: fields.map(([name, one]) => [name, packValue(packing, one)] as const),
  };
};
