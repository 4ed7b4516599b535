import { type ChildProcess, spawn } from 'node:child_process';
import {
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { rolldown } from 'rolldown';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { folderIn, pathFor } from '../../src/snapshot/cache-folder.ts';
import { pack } from '../../src/snapshot/pack.ts';
import {
  recallChecked,
  recallShared,
  recallSnapshot,
  unpackShared,
} from '../../src/snapshot/recall-snapshot.ts';
import { saveSnapshot, startSaving } from '../../src/snapshot/save-snapshot.ts';
import { LAYOUT, outTo, snapshotWriter } from '../../src/snapshot/snapshot-file.ts';

const KEY = 'abcdef0123456789abcdef0123456789abcdef01';
const SOURCE = resolve(import.meta.dirname, '../../src/snapshot');

let home = '';
let folder = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'refpath-robust-'));
  folder = folderIn(home);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(home, { recursive: true, force: true });
});

const NO_HINTS = { tables: [], pools: new Set() };
const CELLS = 200_000;

/** All cells of all columns say the same number, or the next: a mixture of two writers would show. */
const valueOfAll = (number: number) => ({
  number,
  ints: Int32Array.from({ length: CELLS }, (_, i) => number + (i & 1)),
  reals: new Float64Array(CELLS).fill(number + 1 / 3),
});

type Value = ReturnType<typeof valueOfAll>;

const save = (number: number): void =>
  saveSnapshot(folder, KEY, pack(valueOfAll(number), NO_HINTS));

/** What is there is as somebody wrote it, as a whole; its number. */
const soundNumber = (): number | undefined => {
  const found = recallSnapshot(folder, KEY, 'columns') as Value | undefined;
  if (found === undefined) return undefined;
  const { number, ints, reals } = found;
  expect(new Set(ints)).toEqual(new Set([number, number + 1]));
  expect(new Set(reals)).toEqual(new Set([number + 1 / 3]));
  expect(ints.length + reals.length).toBe(2 * CELLS);
  return number;
};

/** A program that writes one snapshot after another, until it is killed; bundled once. */
let writer = '';
beforeAll(async () => {
  writer = mkdtempSync(join(tmpdir(), 'refpath-writer-'));
  const entry = join(writer, 'writer.mjs');
  writeFileSync(
    entry,
    `import { pack } from ${JSON.stringify(join(SOURCE, 'pack.ts'))};
import { saveSnapshot } from ${JSON.stringify(join(SOURCE, 'save-snapshot.ts'))};
const [folder, key, first] = process.argv.slice(2);
for (let number = Number(first); ; number++) {
  const value = {
    number,
    ints: Int32Array.from({ length: ${CELLS} }, (_, i) => number + (i & 1)),
    reals: new Float64Array(${CELLS}).fill(number + 1 / 3),
  };
  saveSnapshot(folder, key, pack(value, { tables: [], pools: new Set() }));
  process.stdout.write('.');
}
`,
  );
  const bundle = await rolldown({ input: entry, platform: 'node', logLevel: 'silent' });
  await bundle.write({ file: join(writer, 'bundle.mjs'), format: 'esm' });
  await bundle.close();
});
afterAll(() => {
  rmSync(writer, { recursive: true, force: true });
});

const startWriter = (first: number): ChildProcess =>
  spawn(process.execPath, [join(writer, 'bundle.mjs'), folder, KEY, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const hasWritten = (child: ChildProcess): Promise<void> =>
  new Promise((done) => child.stdout?.once('data', () => done()));

const killed = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGKILL');
  });

describe('a writer that is killed', () => {
  test('at any moment leaves a sound snapshot, the old one or the new one', async () => {
    for (let round = 0; round < 8; round++) {
      const child = startWriter(1000 * (round + 1));
      await hasWritten(child);
      // Another moment of its work each time.
      await wait(round * 1.7);
      await killed(child);
      expect(soundNumber()).toBeGreaterThanOrEqual(1000 * (round + 1));
    }
  }, 30_000);

  test('leaves at most its own temporary file, which the next writer removes', async () => {
    const child = startWriter(1);
    await hasWritten(child);
    await killed(child);
    save(7);
    expect(readdirSync(folder)).toEqual([pathFor(folder, KEY).split('/').at(-1)]);
    expect(soundNumber()).toBe(7);
  });
});

test('of two writers at once one is the last: never a mixture, and readers meet whole ones', async () => {
  const writers = [startWriter(0), startWriter(1_000_000)];
  await Promise.all(writers.map(hasWritten));
  const seen = new Set<boolean>();
  for (let i = 0; i < 15; i++) {
    const number = soundNumber();
    expect(number).toBeDefined();
    seen.add((number ?? 0) >= 1_000_000);
    await wait(3);
  }
  await Promise.all(writers.map(killed));
  expect(soundNumber()).toBeDefined();
  expect(seen.size).toBeGreaterThan(0);
}, 30_000);

const FULL = {
  get bytes(): never {
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  },
};

describe('a disk that is full', () => {
  test('while writing leaves what was there, and no piece of the new one', () => {
    save(1);
    const { nodes, sections } = pack(valueOfAll(2), NO_HINTS);
    const packed = { nodes, sections: [...sections.slice(0, 1), FULL] };
    expect(() => saveSnapshot(folder, KEY, packed)).toThrow('ENOSPC');
    expect(readdirSync(folder)).toHaveLength(1);
    expect(soundNumber()).toBe(1);
  });

  test('at the first byte leaves nothing', () => {
    const packed = { nodes: [], sections: [FULL] };
    expect(() => saveSnapshot(folder, KEY, packed)).toThrow('ENOSPC');
    expect(readdirSync(folder)).toEqual([]);
    expect(soundNumber()).toBeUndefined();
  });
});

describe('a snapshot that is written section by section', () => {
  const { nodes, sections } = pack(valueOfAll(7), NO_HINTS);

  test('is there once it is finished, and before that nothing is', () => {
    const saving = startSaving(folder, KEY);
    for (const section of sections) saving.add(section);
    expect(soundNumber()).toBeUndefined();
    saving.finish(nodes);
    expect(soundNumber()).toBe(7);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('is the same to the byte as one that is written at once', () => {
    const saving = startSaving(folder, KEY);
    for (const section of sections) saving.add(section);
    saving.finish(nodes);
    const [one] = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    save(7);
    const [other] = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
  });

  test.each([0, 1, 2])('leaves what was there where it is dropped after %d sections', (count) => {
    save(1);
    const saving = startSaving(folder, KEY);
    for (const section of sections.slice(0, count)) saving.add(section);
    saving.drop();
    expect(readdirSync(folder)).toHaveLength(1);
    expect(soundNumber()).toBe(1);
  });

  test('is dropped once, and after it was finished not at all', () => {
    const saving = startSaving(folder, KEY);
    saving.drop();
    expect(() => saving.drop()).not.toThrow();
    const other = startSaving(folder, KEY);
    for (const section of sections) other.add(section);
    other.finish(nodes);
    other.drop();
    expect(soundNumber()).toBe(7);
  });

  test('is closed to others while it is written', () => {
    const saving = startSaving(folder, KEY);
    for (const section of sections) saving.add(section);
    const [name = ''] = readdirSync(folder);
    expect(name).toMatch(/\.tmp$/);
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    saving.drop();
  });
});

describe('a file that is torn', () => {
  const torn = (change: (bytes: Buffer) => Buffer): void => {
    save(3);
    const path = pathFor(folder, KEY);
    writeFileSync(path, change(readFileSync(path)), { mode: 0o600 });
  };

  const header = 4096;
  const cuts: readonly (readonly [string, (size: number) => number])[] = [
    ['nothing is left', () => 0],
    ['in the magic', () => 5],
    ['in the header', () => header - 1],
    ['after the header', () => header],
    ['in the first section', () => header + 1000],
    ['in the middle', (size) => size >> 1],
    ['in the directory', (size) => size - 1],
  ];

  test.each(cuts)('is no snapshot: %s', (_where, keep) => {
    torn((bytes) => bytes.subarray(0, keep(bytes.length)));
    expect(() => soundNumber()).toThrow('snapshot-damaged');
  });

  test.each(cuts.slice(2))('nor where the rest is zeros: %s', (_where, keep) => {
    torn((bytes) => Buffer.from(bytes).fill(0, keep(bytes.length)));
    expect(() => soundNumber()).toThrow('snapshot-damaged');
  });

  test('a page of another snapshot in its place is seen', () => {
    save(3);
    const other = readFileSync(pathFor(folder, KEY));
    torn((bytes) => {
      save(4);
      other.copy(bytes, 20_480, 20_480, 36_864);
      const fourth = readFileSync(pathFor(folder, KEY));
      other.copy(fourth, 20_480, 20_480, 36_864);
      return fourth;
    });
    expect(() => soundNumber()).toThrow('snapshot-damaged');
    expect(() => recallShared(folder, KEY)).toThrow('snapshot-damaged');
  });

  test('read by the page, the sound part answers and the bad page is an error', () => {
    torn((bytes) => {
      bytes[header + 9 * 10_000] = 0xff;
      return bytes;
    });
    const found = recallSnapshot(folder, KEY, 'pages') as Value;
    expect([found.ints[0], found.reals[20_000]]).toEqual([3, 3 + 1 / 3]);
    expect(() => found.ints[10_000]).toThrow('snapshot-damaged');
    expect(() => [...found.ints]).toThrow('snapshot-damaged');
  });
});

describe('another version', () => {
  test('of the layout is not read', () => {
    save(3);
    const path = pathFor(folder, KEY);
    const bytes = readFileSync(path);
    bytes.writeUInt32LE(LAYOUT + 1, 8);
    writeFileSync(path, bytes, { mode: 0o600 });
    expect(() => soundNumber()).toThrow('snapshot-damaged');
  });

  test('of the key is not read, though its file has the name', () => {
    save(3);
    const other = `${KEY}, but for its end`;
    renameSync(pathFor(folder, KEY), pathFor(folder, other));
    expect(() => recallSnapshot(folder, other, 'columns')).toThrow('snapshot-damaged');
  });
});

describe('however it is read, it is the same', () => {
  test('by the page, by the column, as a whole', () => {
    save(9);
    const shared = recallShared(folder, KEY);
    if (shared === undefined) throw new Error('There is no snapshot');
    const all = [
      recallSnapshot(folder, KEY, 'pages') as Value,
      recallSnapshot(folder, KEY, 'columns') as Value,
      recallChecked(folder, KEY) as Value,
      unpackShared(shared) as Value,
    ];
    for (const { number, ints, reals } of all) {
      expect([number, ints[777], reals[777], ints.length]).toEqual([9, 10, 9 + 1 / 3, CELLS]);
    }
  });

  test('as a whole it lies in memory that threads share, once', () => {
    save(9);
    const shared = recallShared(folder, KEY);
    if (shared === undefined) throw new Error('There is no snapshot');
    const { ints } = unpackShared(shared) as Value;
    expect(ints.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect([...shared.columns.values()]).toContain(ints);
    // What was read to make them is let go.
    expect(shared.sections.every(({ byteLength }) => byteLength === 0)).toBe(true);
  });
});

test('a snapshot is readable by its owner alone, whatever the mask', () => {
  const before = process.umask(0);
  try {
    save(1);
  } finally {
    process.umask(before);
  }
  expect(statSync(pathFor(folder, KEY)).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a handle that only reads is an error of the system, not a bad snapshot', () => {
  const path = join(home, 'read-only');
  writeFileSync(path, '');
  const handle = openSync(path, 'r');
  const writer = snapshotWriter(outTo(handle), KEY);
  const [section] = pack(valueOfAll(1), NO_HINTS).sections;
  expect(() => section && writer.add(section)).toThrow(/EBADF|EPERM/);
});
