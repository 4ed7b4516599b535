import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { APPROACHES, PROGRAMS, REFERRAL_SOURCES } from '../../src/model/path.ts';
import type { PersonCard, Sentence } from '../../src/model/path-row.ts';
import type { BatchFound } from '../../src/model/report.ts';
import { BATCH_COLUMNS, batchLines } from '../../src/present/batch.ts';
import { batchTable } from '../../src/present/batch-table.ts';
import { csv, tsv } from '../../src/present/delimited.ts';
import { tableOf } from '../../src/present/fields.ts';
import { noPaint } from '../../src/present/paint.ts';
import { presenters } from '../../src/present/presenters.ts';
import { card, foundAlong, ofAll, textOfPieces, type Way } from './batch-found.ts';
import { answers } from './reports.ts';

const text = textOfPieces;

/** The same, each cell by itself. */
const cellByCell = (found: readonly BatchFound[], delimiter: string): string => {
  const table = tableOf(batchLines(found), BATCH_COLUMNS, []);
  return text(delimiter === ',' ? csv(table) : tsv(table));
};

const [ana, bo, jon] = [card('Ana Reis'), card('Bo'), card('Jon Smith')];
const rob = card('Rob Kerr', { title: 'CFO' });
const warm = ofAll('Every tie is warm.');
const said = (sentence: Sentence, hop = 1) => ({ said: [{ sentence, hop }], more: '' });

const way = (facts: Partial<Way> = {}): Way => ({
  ...{ rank: 1, warmth: 'warm', strength: 0.5, fit: 1, on: [ana, rob, jon] },
  ...{ program: 'client', referralSource: 'unknown', approach: 'mention-referrer' },
  ...{ weakestTie: 0.25, reason: said(warm), ...facts },
});

const answer = (ways: readonly Way[], facts: { query?: string; priority?: string } = {}) => ({
  ...{ query: 'CISO at Altex', priority: '1', nothing: null, ways, ...facts },
});

const found = (ways: readonly Way[]): BatchFound[] => foundAlong([answer(ways)]);

const nobody = (query: string, words: string) => ({
  ...answer([], { query, priority: query }),
  nothing: { code: 'nobody-fits', text: words },
});

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
const cards: fc.Arbitrary<PersonCard> = fc.record({
  ...{ name: word, title: word, company: word },
  ...{ email: word, linkedinUrl: word },
});
const sentence = fc.record({
  ...{ before: word, ofPair: fc.boolean(), after: word },
});
const ways = (people: readonly PersonCard[], sentences: readonly Sentence[]): fc.Arbitrary<Way> =>
  fc.record({
    ...{ rank: fc.integer({ min: 1, max: 5000 }), strength: share, fit: share },
    warmth: fc.constantFrom('warm' as const, 'cold' as const),
    on: fc.array(fc.constantFrom(...people), { minLength: 2, maxLength: 7 }),
    program: fc.constantFrom(...PROGRAMS),
    referralSource: fc.constantFrom(...REFERRAL_SOURCES),
    approach: fc.constantFrom(...APPROACHES),
    weakestTie: fc.option(share),
    reason: fc.record({
      said: fc.array(fc.record({ sentence: fc.constantFrom(...sentences), hop: fc.constant(1) }), {
        maxLength: 3,
      }),
      more: fc.oneof(fc.constant(''), fc.constant(''), word),
    }),
  });
const batches = fc
  .tuple(
    fc.array(cards, { minLength: 1, maxLength: 6 }),
    fc.array(sentence, { minLength: 1, maxLength: 3 }),
  )
  .chain(([people, sentences]) =>
    fc.array(fc.tuple(word, word, fc.array(ways(people, sentences), { maxLength: 4 }), word), {
      maxLength: 4,
    }),
  );

const foundIn = (
  batch: readonly (readonly [string, string, readonly Way[], string])[],
  step: number,
): BatchFound[] =>
  foundAlong(
    batch.map(([query, priority, on, why]) => ({
      ...answer(on, { query, priority }),
      nothing: on.length > 0 ? null : { code: 'no-path', text: why },
    })),
    step,
  );

describe.each([',', '\t'])('a batch as rows parted by %j', (delimiter) => {
  test('is what its cells make one by one, whatever they hold', () => {
    fc.assert(
      // People who share a place in what is kept drive each other out.
      fc.property(batches, fc.constantFrom(1, 2 ** 15), (batch, step) => {
        const all = foundIn(batch, step);
        expect(text(batchTable(all, delimiter))).toBe(cellByCell(all, delimiter));
      }),
      { numRuns: 150 },
    );
  });

  test.each(DELICATE)('is that with %j in any place', (cell) => {
    const odd = card(cell, { title: cell, company: cell, email: cell, linkedinUrl: cell });
    const of = { before: 'Of ', ofPair: true, after: ' we know; no more.' };
    const anywhere = [
      ...[
        [odd, bo],
        [ana, odd, bo],
        [ana, rob, bo, odd],
        [ana, rob, card('Cy', { ...odd, name: 'Cy' })],
      ],
      ...[
        [ana, card('Di', { company: cell }), jon],
        [ana, jon],
      ],
    ].flatMap((on) => [
      way({ on }),
      way({ on, reason: said(of, on.length - 1) }),
      way({ on, reason: said({ before: cell, ofPair: true, after: cell }) }),
      way({ on, reason: { said: [...said(warm).said, ...said(of).said], more: '' } }),
      way({ on, reason: { said: said(warm).said, more: cell } }),
      way({ on, reason: said(ofAll(cell)) }),
    ]);
    const all = foundAlong([answer(anywhere, { query: cell, priority: cell }), nobody(cell, cell)]);
    expect(text(batchTable(all, delimiter))).toBe(cellByCell(all, delimiter));
  });

  test('has all columns in its head and in each row, also where nothing was found', () => {
    const all = [answer([way(), way({ on: [ana, jon] })]), nobody('Zoe', 'Nobody fits.')];
    const written = text(batchTable(foundAlong(all), delimiter));
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

test.each<[string, Way, string]>([
  [
    'a direct path',
    way({ on: [ana, jon], program: 'direct' }),
    '1,warm,0.5,Jon Smith,CISO,Altex,,,1,Ana Reis,,,,,1,' +
      'Ana Reis > Jon Smith,direct,unknown,mention-referrer,0.25,Every tie is warm.',
  ],
  [
    'a path of two ties: who is asked first is the referrer',
    way(),
    '1,warm,0.5,Jon Smith,CISO,Altex,,,1,Ana Reis,Rob Kerr,Rob Kerr,CFO,Altex,2,' +
      'Ana Reis > Rob Kerr > Jon Smith,client,unknown,mention-referrer,0.25,Every tie is warm.',
  ],
  [
    'a path of three ties',
    way({ rank: 10, on: [ana, bo, rob, jon], weakestTie: null, strength: 1 / 3 }),
    '10,warm,0.333333,Jon Smith,CISO,Altex,,,1,Ana Reis,Bo,Rob Kerr,CFO,Altex,3,' +
      'Ana Reis > Bo > Rob Kerr > Jon Smith,client,unknown,mention-referrer,,Every tie is warm.',
  ],
  [
    'a sentence with a comma about a pair',
    way({ on: [bo, jon], reason: said({ before: '', ofPair: true, after: ' met, once.' }) }),
    '1,warm,0.5,Jon Smith,CISO,Altex,,,1,Bo,,,,,1,Bo > Jon Smith,client,unknown,' +
      'mention-referrer,0.25,"Bo and Jon Smith met, once."',
  ],
  [
    'a name that would be a formula, which the middle of a cell is not',
    way({ on: [card('=A1'), rob, card('@Jon, Jr.', { email: 'jon@altex.example' })] }),
    `1,warm,0.5,"'@Jon, Jr.",CISO,Altex,jon@altex.example,,1,'=A1,Rob Kerr,Rob Kerr,CFO,Altex,2,` +
      `"'=A1 > Rob Kerr > @Jon, Jr.",client,unknown,mention-referrer,0.25,Every tie is warm.`,
  ],
])('%s', (_, path, cells) => {
  const [, row] = text(batchTable(found([path]), ',')).split('\n');
  expect(row).toBe(`CISO at Altex,1,${cells}`);
});

describe('the rows of a batch', () => {
  test('come in pieces, each made when it is asked for', () => {
    let asked = 0;
    function* many(): Iterable<BatchFound> {
      for (asked = 0; asked < 3000; asked++) yield* found([way()]);
    }
    const pieces = batchTable(many(), ',')[Symbol.iterator]();
    pieces.next();
    expect(asked).toBe(0);
    const first = text([pieces.next().value]);
    expect(first.length).toBeGreaterThanOrEqual(2 ** 16);
    expect(first.endsWith('\n')).toBe(true);
    expect(asked).toBeLessThan(600);
    // What is written later stands elsewhere.
    const kept = Buffer.from(first);
    const second = pieces.next().value;
    expect(text([kept])).toBe(first);
    expect(text([second])).not.toBe('');
  });

  test('are the same in portions, whoever was in those before', () => {
    const [one, other] = foundAlong([answer([way()]), answer([way({ on: [bo, jon] })])]);
    const head = `${BATCH_COLUMNS.map(({ name }) => name).join(',')}\n`;
    const alone = [one, other, one].map((each) => text(batchTable(each ? [each] : [], ',')));
    const whole = text(
      batchTable(
        [one, other, one].flatMap((each) => each ?? []),
        ',',
      ),
    );
    expect(head + alone.map((part) => part.slice(head.length)).join('')).toBe(whole);
  });

  test('of one network are parted by commas and tabs in turn', () => {
    const all = found([way()]);
    const [commas, tabs] = [',', '\t'].map((delimiter) => text(batchTable(all, delimiter)));
    expect(tabs).toBe(commas?.replaceAll(',', '\t'));
    expect(text(batchTable(all, ','))).toBe(commas);
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
