import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_TIE_SETTINGS } from '../../src/model/tie-settings.ts';
import { evidenceByPerson } from '../../src/ties/evidence-by-person.ts';
import { highOf, rowOf } from '../../src/ties/evidence-records.ts';
import { factsContext } from '../../src/ties/facts.ts';
import type { PartOrder } from '../../src/ties/part-order.ts';
import { staysOf } from '../../src/ties/stays.ts';
import { type EvidenceRow, world } from './world.ts';

type Group = { readonly pair: readonly [number, number]; readonly rows: number[] };

/** Rows by pair, as they come out of the parts. */
const gathered = (rows: readonly EvidenceRow[], people = 5, mostRows?: number): Group[] => {
  const resolved = world({ people, evidence: rows });
  const settings = DEFAULT_TIE_SETTINGS;
  const context = factsContext(resolved, staysOf(resolved, settings), settings);
  const groups: Group[] = [];
  for (const { first, end, records, order } of evidenceByPerson(context, mostRows)) {
    for (const [low, slot] of slotsOf(order, first, end)) {
      const pair = [low, highOf(records, slot)] as const;
      const last = groups.at(-1);
      if (last?.pair.join() === pair.join()) last.rows.push(rowOf(records, slot));
      else groups.push({ pair, rows: [rowOf(records, slot)] });
    }
  }
  return groups;
};

const slotsOf = ({ slots, start }: PartOrder, first: number, end: number) =>
  Array.from({ length: end - first }, (_, i) =>
    [...slots.subarray(start[i], start[i + 1])].map((slot) => [first + i, slot] as const),
  ).flat();

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
  return [...groups.values()].sort((x, y) => x.pair[0] - y.pair[0] || x.pair[1] - y.pair[1]);
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
    expect(gathered([], 0)).toEqual([]);
  });

  test('keeps a pair with very many rows in order of days', () => {
    const rows = Array.from({ length: 500 }, (_, i) => mail(0, 1, (i * 37) % 500));
    const [only] = gathered(rows);
    const ages = only?.rows.map((row) => rows[row]?.ago ?? -1);
    expect(ages).toEqual(Array.from({ length: 500 }, (_, i) => 499 - i));
  });

  test('keeps a hub with thousands of others in order', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => mail(7, 8 + ((i * 37) % 3000), i % 9));
    expect(gathered(rows, 3008)).toEqual(expected(rows));
  });

  test.each([
    ['a part of people ends', [2047, 2048, 2049]],
    ['a pass of the radix ends', [0, 2046, 2047, 2048, 4095, 4096, 4097]],
    ['people are few and far between', [0, 5000, 9999]],
  ])('tells people apart where %s', (_, people) => {
    const rows = people.flatMap((one) => people.map((other) => mail(one, other, other % 5)));
    expect(gathered(rows, 10_000)).toEqual(expected(rows));
  });

  const anyone = fc.integer({ min: 0, max: 5000 });
  const triples = fc.array(fc.tuple(anyone, anyone, fc.integer({ min: 0, max: 50 })), {
    maxLength: 200,
  });

  test('is what grouping with a Map gives, whatever the rows and however many at a time', () => {
    fc.assert(
      fc.property(triples, fc.integer({ min: 1, max: 300 }), (some, mostRows) => {
        const rows = some.map(([from, to, ago]) => mail(from, to, ago));
        expect(gathered(rows, 5001, mostRows)).toEqual(expected(rows));
      }),
    );
  });
});
