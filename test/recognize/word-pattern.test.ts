import { describe, expect, test } from 'vitest';
import { wordPattern } from '../../src/recognize/word-pattern.ts';
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
  ])('%s in "%s": %s', (word, text, isFound) => {
    expect(wordPattern([word]).test(text)).toBe(isFound);
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
    for (const word of list) expect(word.replace(/[*^$]/g, '')).toMatch(wordPattern([word]));
  });

  test.each([accountTypes, channels, deals])('no word stands for two things', (table) => {
    const all = Object.values(table).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});
