import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { RefpathError } from '../../src/model/issue.ts';
import { textPool } from '../../src/model/text-pool.ts';
import { folderIn, pathFor } from '../../src/snapshot/cache-folder.ts';
import { pack } from '../../src/snapshot/pack.ts';
import { checksumsAfter, PAGE_BYTES } from '../../src/snapshot/paged-bytes.ts';
import {
  recallChecked,
  recallShared,
  recallSnapshot,
  unpackShared,
} from '../../src/snapshot/recall-snapshot.ts';
import { saveSnapshot } from '../../src/snapshot/save-snapshot.ts';
import { LAYOUT, openSnapshot } from '../../src/snapshot/snapshot-file.ts';

const KEY = '["settings","inputs"]';
const HEADER = 4096;

let home = '';
let folder = '';
let sound = Buffer.alloc(0);
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'refpath-damage-'));
  folder = folderIn(home);
  save();
  sound = readFileSync(path());
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});
beforeEach(() => {
  write(sound);
});

const path = (): string => pathFor(folder, KEY);
const write = (bytes: Uint8Array): void => writeFileSync(path(), bytes, { mode: 0o600 });

const NAMES = Array.from({ length: 900 }, (_, i) => `Person ${i} of Åland`);
const TITLES = NAMES.map((_, i) => (i % 3 === 0 ? '' : `Head of ${i}`));
const CITIES = NAMES.map((_, i) => ['Turku', 'Åbo', ''][i % 3] ?? '');
const CELLS = 5_000;

/** Something of every kind that a snapshot can hold. */
const value = () => {
  const pool = textPool();
  for (const name of NAMES) pool.id(name);
  const names = [...NAMES];
  const titles = [...TITLES];
  const cities = [...CITIES];
  const shared = new Int32Array(new SharedArrayBuffer(4 * CELLS));
  shared.forEach((_, i) => {
    shared[i] = i * 3;
  });
  return {
    ...{ pool, names, titles, cities, shared },
    ints: Int32Array.from({ length: CELLS }, (_, i) => ((i * 7919) % CELLS) - 7),
    twin: { ints: Int32Array.from({ length: CELLS }, (_, i) => (i * 31) % CELLS) },
    other: { ints: Int32Array.from({ length: CELLS }, (_, i) => (i * 37) % CELLS) },
    reals: Float64Array.from({ length: CELLS }, (_, i) => i / 7),
    flags: Uint8Array.from({ length: CELLS }, (_, i) => i & 1),
    small: new Int32Array([1, 2, 3]),
    empty: new Float64Array(0),
    issues: Array.from({ length: 200 }, (_, line) => ({ code: 'bad-date', line })),
    settings: { halfLife: 365, none: null, on: true },
    most: Number.POSITIVE_INFINITY,
  };
};

type Value = ReturnType<typeof value>;

const save = (key = KEY): void => {
  const made = value();
  const { names, titles, cities, pool } = made;
  const tables = [[names, titles, cities]];
  saveSnapshot(folder, key, pack(made, { tables, pools: new Set([pool]) }));
};

const READINGS = {
  'by the page': () => recallSnapshot(folder, KEY, 'pages'),
  'by the column': () => recallSnapshot(folder, KEY, 'columns'),
  'looked through': () => recallChecked(folder, KEY),
  'as a whole': () => {
    const shared = recallShared(folder, KEY);
    return shared && unpackShared(shared);
  },
} as const;
const NAMED = Object.entries(READINGS);

/** Everything in it, cell by cell. */
const cellsOf = (found: Value) => ({
  names: [...found.names],
  titles: NAMES.map((_, i) => found.titles.at(i)),
  cities: NAMES.map((_, i) => found.cities.at(i)),
  texts: NAMES.map((name) => found.pool.text(found.pool.find(name))),
  columns: [
    ...[found.ints, found.reals, found.flags, found.small, found.empty, found.shared],
    ...[found.twin.ints, found.other.ints],
  ].map((column) => Array.from({ length: column.length }, (_, i) => column[i])),
  rest: [found.issues, found.settings, found.most],
});

const EXPECTED = (() => cellsOf(value()))();

/** What a snapshot says: all as it was, or that it is damaged; undefined: it is not there. */
const said = (read: () => object | undefined): 'as it was' | 'damaged' | 'not there' | 'wrong' => {
  try {
    const found = read();
    if (found === undefined) return 'not there';
    const cells = cellsOf(found as Value);
    return JSON.stringify(cells) === JSON.stringify(EXPECTED) ? 'as it was' : 'wrong';
  } catch (error) {
    if (error instanceof RefpathError && error.code === 'snapshot-damaged') return 'damaged';
    throw error;
  }
};

const saidByAll = (): string[] => NAMED.map(([, read]) => said(read));
const ALL_DAMAGED = NAMED.map(() => 'damaged');
const ALL_SOUND = NAMED.map(() => 'as it was');
const NONE_THERE = NAMED.map(() => 'not there');

const spoiled = (at: number): Buffer => {
  const bytes = Buffer.from(sound);
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  return bytes;
};

/** Where its sections lie, as a sound file tells. */
const places = () => {
  write(sound);
  const contents = openSnapshot(path(), KEY);
  if (contents === undefined) throw new Error('There is no snapshot');
  return contents.places;
};

const directoryAt = (): number => sound.readDoubleLE(16);

describe('a sound snapshot', () => {
  test.each(NAMED)('says all as it was, read %s', (_how, read) => {
    expect(said(read)).toBe('as it was');
  });

  test('is not there under another key', () => {
    expect(recallSnapshot(folder, `${KEY} `, 'pages')).toBeUndefined();
    expect(recallShared(folder, '')).toBeUndefined();
    expect(recallChecked(folder, '')).toBeUndefined();
  });

  test('has sections of no byte, of less than a page and of several', () => {
    const sizes = places().map(({ bytes }) => bytes);
    expect(sizes.some((bytes) => bytes === 0)).toBe(true);
    expect(sizes.some((bytes) => bytes > 0 && bytes < PAGE_BYTES)).toBe(true);
    expect(sizes.some((bytes) => bytes > 2 * PAGE_BYTES)).toBe(true);
  });
});

describe('one wrong byte', () => {
  const inHeader: readonly (readonly [string, number])[] = [
    ['the first of the magic', 0],
    ['the last of the magic', 7],
    ['the number of the layout', 8],
    ['the place of the directory', 20],
    ['its length', 28],
    ['its checksum', 33],
    ['what is not used', 2000],
    ['the checksum of the header', HEADER - 2],
  ];

  test.each(inHeader)('in the header is seen: %s', (_what, at) => {
    write(spoiled(at));
    expect(saidByAll()).toEqual(ALL_DAMAGED);
  });

  test('anywhere in the directory is seen at once', () => {
    for (let at = directoryAt(); at < sound.length; at += 61) {
      write(spoiled(at));
      expect(() => recallSnapshot(folder, KEY, 'pages')).toThrow('snapshot-damaged');
    }
    write(spoiled(sound.length - 1));
    expect(() => recallShared(folder, KEY)).toThrow('snapshot-damaged');
    expect(() => recallChecked(folder, KEY)).toThrow('snapshot-damaged');
  });

  test('in any section is seen, at its start, its middle and its end', () => {
    for (const { position, bytes } of places().filter((place) => place.bytes > 0)) {
      for (const at of [0, bytes >> 1, bytes - 1]) {
        write(spoiled(position + at));
        expect(saidByAll()).toEqual(ALL_DAMAGED);
      }
    }
  });

  test('in the checksums of any section is seen', () => {
    for (const { position, bytes } of places().filter((place) => place.bytes > 0)) {
      write(spoiled(position + checksumsAfter(bytes) + 2));
      expect(saidByAll()).toEqual(ALL_DAMAGED);
    }
  });

  test('anywhere never gives a wrong answer', () => {
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = Buffer.from(sound);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        write(bytes);
        expect(['as it was', 'damaged']).toContain(said(READINGS['by the page']));
        expect(['as it was', 'damaged']).toContain(said(READINGS['as a whole']));
      }),
      { numRuns: 60 },
    );
  });

  test('in a page that nobody looks at harms nobody', () => {
    const { position = 0, bytes = 0 } = places().toSorted((a, b) => b.bytes - a.bytes)[0] ?? {};
    write(spoiled(position + bytes - 1));
    const found = recallSnapshot(folder, KEY, 'pages') as Value;
    expect([found.reals[3], found.ints[0], found.names.at(5)]).toEqual([3 / 7, -7, NAMES[5]]);
  });
});

describe('many wrong bytes', () => {
  test.each([
    ['all zeros', (bytes: Buffer) => bytes.fill(0)],
    ['all ones', (bytes: Buffer) => bytes.fill(0xff)],
    ['text', (bytes: Buffer) => bytes.fill('refpath')],
    ['zeros after the header', (bytes: Buffer) => bytes.fill(0, HEADER)],
    ['zeros for a header', (bytes: Buffer) => bytes.fill(0, 0, HEADER)],
    ['zeros for all sections', (bytes: Buffer) => bytes.fill(0, HEADER, directoryAt())],
    ['two halves that changed places', (bytes: Buffer) => swapped(bytes)],
    ['each byte one further', (bytes: Buffer) => Buffer.concat([Buffer.alloc(1), bytes])],
  ])('are seen: %s', (_what, change) => {
    write(change(Buffer.from(sound)));
    expect(saidByAll()).toEqual(ALL_DAMAGED);
  });

  const swapped = (bytes: Buffer): Buffer => {
    const half = bytes.length >> 1;
    return Buffer.concat([bytes.subarray(half), bytes.subarray(0, half)]);
  };

  test('two sections of one length that changed places are seen', () => {
    const all = places();
    const ints = all.filter(({ bytes }) => bytes === 2 * CELLS);
    expect(ints).toHaveLength(2);
    const [one, other] = ints;
    if (one === undefined || other === undefined) return;
    const bytes = Buffer.from(sound);
    sound.copy(bytes, one.position, other.position, other.position + other.bytes);
    sound.copy(bytes, other.position, one.position, one.position + one.bytes);
    write(bytes);
    expect(saidByAll()).toEqual(ALL_DAMAGED);
  });

  test('a page of the same section in the place of another is seen', () => {
    const { position = 0 } = places().toSorted((a, b) => b.bytes - a.bytes)[0] ?? {};
    const bytes = Buffer.from(sound);
    sound.copy(bytes, position, position + PAGE_BYTES, position + 2 * PAGE_BYTES);
    write(bytes);
    expect(saidByAll()).toEqual(ALL_DAMAGED);
  });
});

describe('a file that ends too soon', () => {
  test('at the start or in the middle of any section is no snapshot', () => {
    for (const { position, bytes } of places()) {
      for (const length of [position, position + (bytes >> 1), position + bytes]) {
        write(sound.subarray(0, length));
        expect(saidByAll()).toEqual(ALL_DAMAGED);
      }
    }
  });

  test.each([0, 1, 7, 8, 100, HEADER - 1, HEADER])('after %i bytes is none', (length) => {
    write(sound.subarray(0, length));
    expect(saidByAll()).toEqual(ALL_DAMAGED);
  });

  test('anywhere is none', () => {
    fc.assert(
      fc.property(fc.nat(sound.length - 1), (length) => {
        write(sound.subarray(0, length));
        expect(() => recallSnapshot(folder, KEY, 'pages')).toThrow('snapshot-damaged');
      }),
      { numRuns: 40 },
    );
  });

  test('or too late is none: its length is known', () => {
    write(Buffer.concat([sound, Buffer.from('x')]));
    expect(saidByAll()).toEqual(ALL_DAMAGED);
  });

  test('while it is read is an error, and not a wrong answer', () => {
    const found = recallSnapshot(folder, KEY, 'pages') as Value;
    expect(found.ints[0]).toBe(-7);
    truncateSync(path(), HEADER + 10);
    expect(() => [...found.names]).toThrow('snapshot-damaged');
    expect(() => found.reals[CELLS - 1]).toThrow('snapshot-damaged');
    // What is in memory stays sound.
    expect(found.ints[0]).toBe(-7);
  });
});

describe('what was looked through before the first answer', () => {
  test('has its texts in memory, whatever happens to the file', () => {
    const found = recallChecked(folder, KEY) as Value;
    truncateSync(path(), HEADER + 10);
    expect([...found.names]).toEqual(EXPECTED.names);
    expect(found.pool.find('nobody')).toBe(-1);
    expect(NAMES.map((name) => found.pool.text(found.pool.find(name)))).toEqual(EXPECTED.texts);
  });

  test('has its numbers in the file until they are asked for', () => {
    const found = recallChecked(folder, KEY) as Value;
    expect(found.ints[0]).toBe(-7);
    truncateSync(path(), HEADER + 10);
    expect([found.ints[0], found.ints.length]).toEqual([-7, CELLS]);
    expect(() => found.twin.ints[1]).toThrow('snapshot-damaged');
    expect(() => found.cities.at(1)).toThrow('snapshot-damaged');
  });
});

describe('another file under the name', () => {
  test('while one is read changes nothing: the old one stays open', () => {
    const found = recallSnapshot(folder, KEY, 'pages') as Value;
    save();
    expect(JSON.stringify(cellsOf(found))).toBe(JSON.stringify(EXPECTED));
    expect(saidByAll()).toEqual(ALL_SOUND);
  });

  test('written for another key is not believed', () => {
    const other = '["other settings"]';
    save(other);
    write(readFileSync(pathFor(folder, other)));
    rmSync(pathFor(folder, other));
    expect(saidByAll()).toEqual(ALL_DAMAGED);
  });

  test.each([1, LAYOUT - 1, LAYOUT + 1, 2 ** 32 - 1])('of layout %i is not read', (layout) => {
    const bytes = Buffer.from(sound);
    bytes.writeUInt32LE(layout, 8);
    write(bytes);
    expect(saidByAll()).toEqual(ALL_DAMAGED);
  });

  test('that is a link is not followed', () => {
    const elsewhere = join(home, 'elsewhere');
    writeFileSync(elsewhere, sound);
    rmSync(path());
    symlinkSync(elsewhere, path());
    expect(saidByAll()).toEqual(NONE_THERE);
    rmSync(path());
  });

  test('that is a folder is damaged or not there, never a crash', () => {
    rmSync(path());
    mkdirSync(path());
    for (const one of saidByAll()) expect(['damaged', 'not there']).toContain(one);
    rmSync(path(), { recursive: true });
  });
});

describe('what is damaged', () => {
  test('is whole again once it is written anew', () => {
    for (const at of [3, HEADER + 5, sound.length - 3]) {
      write(spoiled(at));
      expect(saidByAll()).toEqual(ALL_DAMAGED);
      save();
      expect(saidByAll()).toEqual(ALL_SOUND);
    }
  });

  test('says which file it is', () => {
    write(spoiled(1));
    const thrown = (): unknown => {
      try {
        return recallSnapshot(folder, KEY, 'pages');
      } catch (error) {
        return error;
      }
    };
    expect(thrown()).toMatchObject({ code: 'snapshot-damaged', facts: { path: path() } });
  });

  test('leaves no file open', () => {
    const open = (): number => readdirSync('/proc/self/fd').length;
    write(spoiled(sound.length - 1));
    const before = open();
    for (let times = 0; times < 20; times++) {
      expect(() => recallSnapshot(folder, KEY, 'pages')).toThrow();
      expect(() => recallShared(folder, KEY)).toThrow();
      expect(() => recallChecked(folder, KEY)).toThrow();
    }
    expect(open()).toBe(before);
  });
});

describe('a folder', () => {
  test.each([0o777, 0o775, 0o722, 0o702])('open to others (%o) is not believed', (mode) => {
    chmodSync(folder, mode);
    expect(saidByAll()).toEqual(NONE_THERE);
    chmodSync(folder, 0o700);
    expect(saidByAll()).toEqual(ALL_SOUND);
  });

  test('open to others is closed when a snapshot is written', () => {
    chmodSync(folder, 0o777);
    save();
    expect(saidByAll()).toEqual(ALL_SOUND);
  });

  test('that is a link is neither believed nor written to', () => {
    const own = join(home, 'own');
    mkdirSync(own);
    const linked = folderIn(own);
    symlinkSync(folder, linked);
    expect(recallSnapshot(linked, KEY, 'pages')).toBeUndefined();
    const packed = pack({ a: 1 }, { tables: [], pools: new Set() });
    expect(() => saveSnapshot(linked, 'x', packed)).toThrow('belongs to somebody else');
  });

  test('that is a file cannot be written to, and the file stays', () => {
    const blocked = join(home, 'blocked');
    mkdirSync(blocked);
    writeFileSync(folderIn(blocked), 'mine');
    const packed = pack({ a: 1 }, { tables: [], pools: new Set() });
    expect(() => saveSnapshot(folderIn(blocked), 'x', packed)).toThrow();
    expect(readFileSync(folderIn(blocked), 'utf8')).toBe('mine');
  });

  test('that cannot be made is an error of the system', () => {
    const below = join(path(), 'below/a/file');
    const packed = pack({ a: 1 }, { tables: [], pools: new Set() });
    expect(() => saveSnapshot(below, 'x', packed)).toThrow(/ENOTDIR|EEXIST/);
  });

  test('holds nothing but the snapshot when all is done', () => {
    save();
    expect(readdirSync(dirname(path()))).toEqual([path().split('/').at(-1)]);
  });
});
