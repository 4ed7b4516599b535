import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimColumns, claimSink } from '../../src/model/claim-columns.ts';
import type { PersonClaim } from '../../src/model/claims.ts';
import { compareText } from '../../src/resolve/compare-text.ts';
import { contentOrder } from '../../src/resolve/content-order.ts';

type Row = PersonClaim & {
  readonly file?: string;
  readonly line?: number;
  readonly system?: string;
};

/** What the rows say, in the order found. */
const ordered = (rows: readonly Row[]): string[] => {
  const claims = claimColumns();
  rows.forEach(({ file = 'a.csv', line = 2, system = 'plain', ...claim }) => {
    if (!claims.files.includes(file)) claims.files.push(file);
    const sink = claimSink(claims, system);
    sink.at(claims.files.indexOf(file), line);
    sink.person(claim);
  });
  return [...contentOrder(claims)].map((record) => JSON.stringify(rows[record]));
};

const row = fc.record(
  {
    name: fc.constantFrom('Ana', 'Bo', 'constructor', '王'),
    firstName: fc.constantFrom('Ana', 'Bo'),
    email: fc.constantFrom('Ana', 'a@x.example'),
    id: fc.constantFrom('1', '__proto__'),
    company: fc.constantFrom('Altex', 'Ana'),
    system: fc.constantFrom('crm', 'plain'),
    file: fc.constantFrom('a.csv', 'b.csv'),
    line: fc.integer({ min: 2, max: 4 }),
  },
  // What stands where nothing is said would tell two equal rows apart.
  { requiredKeys: ['system', 'file', 'line'] },
);

describe('rows are ordered by what they say', () => {
  test('whatever order they came in', () => {
    const pair = fc
      .array(row, { maxLength: 12 })
      .chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      );
    fc.assert(
      fc.property(pair, ([rows, others]) => {
        expect(ordered(others)).toEqual(ordered(rows));
      }),
    );
  });

  test('each is there once', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        expect(ordered(rows).sort()).toEqual(rows.map((one) => JSON.stringify(one)).sort());
      }),
    );
  });

  test.each<[string, Row, Row]>([
    ['a cell further on', { firstName: 'Ana' }, { lastName: 'Ana' }],
    ['another system', { id: '1', system: 'crm' }, { id: '1', system: 'plain' }],
    ['two cells for one', { firstName: 'Ana', lastName: 'Bo' }, { name: 'Ana Bo' }],
    ['letters swapped', { name: 'Ana Bo' }, { name: 'Bo Ana' }],
    ['another case', { name: 'ana' }, { name: 'Ana' }],
    ['a town', { name: 'Ana', city: 'Leith' }, { name: 'Ana' }],
  ])('%s is something else, wherever the row stands', (_, a, b) => {
    const apart = ordered([
      { ...a, line: 9 },
      { ...b, line: 3 },
      { ...a, line: 2 },
    ]);
    const says = apart.map((one) => JSON.stringify({ ...JSON.parse(one), line: 0 }));
    expect(says[0] === says[1] || says[1] === says[2]).toBe(true);
  });

  test('equal ones by file and line', () => {
    const rows = [
      ['b.csv', 2],
      ['a.csv', 10],
      ['a.csv', 9],
    ] as const;
    const found = ordered(rows.map(([file, line]) => ({ name: 'Ana', file, line })));
    expect(found.map((one) => JSON.parse(one).line)).toEqual([9, 10, 2]);
  });
});

describe('texts are compared by their units', () => {
  test.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['', 'a', -1],
    ['Z', 'a', -1],
    ['z', 'ä', -1],
    ['a', 'aa', -1],
    ['10', '9', -1],
    ['😀', '\uffff', -1],
  ])('%s and %s: %d', (a, b, expected) => {
    expect(compareText(a, b)).toBe(expected);
  });
});
