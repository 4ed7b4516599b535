import { describe, expect, test } from 'vitest';
import type { FindReport } from '../../src/model/report.ts';
import { batchPage } from '../../src/present/batch-page.ts';
import { checkPage } from '../../src/present/check-page.ts';
import { draftPage } from '../../src/present/draft-page.ts';
import { explainPage, findPage, titleOf } from '../../src/present/find-page.ts';
import type { Block, Page, TableBlock } from '../../src/present/page.ts';
import { drawnFacts, writtenFacts } from '../../src/present/path-facts.ts';
import { referrersPage } from '../../src/present/referrers-page.ts';
import { doorTo, referrersReport } from './a-referrers-report.ts';
import {
  answers,
  checkReport,
  draftReport,
  emptyCheck,
  emptyDraft,
  emptyExplain,
  emptyFind,
  explainReport,
  findReport,
  path,
  person,
} from './reports.ts';

const BRIEF = { detail: false };

/** The blocks of a page as they are written: the rows of one before the next is asked for. */
const blocksOf = ({ blocks }: Page): Block[] =>
  Array.from(blocks, (block) =>
    block.kind === 'table' ? { ...block, rows: [...block.rows] } : block,
  );

const kindsOf = (page: Page): string[] => blocksOf(page).map(({ kind }) => kind);

const textsOf = (page: Page): string[] =>
  blocksOf(page).flatMap((block) => ('text' in block ? [block.text] : []));

const tablesOf = (page: Page): TableBlock[] =>
  blocksOf(page).filter((block) => block.kind === 'table');

const cellsOf = ({ rows }: TableBlock): unknown[][] => [...rows].map((row) => [...row]);

describe('the page of find', () => {
  const asked = (report: FindReport, detail = false): Page => findPage(report, { detail });

  test('names what was asked for', () => {
    expect(asked(findReport()).title).toBe('Paths to "CISO at Corvane Bank"');
    expect(titleOf('Paths', ['a', 'b'])).toBe('Paths to "a", "b"');
    expect(titleOf('Paths', [])).toBe('Paths');
  });

  test('tells who fits, then all paths in a table, then each of them', () => {
    expect(kindsOf(asked(findReport()))).toEqual(['text', 'list', 'table', 'path', 'path']);
    expect(textsOf(asked(findReport()))).toEqual(['1 person fits "CISO at Corvane Bank":']);
    expect(blocksOf(asked(findReport()))[1]).toEqual({
      kind: 'list',
      items: ['John Halloran, CISO at Corvane Bank (fit 0.97)'],
    });
  });

  test('says how many there are and how many of them warm', () => {
    expect(tablesOf(asked(findReport()))[0]?.caption).toBe('2 paths, 1 warm');
  });

  test('has in the table what a reader looks for', () => {
    const [table] = tablesOf(asked(findReport()));
    expect(table?.columns.map(({ name }) => name)).toEqual([
      ...['Rank', 'Warmth', 'Strength', 'Target', 'Path', 'Do', 'Why'],
    ]);
    expect(table && cellsOf(table)).toEqual([
      [
        ...['1', 'warm', '0.41', 'John Halloran, CISO at Corvane Bank'],
        'Jim Walsh → Jon Smith → John Halloran',
        'Mention Jon Smith when you write to John Halloran (non-client referral)',
        'Every tie on the path is strong.',
      ],
      [
        ...['2', 'cold', '<0.001', 'Jon Smith, CISO at Altex', 'Jim Walsh → Jon Smith'],
        ...['Write to Jon Smith directly', 'Every tie on the path is strong.'],
      ],
    ]);
  });

  test.each([
    [true, 'shown'],
    [false, 'folded'],
  ])('with --explain %j has its ties %s', (detail, ties) => {
    const paths = blocksOf(asked(findReport(), detail)).filter(({ kind }) => kind === 'path');
    expect(paths).toMatchObject([
      { ties, listed: true },
      { ties, listed: true },
    ]);
  });

  test('says why there is nothing', () => {
    expect(textsOf(asked(emptyFind))).toEqual(['Nobody fits "CISO at Corvane Bank".']);
    const unreached = findReport({ paths: [], issues: [] });
    expect(textsOf(asked(unreached)).at(-1)).toBe('No path of at most 3 ties reaches them.');
    const issues = [{ code: 'no-path', file: '', line: null, text: 'Nobody reaches them.' }];
    expect(textsOf(asked(findReport({ paths: [], issues }))).at(-1)).toBe('Nobody reaches them.');
  });

  test('tells of which day and how large a network it is', () => {
    expect(asked(findReport()).foot).toBe(
      'As of 2026-11-22: 18,204 people and 61,330 ties, out of 4 files.',
    );
  });

  test('names the first of many who fit, and counts the others', () => {
    const [one] = findReport().targets;
    const targets = one ? Array.from({ length: 8 }, () => one) : [];
    const [, list] = blocksOf(asked(findReport({ targets })));
    expect(list?.kind === 'list' && list.items.at(-1)).toBe('and 3 others');
    expect(list?.kind === 'list' && list.items.length).toBe(6);
  });
});

describe('the page of explain', () => {
  test('has the path with its ties, what would make it warm, and the next best', () => {
    const page = explainPage(explainReport(), BRIEF);
    expect(page.title).toBe('The best path to "CISO at Corvane Bank"');
    expect(kindsOf(page)).toEqual(['text', 'list', 'path', 'heading', 'list', 'text', 'path']);
    expect(blocksOf(page)[4]).toEqual({
      kind: 'list',
      items: ['Tie 2: A meeting within the last year.'],
    });
    const paths = blocksOf(page).filter(({ kind }) => kind === 'path');
    expect(paths).toMatchObject([
      { ties: 'shown', listed: false },
      { ties: 'folded', listed: false },
    ]);
  });

  test('says that there is no other', () => {
    const page = explainPage(explainReport({ nextBest: null, remedies: [] }), BRIEF);
    expect(textsOf(page).at(-1)).toBe('There is no other path.');
    expect(kindsOf(page)).not.toContain('heading');
  });

  test('says why there is none', () => {
    expect(textsOf(explainPage(emptyExplain, BRIEF))).toEqual([
      'Nobody fits "CISO at Corvane Bank".',
    ]);
  });
});

describe('the page of draft', () => {
  test('has the path, and each message with its heads', () => {
    const page = draftPage(draftReport(), BRIEF);
    expect(page.title).toBe('Messages for the best path to "CISO at Corvane Bank"');
    expect(blocksOf(page).slice(1)).toEqual([
      {
        kind: 'letter',
        title: 'The ask',
        heads: [
          ['From', 'Jim Walsh, CTO at Harbor Analytics'],
          ['To', 'Jon Smith, CISO at Altex <jon@altex.example>'],
          ['Subject', 'A favor'],
        ],
        body: 'Hi Jon,\n\nwould you?\n\nJim',
      },
      {
        kind: 'letter',
        title: 'The note to the target',
        heads: [
          ['From', '[your name]'],
          ['To', 'John Halloran, CISO at Corvane Bank'],
          ['Subject', 'Hello'],
        ],
        body: 'Hi John,\n\nJon says hello.',
      },
    ]);
  });

  test('says that there is no path to write along', () => {
    expect(textsOf(draftPage(emptyDraft, BRIEF))).toEqual(['There is no path to write along.']);
  });
});

describe('the page of batch', () => {
  const page = (): Page => batchPage({ asOf: '2026-11-22', answers }, BRIEF);

  test('has the paths of every row, and why there is none', () => {
    const [table] = tablesOf(page());
    expect(table && cellsOf(table).map((row) => [row[0], row[1], row[2], row.at(-1)])).toEqual([
      ['CISO at Corvane Bank', '1', '1', 'Every tie on the path is strong.'],
      ['CISO at Corvane Bank', '1', '2', 'Every tie on the path is strong.'],
      ['Nobody, really', '', null, 'Nobody fits.'],
    ]);
  });

  test('has as many cells in every row as columns, none of which is told elsewhere', () => {
    const [table] = tablesOf(page());
    expect(table && new Set(cellsOf(table).map(({ length }) => length))).toEqual(
      new Set([table?.columns.length]),
    );
    expect(table?.columns.some(({ shows }) => shows === 'aside')).toBe(false);
  });

  test('counts what it told when all of it is told', () => {
    expect(textsOf(page())).toEqual(['2 paths for 2 targets, 1 of them without any.']);
    expect(textsOf(batchPage({ asOf: '2026-11-22', answers: [] }, BRIEF))).toEqual([
      '0 paths for 0 targets, 0 of them without any.',
    ]);
  });

  test('asks for an answer when its row is written', () => {
    let asked = 0;
    function* some(): Generator<(typeof answers)[number]> {
      for (const answer of answers) {
        asked += 1;
        yield answer;
      }
    }
    const [first] = batchPage({ asOf: '2026-11-22', answers: some() }, BRIEF).blocks;
    expect(asked).toBe(0);
    const [row] = first?.kind === 'table' ? first.rows : [];
    expect([row?.[0], asked]).toEqual(['CISO at Corvane Bank', 1]);
  });
});

describe('the page of referrers', () => {
  test('has who opens doors, and to whom', () => {
    const page = referrersPage(referrersReport(), BRIEF);
    const [table] = tablesOf(page);
    expect(table && cellsOf(table)[1]).toEqual([
      ...[2, 'Bo Li', 1, 1, '0.25', 'Max Orr, CISO at Altex: 0.25, Jim Walsh'],
    ]);
    expect(kindsOf(page)).toEqual(['text', 'table']);
  });

  test('names the first of many doors, and counts the others', () => {
    const [table] = tablesOf(referrersPage(referrersReport(), BRIEF));
    const [first] = table ? cellsOf(table) : [];
    expect(String(first?.at(-1))).toMatch(/^Jon Smith, CISO at Altex: 0.50, Jim Walsh; /);
    expect(String(first?.at(-1))).toMatch(/; and 1 other$/);
  });

  test('has those sought by all ways to them', () => {
    const targets = [
      { rank: 1, target: doorTo('Jo Ray').target, together: 0.5, ways: 2, best: 0.4 },
    ];
    const page = referrersPage(referrersReport({ targets }), BRIEF);
    const [, table] = tablesOf(page);
    expect(table && cellsOf(table)).toEqual([[1, 'Jo Ray, CISO at Altex', '0.50', 2, '0.40']]);
  });

  test('is a sentence where nobody opens any', () => {
    const nobody = referrersReport({ sought: 0, found: 0, referrers: [] });
    expect(kindsOf(referrersPage(nobody, BRIEF))).toEqual(['text']);
  });
});

describe('the page of check', () => {
  test('has the files not used, those used, and what is open', () => {
    const page = checkPage(checkReport(), BRIEF);
    const headings = blocksOf(page).flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    );
    expect(headings).toEqual([
      'Not used',
      'Used',
      'Records joined into one person',
      'Unsure: kept apart, though they may be one person',
      'Companies kept apart that may be one',
      'Missing, to find more',
    ]);
  });

  test('tells of a file what it was taken for, and what is to be known', () => {
    const [strange, known] = tablesOf(checkPage(checkReport(), BRIEF));
    expect(strange && cellsOf(strange)).toEqual([
      ['shopping.csv', 'Looks most like plain/people, but lacks name; email.', ''],
    ]);
    expect(known && String(cellsOf(known)[0]?.[2])).toBe(
      '12 rows: nobody is named (lines 12, 40, 41, 50, 60 …); columns not used: Notes',
    );
  });

  test('has maps and verdicts as lines to be copied', () => {
    const codes = blocksOf(checkPage(checkReport(), BRIEF)).flatMap((block) =>
      block.kind === 'code' ? [block.lines] : [],
    );
    expect(codes).toEqual([
      [
        '{"files": "shopping.csv", "format": "plain/people", "columns": {',
        '  "Item": "",',
        '  "Buyer": "name" }}',
      ],
      ['7,ana@harbor.example,same'],
      ['account:Müller GmbH,account:Mueller,same'],
    ]);
  });

  test('counts the pairs beyond the first ten', () => {
    const [pair] = checkReport().unsure;
    const unsure = pair ? Array.from({ length: 13 }, () => pair) : [];
    const lists = blocksOf(checkPage(checkReport({ unsure }), BRIEF)).flatMap((block) =>
      block.kind === 'list' ? [block.items] : [],
    );
    expect(lists[1]?.at(-1)).toBe('and 3 more pairs');
    expect(lists[1]).toHaveLength(11);
  });

  test('of nothing is one sentence', () => {
    expect(kindsOf(checkPage(emptyCheck, BRIEF))).toEqual(['text']);
  });
});

describe('what a page says of a path', () => {
  test.each([
    ['written', writtenFacts(path()), ['Path', 'Referrer', 'Do', 'Program']],
    ['drawn', drawnFacts(path()), ['Referrer', 'Do', 'Program']],
  ])('%s', (_how, facts, labels) => {
    expect(facts.map(([label]) => label)).toEqual(labels);
  });

  test.each([
    ['both', { email: 'jo@x.example', linkedinUrl: 'in/jo' }, ['jo@x.example, in/jo']],
    ['one', { email: '', linkedinUrl: 'in/jo' }, ['in/jo']],
    ['none', {}, []],
  ])('where the target is reached: %s', (_how, facts, said) => {
    const told = writtenFacts(path({ target: person('p3', 'Jo', facts) }));
    expect(told.flatMap(([label, text]) => (label === 'Reached at' ? [text] : []))).toEqual(said);
  });
});
