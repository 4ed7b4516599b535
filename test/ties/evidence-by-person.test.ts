import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_TIE_SETTINGS } from '../../src/model/tie-settings.ts';
import {
  evidenceByPerson,
  type Layout,
  layoutOf,
  type PartOfPeople,
  recordsBefore,
  recordsIn,
} from '../../src/ties/evidence-by-person.ts';
import { highOf, lowInPart, rowOf } from '../../src/ties/evidence-records.ts';
import { type FactsContext, factsContext } from '../../src/ties/facts.ts';
import { endOfPair } from '../../src/ties/part-order.ts';
import { staysOf } from '../../src/ties/stays.ts';
import { type EvidenceRow, world } from './world.ts';

type Group = { readonly pair: readonly [number, number]; readonly rows: number[] };

type Near = { readonly a: Int32Array; readonly b: Int32Array };

const NOBODY: Near = { a: new Int32Array(0), b: new Int32Array(0) };

type Asked = {
  readonly people?: number;
  readonly near?: Near;
  readonly mostRecords?: number;
  readonly multiple?: number;
};

const contextOf = (evidence: readonly EvidenceRow[], people: number): FactsContext => {
  const resolved = world({ people, evidence });
  const settings = DEFAULT_TIE_SETTINGS;
  return factsContext(resolved, staysOf(resolved, settings), settings);
};

/** Rows by pair, as they come out of the parts. */
const parts = (
  rows: readonly EvidenceRow[],
  { people = 5, near: colleagues = NOBODY, ...how }: Asked = {},
): Group[] => {
  const context = contextOf(rows, people);
  const groups: Group[] = [];
  const layout = layoutOf(context, colleagues, how);
  const partsOf = evidenceByPerson({ context, colleagues, layout });
  for (let stretch = 0; stretch + 1 < layout.cuts.length; stretch++) {
    for (const part of partsOf(stretch)) groups.push(...groupsIn(part));
  }
  return groups;
};

const groupsIn = ({ first, order }: PartOfPeople): Group[] => {
  const { records } = order;
  const groups: Group[] = [];
  for (let from = 0, end = 0; from < order.count; from = end) {
    end = endOfPair(order, from);
    groups.push({
      pair: [first + lowInPart(records, from), highOf(records, from)],
      rows: Array.from({ length: end - from }, (_, i) => rowOf(records, from + i)),
    });
  }
  return groups;
};

const byPair = (x: Group, y: Group): number => x.pair[0] - y.pair[0] || x.pair[1] - y.pair[1];

/** The same by both people. */
const gathered = (rows: readonly EvidenceRow[], asked: Asked = {}): Group[] =>
  parts(rows, asked).toSorted(byPair);

/** The same with a Map and comparators. */
const expected = (rows: readonly EvidenceRow[]): Group[] => {
  const groups = new Map<string, Group>();
  rows.forEach(({ from, to }, row) => {
    if (from === to) return;
    const pair = [Math.min(from, to), Math.max(from, to)] as const;
    const group = groups.get(pair.join()) ?? { pair, rows: [] };
    group.rows.push(row);
    groups.set(pair.join(), group);
  });
  const ago = (row: number): number => rows[row]?.ago ?? Number.MAX_SAFE_INTEGER;
  for (const group of groups.values()) group.rows.sort((x, y) => ago(y) - ago(x) || x - y);
  return [...groups.values()].sort(byPair);
};

const mail = (from: number, to: number, ago: number): EvidenceRow => ({
  kind: 'email',
  from,
  to,
  ago,
});

describe('evidence by person', () => {
  test('joins both directions, pairs sorted, rows by day', () => {
    expect(gathered([mail(3, 1, 5), mail(0, 2, 1), mail(1, 3, 9), mail(1, 0, 2)])).toEqual([
      { pair: [0, 1], rows: [3] },
      { pair: [0, 2], rows: [1] },
      { pair: [1, 3], rows: [2, 0] },
    ]);
  });

  test('puts rows without a day first', () => {
    expect(gathered([mail(0, 1, 3), { kind: 'owner', from: 0, to: 1 }])).toEqual([
      { pair: [0, 1], rows: [1, 0] },
    ]);
  });

  test('leaves rows of one day as they were', () => {
    expect(gathered([mail(0, 1, 3), mail(1, 0, 3), mail(0, 1, 3)])).toEqual([
      { pair: [0, 1], rows: [0, 1, 2] },
    ]);
  });

  test('leaves out what somebody does with themselves', () => {
    expect(gathered([mail(2, 2, 1), mail(0, 1, 1)])).toEqual([{ pair: [0, 1], rows: [1] }]);
  });

  test('of nothing, or of nobody, is nothing', () => {
    expect(gathered([])).toEqual([]);
    expect(gathered([], { people: 0 })).toEqual([]);
  });

  test('keeps a pair with very many rows in order of days', () => {
    const rows = Array.from({ length: 500 }, (_, i) => mail(0, 1, (i * 37) % 500));
    const [only] = gathered(rows);
    const ages = only?.rows.map((row) => rows[row]?.ago ?? -1);
    expect(ages).toEqual(Array.from({ length: 500 }, (_, i) => 499 - i));
  });

  test('keeps a hub with thousands of others in order', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => mail(7, 8 + ((i * 37) % 3000), i % 9));
    expect(gathered(rows, { people: 3008 })).toEqual(expected(rows));
  });

  test.each([
    ['a part of people ends', [2047, 2048, 2049]],
    ['a pass of the radix ends', [0, 2046, 2047, 2048, 4095, 4096, 4097]],
    ['people are few and far between', [0, 5000, 9999]],
  ])('tells people apart where %s', (_, people) => {
    const rows = people.flatMap((one) => people.map((other) => mail(one, other, other % 5)));
    expect(gathered(rows, { people: 10_000 })).toEqual(expected(rows));
  });

  const anyone = fc.integer({ min: 0, max: 5000 });
  const triples = fc.array(fc.tuple(anyone, anyone, fc.integer({ min: 0, max: 50 })), {
    maxLength: 200,
  });

  test('is what grouping with a Map gives, whatever the rows and however many at a time', () => {
    fc.assert(
      fc.property(triples, fc.integer({ min: 1, max: 300 }), (some, mostRecords) => {
        const rows = some.map(([from, to, ago]) => mail(from, to, ago));
        expect(gathered(rows, { people: 5001, mostRecords })).toEqual(expected(rows));
      }),
    );
  });
});

describe('within a part of the people', () => {
  test('pairs come by the other person, then the person', () => {
    const rows = [mail(0, 4, 1), mail(1, 2, 1), mail(3, 4, 1), mail(0, 3, 1), mail(2, 0, 1)];
    expect(parts(rows).map(({ pair }) => pair)).toEqual([
      [0, 2],
      [1, 2],
      [0, 3],
      [0, 4],
      [3, 4],
    ]);
  });

  test('parts come one after another', () => {
    const rows = [mail(3000, 3001, 1), mail(1, 3001, 1), mail(3000, 5, 1)];
    expect(parts(rows, { people: 4000 }).map(({ pair }) => pair)).toEqual([
      [5, 3000],
      [1, 3001],
      [3000, 3001],
    ]);
  });
});

describe('who may be colleagues', () => {
  const near = (...pairs: readonly (readonly [number, number])[]): Near => ({
    a: Int32Array.from(pairs, ([a]) => a),
    b: Int32Array.from(pairs, ([, b]) => b),
  });

  test.each<[string, EvidenceRow[], Near, Group[]]>([
    ['are a pair without a row', [], near([1, 3]), [{ pair: [1, 3], rows: [-1] }]],
    ['in whatever order they stand', [], near([3, 1]), [{ pair: [1, 3], rows: [-1] }]],
    ['not with themselves', [], near([2, 2]), []],
    [
      'once for each time they stand there',
      [],
      near([0, 1], [1, 0]),
      [{ pair: [0, 1], rows: [-1, -1] }],
    ],
    [
      'one pair with what is known of them',
      [mail(3, 1, 4), mail(1, 3, 9)],
      near([1, 3]),
      [{ pair: [1, 3], rows: [-1, 1, 0] }],
    ],
    [
      'behind a row without a day',
      [{ kind: 'owner', from: 1, to: 3 }],
      near([1, 3]),
      [{ pair: [1, 3], rows: [0, -1] }],
    ],
    [
      'beside what is known of others',
      [mail(0, 4, 1)],
      near([0, 2]),
      [
        { pair: [0, 2], rows: [-1] },
        { pair: [0, 4], rows: [0] },
      ],
    ],
  ])('%s', (_, rows, colleagues, expectedGroups) => {
    expect(gathered(rows, { near: colleagues })).toEqual(expectedGroups);
    expect(gathered(rows, { near: colleagues, mostRecords: 1 })).toEqual(expectedGroups);
  });
});

describe('stretches of people', () => {
  const PEOPLE = 60_000;
  const rows = Array.from({ length: 6000 }, (_, i) =>
    mail((i * 7) % PEOPLE, (i * 11 + 1) % PEOPLE, 1),
  );
  const layout = (how: { mostRecords?: number; multiple?: number }): Layout =>
    layoutOf(contextOf(rows, PEOPLE), NOBODY, how);
  const sizes = (made: Layout): number[] =>
    made.cuts.slice(1).map((_, stretch) => recordsIn(made, stretch));
  const all = rows.filter(({ from, to }) => from !== to).length;

  test('are one, where all records have room', () => {
    expect(sizes(layout({}))).toEqual([all]);
  });

  test.each([500, 1500, 5000])('have %i records at most, where a part has fewer', (mostRecords) => {
    const found = sizes(layout({ mostRecords }));
    expect(found.length).toBeGreaterThan(1);
    expect(Math.max(...found)).toBeLessThanOrEqual(Math.max(mostRecords, largestPart()));
    expect(found.reduce((sum, size) => sum + size, 0)).toBe(all);
  });

  test('are a part each, if a part has more', () => {
    const found = sizes(layout({ mostRecords: 1 }));
    expect(found.filter(Boolean)).toEqual(partSizes().filter(Boolean));
  });

  test('are about as long as each other, for those who share them', () => {
    const found = sizes(layout({ multiple: 3 }));
    expect(found).toHaveLength(3);
    const spread = Math.max(...found) - Math.min(...found);
    expect(spread).toBeLessThanOrEqual(3 * largestPart());
  });

  test('begin where the one before ends, and behind the last one are all', () => {
    const made = layout({ multiple: 3 });
    const [first = 0, second = 0, third = 0] = sizes(made);
    const begins = [0, 1, 2, 3, 4].map((stretch) => recordsBefore(made, stretch));
    expect(begins).toEqual([0, first, first + second, first + second + third, all]);
  });

  test('of nobody are none', () => {
    const none = layoutOf(contextOf([], 0), NOBODY);
    expect(none.cuts).toEqual([0]);
    expect(recordsBefore(none, 1)).toBe(0);
  });

  const partSizes = (): number[] => {
    const { start } = layout({});
    return [...start.subarray(1)].map((end, part) => end - (start[part] ?? 0));
  };
  const largestPart = (): number => Math.max(...partSizes());
});
