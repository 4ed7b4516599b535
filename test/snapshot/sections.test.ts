import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagesOf } from '../../src/model/paged-column.ts';
import { folderIn, pathFor } from '../../src/snapshot/cache-folder.ts';
import type { Node } from '../../src/snapshot/nodes.ts';
import { pack } from '../../src/snapshot/pack.ts';
import { PAGE_BYTES } from '../../src/snapshot/paged-bytes.ts';
import { recallShared, recallSnapshot, unpackShared } from '../../src/snapshot/recall-snapshot.ts';
import { saveSnapshot } from '../../src/snapshot/save-snapshot.ts';
import { fileSections, sharedSections } from '../../src/snapshot/sections.ts';
import { openSnapshot } from '../../src/snapshot/snapshot-file.ts';
import { unpack } from '../../src/snapshot/unpack.ts';

const KEY = 'key';
const LONG = PAGE_BYTES;

let home = '';
let folder = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'refpath-sections-'));
  folder = folderIn(home);
  const shared = new Int32Array(new SharedArrayBuffer(8));
  shared[1] = 42;
  const value = {
    long: Int32Array.from({ length: LONG }, (_, i) => (i % 2 === 0 ? i : -i)),
    reals: Float64Array.from({ length: LONG }, (_, i) => i / 2),
    short: new Int32Array([7, 8, 9]),
    shared,
    names: NAMES,
    titles: TITLES,
    deep: { deeper: { short: new Uint8Array([1]) } },
  };
  saveSnapshot(folder, KEY, pack(value, { tables: [[NAMES, TITLES]], pools: new Set() }));
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

const NAMES = ['Ana', 'Bo', 'Cy'];
const TITLES = ['CEO', '', 'CTO'];

type Value = {
  readonly long: Int32Array;
  readonly reals: Float64Array;
  readonly short: Int32Array;
  readonly shared: Int32Array;
  readonly names: readonly string[];
  readonly titles: readonly string[];
  readonly deep: { readonly deeper: { readonly short: Uint8Array } };
};

const recalled = (reading: 'pages' | 'columns'): Value =>
  recallSnapshot(folder, KEY, reading) as Value;

const opened = () => {
  const contents = openSnapshot(pathFor(folder, KEY), KEY);
  if (contents === undefined) throw new Error('There is no snapshot');
  return contents;
};

describe('a column of a snapshot', () => {
  test('that is long comes by the page where pages are read, else as a whole', () => {
    expect(pagesOf(recalled('pages').long).cells).not.toBe(recalled('pages').long);
    const { long } = recalled('columns');
    expect(pagesOf(long).cells).toBe(long);
  });

  test('that is short comes as a whole: it is a page', () => {
    const { short } = recalled('pages');
    expect(pagesOf(short).cells).toBe(short);
    expect([...short]).toEqual([7, 8, 9]);
  });

  test.each(['pages', 'columns'] as const)('has each of its cells, read by %s', (reading) => {
    const { long, reals } = recalled(reading);
    for (const i of [0, LONG >> 1, LONG - 2]) expect([long[i], reals[i]]).toEqual([i, i / 2]);
    expect([long.length, long[LONG], long[-1]]).toEqual([LONG, undefined, undefined]);
    expect([...long.subarray(100, 103)]).toEqual([100, -101, 102]);
    expect(long.reduce((sum, one) => sum + one, 0)).toBe(-LONG / 2);
  });

  test('is made once, and only when it is asked for', () => {
    const found = recalled('pages');
    expect(found.long).toBe(found.long);
    expect(found.deep.deeper.short).toBe(found.deep.deeper.short);
    const keys = ['long', 'reals', 'short', 'shared', 'names', 'titles', 'deep'];
    expect(Object.keys(found)).toEqual(keys);
  });

  test('that threads shared is shared, also read by column', () => {
    const { shared, short } = recalled('columns');
    expect(shared.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(short.buffer).toBeInstanceOf(ArrayBuffer);
    expect([...shared]).toEqual([0, 42]);
  });
});

describe('sections of a file', () => {
  test('are the same bytes, however often a section is asked for', () => {
    const { file, places } = opened();
    const sections = fileSections(file, places);
    expect(sections.paged(0)).toBe(sections.paged(0));
    expect(sections.paged(0)).not.toBe(sections.paged(1));
    expect(sections.whole(0).length).toBe(places[0]?.bytes);
    expect(sections.whole(0).buffer).toBe(sections.paged(0).bytes.buffer);
  });

  test('that are held are the bytes they are held as, and nothing is read for them', () => {
    const { file, places } = opened();
    const bytes = Buffer.from('read before');
    const sections = fileSections(file, places, new Map([[1, bytes]]));
    expect([sections.whole(1), sections.paged(1).bytes]).toEqual([bytes, bytes]);
    sections.paged(1).need(0, 1_000_000);
    expect(sections.paged(1).bytes.toString()).toBe('read before');
    expect(sections.paged(1)).toBe(sections.paged(1));
  });

  test('that are not held come from the file', () => {
    const { file, places } = opened();
    const sections = fileSections(file, places, new Map([[1, Buffer.from('read before')]]));
    const all = fileSections(file, places);
    expect(sections.whole(0).equals(all.whole(0))).toBe(true);
    expect(() => sections.whole(99)).toThrow('snapshot-damaged');
  });

  test('are copied by the stretch, out of the file or out of what is held', () => {
    const { file, places } = opened();
    const held = new Map([[1, Buffer.from('read before')]]);
    const sections = fileSections(file, places, held);
    // Checksums are those of whole pages.
    expect(() => sections.stretches(0)(PAGE_BYTES, Buffer.alloc(100))).toThrow('snapshot-damaged');
    const page = Buffer.alloc(PAGE_BYTES);
    sections.stretches(0)(PAGE_BYTES, page);
    expect(page.equals(sections.whole(0).subarray(PAGE_BYTES, 2 * PAGE_BYTES))).toBe(true);
    const some = Buffer.alloc(6);
    sections.stretches(1)(5, some);
    expect(some.toString()).toBe('before');
    expect(() => sections.stretches(99)).toThrow('snapshot-damaged');
  });

  test.each([-1, 99, 0.5, Number.NaN])('there is no section %d', (section) => {
    const { file, places } = opened();
    const sections = fileSections(file, places);
    expect(() => sections.paged(section)).toThrow('snapshot-damaged');
    expect(() => sections.whole(section)).toThrow('snapshot-damaged');
  });
});

describe('sections in shared memory', () => {
  const buffers = [new SharedArrayBuffer(8), new SharedArrayBuffer(0)];
  const sections = sharedSections(buffers);

  test('are handed over as they are', () => {
    expect(sections.whole(0).buffer).toBe(buffers[0]);
    expect(sections.paged(0).bytes.buffer).toBe(buffers[0]);
    expect([sections.whole(0).length, sections.whole(1).length]).toEqual([8, 0]);
  });

  test('are copied by the stretch', () => {
    new Uint8Array(buffers[0] ?? new ArrayBuffer(0)).set([5, 6, 7], 2);
    const some = new Uint8Array(3);
    sections.stretches(0)(3, some);
    expect([...some]).toEqual([6, 7, 0]);
    expect(() => sections.stretches(2)).toThrow('There is no section');
  });

  test.each([2, -1])('there is no section %i', (section) => {
    expect(() => sections.whole(section)).toThrow('There is no section');
    expect(() => sections.paged(section)).toThrow('There is no section');
  });

  test('make the same value twice, over the same memory', () => {
    const snapshot = recallShared(folder, KEY);
    if (snapshot === undefined) throw new Error('There is no snapshot');
    const [one, other] = [unpackShared(snapshot) as Value, unpackShared(snapshot) as Value];
    expect(one.long.buffer).toBe(other.long.buffer);
    expect([[...one.names], [...other.titles]]).toEqual([NAMES, TITLES]);
  });
});

describe('a directory', () => {
  const unpacked = (...nodes: Node[]): unknown =>
    unpack(nodes, sharedSections([new SharedArrayBuffer(8)]), 'columns');

  const PLACE = { section: 0, shared: false };
  const CELL = { at: 0, first: 0, base: 0, scale: 0, step: 0 };

  const leaves: readonly (readonly [Node, unknown])[] = [
    [{ kind: 'plain', value: { a: [1, null, 'x'] } }, { a: [1, null, 'x'] }],
    [{ kind: 'odd-number', value: '-0' }, -0],
    [{ kind: 'odd-number', value: 'NaN' }, Number.NaN],
    [{ kind: 'odd-number', value: '-Infinity' }, Number.NEGATIVE_INFINITY],
    [{ ...PLACE, kind: 'ints', rows: 2, row: 4, cell: { ...CELL, bytes: 4 } }, new Int32Array(2)],
    [
      { ...PLACE, kind: 'reals', rows: 1, row: 8, cell: { ...CELL, bytes: 8 } },
      new Float64Array(1),
    ],
    [{ ...PLACE, kind: 'bytes', rows: 8, row: 1, cell: { ...CELL, bytes: 1 } }, new Uint8Array(8)],
  ];

  test.each(leaves)('says what a value is: %j', (node, expected) => {
    expect(unpacked(node)).toEqual(expected);
  });

  test('names its root last, and the fields by number', () => {
    const fields = [
      ['a', 0],
      ['__proto__', 0],
    ] as const;
    const root = unpacked({ kind: 'plain', value: 'x' }, { kind: 'object', fields }) as object;
    expect(Object.entries(root)).toEqual([
      ['a', 'x'],
      ['__proto__', 'x'],
    ]);
    expect(Object.getPrototypeOf(root)).toBe(Object.prototype);
  });

  test('that is empty, or names what is not there, is damaged', () => {
    expect(() => unpacked()).toThrow('missing');
    const root = unpacked({ kind: 'object', fields: [['a', 7]] }) as { readonly a: unknown };
    expect(() => root.a).toThrow('missing');
  });
});
