import { ABSENT, type ByteCells, type ByteTable, byteTable } from './byte-table.ts';
import { type IntColumn, intAt, intColumn } from './columns.ts';

/** Each text once; columns hold its number. 0 is always the empty text. */
export type TextPool = {
  readonly size: number;
  id(text: string): number;
  /** The same for a text that stands somewhere as bytes of sound UTF-8: no string is made of it. */
  idOfBytes(bytes: Uint8Array, start: number, end: number): number;
  /** For many at once: the numbers of those that are in the pool, ABSENT for the others. */
  findEach(cells: ByteCells, found: Int32Array): void;
  /** The same, and the others get numbers as they come. */
  idEach(cells: ByteCells, ids: Int32Array): void;
  /** Says that about so many more will come. */
  reserve(more: number): void;
  /** The number of a text that is in the pool already, else -1. */
  find(text: string): number;
  text(id: number): string;
  /** Everything as it lies in memory; none where a text has no UTF-8. */
  bytes(): TextBytes | undefined;
};

/** All texts in one piece of memory: text i is arena[ends[i−1] … ends[i]). */
export type TextBytes = { readonly ends: Int32Array; readonly arena: Uint8Array };

/** A pool that takes no more texts. */
export type KeptTexts = Pick<TextPool, 'size' | 'find' | 'text'>;

/**
 * Texts are kept as bytes and become strings when asked for: most are only compared. So no text holds on to
 * the piece of a file that it was cut from.
 */
export const textPool = (): TextPool => {
  const table = byteTable();
  const ends = intColumn();
  const broken = new Map<string, number>();
  const written = textWriter();
  const texts = keptTexts(textReader(table, ends));
  const { added, idOfBytes, idEach } = numberedTexts(table, ends);
  const idOfBroken = (text: string): number => {
    const id = broken.get(text) ?? added();
    broken.set(text, id);
    texts.keep(id, text);
    return id;
  };
  const find = (text: string): number => {
    const length = written.length(text);
    if (length < 0) return broken.get(text) ?? -1;
    const known = table.find(written.bytes, 0, length);
    return known === ABSENT ? -1 : known;
  };
  return {
    get size() {
      return ends.length;
    },
    id(text) {
      const length = written.length(text);
      return length < 0 ? idOfBroken(text) : idOfBytes(written.bytes, 0, length);
    },
    idOfBytes,
    findEach: table.findEach,
    idEach,
    reserve: table.reserve,
    find,
    text: texts.text,
    bytes: () =>
      broken.size > 0
        ? undefined
        : { ends: ends.view(), arena: table.arena().subarray(0, table.used) },
  };
};

/** Numbers in the order in which texts come, the empty one first. */
const numberedTexts = (table: ByteTable, ends: IntColumn) => {
  const added = (): number => {
    ends.push(table.used);
    return ends.length - 1;
  };
  const idOfBytes = (bytes: Uint8Array, start: number, end: number): number => {
    const known = table.find(bytes, start, end);
    if (known !== ABSENT) return known;
    table.add(ends.length);
    return added();
  };
  idOfBytes(new Uint8Array(0), 0, 0);
  const idEach = (cells: ByteCells, ids: Int32Array): void => {
    table.takeEach(cells, ids, ends.length);
    addEnds(ends, cells, ids);
  };
  return { added, idOfBytes, idEach };
};

/** Where texts end that got their numbers with these cells: the next number is that of the next text. */
const addEnds = (
  ends: IntColumn,
  { starts, ends: cellEnds, first, step, count }: ByteCells,
  ids: Int32Array,
): void => {
  let end = ends.at(ends.length - 1);
  for (let i = 0, cell = first; i < count; i++, cell += step) {
    if (intAt(ids, i) !== ends.length) continue;
    end += intAt(cellEnds, cell) - intAt(starts, cell);
    ends.push(end);
  }
};

/** Strings by their numbers, in pages: of most nobody ever asks. */
const keptTexts = (decoded: (id: number) => string) => {
  const pages: (Page | undefined)[] = [];
  const addedPage = (number: number): Page => {
    while (pages.length < number) pages.push(undefined);
    const page: Page = new Array(1 << PAGE_BITS).fill(undefined);
    pages[number] = page;
    return page;
  };
  const pageOf = (id: number): Page => pages[id >> PAGE_BITS] ?? addedPage(id >> PAGE_BITS);
  const keep = (id: number, text: string): string => {
    pageOf(id)[id & LAST_OF_PAGE] = text;
    return text;
  };
  return { keep, text: (id: number) => pageOf(id)[id & LAST_OF_PAGE] ?? keep(id, decoded(id)) };
};

type Page = (string | undefined)[];

const PAGE_BITS = 10;
const LAST_OF_PAGE = (1 << PAGE_BITS) - 1;

const textReader = (table: ByteTable, ends: IntColumn): ((id: number) => string) => {
  let bytes = Buffer.alloc(0);
  return (id) => {
    const arena = table.arena();
    if (bytes.buffer !== arena.buffer) bytes = Buffer.from(arena.buffer);
    return bytes.toString('utf8', ends.at(id - 1), ends.at(id));
  };
};

type TextWriter = { bytes: Uint8Array; length(text: string): number };

/** Writes a text's UTF-8 into one place and says how long it is; −1: half a surrogate pair has none. */
const textWriter = (): TextWriter => {
  const writer: TextWriter = {
    bytes: new Uint8Array(1024),
    length(text) {
      const { length } = text;
      if (length * 3 > writer.bytes.length) writer.bytes = new Uint8Array(length * 4);
      const { bytes } = writer;
      for (let at = 0; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code > 0x7f) return writtenLength(text, bytes);
        bytes[at] = code;
      }
      return length;
    },
  };
  return writer;
};

const HALF_A_PAIR = /\p{Cs}/u;
const encoder = new TextEncoder();

const writtenLength = (text: string, bytes: Uint8Array): number =>
  HALF_A_PAIR.test(text) ? -1 : encoder.encodeInto(text, bytes).written;
