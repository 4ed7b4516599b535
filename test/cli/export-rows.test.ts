import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Api, ReadRowsOptions } from '../../src/cli/api.ts';
import { RefpathError } from '../../src/model/issue.ts';
import { fakeApi } from './fake-api.ts';
import { run } from './run-main.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refpath-rows-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (...parts: string[]): string => join(folder, ...parts);

/** Gives the file's name as its only cell; a file called bad cannot be read. */
const reader = (asked: ReadRowsOptions[] = []): Api =>
  fakeApi({
    readRows: async (path, options) => {
      asked.push(options);
      if (basename(path).startsWith('bad')) throw new RefpathError('no-permission', { path });
      return { columns: ['name'], rows: [[basename(path)], ['=1+1']] };
    },
  });

describe('rows of a file', () => {
  test('are written as they are, nothing interpreted', async () => {
    writeFileSync(at('a.csv'), '');
    const { code, stdout } = await run(['export', 'rows', at('a.csv')], { api: reader() });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'name\na.csv\n=1+1\n' });
  });

  test('are read with what was said about the file', async () => {
    writeFileSync(at('a.csv'), '');
    const asked: ReadRowsOptions[] = [];
    const how = ['--delimiter', 'tab', '--quote', "'", '--header-line', '3'];
    await run(['export', 'rows', at('a.csv'), ...how], { api: reader(asked) });
    await run(['export', 'rows', at('a.csv')], { api: reader(asked) });
    expect(asked).toEqual([{ delimiter: '\t', quote: "'", headerLine: 3 }, {}]);
  });

  test('under --strict, odd ones are refused, and the first is told', async () => {
    writeFileSync(at('a.csv'), '');
    const asked: ReadRowsOptions[] = [];
    await run(['export', 'rows', at('a.csv'), '--strict'], { api: reader(asked) });
    expect(asked).toEqual([{ strict: true }]);
    const readRows = async (path: string) => {
      throw new RefpathError('odd-row', { path, line: 3, reason: 'bare-quote' });
    };
    const { code, stdout, stderr } = await run(['export', 'rows', at('a.csv'), '--strict'], {
      api: fakeApi({ readRows }),
    });
    expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
    expect(stderr).toContain('a.csv:3: a quote inside a cell taken as it stands.');
  });

  test('of a file that is not there: exit 66', async () => {
    const { code, stderr } = await run(['export', 'rows', at('no.csv')], { api: reader() });
    expect(code).toBe(66);
    expect(stderr).toContain('There is no file or folder');
  });

  test('in another format than csv are refused', async () => {
    writeFileSync(at('a.csv'), '');
    const argv = ['export', 'rows', at('a.csv'), '--format', 'json'];
    expect((await run(argv, { api: reader() })).code).toBe(2);
  });
});

describe('rows of a folder', () => {
  beforeEach(() => {
    mkdirSync(at('in', 'deep'), { recursive: true });
    for (const name of ['b.csv', 'a.txt', join('deep', 'c.csv')]) writeFileSync(at('in', name), '');
  });

  test('go to a folder under the same names, for their owner alone', async () => {
    const argv = ['export', 'rows', at('in'), '-o', at('out')];
    const { code, stdout, stderr } = await run(argv, { api: reader() });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: `3 of 3 files written to ${at('out')}\n`,
    });
    expect(readdirSync(at('out')).sort()).toEqual(['a.txt', 'b.csv', 'deep']);
    expect(readFileSync(at('out', 'deep', 'c.csv'), 'utf8')).toBe('name\nc.csv\n=1+1\n');
    expect(statSync(at('out', 'b.csv')).mode & 0o777).toBe(0o600);
  });

  test('need a folder to go to', async () => {
    const { code, stderr } = await run(['export', 'rows', at('in')], { api: reader() });
    expect(code).toBe(2);
    expect(stderr).toContain('Expected -o with a folder');
  });

  test('go on past a file that cannot be read, and name it', async () => {
    writeFileSync(at('in', 'bad.csv'), '');
    const argv = ['export', 'rows', at('in'), '-o', at('out')];
    const { code, stderr } = await run(argv, { api: reader() });
    expect(code).toBe(0);
    expect(stderr).toContain('bad.csv');
    expect(stderr).toContain('3 of 4 files written');
    expect(existsSync(at('out', 'bad.csv'))).toBe(false);
  });

  test('of which none can be read: exit 65', async () => {
    mkdirSync(at('worse'));
    writeFileSync(at('worse', 'bad.csv'), '');
    const argv = ['export', 'rows', at('worse'), '-o', at('out')];
    expect((await run(argv, { api: reader() })).code).toBe(65);
  });
});
