import { expect, test } from 'vitest';
import { decodeWindows1252 } from '../../src/read/windows-1252.ts';

test.each([
  [0x80, '€'],
  [0x85, '…'],
  [0x8a, 'Š'],
  [0x91, '‘'],
  [0x92, '’'],
  [0x93, '“'],
  [0x94, '”'],
  [0x95, '•'],
  [0x96, '–'],
  [0x97, '—'],
  [0x99, '™'],
  [0x9c, 'œ'],
  [0x9f, 'Ÿ'],
  [0xe9, 'é'],
  [0xff, 'ÿ'],
  [0x41, 'A'],
])('byte %i is %s', (byte, letter) => {
  expect(decodeWindows1252(Buffer.from([byte]))).toBe(letter);
});

test('all 256 bytes are one letter each, and no two are the same', () => {
  const text = decodeWindows1252(Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)));
  expect(new Set(text).size).toBe(256);
});

test('only the five bytes that windows-1252 leaves open become control characters', () => {
  const high = Buffer.from(Array.from({ length: 32 }, (_, i) => 0x80 + i));
  const controls = [...decodeWindows1252(high)].filter((letter) => letter < '\u00a0');
  expect(controls.map((letter) => letter.charCodeAt(0))).toEqual([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
});
