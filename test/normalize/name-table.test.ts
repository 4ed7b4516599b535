import { describe, expect, test } from 'vitest';
import { textPool } from '../../src/model/text-pool.ts';
import { nameTable } from '../../src/normalize/name-table.ts';
import { NO_NAME, type PersonName } from '../../src/normalize/person-name.ts';

const names = () => {
  const pool = textPool();
  const { table, add, addPlain } = nameTable(pool);
  const texts = (cells: Int32Array): readonly string[] => Array.from(cells, pool.text);
  const nameOf = (n: number): PersonName => ({
    shown: pool.text(table.shown.at(n)),
    tokens: texts(table.token.view().subarray(table.start.at(n), table.start.at(n + 1))),
    family: table.family.at(n),
    aliases: texts(table.alias.view().subarray(table.aliasStart.at(n), table.aliasStart.at(n + 1))),
    generation: table.generation.at(n),
    key: pool.text(table.key.at(n)),
  });
  const addTwo = (given: string, family: string, generations: readonly [number, number]): number =>
    addPlain(
      { id: pool.id(given), generation: generations[0] },
      { id: pool.id(family), generation: generations[1] },
      { shown: pool.id(`${given} ${family}`), key: pool.id([given, family].toSorted().join(' ')) },
    );
  return { table, add, addTwo, nameOf };
};

const JON: PersonName = {
  shown: 'Jon Smith',
  tokens: ['jon', 'smith'],
  family: 1,
  aliases: ['johnny', 'jj'],
  generation: 2,
  key: 'jon smith',
};

describe('a table of names', () => {
  test('begins with nobody', () => {
    const { table, nameOf } = names();
    expect([table.count, nameOf(0)]).toEqual([1, NO_NAME]);
  });

  test('gives each name back as it came, whatever stands around it', () => {
    const { add, nameOf } = names();
    const alone: PersonName = { ...JON, tokens: ['王伟'], family: 0, aliases: [], generation: 0 };
    const all = [JON, alone, { ...JON, aliases: [] }, { ...JON, tokens: ['j', 'r', 'smith'] }];
    const numbers = all.map(add);
    expect(numbers).toEqual([1, 2, 3, 4]);
    expect(numbers.map(nameOf)).toEqual(all);
  });

  test('keeps no row for a name without words', () => {
    const { table, add } = names();
    expect([add(NO_NAME), add({ ...JON, tokens: [] }), table.count]).toEqual([0, 0, 1]);
  });

  test.each<[string, readonly [number, number], number]>([
    ['no generation', [0, 0], 0],
    ['the given name’s', [3, 0], 3],
    ['the family name’s', [0, 2], 2],
    ['of two the given name’s', [1, 2], 1],
  ])('of two plain words: %s', (_, generations, generation) => {
    const { add, addTwo, nameOf } = names();
    add(JON);
    const number = addTwo('zoe', 'abel', generations);
    const expected = { shown: 'zoe abel', tokens: ['zoe', 'abel'], key: 'abel zoe', family: 1 };
    expect(nameOf(number)).toEqual({ ...expected, aliases: [], generation });
    expect(nameOf(add(JON))).toEqual(JON);
    expect(nameOf(number)).toEqual({ ...expected, aliases: [], generation });
  });
});
