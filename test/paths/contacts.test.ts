import { describe, expect, test } from 'vitest';
import { tieCost } from '../../src/graph/cost.ts';
import { cheapestOf, contactsOf } from '../../src/paths/contacts.ts';
import { networkOf } from '../graph/tie-table.ts';

/** 0 and 1 are sellers; 2 knows both, 3 only 1, 4 neither. */
const network = networkOf(5, [
  [0, 1, 0.3],
  [0, 2, 0.9, 'warm'],
  [1, 2, 0.4],
  [1, 3, 0.5, 'warm'],
  [2, 4, 1],
]);

const listOf = (person: number, { warm }: { warm: boolean }) => {
  const { count, first, list } = contactsOf(network, [1, 0], warm);
  const begin = 2 * (first[person] ?? 0);
  return [...list.subarray(begin, begin + 2 * (count[person] ?? 0))];
};

describe('the contacts of a person among the sources', () => {
  test('are listed with the cost of their tie, in the order of the sources', () => {
    expect(listOf(2, { warm: false })).toEqual([tieCost(0.4), 1, tieCost(0.9), 0]);
    expect(listOf(3, { warm: false })).toEqual([tieCost(0.5), 1]);
    expect(listOf(4, { warm: false })).toEqual([]);
  });

  test('may be sources themselves', () => {
    expect(listOf(0, { warm: false })).toEqual([tieCost(0.3), 1]);
  });

  test('are only those of warm ties, if so asked', () => {
    expect(listOf(2, { warm: true })).toEqual([tieCost(0.9), 0]);
    expect(listOf(0, { warm: true })).toEqual([]);
  });
});

describe('the cheapest contact', () => {
  test('is told by person', () => {
    const { cheapest } = contactsOf(network, [0, 1], false);
    expect([...cheapest]).toEqual([
      ...[tieCost(0.3), tieCost(0.3), tieCost(0.9)],
      ...[tieCost(0.5), 0],
    ]);
  });

  test('is told of all', () => {
    expect(cheapestOf(contactsOf(network, [1], false))).toBe(tieCost(0.5));
    expect(cheapestOf(contactsOf(network, [0, 1], true))).toBe(tieCost(0.9));
  });

  test('is infinitely dear where the sources know nobody', () => {
    expect(cheapestOf(contactsOf(network, [], false))).toBe(Number.POSITIVE_INFINITY);
    expect(cheapestOf(contactsOf(network, [4], true))).toBe(Number.POSITIVE_INFINITY);
  });
});
