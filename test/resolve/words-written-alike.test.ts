import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Words, wordsWrittenAlike } from '../../src/resolve/words-written-alike.ts';
import { cleanOf } from './clean-of.ts';

const compare = (a: string, b: string): readonly [string, string] => {
  const clean = cleanOf({ name: 'Ona Zelwick' });
  const wordsOf = (text: string): Words => {
    const words = text.split(' ').filter(Boolean);
    // Not at the front of their column, where names stand behind each other.
    const token = Int32Array.from(['before', ...words, 'behind'], (word) => clean.pool.id(word));
    return { token, from: 1, count: words.length };
  };
  const shown = ({ token, from, count }: Words): string =>
    Array.from(token.subarray(from, from + count), (word) => clean.pool.text(word)).join(' ');
  const [one, other] = wordsWrittenAlike(clean)(wordsOf(a), wordsOf(b));
  return [shown(one), shown(other)];
};

describe('the longer name as the other writes it', () => {
  test.each([
    ['kim min jun', 'minjun kim', 'kim minjun'],
    ['xiao ming wang', 'wang xiaoming', 'xiaoming wang'],
    ['jean claude orvel', 'jeanclaude orvel', 'jeanclaude orvel'],
    ['jean claude orvel', 'jc orvel', 'j orvel'],
    ['ona van der berg', 'ona vanderberg', 'ona vanderberg'],
    ['ona de la cruz', 'ona delacruz', 'ona delacruz'],
    ['ona van der berg', 'ona vander', 'ona vander berg'],
    ['ona maria de la cruz', 'ona maria delacruz', 'ona maria delacruz'],
  ])('%s beside %s: %s', (longer, shorter, expected) => {
    expect(compare(longer, shorter)).toEqual([expected, shorter]);
    expect(compare(shorter, longer)).toEqual([shorter, expected]);
  });
});

describe('nothing is put together where the other name has it in parts, too, or not at all', () => {
  test.each([
    ['kim min jun', 'min jun kim'],
    ['kim min jun', 'minsu kim'],
    ['jean claude orvel', 'cj orvel'],
    ['jean claude orvel', 'claudejean orvel'],
    ['mary ann zelwick', 'maryann'],
    ['ona zelwick', 'onazelwick'],
    ['ona zelwick', ''],
    ['', ''],
  ])('%s and %s', (a, b) => {
    expect(compare(a, b)).toEqual([a, b]);
    expect(compare(b, a)).toEqual([b, a]);
  });
});

test('whatever the words, no letter is lost but where initials stand for them', () => {
  const words = fc.array(fc.stringMatching(/^[a-c]{3,5}$/), { maxLength: 4 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [one, other] = compare(a.join(' '), b.join(' '));
      expect(one.replaceAll(' ', '')).toBe(a.join(''));
      expect(other.replaceAll(' ', '')).toBe(b.join(''));
    }),
  );
});
