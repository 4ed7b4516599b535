import { describe, expect, test } from 'vitest';
import { textPool } from '../../src/model/text-pool.ts';
import {
  cellsOf,
  clear,
  endText,
  isWordSign,
  type WritePlain,
  type WrittenTexts,
  writeEach,
  writeJoined,
  writtenTexts,
} from '../../src/normalize/plain-texts.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const textsIn = (written: WrittenTexts): readonly string[] => {
  const { bytes, starts, ends, count } = cellsOf(written);
  return Array.from({ length: count }, (_, i) =>
    new TextDecoder().decode(bytes.subarray(starts[i], ends[i])),
  );
};

/** Turns a text round; one with an x is none. */
const backwards: WritePlain = (bytes, start, end, { bytes: written, at }) => {
  for (let i = start; i < end; i++) {
    if (bytes[i] === 0x78) return at;
    written[at + end - 1 - i] = bytes[i] ?? 0;
  }
  return at + end - start;
};

describe('texts written one after another', () => {
  test('by what each says, nothing where it is not plain', () => {
    const pool = textPool();
    const ids = Int32Array.from(['abc', 'axb', 'de', 'x', 'f'], (text) => pool.id(text));
    const written = writtenTexts();
    const kept = pool.bytes();
    if (kept) writeEach(kept, ids, backwards, written);
    expect(textsIn(written)).toEqual(['cba', '', 'ed', '', 'f']);
    if (kept) writeEach(kept, ids.subarray(2, 3), backwards, written);
    expect(textsIn(written)).toEqual(['ed']);
  });

  test.each([
    [['Jon', 'Smith'], 'Jon Smith'],
    [['José', 'Núñez'], 'José Núñez'],
    [['', ''], ' '],
  ])('two of them with a blank between: %j', ([one = '', other = ''], expected) => {
    const written = writtenTexts();
    writeJoined(bytesOf('before'), bytesOf('it'), written);
    writeJoined(bytesOf(one), bytesOf(other), written);
    expect(textsIn(written)).toEqual(['before it', expected]);
  });

  test('cleared, the next one is the first', () => {
    const written = writtenTexts();
    writeJoined(bytesOf('a'), bytesOf('b'), written);
    clear(written);
    expect(textsIn(written)).toEqual([]);
    endText(written, written.at);
    writeJoined(bytesOf('c'), bytesOf('d'), written);
    expect(textsIn(written)).toEqual(['', 'c d']);
  });

  test.each([
    ['a', true],
    ['z', true],
    ['0', true],
    ['9', true],
    ['A', false],
    ['`', false],
    ['{', false],
    ['/', false],
    [':', false],
    ['-', false],
    ['é', false],
  ])('%s: a small letter or a digit? %s', (sign, isSo) => {
    expect(isWordSign(bytesOf(sign)[0] ?? 0)).toBe(isSo);
  });
});
