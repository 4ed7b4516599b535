import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
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
    ['paths.md', /^# Paths to "CISO at Corvane Bank"\n/],
    ['paths.html', /^<!doctype html>\n<html lang="en">/],
    ['paths.markdown', /^# Paths to/],
    ['paths.HTM', /^<!doctype html>/],
    ['paths.xlsx', /^PK/],
    ['paths.txt', /^1 person fits/],
    ['paths', /^1 person fits/],
    ['paths.backup', /^1 person fits/],
  ])('%s', async (name, start) => {
    expect(await writtenTo(name)).toMatch(start);
  });

  test('unless --format speaks', async () => {
    expect(await writtenTo('paths.csv', ['--format', 'json'])).toMatch(/^\{/);
  });

  test.each(['paths.gexf', 'paths.graphml'])('%s is refused, not guessed', async (name) => {
    const { code, stderr } = await run([...FIND, '-o', join(folder, name)], { api: api() });
    expect(code).toBe(2);
    expect(stderr).toContain('Expected -o to end in .txt, .json, .ndjson, .csv, .tsv, .md, .html');
  });
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

describe('a workbook', () => {
  test.each([
    ['not to a terminal', [], true, 2],
    ['nor where -o names it', ['-o', '-'], true, 2],
    ['but to a pipe', [], false, 0],
    ['and from a terminal to a file', ['-o', 'paths.xlsx'], true, 0],
  ])('is written %s', async (_where, more, isTTY, expected) => {
    const words = more.map((word) => (word === 'paths.xlsx' ? join(folder, word) : word));
    const argv = [...FIND, '--format', 'xlsx', ...words];
    const { code, stdout, stderr } = await run(argv, { api: api(), isTTY });
    expect([code, stdout.startsWith('PK')]).toEqual([expected, expected === 0 && !isTTY]);
    const said = 'refpath: Expected -o with a file for xlsx, such as -o paths.xlsx: ';
    expect(stderr).toBe(expected === 0 ? '' : `${said}a terminal cannot show it.\n`);
  });

  test('of more rows than a sheet has is refused before any is made: exit 73, nothing written', async () => {
    const path = join(folder, 'ties.xlsx');
    const rows = {
      [Symbol.iterator]: (): Iterator<never> => {
        throw new Error('not to be asked for');
      },
    };
    const exportTable = () => ({ columns: ['from'], rows, count: 2 ** 20 });
    const argv = ['export', 'ties', '--no-config', '-q', '-o', path];
    const { code, stderr } = await run(argv, { api: fakeApi({ exportTable }) });
    expect(code).toBe(73);
    expect(stderr).toContain('A sheet of xlsx ends at 1,048,576 rows, and there are more.');
    expect(existsSync(path)).toBe(false);
  });
});

describe('chosen fields', () => {
  test.each([
    ['md', '| target_name | rank |'],
    ['html', '<th scope="col">target_name</th><th scope="col">rank</th>'],
  ])('are the columns of the one table in %s', async (format, header) => {
    const argv = [...FIND, '--fields', 'target_name,rank', '--format', format];
    const { stdout } = await run(argv, { api: api() });
    expect(stdout).toContain(header);
    expect(stdout.match(/John Halloran/g)).toHaveLength(1);
  });

  test('that are not there are told with every format', async () => {
    for (const format of ['md', 'html', 'xlsx']) {
      const argv = [...FIND, '--fields', 'target_nam', '--format', format];
      const { code, stderr } = await run(argv, { api: api() });
      expect([code, stderr]).toEqual([2, expect.stringContaining('Did you mean "target_name"?')]);
    }
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
  await run([...FIND, '-o', 'x.gexf'], { api: idle });
  await run([...FIND, '--format', 'xlsx'], { api: idle, isTTY: true });
  expect(idle.loads).toEqual([]);
});
