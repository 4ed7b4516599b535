import { ABSENT, type ByteCells, type ByteTable, byteTable } from './byte-table.ts';
import { type IntColumn, intColumn } from './columns.ts';

/** Each text once; columns hold its number. 0 is always the empty text. */
export type TextPool = {
  readonly size: number;
  id(text: string): number;
  /** The same for a text that stands somewhere as bytes of sound UTF-8: no string is made of it. */
  idOfBytes(bytes: Uint8Array, start: number, end: number): number;
  /** For many at once: the numbers of those that are in the pool, ABSENT for the others and the empty text. */
  findEach(cells: ByteCells, found: Int32Array): void;
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
  ends.push(0);
  const texts: (string | undefined)[] = [''];
  const broken = new Map<string, number>();
  const written = textWriter();
  const decoded = textReader(table, ends);
  const added = (text: string | undefined): number => {
    ends.push(table.used);
    return texts.push(text) - 1;
  };
  const idOfBytes = (bytes: Uint8Array, start: number, end: number): number => {
    if (start === end) return 0;
    const known = table.find(bytes, start, end);
    if (known === ABSENT) table.add(bytes, start, end, texts.length);
    return known === ABSENT ? added(undefined) : known;
  };
  const idOfBroken = (text: string): number => {
    const id = broken.get(text) ?? added(text);
    broken.set(text, id);
    return id;
  };
  const find = (text: string): number => {
    const length = written.length(text);
    if (length < 0) return broken.get(text) ?? -1;
    const known = length === 0 ? 0 : table.find(written.bytes, 0, length);
    return known === ABSENT ? -1 : known;
  };
  return {
    get size() {
      return texts.length;
    },
    id(text) {
      const length = written.length(text);
      return length < 0 ? idOfBroken(text) : idOfBytes(written.bytes, 0, length);
    },
    idOfBytes,
    findEach: table.findEach,
    find,
    text(id) {
      texts[id] ??= decoded(id);
      return texts[id];
    },
    bytes: () =>
      broken.size > 0
        ? undefined
        : { ends: ends.view(), arena: table.arena().subarray(0, table.used) },
  };
};

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
