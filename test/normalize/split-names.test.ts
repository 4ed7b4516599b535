import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textPool } from '../../src/model/text-pool.ts';
import { nameTable } from '../../src/normalize/name-table.ts';
import { type PersonName, splitName } from '../../src/normalize/person-name.ts';
import { splitNames } from '../../src/normalize/split-names.ts';

type Both = readonly [string, string];

/** Names as they stand in a table of names. */
const spelled = (pairs: readonly Both[]): readonly PersonName[] => {
  const [claims, pool] = [textPool(), textPool()];
  const { table, add, addPlain } = nameTable(pool);
  const numbers = splitNames(pool, { add, addPlain })({
    text: claims.text,
    given: Int32Array.from(pairs, ([given]) => claims.id(given)),
    family: Int32Array.from(pairs, ([, family]) => claims.id(family)),
  });
  const texts = (cells: Int32Array): string[] => Array.from(cells, (one) => pool.text(one));
  return Array.from(numbers, (n) => ({
    shown: pool.text(table.shown.at(n)),
    tokens: texts(table.token.view().subarray(table.start.at(n), table.start.at(n + 1))),
    family: table.family.at(n),
    aliases: texts(table.alias.view().subarray(table.aliasStart.at(n), table.aliasStart.at(n + 1))),
    generation: table.generation.at(n),
    key: pool.text(table.key.at(n)),
  }));
};

const named = (pairs: readonly Both[]): readonly PersonName[] =>
  pairs.map(([given, family]) => splitName(given, family));

describe('names of two columns', () => {
  test.each<[string, Both, Partial<PersonName>]>([
    ['two words', ['Jon', 'Smith'], { shown: 'Jon Smith', key: 'jon smith', family: 1 }],
    [
      'by the alphabet',
      ['Zoe', 'Abel'],
      { shown: 'Zoe Abel', tokens: ['zoe', 'abel'], key: 'abel zoe' },
    ],
    ['accents', ['José', 'Núñez'], { shown: 'José Núñez', key: 'jose nunez' }],
    ['letters of Cyrillic', ['Иван', 'Щукин'], { shown: 'Иван Щукин', key: 'ivan shchukin' }],
    ['letters that become two', ['Søren', 'Groß'], { tokens: ['soren', 'gross'] }],
    ['capitals', ['JON', 'SMITH'], { shown: 'JON SMITH', key: 'jon smith' }],
    ['a junior', ['Jon', 'Smith Jr.'], { generation: 2, tokens: ['jon', 'smith'] }],
    ['a degree', ['Jon', 'Smith, MBA'], { shown: 'Jon Smith' }],
    ['a title', ['Dr. Jon', 'Smith'], { shown: 'Jon Smith' }],
    ['an apostrophe', ['Sean', "O'Neill"], { tokens: ['sean', 'oneill'] }],
    ['one word twice', ['Ali', 'Ali'], { key: 'ali ali' }],
    ['two given names', ['Ana María', 'Ruiz'], { tokens: ['ana', 'maria', 'ruiz'], family: 1 }],
    ['a nickname', ['Robert (Bob)', 'Ross'], { aliases: ['bob'], tokens: ['robert', 'ross'] }],
    ['an initial', ['J.', 'Smith'], { tokens: ['j', 'smith'], key: 'j smith' }],
    ['signs of Chinese', ['伟', '王'], { tokens: ['王伟'] }],
    ['signs of Japanese', ['裕子', '石川'], { tokens: ['石川裕子'] }],
    ['a Chinese family name alone', ['Wei', '王'], { tokens: ['wei', '王'] }],
    ['nobody', ['LinkedIn', 'Member'], { tokens: [], shown: '' }],
    ['nothing but marks', ['—', '…'], { tokens: [] }],
    ['one of them', ['Jon', '—'], { tokens: ['jon'] }],
    ['half a pair', ['Jon\ud83d', 'Smith'], { key: 'jon smith' }],
  ])('%s', (_, pair, expected) => {
    const [name] = spelled([pair]);
    expect(name).toMatchObject(expected);
    expect(name).toEqual(splitName(...pair));
  });

  test('the longest words that fit, and those that do not', () => {
    const words = [1, 65, 66, 67, 133, 399, 400, 500].map((length) => `A${'b'.repeat(length)}`);
    const pairs = words.flatMap((given) => words.map((family): Both => [given, family]));
    const wide = pairs.map(([given, family]): Both => [`語${given}`, `${family}é`]);
    expect(spelled([...pairs, ...wide])).toEqual(named([...pairs, ...wide]));
  });

  test.each([1, 255, 256, 257, 600])('%d of them, plain ones and others mixed', (count) => {
    const pairs = Array.from(
      { length: count },
      (_, i): Both => [
        i % 7 === 0 ? `Ana B${i}` : `Ana${i % 13}`,
        i % 5 === 0 ? `Reis (R${i})` : `Reis${i}`,
      ],
    );
    expect(spelled(pairs)).toEqual(named(pairs));
  });

  test('whatever they are, as one by one', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'Jon',
        'jon',
        'Ma',
        'J',
        'Dr.',
        'Jr',
        'Smith, PhD',
        '王',
        'Linked',
        'In',
        'Member',
      ),
      fc.stringMatching(/^[A-Ca-c'.-]{1,6}$/),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part), { maxLength: 12 }), (pairs) => {
        expect(spelled(pairs)).toEqual(named(pairs));
      }),
    );
  });
});

describe('numbers of names', () => {
  test('in their order; 0 for nobody', () => {
    const [claims, pool] = [textPool(), textPool()];
    const names = nameTable(pool);
    const spell = splitNames(pool, names);
    const ids = (...texts: readonly string[]) => Int32Array.from(texts, (text) => claims.id(text));
    const given = ids('Jon', 'LinkedIn', 'Ana María', 'Bo');
    const family = ids('Smith', 'Member', 'Ruiz', 'Lind');
    expect([...spell({ text: claims.text, given, family })]).toEqual([1, 0, 2, 3]);
    expect([...spell({ text: claims.text, given: ids('Cy'), family: ids('Lind') })]).toEqual([4]);
    expect(names.table.count).toBe(5);
  });
});
