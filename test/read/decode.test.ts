import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ByteSource } from '../../src/read/byte-source.ts';
import { bufferSource } from '../../src/read/byte-source.ts';
import { knowsEncoding, textBlocks } from '../../src/read/decode.ts';

/** A source that gives its bytes in pieces of this length. */
const inPieces = (bytes: Buffer, length: number): ByteSource => ({
  size: bytes.length,
  *chunks() {
    for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
  },
});

const textOf = (source: ByteSource, encoding: string, bomBytes = 0): string =>
  Array.from(textBlocks(source, { encoding, bomBytes }), (block) => block.text).join('');

const marksOf = (source: ByteSource, encoding: string) =>
  Array.from(textBlocks(source, { encoding, bomBytes: 0 })).flatMap((block) => block.marks);

const WORDS = 'Name\nJosé Núñez €\n渡辺\n😀 end';

describe('text comes out whole, however the bytes were cut', () => {
  const swapped = Buffer.from(WORDS, 'utf16le').swap16();
  const quads = Buffer.from(
    [...WORDS].flatMap((letter) => {
      const point = letter.codePointAt(0) ?? 0;
      return [point & 255, (point >> 8) & 255, point >> 16, 0];
    }),
  );
  test.each([
    ['utf-8', Buffer.from(WORDS)],
    ['utf-16le', Buffer.from(WORDS, 'utf16le')],
    ['utf-16be', swapped],
    ['utf-32le', quads],
    ['utf-32be', Buffer.from(quads).swap32()],
  ])('%s', (encoding, bytes) => {
    for (const length of [1, 2, 3, 5, 7, 1000]) {
      expect(textOf(inPieces(bytes, length), encoding)).toBe(WORDS);
    }
  });

  test('any UTF-8 text in pieces of any length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 9 }),
        (text, length) => {
          const clean = text.replaceAll('\0', '');
          expect(textOf(inPieces(Buffer.from(clean), length), 'utf-8')).toBe(clean);
        },
      ),
    );
  });
});

test('a byte order mark is left out, also where it comes in two pieces', () => {
  const bytes = Buffer.from('\ufeffName');
  expect(textOf(inPieces(bytes, 2), 'utf-8', 3)).toBe('Name');
});

test('a line that is no UTF-8 is read as windows-1252, and only that one', () => {
  const bytes = Buffer.concat([Buffer.from('José\n'), Buffer.from('Andr\xe9 \x96 x\n', 'latin1')]);
  expect(textOf(bufferSource(bytes), 'utf-8')).toBe('José\nAndré – x\n');
  expect(marksOf(bufferSource(bytes), 'utf-8')).toEqual([
    { code: 'read-as-windows-1252', lineOffset: 1 },
  ]);
});

test('NULs are dropped and the lines they stood in are named', () => {
  const bytes = Buffer.from('a\nb\0c\0\nd\0\n');
  expect(textOf(bufferSource(bytes), 'utf-8')).toBe('a\nbc\nd\n');
  expect(marksOf(bufferSource(bytes), 'utf-8').map((mark) => mark.lineOffset)).toEqual([1, 2]);
});

test('other encodings go by their labels', () => {
  const bytes = Buffer.from([0x93, 0x6e, 0x95, 0xd3]);
  expect(textOf(bufferSource(bytes), 'shift_jis')).toBe('渡辺');
  expect(textOf(bufferSource(Buffer.from([0x80])), 'windows-1252')).toBe('€');
});

test('a label nobody knows is told apart before anything is read', () => {
  expect(['utf-8', 'UTF-8', 'shift_jis', 'cp1252', 'utf-32le', 'koi8-r'].every(knowsEncoding)).toBe(
    true,
  );
  expect(knowsEncoding('klingon')).toBe(false);
});

test('a line longer than a mebibyte is not held back, nor torn within a letter', () => {
  const line = 'é'.repeat(700_000);
  const blocks = [
    ...textBlocks(bufferSource(Buffer.from(line)), { encoding: 'utf-8', bomBytes: 0 }),
  ];
  expect(blocks.length).toBeGreaterThan(1);
  expect(blocks.map((block) => block.text).join('')).toBe(line);
});
