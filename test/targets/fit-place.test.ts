import { describe, expect, test } from 'vitest';
import {
  cityFit,
  countryFit,
  industryFit,
  industryValue,
  UNKNOWN,
} from '../../src/targets/fit-place.ts';

describe('an industry', () => {
  test('fits by itself and by a part of it', () => {
    expect(industryFit('banks', 'Banking', '').value).toBe(1);
    expect(industryFit('financial services', 'BANKING', '').value).toBe(1);
  });

  test('fits less where only something wider is known', () => {
    expect(industryFit('banks', 'Financial Services', '').value).toBe(0.65);
  });

  test('fits by the name of the company', () => {
    const factor = industryFit('banks', '', 'Beispielbank AG');
    expect(factor).toMatchObject({ value: 0.85, because: { how: 'the name "Beispielbank AG"' } });
  });

  test('that nobody knows is not another one', () => {
    expect(industryFit('banks', '', 'Altex')).toMatchObject({
      value: UNKNOWN,
      because: { how: 'not known' },
    });
    expect(industryFit('banks', 'Retail', 'Altex').value).toBe(0);
  });

  test('without an entry in the table is compared as text', () => {
    expect(industryFit('llama breeding', 'Llama Breeding & Wool', '').value).toBe(1);
    expect(industryFit('llama breeding', 'Retail', '').value).toBe(0);
  });
});

describe('a country', () => {
  const nowhere = { person: '', account: '', domains: '' };
  test('is the person’s before the account’s before the domain’s', () => {
    expect(countryFit(['DE'], { ...nowhere, person: 'Germany', account: 'France' }).value).toBe(1);
    expect(countryFit(['DE'], { ...nowhere, account: 'Deutschland' }).value).toBe(0.95);
    expect(countryFit(['GB'], { ...nowhere, domains: 'x.com;altex.co.uk' }).value).toBe(0.85);
  });

  test('known to be another does not fit; not known is not enough', () => {
    expect(countryFit(['DE'], { ...nowhere, person: 'France' }).value).toBe(0);
    expect(countryFit(['DE'], nowhere).value).toBe(UNKNOWN);
  });

  test('is not told by domains that are sold everywhere', () => {
    expect(countryFit(['CO'], { ...nowhere, domains: 'altex.co' }).value).toBe(UNKNOWN);
    expect(countryFit(['IO'], { ...nowhere, domains: 'altex.io' }).value).toBe(UNKNOWN);
  });
});

test('a city fits where it is named', () => {
  expect(cityFit('Zürich', 'Zurich Area').value).toBe(1);
  expect(cityFit('Berlin', 'Bern').value).toBe(0);
  expect(cityFit('Berlin', '').value).toBe(UNKNOWN);
});

test.each([
  ['banks', 'Banking', '', 1],
  ['fintech', 'Financial Services', '', 0.65],
  ['banks', '', 'Harbor Bank', 0.85],
  ['banks', 'Nonprofit', 'Harbor Food Bank', 0],
  ['banks', 'Blue things', 'Harbor Bank', 0.85],
  ['banks', 'Blue things', 'Altex', 0],
  ['banks', '', '', UNKNOWN],
  ['llama breeding', 'Llama Breeding & Wool', 'Harbor Bank', 1],
])(
  'asked for %s, %j at %j counts the same with its reason and without',
  (wanted, known, company, value) => {
    expect(industryValue(wanted, known, company)).toBe(value);
    expect(industryFit(wanted, known, company).value).toBe(value);
  },
);
