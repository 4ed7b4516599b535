import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/present/markdown.ts';
import type { Block, PageColumn } from '../../src/present/page.ts';
import { CASES, LOOK, textOf } from './all-reports.ts';
import { directPath, hop, NAUGHTY, path, person } from './reports.ts';

const pageOf = (blocks: Iterable<Block>, title = 'Paths'): string =>
  [...markdown({ title, blocks, foot: 'As of 2026-11-22.' })].join('');

/** What stands between the title and the foot of a page. */
const bodyOf = (...blocks: readonly Block[]): string =>
  pageOf(blocks).slice('# Paths\n'.length, -'\nAs of 2026-11-22.\n'.length);

const tableOf = (
  columns: readonly PageColumn[],
  rows: readonly (readonly (string | number | null)[])[],
): Block => ({
  kind: 'table',
  caption: 'Some rows',
  columns,
  rows,
});

describe('a page', () => {
  test('begins with its title and ends with where it is from', () => {
    expect(pageOf([])).toBe('# Paths\n\nAs of 2026-11-22.\n');
  });

  test('escapes its title', () => {
    expect(pageOf([], '<b> *a* #')).toMatch(/^# &lt;b&gt; \\\*a\\\* \\#\n/);
  });

  test.each<[what: string, block: Block, written: string]>([
    ['heading', { kind: 'heading', text: 'A | B' }, '\n## A \\| B\n'],
    ['text', { kind: 'text', text: '# a' }, '\n\\# a\n'],
    ['list', { kind: 'list', items: ['a', '- b'] }, '\n- a\n- \\- b\n'],
    ['code', { kind: 'code', lines: ['a', '```', 'b'] }, '\n````\na\n```\nb\n````\n'],
    ['code with what is not seen', { kind: 'code', lines: ['a\u001b'] }, '\n```\na\\x1b\n```\n'],
    [
      'letter',
      { kind: 'letter', title: 'The ask', heads: [['To', 'Bo']], body: 'Hi Bo,\n\nwould\nyou?\n' },
      '\n## The ask\n\n- **To:** Bo\n\n> Hi Bo,\n>\n> would\\\n> you?\n',
    ],
    [
      'letter with lines like markup',
      { kind: 'letter', title: 'a', heads: [], body: '# a\n> b\n- c' },
      '\n## a\n\n\n> \\# a\\\n> &gt; b\\\n> \\- c\n',
    ],
    ['table without columns', tableOf([], [[]]), ''],
    [
      'table',
      tableOf([{ name: 'Who' }, { name: 'Strength', shows: 'figure' }], [['A|B', 0.1234567]]),
      '\n| Who | Strength |\n| --- | ---: |\n| A\\|B | 0.123457 |\n',
    ],
    [
      'table with gaps',
      tableOf([{ name: 'a' }, { name: 'b' }], [[null], ['', 'x']]),
      '\n| a | b |\n| --- | --- |\n|  |  |\n|  | x |\n',
    ],
    [
      'table of aside columns',
      tableOf([{ name: 'a', shows: 'aside' }], [['x']]),
      '\n| a |\n| --- |\n| x |\n',
    ],
    [
      'table with warmth',
      tableOf([{ name: 'a', shows: 'warmth' }], [['warm']]),
      '\n| a |\n| --- |\n| warm |\n',
    ],
  ])('has a %s', (_what, block, written) => {
    expect(bodyOf(block)).toBe(written);
  });
});

describe('a path', () => {
  const card = (given = path(), ties: 'shown' | 'folded' = 'folded', listed = false): string =>
    bodyOf({ kind: 'path', path: given, ties, listed });

  test('is told in a few items', () => {
    expect(card()).toBe(
      [
        '',
        '## 1. John Halloran, CISO at Corvane Bank',
        '',
        '- **WARM** 0.41 strong. Every tie on the path is strong. Weakest: Jon Smith – John Halloran, 0.50 strong.',
        '- **Path:** Jim Walsh → Jon Smith → John Halloran',
        '- **Referrer:** Jon Smith, CISO at Altex (outside their company)',
        '- **Do:** Mention Jon Smith when you write to John Halloran (non-client referral)',
        '- **Program:** non-client referral',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['in the table and folded', 'folded', true, 0],
    ['in the table, but asked for in full', 'shown', true, 1],
    ['in no table', 'folded', false, 1],
    ['in no table and in full', 'shown', false, 1],
  ] as const)('that is %s stands there %3$i times', (_what, ties, listed, times) => {
    expect(card(path(), ties, listed).split('## 1. John').length - 1).toBe(times);
  });

  test('has factors and evidence in each tie, where they are asked for', () => {
    const made = card(path(), 'shown');
    expect(made).toContain(
      '\n### Tie 2: Jon Smith, CISO at Altex – John Halloran, CISO at Corvane Bank\n\n',
    );
    expect(made).toContain('\n0.83 very strong, warm, contact on record\n');
    expect(made).toContain(
      '\n| Factor | Value | Because |\n| --- | ---: | --- |\n| Recency | 0.91 | last contact 2026-10-30 |\n',
    );
    expect(made).toContain(
      '\n- 14 e-mails, 2025-01-08 to 2026-10-30 (mail.csv:201, 207, 211 and 1 more)\n',
    );
    expect(card()).not.toContain('###');
  });

  test('leaves out what a tie has none of', () => {
    const bare = hop(person('p1', 'A'), person('p2', 'B'), { factors: [], evidence: [] });
    expect(card(directPath({ hops: [bare] }), 'shown')).not.toMatch(/Factor|\n\n\n/);
  });

  test('tells where the target is reached, as code that nobody links', () => {
    const target = person('p3', 'Jo', {
      email: 'jo@x.example',
      linkedinUrl: 'https://l.example/in/jo',
    });
    expect(card(path({ target }))).toContain(
      '- **Reached at:** `jo@x.example`, `https://l.example/in/jo`\n',
    );
  });
});

/** The cells of a row as GitHub cuts it: at every pipe that is not escaped (GFM 4.10). */
const cellsOf = (row: string): string[] =>
  row
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!(?<!\\)(?:\\\\)*\\)\|/);

const isRow = (line: string): boolean => line.startsWith('|');

describe('every report as Markdown', () => {
  const cases = CASES.filter(({ format }) => format === 'md');

  test('was found', () => {
    const commands = cases.map(({ command }) => command);
    for (const command of ['find', 'explain', 'draft', 'batch', 'referrers', 'check']) {
      expect(commands).toContain(command);
    }
  });

  describe.each(cases)('$command, $kind', (one) => {
    test('keeps the number of cells in every row of a table', async () => {
      const lines = (await textOf(one)).split('\n');
      lines.forEach((line, i) => {
        if (isRow(line) && isRow(lines[i - 1] ?? '')) {
          expect([line, cellsOf(line).length]).toEqual([line, cellsOf(lines[i - 1] ?? '').length]);
        }
      });
    });

    test('has a line of dashes below every header, and nowhere else', async () => {
      const lines = (await textOf(one)).split('\n');
      const rules = lines.flatMap((line, i) => (/^\|(?: -{3}:? \|)+$/.test(line) ? [i] : []));
      const heads = lines.flatMap((line, i) =>
        isRow(line) && !isRow(lines[i - 1] ?? '') ? [i + 1] : [],
      );
      expect(rules).toEqual(heads);
    });

    test('holds no HTML outside of what is to be copied', async () => {
      const text = (await textOf(one)).replace(/^(`{3,})\n[\s\S]*?\n\1$/gm, '');
      expect(text.replace(/`[^`\n]*`/g, '')).not.toContain('<');
    });

    test('has headings without a gap', async () => {
      const text = (await textOf(one)).replace(/^(`{3,})\n[\s\S]*?\n\1$/gm, '');
      const levels = [...text.matchAll(/^(#{1,6}) /gm)].map(([, signs = '']) => signs.length);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    });
  });

  test('of hostile paths has a row for each of them', async () => {
    const find = cases.find(({ command, kind }) => command === 'find' && kind === 'naughty');
    const how = { ...LOOK, detail: false };
    const rows = (await textOf(find ?? { pieces: async () => [] }, how)).split('\n').filter(isRow);
    expect(rows).toHaveLength(NAUGHTY.length + 2);
    expect(new Set(rows.map((row) => cellsOf(row).length))).toEqual(new Set([7]));
  });
});
