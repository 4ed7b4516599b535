import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimColumns, claimSink } from '../../src/model/claim-columns.ts';
import type { PersonClaim } from '../../src/model/claims.ts';
import { compareText } from '../../src/resolve/compare-text.ts';
import { type ContentOrder, contentOrder } from '../../src/resolve/content-order.ts';

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
  return [...contentOrder(claims).whole()].map((record) => JSON.stringify(rows[record]));
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

/** Rows that only their names tell apart. */
const orderOf = (names: readonly string[]): ContentOrder => {
  const claims = claimColumns();
  claims.files.push('a.csv');
  const sink = claimSink(claims, 'plain');
  names.forEach((name, i) => {
    sink.at(0, i + 2);
    sink.person({ name });
  });
  return contentOrder(claims);
};

describe('some of the records', () => {
  const NAMES = Array.from({ length: 40 }, (_, i) => `Ana ${i % 25}`);
  const { places, whole, compare } = orderOf(NAMES);
  const rank = new Map([...whole()].map((record, place) => [record, place]));
  const placesOf = (records: readonly number[]): number[] => [...places(Int32Array.from(records))];

  test('stand as they do among all, few or many', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 39 }), { maxLength: 60 }), (records) => {
        const expected = [...records.keys()].sort(
          (a, b) => (rank.get(records[a] ?? 0) ?? 0) - (rank.get(records[b] ?? 0) ?? 0) || a - b,
        );
        expect(placesOf(records)).toEqual(expected);
        // Few of them, of whom no order of all is needed.
        expect([...orderOf(NAMES).places(Int32Array.from(records.slice(0, 3)))]).toEqual(
          expected.filter((place) => place < 3),
        );
      }),
    );
  });

  test.each<[string, readonly number[], readonly number[]]>([
    ['none', [], []],
    ['one', [7], [0]],
    ['one three times', [7, 7, 7], [0, 1, 2]],
    ['equal names by line, whatever is given first', [30, 5], [1, 0]],
  ])('%s', (_, records, expected) => {
    expect(placesOf(records)).toEqual(expected);
  });

  test('are compared as they stand', () => {
    const order = whole();
    for (let i = 1; i < order.length; i++) {
      expect(compare(order[i - 1] ?? 0, order[i] ?? 0)).toBeLessThan(0);
    }
    expect(compare(3, 3)).toBe(0);
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
