import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ABSENT, byteTable } from '../../src/model/byte-table.ts';
import { intMap } from '../../src/model/int-map.ts';
import { textPool } from '../../src/model/text-pool.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a table of bytes', () => {
  test('keeps a number beside each text, over every widening, as a Map does', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 6 }), { maxLength: 400 }), (texts) => {
        const table = byteTable();
        const known = new Map<string, number>();
        texts.forEach((text, i) => {
          const bytes = bytesOf(text);
          expect(table.find(bytes, 0, bytes.length)).toBe(known.get(text) ?? ABSENT);
          if (known.has(text)) return;
          known.set(text, i);
          table.add(bytes, 0, bytes.length, i);
        });
        expect(table.count).toBe(known.size);
      }),
    );
  });

  test('looks only at the bytes between the two places', () => {
    const table = byteTable();
    const bytes = bytesOf('xxAnnaxx');
    expect(table.find(bytes, 2, 6)).toBe(ABSENT);
    table.add(bytes, 2, 6, 7);
    expect(table.find(bytesOf('Anna'), 0, 4)).toBe(7);
    expect(table.find(bytesOf('Anne'), 0, 4)).toBe(ABSENT);
    expect(table.used).toBe(4);
  });
});

/** Texts by when they first came. */
const numbered = (texts: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(texts)].map((text, i) => [text, i]));

describe('a text pool over bytes', () => {
  test('gives back what was put in, half surrogate pairs and all, as a Map would number it', () => {
    const anything = fc.array(fc.string({ unit: 'binary', maxLength: 9 }));
    const halves = fc.constantFrom('\ud83d', 'a\udc00', '\ud83d\ude00', '\ufffd', 'José', '\0');
    fc.assert(
      fc.property(anything, fc.array(halves), (some, odd) => {
        const pool = textPool();
        const known = numbered(['', ...some, ...odd]);
        for (const text of [...some, ...odd]) expect(pool.id(text)).toBe(known.get(text));
        for (const [text, id] of known)
          expect([pool.text(id), pool.find(text)]).toEqual([text, id]);
        expect(pool.size).toBe(known.size);
      }),
    );
  });

  test('a text is the same as string and as bytes', () => {
    const pool = textPool();
    const bytes = bytesOf('x,Müller,y');
    expect(pool.idOfBytes(bytes, 2, 9)).toBe(pool.id('Müller'));
    expect(pool.text(pool.idOfBytes(bytes, 10, 11))).toBe('y');
    expect(pool.idOfBytes(bytes, 4, 4)).toBe(0);
  });

  test('long texts have room', () => {
    const pool = textPool();
    const long = 'é'.repeat(5000);
    expect(pool.text(pool.id(long))).toBe(long);
  });
});

test('a map of whole numbers is like any other, 0 and the largest included', () => {
  const keys = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.constant(2 ** 31 - 2));
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, fc.nat()), { maxLength: 300 }), (entries) => {
      const map = intMap();
      const known = new Map<number, number>();
      for (const [key, value] of entries) {
        expect(map.get(key)).toBe(known.get(key) ?? -1);
        map.set(key, value);
        known.set(key, value);
      }
      expect(map.size).toBe(known.size);
      for (const [key, value] of known) expect(map.get(key)).toBe(value);
    }),
  );
});
