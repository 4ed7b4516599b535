import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordPattern, wordsInTurn } from '../../src/recognize/word-pattern.ts';
import words from '../../src/recognize/words/crm-words.json' with { type: 'json' };

describe('a word of the list', () => {
  test.each([
    ['won', 'deal won', true],
    ['won', 'won!', true],
    ['won', 'wonder', false],
    ['won', 'iwon', false],
    ['ex', 'ex client', true],
    ['ex', 'next client', false],
    ['*partner*', 'vertriebspartner', true],
    ['*partner*', 'partnership', true],
    ['*partner*', 'part ner', false],
    ['call*', 'calls', true],
    ['call*', 'recall', false],
    ['*termin', 'kundentermin', true],
    ['*termin', 'terminal', false],
    ['lead$', 'qualified lead', true],
    ['lead$', 'lead partner', false],
    ['lead$', 'mislead', false],
    ['^not', 'not a client', true],
    ['^not', 'is not one', false],
    ['^not', 'notary', false],
    ['^own$', 'own', true],
    ['^own$', 'own company', false],
    ['e mail', 'an e mail', true],
    ['gagné', 'affaire gagné', true],
    ['gagn', 'gagné', false],
    ['réunion', 'préréunion', false],
    ['^*partner', 'vertriebspartner gmbh', true],
    ['^*partner', 'der vertriebspartner', false],
    ['kunde*$', 'alle kunden', true],
    ['kunde*$', 'kunden alle', false],
    ['*part*ner*', 'departxner', true],
    ['part*ner', 'part ner', false],
    ['*', 'anything', true],
  ])('%s in "%s": %s', (word, text, isFound) => {
    expect(wordPattern([word]).test(text)).toBe(isFound);
  });

  test('is what a pattern of its own for each would find', () => {
    const words = ['won', '*kunde', 'call*', '^ex', 'lead$', '^own$', '*part*', '^*ab', 'ab*$'];
    const letters = fc.constantFrom('won', 'kunde', 'call', 'ex', 'lead', 'own', 'part', 'ab', ' ');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 5 }), (parts) => {
        const text = parts.join('');
        const each = words.some((word) => wordPattern([word]).test(text));
        expect(wordPattern(words).test(text)).toBe(each);
      }),
    );
  });

  test('is any of several', () => {
    const pattern = wordPattern(['won', '*gewonnen*']);
    expect(['won', 'ist gewonnen', 'open'].map((text) => pattern.test(text))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

const { accountTypes, formerly, channels, deals } = words;
const lists = [accountTypes, formerly, channels, deals].flatMap((table) => Object.entries(table));

describe('words of CRMs', () => {
  test.each(lists)(
    '%s can all be met: in lower case, each once, letters and marks alone',
    (_, list) => {
      expect(new Set(list).size).toBe(list.length);
      for (const word of list) expect(word).toMatch(/^\^?\*?[\p{Ll}\p{M} ]+\*?\$?$/u);
    },
  );

  test.each(lists)('%s are found by their own pattern', (_, list) => {
    const missed = list.filter((word) => !wordPattern([word]).test(word.replace(/[*^$]/g, '')));
    expect(missed).toEqual([]);
  });

  test.each([accountTypes, channels, deals])('no word stands for two things', (table) => {
    const all = Object.values(table).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a text of plain letters', () => {
  const words = ['won', '*kunde', 'call*', 'e mail', '*part*', 'ex', 'no9', '*b*c*'];
  const letters = fc.constantFrom(...'wonkudecalmilprtxb9_-. ()@^$Z', 'won', 'kunde', 'call');
  const texts = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(''));

  test('has the same words as beside a sign of another kind', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = wordPattern(words).test(text);
        expect(wordPattern(words).test(`\u{a0}${text}`)).toBe(found);
        expect(wordPattern(words).test(`${text}\u{2003}`)).toBe(found);
      }),
    );
  });

  test('starts and ends where it does beside one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const atStart = wordPattern(['^won', '^*kunde', '^ex']);
        expect(atStart.test(`${text}\u{a0}`)).toBe(atStart.test(text));
        const atEnd = wordPattern(['lead$', 'call*$', 'ex$']);
        expect(atEnd.test(`\u{a0}${text}`)).toBe(atEnd.test(text));
      }),
    );
  });
});

describe('words in turn', () => {
  const pattern = wordsInTurn(['former', 'ex'], ['client', '*kunde']);
  test.each([
    ['former client', true],
    ['ex-client', true],
    ['former, long ago, a client', true],
    ['ex großkunde', true],
    ['former è client', true],
    ['client, former', false],
    ['former', false],
    ['client', false],
    ['next client', false],
    ['former clients', false],
    ['formerclient', false],
    ['', false],
  ])('in "%s": %s', (text, isFound) => {
    expect(pattern.test(text)).toBe(isFound);
  });
});
