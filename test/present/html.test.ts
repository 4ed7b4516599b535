import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { htmlPage } from '../../src/present/html.ts';
import { STYLE, STYLE_HASH } from '../../src/present/html-style.ts';
import type { Block, PageColumn } from '../../src/present/page.ts';
import { visible } from '../../src/present/visible.ts';
import { CASES, LOOK, textOf } from './all-reports.ts';
import { parsedHtml } from './parsed-html.ts';
import { directPath, hop, NAUGHTY, path, person } from './reports.ts';

const pageOf = (blocks: Iterable<Block>, title = 'Paths', foot = 'As of 2026-11-22.'): string =>
  [...htmlPage({ title, blocks, foot })].join('');

/** What stands between the head and the foot of a page. */
const bodyOf = (...blocks: readonly Block[]): string => {
  const page = pageOf(blocks);
  return page.slice(page.indexOf('</h1>\n') + 6, page.indexOf('<footer>'));
};

const tableOf = (
  columns: readonly PageColumn[],
  rows: readonly (readonly (string | number | null)[])[],
): Block => ({
  kind: 'table',
  caption: 'Some rows',
  columns,
  rows,
});

describe('the head of a page', () => {
  const page = pageOf([]);
  const policy = /<head>\n<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(
    page,
  )?.[1];

  test('begins with a policy that lets nothing through but the one style', () => {
    expect(policy?.replaceAll('&#39;', "'").split('; ')).toEqual([
      "default-src 'none'",
      `style-src '${STYLE_HASH}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('names the style by its hash', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(STYLE_HASH).toBe(`sha256-${hash}`);
    expect(style).toBe(STYLE.markup);
  });

  test('tells language, letters, width and title', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n/);
    expect(page).toContain('<meta charset="utf-8">');
    expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(page).toContain('<meta name="color-scheme" content="light dark">');
    expect(page).toContain('<title>Paths</title>');
    expect(page.indexOf('charset')).toBeLessThan(1024);
  });

  test('escapes its title twice where it stands twice', () => {
    const named = pageOf([], '</title><script>');
    expect(named).toContain('<title>&lt;/title&gt;&lt;script&gt;</title>');
    expect(named).toContain('<h1>&lt;/title&gt;&lt;script&gt;</h1>');
  });

  test('has a style that asks for nothing from elsewhere', () => {
    expect(STYLE.markup).not.toMatch(/url\(|@import|@font-face|http|<|expression/);
  });

  test.each(['max-width:44rem', 'prefers-color-scheme:dark', 'print', 'focus-visible'])(
    'has a style for %s',
    (what) => {
      expect(STYLE.markup).toContain(what);
    },
  );
});

describe('a block', () => {
  test.each<[what: string, block: Block, markup: string]>([
    ['heading', { kind: 'heading', text: 'A & B' }, '<h2>A &amp; B</h2>\n'],
    ['text', { kind: 'text', text: 'a < b' }, '<p>a &lt; b</p>\n'],
    [
      'list',
      { kind: 'list', items: ['a', '<b>'] },
      '<ul>\n<li>a</li>\n<li>&lt;b&gt;</li>\n</ul>\n',
    ],
    ['code', { kind: 'code', lines: ['a', '</pre>'] }, '<pre>a\n&lt;/pre&gt;\n</pre>\n'],
    [
      'letter',
      {
        kind: 'letter',
        title: 'The ask',
        heads: [['To', 'Bo <b@x.example>']],
        body: 'Hi Bo,\n\nhi\n',
      },
      '<section>\n<h2>The ask</h2>\n<dl>\n<dt>To</dt><dd>Bo &lt;b@x.example&gt;</dd>\n</dl>\n<div class="letter">Hi Bo,\n\nhi\n</div>\n</section>\n',
    ],
    ['table without columns', tableOf([], [[]]), ''],
  ])('that is a %s', (_what, block, markup) => {
    expect(bodyOf(block)).toBe(markup);
  });

  test('that is a table has a caption, heads of columns and a place in the order of keys', () => {
    const made = bodyOf(
      tableOf([{ name: 'Who' }, { name: 'Strength', shows: 'figure' }], [['Ana', 0.5]]),
    );
    expect(made).toBe(
      [
        '<div class="table stack" role="region" tabindex="0" aria-label="Some rows">',
        '<table>',
        '<caption>Some rows</caption>',
        '<thead><tr><th scope="col">Who</th><th scope="col" class="figure">Strength</th></tr></thead>',
        '<tbody>',
        '<tr><td data-label="Who">Ana</td><td class="figure" data-label="Strength">0.5</td></tr>',
        '</tbody>',
        '</table>',
        '</div>',
        '',
      ].join('\n'),
    );
  });

  test.each<[what: string, column: PageColumn, cell: string | number | null, markup: string]>([
    ['a text', { name: 'a' }, 'x', '<td data-label="a">x</td>'],
    ['a number', { name: 'a' }, 0.1234567, '<td class="figure" data-label="a">0.123457</td>'],
    [
      'a figure in words',
      { name: 'a', shows: 'figure' },
      '0.50',
      '<td class="figure" data-label="a">0.50</td>',
    ],
    ['nothing', { name: 'a' }, null, '<td data-label="a"></td>'],
    ['an empty text', { name: 'a' }, '', '<td data-label="a"></td>'],
    [
      'warm',
      { name: 'a', shows: 'warmth' },
      'warm',
      '<td data-label="a"><span class="badge warm">warm</span></td>',
    ],
    [
      'cold',
      { name: 'a', shows: 'warmth' },
      'cold',
      '<td data-label="a"><span class="badge cold">cold</span></td>',
    ],
    [
      'no warmth there is',
      { name: 'a', shows: 'warmth' },
      '"><b',
      '<td data-label="a">&quot;&gt;&lt;b</td>',
    ],
    ['a name with quotes', { name: '"a"' }, 'x', '<td data-label="&quot;a&quot;">x</td>'],
  ])('has cells: %s', (_what, column, cell, markup) => {
    expect(bodyOf(tableOf([column], [[cell]]))).toContain(`<tr>${markup}</tr>`);
  });

  test('whose asides are told elsewhere leaves them out on a phone, and stacks nothing', () => {
    const made = bodyOf(
      tableOf([{ name: 'Who' }, { name: 'Why', shows: 'aside' }], [['Ana', 'so']]),
    );
    expect(made).toContain('<div class="table" role');
    expect(made).toContain('<tr><td>Ana</td><td class="aside">so</td></tr>');
    expect(STYLE.markup).toContain('.aside,');
  });

  test('with fewer cells than columns has as many all the same', () => {
    const made = bodyOf(tableOf([{ name: 'a' }, { name: 'b' }], [['x']]));
    expect(made.match(/<td/g)).toHaveLength(2);
  });
});

describe('a path', () => {
  const card = (given = path(), ties: 'shown' | 'folded' = 'folded'): string =>
    bodyOf({ kind: 'path', path: given, ties, listed: true });

  test('says whom it reaches, warm or cold by a word, and why', () => {
    expect(card()).toContain(
      '<h2><span class="rank">1</span> John Halloran, CISO at Corvane Bank</h2>',
    );
    expect(card()).toContain(
      '<p><span class="badge warm">warm</span> 0.41 strong. Every tie on the path is strong.',
    );
    expect(card(directPath({ warmth: 'cold' }))).toContain('<article class="cold">');
  });

  test('is drawn as people and ties, each with its place', () => {
    const items = card().match(/<li class="(?:person|tie)[\s\S]*?<\/li>/g) ?? [];
    expect(items).toEqual([
      '<li class="person"><b>Jim Walsh</b> <span>CTO, Harbor Analytics</span> <i>seller</i></li>',
      '<li class="tie warm s5"><span>0.83 very strong</span></li>',
      '<li class="person"><b>Jon Smith</b> <span>CISO, Altex</span> <i>referrer</i></li>',
      '<li class="tie warm s3"><span>0.50 strong</span></li>',
      '<li class="person"><b>John Halloran</b> <span>CISO, Corvane Bank</span> <i>target</i></li>',
    ]);
  });

  test.each([
    [1, ['seller', 'target']],
    [2, ['seller', 'referrer', 'target']],
    [3, ['seller', 'first ask', 'referrer', 'target']],
    [5, ['seller', 'first ask', 'on the way', 'on the way', 'referrer', 'target']],
  ])('of %i ties names the parts of its people', (ties, parts) => {
    const people = Array.from({ length: ties + 1 }, (_, i) => person(`p${i}`, `P${i}`));
    const [seller = person('x', 'x'), ...others] = people;
    const hops = others.map((to, i) => hop(people[i] ?? seller, to));
    const made = card(path({ seller, hops }));
    expect([...made.matchAll(/<i>([^<]*)<\/i>/g)].map(([, part]) => part)).toEqual(parts);
    expect(made.includes('<ol class="way long">')).toBe(ties > 3);
  });

  test.each([
    [0.0004, 's1'],
    [0.19, 's1'],
    [0.2, 's2'],
    [0.5, 's3'],
    [0.79, 's4'],
    [0.8, 's5'],
    [1, 's5'],
  ])('has a tie of %d as a line of width %s', (strength, width) => {
    const [from, to] = [person('p1', 'A'), person('p2', 'B')];
    expect(card(directPath({ hops: [hop(from, to, { strength })] }))).toContain(
      `<li class="tie warm ${width}">`,
    );
  });

  test('says of a cold tie that it is cold', () => {
    const cold = hop(person('p1', 'A'), person('p2', 'B'), { warm: false, strength: 0.1 });
    expect(card(directPath({ hops: [cold] }))).toContain(
      '<li class="tie cold s1"><span>0.10 weak, cold</span></li>',
    );
  });

  test('tells whom to ask, what to do, the program and where the target is reached', () => {
    const made = card(
      path({ target: person('p3', 'Jo', { email: 'jo@x.example', linkedinUrl: 'in/jo' }) }),
    );
    const facts = [...made.matchAll(/<dt>([^<]*)<\/dt><dd>([^<]*)<\/dd>/g)].map(
      ([, label]) => label,
    );
    expect(facts).toEqual(['Referrer', 'Do', 'Program', 'Reached at']);
    expect(made).toContain('<dd>jo@x.example, in/jo</dd>');
  });

  test('has its ties folded, or unfolded where they are asked for', () => {
    expect(card()).toContain(
      '<details>\n<summary>How we know: 2 ties, with factors and evidence</summary>',
    );
    expect(card(path(), 'shown')).toContain('<details open>\n');
  });

  test('has factors and evidence with their places in each tie', () => {
    const made = card();
    expect(made).toContain(
      '<h3>1. Jim Walsh, CTO at Harbor Analytics – Jon Smith, CISO at Altex</h3>',
    );
    expect(made).toContain(
      '<th scope="row">Recency</th><td class="figure">0.91</td><td>last contact 2026-10-30</td>',
    );
    expect(made).toContain(
      '<li>14 e-mails, 2025-01-08 to 2026-10-30 <code>mail.csv:201, 207, 211 and 1 more</code></li>',
    );
  });

  test('leaves out what a tie has none of', () => {
    const bare = hop(person('p1', 'A'), person('p2', 'B'), { factors: [], evidence: [] });
    expect(card(directPath({ hops: [bare] }))).not.toMatch(/<table>|<ul>/);
  });
});

/** All that the templates ever write. */
const ELEMENTS = new Set(
  '!doctype html|html|head|meta|title|style|body|main|h1|h2|h3|p|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|div|section|article|details|summary|span|b|i|code|pre|footer'.split(
    '|',
  ),
);
const ATTRIBUTES = new Set(
  'lang|http-equiv|content|charset|name|class|role|tabindex|aria-label|scope|data-label|open'.split(
    '|',
  ),
);

describe('every report as a page', () => {
  const cases = CASES.filter(({ format }) => format === 'html');

  test('was found', () => {
    const commands = cases.map(({ command }) => command);
    for (const command of ['find', 'explain', 'draft', 'batch', 'referrers', 'check']) {
      expect(commands).toContain(command);
    }
  });

  describe.each(cases)('$command, $kind', (one) => {
    test('has no element and no attribute beyond the templates, and all closed', async () => {
      const { tags, unbalanced } = parsedHtml(await textOf(one));
      const names = new Set(tags.map(({ name }) => name));
      expect([...names].filter((name) => !ELEMENTS.has(name))).toEqual([]);
      const attributes = new Set(tags.flatMap(({ attributes: all }) => [...all.keys()]));
      expect([...attributes].filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
      expect(unbalanced).toEqual([]);
    });

    test('has nothing to load, to run, to send or to follow', async () => {
      const text = await textOf(one);
      expect(text).not.toMatch(/<(?:script|img|iframe|object|link|a|form|base|svg)\b/i);
      expect(text.replace(/"[^"]*"/g, '')).not.toMatch(/<[^>]*\s(?:on\w+|src|href|style)=/i);
    });

    test('has headings without a gap, and names for every table', async () => {
      const { tags } = parsedHtml(await textOf(one));
      const levels = tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
      const heads = tags.filter(({ name }) => name === 'th');
      expect(heads.every(({ attributes }) => attributes.has('scope'))).toBe(true);
    });

    test('is the same where ties are not asked for, but for what is unfolded', async () => {
      const shut = await textOf(one, { ...LOOK, detail: false });
      const open = await textOf(one);
      expect(shut.replaceAll('<details open>', '<details>')).toBe(
        open.replaceAll('<details open>', '<details>'),
      );
    });
  });

  test('tells every text of the data as it is shown elsewhere', async () => {
    const find = cases.find(({ command, kind }) => command === 'find' && kind === 'naughty');
    const { texts } = parsedHtml(await textOf(find ?? { pieces: async () => [] }));
    for (const text of NAUGHTY.filter((one) => one !== '')) expect(texts).toContain(visible(text));
  });
});

test('a table is written row by row, as its rows come', () => {
  let made = 0;
  function* rows(): Iterable<readonly string[]> {
    for (; made < 5; made++) yield [`row ${made}`];
  }
  const block: Block = { kind: 'table', caption: 'rows', columns: [{ name: 'a' }], rows: rows() };
  const pieces = htmlPage({ title: 't', blocks: [block], foot: '' })[Symbol.iterator]();
  for (let i = 0; i < 3; i++) pieces.next();
  expect(made).toBe(0);
  pieces.next();
  expect(made).toBe(1);
});
