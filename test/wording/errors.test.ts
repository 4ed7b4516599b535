import { describe, expect, test } from 'vitest';
import { RefpathError } from '../../src/model/issue.ts';
import { errorText } from '../../src/wording/errors.ts';

type Facts = Readonly<Record<string, string | number>>;

describe('what stops a command says where, what was found and what would be right', () => {
  test.each<[string, Facts, string]>([
    ['input-missing', { path: 'exprts' }, 'There is no file or folder "exprts".'],
    [
      'input-missing',
      { path: 'exprts', nearest: 'exports' },
      'There is no file or folder "exprts". Did you mean "exports"?',
    ],
    ['input-missing', { file: 'a.csv' }, 'There is no file or folder "a.csv".'],
    [
      'no-people',
      {},
      'Found no people in the data. Pass --data with LinkedIn, CRM or plain exports; `refpath check` tells what was read.',
    ],
    [
      'no-people',
      { path: '-' },
      'Found no people in standard input. Pass --data with LinkedIn, CRM or plain exports; `refpath check --data -` tells what was read.',
    ],
    [
      'no-people',
      { path: 'exports' },
      'Found no people in exports. Pass --data with LinkedIn, CRM or plain exports; `refpath check --data exports` tells what was read.',
    ],
    [
      'no-people',
      { path: 'my exports' },
      "Found no people in my exports. Pass --data with LinkedIn, CRM or plain exports; `refpath check --data 'my exports'` tells what was read.",
    ],
    [
      'no-people',
      { path: "it's" },
      "Found no people in it's. Pass --data with LinkedIn, CRM or plain exports; `refpath check --data 'it'\\''s'` tells what was read.",
    ],
    [
      'no-people',
      { path: 'a, b' },
      'Found no people in a, b. Pass --data with LinkedIn, CRM or plain exports; `refpath check` tells what was read.',
    ],
    ['no-permission', { path: 'a.csv' }, 'May not read "a.csv".'],
    [
      ...(['locked', { path: 'a.csv', reason: 'EBUSY' }] as const),
      'Another program uses "a.csv" (EBUSY). Try again later.',
    ],
    [
      ...(['locked', { path: 'a.csv', reason: 'EMFILE' }] as const),
      'Too many files are open (EMFILE). Try again later.',
    ],
    ['no-permission', { path: 'a.csv', reason: 'EACCES' }, 'May not read "a.csv" (EACCES).'],
    [
      'refused',
      {},
      'Refused under --strict: rows or files were left out. `refpath check` tells which.',
    ],
    ['refused', { what: '2 rows' }, 'Refused under --strict: 2 rows. `refpath check` tells which.'],
    [
      'usage',
      { option: '--as-of', value: 'soon' },
      'Expected --as-of to be otherwise, got "soon".',
    ],
    ['usage', { message: 'Expected this.' }, 'Expected this.'],
    [
      'unknown-encoding',
      { encoding: 'klingon' },
      'Expected --encoding to be the name of an encoding such as utf-8 or windows-1252, got "klingon".',
    ],
    [
      'not-a-table',
      { path: 'a.html', reason: 'web-page' },
      '"a.html" is not a table: a web page, not an export; download the file itself.',
    ],
    [
      'odd-row',
      { path: 'a.csv', line: 12, reason: 'short-row' },
      'Refused under --strict: a.csv:12: missing cells at the end taken as empty.',
    ],
    ['not-a-table', { path: 'a.bin' }, '"a.bin" is not a table.'],
    [
      'not-targets',
      { path: 't.csv' },
      '"t.csv" is no table of targets. Expected a column "target"; "priority" and "from" may follow.',
    ],
    [
      'not-asks',
      { path: 'a.csv' },
      '"a.csv" is no table of asks. Expected the columns date, seller, referrer, target and status.',
    ],
    [
      'too-few-asks',
      { won: 3, lost: 4, needed: 50, each: 10 },
      'Too few asks with an outcome to learn from: 3 introduced or met, 4 declined or without an answer. Expected at least 50, and 10 of either kind.',
    ],
    [
      'graph-too-large',
      { ties: 20000000, most: 16000000 },
      '20,000,000 ties are more than one graphology graph can hold (16,000,000). Choose some people, or take "export graph", which has no such limit.',
    ],
    ['config-missing', { path: 'c.json' }, 'There is no settings file "c.json".'],
    ['config-unreadable', { path: 'c.json', reason: 'EISDIR' }, 'c.json cannot be read (EISDIR).'],
    [
      'config-json',
      { path: 'c.json', line: 3, reason: 'Unexpected token' },
      'c.json:3 is not JSON (Unexpected token). Expected an object of settings.',
    ],
    ['config-json', { path: 'c.json' }, 'c.json is not JSON. Expected an object of settings.'],
    [
      'config-unknown-key',
      { path: 'c.json', line: 2, key: 'tema', nearest: 'team' },
      'c.json:2: there is no setting "tema". Did you mean "team"?',
    ],
    [
      'config-unknown-key',
      { path: 'c.json', key: 'x', known: 'data, team' },
      'c.json: there is no setting "x". Expected one of data, team.',
    ],
    [
      'config-value',
      { path: 'c.json', line: 2, key: 'data.0', reason: 'Invalid input' },
      'c.json:2: expected "data.0" to be otherwise (Invalid input).',
    ],
    [
      'config-map-format',
      { format: 'plain/peple', known: 'plain/people' },
      '--map: there is no format "plain/peple". Expected one of plain/people.',
    ],
    [
      'config-map-field',
      { format: 'plain/people', field: 'nmae', known: 'name, email' },
      '--map: plain/people has no column "nmae". Expected one of name, email, or "" for a column that is not to be read.',
    ],
    ['config-map-header', { path: 'x.csv', header: 'Nmae' }, '--map: x.csv has no column "Nmae".'],
    [
      'config-map-lacks',
      { format: 'plain/ties', path: 'x.csv', lacks: 'to' },
      '--map: as plain/ties, x.csv lacks to. Name a column for it.',
    ],
    [
      'config-map-unused',
      { files: '*.tsv' },
      '--map: no file is called "*.tsv". Expected the end of a path, with * for any part of it.',
    ],
    [
      'cannot-write',
      { path: 'o.csv', reason: 'the disk is full' },
      'Cannot write "o.csv" (the disk is full).',
    ],
    ['cannot-write', { path: 'o.csv' }, 'Cannot write "o.csv".'],
    [
      'output-symlink',
      { path: 'o.csv' },
      'Cannot write "o.csv": it is a symbolic link. Name the file it points to.',
    ],
    ['some-new-error', { path: 'x' }, 'Some new error (path x)'],
  ])('%s %j', (code, facts, text) => {
    expect(errorText(new RefpathError(code, facts))).toBe(text);
  });
});

test('no sentence blames, shouts or apologizes', () => {
  for (const code of ['input-missing', 'no-people', 'refused', 'not-targets', 'config-json']) {
    expect(errorText(new RefpathError(code, { path: 'x' }))).not.toMatch(/!|invalid|sorry|oops/i);
  }
});
