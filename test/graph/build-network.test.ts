import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../src/graph/build-network.ts';
import { tieCost } from '../../src/graph/cost.ts';
import { networkOf, type TieRow, tieColumns } from './tie-table.ts';

/** 2 knows 0, 1 and 3; nobody knows 4. */
const STAR: TieRow[] = [
  [2, 0, 0.9, 'both'],
  [1, 2, 0.5, 'observed'],
  [3, 2, 0.1, 'warm'],
];

describe('a network built of ties', () => {
  test('has each tie in the rows of both its people, neighbors in order', () => {
    const { start, neighbor } = networkOf(5, STAR);
    expect([...start]).toEqual([0, 1, 2, 5, 6, 6]);
    expect([...neighbor]).toEqual([2, 2, 0, 1, 3, 2]);
  });

  test('has cost and warmth beside the neighbor', () => {
    const { cost, warm } = networkOf(5, STAR);
    expect([...cost]).toEqual([0.9, 0.5, 0.9, 0.5, 0.1, 0.1].map(tieCost));
    expect([...warm]).toEqual([1, 0, 1, 0, 1, 1]);
  });

  test('knows where the ties of a smaller end begin', () => {
    expect([...networkOf(5, STAR).firstTie]).toEqual([0, 1, 2, 3, 3, 3]);
  });

  test('may be without ties, or without people', () => {
    expect([...networkOf(3, []).start]).toEqual([0, 0, 0, 0]);
    expect(networkOf(0, []).neighbor).toHaveLength(0);
  });

  test('lies in memory that threads can share', () => {
    const network = networkOf(5, STAR);
    const columns = [network.start, network.neighbor, network.cost, network.warm, network.firstTie];
    for (const { buffer } of columns) expect(buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  test('has sorted rows, whatever the ties', () => {
    const person = fc.nat(11);
    const pair = fc.tuple(person, person).filter(([one, other]) => one !== other);
    const selector = (ends: readonly number[]) => ends.toSorted((a, b) => a - b).join();
    fc.assert(
      fc.property(fc.uniqueArray(pair, { selector }), (pairs) => {
        const { start, neighbor } = networkOf(
          12,
          pairs.map(([one, other]) => [one, other, 0.5]),
        );
        const rows = Array.from({ length: 12 }, (_, p) => [
          ...neighbor.subarray(start[p], start[p + 1]),
        ]);
        const bothWays = [...pairs, ...pairs.map(([one, other]) => [other, one])];
        const known = (p: number) =>
          bothWays.filter(([one]) => one === p).map(([, other = -1]) => other);
        expect(rows).toEqual(rows.map((_, p) => known(p).sort((a, b) => a - b)));
      }),
    );
  });
});

/** Ties all over so many people, told by nothing but their numbers. */
const scattered = (people: number, count: number): TieRow[] => {
  const rows = new Map<string, TieRow>();
  for (let i = 1; rows.size < count; i++) {
    const one = (i * 7919) % people;
    const other = (i * i + 3 * i) % people;
    const how = i % 3 === 0 ? 'warm' : 'observed';
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    if (low < high) rows.set(`${low} ${high}`, [low, high, (1 + (i % 997)) / 1000, how]);
  }
  return [...rows.values()];
};

/** By person: neighbor, cost and warmth of each tie, by neighbor. */
const plainRows = (people: number, ties: readonly TieRow[]): string[][] => {
  const rows = Array.from({ length: people }, (): [number, string][] => []);
  for (const [one, other, strength, how] of ties) {
    const says = `${tieCost(strength)} ${how === 'warm' ? 1 : 0}`;
    rows[one]?.push([other, `${other} ${says}`]);
    rows[other]?.push([one, `${one} ${says}`]);
  }
  return rows.map((row) => row.sort(([one], [other]) => one - other).map(([, text]) => text));
};

describe('a network of several blocks of people', () => {
  const PEOPLE = 5000;
  const ties = scattered(PEOPLE, 9000);
  const plain = plainRows(PEOPLE, ties);

  // One tie at a time, a few, all but one, exactly all, and more than there are.
  test.each([1, 7, 8999, 9000, 2 ** 21])(
    'has the rows of a plain list, %d ties at a time',
    (most) => {
      const { start, neighbor, cost, warm } = buildNetwork(PEOPLE, tieColumns(ties), most);
      const rows = plain.map((_, p) =>
        Array.from({ length: (start[p + 1] ?? 0) - (start[p] ?? 0) }, (_, i) => {
          const slot = (start[p] ?? 0) + i;
          return `${neighbor[slot]} ${cost[slot]} ${warm[slot]}`;
        }),
      );
      expect(rows).toEqual(plain);
    },
  );
});

describe('ties that a network is not built of', () => {
  const twice = tieColumns([STAR[0] ?? [0, 1, 1], STAR[0] ?? [0, 1, 1]]);

  test.each([
    ['a pair that stands there twice', twice],
    ['a tie to oneself', tieColumns([[1, 1, 0.5]])],
    ['pairs out of order', { ...tieColumns(STAR), a: Int32Array.of(1, 0, 2) }],
  ])('%s', (_, ties) => {
    expect(() => buildNetwork(5, ties)).toThrow('Expected ties by (a, b), a < b');
  });
});
