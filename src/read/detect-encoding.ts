import { isUtf8 } from 'node:buffer';
import { doubleByteEncoding } from './double-bytes.ts';
import { isShiftJis } from './shift-jis.ts';
import { toldByWords } from './told-by-words.ts';

export type DetectedEncoding = {
  /** A WHATWG label, or utf-32le and utf-32be, which WHATWG does not have. */
  readonly encoding: string;
  readonly bomBytes: number;
  /** Encodings that would fit as well. */
  readonly others?: readonly string[];
};

/** What the first bytes say: a byte order mark, else the places of NULs, else UTF-8, else what words say. */
export const detectEncoding = (head: Buffer, complete: boolean): DetectedEncoding => {
  const marked = markedEncoding(head);
  if (!marked) return { bomBytes: 0, ...unmarkedEncoding(head, complete) };
  const { bomBytes } = marked;
  const isShortMark = marked.encoding.startsWith('utf-16');
  return {
    bomBytes,
    encoding: (isShortMark && quadEncoding(head.subarray(bomBytes))) || marked.encoding,
  };
};

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32le' },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

const markedEncoding = (head: Buffer): DetectedEncoding | undefined => {
  const mark = MARKS.find(({ bytes }) => standsAt(head, bytes, 0));
  if (!mark) return undefined;
  const { bytes, encoding } = mark;
  let bomBytes = bytes.length;
  // Programs that write a mark before a text do not look whether it has one.
  while (standsAt(head, bytes, bomBytes)) bomBytes += bytes.length;
  return { encoding, bomBytes };
};

const standsAt = (head: Buffer, bytes: readonly number[], at: number): boolean =>
  bytes.every((byte, i) => head[at + i] === byte);

type Unmarked = Omit<DetectedEncoding, 'bomBytes'>;

const unmarkedEncoding = (head: Buffer, complete: boolean): Unmarked => {
  const wide = wideEncoding(head.subarray(0, 4096));
  if (wide) return { encoding: wide };
  const whole = complete ? head : head.subarray(0, lastBoundary(head));
  if (isUtf8(whole) || mostlyUtf8(whole)) return { encoding: 'utf-8' };
  if (isShiftJis(whole)) return { encoding: 'shift_jis' };
  const pairs = doubleByteEncoding(whole);
  return pairs === undefined ? toldByWords(whole) : { encoding: pairs };
};

/** Latin text in UTF-16 has a NUL in every second byte, always on the same side. */
const wideEncoding = (head: Buffer): string => {
  const pairs = head.length >> 1;
  if (pairs < 2) return '';
  const nulls = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (head[i] === 0) nulls[i & 1] = (nulls[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  if (odd > pairs * 0.4 && even < odd * 0.1) return 'utf-16le';
  if (even > pairs * 0.4 && odd < even * 0.1) return 'utf-16be';
  return '';
};

/** Some programs put the mark of UTF-16 before UTF-32: three of four bytes are NUL, all but the same one. */
const quadEncoding = (head: Buffer): string => {
  const quads = Math.min(head.length, 4096) >> 2;
  const filled = [0, 0, 0, 0];
  for (let i = 0; i < quads * 4; i++) if (head[i] !== 0) filled[i & 3] = (filled[i & 3] ?? 0) + 1;
  const [first = 0, second = 0, third = 0, fourth = 0] = filled;
  if (quads < 2 || second > quads * 0.1) return '';
  if (first > quads * 0.9 && third + fourth < quads * 0.1) return 'utf-32le';
  return fourth > quads * 0.9 && first + third < quads * 0.2 ? 'utf-32be' : '';
};

/** Cut before a character that the sample may have torn. */
const lastBoundary = (head: Buffer): number => {
  for (let at = head.length - 1; at >= Math.max(0, head.length - 4); at--) {
    const byte = head[at] ?? 0;
    if (byte < 0x80) return at + 1;
    if (byte >= 0xc0) return at;
  }
  return head.length;
};

/** One file out of two: most lines with other than ASCII are sound UTF-8, some are not. */
const mostlyUtf8 = (bytes: Buffer): boolean => {
  let sound = 0;
  let broken = 0;
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(0x0a, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (!isUtf8(line)) broken++;
    else if (line.some((byte) => byte >= 0x80)) sound++;
    from = end < 0 ? bytes.length : end + 1;
  }
  return sound > 0 && sound >= broken;
};
