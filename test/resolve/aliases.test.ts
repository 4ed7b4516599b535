import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aliasBook } from '../../src/resolve/aliases.ts';

const TEXTS = ['ana@x.example', 'bo@x.example', 'cem@x.example', 'dora@x.example'];

/** Addresses from 0 on; profiles are −1 − their number. */
const book = () => aliasBook((key) => (key < 0 ? `in:${-1 - key}` : (TEXTS[key] ?? '')));

describe('addresses that no record bears', () => {
  test('are nobody’s, and each stands for itself', () => {
    const aliases = book();
    expect([aliases.recordOf(2), aliases.chief(2)]).toEqual([undefined, 2]);
  });

  test('that are one person’s are called by the smallest text, however they came', () => {
    for (const pairs of [
      [
        [3, 2],
        [2, 1],
        [1, 0],
      ],
      [
        [0, 1],
        [2, 3],
        [3, 0],
      ],
      [
        [2, 0],
        [3, 1],
        [1, 2],
      ],
    ]) {
      const aliases = book();
      for (const [a, b] of pairs) aliases.join(a, b, undefined);
      expect([0, 1, 2, 3].map(aliases.chief)).toEqual([0, 0, 0, 0]);
    }
  });

  test('that are one person’s have one record, before or after', () => {
    const aliases = book();
    aliases.join(0, undefined, 7);
    aliases.join(0, 1, undefined);
    aliases.join(2, 3, undefined);
    aliases.join(3, undefined, 9);
    expect([0, 1, 2, 3].map(aliases.recordOf)).toEqual([7, 7, 9, 9]);
  });

  test('may be a profile and an address', () => {
    const aliases = book();
    aliases.join(-4, 1, undefined);
    aliases.join(undefined, -4, 5);
    expect([aliases.chief(-4), aliases.recordOf(-4), aliases.recordOf(1)]).toEqual([1, 5, 5]);
  });

  test('of nothing are nothing', () => {
    const aliases = book();
    aliases.join(undefined, undefined, 3);
    expect([0, 1, 2, 3].map(aliases.recordOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('with themselves are as they were', () => {
    const aliases = book();
    aliases.join(1, 1, undefined);
    expect(aliases.chief(1)).toBe(1);
  });

  test('are grouped as a plain table would group them', () => {
    const key = fc.nat(3);
    fc.assert(
      fc.property(fc.array(fc.tuple(key, key), { maxLength: 8 }), (pairs) => {
        const aliases = book();
        let plain = [0, 1, 2, 3];
        for (const [a, b] of pairs) {
          aliases.join(a, b, undefined);
          const least = Math.min(plain[a] ?? 0, plain[b] ?? 0);
          plain = plain.map((group) => (group === plain[a] || group === plain[b] ? least : group));
        }
        expect([0, 1, 2, 3].map(aliases.chief)).toEqual(plain);
      }),
    );
  });
});
