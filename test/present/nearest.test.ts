import { expect, test } from 'vitest';
import { nearest } from '../../src/present/nearest.ts';

const KNOWN = ['rank', 'target_name', 'referrer_name', 'strength'];

test.each([
  ['rnk', 'rank'],
  ['targetName', 'target_name'],
  ['REFERRER-NAME', 'referrer_name'],
  ['strenght', 'strength'],
  ['rnak', 'rank'],
])('"%s" means %s', (typed, meant) => {
  expect(nearest(typed, KNOWN)).toBe(meant);
});

test.each(['', 'xyz', 'something else entirely'])('"%s" means nothing known', (typed) => {
  expect(nearest(typed, KNOWN)).toBeUndefined();
});

test('of two equally near the first known is taken', () => {
  expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
});
