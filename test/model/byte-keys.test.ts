import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST, hashAt, SECOND, THIRD, VALUE, writeKey } from '../../src/model/byte-keys.ts';
import { ABSENT, byteTable } from '../../src/model/byte-table.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a slot would have of a text that stands among other bytes, and its hash. */
const keyOf = (text: string) => {
  const bytes = bytesOf(`<<<<${text}>>>>`);
  const keys = new Int32Array(8);
  writeKey(new DataView(bytes.buffer), 4, bytes.length - 4, keys, 4);
  return { slot: [...keys.slice(4, 4 + VALUE)], hash: keys[4 + VALUE], keys };
};

/** All texts of one, two or three letters a and b, and so on to a length. */
const textsUpTo = (length: number): string[] => {
  const all = [''];
  for (let from = 0, size = 0; size < length; size++) {
    const end = all.length;
    for (; from < end; from++) all.push(`${all[from]}a`, `${all[from]}b`);
  }
  return all;
};

describe('what a slot has of a text', () => {
  test('is another for each short one, and its length is in it', () => {
    const texts = textsUpTo(11);
    expect(texts).toHaveLength(2 ** 12 - 1);
    expect(new Set(texts.map((text) => keyOf(text).slot.join())).size).toBe(texts.length);
  });

  test.each([
    ['', 'a'],
    ['a', 'aa'],
    ['abc', 'abca'],
    ['abcd', 'abcdabcd'],
    ['aaaa', 'aaaaa'],
    ['aaaaaaa', 'aaaaaaaa'],
    ['aaaaaaaaaa', 'aaaaaaaaaaa'],
    ['\0', ''],
    ['\0\0\0\0', '\0\0\0\0\0'],
    ['ab\0', 'ab'],
  ])('tells %j from %j', (one, other) => {
    expect(keyOf(one).slot).not.toEqual(keyOf(other).slot);
  });

  test.each([
    ['', 'short'],
    ['0031XY64GO', 'short'],
    ['abcdefghijk', 'short'],
    ['abcdefghijkl', 'long'],
    ['ana@fern.example', 'long'],
    ['ééééé', 'short'],
    ['éééééé', 'long'],
  ])('says whether it is all of it: %j is %s', (text, kind) => {
    const third = keyOf(text).slot[THIRD] ?? 0;
    expect(third > 0 ? 'short' : 'long').toBe(kind);
    expect(third).not.toBe(0);
    if (kind === 'long') expect(third).toBe(-bytesOf(text).length);
  });

  test('is the same wherever the text stands, and so is its hash', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 20 }),
        fc.string(),
        fc.string(),
        (text, before, behind) => {
          const [start, length] = [bytesOf(before).length, bytesOf(text).length];
          const bytes = bytesOf(`${before}${text}${behind}`);
          const keys = new Int32Array(4);
          writeKey(new DataView(bytes.buffer), start, start + length, keys, 0);
          const { slot, hash } = keyOf(text);
          expect([...keys.slice(0, VALUE)]).toEqual(slot);
          expect(keys[VALUE]).toBe(hash);
        },
      ),
    );
  });

  test('says the hash, where nothing else is left of the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        const { keys, hash } = keyOf(text);
        keys[4 + VALUE] = 0;
        expect(hashAt(keys, 4)).toBe(hash);
      }),
    );
  });

  test('leaves the slots beside it alone', () => {
    const bytes = bytesOf('abcdefghijkl');
    const keys = new Int32Array(12).fill(7);
    for (const end of [0, 3, 6, 11, 12]) writeKey(new DataView(bytes.buffer), 0, end, keys, 4);
    expect([...keys.slice(0, 4), ...keys.slice(8)]).toEqual(Array(8).fill(7));
    expect([FIRST, SECOND, THIRD, VALUE]).toEqual([0, 1, 2, 3]);
  });
});

describe('texts that differ in one byte', () => {
  test('are two, however long they are', () => {
    const table = byteTable();
    let count = 0;
    for (let length = 1; length <= 16; length++) {
      for (let at = 0; at <= length; at++) {
        // At its end: none of them is another.
        const text = `${'a'.repeat(at)}${at < length ? 'b' : ''}${'a'.repeat(Math.max(0, length - at - 1))}`;
        const bytes = bytesOf(text);
        expect(table.find(bytes, 0, bytes.length)).toBe(ABSENT);
        table.add(count++);
      }
    }
    expect(table.count).toBe(count);
    expect(table.find(bytesOf('aaaaaaaaaaab'), 0, 12)).not.toBe(ABSENT);
  });

  test('are two in a crowded table', () => {
    const table = byteTable();
    const known = new Map<string, number>();
    for (let i = 0; i < 5000; i++) {
      const text = `somebody-${i % 4000}@fern.example`;
      const bytes = bytesOf(text);
      const number = known.get(text) ?? ABSENT;
      expect(table.find(bytes, 0, bytes.length)).toBe(number);
      if (number !== ABSENT) continue;
      known.set(text, i);
      table.add(i);
    }
  });
});
