import { describe, expect, test } from 'vitest';
import { WAYS } from '../../src/resolve/candidates.ts';
import { SAME_BITS } from '../../src/resolve/pair-support.ts';
import { pairSearch } from '../../src/resolve/similar-pairs.ts';
import type { Known } from './clean-people.ts';
import { taskOf, village, wordsOf } from './pair-task.ts';

const ways = Array.from({ length: WAYS }, (_, way) => way);

/** By which ways a pair is found. */
const waysOf = (a: Known, b: Known, more = {}): number[] => {
  const task = taskOf([a, b], more);
  return ways.filter((way) => pairSearch(task).linksOf(way).bits.length > 0);
};

const WORD_AND_BEGINNING = 0;
const WORD = 1;
const WORD_AND_TOWN = 2;
const WORD_AND_COMPANY = 3;
const INITIALS_IN_TOWN = 4;
const WORDS = 5;
const COMPANY = 6;
const LOCAL_PART = 7;
const HOUSE = 8;

describe('a pair is found by whatever it shares', () => {
  test.each<[a: Known, b: Known, ways: readonly number[]]>([
    [
      { name: 'Ona Zelwick', city: 'Leith' },
      { name: 'Ona Zelwick', city: 'Leith' },
      [WORD_AND_BEGINNING, WORD, WORD_AND_TOWN, INITIALS_IN_TOWN, WORDS],
    ],
    [
      { name: 'Ona Zelwick', company: 'Altex' },
      { name: 'Ona Zelwik', company: 'Altex' },
      [WORD_AND_BEGINNING, WORD, WORD_AND_COMPANY, COMPANY],
    ],
    [
      { name: 'Robert Zelwick', company: 'Altex' },
      { name: 'Bob Zelwick', company: 'Altex' },
      [WORD, WORD_AND_COMPANY, COMPANY],
    ],
    [
      { name: 'Ona Zelwick', email: 'ona.zelwick77@altex.example' },
      { name: 'Ona Zelwik', email: 'ona.zelwick77@altex.example' },
      [WORD_AND_BEGINNING, WORD, LOCAL_PART, HOUSE],
    ],
    // No word is the same: the letters they begin with are.
    [
      { name: 'Onna Zelwick', city: 'Leith', company: 'Altex' },
      { name: 'Ona Zelwik', city: 'Leith', company: 'Altex' },
      [INITIALS_IN_TOWN, COMPANY],
    ],
    // Found, and thought to be two.
    [{ name: 'Ona Zelwick' }, { name: 'Ona Zelwick' }, []],
    [{ name: 'Ona Zelwick', city: 'Leith' }, { name: 'Ivo Perrin', city: 'Leith' }, []],
    [{ name: 'Jon A. Ross', city: 'Leith' }, { name: 'Jon B. Ross', city: 'Leith' }, []],
  ])('%j and %j', (a, b, expected) => {
    expect(waysOf(a, b)).toEqual(expected);
    expect(waysOf(b, a)).toEqual(expected);
  });

  test('unless the two are one person by now', () => {
    const row = { name: 'Ona Zelwick', city: 'Leith' };
    expect(waysOf(row, row, { person: Int32Array.of(1, 1) })).toEqual([]);
  });

  test('or nobody asks about either', () => {
    const row = { name: 'Ona Zelwick', city: 'Leith' };
    expect(waysOf(row, row, { settled: Uint8Array.of(1, 1) })).toEqual([]);
    expect(waysOf(row, row, { settled: Uint8Array.of(1, 0) })).not.toEqual([]);
  });
});

describe('ways do not depend on each other', () => {
  const people = village(90);
  const alone = ways.map((way) => wordsOf(pairSearch(taskOf(people)).linksOf(way)));

  test('each finds pairs, the earlier record first', () => {
    expect(alone.map((links) => links.length > 0)).toEqual(ways.map(() => true));
    const pairs = alone.flat().map((link) => link.split(' ').map(Number));
    expect(pairs.filter(([a = 0, b = 0]) => a >= b)).toEqual([]);
  });

  test.each([
    ['first to last', ways],
    ['last to first', ways.toReversed()],
    [
      'every other one first',
      [...ways.filter((way) => way % 2), ...ways.filter((way) => way % 2 === 0)],
    ],
  ])('%s, all that any of them finds is found by some', (_, order) => {
    const { linksOf } = pairSearch(taskOf(people));
    const found = new Set(order.flatMap((way) => wordsOf(linksOf(way))));
    expect([...found].sort()).toEqual([...new Set(alone.flat())].sort());
  });
});

test('a comparison says why, and nothing where there is nothing to say', () => {
  const row = { name: 'Ona Zelwick', city: 'Leith' };
  const { compare } = pairSearch(taskOf([row, { name: 'Mo Perrin' }, row]));
  expect(compare(0, 2)?.name.equal).toBe(true);
  expect(compare(0, 1)).toBeUndefined();
});

describe('where several bear such a name, the company only makes one ask', () => {
  const row = { name: 'Ona Zelwick', company: 'Altex' };
  const bitsOf = (rows: readonly Known[], several: readonly number[]): number => {
    const task = taskOf(rows, { several: Uint8Array.from(several) });
    return Math.max(-1, ...ways.flatMap((way) => [...pairSearch(task).linksOf(way).bits]));
  };

  test.each<[string, Known, Known, readonly number[], boolean]>([
    ['nobody is known', row, row, [0, 0], true],
    ['of one of them', row, row, [1, 0], true],
    ['of both', row, row, [1, 1], false],
    ['a town decides', { ...row, city: 'Leith' }, { ...row, city: 'Leith' }, [1, 1], true],
    ['no other town does', { ...row, city: 'Leith' }, { ...row, city: 'Turku' }, [1, 1], false],
    [
      'an address that is alike decides',
      { ...row, email: 'flute.77@altex.example' },
      { ...row, email: 'flutte.77@altex.example' },
      [1, 1],
      true,
    ],
    ['it is another company', row, { ...row, company: 'Pixel' }, [1, 1], false],
  ])('%s', (_, a, b, several, expected) => {
    expect(bitsOf([a, b], several) >= SAME_BITS).toBe(expected);
  });
});
