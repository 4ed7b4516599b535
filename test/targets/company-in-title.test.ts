import { describe, expect, test } from 'vitest';
import { accountIndexes } from '../../src/targets/account-index.ts';
import { withCompanyOfTitle } from '../../src/targets/company-in-title.ts';
import { findTargets } from '../../src/targets/find-targets.ts';
import { parsePersona } from '../../src/targets/parse-persona.ts';
import { parseQuery } from '../../src/targets/parse-query.ts';
import { smallNetwork } from './small-network.ts';

const network = smallNetwork(
  [
    { name: 'Ana Ruiz', title: 'Director', company: 'Pixel' },
    { name: 'Bo Lind', title: 'Director', company: 'Altex Systems' },
    { name: 'Cy Moss', title: 'CISO', company: 'Altex Systems' },
    { name: 'Di Park', title: 'CISO', company: 'Pixel' },
    { name: 'Ed Vane', title: 'Executive Chef', company: 'Chef' },
  ],
  [{ name: 'Altex Systems', domain: 'altex.example' }, { name: 'Sales' }, { name: 'Germany' }],
);
const accounts = accountIndexes(network.accounts);

const read = (text: string): Record<string, unknown> => {
  const { titles, companies } = withCompanyOfTitle(parsePersona(text), accounts);
  return { titles: titles.map((title) => title.text), companies };
};

describe('the words after an office that name an account are where it is held', () => {
  test.each([
    ['director of Pixel', 'director', 'Pixel'],
    ['director of Altex Systems', 'director', 'Altex Systems'],
    ['head of Altex Systems GmbH', 'head', 'Altex Systems GmbH'],
    ['head of altex.example', 'head', 'altex.example'],
    ['manager for Pixel', 'manager', 'Pixel'],
    ['CISO Pixel', 'CISO', 'Pixel'],
    ['CISO Altex Systems', 'CISO', 'Altex Systems'],
    ['head of security Pixel', 'head of security', 'Pixel'],
  ])('%s', (text, title, company) => {
    expect(read(text)).toEqual({ titles: [title], companies: [company] });
  });
});

describe('they stay a part of the title', () => {
  test.each([
    ['director of mobility', 'where no account is called so'],
    ['director of Altex', 'where an account is only partly called so'],
    ['VP Sales', 'where they name a field of work, though an account is called so too'],
    ['director of Sales', 'the same with an "of"'],
    ['Executive Chef', 'where titles have such words'],
    ['data Pixel', 'where no office stands before them'],
    ['Pixel', 'where nothing does'],
  ])('%s: %s', (text) => {
    const { titles, companies } = parsePersona(text);
    expect(read(text)).toEqual({ titles: titles.map((title) => title.text), companies });
    expect(companies).toEqual([]);
  });

  test('where a company is named already, or several offices are', () => {
    expect(read('CISO Pixel at Altex')).toEqual({ titles: ['CISO Pixel'], companies: ['Altex'] });
    expect(read('head or director of Pixel')['companies']).toEqual([]);
  });
});

test('so nobody of another company is found', () => {
  const found = (query: string): number[] =>
    findTargets(network, parseQuery(query)).targets.map(({ person }) => person);
  expect(found('director of Pixel')).toEqual([0]);
  expect(found('director of Altex Systems')).toEqual([1]);
  expect(found('CISO Pixel')).toEqual([3]);
  expect(found('executive chef')).toEqual([4]);
});
