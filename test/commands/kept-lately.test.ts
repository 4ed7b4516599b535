import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptLately } from '../../src/commands/kept-lately.ts';
import { lazily } from '../../src/model/lazily.ts';

describe('what was made lately', () => {
  test('is what making gives, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 5 }), (keys, most) => {
        const square = keptLately(most, (key: number) => key * key);
        expect(keys.map(square)).toEqual(keys.map((key) => key * key));
      }),
    );
  });

  test('is not made again', () => {
    const made: number[] = [];
    const kept = keptLately(2, (key: number) => made.push(key));
    for (const key of [1, 2, 1, 2, 1]) kept(key);
    expect(made).toEqual([1, 2]);
  });

  test('stays while it is asked for, though many others come', () => {
    const made: number[] = [];
    const kept = keptLately(4, (key: number) => made.push(key));
    for (let key = 1; key < 100; key++) {
      kept(0);
      kept(key);
    }
    expect(made.filter((key) => key === 0)).toHaveLength(1);
  });

  test('is let go in the end: memory does not grow with what is asked', () => {
    const made: number[] = [];
    const kept = keptLately(2, (key: number) => made.push(key));
    for (const key of [0, 1, 2, 3, 4, 5, 0]) kept(key);
    expect(made).toEqual([0, 1, 2, 3, 4, 5, 0]);
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
