import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ABSENT, byteTable } from '../../src/model/byte-table.ts';
import { textPool } from '../../src/model/text-pool.ts';

const encoder = new TextEncoder();

/** Texts one after another in one piece of memory, with a stranger between any two. */
const laidOut = (texts: readonly string[]) => {
  const pieces = texts.map((text) => encoder.encode(text));
  const starts = new Int32Array(texts.length);
  const ends = new Int32Array(texts.length);
  const bytes: number[] = [];
  for (const [i, piece] of pieces.entries()) {
    starts[i] = bytes.length;
    bytes.push(...piece);
    ends[i] = bytes.length;
    bytes.push(0x7c);
  }
  return { bytes: Uint8Array.from(bytes), starts, ends };
};

const TEXTS = [
  'a',
  'b',
  'ab',
  'ba',
  'abc',
  'abcd',
  'abcde',
  'abcdefgh',
  'abcdefghi',
  '\u0000',
  '\u0000\u0000',
  'Ana Reis',
  'Jörg Müßig',
  '石川 裕子',
  '👩‍👩‍👧‍👦',
  '__proto__',
  'constructor',
  'x'.repeat(5000),
  'x'.repeat(5001),
];

const someText = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

describe('a table of bytes', () => {
  test('finds what was put in, and nothing else', () => {
    const { bytes, starts, ends } = laidOut(TEXTS);
    const table = byteTable();
    for (const i of TEXTS.keys()) {
      expect(table.find(bytes, starts[i] ?? 0, ends[i] ?? 0)).toBe(ABSENT);
      table.add(100 + i);
    }
    expect(table.count).toBe(TEXTS.length);
    for (const i of TEXTS.keys()) {
      expect(table.find(bytes, starts[i] ?? 0, ends[i] ?? 0)).toBe(100 + i);
    }
    const other = encoder.encode('abcdf');
    expect(table.find(other, 0, other.length)).toBe(ABSENT);
  });

  test('keeps bytes in the order in which they came', () => {
    const { bytes, starts, ends } = laidOut(['Ana', 'Bo', 'Cora']);
    const table = byteTable();
    for (const i of [0, 1, 2]) {
      table.find(bytes, starts[i] ?? 0, ends[i] ?? 0);
      table.add(i);
    }
    expect(new TextDecoder().decode(table.arena().subarray(0, table.used))).toBe('AnaBoCora');
  });

  test('does not change when the bytes that were put in do', () => {
    const bytes = encoder.encode('Ana');
    const table = byteTable();
    table.find(bytes, 0, 3);
    table.add(1);
    bytes.fill(0x7a);
    expect(table.find(encoder.encode('Ana'), 0, 3)).toBe(1);
    expect(table.find(bytes, 0, 3)).toBe(ABSENT);
  });

  test.each([1, 255, 256, 257, 600])('finds %d at once as one by one', (count) => {
    const texts = Array.from({ length: count }, (_, i) => `person ${i % 300}`);
    const { bytes, starts, ends } = laidOut(texts);
    const table = byteTable();
    for (let i = 0; i < Math.min(count, 300); i += 2) {
      table.find(bytes, starts[i] ?? 0, ends[i] ?? 0);
      table.add(i);
    }
    const found = new Int32Array(count);
    table.findEach({ bytes, starts, ends, first: 0, step: 1, count }, found);
    expect([...found]).toEqual(
      texts.map((_, i) => table.find(bytes, starts[i] ?? 0, ends[i] ?? 0)),
    );
    expect(new Set(found).size).toBeGreaterThan(0);
  });

  test.each([
    [0, 1],
    [1, 2],
    [2, 3],
  ])('finds the cells of one column of many: from %d, each %dth', (first, step) => {
    const texts = Array.from({ length: 12 }, (_, i) => `cell ${i}`);
    const { bytes, starts, ends } = laidOut(texts);
    const table = byteTable();
    for (const i of texts.keys()) {
      table.find(bytes, starts[i] ?? 0, ends[i] ?? 0);
      table.add(i);
    }
    const count = Math.ceil((12 - first) / step);
    const found = new Int32Array(count);
    table.findEach({ bytes, starts, ends, first, step, count }, found);
    expect([...found]).toEqual(Array.from({ length: count }, (_, i) => first + i * step));
  });
});

describe('a pool of texts', () => {
  test('numbers texts as they come, as a Map would, and gives each back', () => {
    fc.assert(
      fc.property(fc.array(someText, { maxLength: 80 }), (texts) => {
        const pool = textPool();
        const known = new Map([['', 0]]);
        for (const text of texts) {
          const expected = known.get(text) ?? known.size;
          known.set(text, expected);
          expect(pool.id(text)).toBe(expected);
        }
        expect(pool.size).toBe(known.size);
        for (const [text, id] of known)
          expect([pool.text(id), pool.find(text)]).toEqual([text, id]);
      }),
    );
  });

  test('a text has one number, as a string and as bytes', () => {
    const { bytes, starts, ends } = laidOut(TEXTS);
    const [byText, byBytes] = [textPool(), textPool()];
    for (const [i, text] of TEXTS.entries()) {
      const id = byText.id(text);
      expect(byBytes.idOfBytes(bytes, starts[i] ?? 0, ends[i] ?? 0)).toBe(id);
      expect(byBytes.id(text)).toBe(id);
      expect(byBytes.text(id)).toBe(text);
    }
  });

  test('nothing is the empty text, however it is said', () => {
    const pool = textPool();
    expect([pool.id(''), pool.find(''), pool.idOfBytes(encoder.encode('x'), 1, 1)]).toEqual([
      0, 0, 0,
    ]);
    expect([pool.size, pool.text(0)]).toEqual([1, '']);
  });

  test.each(['a', 'Jörg', '__proto__', '\ud83d'])('does not know %j before it came', (text) => {
    const pool = textPool();
    expect(pool.find(text)).toBe(-1);
    const id = pool.id(text);
    expect([pool.find(text), pool.text(id)]).toEqual([id, text]);
  });

  test('tells texts apart that only look alike', () => {
    const pool = textPool();
    const alike = ['é', 'e\u0301', 'Ａ', 'A', 'ﬁ', 'fi', ' a', 'a', 'a ', 'A'];
    const ids = alike.map((text) => pool.id(text));
    expect(new Set(ids).size).toBe(new Set(alike).size);
  });

  test('of half a surrogate pair there are no bytes, but it is a text like others', () => {
    const pool = textPool();
    pool.id('Ana');
    expect(pool.bytes()).toBeDefined();
    const id = pool.id('half \ud83d');
    expect([pool.text(id), pool.find('half \ud83d')]).toEqual(['half \ud83d', id]);
    expect(pool.bytes()).toBeUndefined();
  });

  test('lies in memory as its texts one after another', () => {
    const pool = textPool();
    for (const text of ['Ana', 'Jörg', 'Ana', 'Bo']) pool.id(text);
    const kept = pool.bytes();
    const texts = [...(kept?.ends ?? [])].map((end, i, ends) =>
      new TextDecoder().decode(kept?.arena.subarray(i === 0 ? 0 : ends[i - 1], end)),
    );
    expect(texts).toEqual(['', 'Ana', 'Jörg', 'Bo']);
  });

  test('finds many at once, and knows what it has not', () => {
    const pool = textPool();
    const ids = ['Ana', 'Bo'].map((text) => pool.id(text));
    const { bytes, starts, ends } = laidOut(['Bo', 'Cora', 'Ana', 'Bo']);
    const found = new Int32Array(4);
    pool.findEach({ bytes, starts, ends, first: 0, step: 1, count: 4 }, found);
    expect([...found]).toEqual([ids[1], ABSENT, ids[0], ids[1]]);
    expect(pool.size).toBe(3);
  });
});
