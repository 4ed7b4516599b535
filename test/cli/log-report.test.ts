import { describe, expect, test } from 'vitest';
import { emptyDraft, emptyExplain, emptyFind } from '../present/reports.ts';
import { fakeApi } from './fake-api.ts';
import { run } from './run-main.ts';

const issue = (code: string, text: string) => ({ code, file: '', line: null, text });
const NOBODY = issue('nobody-fits', 'Nobody in the data fits "x".');
const BAD = { ...issue('bad-date', 'no date'), file: 'a.csv', line: 3 };

const issues = [BAD, NOBODY];

const api = fakeApi({
  find: () => ({ ...emptyFind, issues }),
  explain: () => ({ ...emptyExplain, issues }),
  draft: () => ({ ...emptyDraft, issues }),
});

const said = (text: string, sentence: string): number => text.split(sentence).length - 1;

describe('on one screen a reason is told once', () => {
  test.each(['find', 'explain', 'draft'])('by %s, on the page', async (command) => {
    const { stdout, stderr } = await run([command, '--target', 'x', '--no-config'], {
      isTTY: true,
      api,
    });
    expect(said(stdout, NOBODY.text)).toBe(1);
    expect(said(stderr, NOBODY.text)).toBe(0);
  });

  test.each(['find', 'explain', 'draft'])('%s tells the rest there as ever', async (command) => {
    const { stderr } = await run([command, '--target', 'x', '--no-config'], { isTTY: true, api });
    expect(stderr).toContain('a.csv:3: no date');
  });
});

describe('where page and messages go apart, each tells it', () => {
  test.each([
    ['to a pipe', [], false, 1],
    ['as csv, which has no words', ['--format', 'csv'], true, 0],
    ['as chosen fields', ['--fields', 'rank'], true, 0],
    ['as json', ['--format', 'json'], true, 1],
  ])('%s', async (_name, more, isTTY, onPage) => {
    const argv = ['find', '--target', 'x', '--no-config', ...more];
    const { stdout, stderr } = await run(argv, { isTTY, api });
    expect(said(stderr, NOBODY.text)).toBe(1);
    expect(Math.min(1, said(stdout, 'Nobody in the data fits'))).toBe(onPage);
  });

  test('but nothing under --quiet', async () => {
    expect((await run(['find', '--target', 'x', '--no-config', '-q'], { api })).stderr).toBe('');
  });
});
