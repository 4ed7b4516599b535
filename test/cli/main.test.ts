import { describe, expect, test } from 'vitest';
import type { Api } from '../../src/cli/api.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { RefpathError } from '../../src/model/issue.ts';
import { checkReport, emptyDraft, emptyExplain, findReport } from '../present/reports.ts';
import { fakeApi, loaded } from './fake-api.ts';
import { run } from './run-main.ts';

const FIND = ['find', '--target', 'CISO at Altex', '--data', 'somewhere', '--no-config'];

describe('refpath alone', () => {
  test('shows an example first, on stderr, and exits 2', async () => {
    const { code, stdout, stderr } = await run([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Example: refpath find /);
  });
});

describe('help', () => {
  test('goes to stdout with exit 0 and names every command and the exit codes', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { name } of COMMANDS) expect(stdout).toContain(`  ${name}`);
    expect(stdout).toContain('Exit codes:');
  });

  test.each(COMMANDS)('of $name has two examples at least', async ({ name, examples }) => {
    const { code, stdout } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const example of examples) expect(stdout).toContain(example);
  });

  test.each(['', ...COMMANDS.map(({ name }) => name)])('of "%s" fits 80 columns', async (name) => {
    const { stdout } = await run([...(name === '' ? [] : [name]), '--help']);
    const help = stdout.split('\nExamples:')[0] ?? '';
    expect(help.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('--version is one line', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
  });
});

describe('misuse', () => {
  test.each([
    [['finde'], /^refpath: There is no command "finde"\. Did you mean "find"\?\n$/],
    [
      ['find', '--targt', 'x'],
      /^refpath: There is no option "--targt"\. Did you mean "--target"\?\n$/,
    ],
    [['find', '--top'], /^refpath: Expected <count> after --top\.\n$/],
    [
      ['find', 'CISO at Altex'],
      /^refpath: Expected no words after "find" besides options\. Whom to reach goes after --target/,
    ],
    [['find'], /Expected --target with a person or persona/],
    [
      [...FIND, '--max-hops', 'lots'],
      /^refpath: Expected --max-hops to be a whole number from 1 to 6, got "lots".\n$/,
    ],
    [[...FIND, '--max-hops', '7'], /from 1 to 6, got "7"/],
    [
      [...FIND, '--as-of', '2026-02-30'],
      /Expected --as-of to be a date like 2026-11-22, got "2026-02-30"/,
    ],
    [
      [...FIND, '--format', 'xml'],
      /one of table, json, ndjson, csv, tsv, md, html, xlsx, gexf, graphml, got "xml"/,
    ],
    [
      ['explain', '--target', 'x', '--format', 'csv'],
      /one of table, json, md, html for this command, got "csv"/,
    ],
    [
      [...FIND, '-o', 'paths.gexf'],
      /Expected -o to end in .txt, .json, .ndjson, .csv, .tsv, .md, .html, .xlsx, got "paths.gexf"/,
    ],
    [[...FIND, '--format', 'json', '--fields', 'rank'], /json always has every field/],
    [['draft', '--target', 'x', '--fields', 'rank'], /no --fields/],
    [['batch'], /Expected --targets/],
    [['export', 'poeple'], /Did you mean "people"\?/],
    [['export', 'people', 'x.csv'], /Pass --data x.csv/],
    [['export', 'rows'], /Expected a file or folder/],
    [['schema', 'fnd'], /Did you mean "find"\?/],
  ])('%j exits 2 and says what was expected', async (argv, message) => {
    const { code, stdout, stderr } = await run(argv, { api: fakeApi() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('an unknown field names the nearest and all there are', async () => {
    const { code, stderr } = await run([...FIND, '--format', 'csv', '--fields', 'rnk'], {
      api: fakeApi(),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('There is no field "rnk". Did you mean "rank"? Fields: rank, warmth,');
  });

  test('control characters of an argument are shown, not sent to the terminal', async () => {
    const { stderr } = await run([...FIND, '--top', '\u001b[2J'], { api: fakeApi() });
    expect(stderr).toContain('got "\\x1b[2J"');
  });
});

describe('find', () => {
  test('writes the paths to stdout and one summary line to stderr', async () => {
    const { code, stdout, stderr } = await run(FIND, { api: fakeApi() });
    expect(code).toBe(0);
    expect(stdout).toContain('Jim Walsh → Jon Smith → John Halloran');
    expect(stderr).toBe('2 paths (1 warm) from 4 files, 18,204 people, 61,330 ties\n');
  });

  test('is silent on stderr with --quiet', async () => {
    const { stderr } = await run([...FIND, '-q'], { api: fakeApi({ find: () => findReport() }) });
    expect(stderr).toBe('');
  });

  test('exits 1 where nothing was found', async () => {
    const api = fakeApi({ find: () => findReport({ paths: [], issues: [] }) });
    expect((await run(FIND, { api })).code).toBe(1);
  });

  test('hands over what was asked, with the defaults of the contract', async () => {
    const api = fakeApi();
    await run([...FIND, '--via', 'Jon', '--via', 'Ana'], { api });
    expect(api.finds).toEqual([
      {
        targets: ['CISO at Altex'],
        accounts: [],
        from: [],
        maxHops: 3,
        top: 10,
        perReferrer: 1,
        warm: false,
        minStrength: 0,
        via: ['Jon', 'Ana'],
        avoid: [],
      },
    ]);
  });

  test('takes options before and after the command alike', async () => {
    const api = fakeApi();
    await run(['--data', 'a', 'find', '--target', 'x', '--data', 'b', '--no-config'], { api });
    expect(api.loads[0]?.data).toEqual(['a', 'b']);
  });

  test('tells issues with their place, at most ten of a kind', async () => {
    const issues = Array.from({ length: 13 }, (_, i) => ({
      code: 'bad-date',
      file: 'mail.csv',
      line: i + 2,
      text: `Expected a date, got "soon ${i}".`,
    }));
    const api = fakeApi({ find: () => findReport({ issues }) });
    const lines = (await run(FIND, { api })).stderr.split('\n');
    expect(lines[0]).toBe('mail.csv:2: Expected a date, got "soon 0".');
    expect(lines[10]).toBe('and 3 more of this kind (bad-date); --verbose shows all');
    expect((await run([...FIND, '-v'], { api })).stderr.split('\n')).toHaveLength(15);
  });

  test('says the same of several lines once', async () => {
    const issues = Array.from({ length: 9 }, (_, i) => ({
      code: 'shared-mailbox',
      file: 'mail.csv',
      line: i + 2,
      text: 'The address is shared.',
    }));
    const api = fakeApi({ find: () => findReport({ issues }) });
    const [line] = (await run(FIND, { api })).stderr.split('\n');
    expect(line).toBe('mail.csv:2: The address is shared. (also lines 3, 4, 5, 6, 7 and 3 more)');
  });

  test('writes stderr as JSON lines where asked', async () => {
    const api = fakeApi({ find: () => findReport() });
    const { stderr } = await run([...FIND, '--log-format', 'json'], { api });
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        level: 'warning',
        code: 'bad-date',
        file: 'mail.csv',
        line: 12,
        text: 'Expected a date, got "soon".',
      },
      { level: 'info', text: '2 paths (1 warm) from 4 files, 18,204 people, 61,330 ties' },
    ]);
  });
});

describe('today', () => {
  test('is the clock by default', async () => {
    const api = fakeApi();
    await run(FIND, { api });
    expect(api.loads[0]?.asOf).toBe('2026-11-22');
  });

  test('is --as-of where given', async () => {
    const api = fakeApi();
    await run([...FIND, '--as-of', '2025-01-31'], { api });
    expect(api.loads[0]?.asOf).toBe('2025-01-31');
  });
});

describe('data', () => {
  const withoutData = ['find', '--target', 'x', '--no-config'];

  test('comes from REFPATH_DATA where --data is silent', async () => {
    const api = fakeApi();
    await run(withoutData, { api, env: { REFPATH_DATA: '/exports' } });
    expect(api.loads[0]?.data).toEqual(['/exports']);
  });

  test('is the current folder else', async () => {
    const api = fakeApi();
    await run(withoutData, { api });
    expect(api.loads[0]?.data).toEqual(['.']);
  });

  test.each([
    [[...FIND, '--data', '-']],
    [['batch', '--targets', '-', '--data', 'x']],
    [['plan', '--targets', 't.csv', '--asks', '-', '--data', 'x']],
    [['referrers', '--targets', '-', '--data', 'x']],
    [['calibrate', '--asks', '-', '--data', 'x']],
    [['export', 'rows', '-']],
  ])('from standard input is refused where that is the terminal: %j', async (words) => {
    const { code, stdout, stderr } = await run(words, { api: fakeApi(), isTTY: true });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('it is the terminal');
  });

  test.each([
    [[...FIND, '--data', '-', '--data', '-']],
    [['batch', '--targets', '-', '--data', '-']],
    [['plan', '--targets', '-', '--asks', '-', '--data', 'x']],
    [['calibrate', '--asks', '-', '--data', '-']],
  ])('from standard input comes once: %j', async (words) => {
    const api = fakeApi();
    const { code, stdout, stderr } = await run(words, { api });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Expected standard input (-) once');
    expect(api.loads).toEqual([]);
  });
});

describe('exit codes', () => {
  test.each([
    ['input-missing', 66],
    ['no-people', 65],
    ['refused', 65],
    ['no-permission', 77],
    ['config-unknown-key', 78],
    ['cannot-write', 73],
    ['locked', 75],
    ['never-heard-of', 70],
  ])('%s is %i', async (errorCode, exit) => {
    const api = fakeApi({
      load: async () => {
        throw new RefpathError(errorCode, { path: 'there' });
      },
    });
    expect((await run(FIND, { api })).code).toBe(exit);
  });

  test.each([
    ['ENOENT', 66, 'There is no file or folder "x.csv".'],
    ['EACCES', 77, 'May not read "x.csv".'],
    ['EBUSY', 75, 'Another program uses "x.csv" (EBUSY). Try again later.'],
    ['EMFILE', 75, 'Too many files are open (EMFILE). Try again later.'],
  ])('what the system says in the middle of the work is no bug: %s', async (code, exit, text) => {
    const api = fakeApi({
      load: async () => {
        throw Object.assign(new Error(`${code}: no, open 'x.csv'`), { code, path: 'x.csv' });
      },
    });
    expect(await run(FIND, { api })).toMatchObject({
      ...{ code: exit, stdout: '' },
      stderr: `refpath: ${text}\n`,
    });
  });

  test('a bug is 70 and says so; the stack only with --verbose', async () => {
    const api = fakeApi({
      find: () => {
        throw new TypeError('x is not a function');
      },
    });
    const { code, stdout, stderr } = await run(FIND, { api });
    expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
    expect(stderr).toContain('This is a bug in refpath: x is not a function.');
    expect(stderr.split('\n')).toHaveLength(2);
    expect((await run([...FIND, '-v'], { api })).stderr).toMatch(/\n +at /);
  });
});

describe('explain and draft', () => {
  test('exit 0 with a path and 1 without', async () => {
    const nothing = fakeApi({ explain: () => emptyExplain, draft: () => emptyDraft });
    for (const command of ['explain', 'draft']) {
      const argv = [command, '--target', 'x', '--no-config'];
      expect((await run(argv, { api: fakeApi() })).code).toBe(0);
      expect((await run(argv, { api: nothing })).code).toBe(1);
    }
  });
});

describe('batch', () => {
  const BATCH = ['batch', '--targets', 't.csv', '--no-config'];

  test('puts query and priority in front and keeps rows that found nothing', async () => {
    const { code, stdout } = await run([...BATCH, '--format', 'csv'], { api: fakeApi() });
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^query,priority,rank,warmth,strength,/);
    expect(lines.at(-1)).toMatch(/^"?Nobody, really"?,,,.*,Nobody fits\.$/);
    expect(lines).toHaveLength(4);
  });

  test('counts rows and paths on stderr', async () => {
    const { stderr } = await run(BATCH, { api: fakeApi() });
    expect(stderr).toBe('2 paths for 2 targets, 1 of them without any\n');
  });
});

describe('check', () => {
  test('prints the page', async () => {
    const api = fakeApi({ check: () => checkReport() });
    const { code, stdout } = await run(['check', '--no-config'], { api });
    expect(code).toBe(0);
    expect(stdout).toContain('Looks most like plain/people, but lacks name; email.');
  });

  const lossy = (): Api =>
    fakeApi({
      load: async () => loaded([{ code: 'bad-date', refused: true }]),
      check: () => checkReport(),
    });

  test('exits 65 under --strict if anything was left out, and still prints', async () => {
    const api = lossy();
    const { code, stdout } = await run(['check', '--strict', '--no-config'], { api });
    expect(code).toBe(65);
    expect(stdout).toContain('linkedin/Connections.csv');
  });

  test('find --strict gives no answer then', async () => {
    const { code, stdout, stderr } = await run([...FIND, '--strict'], { api: lossy() });
    expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
    expect(stderr).toContain('Refused under --strict');
  });
});

describe('nobody in the data', () => {
  const empty = (): Api =>
    fakeApi({
      load: async () => loaded([], 0),
      check: () =>
        checkReport({
          issues: [{ code: 'empty', file: 'a.csv', line: null, text: 'The file is empty.' }],
        }),
    });

  test('is exit 65 and says which files were the matter', async () => {
    const { code, stdout, stderr } = await run(FIND, { api: empty() });
    expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
    expect(stderr).toMatch(/^a\.csv: The file is empty\.\nrefpath: Found no people in somewhere\./);
  });

  test('is exit 65 for check too, after its page', async () => {
    const { code, stdout } = await run(['check', '--no-config'], { api: empty() });
    expect(code).toBe(65);
    expect(stdout).toContain('linkedin/Connections.csv');
  });
});

describe('export', () => {
  test('writes csv by default', async () => {
    const { code, stdout } = await run(['export', 'people', '--no-config'], { api: fakeApi() });
    expect(code).toBe(0);
    expect(stdout).toBe('person_id,name,strength,team\np1,Jim Walsh,0.123457,true\np2,,3,false\n');
  });

  test('picks fields in the order asked for', async () => {
    const argv = ['export', 'people', '--fields', 'name,person_id', '--format', 'ndjson'];
    const { stdout } = await run([...argv, '--no-config'], { api: fakeApi() });
    expect(stdout).toBe('{"name":"Jim Walsh","person_id":"p1"}\n{"name":null,"person_id":"p2"}\n');
  });
});
