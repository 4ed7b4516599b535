import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ABSENT, byteTable } from '../../src/model/byte-table.ts';
import { textPool } from '../../src/model/text-pool.ts';

const cellsOf = (texts: readonly string[]) => {
  const pieces = texts.map((text) => new TextEncoder().encode(text));
  const ends = new Int32Array(texts.length);
  let end = 0;
  pieces.forEach((piece, i) => {
    end += piece.length;
    ends[i] = end;
  });
  const starts = ends.map((one, i) => one - (pieces[i]?.length ?? 0));
  const bytes = Uint8Array.from(pieces.flatMap((piece) => [...piece]));
  return { bytes, starts, ends, first: 0, step: 1, count: texts.length };
};

const words = fc.array(fc.stringMatching(/^[ab]{0,4}[a-c]{0,18}é?$/), { maxLength: 400 });

describe('a table that takes texts', () => {
  test('gives those that it has not the next numbers, in their order', () => {
    const table = byteTable();
    const found = new Int32Array(5);
    table.takeEach(cellsOf(['b', 'a', 'b', 'a long text of many letters', 'a']), found, 10);
    expect([...found]).toEqual([10, 11, 10, 12, 11]);
    table.takeEach(cellsOf(['c', 'a']), found, 20);
    expect([...found.subarray(0, 2)]).toEqual([20, 11]);
    expect(table.count).toBe(4);
  });

  test('only looked for, nothing is taken', () => {
    const table = byteTable();
    const found = new Int32Array(2);
    table.findEach(cellsOf(['a', 'b']), found);
    expect([[...found], table.count, table.used]).toEqual([[ABSENT, ABSENT], 0, 0]);
  });

  test.each([0, 1, 100, 3000, 40_000])('with room for %d more it is the same', (more) => {
    const texts = Array.from({ length: 1500 }, (_, i) => `text ${i % 700}`);
    const [roomy, other] = [byteTable(), byteTable()];
    const [found, expected] = [new Int32Array(1500), new Int32Array(1500)];
    other.takeEach(cellsOf(texts), expected, 0);
    roomy.takeEach(cellsOf(texts.slice(0, 40)), found, 0);
    roomy.reserve(more);
    roomy.takeEach(cellsOf(texts), found, 40);
    expect([...found]).toEqual([...expected]);
    expect([roomy.count, roomy.used]).toEqual([other.count, other.used]);
    for (const text of texts) {
      const { bytes } = cellsOf([text]);
      expect(roomy.find(bytes, 0, bytes.length)).toBe(other.find(bytes, 0, bytes.length));
    }
  });

  test('also into what lies far away', () => {
    const texts = Array.from({ length: 30_000 }, (_, i) => `somebody number ${i}`);
    const table = byteTable();
    const found = new Int32Array(30_000);
    table.takeEach(cellsOf(texts), found, 0);
    expect(found.every((number, i) => number === i)).toBe(true);
    table.takeEach(cellsOf(texts.toReversed()), found, 30_000);
    expect(found.every((number, i) => number === 29_999 - i)).toBe(true);
  });
});

describe('a pool that takes many texts at once', () => {
  test('numbers them as it does one by one, and gives each back', () => {
    fc.assert(
      fc.property(words, words, (before, texts) => {
        const [together, alone] = [textPool(), textPool()];
        for (const text of before) expect(together.id(text)).toBe(alone.id(text));
        const ids = new Int32Array(texts.length);
        together.idEach(cellsOf(texts), ids);
        expect([...ids]).toEqual(texts.map((text) => alone.id(text)));
        expect(Array.from(ids, together.text)).toEqual(texts);
        expect(together.size).toBe(alone.size);
        expect(together.bytes()).toEqual(alone.bytes());
      }),
    );
  });

  test('the empty one is 0 and no text is taken for it', () => {
    const pool = textPool();
    const ids = new Int32Array(3);
    pool.idEach(cellsOf(['', 'a', '']), ids);
    expect([[...ids], pool.size]).toEqual([[0, 1, 0], 2]);
  });

  test('behind half a surrogate pair, too', () => {
    const pool = textPool();
    const ids = new Int32Array(2);
    expect(pool.id('half \ud83d')).toBe(1);
    pool.idEach(cellsOf(['Ana', 'Bo']), ids);
    expect([1, ...ids].map(pool.text)).toEqual(['half \ud83d', 'Ana', 'Bo']);
    expect([pool.id('half \ud83d'), pool.id('Bo')]).toEqual([1, 3]);
  });

  test('room that was asked for changes nothing', () => {
    const pool = textPool();
    const id = pool.id('Ana');
    pool.reserve(100_000);
    expect([pool.find('Ana'), pool.find('Bo'), pool.id('Bo'), pool.size]).toEqual([id, -1, 2, 3]);
  });

  test('texts are strings wherever they are asked for, in any order', () => {
    const pool = textPool();
    const texts = Array.from({ length: 5000 }, (_, i) => `text ${i}`);
    const ids = texts.map((text) => pool.id(text));
    for (const i of [4999, 0, 1023, 1024, 2047, 3000, 1]) {
      expect(pool.text(ids[i] ?? 0)).toBe(texts[i]);
      expect(pool.text(ids[i] ?? 0)).toBe(texts[i]);
    }
    expect(pool.text(0)).toBe('');
  });
});
