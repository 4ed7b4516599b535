import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { APPROACHES, PROGRAMS, REFERRAL_SOURCES } from '../../src/model/path.ts';
import type { BatchFound, PathLine } from '../../src/model/report.ts';
import { BATCH_COLUMNS, batchLines } from '../../src/present/batch.ts';
import { batchTable } from '../../src/present/batch-table.ts';
import { csv, tsv } from '../../src/present/delimited.ts';
import { tableOf } from '../../src/present/fields.ts';
import { noPaint } from '../../src/present/paint.ts';
import { presenters } from '../../src/present/presenters.ts';
import { answers } from './reports.ts';

const text = (pieces: Iterable<string>): string => [...pieces].join('');

/** The same, each cell by itself. */
const cellByCell = (found: readonly BatchFound[], delimiter: string): string => {
  const table = tableOf(batchLines(found), BATCH_COLUMNS, []);
  return text(delimiter === ',' ? csv(table) : tsv(table));
};

const target = (facts: Partial<PathLine['target']> = {}): PathLine['target'] => ({
  ...{ name: 'Jon Smith', title: 'CISO', company: 'Altex' },
  ...{ email: 'jon@altex.example', linkedinUrl: 'in/jon', ...facts },
});

const line = (facts: Partial<PathLine> = {}): PathLine => ({
  ...{ rank: 1, warmth: 'warm', strength: 0.5, target: target(), fit: 1 },
  ...{ names: ['Ana Reis', 'Rob Kerr', 'Jon Smith'], referrer: target({ name: 'Rob Kerr' }) },
  ...{ program: 'client', referralSource: 'unknown', approach: 'mention-referrer' },
  ...{ weakestTie: 0.25, reason: 'Every tie is warm.', ...facts },
});

const found = (lines: readonly PathLine[], facts: Partial<BatchFound> = {}): BatchFound => ({
  ...{ query: 'CISO at Altex', priority: '1', count: lines.length, nothing: null },
  ...{ lines: () => lines, paths: () => [], ...facts },
});

const nobody = (query: string, words: string): BatchFound =>
  found([], { query, nothing: { code: 'nobody-fits', text: words } });

/** What spreadsheets, readers and terminals would take for something else. */
const DELICATE = [
  ...['=1+1', '+1', '-2', '@A1', '＝1', "'x", '"', 'a"b', 'a,b', 'a;b', 'a\tb', 'a\nb', '\r'],
  ...[
    '\u0000',
    '\u200b',
    '\ud800',
    'Zoë',
    'Łukasz',
    '李',
    ' lead',
    'trail ',
    '',
    '👩\u200d💻',
    '0',
  ],
];
const word = fc.oneof(
  fc.constantFrom(...DELICATE),
  fc.constantFrom('Ana Reis', 'Bo', 'C&A', "O'Neil"),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const share = fc.oneof(fc.constantFrom(1, 0.5, 0.1), fc.double({ min: 1e-9, max: 1, noNaN: true }));
const person = fc.record({
  ...{ name: word, title: word, company: word },
  ...{ email: word, linkedinUrl: word },
});
const lines: fc.Arbitrary<PathLine> = fc
  .record({
    ...{ rank: fc.integer({ min: 1, max: 5000 }), strength: share, fit: share, target: person },
    warmth: fc.constantFrom('warm' as const, 'cold' as const),
    names: fc.array(word, { minLength: 2, maxLength: 7 }),
    program: fc.constantFrom(...PROGRAMS),
    referralSource: fc.constantFrom(...REFERRAL_SOURCES),
    approach: fc.constantFrom(...APPROACHES),
    weakestTie: fc.option(share),
    reason: word,
    asked: person,
  })
  .map(({ asked, ...path }) => ({ ...path, referrer: path.names.length < 3 ? null : asked }));
const rows = fc.array(
  fc
    .tuple(word, word, fc.array(lines, { maxLength: 3 }), word)
    .map(([query, priority, paths, why]) =>
      found(paths, {
        ...{ query, priority },
        nothing: paths.length > 0 ? null : { code: 'no-path', text: why },
      }),
    ),
  { maxLength: 4 },
);

describe.each([',', '\t'])('a batch as rows parted by %j', (delimiter) => {
  test('is what its cells make one by one, whatever they hold', () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(text(batchTable(all, delimiter))).toBe(cellByCell(all, delimiter));
      }),
      { numRuns: 300 },
    );
  });

  test.each(DELICATE)('is that with %j in any place', (cell) => {
    const anywhere = [
      line({ names: [cell, 'Bo'], referrer: null }),
      line({ names: ['Ana', cell, 'Bo'] }),
      line({ names: ['Ana', 'Rob', 'Bo', cell], referrer: target({ title: cell }) }),
      line({ target: target({ company: cell }), referrer: target({ company: cell }) }),
      line({ target: target({ name: cell, title: cell, email: cell, linkedinUrl: cell }) }),
      line({ reason: cell }),
    ];
    const all = [found(anywhere, { query: cell, priority: cell }), nobody(cell, cell)];
    expect(text(batchTable(all, delimiter))).toBe(cellByCell(all, delimiter));
  });

  test('has all columns in its head and in each row, also where nothing was found', () => {
    const all = [found([line(), line({ names: ['Ana', 'Jon'], referrer: null })])];
    const written = text(batchTable([...all, nobody('Zoe', 'Nobody fits.')], delimiter));
    const cells = written.trimEnd().split('\n');
    expect(cells.map((row) => row.split(delimiter).length)).toEqual(
      cells.map(() => BATCH_COLUMNS.length),
    );
    expect(cells[0]).toBe(BATCH_COLUMNS.map(({ name }) => name).join(delimiter));
  });

  test('is a head alone of no rows', () => {
    expect(text(batchTable([], delimiter))).toBe(cellByCell([], delimiter));
  });
});

test.each<[string, PathLine, string]>([
  [
    'a direct path',
    line({ names: ['Ana Reis', 'Jon Smith'], referrer: null, program: 'direct' }),
    '1,warm,0.5,Jon Smith,CISO,Altex,jon@altex.example,in/jon,1,Ana Reis,,,,,1,' +
      'Ana Reis > Jon Smith,direct,unknown,mention-referrer,0.25,Every tie is warm.',
  ],
  [
    'a path of two ties: who is asked first is the referrer',
    line(),
    '1,warm,0.5,Jon Smith,CISO,Altex,jon@altex.example,in/jon,1,Ana Reis,Rob Kerr,Rob Kerr,CISO,' +
      'Altex,2,Ana Reis > Rob Kerr > Jon Smith,client,unknown,mention-referrer,0.25,' +
      'Every tie is warm.',
  ],
  [
    'a path of three ties',
    line({ rank: 10, names: ['Ana', 'Bo', 'Rob', 'Jon'], weakestTie: null, strength: 1 / 3 }),
    '10,warm,0.333333,Jon Smith,CISO,Altex,jon@altex.example,in/jon,1,Ana,Bo,Rob,CISO,Altex,3,' +
      'Ana > Bo > Rob > Jon,client,unknown,mention-referrer,,Every tie is warm.',
  ],
])('%s', (_, path, cells) => {
  const [, row] = text(batchTable([found([path])], ',')).split('\n');
  expect(row).toBe(`CISO at Altex,1,${cells}`);
});

describe('the rows of a batch', () => {
  test('come in pieces, each made when it is asked for', () => {
    let asked = 0;
    function* many(): Iterable<BatchFound> {
      for (asked = 0; asked < 3000; asked++) yield found([line()]);
    }
    const pieces = batchTable(many(), ',')[Symbol.iterator]();
    pieces.next();
    expect(asked).toBe(0);
    const first: string = pieces.next().value;
    expect(first.length).toBeGreaterThanOrEqual(2 ** 16);
    expect(first.endsWith('\n')).toBe(true);
    expect(asked).toBeLessThan(600);
  });

  test('are those of the presenters, unless fields are chosen', () => {
    const look = { width: 80, paint: noPaint, fields: [], detail: false };
    const report = { asOf: '2026-11-22', answers };
    expect(text(presenters.batch.csv(report, look))).toBe(text(batchTable(answers, ',')));
    expect(text(presenters.batch.tsv(report, look))).toBe(text(batchTable(answers, '\t')));
    const [head] = text(presenters.batch.csv(report, { ...look, fields: ['rank'] })).split('\n');
    expect(head).toBe('rank');
  });
});
