import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  keptTexts,
  listedColumn,
  slotsOf,
  textBytes,
  textColumn,
} from '../../src/snapshot/kept-texts.ts';
import type { PagedBytes } from '../../src/snapshot/paged-bytes.ts';

const asked: [number, number][] = [];

/** Bytes that are all there; notes what was needed. */
const paged = (bytes: Uint8Array): PagedBytes => ({
  bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  need: (from, to) => asked.push([from, to]),
});

const bytesOf = (texts: readonly string[]) => {
  const bytes = textBytes([texts]);
  if (bytes === undefined) throw new Error('These texts have no bytes');
  return bytes;
};

const pagedTexts = (texts: readonly string[]) => {
  const { ends, arena } = bytesOf(texts);
  return { ends: paged(new Uint8Array(ends.buffer)), arena: paged(arena) };
};

const ANY = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 30 });

describe('a column of texts', () => {
  test('comes back, every script and the empty text included', () => {
    const texts = ['Ana', '', 'Åsa Öberg', '李小龍', '👩‍💻', 'ß', '', 'z'];
    const column = textColumn(pagedTexts(texts), 1, 0);
    expect([...column]).toEqual(texts);
    expect(texts.map((_, i) => column.at(i))).toEqual(texts);
    expect(column.length).toBe(8);
  });

  test('whatever the texts', () => {
    fc.assert(
      fc.property(ANY, (texts) => {
        expect([...textColumn(pagedTexts(texts), 1, 0)]).toEqual(texts);
      }),
    );
  });

  test.each([-1, 3, 99])('has nothing at %i', (index) => {
    expect(textColumn(pagedTexts(['a', 'b', 'c']), 1, 0).at(index)).toBeUndefined();
  });

  test('asks for the bytes of the text that is looked at, no others', () => {
    const column = textColumn(pagedTexts(['abc', 'de', 'f']), 1, 0);
    asked.length = 0;
    expect(column.at(1)).toBe('de');
    expect(asked).toEqual([
      [0, 8],
      [3, 5],
    ]);
  });

  test.each(['\ud800', 'a\udc00b', '\ud83d'])('cannot hold half a pair: %j', (text) => {
    expect(textBytes([['fine', text]])).toBeUndefined();
  });

  test('grows with its texts', () => {
    const long = 'ä'.repeat(5000);
    expect([...textColumn(pagedTexts([long, 'b', long]), 1, 0)]).toEqual([long, 'b', long]);
  });
});

describe('a table of texts', () => {
  const TABLE = [
    ['Ana', 'Bo', ''],
    ['CEO', '', 'Åsa'],
    ['', 'x', '李小龍'],
  ] as const;

  const columnsOf = (table: readonly (readonly string[])[]) => {
    const bytes = textBytes(table);
    if (bytes === undefined) throw new Error('These texts have no bytes');
    const texts = { ends: paged(new Uint8Array(bytes.ends.buffer)), arena: paged(bytes.arena) };
    return table.map((_, column) => textColumn(texts, table.length, column));
  };

  test('stands row by row, and comes back by column', () => {
    expect(textBytes(TABLE)?.ends).toHaveLength(9);
    expect(Buffer.from(textBytes(TABLE)?.arena ?? []).toString()).toBe('AnaCEOBoxÅsa李小龍');
    expect(columnsOf(TABLE).map((column) => [...column])).toEqual(TABLE);
  });

  test('needs for one row what stands together', () => {
    const columns = columnsOf(TABLE);
    asked.length = 0;
    expect(columns.map((column) => column.at(1))).toEqual(['Bo', '', 'x']);
    const bytes = asked.filter(([, to]) => to <= 20).map(([from, to]) => to - from);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(8);
  });

  test.each([-1, 3])('has no row %i', (row) => {
    expect(columnsOf(TABLE).map((column) => column.at(row))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('of no rows has columns of none', () => {
    expect(columnsOf([[], []]).map(({ length }) => length)).toEqual([0, 0]);
  });

  test('of no columns has no texts', () => {
    expect(textBytes([])).toEqual({ ends: new Int32Array(0), arena: Buffer.alloc(0) });
  });

  test('of any size comes back', () => {
    const rows = fc.array(fc.tuple(fc.string(), fc.string({ unit: 'grapheme' })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(rows, (all) => {
        const sound = all.map((row) => row.map((text) => text.replace(/\p{Cs}/gu, '')));
        const table = [0, 1].map((column) => sound.map((row) => row[column] ?? ''));
        expect(columnsOf(table).map((column) => [...column])).toEqual(table);
      }),
    );
  });
});

describe('a pool that is looked up where it lies', () => {
  const poolOf = (texts: readonly string[]) => {
    const slots = slotsOf(bytesOf(texts));
    return keptTexts(pagedTexts(texts), paged(new Uint8Array(slots.buffer)));
  };

  test('knows the number of each of its texts, and of no other', () => {
    const pool = poolOf(['', 'Ana', 'Bo', 'Åsa']);
    expect(['', 'Ana', 'Bo', 'Åsa'].map(pool.find)).toEqual([0, 1, 2, 3]);
    expect(['ana', 'An', 'Anaa', 'B', '\0'].map(pool.find)).toEqual([-1, -1, -1, -1, -1]);
    expect(pool.size).toBe(4);
  });

  test('tells what it was asked from what it was asked before', () => {
    const pool = poolOf(['', 'Ana', 'Annabel', 'Bo']);
    const asked = ['Annabel', 'Ana', 'Annabe', 'Bo', 'Boo', 'B', 'Annabel'];
    expect(asked.map(pool.find)).toEqual([2, 1, -1, 3, -1, -1, 2]);
  });

  test('that has nothing finds nothing', () => {
    expect(['', 'Ana', ' '].map(poolOf(['']).find)).toEqual([0, -1, -1]);
  });

  test('makes no string of what it looks through', () => {
    const pool = poolOf(['', 'Ana', 'Bo']);
    const made = vi.spyOn(Buffer.prototype, 'toString');
    expect(['Ana', 'Bo', 'Al'].map(pool.find)).toEqual([1, 2, -1]);
    expect(made).not.toHaveBeenCalled();
    made.mockRestore();
  });

  test.each([
    ['half a pair, though its mark stands there', '\ud800', ['', '\ufffd']],
    ['half a pair in a word', 'a\udc00', ['', 'a\ufffd', 'a']],
    ['a text of the same length', 'Bob', ['', 'Ana', 'Bo']],
    ['the same letters in another order', 'naA', ['', 'Ana']],
    ['a text longer than any', 'é'.repeat(4000), ['', 'é']],
    ['nothing but blanks', ' ', ['', '  ']],
  ])('does not have %s', (_, text, texts) => {
    expect(poolOf(texts).find(text)).toBe(-1);
  });

  test('has long texts of any script', () => {
    const long = ['李'.repeat(3000), 'a'.repeat(5000), `${'a'.repeat(5000)}b`, '👩‍💻'.repeat(500)];
    const pool = poolOf(['', ...long]);
    expect(long.map(pool.find)).toEqual([1, 2, 3, 4]);
    expect(pool.find('a'.repeat(4999))).toBe(-1);
  });

  test('of any texts', () => {
    const distinct = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(distinct, fc.string({ unit: 'grapheme' }), (texts, other) => {
        const all = ['', ...texts];
        const pool = poolOf(all);
        expect(all.map(pool.find)).toEqual([...all.keys()]);
        expect(pool.find(other)).toBe(all.indexOf(other));
        expect(all.map((_, i) => pool.text(i))).toEqual(all);
      }),
    );
  });

  test('a table of slots is a power of two, at most half full', () => {
    for (const count of [1, 2, 3, 100]) {
      const texts = Array.from({ length: count }, (_, i) => (i === 0 ? '' : `t${i}`));
      const { length } = slotsOf(bytesOf(texts));
      expect(Math.log2(length) % 1).toBe(0);
      expect(length).toBeGreaterThanOrEqual(2 * count);
    }
  });
});

describe('a column of few texts that many rows share', () => {
  const numbers = Int32Array.of(1, 0, 1, 2, 1, 0);

  test('has for each row the text of its number, and none beyond', () => {
    const column = listedColumn(pagedTexts(['own', 'customer', '']), numbers);
    expect([...column]).toEqual(['customer', 'own', 'customer', '', 'customer', 'own']);
    expect([column.at(-1), column.at(6), column.length]).toEqual([undefined, undefined, 6]);
  });

  test.each([
    ['64 texts: each once', 64, 1],
    ['65 texts: each time', 65, 2],
  ])('reads them, of %s', (_what, count, times) => {
    const texts = Array.from({ length: count }, (_, i) => `text ${i}`);
    const column = listedColumn(pagedTexts(texts), numbers);
    asked.length = 0;
    expect(column.at(0)).toBe('text 1');
    const once = asked.length;
    expect(column.at(2)).toBe('text 1');
    expect(asked.length).toBe(once * times);
  });
});
