import { describe, expect, test } from 'vitest';
import { NO_LIMIT } from '../../src/graph/cost.ts';
import {
  addPairs,
  countAnswer,
  isFull,
  notePair,
  pairLimit,
  referrerPairs,
} from '../../src/paths/referrer-pairs.ts';

const pairsOf = (quota: number, more = 3) => {
  const pairs = referrerPairs();
  pairs.quota = quota;
  addPairs(pairs, more);
  return pairs;
};

describe('pairs of referrer and target', () => {
  test('are numbered one after another', () => {
    const pairs = referrerPairs();
    expect([addPairs(pairs, 3), addPairs(pairs, 2), addPairs(pairs, 1)]).toEqual([0, 3, 5]);
  });

  test('are full once they have their answers', () => {
    const pairs = pairsOf(2);
    countAnswer(pairs, 1);
    expect(isFull(pairs, 1)).toBe(false);
    countAnswer(pairs, 1);
    expect([0, 1, 2].map((pair) => isFull(pairs, pair))).toEqual([false, true, false]);
  });

  test('are never full without a quota, and a target itself never', () => {
    const pairs = pairsOf(0);
    countAnswer(pairs, 1);
    expect(isFull(pairs, 1)).toBe(false);
    expect(isFull(pairsOf(1), -1)).toBe(false);
  });

  test('are limited by their cheapest path where they may have but one', () => {
    const pairs = pairsOf(1);
    for (const cost of [7, 5, 6]) notePair(pairs, 1, cost);
    expect([0, 1].map((pair) => pairLimit(pairs, pair))).toEqual([NO_LIMIT, 5]);
    expect(pairLimit(pairs, -1)).toBe(NO_LIMIT);
  });

  test('are not limited by one path where they may have two', () => {
    const pairs = pairsOf(2);
    notePair(pairs, 1, 5);
    expect(pairLimit(pairs, 1)).toBe(NO_LIMIT);
  });

  test('keep what is known when there are more than there was room for', () => {
    const pairs = pairsOf(1);
    countAnswer(pairs, 2);
    notePair(pairs, 1, 5);
    const first = addPairs(pairs, 5000);
    expect([isFull(pairs, 2), pairLimit(pairs, 1)]).toEqual([true, 5]);
    expect([isFull(pairs, first), pairLimit(pairs, first + 4999)]).toEqual([false, NO_LIMIT]);
  });

  test('begin anew when numbers are given out again', () => {
    const pairs = pairsOf(1);
    countAnswer(pairs, 1);
    notePair(pairs, 1, 5);
    pairs.count = 0;
    addPairs(pairs, 3);
    expect([isFull(pairs, 1), pairLimit(pairs, 1)]).toEqual([false, NO_LIMIT]);
  });
});
