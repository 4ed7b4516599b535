import { describe, expect, test } from 'vitest';
import { narrowPattern } from '../../src/model/narrow-pattern.ts';

const counted = () => {
  const made: string[] = [];
  const making = (name: string, pattern: RegExp) => () => {
    made.push(name);
    return pattern;
  };
  const pattern = narrowPattern(making('narrow', /^[A-Z]/), making('wide', /^\p{Lu}/u));
  return { made, pattern };
};

describe('a narrow pattern', () => {
  test.each([
    ['Ada', true],
    ['ada', false],
    ['', false],
    ['Émile', true],
    ['émile', false],
    ['Łukasz', true],
    ['李', false],
    ['A\tb', true],
    ['a\u0000B', false],
    ['~ Z', false],
  ])('finds in %j what the wide one would: %s', (text, isFound) => {
    expect(counted().pattern(text).test(text)).toBe(isFound);
    expect(/^\p{Lu}/u.test(text)).toBe(isFound);
  });

  test.each([
    ['nothing', [], []],
    ['plain letters', ['Ada', 'Bo', ' ~'], ['narrow']],
    ['letters of other scripts', ['Łukasz', '李'], ['wide']],
    ['signs that are not printed', ['\t', '\u007f'], ['wide']],
    ['both', ['Ada', 'Émile', 'Bo', '李'], ['narrow', 'wide']],
  ])('is made once, and only for what comes: %s', (_what, texts, expected) => {
    const { made, pattern } = counted();
    for (const text of texts) pattern(text);
    expect(made).toEqual(expected);
  });
});
