import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  clearSnapshots,
  evict,
  folderIn,
  isOwnFolder,
  makeFolder,
  pathFor,
  sweep,
} from '../../src/snapshot/cache-folder.ts';

let home = '';
let folder = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'refpath-cache-'));
  folder = folderIn(home);
  makeFolder(folder);
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

/** A snapshot of so many bytes, used so many seconds after the first. */
const put = (name: string, bytes: number, used: number): void => {
  const path = join(folder, `${name}.snapshot`);
  writeFileSync(path, 'x'.repeat(bytes));
  utimesSync(path, 1_000_000 + used, 1_000_000 + used);
};

const names = (): string[] => readdirSync(folder).sort();

describe('what is kept at most', () => {
  test('the newest used stay', () => {
    put('a', 1, 3);
    put('b', 1, 1);
    put('c', 1, 2);
    evict(folder, { files: 2, bytes: 100 });
    expect(names()).toEqual(['a.snapshot', 'c.snapshot']);
  });

  test('bytes count together', () => {
    put('a', 60, 1);
    put('b', 30, 2);
    put('c', 30, 3);
    evict(folder, { files: 9, bytes: 100 });
    expect(names()).toEqual(['b.snapshot', 'c.snapshot']);
  });

  test('the newest stays, however large', () => {
    put('a', 500, 1);
    put('b', 500, 2);
    evict(folder, { files: 9, bytes: 100 });
    expect(names()).toEqual(['b.snapshot']);
  });

  test('other files are left alone', () => {
    writeFileSync(join(folder, 'mine.txt'), 'x');
    put('a', 1, 1);
    evict(folder, { files: 1, bytes: 0 });
    expect(names()).toEqual(['a.snapshot', 'mine.txt']);
  });
});

describe('what killed runs left', () => {
  const unfinished = (pid: number): string => `.${'a'.repeat(32)}.snapshot.${pid}.0badcafe.tmp`;

  test('is swept; what a living one is writing is not', () => {
    writeFileSync(join(folder, unfinished(2 ** 30)), 'x');
    writeFileSync(join(folder, unfinished(process.pid)), 'x');
    sweep(folder);
    expect(names()).toEqual([unfinished(process.pid)]);
  });
});

describe('clearing', () => {
  test('removes snapshots and says how many, and touches nothing else', () => {
    put('a', 3, 1);
    put('b', 4, 1);
    writeFileSync(join(folder, 'mine.txt'), 'x');
    writeFileSync(join(home, 'other.snapshot'), 'x');
    expect(clearSnapshots(home)).toEqual({ files: 2, bytes: 7 });
    expect(names()).toEqual(['mine.txt']);
    expect(readdirSync(home).sort()).toEqual(['other.snapshot', 'snapshots']);
  });

  test('of a folder that is not there is nothing', () => {
    expect(clearSnapshots(join(home, 'no'))).toEqual({ files: 0, bytes: 0 });
  });
});

describe.skipIf(process.platform === 'win32')('a folder is believed', () => {
  test('if it is ours and closed', () => {
    expect(isOwnFolder(folder)).toBe(true);
    chmodSync(folder, 0o770);
    expect(isOwnFolder(folder)).toBe(false);
  });

  test('if it is no link, no file, and there', () => {
    symlinkSync(folder, join(home, 'link'));
    writeFileSync(join(home, 'file'), 'x');
    mkdirSync(join(home, 'own'), 0o700);
    const places = ['link', 'file', 'file/below', 'none', 'own'];
    expect(places.map((name) => isOwnFolder(join(home, name)))).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('the name of a snapshot', () => {
  const nameOf = (key: string): string => basename(pathFor('/f', key));

  test.each(['', 'a', '{"data":["exports"]}', 'Łukasz 🙂', 'x'.repeat(100_000), '\0'])(
    'is made of sixteen digits, whatever the key: %j',
    (key) => {
      expect(nameOf(key)).toMatch(/^[0-9a-f]{16}\.snapshot$/);
      expect(nameOf(key)).toBe(nameOf(key));
      expect(dirname(pathFor('/some/folder', key))).toBe('/some/folder');
    },
  );

  test('differs with each letter of the key, and with their order', () => {
    const keys = ['', 'a', 'b', 'ab', 'ba', 'aa', 'aab', 'aba', 'A', ' a', 'a ', 'ä', '\0', '\0\0'];
    expect(new Set(keys.map(nameOf)).size).toBe(keys.length);
  });

  test('differs for any two of many keys that are nearly the same', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `{"asOf":"2026-11-22","size":${i}}`);
    expect(new Set(keys.map(nameOf)).size).toBe(keys.length);
  });
});
