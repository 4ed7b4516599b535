import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BILLION, levelOf, priorityOf, worthOf } from '../../src/plan/worth.ts';

describe('a priority', () => {
  test.each<[text: string, level: number]>([
    ['1', 1],
    ['2', 2],
    ['10', 10],
    ['1.5', 1.5],
    ['P1', 1],
    ['p3', 3],
    ['high', 1],
    ['High', 1],
    [' HIGH ', 1],
    ['medium', 2],
    ['low', 3],
    ['A', 1],
    ['b', 2],
    ['C', 3],
    ['', 2],
    ['  ', 2],
  ])('"%s" is %d', (text, level) => {
    expect(priorityOf(text)).toBe(level);
    expect(levelOf(text)).toBe(level);
  });

  test.each([
    '0',
    '0.5',
    '-1',
    'VIP',
    'D',
    '1st',
    'P',
    '1e3',
    '1,5',
    '12345678',
    'first',
    '__proto__',
  ])('"%s" tells nothing, and is taken for medium', (text) => {
    expect(priorityOf(text)).toBeUndefined();
    expect(levelOf(text)).toBe(2);
  });
});

describe('worth', () => {
  test.each<[priority: string, fit: number, strength: number, worth: number]>([
    ['1', 1, 1, 1_000_000_000],
    ['1', 1, 0.5, 500_000_000],
    ['2', 1, 0.5, 250_000_000],
    ['4', 1, 0.5, 125_000_000],
    ['', 1, 0.5, 250_000_000],
    ['high', 0.5, 0.5, 250_000_000],
    ['3', 0.9, 0.1, 30_000_000],
    ['1', 1, 1e-12, 1],
    ['VIP', 1, 0.5, 250_000_000],
  ])('of priority "%s", fit %d and strength %d is %d', (priority, fit, strength, worth) => {
    expect(worthOf(priority, { fit, strength })).toBe(worth);
  });

  test('is whole, above 0 and at most a billion: thousands of them add up exactly', () => {
    const share = fc.double({ min: 1e-12, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 9 }), (fit, strength, priority) => {
        const worth = worthOf(String(priority), { fit, strength });
        expect(Number.isInteger(worth)).toBe(true);
        expect(worth).toBeGreaterThan(0);
        expect(worth).toBeLessThanOrEqual(BILLION);
      }),
    );
    expect(BILLION * 1_000_000).toBeLessThan(Number.MAX_SAFE_INTEGER);
  });

  test('never rises with a lesser priority', () => {
    const share = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 50 }), (strength, priority) => {
        const path = { fit: 1, strength };
        expect(worthOf(String(priority + 1), path)).toBeLessThanOrEqual(
          worthOf(String(priority), path),
        );
      }),
    );
  });
});
