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
          table.add(i);
        });
        expect(table.count).toBe(known.size);
      }),
    );
  });

  test('looks only at the bytes between the two places', () => {
    const table = byteTable();
    const bytes = bytesOf('xxAnnaxx');
    expect(table.find(bytes, 2, 6)).toBe(ABSENT);
    table.add(7);
    expect(table.find(bytesOf('Anna'), 0, 4)).toBe(7);
    expect(table.find(bytesOf('Anne'), 0, 4)).toBe(ABSENT);
    expect(table.used).toBe(4);
  });
});

describe('many at once', () => {
  const piece = (texts: readonly string[]) => {
    const starts = new Int32Array(texts.length);
    const ends = new Int32Array(texts.length);
    let text = '';
    texts.forEach((one, i) => {
      starts[i] = text.length;
      text += one;
      ends[i] = text.length;
    });
    return { bytes: bytesOf(text), starts, ends };
  };

  const filled = (texts: Iterable<string>) => {
    const table = byteTable();
    let i = 0;
    for (const text of texts) {
      const bytes = bytesOf(text);
      if (table.find(bytes, 0, bytes.length) === ABSENT) table.add(i);
      i++;
    }
    return table;
  };

  test('are found as they are one by one', () => {
    const texts = fc.array(fc.stringMatching(/^[ab]{0,3}[a-c]{0,20}$/), { maxLength: 300 });
    fc.assert(
      fc.property(texts, texts, (known, asked) => {
        const table = filled(known);
        const { bytes, starts, ends } = piece(asked);
        const found = new Int32Array(asked.length);
        table.findEach({ bytes, starts, ends, first: 0, step: 1, count: asked.length }, found);
        expect([...found]).toEqual(
          asked.map((_, i) => table.find(bytes, starts[i] ?? 0, ends[i] ?? 0)),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('of a table that is larger than what is near, and over more than one look', () => {
    const ids = Array.from({ length: 60_000 }, (_, i) => `id-${(i * 7919) % 60_000}`);
    const table = filled(ids);
    const asked = Array.from({ length: 2000 }, (_, i) => `id-${i * 37}`);
    const { bytes, starts, ends } = piece(asked);
    const found = new Int32Array(asked.length);
    table.findEach({ bytes, starts, ends, first: 0, step: 1, count: asked.length }, found);
    const places = new Map(ids.map((id, i) => [id, i]));
    expect([...found]).toEqual(asked.map((id) => places.get(id) ?? ABSENT));
    expect(found.filter((value) => value === ABSENT).length).toBeGreaterThan(0);
  });

  test('stand in columns: from one place on, so many apart', () => {
    const table = filled(['a', 'b', 'c']);
    const { bytes, starts, ends } = piece(['a', 'x', 'b', 'y', 'z', 'c']);
    const found = new Int32Array(3);
    table.findEach({ bytes, starts, ends, first: 1, step: 2, count: 3 }, found);
    expect([...found]).toEqual([ABSENT, ABSENT, 2]);
  });

  test('in a pool, the empty text has its number from the start', () => {
    const pool = textPool();
    const id = pool.id('Ana');
    const { bytes, starts, ends } = piece(['Ana', '', 'Bob']);
    const found = new Int32Array(3);
    pool.findEach({ bytes, starts, ends, first: 0, step: 1, count: 3 }, found);
    expect([...found]).toEqual([id, 0, ABSENT]);
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
