import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Api } from '../../src/cli/api.ts';
import type { AskRow } from '../../src/model/calibration.ts';
import type { PlanReport } from '../../src/model/plan-report.ts';
import type { IssueView } from '../../src/model/report.ts';
import { planReport } from '../present/a-plan-report.ts';
import { fakeApi } from './fake-api.ts';
import { run } from './run-main.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refpath-plan-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ask = (referrer: string): AskRow => ({
  ...{ date: 20_700, seller: 'Ana Reis', referrer, target: 'Tess Lund', status: 'asked' },
  ...{ file: 'asks.csv', line: 2 },
});

type Asked = Parameters<Api['plan']>[2];

/** Plans with a report made up; what was asked of it is kept. */
const planned = async (words: readonly string[], report: PlanReport = planReport()) => {
  const asked: Asked[] = [];
  const api = fakeApi({
    plan: async (_loaded, _rows, options) => {
      asked.push(options);
      return report;
    },
    readLedger: async () => [ask('Rob Kerr')],
    readAsks: async (path) => [ask(path)],
  });
  const ran = await run(['plan', '--targets', 't.csv', ...words], { api });
  return { ...ran, asked: asked[0] };
};

const settings = (text: string): string => {
  const path = join(folder, 'settings.json');
  writeFileSync(path, text);
  return path;
};

describe('refpath plan', () => {
  test('shows the plan, and says how much of it there is', async () => {
    const { code, stdout, stderr } = await planned(['--no-config']);
    expect(code).toBe(0);
    expect(stdout).toContain('2 of 4 targets planned for');
    expect(stderr).toBe('1 ask, 2 targets planned for, 2 left out\n');
  });

  test('ends with 1 where nothing can be planned', async () => {
    const { code, stdout } = await planned(
      ['--no-config'],
      planReport({ planned: [], people: [] }),
    );
    expect(code).toBe(1);
    expect(stdout).toContain('Nobody is to be asked');
  });

  test('tells what is wrong with its tables, once, on stderr and in the report', async () => {
    const wrong = (file: string): IssueView => ({ code: 'x', file, line: 3, text: 'no.' });
    const told: Parameters<Api['readTargets']>[1][] = [];
    const read = (file: string) => async (_: string, options: (typeof told)[number]) => {
      told.push(options);
      options.onIssue(wrong(file));
      return [];
    };
    const api = fakeApi({
      plan: async () => planReport({ issues: [wrong('t.csv')] }),
      readTargets: read('t.csv'),
      readAsks: read('a.csv'),
    });
    const words =
      'plan --no-config --targets t.csv --asks a.csv --encoding koi8-r --date-order dmy';
    const { stdout, stderr } = await run([...words.split(' '), '--format', 'json'], { api });
    expect(stderr.split('\n').slice(0, 2)).toEqual(['t.csv:3: no.', 'a.csv:3: no.']);
    expect(JSON.parse(stdout)).toMatchObject({ issues: [wrong('t.csv'), wrong('a.csv')] });
    for (const options of told) {
      expect(options).toMatchObject({ encoding: 'koi8-r', dateOrder: 'dmy' });
    }
    expect(told).toHaveLength(2);
  });

  test('needs a table of targets', async () => {
    const { code, stderr } = await run(['plan', '--no-config'], { api: fakeApi() });
    expect(code).toBe(2);
    expect(stderr).toContain('Expected --targets with a table that has a column "target".');
  });

  test.each<[words: readonly string[], asked: Partial<Asked>]>([
    [[], { from: [], maxHops: 3, minStrength: 0, via: [], avoid: [] }],
    [['--from', 'Ana'], { from: ['Ana'] }],
    [['--from', 'Ana', '--from', 'Bo'], { from: ['Ana', 'Bo'] }],
    [['--max-hops', '2'], { maxHops: 2 }],
    [['--min-strength', '.3'], { minStrength: 0.3 }],
    [['--via', 'Bo', '--avoid', 'Cora'], { via: ['Bo'], avoid: ['Cora'] }],
  ])('hands on what narrows the search: %j', async (words, expected) => {
    expect((await planned(['--no-config', ...words])).asked).toMatchObject(expected);
  });

  test.each<[words: readonly string[], referrers: readonly string[]]>([
    [[], ['Rob Kerr']],
    [
      ['--asks', 'more.csv'],
      ['Rob Kerr', 'more.csv'],
    ],
  ])(
    'takes the asks of the data, and those of a table of their own: %j',
    async (words, expected) => {
      const { asked } = await planned(['--no-config', ...words]);
      expect(asked?.asks.map(({ referrer }) => referrer)).toEqual(expected);
    },
  );

  test.each<[text: string, budget: Asked['budget']]>([
    ['{}', {}],
    ['{"asks": {"perPerson": 1}}', { perPerson: 1 }],
    ['{"asks": {"never": ["Rob Kerr"], "waitDays": 0}}', { never: ['Rob Kerr'], waitDays: 0 }],
  ])('takes the budget of the settings: %s', async (text, budget) => {
    expect((await planned(['--config', settings(text)])).asked?.budget).toEqual(budget);
  });

  test.each(['{"asks": {"perPersn": 1}}', '{"asks": {"perPerson": "two"}}', '{"asks": []}'])(
    'ends with 78 for %s, before anything is read',
    async (text) => {
      const { code, asked, stdout } = await planned(['--config', settings(text)]);
      expect([code, asked, stdout]).toEqual([78, undefined, '']);
    },
  );

  test('the budget is no part of what is loaded, so a network kept stays good', async () => {
    const api = fakeApi();
    const config = settings('{"asks": {"perPerson": 1}}');
    await run(['plan', '--targets', 't.csv', '--config', config], { api });
    expect(Object.keys(api.loads[0] ?? {})).not.toContain('asks');
  });

  test.each([
    ['plan.csv', 'query,priority,decision,ask_name,ask_email,worth,rank,warmth,strength'],
    ['plan.tsv', 'query\tpriority\tdecision'],
    ['plan.json', '{\n  "schema": "refpath/plan@1"'],
    ['plan.ndjson', '{"query":"CISO at Altex","priority":"1","worth":0.5,"ask":{'],
    ['plan.txt', '2 of 4 targets planned for'],
    ['plan.md', '# Whom to ask for what\n'],
    ['plan.html', '<!doctype html>'],
    ['plan.xlsx', 'PK'],
  ])('writes %s by its ending', async (name, start) => {
    const path = join(folder, name);
    const { code, stdout } = await planned(['--no-config', '-o', path]);
    expect([code, stdout]).toEqual([0, '']);
    expect(readFileSync(path, 'utf8').slice(0, start.length)).toBe(start);
  });

  test('tells the issues of the plan on stderr', async () => {
    const issue = {
      code: 'several-fit',
      file: '',
      line: null,
      text: '2 people fit the name "Kai".',
    };
    const { stderr } = await planned(['--no-config'], planReport({ issues: [issue] }));
    expect(stderr).toContain('2 people fit the name "Kai".');
  });
});
