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
