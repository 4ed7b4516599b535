import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/cli/read-config.ts';
import { fakeApi } from './fake-api.ts';
import { run } from './run-main.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refpath-config-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const file = (text: string): string => {
  const path = join(folder, 'refpath.config.json');
  writeFileSync(path, text);
  return path;
};

describe('settings', () => {
  test('are all optional', async () => {
    expect(await readConfig(file('{}'))).toEqual({
      data: [],
      team: [],
      own: [],
      customers: [],
      partners: [],
      suppress: [],
      scoring: {},
      limits: {},
      asks: {},
    });
  });

  test('name data relative to their own file', async () => {
    const config = await readConfig(file('{"data": ["exports", "/absolute", "-"]}'));
    expect(config.data).toEqual([join(folder, 'exports'), '/absolute', '-']);
  });

  test('may begin with a byte-order mark, as Notepad writes it', async () => {
    expect((await readConfig(file('\ufeff{"team": ["Ana"]}'))).team).toEqual(['Ana']);
  });

  test('change single numbers of the scoring model', async () => {
    expect((await readConfig(file('{"scoring": {"warmTie": 0.3}}'))).scoring).toEqual({
      warmTie: 0.3,
    });
  });
});

test('limits of reading are settings too', async () => {
  const { limits } = await readConfig(file('{"limits": {"columns": 100, "zipRatio": 1000}}'));
  expect(limits).toEqual({ columns: 100, zipRatio: 1000 });
});

test('the budget of asks is settings too', async () => {
  const text = '{"asks": {"perPerson": 4, "waitDays": 0, "never": ["Ana Ruiz"]}}';
  expect((await readConfig(file(text))).asks).toEqual({
    perPerson: 4,
    waitDays: 0,
    never: ['Ana Ruiz'],
  });
});

describe('what is wrong is told with its line', () => {
  test.each([
    ['{\n  "asks": {"perPersn": 1}\n}', 'config-unknown-key', { line: 2, nearest: 'perPerson' }],
    ['{"asks": {"nevr": []}}', 'config-unknown-key', { nearest: 'never' }],
    ['{"asks": {"perPerson": 1.5}}', 'config-value', { key: 'asks.perPerson' }],
    ['{"asks": {"perPerson": -1}}', 'config-value', { key: 'asks.perPerson' }],
    ['{"asks": {"periodDays": "90"}}', 'config-value', { key: 'asks.periodDays' }],
    ['{"asks": {"waitDays": 40000}}', 'config-value', { key: 'asks.waitDays' }],
    ['{"asks": {"never": "Ana"}}', 'config-value', { key: 'asks.never' }],
    ['{"asks": {"never": [""]}}', 'config-value', { key: 'asks.never.0' }],
    ['{"asks": 2}', 'config-value', { key: 'asks' }],
    ['{\n  "limits": {"colums": 1}\n}', 'config-unknown-key', { line: 2, nearest: 'columns' }],
    ['{"limits": {"columns": 0}}', 'config-value', { key: 'limits.columns' }],
    ['{\n  "tema": []\n}', 'config-unknown-key', { line: 2, key: 'tema', nearest: 'team' }],
    ['{\n\n  "scoring": {"warmTy": 1}\n}', 'config-unknown-key', { line: 3, nearest: 'warmTie' }],
    ['{"team": "Ana"}', 'config-value', { line: 1, key: 'team' }],
    ['{"scoring": {"warmTie": 7}}', 'config-value', { key: 'scoring.warmTie' }],
    ['{"team": [""]}', 'config-value', { key: 'team.0' }],
    ['{"suppress": ["a@x.example", "Bo Lund"]}', 'config-value', { key: 'suppress.1' }],
    ['{"suppress": ["@bolund"]}', 'config-value', { key: 'suppress.0' }],
    ['[]', 'config-value', {}],
    [`{\n"team": ["${'x'.repeat(200)}"\n}`, 'config-json', { line: 3 }],
    ['', 'config-json', {}],
  ])('%j', async (text, code, facts) => {
    await expect(readConfig(file(text))).rejects.toMatchObject({ code, facts });
  });

  test.each(['bo@x.example', 'https://www.linkedin.com/in/bo-lund', 'linkedin.com/in/bo-lund'])(
    'who must appear nowhere is known by an address or a profile: %s',
    async (text) => {
      expect(await readConfig(file(JSON.stringify({ suppress: [text] })))).toMatchObject({
        suppress: [text],
      });
    },
  );

  test.each(['__proto__', 'constructor'])('%s is no setting', async (key) => {
    await expect(readConfig(file(`{"${key}": {"own": ["x"]}}`))).rejects.toMatchObject({
      code: 'config-unknown-key',
    });
  });
});

describe('refpath', () => {
  const FIND = ['find', '--target', 'x'];

  test('hands the settings on', async () => {
    const api = fakeApi();
    const config = file('{"own": ["Harbor Analytics"], "scoring": {"warmTie": 0.3}}');
    await run([...FIND, '--config', config], { api });
    expect(api.loads[0]).toMatchObject({
      own: ['Harbor Analytics'],
      scoring: { warmTie: 0.3 },
    });
  });

  test('reads data from --data, else REFPATH_DATA, else the settings', async () => {
    const config = file('{"data": ["/from-settings"]}');
    const argv = [...FIND, '--config', config];
    const dataOf = async (more: string[], env: Record<string, string>): Promise<unknown> => {
      const api = fakeApi();
      await run([...argv, ...more], { api, env });
      return api.loads[0]?.data;
    };
    expect([
      await dataOf(['--data', '/given'], { REFPATH_DATA: '/env' }),
      await dataOf([], { REFPATH_DATA: '/env' }),
      await dataOf([], {}),
    ]).toEqual([['/given'], ['/env'], ['/from-settings']]);
  });

  test('exits 78 for an unknown setting and says where it stands', async () => {
    const config = file('{\n  "tema": []\n}');
    const { code, stderr } = await run([...FIND, '--config', config], { api: fakeApi() });
    expect(code).toBe(78);
    expect(stderr).toBe(`refpath: ${config}:2: there is no setting "tema". Did you mean "team"?\n`);
  });

  test('exits 78 where the named file is missing', async () => {
    const { code } = await run([...FIND, '--config', join(folder, 'no.json')], { api: fakeApi() });
    expect(code).toBe(78);
  });
});
