import { expect, test } from 'vitest';
import { wordSet } from '../../src/normalize/word-set.ts';

test('a set of words has those of its table, and no others', () => {
  const fruit = wordSet(() => ['apple', 'pear']);
  expect(['apple', 'pear', 'plum', ''].map(fruit.has)).toEqual([true, true, false, false]);
});

test('a set of words reads its table when it is first asked, and only then', () => {
  let reads = 0;
  const fruit = wordSet(() => {
    reads += 1;
    return ['apple'];
  });
  expect(reads).toBe(0);
  expect([fruit.has('apple'), fruit.has('pear'), reads]).toEqual([true, false, 1]);
});

test('words of every object are in no set', () => {
  expect(wordSet(() => []).has('constructor')).toBe(false);
});

test('a set of words tells each of them once, in the order of its table', () => {
  expect([...wordSet(() => ['pear', 'apple', 'pear'])]).toEqual(['pear', 'apple']);
});
