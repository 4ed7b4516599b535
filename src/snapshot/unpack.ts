import { pagedColumn } from '../model/paged-column.ts';
import { keptTexts, textColumn } from './kept-texts.ts';
import type { Node, NumberKind } from './pack.ts';
import { type OpenFile, PAGE_BYTES, type Place } from './paged-bytes.ts';
import type { Sections } from './sections.ts';

/** A snapshot's directory, with the file it describes. */
export type Contents = {
  readonly file: OpenFile;
  readonly nodes: readonly Node[];
  readonly places: readonly Place[];
};

/** How columns of numbers come: a page when one of its cells is looked at, or as a whole. */
export type Reading = 'pages' | 'columns';

/** The value that was packed. Every part is read when it is first asked for, and then kept. */
export const unpack = (nodes: readonly Node[], sections: Sections, reading: Reading): unknown => {
  const made: { readonly value: unknown }[] = [];
  const read: Read = { sections, reading, partOf };
  function partOf(number: number): unknown {
    const node = nodes[number];
    if (node === undefined) throw sections.damaged();
    made[number] ??= { value: readNode(node, read) };
    return made[number].value;
  }
  return partOf(nodes.length - 1);
};

type Read = {
  readonly sections: Sections;
  readonly reading: Reading;
  readonly partOf: (node: number) => unknown;
};

const readNode = (node: Node, read: Read): unknown => {
  const { sections } = read;
  switch (node.kind) {
    case 'plain':
      return node.value;
    case 'odd-number':
      return Number(node.value);
    case 'document':
      return JSON.parse(Buffer.from(sections.whole(node.section, false)).toString('utf8'));
    case 'object':
      return objectOf(node.fields, read.partOf);
    case 'ints':
    case 'reals':
    case 'bytes':
      return numbersOf(node, read);
    case 'texts':
      return textColumn(
        { ends: sections.paged(node.ends), arena: sections.paged(node.arena) },
        ...([node.columns, node.column] as const),
      );
    case 'pool':
      return keptTexts(
        { ends: sections.paged(node.ends), arena: sections.paged(node.arena) },
        sections.paged(node.slots),
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

const KINDS = {
  ints: (buffer: ArrayBufferLike) => new Int32Array(buffer),
  reals: (buffer: ArrayBufferLike) => new Float64Array(buffer),
  bytes: (buffer: ArrayBufferLike) => new Uint8Array(buffer),
} as const;

type NumbersNode = {
  readonly kind: NumberKind;
  readonly section: number;
  readonly shared: boolean;
};

/** Threads share what they shared before. */
const numbersOf = ({ kind, section, shared }: NumbersNode, { sections, reading }: Read): object => {
  const isLong = sections.bytes(section) > PAGE_BYTES;
  if (reading === 'columns' || !isLong) return KINDS[kind](sections.whole(section, shared));
  const { bytes, need } = sections.paged(section);
  const cells = KINDS[kind](bytes.buffer);
  const width = cells.BYTES_PER_ELEMENT;
  return pagedColumn({ cells, need: (from, to) => need(from * width, to * width) });
};
