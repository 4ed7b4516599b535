import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { degreeOf, tieAt, tieBetween } from '../../src/graph/network.ts';
import { networkOf, type TieRow } from './tie-table.ts';

const ROWS: TieRow[] = [
  [0, 1, 0.9],
  [0, 3, 0.8],
  [1, 3, 0.7],
  [2, 3, 0.6],
];
const network = networkOf(5, ROWS);

describe('the number of ties of a person', () => {
  test('counts them at either end', () => {
    expect([0, 1, 2, 3, 4].map((person) => degreeOf(network, person))).toEqual([2, 2, 1, 3, 0]);
  });
});

describe('the tie in a slot of a row', () => {
  test.each(
    ROWS.flatMap(([a, b]) => [
      [a, b],
      [b, a],
    ]),
  )('of %i to %i is the one between them', (person, neighbor) => {
    const slot = network.neighbor.indexOf(neighbor, network.start[person]);
    expect(tieAt(network, person, slot)).toBe(tieBetween(network, person, neighbor));
  });

  test('has the strength of its row, whoever is asked', () => {
    const strengths = [...network.neighbor.keys()].map((slot) => {
      const person = network.start.findLastIndex((start) => start <= slot);
      return network.strength[tieAt(network, person, slot)];
    });
    expect(strengths).toEqual([0.9, 0.8, 0.9, 0.7, 0.6, 0.8, 0.7, 0.6]);
  });
});

describe('the tie between two people', () => {
  test('is found from either end', () => {
    expect([tieBetween(network, 0, 3), tieBetween(network, 3, 0)]).toEqual([1, 1]);
    expect([tieBetween(network, 2, 3), tieBetween(network, 3, 2)]).toEqual([3, 3]);
  });

  test('is −1 where there is none', () => {
    expect(tieBetween(network, 0, 2)).toBe(-1);
    expect(tieBetween(network, 4, 0)).toBe(-1);
    expect(tieBetween(network, 1, 1)).toBe(-1);
  });

  test('has the number of its row in the ties, in every network', () => {
    const pairs = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(9)), {
      selector: ([one, other]) => `${Math.min(one, other)} ${Math.max(one, other)}`,
    });
    fc.assert(
      fc.property(pairs, (ends) => {
        const rows = ends
          .filter(([one, other]) => one !== other)
          .map(([one, other], i): TieRow => [one, other, (i + 1) / 100]);
        const built = networkOf(10, rows);
        for (const [one, other, strength] of rows) {
          expect(built.strength[tieBetween(built, one, other)]).toBe(strength);
        }
      }),
    );
  });
});
