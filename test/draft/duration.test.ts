import { expect, test } from 'vitest';
import { durationInWords } from '../../src/draft/duration.ts';

test.each([
  [1, 'one month'],
  [7, 'seven months'],
  [11, 'nearly a year'],
  [12, 'a year'],
  [16, 'more than a year'],
  [22, 'nearly two years'],
  [58, 'nearly five years'],
  [60, 'five years'],
  [61, 'five years'],
  [64, 'more than five years'],
  [150, 'more than 12 years'],
])('%i months are %s', (months, words) => {
  expect(durationInWords(months)).toBe(words);
});

test('less than a month is not nothing', () => {
  expect(durationInWords(0.2)).toBe('one month');
});
