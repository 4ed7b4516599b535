import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_DAY } from '../../src/model/day.ts';
import { pagesOf } from '../../src/model/paged-column.ts';
import type { NumbersNode } from '../../src/snapshot/nodes.ts';
import {
  type Cell,
  type Numbers,
  type NumberTable,
  numberTable,
  plainTable,
} from '../../src/snapshot/number-cells.ts';
import { PAGE_BYTES, type PagedBytes } from '../../src/snapshot/paged-bytes.ts';
import {
  columnFrom,
  columnInPages,
  isShort,
  wholeColumn,
} from '../../src/snapshot/unpack-numbers.ts';
import { tableBytes } from '../../src/snapshot/write-numbers.ts';

const kindOf = (column: Numbers): NumbersNode['kind'] => {
  if (column instanceof Int32Array) return 'ints';
  return column instanceof Uint8Array ? 'bytes' : 'reals';
};

/** A table as it is written, and what the directory says of its columns. */
const written = (columns: readonly Numbers[]) => {
  const table = numberTable(columns);
  const bytes = Buffer.concat(partsOf(table));
  const nodes = table.columns.map(
    ({ column, cell }): NumbersNode => ({
      ...{ kind: kindOf(column), section: 0, shared: false, cell },
      ...{ rows: table.rows, row: table.row },
    }),
  );
  return { bytes, nodes };
};

/** A part is valid until the next is asked for. */
const partsOf = (table: NumberTable): Uint8Array[] => {
  const parts: Uint8Array[] = [];
  for (const part of tableBytes(table)) parts.push(Uint8Array.from(part));
  return parts;
};

/** Bytes that are there once they were asked for; notes what was. */
const paged = (bytes: Buffer): PagedBytes & { readonly asked: [number, number][] } => {
  const asked: [number, number][] = [];
  const here = Buffer.alloc(bytes.length, 0xee);
  return {
    asked,
    bytes: here,
    need(from, to) {
      asked.push([from, to]);
      bytes.copy(here, from, from, to);
    },
  };
};

/** Copies what is asked for; notes from which row to which. */
const stretches = (bytes: Buffer, row: number) => {
  const asked: [number, number][] = [];
  const read = (start: number, into: Uint8Array): void => {
    asked.push([start / row, (start + into.length) / row]);
    into.set(bytes.subarray(start, start + into.length));
  };
  return { asked, read };
};

const NO_CELL: Cell = { at: 0, bytes: 0, first: 0, base: 0, scale: 0, step: 0 };
const NO_NODE: NumbersNode = {
  ...{ kind: 'ints', section: 0, rows: 0, row: 0 },
  ...{ cell: NO_CELL, shared: false },
};

const same = (one: ArrayLike<number>, other: ArrayLike<number>): boolean =>
  one.length === other.length && Array.from(one).every((cell, i) => Object.is(cell, other[i]));

describe('columns come back as they were', () => {
  const ints = fc.oneof(
    fc.integer(),
    fc.integer({ min: -1, max: 300 }),
    fc.constantFrom(NO_DAY, 0, 2 ** 31 - 1),
  );
  const reals = fc.oneof(
    fc.double(),
    fc.integer({ min: 0, max: 10_000 }).map((parts) => parts / 10_000),
    fc.constantFrom(Number.NaN, 0, -0, 1, Number.POSITIVE_INFINITY),
  );
  const ROWS = { minLength: 0, maxLength: 30 };
  const columns = fc.oneof(
    fc.array(ints, ROWS).map((cells) => Int32Array.from(cells)),
    fc.array(fc.integer({ min: 5, max: 90 }), ROWS).map((cells) => Int32Array.from(cells)),
    fc.array(fc.nat(255), ROWS).map((cells) => Uint8Array.from(cells)),
    fc.array(reals, ROWS).map((cells) => Float64Array.from(cells)),
    fc
      .array(fc.nat(10_000), ROWS)
      .map((cells) => Float64Array.from(cells, (cell) => cell / 10_000)),
  );

  test('whatever they hold: as a whole, cell by cell and by the stretch', () => {
    fc.assert(
      fc.property(fc.array(columns, { minLength: 1, maxLength: 5 }), (any) => {
        const rows = Math.min(...any.map(({ length }) => length));
        const table = any.map((column) => column.subarray(0, rows));
        const { bytes, nodes } = written(table);
        for (const [i, node] of nodes.entries()) {
          const column = table[i] ?? new Int32Array(0);
          expect(same(wholeColumn(node, bytes, false), column)).toBe(true);
          expect(same(columnFrom(node, stretches(bytes, 1).read), column)).toBe(true);
          const inPages = columnInPages(node, paged(bytes));
          expect(column.every((cell, row) => Object.is(inPages[row], cell))).toBe(true);
          expect(same(inPages.subarray(1, 7), column.subarray(1, 7))).toBe(true);
        }
      }),
    );
  });

  test.each([4095, 4096, 4097, 10_000])('also %i rows: more than are written at once', (rows) => {
    const table = [
      Int32Array.from({ length: rows }, (_, i) => (i * 7919) % 70_001),
      Float64Array.from({ length: rows }, (_, i) => (i % 3 === 0 ? Number.NaN : i / 7)),
      Uint8Array.from({ length: rows }, (_, i) => i & 7),
      Int32Array.from({ length: rows }, (_, i) => i + 5),
    ];
    const { bytes, nodes } = written(table);
    expect(bytes.length).toBe(rows * (3 + 8 + 1));
    nodes.forEach((node, i) => {
      expect(same(wholeColumn(node, bytes, false), table[i] ?? [])).toBe(true);
    });
  });

  const MOST = 2 ** 31 - 1;

  test.each<[string, number, readonly number[]]>([
    ['no byte, all the same', 0, [7, 7, 7]],
    ['no byte, all below 0', 0, [-7, -7, -7]],
    ['no byte, counted', 0, [-2, -1, 0, 1]],
    ['one byte', 1, [255, 0, 128, 1]],
    ['one byte behind a base', 1, [-300, -46, -299]],
    ['one byte and one far below', 1, [NO_DAY, 70_000, 70_254]],
    ['two bytes', 2, [65_535, 256, 0, 32_768]],
    ['two bytes below 0', 2, [-65_000, -1, -300]],
    ['three bytes', 3, [2 ** 24 - 1, 65_536, 0, 2 ** 23]],
    ['three bytes and one far below', 3, [NO_DAY, 0, 2 ** 24 - 2]],
    ['four bytes', 4, [MOST, 2 ** 24, 0, 2 ** 30]],
    ['four bytes over all numbers', 4, [-MOST - 1, MOST, 0, -1, 1]],
  ])('of %s a cell, wherever in a row', (_, width, cells) => {
    const column = Int32Array.from(cells);
    const beside = Uint8Array.from(cells, (_cell, i) => i + 1);
    const { bytes, nodes } = written([beside, column, beside.map((one) => one * 3)]);
    const node = nodes[1] ?? NO_NODE;
    expect(node.cell.bytes).toBe(width);
    expect([...wholeColumn(node, bytes, false)]).toEqual(cells);
    const inPages = columnInPages(node, paged(bytes));
    expect([...inPages.subarray(1, 3)]).toEqual(cells.slice(1, 3));
  });

  test('in parts of whole pages, but for the last', () => {
    const table = numberTable([Int32Array.from({ length: 9000 }, (_, i) => (i * 31) % 1000)]);
    const lengths = partsOf(table).map(({ length }) => length);
    expect(lengths).toEqual([8192, 8192, 1616]);
    expect(lengths.slice(0, -1).every((length) => length % PAGE_BYTES === 0)).toBe(true);
  });
});

describe('a column that is read past its table', () => {
  const ROWS = 200_000;
  const ints = Int32Array.from({ length: ROWS }, (_, i) => (i * 7919) % 70_001);
  const reals = Float64Array.from({ length: ROWS }, (_, i) => i / 7);
  const counted = Int32Array.from({ length: ROWS }, (_, i) => i - 9);
  const declared = Float64Array.from({ length: ROWS }, (_, i) =>
    i % 5 === 0 ? Number.NaN : (i % 9000) / 10_000,
  );
  const columns = [ints, reals, counted, declared];
  const { bytes, nodes } = written(columns);

  test.each([0, 1, 3])('comes in portions of whole rows and whole pages: column %i', (which) => {
    const node = nodes[which] ?? NO_NODE;
    expect(node.row).toBe(3 + 8 + 2);
    const { asked, read } = stretches(bytes, node.row);
    expect(same(columnFrom(node, read), columns[which] ?? [])).toBe(true);
    const most = 19 * PAGE_BYTES;
    expect(asked).toEqual([
      [0, most],
      [most, 2 * most],
      [2 * most, ROWS],
    ]);
    expect(asked.every(([from]) => (from * node.row) % PAGE_BYTES === 0)).toBe(true);
  });

  test('of no bytes reads nothing, and counts on', () => {
    const { asked, read } = stretches(bytes, 1);
    expect(same(columnFrom(nodes[2] ?? NO_NODE, read), counted)).toBe(true);
    expect(asked).toEqual([]);
  });

  test.each([
    ['ints', ints],
    ['reals', reals],
    ['bytes', Uint8Array.from(ints, (one) => one & 255)],
  ] as const)('that lies as it is in memory is read to where it belongs: %s', (kind, column) => {
    const table = plainTable(column);
    const { rows, row } = table;
    const node: NumbersNode = {
      ...{ ...NO_NODE, kind, rows, row },
      cell: table.columns[0]?.cell ?? NO_CELL,
    };
    const { asked, read } = stretches(Buffer.concat(partsOf(table)), row);
    expect(same(columnFrom(node, read), column)).toBe(true);
    expect(asked).toEqual([[0, ROWS]]);
  });

  test.each([true, false])('is shared where threads share it: %s', (shared) => {
    const memory = shared ? SharedArrayBuffer : ArrayBuffer;
    for (const node of nodes) {
      const made = columnFrom({ ...node, shared }, stretches(bytes, 1).read);
      expect(made.buffer).toBeInstanceOf(memory);
    }
  });
});

describe('a column that is read by the page', () => {
  const ids = Int32Array.from({ length: 5000 }, (_, i) => (i * 7919) % 5000);
  const flags = Uint8Array.from({ length: 5000 }, (_, i) => i % 3);
  const { bytes, nodes } = written([ids, flags]);
  const [idNode, flagNode] = nodes;
  if (idNode === undefined || flagNode === undefined) throw new Error('There are two columns');

  test('needs the rows that are looked at, no others', () => {
    const pages = paged(bytes);
    const column = columnInPages(idNode, pages);
    expect([column[10], column[4999]]).toEqual([ids[10], ids[4999]]);
    expect(pages.asked).toEqual([
      [30, 33],
      [4999 * 3, 5000 * 3],
    ]);
    expect([...column.subarray(7, 9)]).toEqual([...ids.subarray(7, 9)]);
    expect(pages.asked.at(-1)).toEqual([21, 27]);
  });

  test('has nothing beyond its ends', () => {
    const pages = paged(bytes);
    const column = columnInPages(idNode, pages);
    expect([column[5000], column.length]).toEqual([undefined, 5000]);
    expect(pages.asked).toEqual([]);
    expect(column[-1]).toBeUndefined();
  });

  test('is of its kind, and all of it where that is asked for', () => {
    const column = columnInPages(flagNode, paged(bytes));
    expect(column).toBeInstanceOf(Uint8Array);
    expect(same([...column], flags)).toBe(true);
    expect(pagesOf(column).cells.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  test('of no bytes needs none', () => {
    const [node] = written([new Int32Array(3000).fill(8)]).nodes;
    if (node === undefined) throw new Error('There is a column');
    const column = columnInPages(node, paged(Buffer.alloc(0)));
    expect([column[0], column[2999], column[3000]]).toEqual([8, 8, undefined]);
  });
});

test.each([
  [1, PAGE_BYTES, true],
  [PAGE_BYTES, 1, true],
  [PAGE_BYTES + 1, 1, false],
  [2, PAGE_BYTES, false],
  [1_000_000, 0, false],
  [4_096, 0, true],
])('a table of %i rows of %i bytes is short: %s', (rows, row, expected) => {
  const [node] = written([new Int32Array([1, 5])]).nodes;
  if (node === undefined) throw new Error('There is a column');
  expect(isShort({ ...node, rows, row })).toBe(expected);
});

describe('cells as they are in memory', () => {
  const columns = [
    Int32Array.from([NO_DAY, -1, 0, 1, 2 ** 31 - 1]),
    Float64Array.from([Number.NaN, -0, 1e300, 0.5, Number.NEGATIVE_INFINITY]),
    Uint8Array.from([0, 1, 255, 3, 3]),
  ];

  test.each([0, 1, 2])('are copied: column %i', (which) => {
    const column = columns[which] ?? new Int32Array(0);
    const table = plainTable(column);
    const bytes = Buffer.concat(partsOf(table));
    expect(bytes.equals(Buffer.from(column.buffer))).toBe(true);
    const node: NumbersNode = {
      ...{ kind: kindOf(column), section: 0, shared: false },
      ...{ rows: 5, row: table.row, cell: table.columns[0]?.cell ?? NO_CELL },
    };
    expect(same(wholeColumn(node, bytes, false), column)).toBe(true);
    const inPages = columnInPages(node, paged(bytes));
    expect(same(inPages.subarray(1, 4), column.subarray(1, 4))).toBe(true);
    expect(column.every((cell, row) => Object.is(inPages[row], cell))).toBe(true);
  });
});

test('threads share what they are to share', () => {
  const { bytes, nodes } = written([new Int32Array([1, 5])]);
  const [node] = nodes;
  if (node === undefined) throw new Error('There is a column');
  expect(wholeColumn(node, bytes, true).buffer).toBeInstanceOf(SharedArrayBuffer);
  expect(wholeColumn(node, bytes, false).buffer).toBeInstanceOf(ArrayBuffer);
});

describe('a column that is written as it is in memory', () => {
  /** The column as a file has it, a page of bytes and more. */
  const lying = (column: Numbers) => {
    const table = plainTable(column);
    const bytes = paged(Buffer.concat(partsOf(table)));
    const [placed] = table.columns;
    const node: NumbersNode = {
      ...{ ...NO_NODE, kind: kindOf(column), rows: table.rows, row: table.row },
      cell: placed?.cell ?? NO_CELL,
    };
    return { bytes, read: columnInPages(node, bytes) };
  };

  const columns: [string, Numbers, Numbers][] = [
    [
      'ints',
      Int32Array.from({ length: 5000 }, (_, i) => i * 7 - 9000),
      Int32Array.of(-8979, -8972),
    ],
    ['reals', Float64Array.from({ length: 5000 }, (_, i) => i / 3), Float64Array.of(1, 4 / 3)],
    ['bytes', Uint8Array.from({ length: 5000 }, (_, i) => i % 251), Uint8Array.of(3, 4)],
  ];

  test.each(columns)('has its cells where they were read: %s', (_kind, column, expected) => {
    const { bytes, read } = lying(column);
    const pages = pagesOf(read);
    expect(pages.cells.buffer).toBe(bytes.bytes.buffer);
    pages.need(3, 5);
    expect(pages.cells.subarray(3, 5)).toEqual(expected);
    const size = column.BYTES_PER_ELEMENT;
    expect(bytes.asked).toEqual([[3 * size, 5 * size]]);
  });

  test.each(columns)('gives one cell for its bytes alone, and all of them: %s', (_kind, column) => {
    const { bytes, read } = lying(column);
    const size = column.BYTES_PER_ELEMENT;
    expect(read[4]).toBe(column[4]);
    expect(bytes.asked).toEqual([[4 * size, 5 * size]]);
    expect(same(read, column)).toBe(true);
    expect([read.length, read[5000]]).toEqual([5000, undefined]);
  });

  test('is found beside what comes before it in the same memory', () => {
    const column = Float64Array.of(0.25, -1, Number.NaN);
    const memory = new Uint8Array(16 + 24);
    memory.set(Buffer.concat(partsOf(plainTable(column))), 16);
    const bytes = Buffer.from(memory.buffer, 16);
    const cell: Cell = { ...NO_CELL, bytes: 8 };
    const node: NumbersNode = { ...NO_NODE, kind: 'reals', rows: 3, row: 8, cell };
    const read = columnInPages(node, { bytes, need: () => undefined });
    expect(same(read, column)).toBe(true);
  });
});
