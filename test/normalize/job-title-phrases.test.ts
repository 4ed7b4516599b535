import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchPhrases, phraseTable, phraseTexts } from '../../src/normalize/job-title-phrases.ts';

const texts = phraseTexts<string>([
  ['chief', ['chief']],
  ['officer', ['chief _ officer', 'chief _ _ officer']],
  ['vp', ['vp', 'vice president']],
  ['president', ['president']],
  ['partner', ['^partner$']],
  ['lead', ['lead$']],
  ['senior', ['^lead']],
  ['sales', ['vertrieb*', 'sales']],
]);
const table = phraseTable<string>(() => texts);

const said = (text: string): string[] =>
  matchPhrases(table, text.split(' ')).map(({ value }) => value);

describe('phrases of a table', () => {
  test('the longest wins, and its words are used up', () => {
    expect(said('vice president')).toEqual(['vp']);
    expect(said('president vice')).toEqual(['president']);
  });

  test('a gap is any one word', () => {
    expect(said('chief people officer')).toEqual(['officer']);
    expect(said('chief information security officer')).toEqual(['officer']);
    expect(said('chief of nothing at all officer')).toEqual(['chief']);
  });

  test('ends of a part are minded', () => {
    expect(said('partner')).toEqual(['partner']);
    expect(said('partner manager')).toEqual([]);
    expect(said('lead sales')).toEqual(['senior', 'sales']);
    expect(said('sales lead')).toEqual(['sales', 'lead']);
  });

  test('a beginning stands for all its words', () => {
    expect(said('vertriebsinnendienst')).toEqual(['sales']);
    expect(said('vertrie')).toEqual([]);
  });

  test('matches never overlap and stay within the part', () => {
    const word = fc.constantFrom('chief', 'vice', 'president', 'officer', 'lead', 'partner', 'x');
    fc.assert(
      fc.property(fc.array(word), (part) => {
        let next = 0;
        for (const { start, length } of matchPhrases(table, part)) {
          expect(start).toBeGreaterThanOrEqual(next);
          next = start + length;
        }
        expect(next).toBeLessThanOrEqual(part.length);
      }),
    );
  });
});

describe('words of a table', () => {
  test.each([
    ['chief', true],
    ['officer', true],
    ['president', true],
    ['_', false],
    ['vertrieb', false],
    ['lead$', false],
    ['nothing', false],
  ])('"%s": %s', (word, isKnown) => {
    expect(table.hasWord(word)).toBe(isKnown);
  });

  test('a beginning is no word, and a word no beginning', () => {
    expect([table.hasStem('vertrieb'), table.hasStem('vertrie'), table.hasStem('sales')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('of two equal phrases the first stands', () => {
    const twice = phraseTable<string>(() =>
      phraseTexts<string>([
        ['first', ['chief of staff']],
        ['second', ['chief of staff', 'chief']],
      ]),
    );
    const words = (text: string) => matchPhrases(twice, text.split(' ')).map(({ value }) => value);
    expect([words('chief of staff'), words('chief')]).toEqual([['first'], ['second']]);
  });

  test('what a phrase stands for may be anything that JSON has', () => {
    const senses = phraseTable<{ name: string; firmness: number }>(() =>
      phraseTexts([[{ name: 'sales', firmness: 3 }, ['new business']]]),
    );
    expect(matchPhrases(senses, ['new', 'business'])[0]?.value).toEqual({
      name: 'sales',
      firmness: 3,
    });
  });
});
