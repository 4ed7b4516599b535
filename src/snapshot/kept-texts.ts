import { byteAt, intAt, type TextColumn, textAt } from '../model/columns.ts';
import { madeTexts } from '../model/made-texts.ts';
import type { KeptTexts, TextBytes } from '../model/text-pool.ts';
import type { PagedBytes } from './paged-bytes.ts';

/** Texts as they lie in a file: text i is arena[ends[i−1] … ends[i]). */
export type PagedTexts = { readonly ends: PagedBytes; readonly arena: PagedBytes };

const MOST_BYTES = 2 ** 31 - 1;
const HALF_A_PAIR = /\p{Cs}/u;

/** Few texts that many rows share, and which of them each row has. */
export type ListedTexts = { readonly texts: readonly string[]; readonly numbers: Int32Array };

/** Undefined where a list would not save much. */
export const listedTexts = (column: TextColumn): ListedTexts | undefined => {
  const most = column.length / 4;
  const known = new Map<string, number>();
  const numbers = new Int32Array(column.length);
  for (let row = 0; row < column.length; row++) {
    const text = textAt(column, row);
    const number = known.get(text) ?? known.size;
    if (number === known.size) known.set(text, number);
    if (number > most) return undefined;
    numbers[row] = number;
  }
  return { texts: [...known.keys()], numbers };
};

/** Columns of texts row by row, as bytes; undefined where bytes cannot hold them: half a surrogate pair, or too many. */
export const textBytes = (table: readonly TextColumn[]): TextBytes | undefined => {
  const rows = table[0]?.length ?? 0;
  const ends = new Int32Array(rows * table.length);
  const written: Written = { arena: Buffer.allocUnsafe(SOME), used: 0 };
  for (let row = 0, cell = 0; row < rows; row++) {
    for (const column of table) {
      if (!isWritten(written, textAt(column, row))) return undefined;
      ends[cell++] = written.used;
    }
  }
  return { ends, arena: written.arena.subarray(0, written.used) };
};

type Written = { arena: Buffer; used: number };

const SOME = 1024;

/** Puts a text behind the others, unless it has no bytes. */
const isWritten = (written: Written, text: string): boolean => {
  const room = written.used + text.length * 3;
  if (room > MOST_BYTES) return false;
  if (room > written.arena.length) {
    const wider = Buffer.allocUnsafe(Math.min(MOST_BYTES, room * 2));
    written.arena.copy(wider, 0, 0, written.used);
    written.arena = wider;
  }
  written.used = endOf(text, written.arena, written.used);
  return written.used >= 0;
};

/** Writes a text and says where it ends; −1: it has no bytes. */
const endOf = (text: string, arena: Buffer, start: number): number => {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code > LAST_ASCII) {
      return HALF_A_PAIR.test(text) ? -1 : start + arena.write(text, start, 'utf8');
    }
    arena[start + at] = code;
  }
  return start + length;
};

const LAST_ASCII = 0x7f;

/** A column of a table, its texts made when asked for. */
export const textColumn = (texts: PagedTexts, columns: number, column: number): TextColumn => {
  const { read, length } = reader(texts);
  return madeTexts(length / columns, (row) => read(row * columns + column));
};

/** A column whose rows share the texts of a list. */
export const listedColumn = (texts: PagedTexts, numbers: Int32Array): TextColumn => {
  const { read, length } = reader(texts);
  if (length > FEW) return madeTexts(numbers.length, (row) => read(intAt(numbers, row)));
  const known: string[] = [];
  return madeTexts(numbers.length, (row) => {
    const number = intAt(numbers, row);
    known[number] ??= read(number);
    return known[number];
  });
};

/** Texts that come up so often that each is made once. */
const FEW = 64;

const reader = ({ ends, arena }: PagedTexts) => {
  const end = intsOf(ends);
  const startOf = (index: number): number => {
    ends.need(Math.max(0, index - 1) * 4, (index + 1) * 4);
    return index === 0 ? 0 : intAt(end, index - 1);
  };
  const read = (index: number): string => {
    const from = startOf(index);
    const to = intAt(end, index);
    if (from === to) return '';
    arena.need(from, to);
    return arena.bytes.toString('utf8', from, to);
  };
  /** Whether text `index` has just these bytes. */
  const isMadeOf = (index: number, bytes: Uint8Array): boolean => {
    const from = startOf(index);
    const to = intAt(end, index);
    if (to - from !== bytes.length) return false;
    arena.need(from, to);
    for (let i = 0; i < bytes.length; i++) {
      if (byteAt(arena.bytes, from + i) !== byteAt(bytes, i)) return false;
    }
    return true;
  };
  return { read, isMadeOf, length: end.length };
};

const intsOf = ({ bytes }: PagedBytes): Int32Array =>
  new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);

/** A pool that is looked up in the file; `slots` is an open hash of its numbers. */
export const keptTexts = (texts: PagedTexts, slots: PagedBytes): KeptTexts => {
  const { read, isMadeOf, length } = reader(texts);
  const slot = intsOf(slots);
  const last = slot.length - 1;
  const bytesOf = bytesWriter();
  const numberOf = (bytes: Uint8Array): number => {
    for (let i = hashOf(bytes, 0, bytes.length) & last; ; i = (i + 1) & last) {
      slots.need(i * 4, i * 4 + 4);
      const id = intAt(slot, i);
      if (id === 0) return -1;
      if (isMadeOf(id, bytes)) return id;
    }
  };
  return {
    size: length,
    text: read,
    find: (text) => {
      if (text === '') return 0;
      const bytes = bytesOf(text);
      return bytes === undefined ? -1 : numberOf(bytes);
    },
  };
};

/** The bytes of a text, valid until the next is asked for; none where it has no UTF-8. */
const bytesWriter = (): ((text: string) => Uint8Array | undefined) => {
  let room = Buffer.alloc(SOME);
  return (text) => {
    if (text.length * 3 > room.length) room = Buffer.alloc(text.length * 3);
    const end = endOf(text, room, 0);
    return end < 0 ? undefined : room.subarray(0, end);
  };
};

/** Numbers by the hash of their text, at most half full; 0, the empty text, marks what is free. */
export const slotsOf = ({ ends, arena }: TextBytes): Int32Array => {
  let size = 4;
  while (size < ends.length * 2) size *= 2;
  const slots = new Int32Array(size);
  for (let id = 1; id < ends.length; id++) {
    let i = hashOf(arena, intAt(ends, id - 1), intAt(ends, id)) & (size - 1);
    while (intAt(slots, i) !== 0) i = (i + 1) & (size - 1);
    slots[i] = id;
  }
  return slots;
};

/** FNV-1a, its halves mixed. */
const hashOf = (bytes: Uint8Array, start: number, end: number): number => {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
};
