import { describe, expect, test } from 'vitest';
import type { PersonClaim } from '../../src/model/claims.ts';
import { clustersOf } from '../../src/resolve/clusters.ts';
import { joinBlock, noteUnsure, type UnsurePair } from '../../src/resolve/join-block.ts';
import { nameComparer } from '../../src/resolve/name-similarity.ts';
import { recordsOf } from './clean-of.ts';
import { isOne } from './network-of.ts';

/** Records that share something, by their names; what came of it, by first letters of the persons. */
const blockOf = (
  people: readonly PersonClaim[],
  apart: readonly (readonly [number, number])[] = [],
) => {
  const { clean } = recordsOf(people);
  const clusters = clustersOf(clean);
  for (const [a, b] of apart) clusters.forbid(a, b);
  const unsure: UnsurePair[] = [];
  const context = { clean, clusters, unsure, comparer: nameComparer(clean) };
  const isOwn = joinBlock(Int32Array.from(people.keys()), 'email', context);
  const numbers = new Map<number, number>();
  const found = people.map((_, record) => {
    const root = clusters.root(record);
    if (!numbers.has(root)) numbers.set(root, numbers.size);
    return numbers.get(root);
  });
  return { isOwn, found, unsure, clusters };
};

const named = (...names: readonly string[]): PersonClaim[] => names.map((name) => ({ name }));

describe('records of one address are one person', () => {
  test.each<[string, readonly string[]]>([
    ['under one name', ['Jon Smith', 'Jon Smith']],
    ['under none', ['', '']],
    ['under one name and none', ['Jon Smith', '', '']],
    ['in any order of the words', ['Jon Smith', 'Smith, Jon', 'SMITH Jon']],
    ['short and long', ['Bob Ross', 'Robert Ross']],
    ['with a nickname beside', ['Robert (Bob) Ross', 'Bob R.']],
    ['after a marriage', ['Anna Miller', 'Anna Smith']],
    ['by an initial', ['J. Smith', 'Jon Smith']],
    ['by one word', ['Jon', 'Jon Smith']],
    ['by two words with the whole name between them', ['Mario', 'Mario Rossi', 'Rossi']],
    ['with a slip', ['Jon Smithson', 'Jon Smithsen']],
    ['under a handle of the net', ['Jon Smith', 'skillgod-0']],
    ['under a word nobody is called', ['Jon Smith', 'flutist']],
    ['in two alphabets with one word in common', ['Пётр Иванов', 'Петр Иванов (Peter)']],
  ])('%s', (_, names) => {
    const { found, unsure } = blockOf(named(...names));
    expect(found).toEqual(names.map(() => 0));
    expect(unsure).toEqual([]);
  });
});

describe('records of one address are several', () => {
  test.each<[string, readonly string[], readonly number[]]>([
    ['under clearly different names', ['Ana Ruiz', 'Bo Lind'], [0, 1]],
    ['each with their own rows', ['Ana Ruiz', 'Bo Lind', 'Ana Ruiz', 'Lind, Bo'], [0, 1, 0, 1]],
    ['and a row without a name goes with neither', ['Ana Ruiz', 'Bo Lind', ''], [0, 1, 2]],
    ['a short form of another given name', ['Jon Smith', 'Bob'], [0, 1]],
    ['nor does a handle', ['Ana Ruiz', 'Bo Lind', 'x9'], [0, 1, 2]],
    ['a given name that is another’s here', ['Bo Lind', 'Ana', 'Ana Ruiz'], [0, 1, 1]],
    ['though a third name links them', ['Ana Ruiz', 'Ana Lind', 'Bo Lind'], [0, 1, 2]],
    ['though two more link them', ['Ana Ruiz', 'Ana Kaya', 'Bo Kaya', 'Ana Ruiz'], [0, 1, 2, 0]],
  ])('%s', (_, names, expected) => {
    expect(blockOf(named(...names)).found).toEqual(expected);
  });

  test('whom a third name links stay apart whatever is found later', () => {
    const { clusters } = blockOf(named('Ana Ruiz', 'Ana Lind', 'Bo Lind'));
    expect(clusters.different(0, 2)).toBe(true);
    expect(clusters.different(0, 1)).toBe(false);
  });

  test('and the user is asked', () => {
    const { unsure } = blockOf(named('Ana Ruiz', 'Bo Lind', 'Cem Kaya'));
    expect(unsure).toEqual([
      { a: 0, b: 1, shared: 'email', against: 'names-differ' },
      { a: 0, b: 2, shared: 'email', against: 'names-differ' },
    ]);
  });
});

describe('an address is nobody’s own', () => {
  const crowd = (count: number): PersonClaim[] =>
    Array.from({ length: count }, (_, i) => ({
      name: `Q${'aeiou'.repeat(i + 1)} W${'xyz'[i % 3]}${'bcdfg'.repeat(i + 1)}`,
    }));

  test('under four names', () => {
    expect(blockOf(named('Ana Ruiz', 'Bo Lind', 'Cem Kaya', 'Dora Pap')).isOwn).toBe(false);
    expect(blockOf(named('Ana Ruiz', 'Bo Lind', 'Cem Kaya')).isOwn).toBe(true);
  });

  test('under more spellings than can be compared', () => {
    const { isOwn, found, unsure } = blockOf(crowd(25));
    expect(isOwn).toBe(false);
    expect(new Set(found).size).toBe(25);
    expect(unsure).toEqual([]);
  });

  test('but four spellings of one name are one person’s', () => {
    const { isOwn, found } = blockOf(named('Jon Smith', 'J. Smith', 'Jonathan Smith', 'Jon Smyth'));
    expect([isOwn, found]).toEqual([true, [0, 0, 0, 0]]);
  });
});

describe('who must stay apart stays apart', () => {
  const SAME = 'Jon Smith';

  test('and who fits both goes with neither', () => {
    const { found, unsure } = blockOf(named(SAME, SAME, SAME), [[0, 1]]);
    expect(found).toEqual([0, 1, 2]);
    expect(unsure).toEqual([
      { a: 0, b: 1, shared: 'email', against: 'profiles-differ' },
      { a: 0, b: 2, shared: 'email', against: 'several-fit' },
    ]);
  });

  test('several who fit both are one', () => {
    expect(blockOf(named(SAME, SAME, SAME, '', SAME), [[0, 1]]).found).toEqual([0, 1, 2, 2, 2]);
  });

  test('two profiles, whoever comes first', () => {
    const [a, b, none] = [
      { name: SAME, url: 'linkedin.com/in/a' },
      { name: SAME, url: 'linkedin.com/in/b' },
      { name: SAME },
    ];
    for (const people of [
      [a, b, none],
      [none, a, b],
      [b, none, a],
    ]) {
      const { found } = blockOf(people);
      expect(new Set(found).size).toBe(3);
    }
  });

  test('one profile and none are one', () => {
    expect(blockOf([{ name: SAME, url: 'linkedin.com/in/a' }, { name: SAME }]).found).toEqual([
      0, 0,
    ]);
  });

  test('who was told apart from somebody else may be joined', () => {
    expect(blockOf(named(SAME, 'J. Smith', 'Bo Lind', 'Bo Lind'), [[0, 2]]).found).toEqual([
      0, 0, 1, 1,
    ]);
  });
});

test('the list of doubts ends at ten thousand', () => {
  const unsure: UnsurePair[] = [];
  const why = { shared: 'email', against: 'names-differ' } as const;
  noteUnsure(undefined, 1, why, unsure);
  noteUnsure(1, undefined, why, unsure);
  expect(unsure).toEqual([]);
  for (let i = 0; i < 10_001; i++) noteUnsure(i, i + 1, why, unsure);
  expect(unsure).toHaveLength(10_000);
});

test('ten thousand rows of one name and address are one person, told apart from nobody', () => {
  const people = Array.from({ length: 10_000 }, () => ({ name: 'Jon Smith' }));
  const { found, unsure } = blockOf(people);
  expect(new Set(found).size).toBe(1);
  expect(unsure).toEqual([]);
});

describe('two names of one address in a whole load', () => {
  const email = 'desk.nine@altex.example';

  test.each([
    ['Ana Ruiz', 'Bo Lind', false],
    ['Ana Ruiz', 'Ana Lind', true],
    ['Li Wei', 'Wei Li', true],
    ['Smith', 'Jon Smith', true],
    ['Jon Smith', 'Joe Walsh', false],
    ['محمد علي', 'علي محمد', true],
    ['王小明', '李小明', false],
    ['Пётр Петров', 'Анна Смирнова', false],
  ])('%s and %s: %s', (a, b, one) => {
    expect(isOne({ name: a, email }, { name: b, email })).toBe(one);
  });
});
