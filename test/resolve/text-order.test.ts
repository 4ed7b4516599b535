import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textPool } from '../../src/model/text-pool.ts';
import { compareText } from '../../src/resolve/compare-text.ts';
import { textOrder } from '../../src/resolve/text-order.ts';

const ordered = (a: string, b: string, behind: readonly string[] = []): number => {
  const pool = textPool();
  const numbers = [pool.id(a), pool.id(b)] as const;
  for (const text of behind) pool.id(text);
  return textOrder(pool)(...numbers);
};

describe('two texts of a pool stand as the strings do', () => {
  test.each<[string, string, string, number]>([
    ['by letters', 'ana', 'bo', -1],
    ['the beginning of another before it', 'ana', 'ana ruiz', -1],
    ['behind its own beginning', 'ana ruiz', 'ana', 1],
    ['one and the same', 'ana', 'ana', 0],
    ['none before any', '', 'ana', -1],
    ['none and none', '', '', 0],
    ['capitals before small letters', 'Zoe', 'ana', -1],
    ['accents behind plain letters', 'zoe', 'ána', -1],
    ['letters of two bytes', 'é', 'ê', -1],
    ['of three bytes', '王', '丁', 1],
    ['two bytes before three', 'ÿ', '王', -1],
    ['two units before the last of one unit', '😀', '\uffff', -1],
    ['the last of one unit behind two units', '\ue000', '😀', 1],
    ['two units behind all of one unit below', '😀', '\ud7ff', 1],
    ['the same behind equal letters', 'a😀', 'a\uf900', -1],
    ['two of two units', '😀', '😁', -1],
    ['half a pair, which has no bytes', '\ud83d', '😀', -1],
  ])('%s', (_, a, b, expected) => {
    expect(ordered(a, b)).toBe(expected);
    expect(ordered(b, a)).toBe(expected === 0 ? 0 : -expected);
    expect(compareText(a, b)).toBe(expected);
  });

  test('whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.stringMatching(/^[aé王😀\ue000\uffff]{0,4}$/u),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(ordered(a, b)).toBe(compareText(a, b));
      }),
      { numRuns: 60 },
    );
  });

  test('also where one came into the pool later', () => {
    const pool = textPool();
    const bo = pool.id('bo');
    const compare = textOrder(pool);
    expect(compare(bo, pool.id('ana'))).toBe(1);
    expect(compare(pool.id('zoe'), bo)).toBe(1);
    expect(compare(pool.id('zoe'), pool.id('ana'))).toBe(1);
  });

  test('also where another one has no bytes', () => {
    expect(ordered('ana', 'bo', ['\udc00'])).toBe(-1);
  });
});
