import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  costLimit,
  fitCost,
  MOST_HOPS,
  NO_LIMIT,
  pathStrength,
  tieCost,
  WEAKEST,
} from '../../src/graph/cost.ts';

const total = (strengths: readonly number[]): number =>
  strengths.reduce((sum, strength) => sum + tieCost(strength), 0);

const shares = fc.double({ min: 1e-9, max: 1, noNaN: true });
const decimals = fc.integer({ min: 1, max: 10_000 }).map((n) => n / 10_000);

describe('the cost of a tie', () => {
  test('is 1 for a certain tie: the hop alone', () => {
    expect(tieCost(1)).toBe(1);
  });

  test('is a whole number', () => {
    fc.assert(fc.property(shares, (strength) => Number.isInteger(tieCost(strength))));
  });

  test('is infinite where there is no strength: such a tie is on no path', () => {
    expect([0, -0.5, Number.NaN].map(tieCost)).toEqual(Array(3).fill(Number.POSITIVE_INFINITY));
  });

  test('takes what is above 1 for certain, and the weakest of all for as weak as can be', () => {
    expect(tieCost(1.5)).toBe(1);
    expect(tieCost(1e-300)).toBe(tieCost(WEAKEST));
  });

  test('tells strengths apart down to one in a million millions, and none below', () => {
    expect(tieCost(1.1e-12)).toBeLessThan(tieCost(1e-12));
    expect(tieCost(0.9e-12)).toBe(tieCost(1e-12));
  });

  test('falls as strength rises', () => {
    fc.assert(
      fc.property(shares, shares, (one, other) => {
        fc.pre(one < other * 0.999_999_999);
        expect(tieCost(one)).toBeGreaterThan(tieCost(other));
      }),
    );
  });

  test('adds exactly, in any order, over the longest path of the weakest ties', () => {
    const longest = fitCost(WEAKEST) + MOST_HOPS * tieCost(WEAKEST);
    expect(Number.isSafeInteger(longest)).toBe(true);
  });
});

describe('costs of paths', () => {
  test.each([
    [[0.5, 0.5], [0.25]],
    [[0.9, 0.9], [0.81]],
    [[0.1, 0.1], [0.01]],
    [
      [0.8, 0.5, 0.5],
      [0.4, 0.5],
    ],
    [
      [0.0003, 0.5],
      [0.015, 0.01],
    ],
  ])('of %j and %j differ by the hops alone', (long, short) => {
    expect(total(long) - total(short)).toBe(long.length - short.length);
  });

  test('put the stronger path first, however little stronger', () => {
    expect(total([0.3334, 0.9999])).toBeLessThan(total([0.3333, 0.9999]));
    expect(total([0.999_999_99, 0.999_999_99])).toBeLessThan(total([0.999_999_979]));
    expect(total([0.577_350_27, 0.577_350_27])).toBeLessThan(total([0.333_333_333]));
  });

  test('never let fewer hops win over strength', () => {
    fc.assert(
      fc.property(fc.array(decimals, { minLength: 6, maxLength: 6 }), decimals, (six, one) => {
        const product = six.reduce((a, b) => a * b, 1);
        fc.pre(Math.abs(Math.log(product / one)) > 1e-9);
        expect(total(six) < total([one])).toBe(product > one);
      }),
    );
  });
});

describe('the cost of a fit', () => {
  test('is on the scale of ties, without a hop', () => {
    expect(fitCost(0.7) + 1).toBe(tieCost(0.7));
    expect(fitCost(1)).toBe(0);
  });
});

describe('the limit for a least strength', () => {
  test('lets through what is exactly so strong, over any number of hops', () => {
    expect(total([0.25])).toBeLessThanOrEqual(costLimit(0.25));
    expect(total([0.5, 0.5])).toBeLessThanOrEqual(costLimit(0.25));
    expect(total([0.25, 1, 1, 1, 1, 1])).toBeLessThanOrEqual(costLimit(0.25));
  });

  test('stops what is a little weaker', () => {
    expect(total([0.2499])).toBeGreaterThan(costLimit(0.25));
    expect(total([0.249_999_999])).toBeGreaterThan(costLimit(0.25));
  });

  test('is none at 0, and lets nothing through above 1', () => {
    expect(costLimit(0)).toBe(NO_LIMIT);
    expect(costLimit(1)).toBeGreaterThanOrEqual(MOST_HOPS);
    expect(costLimit(1.01)).toBeLessThan(tieCost(1));
  });
});

describe('the strength of a path', () => {
  test('is the product of its ties', () => {
    expect(pathStrength([0.5, 0.4])).toBe(0.2);
    expect(pathStrength([0.7])).toBe(0.7);
  });

  test('shows no leftover of binary fractions', () => {
    expect(0.1 * 0.1).not.toBe(0.01);
    expect(pathStrength([0.1, 0.1])).toBe(0.01);
  });

  test('is the same in any order', () => {
    fc.assert(
      fc.property(fc.array(shares, { maxLength: 6 }), (strengths) => {
        expect(pathStrength(strengths)).toBe(pathStrength(strengths.toReversed()));
      }),
    );
  });

  test('is the product from the weakest tie on', () => {
    fc.assert(
      fc.property(fc.array(shares, { maxLength: 6 }), (strengths) => {
        const product = strengths.toSorted((a, b) => a - b).reduce((all, one) => all * one, 1);
        const shown = product > 0.001 ? Math.round(product * 1e14) / 1e14 : product.toPrecision(12);
        expect(pathStrength(strengths)).toBe(Number(shown));
      }),
    );
  });

  test('is never above that of the weakest tie', () => {
    fc.assert(
      fc.property(fc.array(decimals, { minLength: 1, maxLength: 6 }), (strengths) => {
        expect(pathStrength(strengths)).toBeLessThanOrEqual(Math.min(...strengths));
      }),
    );
  });
});
