import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readMap } from '../../src/cli/read-map.ts';
import { run } from './run-main.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refpath-map-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const PEOPLE = '{"format": "plain/people", "columns": {"Who": "name", "At": "company"}}';

describe('a map is', () => {
  test('one table, or a list of them', async () => {
    const one = {
      format: 'plain/people',
      columns: [
        ['Who', 'name'],
        ['At', 'company'],
      ],
    };
    expect(await readMap(file('map.json', PEOPLE))).toEqual([one]);
    expect(await readMap(file('map.json', `[${PEOPLE}, ${PEOPLE}]`))).toEqual([one, one]);
  });

  test('refused with its line where it says what no map says', async () => {
    const wrong: readonly [string, object][] = [
      [
        '{\n"file": "x.csv", "format": "plain/people", "columns": {}}',
        { code: 'config-unknown-key', facts: { line: 2, nearest: 'files' } },
      ],
      [
        '{"format": "plain/people", "columns": {\n"Who": 1}}',
        { code: 'config-value', facts: { line: 2, key: '0.columns.Who' } },
      ],
      ['{"columns": {}}', { code: 'config-value', facts: { key: '0.format' } }],
      ['[]', { code: 'config-value', facts: {} }],
      ['"people"', { code: 'config-value', facts: {} }],
      ['{"format"', { code: 'config-json', facts: {} }],
    ];
    for (const [text, expected] of wrong) {
      await expect(readMap(file('map.json', text))).rejects.toMatchObject(expected);
    }
    await expect(readMap(join(folder, 'nothing.json'))).rejects.toMatchObject({
      code: 'config-missing',
    });
  });
});

describe('refpath --map', () => {
  const check = (map: string, ...more: readonly string[]) =>
    run([
      'check',
      '--data',
      join(folder, 'list.csv'),
      '--as-of',
      '2026-11-22',
      '--map',
      map,
      '--no-config',
      ...more,
    ]);

  test('reads a table that nobody knows', async () => {
    file('list.csv', 'Who,At\nAna Ruiz,Harbor\nBo Lind,Quay\n');
    const { stdout, code } = await check(file('map.json', PEOPLE));
    expect(stdout).toContain('list.csv\n      plain/people (by --map), sure: 2 rows');
    expect(code).toBe(0);
  });

  test('of check gives the map that makes it known', async () => {
    file('list.csv', 'Nmae,Emial\nAna Ruiz,ana@harbor.example\n');
    const first = await run([
      'check',
      '--data',
      join(folder, 'list.csv'),
      '--format',
      'json',
      '--no-config',
    ]);
    const { map } = JSON.parse(first.stdout).files[0];
    expect(map).toEqual({
      files: 'list.csv',
      format: 'plain/people',
      columns: { Nmae: 'name', Emial: 'email' },
    });
    const { stdout } = await check(file('map.json', JSON.stringify(map)), '--format', 'json');
    expect(JSON.parse(stdout).files[0]).toMatchObject({
      format: 'plain/people',
      rowsRead: 1,
      map: null,
    });
  });

  test.each([
    ['{"format": "plain/persons", "columns": {}}', '--map: there is no format "plain/persons".'],
    [
      '{"format": "plain/people", "columns": {"Who": "shoe size"}}',
      '--map: plain/people has no column "shoe size".',
    ],
    [
      '{"files": "list.csv", "format": "plain/people", "columns": {"Whom": "name"}}',
      '--map: list.csv has no column "Whom".',
    ],
    [
      '{"files": "nix.csv", "format": "plain/people", "columns": {"Who": "name"}}',
      '--map: no file is called "nix.csv".',
    ],
    [
      '{"format": "plain/people", "columns": {"Who": "name"}}',
      '--map: as plain/people, list.csv lacks id or first_name',
    ],
  ])('%s is an error of configuration', async (map, message) => {
    file('list.csv', 'Who,At\nAna Ruiz,Harbor\n');
    const { stderr, code } = await check(file('map.json', map));
    expect(stderr).toContain(message);
    expect(code).toBe(78);
  });
});
