import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_DAY } from '../../src/model/day.ts';
import { fade, fadeSince, LASTING } from '../../src/ties/fade.ts';

test('half of what can fade is gone after each half-life', () => {
  expect(fade(0, 100, 0)).toBe(1);
  expect(fade(100, 100, 0)).toBe(0.5);
  expect(fade(200, 100, 0)).toBe(0.25);
  expect(fade(100, 100, 0.4)).toBeCloseTo(0.7, 12);
});

test('what is yet to come is fresh', () => {
  expect(fade(-5, 100, 0.2)).toBe(1);
});

test('an unknown day is neither fresh nor gone', () => {
  const fading = { halfLifeDays: 100, floorShare: 0.4 };
  expect(fadeSince(NO_DAY, 20_000, fading)).toBe(0.7);
  expect(fadeSince(19_900, 20_000, fading)).toBeCloseTo(0.7, 12);
});

test('what lasts never fades', () => {
  expect(fadeSince(0, 20_000, LASTING)).toBe(1);
});

test('never grows with age and never falls under the floor', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const age = fc.integer({ min: 0, max: 40_000 });
  fc.assert(
    fc.property(age, age, fc.integer({ min: 1, max: 9000 }), share, (one, other, half, floor) => {
      const [young, old] = [Math.min(one, other), Math.max(one, other)];
      expect(fade(old, half, floor)).toBeLessThanOrEqual(fade(young, half, floor));
      expect(fade(old, half, floor)).toBeGreaterThanOrEqual(floor);
    }),
  );
});
