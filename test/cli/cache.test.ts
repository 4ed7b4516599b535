import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/cli/cache-place.ts';
import { run } from './run-main.ts';

const WORLD = resolve(import.meta.dirname, '../../fixtures/harbor-analytics');

let home = '';
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'refpath-cli-cache-'));
  cpSync(WORLD, join(home, 'data'), { recursive: true });
  await wait(150);
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});
beforeEach(() => {
  rmSync(join(home, 'cache'), { recursive: true, force: true });
});

const env = () => ({ REFPATH_CACHE_DIR: join(home, 'cache') });
const kept = (): string[] => {
  const folder = join(home, 'cache/snapshots');
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
};
const find = (...more: string[]) =>
  run(['find', '--data', join(home, 'data'), '--target', 'CISO at Altex', '--no-config', ...more], {
    env: env(),
  });

describe('the command line', () => {
  test('keeps the network, and says the same from what it kept', async () => {
    const first = await find();
    expect(kept()).toHaveLength(1);
    expect(await find()).toEqual(first);
    expect(first.code).toBe(0);
  });

  test('keeps and uses nothing under --no-cache', async () => {
    await find('--no-cache');
    expect(kept()).toEqual([]);
    const first = await find();
    for (const path of kept()) writeFileSync(path, 'damaged');
    expect(await find('--no-cache')).toEqual(first);
  });

  test('reads again with a word on stderr, where what was kept is damaged', async () => {
    const first = await find();
    for (const path of kept()) writeFileSync(path, 'damaged');
    const second = await find();
    expect([second.code, second.stdout]).toEqual([first.code, first.stdout]);
    expect(second.stderr).toMatch(/^The cached network .*\.snapshot is damaged; the data was read/);
    expect(await find()).toEqual(first);
  });

  test('does so, too, where the damage shows only in the middle of an answer', async () => {
    const first = await find();
    for (const path of kept()) {
      const bytes = readFileSync(path);
      // The sections: header and directory stay as they are.
      bytes.fill(0, 4096, Math.floor(bytes.length / 2));
      writeFileSync(path, bytes);
    }
    const second = await find();
    expect([second.code, second.stdout]).toEqual([first.code, first.stdout]);
    expect(second.stderr).toContain('is damaged');
  });

  test('is quiet about a cache that cannot be written, but for --verbose', async () => {
    writeFileSync(join(home, 'cache'), 'a file where a folder should be');
    const quiet = await find();
    expect([quiet.code, quiet.stderr.includes('cached')]).toEqual([0, false]);
    expect((await find('--verbose')).stderr).toContain('The network was not cached');
  });
});

describe('refpath cache', () => {
  test('path tells the folder', async () => {
    const { stdout } = await run(['cache', 'path'], { env: env() });
    expect(stdout).toBe(`${join(home, 'cache')}\n`);
  });

  test('clear removes what was kept', async () => {
    await find();
    expect((await run(['cache', 'clear'], { env: env() })).stdout).toMatch(
      /^Removed 1 cached network \(\d+\.\d MiB\) from /,
    );
    expect(kept()).toEqual([]);
    expect((await run(['cache', 'clear'], { env: env() })).stdout).toMatch(
      /^Nothing was cached in /,
    );
  });

  test('anything else is misuse', async () => {
    expect((await run(['cache', 'empty'], { env: env() })).code).toBe(2);
    expect((await run(['cache', 'clear'], { env: {} })).code).toBe(2);
  });
});

describe('the cache folder', () => {
  test.each([
    ['REFPATH_CACHE_DIR, also a relative one', { REFPATH_CACHE_DIR: 'c', HOME: '/h' }, 'c'],
    ['the place for caches', { XDG_CACHE_HOME: '/x', HOME: '/h' }, '/x/refpath'],
    [
      'not a relative one: the standard says so',
      { XDG_CACHE_HOME: 'x', HOME: '/h' },
      '/h/.cache/refpath',
    ],
    ['the home', { HOME: '/h' }, '/h/.cache/refpath'],
    ['none without a home', {}, undefined],
    [
      'none where all are empty',
      { REFPATH_CACHE_DIR: '', XDG_CACHE_HOME: '', HOME: '' },
      undefined,
    ],
  ])('is %s', (_what, variables, expected) => {
    expect(cacheFolder({ env: variables })).toBe(expected);
  });
});
