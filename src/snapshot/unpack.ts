import { keptTexts, listedColumn, type PagedTexts, textColumn } from './kept-texts.ts';
import type { Node, NumbersNode } from './nodes.ts';
import type { Numbers } from './number-cells.ts';
import type { OpenFile, Place } from './paged-bytes.ts';
import type { Sections } from './sections.ts';
import { columnFrom, columnInPages, isShort, wholeColumn } from './unpack-numbers.ts';

/** A snapshot's directory, with the file it describes. */
export type Contents = {
  readonly file: OpenFile;
  readonly nodes: readonly Node[];
  readonly places: readonly Place[];
};

/** How columns of numbers come: a page when one of its cells is looked at, or as a whole. */
export type Reading = 'pages' | 'columns';

/** Columns that are in memory already, by node. */
export type Columns = ReadonlyMap<number, Numbers>;

const NONE: Columns = new Map();

/** The value that was packed. Every part is read when it is first asked for, and then kept. */
export const unpack = (
  nodes: readonly Node[],
  sections: Sections,
  reading: Reading,
  columns: Columns = NONE,
): unknown => {
  const made: { readonly value: unknown }[] = [];
  const read: Read = { sections, reading, partOf };
  function partOf(number: number): unknown {
    const node = nodes[number];
    if (node === undefined) throw sections.damaged();
    made[number] ??= { value: columns.get(number) ?? readNode(node, read) };
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
      return JSON.parse(sections.whole(node.section).toString('utf8'));
    case 'object':
      return objectOf(node.fields, read.partOf);
    case 'ints':
    case 'reals':
    case 'bytes':
      return numbersOf(node, read);
    case 'texts':
      return textColumn(textsOf(node, sections), node.columns, node.column);
    case 'listed':
      return listedColumn(textsOf(node, sections), numbersAt(node.numbers, read));
    case 'pool':
      return keptTexts(textsOf(node, sections), sections.paged(node.slots));
  }
};

const textsOf = (
  { ends, arena }: { readonly ends: number; readonly arena: number },
  sections: Sections,
): PagedTexts => ({ ends: sections.paged(ends), arena: sections.paged(arena) });

/** The numbers of listed texts. */
const numbersAt = (node: number, { partOf, sections }: Read): Int32Array => {
  const numbers = partOf(node);
  if (!(numbers instanceof Int32Array)) throw sections.damaged();
  return numbers;
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

const numbersOf = (node: NumbersNode, { sections, reading }: Read): Numbers => {
  if (isShort(node)) return wholeColumn(node, sections.whole(node.section), node.shared);
  return reading === 'pages'
    ? columnInPages(node, sections.paged(node.section))
    : columnFrom(node, sections.stretches(node.section));
};
