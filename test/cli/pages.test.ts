import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsedHtml } from '../present/parsed-html.ts';
import { folderOf, INTERACTIONS, inTouch, table } from '../world.ts';
import { type Ran, run } from './run-main.ts';

/** What stands in files that people pass on: pages and workbooks of real networks. */
const DESKS = ['--data', 'fixtures/two-desks', '--as-of', '2026-11-22', '--no-config', '-q'];
const TARGETS = ['--targets', 'fixtures/two-desks/targets.csv'];

const find = (...more: string[]): Promise<Ran> =>
  run(['find', ...DESKS, '--target', 'Cora Dahl', '--target', 'Kim Sato', ...more]);

describe('a file', () => {
  test.each([
    ['find', ['--target', 'Cora Dahl'], 'paths.md', '# Paths to "Cora Dahl"'],
    ['find', ['--target', 'Cora Dahl'], 'paths.HTML', '<!doctype html>'],
    ['find', ['--target', 'Cora Dahl'], 'paths.xlsx', 'PK'],
    ['explain', ['--target', 'Cora Dahl'], 'path.md', '# The best path to "Cora Dahl"'],
    ['explain', ['--target', 'Cora Dahl'], 'path.html', '<!doctype html>'],
    ['draft', ['--target', 'Cora Dahl'], 'letters.md', '# Messages for the best path to'],
    ['draft', ['--target', 'Cora Dahl'], 'letters.html', '<!doctype html>'],
    ['batch', TARGETS, 'paths.md', '# Paths to every target'],
    ['batch', TARGETS, 'paths.html', '<!doctype html>'],
    ['batch', TARGETS, 'paths.xlsx', 'PK'],
    ['referrers', [], 'doors.md', '# Who opens doors'],
    ['referrers', [], 'doors.html', '<!doctype html>'],
    ['referrers', [], 'doors.xlsx', 'PK'],
    ['check', [], 'files.md', '# What was read'],
    ['check', [], 'files.html', '<!doctype html>'],
    ['check', [], 'files.xlsx', 'PK'],
  ])(
    'of %s %j called %s is what its ending says, for nobody else to read',
    async (command, words, name, start) => {
      const file = join(folderOf({}), name);
      const { code, stdout } = await run([command, ...DESKS, ...words, '-o', file]);
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
      expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
      expect(readFileSync(file, 'utf8').startsWith(start)).toBe(true);
    },
  );

  test.each(['records', 'people', 'ties', 'accounts'])(
    'of export %s is a workbook',
    async (what) => {
      const file = join(folderOf({}), 'rows.xlsx');
      expect((await run(['export', what, ...DESKS, '-o', file])).code).toBe(0);
      expect(readFileSync(file).subarray(0, 4).toString('hex')).toBe('504b0304');
    },
  );

  test.each(['graph', 'rows'])('of export %s is no workbook', async (what) => {
    const words = what === 'rows' ? ['fixtures/two-desks/people.csv'] : [];
    const { code, stderr } = await run(['export', what, ...words, ...DESKS, '-o', 'x.xlsx']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Expected -o to end in')]);
  });

  test.each(['md', 'html', 'xlsx'])(
    'that was there stays where a command fails: %s',
    async (ending) => {
      const file = join(folderOf({ [`p.${ending}`]: 'old' }), `p.${ending}`);
      const argv = [
        'find',
        '--data',
        'fixtures/nowhere',
        '--no-config',
        '--target',
        'x',
        '-o',
        file,
      ];
      expect((await run(argv)).code).toBe(66);
      expect(readFileSync(file, 'utf8')).toBe('old');
    },
  );

  test.each(['md', 'html', 'xlsx'])(
    'is the same bytes in any order of files: %s',
    async (ending) => {
      const files = ['people', 'employment', 'interactions', 'ties', 'accounts', 'asks']
        .map((name) => `fixtures/two-desks/${name}.csv`)
        .filter((path) => statSync(path, { throwIfNoEntry: false }) !== undefined);
      const made = async (paths: readonly string[], name: string): Promise<string> => {
        const file = join(folderOf({}), `${name}.${ending}`);
        const data = paths.flatMap((path) => ['--data', path]);
        const asked = ['--target', 'Cora Dahl', '--as-of', '2026-11-22', '--no-config', '-q'];
        expect((await run(['find', ...data, ...asked, '-o', file])).code).toBe(0);
        return readFileSync(file).toString('latin1');
      };
      expect(files.length).toBeGreaterThan(2);
      expect(await made([...files].reverse(), 'b')).toBe(await made(files, 'a'));
    },
  );
});

describe('what is found', () => {
  test('is on the page as in the table, path by path', async () => {
    const { paths } = JSON.parse((await find('--format', 'json')).stdout);
    const { texts } = parsedHtml((await find('--format', 'html')).stdout);
    const page = (await find('--format', 'md')).stdout;
    expect(paths.length).toBeGreaterThan(1);
    for (const { target, referrer, reason } of paths) {
      expect(texts).toContain(target.name);
      expect(texts).toContain(referrer.name);
      expect(texts.some((text) => text.includes(reason.text))).toBe(true);
      expect(page).toContain(` ${target.name}, `);
    }
  });

  test('brings its evidence with file and line', async () => {
    const { texts } = parsedHtml((await find('--format', 'html')).stdout);
    expect(texts.some((text) => /^interactions\.csv:\d+/.test(text))).toBe(true);
    const explained = (await find('--format', 'md', '--explain')).stdout;
    expect(explained).toMatch(/\(interactions\.csv:\d+/);
  });

  test.each(['md', 'html', 'xlsx'])('is nothing: exit 1, and %s all the same', async (format) => {
    const argv = ['find', ...DESKS, '--target', 'Zoe Nobody', '--format', format];
    const { code, stdout } = await run(argv);
    expect(code).toBe(1);
    expect(stdout.length).toBeGreaterThan(50);
  });

  test('is read again from its own workbook, as any other table', async () => {
    const folder = folderOf({});
    const fields = ['--fields', 'name,emails,title,company'];
    await run(['export', 'people', ...DESKS, ...fields, '-o', join(folder, 'people.xlsx')]);
    const argv = ['check', '--data', folder, '--no-config', '-q', '--format', 'json'];
    const { files } = JSON.parse((await run(argv)).stdout);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ path: 'people.xlsx/rows', rowsRead: 12, rowsSkipped: 0 });
  });
});

describe('what people write into a CRM', () => {
  const NASTY = [
    ['=HYPERLINK("http://x.example","Tess")', '<img src=x onerror=alert(1)>'],
    ['<script>alert(1)</script>', '![a](https://x.example/a.png)'],
    ['Tess | Lund', '</td></tr></table><h1>'],
    ['Tess Lund `x`', '\u202e"><a href=javascript:alert(1)>'],
  ] as const;
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const asked = (format: string, ...more: string[]): Promise<Ran> => {
    const data = folderOf({
      'people.csv': table(
        'id,name,email,title,company,team',
        'a1,Ana Reis,ana@lantern.example,AE,Lantern Software,true',
        ...NASTY.map(
          ([name, title], i) => `n${i},${quoted(name)},n${i}@corin.example,${quoted(title)},=1+1,`,
        ),
      ),
      'interactions.csv': table(INTERACTIONS, ...NASTY.flatMap((_, i) => inTouch('a1', `n${i}`))),
    });
    const targets = NASTY.flatMap((_, i) => ['--target', `n${i}`]);
    const words = ['--data', data, '--as-of', '2026-11-22', '--no-config', '-q'];
    return run(['find', ...targets, ...words, '--format', format, ...more]);
  };

  test('is no element and no address of a page', async () => {
    const { code, stdout } = await asked('html');
    expect(code).toBe(0);
    const { tags, unbalanced } = parsedHtml(stdout);
    const names = tags.map(({ name }) => name);
    expect(names.filter((name) => /^(?:script|img|a|svg|iframe)$/.test(name))).toEqual([]);
    expect(names.filter((name) => name === 'h1')).toHaveLength(1);
    expect(names.filter((name) => name === 'article')).toHaveLength(NASTY.length);
    expect(unbalanced).toEqual([]);
    expect(stdout).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  test('is no cell, picture or element of Markdown', async () => {
    const { stdout } = await asked('md');
    const rows = stdout.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(NASTY.length + 2);
    const pipes = rows.map((row) => row.replaceAll('\\|', '').split('|').length);
    expect(new Set(pipes).size).toBe(1);
    expect(stdout).not.toContain('<');
    expect(stdout).not.toMatch(/(?<!\\)\]\(/);
  });

  test.each(['md', 'html'])('turns no letters around in %s', async (format) => {
    const { stdout } = await asked(format);
    expect(stdout).not.toContain('\u202e');
    expect(stdout).toContain('javascript:alert');
  });

  test.each(['md', 'html'])('stays where it is with chosen fields in %s', async (format) => {
    const { stdout } = await asked(format, '--fields', 'target_name,target_title');
    expect(stdout.replace(/<style>[\s\S]*<\/style>/, '')).not.toMatch(/<(?:script|img|a)\b/);
    expect(stdout).toContain('Tess');
  });
});
