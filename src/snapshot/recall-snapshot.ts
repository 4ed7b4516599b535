import { closeSync } from 'node:fs';
import { isOwnFolder, pathFor, touch } from './cache-folder.ts';
import type { Node, NumbersNode } from './nodes.ts';
import type { Numbers } from './number-cells.ts';
import { type Place, readWhole } from './paged-bytes.ts';
import { fileSections, sharedSections } from './sections.ts';
import { openSnapshot } from './snapshot-file.ts';
import { type Columns, type Contents, type Reading, unpack } from './unpack.ts';
import { wholeColumn } from './unpack-numbers.ts';

/** Files stay open as long as somebody holds what was read from them. */
const open = new FinalizationRegistry<number>(closeSync);

/** All of a snapshot in memory that threads share: what a worker makes the same value of. */
export type SharedSnapshot = {
  readonly nodes: readonly Node[];
  /** But for the tables of numbers: of those, the columns. */
  readonly sections: readonly SharedArrayBuffer[];
  readonly columns: Columns;
};

/**
 * What was saved under this key, its parts read when they are asked for; undefined: nothing was.
 * Throws `snapshot-damaged`, also later when a part is bad.
 */
export const recallSnapshot = (folder: string, key: string, reading: Reading): object | undefined =>
  recalled(folder, key, (contents) => unpacked(contents, reading));

const unpacked = (contents: Contents, reading: Reading, texts = NO_TEXTS): object => {
  const { file } = contents;
  const root = valueIn(contents, reading, texts);
  open.register(file, file.handle);
  return root;
};

const valueIn = ({ file, nodes, places }: Contents, reading: Reading, texts: SharedTexts) => {
  const held = new Map([...texts].map(([section, memory]) => [section, Buffer.from(memory)]));
  return rootOf(unpack(nodes, fileSections(file, places, held), reading));
};

/** Sections of texts, by number. */
type SharedTexts = ReadonlyMap<number, SharedArrayBuffer>;

const NO_TEXTS: SharedTexts = new Map();

/**
 * The same, every byte of it looked at before anything is answered: then no part can be found bad later. Texts,
 * which many answers look up one by one, stay in memory; tables of numbers are read again when they are asked for.
 */
export const recallChecked = (folder: string, key: string): object | undefined =>
  recalled(folder, key, (contents) => {
    const { file, nodes, places } = contents;
    const held = new Set(nodes.flatMap(textSections));
    const others = places.filter((_, section) => !held.has(section));
    const room = Buffer.allocUnsafeSlow(Math.max(0, ...others.map(({ bytes }) => bytes)));
    const texts = new Map<number, SharedArrayBuffer>();
    for (const [section, place] of places.entries()) {
      if (held.has(section)) texts.set(section, new SharedArrayBuffer(place.bytes));
      const memory = texts.get(section);
      readWhole(file, place, memory ? Buffer.from(memory) : room.subarray(0, place.bytes));
    }
    const found = unpacked(contents, 'columns', texts);
    checked.set(found, { contents, texts });
    return found;
  });

/** An open file that was looked through, and of its sections the texts, in memory that threads share. */
export type CheckedSnapshot = { readonly contents: Contents; readonly texts: SharedTexts };

const checked = new WeakMap<object, CheckedSnapshot>();

/** What another thread makes the same value of as long as somebody holds this one; undefined: it was not looked through. */
export const checkedSnapshot = (found: object): CheckedSnapshot | undefined => checked.get(found);

/** The value once more, in another thread: it shares texts and file, and reads what else it is asked for. */
export const recallBeside = ({ contents, texts }: CheckedSnapshot): object =>
  valueIn(contents, 'columns', texts);

/** Where a column or a pool of texts lies. */
const textSections = (node: Node): readonly number[] => {
  if (node.kind === 'pool') return [node.ends, node.arena, node.slots];
  return node.kind === 'texts' || node.kind === 'listed' ? [node.ends, node.arena] : [];
};

/** All of it at once, every byte looked at, into memory that threads share. */
export const recallShared = (folder: string, key: string): SharedSnapshot | undefined =>
  recalled(folder, key, ({ file, nodes, places }) => {
    const columns = new Map<number, Numbers>();
    const room = Buffer.allocUnsafeSlow(mostBytes(nodes, places));
    const sections = places.map((place, section) => {
      const tables = columnsIn(nodes, section);
      const buffer = new SharedArrayBuffer(tables.length > 0 ? 0 : place.bytes);
      const bytes = tables.length > 0 ? room.subarray(0, place.bytes) : new Uint8Array(buffer);
      readWhole(file, place, bytes);
      for (const [number, node] of tables) columns.set(number, wholeColumn(node, bytes, true));
      return buffer;
    });
    closeSync(file.handle);
    return { nodes, sections, columns };
  });

/** Columns whose table is this section, by number. */
const columnsIn = (nodes: readonly Node[], section: number): (readonly [number, NumbersNode])[] =>
  nodes.flatMap((node, number) =>
    isNumbers(node) && node.section === section ? [[number, node] as const] : [],
  );

const isNumbers = (node: Node): node is NumbersNode =>
  node.kind === 'ints' || node.kind === 'reals' || node.kind === 'bytes';

/** Of a table of numbers. */
const mostBytes = (nodes: readonly Node[], places: readonly Place[]): number =>
  nodes
    .filter(isNumbers)
    .reduce((most, { section }) => Math.max(most, places[section]?.bytes ?? 0), 0);

/** The value that a shared snapshot holds; nothing of it is copied. */
export const unpackShared = ({ nodes, sections, columns }: SharedSnapshot): object =>
  rootOf(unpack(nodes, sharedSections(sections), 'columns', columns));

const recalled = <T>(
  folder: string,
  key: string,
  use: (contents: Contents) => T,
): T | undefined => {
  if (!isOwnFolder(folder)) return undefined;
  const path = pathFor(folder, key);
  const contents = openSnapshot(path, key);
  if (contents === undefined) return undefined;
  const found = closedOnError(contents, use);
  touch(path);
  return found;
};

const closedOnError = <T>(contents: Contents, use: (contents: Contents) => T): T => {
  try {
    return use(contents);
  } catch (error) {
    closeSync(contents.file.handle);
    throw error;
  }
};

const rootOf = (root: unknown): object => {
  if (typeof root !== 'object' || root === null) throw new TypeError('no object');
  return root;
};
