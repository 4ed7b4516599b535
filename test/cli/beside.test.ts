import { describe, expect, test } from 'vitest';
import { tablesBeside, withIssues } from '../../src/cli/beside.ts';
import { readOptions } from '../../src/cli/read-options.ts';
import type { IssueView } from '../../src/model/report.ts';
import { fakeApi } from './fake-api.ts';
import { run } from './run-main.ts';

const at = (file: string, line: number): IssueView => ({
  code: 'bad-date',
  file,
  line,
  text: 'no.',
});
const beside = (raw: Record<string, readonly string[]> = {}) =>
  tablesBeside({ values: readOptions(raw) });

describe('tables beside the data', () => {
  test.each<[raw: Record<string, readonly string[]>, options: object]>([
    [{}, { encoding: undefined, dateOrder: undefined }],
    [{ encoding: ['koi8-r'] }, { encoding: 'koi8-r', dateOrder: undefined }],
    [{ dateOrder: ['mdy'] }, { encoding: undefined, dateOrder: 'mdy' }],
    [
      { encoding: ['utf-16le'], dateOrder: ['dmy'] },
      { encoding: 'utf-16le', dateOrder: 'dmy' },
    ],
  ])('are read as the data is: %j', (raw, options) => {
    expect(beside(raw).options).toMatchObject(options);
  });

  test('what is wrong with them comes behind what is wrong with the data, in their order', () => {
    const tables = beside();
    tables.options.onIssue(at('t.csv', 9));
    tables.options.onIssue(at('t.csv', 3));
    const issues = [at('a.csv', 2), at('t.csv', 9), at('t.csv', 3)];
    expect(tables.with([at('a.csv', 2)])).toEqual(issues);
    expect(withIssues({ rows: 4, issues: [at('a.csv', 2)] }, tables)).toEqual({ rows: 4, issues });
  });

  test.each<[what: string, known: IssueView, told: number]>([
    ['a table among the data is told of once', at('t.csv', 3), 1],
    ['another line is another fault', at('t.csv', 4), 2],
    ['another file too', at('u.csv', 3), 2],
  ])('%s', (_, known, told) => {
    const tables = beside();
    tables.options.onIssue(at('t.csv', 3));
    expect(tables.with([known])).toHaveLength(told);
  });
});

test.each([
  ['batch --targets t.csv', 'readTargets'],
  ['referrers --targets t.csv', 'readTargets'],
  ['plan --targets t.csv', 'readTargets'],
  ['plan --targets t.csv --asks t.csv', 'readAsks'],
  ['calibrate --asks t.csv', 'readAsks'],
] as const)(
  '%s: a row that cannot be used is told on stderr, at its line',
  async (words, reads) => {
    const api = fakeApi({
      [reads]: async (path: string, { onIssue }: { onIssue: (issue: IssueView) => void }) => {
        onIssue(at(path, 3));
        return [];
      },
    });
    const { stderr } = await run([...words.split(' '), '--no-config', '--data', 'x'], { api });
    expect(stderr.split('\n').filter((line) => line.startsWith('t.csv'))).toEqual(['t.csv:3: no.']);
  },
);

test.each(['--format json', '--fields path', '-o place.txt'])(
  'cache refuses what it would ignore: %s',
  async (words) => {
    const { code, stdout, stderr } = await run(['cache', 'path', ...words.split(' ')]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^refpath: "cache" has no --(?:format|fields|output):/);
  },
);
