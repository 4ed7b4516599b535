import { byteAt } from '../model/columns.ts';
import type { CopiedLines, LineCopier } from '../model/raw-file.ts';
import { headerNames } from './first-table.ts';

type Cells = readonly string[];

/**
 * Finds lines that csv with commas has just as they stand in the file: cells for all columns, none in quotes that csv
 * would leave out, none without those it would set. Rows that may be empty, or name the columns again, are left to
 * whoever cuts tables: of letters beyond ASCII, others must judge.
 */
export const lineCopier = (header: Cells, delimiter: string): LineCopier => {
  const own = delimiter.charCodeAt(0);
  const how: Copying = {
    delimiter: own,
    width: header.length,
    kinds: kindsOf(own),
    high: Math.max(HIGHEST_SIGN, own),
    telling: tellingOf(header, own),
  };
  return (bytes) => {
    let semicolon = -1;
    return (from) => {
      if (semicolon < from) semicolon = semicolonFrom(how, bytes, from);
      return copiedFrom(how, { bytes, semicolon }, from);
    };
  };
};

/** A cell of the header that a row which names the columns again is told by. */
type Telling = {
  readonly name: string;
  /** 1 where a cell that begins with this byte may be the name, or a row without text begin so. */
  readonly firsts: Uint8Array;
};

type Copying = {
  readonly delimiter: number;
  readonly width: number;
  readonly kinds: Uint8Array;
  /** All bytes above are letters. */
  readonly high: number;
  /** By their columns. */
  readonly telling: readonly (Telling | undefined)[];
};

type Piece = { readonly bytes: Buffer; readonly semicolon: number };

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const BEYOND_ASCII = 0x7f;
const HIGHEST_SIGN = COMMA;

const SIGN = 1;

/** What no cell without quotes may hold. */
const kindsOf = (delimiter: number): Uint8Array => {
  const kinds = new Uint8Array(256);
  for (const sign of [TAB, LINE_FEED, CARRIAGE_RETURN, QUOTE, COMMA, SEMICOLON, delimiter]) {
    kinds[sign] = SIGN;
  }
  return kinds;
};

const tellingOf = (header: Cells, delimiter: number): Copying['telling'] => {
  const { names, fewest } = headerNames(header);
  // Of so many, at least one stands in every row that names the columns again.
  const enough = names.slice(0, Math.max(0, Math.floor(names.length - fewest) + 1));
  const telling: (Telling | undefined)[] = [{ name: '', firsts: firstsOf('', delimiter) }];
  for (const { at, name } of enough) telling[at] = { name, firsts: firstsOf(name, delimiter) };
  return telling;
};

const firstsOf = (name: string, delimiter: number): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) => {
    const mayBeSpace = byte <= SPACE || byte >= BEYOND_ASCII || byte === delimiter;
    return Number(mayBeSpace || small(byte) === name.charCodeAt(0) || byte === QUOTE);
  });

/** Above all other signs, where nearly all bytes are: so it is looked for by itself. */
const semicolonFrom = ({ delimiter }: Copying, bytes: Buffer, from: number): number => {
  const found = delimiter === SEMICOLON ? -1 : bytes.indexOf(SEMICOLON, from);
  return found < 0 ? bytes.length : found;
};

const copiedFrom = (how: Copying, { bytes, semicolon }: Piece, from: number): CopiedLines => {
  let end = from;
  let rows = 0;
  while (end < bytes.length) {
    const next = behindLine(how, bytes, end);
    if (next === NOT || next > semicolon) break;
    end = next;
    rows++;
  }
  return { end, rows };
};

const NOT = -1;

/** Behind the line that starts here. The last byte is a line feed, so nothing runs over the end. */
const behindLine = (how: Copying, bytes: Uint8Array, from: number): number => {
  let at = behindCell(how, bytes, from, 0);
  for (let column = 1; column < how.width; column++) {
    if (at === NOT || byteAt(bytes, at) !== how.delimiter) return NOT;
    at = behindCell(how, bytes, at + 1, column);
  }
  return at === NOT ? NOT : behindBreak(bytes, at);
};

const behindCell = (how: Copying, bytes: Uint8Array, from: number, column: number): number => {
  if (column < how.telling.length && mayTell(how, column, bytes, from)) return NOT;
  return byteAt(bytes, from) === QUOTE
    ? behindQuoted(how, bytes, from + 1)
    : behindOpen(how, bytes, from);
};

const behindOpen = ({ kinds, high }: Copying, bytes: Uint8Array, from: number): number => {
  let at = from;
  for (;;) {
    const byte = byteAt(bytes, at);
    if (byte <= high && byteAt(kinds, byte) === SIGN) return at;
    at++;
  }
};

/** Behind a cell in quotes that csv needs for it. */
const behindQuoted = ({ delimiter, kinds }: Copying, bytes: Uint8Array, from: number): number => {
  const close = delimiter === COMMA ? closingQuote(bytes, from) : NOT;
  for (let at = from; at < close; at++)
    if (byteAt(kinds, byteAt(bytes, at)) === SIGN) return close + 1;
  return NOT;
};

const closingQuote = (bytes: Uint8Array, from: number): number => {
  for (let at = from; ; at++) {
    const byte = byteAt(bytes, at);
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN) return NOT;
    if (byte === QUOTE && byteAt(bytes, ++at) !== QUOTE) return at - 1;
  }
};

const behindBreak = (bytes: Uint8Array, at: number): number => {
  const byte = byteAt(bytes, at);
  if (byte === LINE_FEED) return at + 1;
  return byte === CARRIAGE_RETURN && byteAt(bytes, at + 1) === LINE_FEED ? at + 2 : NOT;
};

/** Whether the cell makes its row one that others must judge. */
const mayTell = (how: Copying, column: number, bytes: Uint8Array, at: number): boolean => {
  const told = how.telling[column];
  if (!told || byteAt(told.firsts, byteAt(bytes, at)) === 0) return false;
  if (column === 0 && mayBeBlank(bytes, at, how.delimiter)) return true;
  return byteAt(bytes, at) === QUOTE || mayBe(told.name, bytes, at, behindOpen(how, bytes, at));
};

/** The line holds nothing but delimiters, spaces and letters beyond ASCII. */
const mayBeBlank = (bytes: Uint8Array, start: number, delimiter: number): boolean => {
  for (let at = start; ; at++) {
    const byte = byteAt(bytes, at);
    if (byte === LINE_FEED) return true;
    if (byte > SPACE && byte < BEYOND_ASCII && byte !== delimiter) return false;
  }
};

/** A name in small letters, however it is written in the cell. */
const mayBe = (name: string, bytes: Uint8Array, start: number, end: number): boolean => {
  if (start === end) return false;
  if (byteAt(bytes, start) <= SPACE || byteAt(bytes, end - 1) <= SPACE) return true;
  for (let at = start; at < end; at++) {
    const byte = byteAt(bytes, at);
    if (byte > BEYOND_ASCII) return true;
    if (small(byte) !== name.charCodeAt(at - start)) return false;
  }
  return end - start === name.length;
};

const LOWER = 0x20;

const small = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte | LOWER : byte);
