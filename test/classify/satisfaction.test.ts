import { describe, expect, test } from 'vitest';
import { isUnhappy, satisfactionBy, satisfactionOf } from '../../src/classify/satisfaction.ts';
import { DEFAULT_TIE_SETTINGS } from '../../src/model/tie-settings.ts';
import { world } from '../ties/world.ts';

/** Seller 0 at nobody's, referrer 1 at a company that is rated, target 2 at one that is not. */
const rated = (satisfaction: number) => {
  const resolved = world({ people: 3, accounts: [{}, {}] });
  return {
    ...resolved,
    people: { ...resolved.people, account: Int32Array.from([-1, 0, 1]) },
    accounts: {
      ...resolved.accounts,
      satisfaction: Float64Array.from([satisfaction, Number.NaN]),
    },
  };
};

describe('satisfaction', () => {
  test('is that of the referrer’s company', () => {
    expect(satisfactionOf(rated(4), [0, 1, 2])).toBe(4);
    expect(satisfactionOf(rated(0), [0, 1, 2])).toBe(0);
  });

  test('is of the last person before the target, not of others on the path', () => {
    expect(satisfactionOf(rated(4), [0, 1, 2, 0])).toBeUndefined();
  });

  test('is unknown where nobody says, where the referrer works nowhere, and on a direct path', () => {
    expect(satisfactionOf(rated(Number.NaN), [0, 1, 2])).toBeUndefined();
    expect(satisfactionOf(rated(4), [1, 0, 2])).toBeUndefined();
    expect(satisfactionOf(rated(4), [1, 2])).toBeUndefined();
  });

  test('of a person is that of their company', () => {
    expect([0, 1, 2].map((person) => satisfactionBy(rated(4), person))).toEqual([
      undefined,
      4,
      undefined,
    ]);
  });

  test.each([
    [0, true],
    [5.9, true],
    [6, false],
    [10, false],
    [undefined, false],
  ])('of %s is unhappy: %s; unknown is not', (rating, unhappy) => {
    expect(isUnhappy(rating, DEFAULT_TIE_SETTINGS)).toBe(unhappy);
  });

  test('starts where the configuration says', () => {
    expect(isUnhappy(7, { ...DEFAULT_TIE_SETTINGS, contentFrom: 8 })).toBe(true);
  });
});
