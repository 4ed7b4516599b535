import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intMap } from '../../src/model/int-map.ts';

/** The largest key there may be: a key + 1 stands in a cell of four bytes. */
const LARGEST = 2_147_483_646;

describe('a map of whole numbers', () => {
  test('is like any other map, whatever is put in', () => {
    const key = fc.oneof(fc.nat(40), fc.integer({ min: 0, max: LARGEST }));
    const value = fc.integer({ min: -2_147_483_648, max: 2_147_483_647 });
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 200 }), fc.array(key), (put, ask) => {
        const [map, oracle] = [intMap(), new Map<number, number>()];
        for (const [one, other] of put) {
          map.set(one, other);
          oracle.set(one, other);
          expect(map.size).toBe(oracle.size);
        }
        for (const one of [...oracle.keys(), ...ask])
          expect(map.get(one)).toBe(oracle.get(one) ?? -1);
      }),
    );
  });

  test.each([0, 1, 31, 32, 33, LARGEST - 1, LARGEST])('holds the key %d', (key) => {
    const map = intMap();
    expect(map.get(key)).toBe(-1);
    map.set(key, 7);
    expect([map.get(key), map.size]).toEqual([7, 1]);
  });

  test.each([0, -1, 2_147_483_647, -2_147_483_648])('holds the value %d', (value) => {
    const map = intMap();
    map.set(3, value);
    expect(map.get(3)).toBe(value);
  });

  test('takes the last that was said of a key', () => {
    const map = intMap();
    map.set(5, 1);
    map.set(5, 2);
    expect([map.get(5), map.size]).toEqual([2, 1]);
  });

  test.each([1, 2, 4, 64, 65_536, 1 << 20])('keys %d apart do not hide each other', (apart) => {
    const map = intMap();
    for (let i = 0; i < 1000; i++) map.set(i * apart, i);
    expect(map.size).toBe(1000);
    for (let i = 0; i < 1000; i++) expect(map.get(i * apart)).toBe(i);
    expect(map.get(1000 * apart)).toBe(-1);
  });
});
