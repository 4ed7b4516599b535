import { describe, expect, test } from 'vitest';
import { fakeApi } from './fake-api.ts';
import { run } from './run-main.ts';

/** What is said of every option whose value is not what it may be: what would be right, what was given. */
const FIND = ['find', '--target', 'x'];
const WHOLE = 'a whole number from';

describe('a wrong value', () => {
  test.each([
    ['--max-hops', '0', `${WHOLE} 1 to 6`],
    ['--max-hops', '7', `${WHOLE} 1 to 6`],
    ['--max-hops', 'lots', `${WHOLE} 1 to 6`],
    ['--max-hops', '2.5', `${WHOLE} 1 to 6`],
    ['--max-hops', '-1', `${WHOLE} 1 to 6`],
    ['--max-hops', '', `${WHOLE} 1 to 6`],
    ['--top', '0', `${WHOLE} 1 to 1000000`],
    ['--top', '1000001', `${WHOLE} 1 to 1000000`],
    ['--top', 'ten', `${WHOLE} 1 to 1000000`],
    ['--per-referrer', '-1', 'a whole number, 0 or more'],
    ['--per-referrer', '1e3', 'a whole number, 0 or more'],
    ['--per-referrer', '12345678901', 'a whole number, 0 or more'],
    ['--min-strength', '1.5', 'a number from 0 to 1'],
    ['--min-strength', '-0.1', 'a number from 0 to 1'],
    ['--min-strength', '0,5', 'a number from 0 to 1'],
    ['--min-strength', 'strong', 'a number from 0 to 1'],
    ['--as-of', '2026-02-30', 'a date like 2026-11-22'],
    ['--as-of', '22.11.2026', 'a date like 2026-11-22'],
    ['--as-of', 'today', 'a date like 2026-11-22'],
    ['--as-of', '', 'a date like 2026-11-22'],
    ['--color', 'purple', 'one of auto, always, never'],
    ['--color', 'AUTO', 'one of auto, always, never'],
    ['--width', '39', `${WHOLE} 40 to 1000`],
    ['--width', '1001', `${WHOLE} 40 to 1000`],
    ['--width', 'wide', `${WHOLE} 40 to 1000`],
    ['--date-order', 'ydm', 'one of dmy, mdy, ymd'],
    ['--log-format', 'xml', 'one of text, json'],
    ['--format', 'xml', 'one of table, json, ndjson, csv, tsv, md, html, xlsx, gexf, graphml'],
    ['--format', 'CSV', 'one of table, json, ndjson, csv, tsv, md, html, xlsx, gexf, graphml'],
    ['--fields', '', 'names separated by commas'],
    ['--fields', 'rank,,path', 'names separated by commas'],
    ['--fields', ',', 'names separated by commas'],
    ['--from', ' ', 'a text that is not empty'],
    ['--via', '', 'a text that is not empty'],
    ['--avoid', '', 'a text that is not empty'],
    ['--account', '', 'a text that is not empty'],
    ['--target', '\t', 'a text that is not empty'],
    ['--data', '', 'a text that is not empty'],
    ['--config', '', 'a text that is not empty'],
    ['--owner', ' ', 'a text that is not empty'],
    ['--encoding', '', 'a text that is not empty'],
    ['--map', '', 'a text that is not empty'],
    ['--rejects', '', 'a text that is not empty'],
    ['--output', '', 'a text that is not empty'],
  ])('%s %j is misuse, and told with what would be right', async (option, value, expected) => {
    const api = fakeApi();
    const { code, stdout, stderr } = await run([...FIND, `${option}=${value}`], { api });
    const shown = value.replace('\t', '\\t');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(`refpath: Expected ${option} to be ${expected}, got "${shown}".\n`);
    expect(api.loads).toEqual([]);
  });

  test.each([
    ['--delimiter', 'xx', 'one character, or "tab"'],
    ['--delimiter', '', 'one character, or "tab"'],
    ['--quote', '""', 'one character, or "tab"'],
    ['--header-line', '-1', 'a whole number, 0 or more'],
    ['--header-line', 'first', 'a whole number, 0 or more'],
  ])('of export rows: %s %j', async (option, value, expected) => {
    const argv = ['export', 'rows', 'package.json', `${option}=${value}`];
    expect(await run(argv, { api: fakeApi() })).toEqual({
      ...{ code: 2, stdout: '' },
      stderr: `refpath: Expected ${option} to be ${expected}, got "${value}".\n`,
    });
  });

  test('of several given the last counts, right or wrong', async () => {
    const late = await run([...FIND, '--top', '5', '--top', 'x'], { api: fakeApi() });
    expect(late.stderr).toContain('got "x"');
    const early = await run([...FIND, '--top', 'x', '--top', '5', '-q', '--no-config'], {
      api: fakeApi(),
    });
    expect(early.code).toBe(0);
  });
});

describe('what is needed and not there', () => {
  test.each([
    [['find'], /^refpath: Expected --target with a person or persona, or --account with a company/],
    [['explain'], /^refpath: Expected --target with a person or persona/],
    [['draft'], /^refpath: Expected --target with a person or persona/],
    [['batch'], /^refpath: Expected --targets with a table that has a column "target"\.\n$/],
    [
      ['calibrate'],
      /^refpath: Expected --asks with a table of date, seller, referrer, target and status\.\n$/,
    ],
    [['export'], /^refpath: Expected "export" of one of .*, got nothing\.\n$/],
    [['export', 'rows'], /^refpath: Expected a file or folder after "export rows"\.\n$/],
    [
      ['export', 'graph', 'x.csv'],
      /^refpath: Expected "export" of one of|^refpath: Expected nothing after/,
    ],
    [['schema'], /^refpath: Expected "schema" of one of .*, got nothing\.\n$/],
    [['cache'], /^refpath: Expected "cache" of one of path, clear, got nothing\.\n$/],
    [
      ['cache', 'clean'],
      /^refpath: Expected "cache" of one of path, clear, got "clean"\. Did you mean "clear"\?\n$/,
    ],
  ])('%j', async (argv, message) => {
    const { code, stdout, stderr } = await run([...argv, '--no-config'], { api: fakeApi() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
