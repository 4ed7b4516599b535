import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bearersOf, textLookup } from '../../src/targets/text-lookup.ts';

const lookedUp = (texts: readonly (readonly string[])[], text: string): number[] => {
  const textsOf = (entry: number) => texts[entry] ?? [];
  return bearersOf(textLookup(texts.length, textsOf), text, textsOf);
};

describe('who has a text', () => {
  const texts = [['a@x'], ['b@x', 'a@x'], [], ['c@x', 'c@x'], ['']];

  test.each([
    ['a@x', [0, 1]],
    ['b@x', [1]],
    ['c@x', [3]],
    ['d@x', []],
    ['', []],
  ])('%j: %j', (text, expected) => {
    expect(lookedUp(texts, text)).toEqual(expected);
  });

  test('nobody, where there is nobody', () => {
    expect(lookedUp([], 'a@x')).toEqual([]);
  });

  test('is found as by looking at everybody', () => {
    const text = fc.constantFrom('', 'a', 'b', 'ab', 'ba', 'é', '😀');
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 3 })), text, (all, sought) => {
        const expected = all.flatMap((own, entry) =>
          sought !== '' && own.includes(sought) ? [entry] : [],
        );
        expect(lookedUp(all, sought)).toEqual(expected);
      }),
    );
  });
});
