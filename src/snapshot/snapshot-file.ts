import { closeSync, constants, fstatSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Node, PackedNode, Section } from './nodes.ts';
import { type NumberTable, numberTable, plainTable } from './number-cells.ts';
import {
  bytesWithChecksums,
  checksumsAfter,
  checksumsOf,
  checksumsOfBlocks,
  damaged,
  type OpenFile,
  type Place,
  rawBytes,
  readInto,
} from './paged-bytes.ts';
import type { Contents } from './unpack.ts';
import { tableBytes } from './write-numbers.ts';

/** Goes up with every change of what is written here or of how it is packed. */
export const LAYOUT = 8;

/**
 * A header page, the sections one after another, each with its checksums, then the directory. The
 * header holds the directory's place and checksum, and its own; it is written last.
 */
const HEADER_BYTES = 4096;
const MAGIC = Buffer.from('refpath\u0000', 'latin1');
/** Sections of numbers are read straight into memory of their own; this only keeps them apart. */
const ALIGNED = 64;

type Header = {
  readonly layout: number;
  readonly position: number;
  readonly bytes: number;
  readonly checksum: number;
};

type Directory = {
  readonly key: string;
  readonly nodes: readonly Node[];
  readonly places: readonly Place[];
};

/** Where the bytes of a snapshot go. */
export type Out = (bytes: Uint8Array, position: number) => void;

/** Writes sections one after another as they come, then the directory, and the header last. */
export type SnapshotWriter = {
  add(section: Section): void;
  /** Told of all sections' nodes. */
  finish(nodes: readonly PackedNode[]): void;
};

export const snapshotWriter = (out: Out, key: string): SnapshotWriter => {
  const written: Written[] = [];
  let position = HEADER_BYTES;
  return {
    add(section) {
      const one = writeSection(out, section, position);
      written.push(one);
      const end = position + bytesWithChecksums(one.place.bytes);
      position = Math.ceil(end / ALIGNED) * ALIGNED;
    },
    finish(packed) {
      const nodes = packed.map((node) => nodeIn(written, node));
      const directory: Directory = { key, nodes, places: written.map(({ place }) => place) };
      const bytes = Buffer.from(JSON.stringify(directory), 'utf8');
      out(bytes, position);
      out(headerPage({ layout: LAYOUT, position, bytes: bytes.length, checksum: crc32(bytes) }), 0);
    },
  };
};

/** Of tables, how their cells are written, too. */
type Written = { readonly place: Place; readonly table: NumberTable | undefined };

const writeSection = (out: Out, section: Section, position: number): Written => {
  const table = tableOf(section);
  const parts: Uint32Array[] = [];
  let bytes = 0;
  for (const part of partsOf(section, table)) {
    out(part, position + bytes);
    parts.push(checksumsOf(part));
    bytes += part.length;
  }
  const sums = joined(parts);
  out(rawBytes(sums), position + checksumsAfter(bytes));
  return { place: { position, bytes, checksums: checksumsOfBlocks(sums) }, table };
};

const tableOf = (section: Section): NumberTable | undefined => {
  if ('plain' in section) return plainTable(section.plain);
  return 'columns' in section ? numberTable(section.columns) : undefined;
};

/** Each but the last is a whole number of pages, and valid until the next is asked for. */
const partsOf = (section: Section, table: NumberTable | undefined): Iterable<Uint8Array> => {
  if (table) return tableBytes(table);
  return 'bytes' in section ? [section.bytes] : [];
};

const nodeIn = (written: readonly Written[], node: PackedNode): Node => {
  if (!('rows' in node)) return node;
  const { column, ...of } = node;
  const table = written[node.section]?.table;
  const cell = table?.columns[column]?.cell;
  if (table === undefined || cell === undefined) throw new RangeError('A table is missing');
  return { ...of, row: table.row, cell };
};

const joined = (parts: readonly Uint32Array[]): Uint32Array => {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let used = 0;
  for (const part of parts) {
    all.set(part, used);
    used += part.length;
  }
  return all;
};

const MOST_AT_ONCE = 2 ** 30;

/** Into an open file. */
export const outTo =
  (handle: number): Out =>
  (bytes, position) => {
    let done = 0;
    while (done < bytes.length) {
      const length = Math.min(bytes.length - done, MOST_AT_ONCE);
      done += writeSync(handle, bytes, done, length, position + done);
    }
  };

const headerPage = (header: Header): Buffer => {
  const page = Buffer.alloc(HEADER_BYTES);
  MAGIC.copy(page);
  page.writeUInt32LE(header.layout, 8);
  page.writeDoubleLE(header.position, 16);
  page.writeDoubleLE(header.bytes, 24);
  page.writeUInt32LE(header.checksum, 32);
  page.writeUInt32LE(crc32(page.subarray(0, HEADER_BYTES - 4)), HEADER_BYTES - 4);
  return page;
};

const { O_RDONLY } = constants;
// Windows has no such flag.
const O_NOFOLLOW = constants.O_NOFOLLOW ?? 0;

/** Undefined: there is none. One that is not as it was written throws `snapshot-damaged`. */
export const openSnapshot = (path: string, key: string): Contents | undefined => {
  const file = openFile(path);
  if (file === undefined) return undefined;
  try {
    return contentsOf(file, key);
  } catch (error) {
    closeSync(file.handle);
    throw error;
  }
};

const openFile = (path: string): OpenFile | undefined => {
  try {
    return { handle: openSync(path, O_RDONLY | O_NOFOLLOW), path };
  } catch {
    return undefined;
  }
};

const contentsOf = (file: OpenFile, key: string): Contents => {
  const { size } = fstatSync(file.handle);
  const header = headerOf(file);
  if (header.position + header.bytes !== size) throw damaged(file);
  const bytes = Buffer.alloc(header.bytes);
  readInto(file, header.position, bytes);
  if (crc32(bytes) !== header.checksum) throw damaged(file);
  // Sound by its checksum, hence as it was written by this very version: the key says so.
  const directory: Directory = JSON.parse(bytes.toString('utf8'));
  if (directory.key !== key) throw damaged(file);
  return { file, nodes: directory.nodes, places: directory.places };
};

const headerOf = (file: OpenFile): Header => {
  const page = Buffer.alloc(HEADER_BYTES);
  readInto(file, 0, page);
  const checksum = page.readUInt32LE(HEADER_BYTES - 4);
  const isSound =
    page.subarray(0, MAGIC.length).equals(MAGIC) &&
    crc32(page.subarray(0, HEADER_BYTES - 4)) === checksum &&
    page.readUInt32LE(8) === LAYOUT;
  if (!isSound) throw damaged(file);
  return {
    layout: LAYOUT,
    position: page.readDoubleLE(16),
    bytes: page.readDoubleLE(24),
    checksum: page.readUInt32LE(32),
  };
};
