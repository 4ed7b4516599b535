import { keptTexts, textColumn } from './kept-texts.ts';
import type { Node } from './pack.ts';
import {
  damaged,
  type OpenFile,
  type PagedBytes,
  type Place,
  pagedBytes,
  readWhole,
} from './paged-bytes.ts';

/** A snapshot's directory, with the file it describes. */
export type Contents = {
  readonly file: OpenFile;
  readonly nodes: readonly Node[];
  readonly places: readonly Place[];
};

/** The value that was packed. Every part is read when it is first asked for, and then kept. */
export const unpack = ({ nodes, ...contents }: Contents): unknown => {
  const made: { readonly value: unknown }[] = [];
  const partOf = (number: number): unknown => {
    const node = nodes[number];
    if (node === undefined) throw damaged(contents.file);
    made[number] ??= { value: readNode(node, contents, partOf) };
    return made[number].value;
  };
  return partOf(nodes.length - 1);
};

type Read = Omit<Contents, 'nodes'>;

const readNode = (node: Node, read: Read, partOf: (node: number) => unknown): unknown => {
  switch (node.kind) {
    case 'plain':
      return node.value;
    case 'odd-number':
      return Number(node.value);
    case 'document':
      return JSON.parse(wholeBytes(read, node.section).toString('utf8'));
    case 'object':
      return objectOf(node.fields, partOf);
    case 'ints':
      return new Int32Array(wholeBuffer(read, node));
    case 'reals':
      return new Float64Array(wholeBuffer(read, node));
    case 'bytes':
      return new Uint8Array(wholeBuffer(read, node));
    case 'texts':
      return textColumn({ ends: paged(read, node.ends), arena: paged(read, node.arena) });
    case 'pool':
      return keptTexts(
        { ends: paged(read, node.ends), arena: paged(read, node.arena) },
        paged(read, node.slots),
      );
  }
};

const objectOf = (
  fields: readonly (readonly [string, number])[],
  partOf: (node: number) => unknown,
): object => {
  const made = {};
  for (const [name, node] of fields) {
    const get = (): unknown => partOf(node);
    Object.defineProperty(made, name, { get, enumerable: true });
  }
  return made;
};

const placeOf = ({ file, places }: Read, section: number): Place => {
  const place = places[section];
  if (place === undefined) throw damaged(file);
  return place;
};

const paged = (read: Read, section: number): PagedBytes =>
  pagedBytes(read.file, placeOf(read, section));

const wholeBytes = (read: Read, section: number): Buffer => {
  const place = placeOf(read, section);
  const bytes = Buffer.from(new ArrayBuffer(place.bytes));
  readWhole(read.file, place, bytes);
  return bytes;
};

/** Threads share what they shared before. */
const wholeBuffer = (
  read: Read,
  { section, shared }: { readonly section: number; readonly shared: boolean },
): ArrayBuffer | SharedArrayBuffer => {
  const place = placeOf(read, section);
  const buffer = shared ? new SharedArrayBuffer(place.bytes) : new ArrayBuffer(place.bytes);
  readWhole(read.file, place, new Uint8Array(buffer));
  return buffer;
};

/** Reads everything once, for those who must know beforehand that all of it is sound. */
export const verify = ({ file, places }: Contents): void => {
  for (const place of places) readWhole(file, place, new Uint8Array(place.bytes));
};
