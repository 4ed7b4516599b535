import { knowsEncoding } from './decode.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** The words `=?UTF-8?Q?M=C3=BCller?=` of a mail header, as they are meant (RFC 2047). */
export const decodedWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(
      /=\?(?<charset>[^?*\s]{1,40})(?:\*[^?\s]{0,20})?\?(?<coding>[bq])\?(?<word>[^?\s]*)\?=/gi,
      (whole: string, charset: string, coding: string, word: string) =>
        knowsEncoding(charset) ? decodedBytes(wordBytes(coding, word), charset) : whole,
    );

const wordBytes = (coding: string, word: string): Buffer =>
  coding.toLowerCase() === 'b'
    ? Buffer.from(word, 'base64')
    : quotedPrintableBytes(word.replaceAll('_', ' '));

export const quotedPrintableBytes = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/[^\x20-\x7e]/g, (letter) => Buffer.from(letter).toString('latin1'))
      .replace(/=(?<code>[\dA-F]{2})/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
    'latin1',
  );

export const decodedBytes = (bytes: Buffer, charset: string): string => {
  if (/^(?:utf-?8|us-ascii)$/i.test(charset)) return bytes.toString('utf8');
  const decoder = decoderOf(charset);
  // The platform's own table for windows-1252 lets control characters through; see there.
  if (decoder?.encoding === 'windows-1252') return decodeWindows1252(bytes);
  return decoder ? decoder.decode(bytes) : bytes.toString('utf8');
};

/** Undefined for what is no encoding of the web: UTF-32 among others. */
const decoderOf = (charset: string): InstanceType<typeof TextDecoder> | undefined => {
  try {
    return new TextDecoder(charset);
  } catch {
    return undefined;
  }
};
