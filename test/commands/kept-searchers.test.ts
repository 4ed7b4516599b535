import { expect, test } from 'vitest';
import { keptSearchers } from '../../src/commands/kept-searchers.ts';
import type { Searcher } from '../../src/paths/strongest-paths.ts';

const searcherOf = (bytes: number): Searcher => Object.assign(() => [], { bytes: () => bytes });

/** Asks for the searchers of these keys, one after the other, and gives the keys of those that were made. */
const madeFor = (keys: readonly string[], bytes: number): string[] => {
  const searcher = keptSearchers();
  const made: string[] = [];
  for (const key of keys) {
    searcher(key, () => {
      made.push(key);
      return searcherOf(bytes);
    });
  }
  return made;
};

const numbered = (count: number): string[] => Array.from({ length: count }, (_, i) => `${i}`);

test('one that is asked for again is the one that was made', () => {
  const searcher = keptSearchers();
  const first = searcher('1', () => searcherOf(1));
  searcher('2', () => searcherOf(1));
  expect(searcher('1', () => searcherOf(1))).toBe(first);
  expect(searcher('1', () => searcherOf(1))).toBe(first);
});

test.each([
  ['64 of little memory are kept', 64, 1024, []],
  ['of 65, the one that was not used for longest goes', 65, 1024, ['0']],
  ['so do those who take more memory than there is room for', 12, 2 ** 25, ['0', '1', '2', '3']],
  ['eight are kept, however much they take', 8, 2 ** 30, []],
  ['and no ninth', 9, 2 ** 30, ['0']],
])('%s', (_, count, bytes, gone) => {
  const all = numbered(count);
  const kept = all.filter((key) => !gone.includes(key));
  expect(madeFor([...all, ...kept], bytes)).toEqual(all);
  for (const key of gone) expect(madeFor([...all, key], bytes)).toEqual([...all, key]);
});

test('who is used stays, however long they are there', () => {
  const others = numbered(200);
  const made = madeFor(
    others.flatMap((key) => ['team', key]),
    2 ** 27,
  );
  expect(made).toEqual(['team', ...others]);
});

test('what one has learned since counts with the next that is asked for', () => {
  const searcher = keptSearchers();
  let learned = 1;
  const growing: Searcher = Object.assign(() => [], { bytes: () => learned });
  for (const key of numbered(10)) searcher(key, () => searcherOf(1));
  searcher('growing', () => growing);
  learned = 2 ** 28;
  searcher('next', () => searcherOf(1));
  expect(searcher('9', () => growing)).not.toBe(growing);
  expect(searcher('0', () => growing)).toBe(growing);
});
