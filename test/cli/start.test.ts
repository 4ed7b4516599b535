import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
