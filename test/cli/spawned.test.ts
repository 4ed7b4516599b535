import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../world.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'bin/refpath.js');
const isBuilt = existsSync(join(ROOT, 'dist/bundle/cli.cjs'));

type Environment = Readonly<Record<string, string>>;

const spawn = (argv: readonly string[], env: Environment = {}) =>
  spawnSync(process.execPath, [PROGRAM, ...argv], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });

const DESKS = ['--data', 'fixtures/two-desks', '--as-of', '2026-11-22', '--no-config', '-q'];
const FIND = ['find', '--account', 'Granite Bank', '--target', 'Jack Moore', ...DESKS];

// `npm run check` builds before it tests; a test run alone needs no build.
describe.runIf(isBuilt)('the same input gives the same bytes', () => {
  const HERE: Environment = { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  const ELSEWHERE: readonly Environment[] = [
    { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/Anchorage', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  ];

  test.each([
    ['find as a table', FIND],
    ['find as json', [...FIND, '--format', 'json']],
    ['check', ['check', ...DESKS]],
    ['export people', ['export', 'people', ...DESKS]],
  ])('in Tokyo, in Anchorage, in Turkish and German: %s', (_what, argv) => {
    const here = spawn(argv, HERE);
    expect(here.stdout.length).toBeGreaterThan(100);
    for (const env of ELSEWHERE) {
      const there = spawn(argv, env);
      expect({ ...there, pid: 0 }).toEqual({ ...here, pid: 0 });
    }
  });
});

describe.runIf(isBuilt)('color', () => {
  const ESCAPE = '\u001b[';

  test('is nowhere in a pipe, whatever TERM says', () => {
    const { stdout } = spawn(FIND, { TERM: 'xterm-256color', COLORTERM: 'truecolor' });
    expect(stdout).not.toContain(ESCAPE);
  });

  test('comes with --color always and goes with --color never', () => {
    expect(spawn([...FIND, '--color', 'always']).stdout).toContain(ESCAPE);
    expect(spawn([...FIND, '--color', 'never'], { FORCE_COLOR: '1' }).stdout).not.toContain(ESCAPE);
  });

  test('is switched off by NO_COLOR', () => {
    expect(spawn(FIND, { NO_COLOR: '1', TERM: 'xterm-256color' }).stdout).not.toContain(ESCAPE);
  });
});

describe.runIf(isBuilt)('a file written with -o', () => {
  test('is whole and for its owner alone, whatever the umask', () => {
    const file = join(folderOf({}), 'paths.csv');
    const line = `umask 000; "${process.execPath}" "${PROGRAM}" ${FIND.map((word) => `'${word}'`).join(' ')} -o '${file}'`;
    const { status, stderr } = spawnSync('bash', ['-c', line], { cwd: ROOT, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    expect(readFileSync(file, 'utf8')).toBe(spawn([...FIND, '--format', 'csv']).stdout);
  });
});

describe.runIf(isBuilt)('standard input', () => {
  test('is a file like any other', () => {
    const people = readFileSync(join(ROOT, 'fixtures/two-desks/people.csv'));
    const { status, stdout } = spawnSync(
      process.execPath,
      [PROGRAM, 'export', 'people', '--data', '-', '--no-config', '-q', '--fields', 'name,team'],
      { cwd: ROOT, encoding: 'utf8', input: people },
    );
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'name,team',
      'Ana Reis,true',
      'Ben Cole,false',
    ]);
  });
});

describe.runIf(isBuilt)('signals and streams', () => {
  test('data is on stdout and everything else on stderr', () => {
    const { stdout, stderr, status } = spawn([
      ...FIND.filter((word) => word !== '-q'),
      '--format',
      'json',
    ]);
    expect(status).toBe(0);
    expect(() => JSON.parse(stdout)).not.toThrow();
    expect(stderr).toContain('paths (');
  });

  test('a wrong option leaves stdout empty and exits 2', () => {
    const { stdout, stderr, status } = spawn(['find', '--nope']);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain('There is no option "--nope".');
  });
});
