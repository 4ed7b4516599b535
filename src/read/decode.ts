import { isAscii, isUtf8 } from 'node:buffer';
import type { ByteSource } from './byte-source.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** A piece of the text, and what was odd on which of its lines (0: the line it starts in). */
export type TextBlock = {
  readonly text: string;
  readonly marks: readonly { readonly code: string; readonly lineOffset: number }[];
  /** How many bytes of the source it was made of; known of UTF-8 alone. */
  readonly bytes?: number;
};

export type Encoding = { readonly encoding: string; readonly bomBytes: number };

/**
 * The text of a source, a piece at a time, so that no string nears V8's 512 MB. In UTF-8 files, lines that
 * are not UTF-8 are read as windows-1252 and marked; NULs are dropped and marked.
 */
export function* textBlocks(source: ByteSource, { encoding, bomBytes }: Encoding, from = 0) {
  const decode = decoderOf(encoding);
  let skip = from === 0 ? bomBytes : 0;
  for (const chunk of source.chunks(from)) {
    const dropped = Math.min(skip, chunk.length);
    skip -= dropped;
    const block = decode(chunk.subarray(dropped), false);
    if (block.text !== '') yield block;
  }
  const rest = decode(Buffer.alloc(0), true);
  if (rest.text !== '') yield rest;
}

/** True for a label this reader can decode. */
export const knowsEncoding = (label: string): boolean => {
  if (OWN_ENCODINGS.has(label.toLowerCase())) return true;
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
};

type Decode = (chunk: Buffer, last: boolean) => TextBlock;

const OWN_ENCODINGS: ReadonlyMap<string, () => Decode> = new Map([
  ['utf-8', () => utf8Decoder()],
  ['utf8', () => utf8Decoder()],
  ['windows-1252', () => latinDecoder],
  ['cp1252', () => latinDecoder],
  ['latin1', () => latinDecoder],
  ['iso-8859-1', () => latinDecoder],
  ['ascii', () => latinDecoder],
  ['utf-32le', () => utf32Decoder('readUInt32LE')],
  ['utf-32be', () => utf32Decoder('readUInt32BE')],
]);

const decoderOf = (encoding: string): Decode =>
  OWN_ENCODINGS.get(encoding.toLowerCase())?.() ?? labelDecoder(encoding);

const latinDecoder: Decode = (chunk) => cleaned(decodeWindows1252(chunk), []);

const labelDecoder = (label: string): Decode => {
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  return (chunk, last) => cleaned(decoder.decode(chunk, { stream: !last }), []);
};

const utf32Decoder = (read: 'readUInt32LE' | 'readUInt32BE'): Decode => {
  let carry: Buffer = Buffer.alloc(0);
  return (chunk) => {
    const bytes = Buffer.concat([carry, chunk]);
    const end = bytes.length - (bytes.length % 4);
    carry = Buffer.from(bytes.subarray(end));
    const parts: string[] = [];
    for (let at = 0; at < end; at += 4) {
      const point = bytes[read](at);
      parts.push(point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point));
    }
    return cleaned(parts.join(''), []);
  };
};

/** Cuts at line ends, so that a line that is no UTF-8 can be judged by itself. */
const utf8Decoder = (): Decode => {
  let carry: Buffer = Buffer.alloc(0);
  // Since the last block with text: of NULs nothing is left.
  let passed = 0;
  return (chunk, last) => {
    const bytes = carry.length > 0 ? Buffer.concat([carry, chunk]) : chunk;
    const end = last ? bytes.length : cutOf(bytes);
    carry = Buffer.from(bytes.subarray(end));
    const block = { ...utf8Block(bytes.subarray(0, end)), bytes: passed + end };
    passed = block.text === '' ? block.bytes : 0;
    return block;
  };
};

/** A longer line than this is decoded in parts. */
const LONG_LINE_BYTES = 2 ** 20;

const cutOf = (bytes: Buffer): number => {
  const lineFeed = bytes.lastIndexOf(0x0a);
  if (lineFeed >= 0) return lineFeed + 1;
  const carriageReturn = bytes.lastIndexOf(0x0d, bytes.length - 2);
  if (carriageReturn >= 0) return carriageReturn + 1;
  if (bytes.length < LONG_LINE_BYTES) return 0;
  let cut = bytes.length;
  for (let back = 0; back < 4 && ((bytes[cut - 1] ?? 0) & 0x80) !== 0; back++) {
    cut--;
    if ((bytes[cut] ?? 0) >= 0xc0) break;
  }
  return cut;
};

const utf8Block = (bytes: Buffer): TextBlock => {
  if (isAscii(bytes)) return cleaned(bytes.toString('latin1'), []);
  if (isUtf8(bytes)) return cleaned(bytes.toString('utf8'), []);
  return mixedBlock(bytes);
};

const mixedBlock = (bytes: Buffer): TextBlock => {
  const parts: string[] = [];
  const foreign: number[] = [];
  let line = 0;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, from);
    const text = bytes.subarray(from, end < 0 ? bytes.length : end + 1);
    if (!isUtf8(text)) foreign.push(line);
    parts.push(isUtf8(text) ? text.toString('utf8') : decodeWindows1252(text));
    from += text.length;
  }
  return cleaned(parts.join(''), foreign);
};

const cleaned = (text: string, foreign: readonly number[]): TextBlock => {
  const marks = foreign.map((lineOffset) => ({ code: 'read-as-windows-1252', lineOffset }));
  if (!text.includes('\0')) return { text, marks };
  text.split('\n').forEach((line, lineOffset) => {
    if (line.includes('\0')) marks.push({ code: 'nul-dropped', lineOffset });
  });
  return { text: text.replaceAll('\0', ''), marks };
};
