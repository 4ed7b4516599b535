import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/targets/edit-distance.ts';
import { wordIndexOf, wordRows } from '../../src/targets/word-index.ts';

const texts = [['jon', 'smith'], ['jon', 'park'], ['ana', 'smith', 'smith'], ['constructor']];
const index = wordIndexOf(wordRows(texts.length, (text) => texts[text] ?? []));

describe('texts by words', () => {
  test('must have all of them', () => {
    expect(index.withAll([['smith']])).toEqual([0, 2]);
    expect(index.withAll([['jon'], ['smith']])).toEqual([0]);
    expect(index.withAll([['jon'], ['nobody']])).toEqual([]);
    expect(index.withAll([])).toEqual([]);
  });

  test('may have a word in any of its spellings', () => {
    expect(index.withAll([['ana', 'jon'], ['smith']])).toEqual([0, 2]);
  });

  test('a word of the language is a word like others', () => {
    expect(index.withAll([['constructor']])).toEqual([3]);
    expect(index.withAll([['__proto__']])).toEqual([]);
  });

  test('misspelt words are found, nearest first', () => {
    expect(index.near('smtih')).toEqual(['smith']);
    expect(index.near('smith')).toEqual(['smith']);
    expect(index.near('zzz')).toEqual([]);
  });
});

describe('edit distance', () => {
  test('counts changes and swaps', () => {
    expect(editDistance('altex', 'altex', 2)).toBe(0);
    expect(editDistance('altx', 'altex', 2)).toBe(1);
    expect(editDistance('smtih', 'smith', 2)).toBe(1);
    expect(editDistance('altex', 'pixel', 2)).toBe(3);
  });

  test('is the same both ways and never above the limit and one', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(editDistance(one, other, 3)).toBe(editDistance(other, one, 3));
        expect(editDistance(one, other, 3)).toBeLessThanOrEqual(4);
        expect(editDistance(one, one, 3)).toBe(0);
      }),
    );
  });
});
