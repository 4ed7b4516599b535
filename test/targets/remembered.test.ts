import { describe, expect, test } from 'vitest';
import { remembering } from '../../src/targets/remembered.ts';

const counting = (most?: number) => {
  const asked: string[] = [];
  const answer = remembering((key: string) => {
    asked.push(key);
    return key.toUpperCase();
  }, most);
  return { answer, asked };
};

describe('an answer is worked out once', () => {
  test('for each key', () => {
    const { answer, asked } = counting();
    expect(['a', 'b', 'a', 'a', 'b'].map(answer)).toEqual(['A', 'B', 'A', 'A', 'B']);
    expect(asked).toEqual(['a', 'b']);
  });

  test('and no more are kept than a batch of any length may have', () => {
    const { answer, asked } = counting(2);
    for (const key of ['a', 'b', 'c', 'a', 'c']) expect(answer(key)).toBe(key.toUpperCase());
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });

  test.each(['constructor', '__proto__', ''])('a key is a text like others: "%s"', (key) => {
    const { answer, asked } = counting();
    expect([answer(key), answer(key)]).toEqual([key.toUpperCase(), key.toUpperCase()]);
    expect(asked).toEqual([key]);
  });
});
