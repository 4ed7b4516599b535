import { describe, expect, test } from 'vitest';
import { findTargets, type TargetsFound } from '../../src/targets/find-targets.ts';
import { parsePersona } from '../../src/targets/parse-persona.ts';
import { parseQuery } from '../../src/targets/parse-query.ts';
import { placedTitle } from '../../src/targets/place-in-title.ts';
import { smallNetwork } from './small-network.ts';

describe('a country or region in a title is a place', () => {
  test.each<[string, string, string, string]>([
    ['CISO Europe', 'CISO', 'Europe', 'DE'],
    ['VP Sales EMEA', 'VP Sales', 'EMEA', 'AE'],
    ['VP Sales - EMEA', 'VP Sales', 'EMEA', 'ZA'],
    ['VP Sales (DACH)', 'VP Sales', 'DACH', 'AT'],
    ['EMEA Sales Director', 'Sales Director', 'EMEA', 'FR'],
    ['Head of Sales UK', 'Head of Sales', 'UK', 'GB'],
    ['CFO US', 'CFO', 'US', 'US'],
    ['CFO Middle East and North Africa', 'CFO', 'Middle East and North Africa', 'MA'],
    ['Vertriebsleiter Österreich', 'Vertriebsleiter', 'Österreich', 'AT'],
    ['Directeur commercial Europe du Sud', 'Directeur commercial', 'Europe du Sud', 'ES'],
    ['sales leaders Nordics', 'sales leaders', 'Nordics', 'FI'],
    ['VP Sales Western Europe', 'VP Sales', 'Western Europe', 'GB'],
    ['Country Manager Southeast Asia', 'Country Manager', 'Southeast Asia', 'SG'],
    ['VP Sales Americas', 'VP Sales', 'Americas', 'BR'],
  ])('%s', (text, title, place, among) => {
    const found = placedTitle(text);
    expect(found).toMatchObject({ title, place });
    expect(found?.countries).toContain(among);
  });

  test.each([
    'CISO',
    'Head of QA',
    'Head of BI',
    'VP AI',
    'Director HR',
    'Head of IT',
    'CTO AG',
    'VP Sales Global',
    'Europe',
    'Jon Germany',
    '',
  ])('but there is none in “%s”', (text) => {
    expect(placedTitle(text)).toBeUndefined();
  });

  test('and narrows the search as one behind a comma does', () => {
    expect(parsePersona('VP Sales DACH').countries).toEqual(
      parsePersona('VP Sales, DACH').countries,
    );
    expect(parsePersona('VP Sales').placed).toEqual([]);
  });
});

const network = smallNetwork([
  {
    name: 'Ana Ruiz',
    title: 'CISO',
    company: 'Altex',
    city: 'Berlin, Germany',
    country: 'Germany',
  },
  { name: 'Bo Lind', title: 'CISO', company: 'Pixel', city: 'Boston', country: 'United States' },
  { name: 'Cy Moss', title: 'VP Sales', company: 'Altex', city: 'Oslo', country: 'Norway' },
  { name: 'Di Park', title: 'VP Sales EMEA', company: 'Pixel' },
  { name: 'Ed Vane', title: 'VP Sales', company: 'Pixel', country: 'United States' },
  { name: 'Flo Quin', title: 'VP Sales', company: 'Kite', city: 'Mobile', country: 'USA' },
  { name: 'Gus Orr', title: 'CEO', company: 'Oslo', city: 'Bergen', country: 'Norway' },
  { name: 'Ana Ruiz', title: 'Analyst', company: 'Kite' },
]);

const search = (query: string): TargetsFound => findTargets(network, parseQuery(query));
const found = (query: string): readonly number[] =>
  search(query)
    .targets.map(({ person }) => person)
    .sort((a, b) => a - b);

describe('who fits a persona with a region', () => {
  test.each<[string, readonly number[]]>([
    ['CISO Europe', [0]],
    ['CISO North America', [1]],
    ['VP Sales EMEA', [2, 3]],
    ['VP Sales Nordics', [2]],
    ['VP Sales US', [4, 5]],
    ['VP Sales Benelux', []],
    ['sales leaders EMEA', [2]],
  ])('%s', (query, people) => {
    expect(found(query)).toEqual(people);
  });

  test('is found by the region in the title where no country is known', () => {
    const [, di] = search('VP Sales EMEA').targets;
    expect(di?.fitFactors().map(({ name, value }) => [name, value])).toEqual([['title', 1]]);
  });
});

describe('a town where somebody lives', () => {
  test.each<[string, readonly number[], readonly string[]]>([
    ['CISO, Berlin', [0], ['Berlin']],
    ['CISO berlin', [0], ['berlin']],
    ['VP Sales, Oslo', [], []],
    ['CISO, Boston', [1], ['Boston']],
    ['CISO in Boston', [1], []],
    ['CISO, Turku', [], []],
    ['CEO, Oslo', [6], []],
    ['CEO Oslo', [6], []],
    ['Head of Mobile', [], []],
    ['CISO, Altex', [0], []],
  ])('%s', (query, people, assumed) => {
    expect(found(query)).toEqual(people);
    expect(search(query).assumed).toEqual(assumed);
  });

  test('is a factor of the fit', () => {
    const [ana] = search('CISO, Berlin').targets;
    expect(ana?.fitFactors().at(-1)).toMatchObject({
      name: 'city',
      value: 1,
      because: { wanted: 'Berlin', found: 'Berlin, Germany' },
    });
  });
});

describe('a company in parentheses behind a name', () => {
  test.each<[string, readonly number[]]>([
    ['Ana Ruiz (Altex)', [0]],
    ['Ana Ruiz (CISO at Altex)', [0]],
    ['Ana Ruiz (Annie)', [0, 7]],
    ['Ana Ruiz (Turku Ltd)', [0, 7]],
    ['Ana Ruiz', [0, 7]],
  ])('%s', (query, people) => {
    expect(found(query)).toEqual(people);
  });
});

describe('an account under another spelling', () => {
  const firms = smallNetwork([
    { name: 'Ana Ruiz', title: 'CEO', company: 'Müller GmbH' },
    { name: 'Bo Lind', title: 'CEO', company: 'Co-op' },
    { name: 'Cy Moss', title: 'CEO', company: 'Boehler Ltd' },
    { name: 'Di Park', title: 'CEO', company: 'Muellers Erben' },
  ]);

  test.each<[string, readonly number[]]>([
    ['company:Mueller', [0]],
    ['company:MÜLLER', [0]],
    ['company:Muller', [0]],
    ['company:"Mueller GmbH"', [0]],
    ['company:Coop', [1]],
    ['company:"co-op"', [1]],
    ['company:Böhler', [2]],
    ['company:Muellers', [3]],
    ['company:Mull', []],
  ])('%s', (query, people) => {
    const { targets } = findTargets(firms, parseQuery(query));
    expect(targets.map(({ person }) => person)).toEqual(people);
  });
});

describe('an industry that people state themselves', () => {
  const network = smallNetwork(
    [
      { name: 'Ana Ruiz', industry: 'Banking', title: 'CISO', country: 'Germany' },
      { name: 'Bo Lind', industry: 'Banking', company: 'Pixel' },
      { name: 'Cy Moss', industry: 'Retail', company: 'Altex' },
      { name: 'Di Park', industry: 'Retail', title: 'CISO', country: 'Germany' },
      { name: 'Ed Sand', company: 'Beispielbank AG', title: 'CISO', country: 'Germany' },
    ],
    [{ name: 'Altex', industry: 'Banking' }, { name: 'Pixel' }],
  );

  test.each<[string, number[]]>([
    ['people in banking', [0, 1, 2, 4]],
    ['people in banking, Germany', [0, 4]],
    ['CISO in banking, Germany', [0, 4]],
    ['CISO in retail', [3]],
    ['people in retail', [3]],
    ['CISO in insurance', []],
  ])('%s: %j, with a company or without', (query, people) => {
    const { targets } = findTargets(network, parseQuery(query));
    expect(targets.map(({ person }) => person).sort()).toEqual(people);
  });
});
