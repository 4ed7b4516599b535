import { AT_ONCE, type ByteCells } from '../model/byte-table.ts';
import { byteAt, intAt } from '../model/columns.ts';
import type { TextBytes } from '../model/text-pool.ts';
import { LONGEST } from './longest.ts';

/** The number of what a text says, by the text's own number. */
export type SpellText = (text: number) => number;

/** The same for many that lie in memory; those that have to be read as texts are asked for one by one, in their order. */
export type SpellBytes = (kept: TextBytes, texts: Int32Array, spell: SpellText) => Int32Array;

/** Texts written one after another, at most as many as are looked for at once. */
export type WrittenTexts = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  count: number;
  /** Where the next one is written. */
  at: number;
};

export const writtenTexts = (): WrittenTexts => ({
  bytes: new Uint8Array(AT_ONCE * LONGEST),
  starts: new Int32Array(AT_ONCE),
  ends: new Int32Array(AT_ONCE),
  count: 0,
  at: 0,
});

/** Begins anew. */
export const clear = (written: WrittenTexts): void => {
  written.count = 0;
  written.at = 0;
};

/** A text ends here. */
export const endText = (written: WrittenTexts, end: number): void => {
  written.starts[written.count] = written.at;
  written.ends[written.count++] = end;
  written.at = end;
};

export const cellsOf = (written: WrittenTexts): ByteCells => ({ ...written, first: 0, step: 1 });

/** Writes what some bytes say, LONGEST bytes at most, and says where it ends: `at` where they are no plain text. */
export type WritePlain = (
  bytes: Uint8Array,
  start: number,
  end: number,
  into: Pick<WrittenTexts, 'bytes' | 'at'>,
) => number;

/** What is written for some texts; nothing for one that has to be read as a text. */
export const writeEach = (
  { arena, ends }: TextBytes,
  texts: Int32Array,
  write: WritePlain,
  into: WrittenTexts,
): ByteCells => {
  clear(into);
  for (let i = 0; i < texts.length; i++) {
    const text = intAt(texts, i);
    endText(into, write(arena, intAt(ends, text - 1), intAt(ends, text), into));
  }
  return cellsOf(into);
};

/** Two texts with a blank between them. */
export const writeJoined = (one: Uint8Array, other: Uint8Array, into: WrittenTexts): void => {
  let end = copyText(one, into.bytes, into.at);
  into.bytes[end++] = BLANK;
  endText(into, copyText(other, into.bytes, end));
};

const BLANK = 0x20;

/** Says where it ends. For a few bytes that is faster than `set`. */
const copyText = (text: Uint8Array, bytes: Uint8Array, to: number): number => {
  for (let i = 0; i < text.length; i++) bytes[to + i] = byteAt(text, i);
  return to + text.length;
};

/** A small letter or a digit. */
export const isWordSign = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
