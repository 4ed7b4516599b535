import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unionOf } from '../../src/resolve/union.ts';

describe('a union', () => {
  test('of nothing joined is each its own', () => {
    const union = unionOf(3);
    expect([0, 1, 2].map(union.find)).toEqual([0, 1, 2]);
  });

  test('is called by its smallest number, whichever came first', () => {
    const union = unionOf(5);
    union.join(4, 3);
    union.join(3, 1);
    union.join(1, 1);
    expect([0, 1, 2, 3, 4].map(union.find)).toEqual([0, 1, 2, 1, 1]);
  });

  test('of a long chain is found at once, and again', () => {
    const union = unionOf(10_000);
    for (let i = 9_999; i > 0; i--) union.join(i, i - 1);
    expect([union.find(9_999), union.find(9_999), union.find(5_000)]).toEqual([0, 0, 0]);
  });

  test('does not depend on the order of joins', () => {
    const pairs = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 10 });
    const found = (joins: readonly (readonly [number, number])[]): number[] => {
      const union = unionOf(8);
      for (const [a, b] of joins) union.join(a, b);
      return [0, 1, 2, 3, 4, 5, 6, 7].map(union.find);
    };
    fc.assert(
      fc.property(pairs, (joins) => {
        const back = joins.toReversed().map(([a, b]) => [b, a] as const);
        expect(found(back)).toEqual(found(joins));
        expect(found([...joins, ...joins])).toEqual(found(joins));
      }),
    );
  });
});
