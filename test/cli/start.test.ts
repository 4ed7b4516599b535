import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const WORLD = join(ROOT, 'fixtures/harbor-analytics');
const isBuilt = existsSync(join(ROOT, 'dist/bundle/cli.cjs'));

/** The program, without code that was compiled when it was built. */
let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'refpath-start-'));
  if (!isBuilt) return;
  for (const part of ['bin', 'dist/bundle']) {
    cpSync(join(ROOT, part), join(home, part), { recursive: true });
  }
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});
beforeEach(() => {
  rmSync(join(home, 'cache'), { recursive: true, force: true });
});

const refpath = (...words: string[]) => program(home, ...words);

const program = (root: string, ...words: string[]) =>
  spawnSync(process.execPath, [join(root, 'bin/refpath.js'), ...words], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], REFPATH_CACHE_DIR: join(home, 'cache') },
  });

const kept = (): string[] => {
  const folder = join(home, 'cache/code');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
};

const FIND = ['find', '--data', WORLD, '--target', 'CISO at Altex', '--as-of', '2026-11-22'];

describe.runIf(isBuilt)('the program as it is installed', () => {
  test('says the same with code kept from an earlier run, in few files that read no exports', () => {
    const first = refpath(...FIND);
    expect(kept()).toEqual(['load.code']);
    const runs = [first, refpath(...FIND), refpath(...FIND)];
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
    expect(kept()).toEqual(['find.code', 'load.code']);
    const bytes = readFileSync(join(home, 'cache/code/find.code'));
    const end = 8 + bytes.readUInt32LE(4);
    const files: readonly [string][] = JSON.parse(bytes.toString('utf8', 8, end));
    expect(files.length).toBeLessThanOrEqual(4);
    for (const [name] of files) expect(name).not.toMatch(/^(?:load|mapped|schemas|export)/);
  });

  test('knows itself by a digest of all its files, which no two builds of other files share', () => {
    const files = readdirSync(join(home, 'dist/bundle')).filter((name) => name.endsWith('.cjs'));
    const sources = files.map((name) => readFileSync(join(home, 'dist/bundle', name), 'utf8'));
    const digests = sources.flatMap((source) => source.match(/DIGEST=`[^`]*`/g) ?? []);
    expect(digests).toEqual([expect.stringMatching(/^DIGEST=`[0-9a-f]{32}`$/)]);
  });

  test('reads no table of words for somebody named by id, from what it kept', () => {
    refpath(...FIND);
    rmSync(join(home, 'dist/bundle/words'), { recursive: true });
    const named = refpath('find', '--data', WORLD, '--target', 'p12', '--as-of', '2026-11-22');
    cpSync(join(ROOT, 'dist/bundle/words'), join(home, 'dist/bundle/words'), { recursive: true });
    expect([named.status, named.stderr]).toEqual([0, expect.stringContaining('people')]);
  });

  test('keeps the code of its help, until `cache clear`', () => {
    const runs = [refpath('--help'), refpath('find', '-h')];
    expect(runs.map(({ status }) => status)).toEqual([0, 0]);
    expect(kept()).toEqual(['help.code']);
    refpath('cache', 'clear');
    expect(kept()).toEqual([]);
  });

  test('keeps the code of `export rows` in one piece', () => {
    const runs = [1, 2].map(() => refpath('export', 'rows', join(WORLD, 'tables/team.csv')));
    expect(runs.map(({ status }) => status)).toEqual([0, 0]);
    expect(runs[0]?.stdout).toBe(runs[1]?.stdout);
    expect(kept()).toEqual(['rows.code']);
  });

  test.each([
    ['where nothing is to be kept', [...FIND, '--no-cache']],
    ['of a command that is misused', ['find', '--tarket', 'x']],
    ['of a command there is not', ['fnid']],
    ['of none', []],
    ['of a command whose start is the least of it', ['schema', 'find']],
  ])('keeps no code %s', (_what, words) => {
    refpath(...words);
    expect(kept()).toEqual([]);
  });
});

describe.runIf(existsSync(join(ROOT, 'dist/code')))('the program with code built for it', () => {
  test.each([
    ['help', ['--help']],
    ['a find that keeps nothing', [...FIND, '--no-cache']],
    ['rows of a file', ['export', 'rows', join(WORLD, 'tables/team.csv')]],
  ])('says the same: %s, and keeps no more of it', (_what, words) => {
    const without = refpath(...words);
    rmSync(join(home, 'cache'), { recursive: true, force: true });
    const { stdout, stderr, status } = program(ROOT, ...words);
    expect({ stdout, stderr, status }).toEqual({
      ...{ stdout: without.stdout, stderr: without.stderr, status: without.status },
    });
    expect(kept()).toEqual([]);
  });
});

describe.runIf(isBuilt)('a thread of the program', () => {
  const bundle = (name: string): string => join(home, 'dist/bundle', name);
  const codes = existsSync(join(ROOT, 'dist/bundle'))
    ? readdirSync(join(ROOT, 'dist/bundle')).filter((name) => name.endsWith('-worker.cjs'))
    : [];

  test('there are some', () => {
    expect(codes).toEqual(expect.arrayContaining(['batch-worker.cjs', 'load-worker.cjs']));
  });

  test.each(codes)('%s takes what was compiled before it loads the rest of itself', (name) => {
    const source = readFileSync(bundle(name), 'utf8');
    const [first = '', second = ''] = source.match(/require\("[^"]*"\)[^;]*/g) ?? [];
    expect(first).toBe('require("./cli.cjs").startThread()');
    expect(second).toMatch(/^require\("\.\//);
  });

  /** What a thread of these words answers. */
  const answer = (words: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(words, { eval: true, workerData: bundle('cli.cjs') });
      worker.once('message', resolve);
      worker.once('error', reject);
    });

  const LOADED_BY = `
    const { parentPort, workerData } = require('node:worker_threads');
    const { writeFileSync } = require('node:fs');
    const before = require.extensions['.cjs'];
    require(workerData).startThread();
    const own = require.extensions['.cjs'];`;

  test('loads files of the program by itself, and does what it would do without', async () => {
    const file = join(home, 'sum.cjs');
    const words = `${LOADED_BY}
      writeFileSync(${JSON.stringify(file)}, 'exports.sum = 2 + 3; exports.name = __filename;');
      parentPort.postMessage([before === undefined, typeof own, require(${JSON.stringify(file)})]);`;
    expect(await answer(words)).toEqual([true, 'function', { sum: 5, name: file }]);
  });

  test('keeps nothing', async () => {
    await answer(`${LOADED_BY} parentPort.postMessage(1);`);
    expect(existsSync(join(home, 'cache'))).toBe(false);
  });

  test('leaves the loading of the main thread as it is', async () => {
    const { extensions } = createRequire(import.meta.url);
    const before = extensions['.cjs'];
    await answer(`${LOADED_BY} parentPort.postMessage(1);`);
    expect(extensions['.cjs']).toBe(before);
  });
});
