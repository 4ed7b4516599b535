import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairKey, plainKeys, secondOf } from '../../src/resolve/pair-key.ts';

describe('keys of one first number', () => {
  test.each<[string, number[], number[]]>([
    ['differ by the second', [pairKey(3, 7), pairKey(3, 9)], [7, 9]],
    ['are none where there is none', [0, pairKey(3, 7), 0], [0, 7, 0]],
    ['are equal where the second is', [pairKey(1, 5), pairKey(1, 5)], [5, 5]],
    ['may be as large as any', [pairKey(2 ** 26 - 1, 2 ** 26 - 1)], [2 ** 26 - 1]],
    ['may be none at all', [0, 0], [0, 0]],
    ['of no rows are none', [], []],
  ])('%s', (_, keys, expected) => {
    const plain = plainKeys(Float64Array.from(keys));
    expect(plain).toBeInstanceOf(Int32Array);
    expect([...plain]).toEqual(expected);
  });
});

describe('keys of several first numbers', () => {
  test.each<[string, number[]]>([
    ['stay as they are', [pairKey(1, 5), pairKey(2, 5)]],
    ['however late another comes', [0, pairKey(1, 5), 0, pairKey(1, 6), pairKey(2, 6)]],
  ])('%s', (_, keys) => {
    const all = Float64Array.from(keys);
    expect(plainKeys(all)).toBe(all);
  });
});

const number = fc.integer({ min: 1, max: 2 ** 26 - 1 });

test('the second number of a key is found again', () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(secondOf(pairKey(a, b))).toBe(b);
    }),
  );
});

test('plain keys are equal where the keys are, whatever the numbers', () => {
  const few = fc.integer({ min: 1, max: 2 });
  fc.assert(
    fc.property(fc.array(fc.tuple(few, number)), (pairs) => {
      const keys = pairs.map(([a, b]) => pairKey(a, b));
      const plain = plainKeys(Float64Array.from(keys));
      keys.forEach((key, i) => {
        expect(plain.indexOf(plain[i] ?? 0)).toBe(keys.indexOf(key));
      });
    }),
    { numRuns: 50 },
  );
});
