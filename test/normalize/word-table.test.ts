import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableText, wordTable } from '../../src/normalize/word-table.ts';

const fruit = wordTable<number>(() =>
  tableText([
    ['pear', 1],
    ['apple', 2],
    ['plum tree', 3],
    ['', 4],
    ['Ölbaum', 5],
    ['apple', 6],
  ]),
);

describe('a table of words', () => {
  test.each([
    ['pear', 1],
    ['plum tree', 3],
    ['', 4],
    ['Ölbaum', 5],
  ])('has what stands for "%s"', (word, value) => {
    expect(fruit.get(word)).toBe(value);
    expect(fruit.has(word)).toBe(true);
  });

  test('of two equal words the last stands', () => {
    expect(fruit.get('apple')).toBe(6);
  });

  test.each([
    ...['peach', 'pea', 'pears', 'Pear', 'tree', 'zebra', 'a', '\n', '\t', 'pear\t1', 'plum'],
    'constructor',
  ])('has nothing for %j', (word) => {
    expect([fruit.get(word), fruit.has(word)]).toEqual([undefined, false]);
  });

  test('says the same however often it is asked', () => {
    const ask = (word: string) => [fruit.get(word), fruit.get(word), fruit.has(word)];
    expect([ask('pear'), ask('peach')]).toEqual([
      [1, 1, true],
      [undefined, undefined, false],
    ]);
  });

  test('its text is made when it is first asked, and once', () => {
    let made = 0;
    const table = wordTable(() => {
      made += 1;
      return tableText([['pear', 1]]);
    });
    expect(made).toBe(0);
    expect([table.get('pear'), table.get('plum'), made]).toEqual([1, undefined, 1]);
  });

  test('an empty one has nothing', () => {
    expect(wordTable(() => tableText([])).has('pear')).toBe(false);
  });

  test('its text stands in the order of words, whatever that of the rows', () => {
    const rows = [
      ['b', ['x', 'y']],
      ['a', { rank: 1 }],
    ] as const;
    expect(tableText(rows)).toBe('a\t{"rank":1}\nb\t["x","y"]\n');
    expect(tableText(rows.toReversed())).toBe(tableText(rows));
  });

  test('it has what a map has', () => {
    const word = fc.stringMatching(/^[a-cäß ]{0,4}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.nat())), fc.array(word), (rows, others) => {
        const map = new Map(rows);
        const table = wordTable<number>(() => tableText(rows));
        for (const one of [...map.keys(), ...others]) expect(table.get(one)).toBe(map.get(one));
      }),
    );
  });
});
