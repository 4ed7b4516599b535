import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptLately } from '../../src/commands/kept-lately.ts';
import { lazily } from '../../src/model/lazily.ts';

/** How often each number was made, of those asked for in this order. */
const madeFor = (places: number, asked: readonly number[]): number[] => {
  const made: number[] = [];
  const kept = keptLately(places, (key) => made.push(key));
  for (const key of asked) kept(key);
  return made;
};

describe('what was made lately', () => {
  test('is what making gives, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.constantFrom(1, 2, 4, 8), (keys, places) => {
        const square = keptLately(places, (key) => key * key);
        expect(keys.map((key) => square(key))).toEqual(keys.map((key) => key * key));
      }),
    );
  });

  test.each<[string, number, number[], number[]]>([
    ['is not made again', 2, [1, 2, 1, 2, 1], [1, 2]],
    ['stays beside those of other places', 4, [0, 1, 2, 3, 0, 1, 2, 3], [0, 1, 2, 3]],
    ['gives its place to who comes later', 4, [0, 4, 0], [0, 4, 0]],
    ['knows number 0 from an empty place', 2, [0, 0], [0]],
    ['is let go in the end', 2, [0, 1, 2, 3, 4, 5, 0], [0, 1, 2, 3, 4, 5, 0]],
  ])('%s', (_, places, asked, made) => {
    expect(madeFor(places, asked)).toEqual(made);
  });
});

test('a lazy thing is made once, when looked at', () => {
  const made: string[] = [];
  const thing = lazily(() => {
    made.push('made');
    return undefined;
  });
  expect(made).toEqual([]);
  expect([thing(), thing()]).toEqual([undefined, undefined]);
  expect(made).toEqual(['made']);
});
