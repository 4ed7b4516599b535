import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findReport } from '../present/reports.ts';
import { fakeApi } from './fake-api.ts';
import { run } from './run-main.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refpath-deliver-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const FIND = ['find', '--target', 'x', '--no-config', '-q'];
const api = () => fakeApi({ find: () => findReport() });

const writtenTo = async (name: string, more: readonly string[] = []): Promise<string> => {
  const path = join(folder, name);
  const { code, stdout, stderr } = await run([...FIND, '-o', path, ...more], { api: api() });
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  return readFileSync(path, 'utf8');
};

describe('the ending of -o chooses the format', () => {
  test.each([
    ['paths.json', /^\{\n {2}"schema": "refpath\/find@1"/],
    ['paths.JSON', /^\{\n {2}"schema"/],
    ['paths.ndjson', /^\{"rank":1,/],
    ['paths.jsonl', /^\{"rank":1,/],
    ['paths.csv', /^rank,warmth,/],
    ['paths.tsv', /^rank\twarmth\t/],
    ['paths.txt', /^1 person fits/],
    ['paths', /^1 person fits/],
    ['paths.backup', /^1 person fits/],
  ])('%s', async (name, start) => {
    expect(await writtenTo(name)).toMatch(start);
  });

  test('unless --format speaks', async () => {
    expect(await writtenTo('paths.csv', ['--format', 'json'])).toMatch(/^\{/);
  });

  test.each(['paths.md', 'paths.html', 'paths.xlsx'])(
    '%s is refused, not guessed',
    async (name) => {
      const { code, stderr } = await run([...FIND, '-o', join(folder, name)], { api: api() });
      expect(code).toBe(2);
      expect(stderr).toContain('Expected -o to end in');
    },
  );
});

describe('-o', () => {
  test('- is standard output', async () => {
    const { stdout } = await run([...FIND, '-o', '-', '--format', 'csv'], { api: api() });
    expect(stdout).toMatch(/^rank,/);
  });

  test('gives a file for its owner alone, without colors of the terminal', async () => {
    const path = join(folder, 'paths.txt');
    await run([...FIND, '-o', path], { api: api(), isTTY: true });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).not.toContain('\u001b');
  });

  test('that cannot be written: exit 73', async () => {
    const { code, stderr } = await run([...FIND, '-o', join(folder, 'no', 'p.csv')], {
      api: api(),
    });
    expect(code).toBe(73);
    expect(stderr).toContain('there is no such folder');
  });
});

describe('the table', () => {
  test('is as wide as it is told', async () => {
    const argv = [...FIND, '--width', '50', '--explain'];
    const { stdout } = await run(argv, { api: api(), env: { COLUMNS: '100' } });
    const widest = Math.max(...stdout.split('\n').map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(50);
  });

  test('of chosen fields has these columns alone', async () => {
    const { stdout } = await run([...FIND, '--fields', 'target_name,rank'], { api: api() });
    expect(stdout).toBe('target_name    rank\nJohn Halloran     1\nJon Smith         2\n');
  });

  test('is colored on a terminal only', async () => {
    const onTerminal = await run(FIND, { api: api(), isTTY: true });
    const inPipe = await run(FIND, { api: api() });
    expect([onTerminal.stdout.includes('\u001b'), inPipe.stdout.includes('\u001b')]).toEqual([
      true,
      false,
    ]);
  });
});

test('misuse is told before anything is loaded', async () => {
  const idle = api();
  await run([...FIND, '--format', 'json', '--fields', 'rank'], { api: idle });
  await run([...FIND, '-o', 'x.xlsx'], { api: idle });
  expect(idle.loads).toEqual([]);
});
