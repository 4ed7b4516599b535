import { describe, expect, test } from 'vitest';
import { findRequest } from '../../src/commands/find-defaults.ts';
import { loadIssues } from '../../src/commands/load-issues.ts';
import { lostRows } from '../../src/commands/lost-rows.ts';
import type { LoadedNetwork } from '../../src/commands/network-of.ts';
import { rejectTable } from '../../src/commands/reject-table.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { RejectedFile } from '../../src/model/reject.ts';

describe('what is left out of a request is as on the command line', () => {
  const DEFAULTS = {
    targets: [],
    accounts: [],
    from: [],
    maxHops: 3,
    top: 10,
    perReferrer: 1,
    warm: false,
    minStrength: 0,
    via: [],
    avoid: [],
  };
  test.each([
    [{}],
    [{ targets: ['CISO at Altex'] }],
    [{ accounts: ['Altex'], from: ['Ana'], maxHops: 6 }],
    [{ top: 1, perReferrer: 0, warm: true, minStrength: 0.5 }],
    [{ via: ['Bo'], avoid: ['Cora', 'Dev'] }],
  ])('%j', (options) => {
    expect(findRequest(options)).toEqual({ ...DEFAULTS, ...options });
  });
});

const issue = (code: string, file: string, line: number, refused = true): Issue => ({
  code,
  file,
  line,
  refused,
});

describe('rows that came to nothing, by file and reason', () => {
  test.each<[string, Issue[], Record<string, [string, number, number[]][]>]>([
    ['none', [], {}],
    ['one', [issue('unknown-person', 'a.csv', 3)], { 'a.csv': [['unknown-person', 1, [3]]] }],
    [
      'both ends of a row are one row',
      [issue('unknown-person', 'a.csv', 3), issue('unknown-person', 'a.csv', 3)],
      { 'a.csv': [['unknown-person', 1, [3]]] },
    ],
    [
      'lines come in their order',
      [9, 2, 30].map((line) => issue('ambiguous-name', 'a.csv', line)),
      { 'a.csv': [['ambiguous-name', 3, [2, 9, 30]]] },
    ],
    [
      'two reasons',
      [issue('unknown-person', 'a.csv', 3), issue('ambiguous-name', 'a.csv', 4)],
      {
        'a.csv': [
          ['unknown-person', 1, [3]],
          ['ambiguous-name', 1, [4]],
        ],
      },
    ],
    [
      'two files, one of a name that is a property of every object',
      [issue('unknown-person', 'a.csv', 3), issue('unknown-person', '__proto__', 3)],
      { 'a.csv': [['unknown-person', 1, [3]]], ['__proto__']: [['unknown-person', 1, [3]]] },
    ],
    ['what is only told is not lost', [issue('several-fit', 'a.csv', 3, false)], {}],
    ['a file as a whole is no row', [{ code: 'empty', file: 'a.csv', refused: true }], {}],
    ['nor is what stands nowhere', [{ code: 'no-team', refused: true }], {}],
  ])('%s', (_name, issues, expected) => {
    const found = [...lostRows(issues)].map(([file, reasons]) => [
      file,
      reasons.map(({ code, count, lines }) => [code, count, lines]),
    ]);
    expect(found).toEqual(Object.entries(expected));
  });

  test('all are counted, the first twenty named', () => {
    const issues = Array.from({ length: 50 }, (_, i) => issue('unknown-person', 'a.csv', 60 - i));
    const [reason] = lostRows(issues).get('a.csv') ?? [];
    expect(reason).toMatchObject({ count: 50, text: 'the person is in no table of people' });
    expect(reason?.lines).toEqual(Array.from({ length: 20 }, (_, i) => 11 + i));
  });
});

describe('what loading could not use', () => {
  const file = (path: string, recognition: object) => ({ path, recognition });
  const unread = (path: string, code: string, detail = '') => ({ path, code, detail });
  const strange = { format: null, nearest: 'plain/ties', lacks: ['from', 'to'] };
  const issuesOf = (files: object[], others: object[], issues: Issue[]): Issue[] =>
    // Only what the function looks at.
    loadIssues({ files, unread: others, issues } as unknown as LoadedNetwork);

  test('is files first, those not understood before those not read, then rows', () => {
    const found = issuesOf(
      [file('known.csv', { format: { name: 'plain/people' } }), file('odd.csv', strange)],
      [unread('b.zip', 'damaged-archive', 'no end')],
      [issue('bad-date', 'a.csv', 4)],
    );
    expect(found.map(({ code, file: path }) => [code, path])).toEqual([
      ['not-understood', 'odd.csv'],
      ['damaged-archive', 'b.zip'],
      ['bad-date', 'a.csv'],
    ]);
  });

  test('says of a file what it is near to and lacks', () => {
    expect(issuesOf([file('odd.csv', strange)], [], [])[0]?.facts).toEqual({
      nearest: 'plain/ties',
      lacks: 'from, to',
    });
  });

  test.each([
    ['empty', true],
    ['encrypted', true],
    ['no-permission', true],
    ['duplicate-of', false],
  ])('a file left out as %s is a loss: %s', (code, refused) => {
    expect(issuesOf([], [unread('a.csv', code, 'b.csv')], [])).toEqual([
      { code, file: 'a.csv', refused, facts: { detail: 'b.csv' } },
    ]);
  });
});

describe('refused rows as a table', () => {
  type Rows = { line: number; column?: number; code: string; cells: string[] }[];
  const rejected = (path: string, headers: string[], rows: Rows): RejectedFile => ({
    path,
    headerLine: 1,
    headers,
    rows: () => rows,
  });
  const made = (...files: RejectedFile[]) => {
    const { columns, rows } = rejectTable(files);
    return [columns, ...rows];
  };

  test('of nothing has its own columns alone', () => {
    expect(made()).toEqual([['file', 'line', 'column', 'reason']]);
  });

  test('has the rows of a file under its header, each with its place and why', () => {
    const rows = [{ line: 3, column: 2, code: 'bad-strength', cells: ['1', 'much'] }];
    expect(made(rejected('ties.csv', ['from', 'strength'], rows))).toEqual([
      ['file', 'line', 'column', 'reason', '1', '2'],
      ['ties.csv', 1, '', 'header', 'from', 'strength'],
      ['ties.csv', 3, 2, 'the strength is not a number above 0 and up to 1', '1', 'much'],
    ]);
  });

  test('is as wide as its widest row', () => {
    const rows = [
      { line: 2, code: 'too-many-cells', cells: ['a', 'b', 'c'] },
      { line: 3, code: 'blank-person', cells: ['x'] },
    ];
    const table = made(rejected('a.csv', ['name'], rows), rejected('b.csv', ['n', 'e'], []));
    expect(table[0]).toEqual(['file', 'line', 'column', 'reason', '1', '2', '3']);
    expect(table.every((row) => row.length === 7)).toBe(true);
    expect(table[3]?.slice(4)).toEqual(['x', '', '']);
    expect(table[4]).toEqual(['b.csv', 1, '', 'header', 'n', 'e', '']);
  });
});
