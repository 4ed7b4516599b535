import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchPhrases, phraseTable } from '../../src/normalize/job-title-phrases.ts';

const table = phraseTable<string>([
  ['chief', ['chief']],
  ['officer', ['chief _ officer', 'chief _ _ officer']],
  ['vp', ['vp', 'vice president']],
  ['president', ['president']],
  ['partner', ['^partner$']],
  ['lead', ['lead$']],
  ['senior', ['^lead']],
  ['sales', ['vertrieb*', 'sales']],
]);

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
