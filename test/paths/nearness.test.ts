import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tieCost } from '../../src/graph/cost.ts';
import { leastCost, nearnessAt } from '../../src/paths/nearness.ts';

const strength = fc.double({ min: 1e-12, max: 1, noNaN: true });

describe('how near the sources are, in a byte', () => {
  test.each<[string, number, number]>([
    ['a source', 0, 1],
    ['the strongest tie', tieCost(1), 1],
    ['a tie of the least strength that is told', tieCost(0.01), 255],
    ['a weaker one', tieCost(1e-9), 255],
  ])('%s', (_, cost, nearness) => {
    expect(nearnessAt(cost)).toBe(nearness);
  });

  test('never says more than it costs, and hardly less where ties are of use', () => {
    const step = tieCost(0.01) / 254;
    fc.assert(
      fc.property(strength, (one) => {
        const cost = tieCost(one);
        const least = leastCost(nearnessAt(cost));
        expect(least).toBeLessThanOrEqual(cost);
        if (one >= 0.01) expect(cost - least).toBeLessThan(step * 1.01);
      }),
    );
  });

  test('is a byte, never that of nobody, and grows with the cost', () => {
    fc.assert(
      fc.property(strength, strength, (one, other) => {
        const [near, far] = [Math.max(one, other), Math.min(one, other)].map((each) =>
          nearnessAt(tieCost(each)),
        );
        expect(near).toBeGreaterThan(0);
        expect(near).toBeLessThanOrEqual(far ?? 0);
        expect(far).toBeLessThan(256);
      }),
    );
  });
});
