import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, eachBlock } from '../../src/resolve/blocks.ts';
import { keyNumbers } from '../../src/resolve/key-numbers.ts';
import { pairKey, secondOf } from '../../src/resolve/pair-key.ts';

describe('blocks', () => {
  test('hold their members in the order given; key 0 is none', () => {
    const found: [number[], number][] = [];
    eachBlock(blocksOf([7, 0, 5, 7, 5, 9, 7], [60, 50, 40, 30, 20, 10, 0]), (members, first) => {
      found.push([[...members], first]);
    });
    expect(found).toEqual([
      [[60, 30, 0], 0],
      [[40, 20], 2],
    ]);
  });

  test('of nothing are none', () => {
    expect(blocksOf([], []).count).toBe(0);
    expect(blocksOf([0, 0], [1, 2]).count).toBe(0);
  });
});

describe('key numbers', () => {
  test('are those of a map, in the order of first sight', () => {
    const key = fc.oneof(
      fc.integer({ min: 1, max: 9 }),
      fc.maxSafeInteger().filter((n) => n > 0),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
        const numbers = keyNumbers(keys.length);
        const known = new Map<number, number>();
        for (const one of keys) {
          if (!known.has(one)) known.set(one, known.size);
          expect(numbers.of(one)).toBe(known.get(one));
        }
        expect(numbers.count).toBe(known.size);
      }),
    );
  });
});

test('a pair’s key gives its second number back, and other pairs have other keys', () => {
  const number = fc.integer({ min: 1, max: 2 ** 26 - 1 });
  fc.assert(
    fc.property(number, number, number, number, (a, b, c, d) => {
      expect(secondOf(pairKey(a, b))).toBe(b);
      expect(pairKey(a, b) === pairKey(c, d)).toBe(a === c && b === d);
    }),
  );
});
