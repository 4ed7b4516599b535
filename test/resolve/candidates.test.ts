import { describe, expect, test } from 'vitest';
import type { PersonClaim } from '../../src/model/claims.ts';
import { crowd, wordOf } from './crowd.ts';
import { groups, networkOf } from './network-of.ts';

/** Others who share nothing with those asked about. */
const others: readonly PersonClaim[] = crowd.slice(0, 120).map((person, i) => ({
  ...person,
  city: `Town ${wordOf(i % 30)}`,
  company: `House ${wordOf(i % 40)}`,
}));

const areFound = (a: PersonClaim, b: PersonClaim): boolean => {
  const [x, y] = groups(networkOf([a, b, ...others]));
  return x === y;
};

describe('two rows of one person are found among many', () => {
  test.each<[string, PersonClaim, PersonClaim]>([
    [
      'by both words in a town',
      { name: 'Ona Zelwick', city: 'Leith', company: 'Altex' },
      { name: 'Zelwick, Ona', city: 'Leith' },
    ],
    [
      'by one word and the company',
      { name: 'Ona Zelwick', company: 'Altex' },
      { name: 'Ona Zelwik', company: 'Altex' },
    ],
    [
      'by one word and the town',
      { name: 'Ona Zelwick', city: 'Leith', company: 'Altex' },
      { name: 'Ona Zelwik', city: 'Leith' },
    ],
    [
      'by a small house’s domain',
      { name: 'Ona Zelwick', email: 'zelwick77@altex.example' },
      { name: 'Ona Zelwik', email: 'zelwik77@altex.example' },
    ],
  ])('%s', (_, a, b) => {
    expect(areFound(a, b)).toBe(true);
  });
});

describe('two people are two among many', () => {
  test.each<[string, PersonClaim, PersonClaim]>([
    [
      'by one word in a town',
      { name: 'Ona Zelwick', city: 'Leith', company: 'Altex' },
      { name: 'Ivo Zelwick', city: 'Leith' },
    ],
    [
      'by one word at a company',
      { name: 'Ona Zelwick', company: 'Altex' },
      { name: 'Ona Perrin', company: 'Altex' },
    ],
    [
      'by one house',
      { name: 'Ona Zelwick', email: 'ona@altex.example' },
      { name: 'Ivo Perrin', email: 'ivo@altex.example' },
    ],
    [
      'by a usual local part',
      { name: 'Ona Zelwick', email: 'ona@altex.example' },
      { name: 'Ona Perrin', email: 'ona@pixel.example' },
    ],
  ])('%s', (_, a, b) => {
    expect(areFound(a, b)).toBe(false);
  });
});
