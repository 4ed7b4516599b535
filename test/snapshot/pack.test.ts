import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textPool } from '../../src/model/text-pool.ts';
import type { Packed, PackedNode, Section } from '../../src/snapshot/nodes.ts';
import { NotKept, type PackHints, pack, packer } from '../../src/snapshot/pack.ts';
import { fileSections } from '../../src/snapshot/sections.ts';
import { openSnapshot, outTo, snapshotWriter } from '../../src/snapshot/snapshot-file.ts';
import { type Contents, unpack } from '../../src/snapshot/unpack.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'refpath-pack-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const NO_HINTS: PackHints = { tables: [], pools: new Set() };

/** Written to a file, and what the file says. */
const written = ({ nodes, sections }: Packed): Contents => {
  const path = join(folder, 'x.snapshot');
  const handle = openSync(path, 'w');
  const writer = snapshotWriter(outTo(handle), 'key');
  for (const section of sections) writer.add(section);
  writer.finish(nodes);
  closeSync(handle);
  const contents = openSnapshot(path, 'key');
  if (contents === undefined) throw new Error('There is no snapshot');
  return contents;
};

const readBack = ({ file, nodes, places }: Contents): unknown =>
  unpack(nodes, fileSections(file, places), 'columns');

/** Written to a file and read back. */
const roundTrip = <T extends object>(value: T, hints: Partial<PackHints> = {}): T =>
  // Only its shape is asked about here.
  readBack(written(pack(value, { ...NO_HINTS, ...hints }))) as T;

describe('a value comes back as it was', () => {
  test('plain data', () => {
    const value = { a: 'ä', list: [1, null, { deep: true }], none: [], empty: {} };
    expect(roundTrip(value)).toEqual(value);
  });

  test('much plain data, which has a section of its own', () => {
    const value = { issues: Array.from({ length: 500 }, (_, i) => ({ code: 'x', line: i })) };
    expect(roundTrip(value)).toEqual(value);
  });

  test('fields that are undefined are not there', () => {
    expect(Object.keys(roundTrip({ a: undefined, b: 1 }))).toEqual(['b']);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0.1])(
    'the number %d',
    (number) => {
      expect(Object.is(roundTrip({ deep: { number } }).deep.number, number)).toBe(true);
    },
  );

  test('columns of numbers, also those that are part of a wider one', () => {
    const value = {
      ints: new Int32Array([1, -2, 3]).subarray(1),
      reals: new Float64Array([Number.NaN, -0, 1e300]),
      bytes: new Uint8Array([255, 0]),
      nothing: new Int32Array(0),
    };
    expect(roundTrip(value)).toEqual(value);
  });

  test('columns larger than a page', () => {
    const ints = Int32Array.from({ length: 50_000 }, (_, i) => i * 7);
    expect(roundTrip({ ints }).ints).toEqual(ints);
  });

  test('what threads shared, they share', () => {
    const shared = new Int32Array(new SharedArrayBuffer(8));
    shared.set([5, 6]);
    const back = roundTrip({ shared, own: new Int32Array([5]) });
    expect([...back.shared]).toEqual([5, 6]);
    expect(back.shared.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(back.own.buffer).toBeInstanceOf(ArrayBuffer);
  });

  test('one part in two places is one', () => {
    const part = { column: new Int32Array([1]) };
    const back = roundTrip({ a: part, b: { c: part } });
    expect(back.a).toBe(back.b.c);
    expect(back.a.column).toBe(back.a.column);
  });

  test('any column of texts, by place and in order', () => {
    const sound = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(sound, { maxLength: 40 }), (texts) => {
        const { column } = roundTrip({ column: texts }, { tables: [[texts]] });
        expect([...column]).toEqual(texts);
        expect(texts.map((_, i) => column.at(i))).toEqual(texts);
        expect([column.length, column.at(texts.length)]).toEqual([texts.length, undefined]);
      }),
      { numRuns: 30 },
    );
  });

  test('a table of texts, whose columns stand in one place', () => {
    const [name, title] = [
      ['Ana', 'Bo', ''],
      ['CEO', '', 'Åsa'],
    ];
    const value = { people: { count: 3, name, title }, again: title };
    const { nodes, sections } = pack(value, { ...NO_HINTS, tables: [[name, title]] });
    expect(nodes.filter(({ kind }) => kind === 'texts')).toHaveLength(2);
    expect(sections).toHaveLength(2);
    const back = roundTrip(value, { tables: [[name, title]] });
    expect([[...back.people.name], [...back.people.title]]).toEqual([name, title]);
    expect(back.again).toBe(back.people.title);
  });

  test('columns of one object and one length, side by side in one section', () => {
    const value = {
      deep: {
        one: new Int32Array([5, 6, 500]),
        two: new Float64Array([0.25, Number.NaN, 1]),
        other: new Uint8Array([1, 2]),
      },
      three: new Uint8Array([7, 8, 9]),
    };
    const packed = pack(value, NO_HINTS);
    const placed = written(packed).nodes.flatMap((node) =>
      'cell' in node ? [[node.kind, node.section, node.row, node.cell.at, node.cell.bytes]] : [],
    );
    expect(placed).toEqual([
      ['bytes', 0, 1, 0, 1],
      ['ints', 1, 4, 0, 2],
      ['reals', 1, 4, 2, 2],
      ['bytes', 2, 1, 0, 1],
    ]);
    expect(packed.sections).toHaveLength(3);
    expect(roundTrip(value)).toEqual(value);
  });

  test('columns that are read as a whole stand by themselves, as they are in memory', () => {
    const ints = Int32Array.from({ length: 3000 }, (_, i) => i % 7);
    const reals = Float64Array.from(ints, (cell) => cell / 7);
    const bytes = new Uint8Array(3000).fill(3);
    const value = { ints, reals, bytes };
    const hints = { whole: new Set([ints, reals, bytes]) };
    const packed = pack(value, { ...NO_HINTS, ...hints });
    const { nodes } = written(packed);
    expect(nodes.flatMap((node) => ('cell' in node ? [node.row] : []))).toEqual([4, 8, 1]);
    expect(packed.sections).toHaveLength(3);
    expect(roundTrip(value, hints)).toEqual(value);
  });

  test('one column under two names is written once', () => {
    const one = new Int32Array([5, 6]);
    const back = roundTrip({ one, two: one });
    expect(back.one).toBe(back.two);
    expect(pack({ one, two: one }, NO_HINTS).sections).toHaveLength(1);
  });

  test('texts that many share are a list, beside those that each row has for itself', () => {
    const name = Array.from({ length: 40 }, (_, i) => `Person ${i}`);
    const city = name.map((_, i) => ['Rome', '', 'Åbo'][i % 3] ?? '');
    const country = name.map((_, i) => (i < 30 ? 'Italy' : 'Finland'));
    const value = { people: { name, city, country } };
    const hints = { tables: [[name, city, country]] };
    const { nodes, sections } = pack(value, { ...NO_HINTS, ...hints });
    const kinds = nodes.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'texts')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'listed')).toHaveLength(2);
    // The numbers of both lists are one table.
    expect(sections).toHaveLength(1 + 3 * 2);
    const { people } = roundTrip(value, hints);
    expect([[...people.name], [...people.city], [...people.country]]).toEqual([
      name,
      city,
      country,
    ]);
    expect([-1, 0, 39, 40].map((row) => people.country.at(row))).toEqual([
      undefined,
      'Italy',
      'Finland',
      undefined,
    ]);
  });

  test('a long column of texts, from its end to its start', () => {
    const texts = Array.from({ length: 300_000 }, (_, i) => `text number ${i}`);
    const { column } = roundTrip({ column: texts }, { tables: [[texts]] });
    for (let i = texts.length - 1; i > 0; i -= 997) expect(column.at(i)).toBe(texts[i]);
    expect([...column]).toEqual(texts);
  });

  test('any pool, which still knows the number of each text and of no other', () => {
    const sound = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(sound, { maxLength: 40 }), sound, (texts, other) => {
        const pool = textPool();
        const ids = texts.map((text) => pool.id(text));
        const back = roundTrip({ pool }, { pools: new Set([pool]) }).pool;
        expect(back.size).toBe(pool.size);
        expect(ids.map((id) => back.text(id))).toEqual(texts);
        expect(texts.map((text) => back.find(text))).toEqual(ids);
        expect(back.find(other)).toBe(pool.find(other));
      }),
      { numRuns: 30 },
    );
  });
});

describe('an object packed some of its fields at a time', () => {
  const people = { age: new Int32Array([5, 6]), team: new Uint8Array([1, 0]) };
  const names = ['Ana', 'Bo'];
  const listed = new Float64Array([0.5, 1 / 3]);

  const packedBy = (add: readonly (readonly [object, Partial<PackHints>])[]) => {
    const sections: Section[] = [];
    const met: number[] = [];
    const packing = packer((section) => void sections.push(section));
    for (const [fields, hints] of add) {
      packing.add(fields, { ...NO_HINTS, ...hints });
      met.push(sections.length);
    }
    return { sections, met, nodes: packing.nodes() };
  };

  test('comes back as one packed at once', () => {
    const packed = packedBy([
      [{ people }, {}],
      [{ names, a: 'b' }, { tables: [[names]] }],
      [{ listed, again: people }, { whole: new Set([listed]) }],
    ]);
    const back = readBack(written(packed)) as Record<string, object>;
    expect(Object.keys(back)).toEqual(['people', 'names', 'a', 'listed', 'again']);
    expect([...(back['names'] as Iterable<string>)]).toEqual(names);
    expect([back['people'], back['a'], back['listed']]).toEqual([people, 'b', listed]);
    expect(back['again']).toBe(back['people']);
  });

  test('gives its sections as they come', () => {
    const { met } = packedBy([
      [{ people }, {}],
      [{ names }, { tables: [[names]] }],
      [{ again: people, names }, {}],
    ]);
    expect(met).toEqual([1, 3, 3]);
  });

  test('is empty where nothing was added', () => {
    expect(packedBy([])).toEqual({
      sections: [],
      met: [],
      nodes: [{ kind: 'object', fields: [] }],
    });
  });

  test('keeps its root for the end', () => {
    const { nodes } = packedBy([
      [{ a: 1 }, {}],
      [{ b: { c: people.age } }, {}],
    ]);
    const kinds: readonly PackedNode['kind'][] = ['plain', 'ints', 'object', 'object'];
    expect(nodes.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('tells of a table that nobody wrote', () => {
    const { nodes } = packedBy([[{ people }, {}]]);
    expect(() => written({ nodes, sections: [] })).toThrow('A table is missing');
  });
});

describe('what cannot be written down is refused', () => {
  const half = ['\ud800'];
  const [ONE, TWO] = [['a'], ['b', 'c']];
  const HALVES = new Array<string>(20).fill('\ud800');
  const broken = textPool();
  broken.id('\ud800');
  const cases: readonly (readonly [string, object, Partial<PackHints>])[] = [
    ['a function', { a: () => 1 }, {}],
    ['a map', { a: new Map() }, {}],
    ['a class', { a: new (class Own {})() }, {}],
    ['nothing in a list', { a: [undefined] }, {}],
    ['half a letter in a column', { half }, { tables: [[half]] }],
    [
      'columns of one table that are not of one length',
      { a: ONE, b: TWO },
      { tables: [[ONE, TWO]] },
    ],
    ['half a letter in a list', { HALVES }, { tables: [[HALVES]] }],
    ['half a letter in a pool', { broken }, { pools: new Set([broken]) }],
  ];

  test.each(cases)('%s', (_what, value, hints) => {
    expect(() => pack(value, { ...NO_HINTS, ...hints })).toThrow(NotKept);
  });
});
