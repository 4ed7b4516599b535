import { byteAt } from '../model/columns.ts';
import { putSixDigits, sixDigits } from '../model/six-digits.ts';
import { figureText } from './figures.ts';

/** Text as the bytes of a file, piece behind piece, in memory that grows. */
export type ByteText = { bytes: Buffer; length: number };

export const byteText = (): ByteText => ({ bytes: Buffer.allocUnsafe(SOME), length: 0 });

const SOME = 2 ** 12;

const makeRoom = (text: ByteText, more: number): void => {
  const least = text.length + more;
  if (least <= text.bytes.length) return;
  const wider = Buffer.allocUnsafe(2 * least);
  text.bytes.copy(wider, 0, 0, text.length);
  text.bytes = wider;
};

/** Bytes `start … end` of others: mostly too few for a call of the engine's own. */
export const putBytes = (text: ByteText, from: Uint8Array, start: number, end: number): void => {
  makeRoom(text, end - start);
  const { bytes } = text;
  let to = text.length;
  for (let i = start; i < end; i++) bytes[to++] = byteAt(from, i);
  text.length = to;
};

/** A code unit has at most three bytes. */
const MOST_BYTES = 3;
const LAST_ASCII = 0x7f;

export const putText = (text: ByteText, more: string): void => {
  const { length } = more;
  makeRoom(text, MOST_BYTES * length);
  const { bytes, length: start } = text;
  for (let i = 0; i < length; i++) {
    const code = more.charCodeAt(i);
    if (code > LAST_ASCII) {
      text.length = start + bytes.write(more, start, 'utf8');
      return;
    }
    bytes[start + i] = code;
  }
  text.length = start + length;
};

/** The most digits and signs that a strength has. */
const MOST_DIGITS = 16;

/** A strength or fit in full, as a cell has it. */
export const putStrength = (text: ByteText, value: number): void => {
  makeRoom(text, MOST_DIGITS);
  const end = putSixDigits(text.bytes, text.length, value);
  if (end < 0) putText(text, figureText(sixDigits(value)));
  else text.length = end;
};

/** A copy of what was put, which begins anew. */
export const takeBytes = (text: ByteText): Uint8Array => {
  const taken = Buffer.copyBytesFrom(text.bytes, 0, text.length);
  text.length = 0;
  return taken;
};
