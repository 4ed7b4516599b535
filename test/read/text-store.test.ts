import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textStore } from '../../src/read/text-store.ts';

const storeOf = (texts: readonly string[]) => {
  const store = textStore();
  for (const text of texts) store.add(text);
  return store;
};

describe('texts come back by their numbers', () => {
  test.each([
    ['plain', ['Ana', 'Ruiz', 'Harbor']],
    ['empty ones among them', ['', 'Ana', '', '', 'Bo', '']],
    ['equal ones', ['Ana', 'Ana']],
    ['of other scripts', ['Ана', '山本 太郎', 'Zoë', '🚀']],
    ['plain ones before and after others', ['Ana', 'Zoë', 'Bo']],
    ['longer than the store was', ['x'.repeat(5000), 'y', 'é'.repeat(9000), 'z']],
  ])('%s', (_, texts) => {
    const store = storeOf(texts);
    expect(store.count).toBe(texts.length);
    expect(texts.map((_, number) => store.text(number))).toEqual(texts);
  });

  test('whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 300 }), (texts) => {
        const store = storeOf(texts);
        expect(texts.map((_, number) => store.text(number))).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });
});

test.each([-1, 3, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('there is no text %d', (number) => {
  const store = storeOf(['Ana', 'Bo', 'Cy']);
  expect(store.text(number)).toBe('');
});

test('half a character is no character', () => {
  expect(storeOf(['a\ud800b']).text(0)).toBe('a\ufffdb');
});
