import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawRow } from '../../src/model/raw-file.ts';
import { rowsAsBytes } from '../../src/normalize/rows-as-bytes.ts';

const WIDTH = 3;
const HEADER: RawRow = { cells: ['id', 'name', 'since'], line: 1 };

/** Rows on lines of their own, from line 2 on; a number is the line that the next row stands on. */
const rowsOf = (...parts: readonly (readonly string[] | number)[]): RawRow[] => {
  const rows: RawRow[] = [];
  let line = 2;
  for (const part of parts) {
    if (typeof part === 'number') line = part;
    else rows.push({ cells: part, line: line++ });
  }
  return rows;
};

const numbered = (count: number): string[][] =>
  Array.from({ length: count }, (_, i) => [`P${i}`, 'Ana', '2024']);

/** "batch" and "general" with the rows that came by them, in their order. */
const read = (rows: readonly RawRow[], width = WIDTH) => {
  const plain = rowsAsBytes({ rows: () => [HEADER, ...rows] }, 0, width);
  const found: { by: 'batch' | 'general'; rows: RawRow[] }[] = [];
  while (!plain.ended) {
    for (const { bytes, starts, ends, rows: count, line } of plain.batches()) {
      const textAt = (cell: number) =>
        Buffer.from(bytes).toString('utf8', starts[cell], ends[cell]);
      const rowAt = (row: number): RawRow => ({
        cells: Array.from({ length: width }, (_, at) => textAt(row * width + at)),
        line: line + row,
      });
      if (count > 0)
        found.push({ by: 'batch', rows: Array.from({ length: count }, (_, r) => rowAt(r)) });
    }
    if (plain.ended) break;
    const general = [...plain.general(Number.MAX_SAFE_INTEGER)];
    if (general.length > 0) found.push({ by: 'general', rows: general });
  }
  return found;
};

const shape = (rows: readonly RawRow[]): string[] =>
  read(rows).map(({ by, rows: { length } }) => `${by} ${length}`);

describe('rows line by line come in batches', () => {
  test.each<[string, RawRow[], string[]]>([
    ['none', [], []],
    ['a few', rowsOf(...numbered(3)), ['batch 3']],
    ['many', rowsOf(...numbered(2500)), ['batch 1024', 'batch 1024', 'batch 452']],
    [
      'a gap, where the next batch starts',
      rowsOf(...numbered(9), 20, ...numbered(4)),
      ['batch 9', 'batch 4'],
    ],
    [
      'too wide',
      rowsOf(...numbered(9), ['a', 'b', 'c', 'd'], ...numbered(2)),
      ['batch 9', 'general 3'],
    ],
    ['a single cell', rowsOf(...numbered(9), ['note'], ...numbered(2)), ['batch 9', 'general 3']],
    [
      'what may be a footer',
      rowsOf(...numbered(9), ['Copyright', '', '']),
      ['batch 9', 'general 1'],
    ],
    ['gaps all over', rowsOf(['a', 'b'], 4, ['c', 'd'], 6, ['e', 'f']), ['batch 1', 'general 2']],
  ])('%s', (_, rows, expected) => {
    expect(shape(rows)).toEqual(expected);
  });

  test('behind a row for the general rules these go on for a while', () => {
    expect(shape(rowsOf(['note'], ...numbered(100)))).toEqual(['general 64', 'batch 37']);
  });

  test('fewer of them where rows are wide', () => {
    const wide = Array.from({ length: 4096 }, (_, at) => String(at));
    const found = read(rowsOf(...Array<string[]>(9).fill(wide)), 4096);
    expect(found[0]?.rows).toHaveLength(4);
  });
});

test('short rows are filled up', () => {
  expect(read(rowsOf(['1', 'Ana']))).toEqual([
    { by: 'batch', rows: [{ cells: ['1', 'Ana', ''], line: 2 }] },
  ]);
});

test('rows of the last batch can be had from any on', () => {
  const plain = rowsAsBytes({ rows: () => [HEADER, ...rowsOf(...numbered(12))] }, 0, WIDTH);
  for (const _ of plain.batches()) break;
  expect(plain.ended).toBe(false);
  expect([...plain.general(10)].map(({ cells }) => cells[0])).toEqual(['P10', 'P11']);
  expect(plain.ended).toBe(true);
});

test('what stands above the header and the header itself are none of them', () => {
  const rows = () => [
    { cells: ['Contacts'], line: 1 },
    { ...HEADER, line: 3 },
    ...rowsOf(4, ['1', 'Ana', 'x']),
  ];
  const plain = rowsAsBytes({ rows }, 1, WIDTH);
  expect(Array.from(plain.batches(), ({ rows: count, line }) => [count, line])).toEqual([[1, 4]]);
});

test('whoever stops in the middle closes the file', () => {
  let isClosed = false;
  const rows = function* () {
    try {
      yield HEADER;
      yield* rowsOf(['note'], ...numbered(9));
    } finally {
      isClosed = true;
    }
  };
  const plain = rowsAsBytes({ rows }, 0, WIDTH);
  for (const _ of plain.batches());
  expect(isClosed).toBe(false);
  for (const _ of plain.general(Number.MAX_SAFE_INTEGER)) break;
  expect([isClosed, plain.ended]).toEqual([true, true]);
});

test('all rows come once, in their order, with their texts', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', 'é', '田中', 'x'.repeat(70_000)),
  );
  const row = fc.array(cell, { minLength: 1, maxLength: 4 });
  const gap = fc.nat(2);
  fc.assert(
    fc.property(fc.array(fc.tuple(row, gap), { maxLength: 60 }), (parts) => {
      let line = 1;
      const rows = parts.map(([cells, skipped]) => {
        line += 1 + (skipped === 2 ? 1 : 0);
        return { cells, line };
      });
      const filled = rows.map((each) => ({
        ...each,
        cells: [...each.cells, '', ''].slice(0, Math.max(WIDTH, each.cells.length)),
      }));
      const found = read(rows).flatMap((part) =>
        part.rows.map((each) => ({
          ...each,
          cells: [...each.cells, '', ''].slice(0, Math.max(WIDTH, each.cells.length)),
        })),
      );
      expect(found).toEqual(filled);
    }),
    { numRuns: 60 },
  );
});
