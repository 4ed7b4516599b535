import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTargets } from '../../src/targets/find-targets.ts';
import { parseQuery } from '../../src/targets/parse-query.ts';
import { smallNetwork } from './small-network.ts';

const TITLES = ['CISO', 'VP Sales', 'Sales Director', 'CIO', 'Data Analyst', 'former CEO', ''];
const COMPANIES = ['Altex', 'Beispielbank', 'Payly', ''];
const COUNTRIES = ['Germany', 'FR', ''];

const person = fc.record({
  name: fc.constantFrom('Ana Ruiz', 'Bo Lind', 'Cy Moss'),
  title: fc.constantFrom(...TITLES),
  company: fc.constantFrom(...COMPANIES),
  country: fc.constantFrom(...COUNTRIES),
});

const people = fc.array(person, { maxLength: 12 });
const accounts = [{ name: 'Payly', industry: 'fintech' }, { name: 'Altex' }];

const namesOf = (query: string, rows: Parameters<typeof smallNetwork>[0]): string[] =>
  findTargets(smallNetwork(rows, accounts), parseQuery(query))
    .targets.map(({ person: one }) => `${rows[one]?.title} ${rows[one]?.company}`)
    .sort();

describe('the indexes miss nobody', () => {
  test('a title alone finds whom a look at everybody finds', () => {
    fc.assert(
      fc.property(people, (rows) => {
        const all = rows.filter(({ title }) => title === 'VP Sales' || title === 'Sales Director');
        expect(namesOf('title:"VP Sales",Director', rows).length).toBeGreaterThanOrEqual(
          all.length,
        );
        const cisos = rows.filter(({ title }) => title === 'CISO');
        expect(namesOf('CISO', rows)).toHaveLength(cisos.length);
      }),
    );
  });

  test('a field and a company find the intersection', () => {
    fc.assert(
      fc.property(people, fc.constantFrom('Altex', 'Payly'), (rows, company) => {
        const wanted = rows.filter((row) => row.company === company && row.title === 'CISO');
        expect(namesOf(`function:security company:${company}`, rows)).toHaveLength(wanted.length);
      }),
    );
  });

  test('an industry alone finds all who work in it, a country all who live there', () => {
    fc.assert(
      fc.property(people, (rows) => {
        const banks = rows.filter(({ company }) => company === 'Beispielbank');
        expect(namesOf('industry:banks', rows)).toHaveLength(banks.length);
        const germans = rows.filter(({ country }) => country === 'Germany');
        expect(namesOf('country:DE', rows)).toHaveLength(germans.length);
      }),
    );
  });
});

describe('what is asked narrows what is found', () => {
  test('each more field finds no one else', () => {
    fc.assert(
      fc.property(people, (rows) => {
        const wide = namesOf('seniority:director+', rows);
        const narrow = namesOf('seniority:director+ function:sales', rows);
        const narrowest = namesOf('seniority:director+ function:sales country:DE', rows);
        expect(wide).toEqual(expect.arrayContaining(narrow));
        expect(narrow).toEqual(expect.arrayContaining(narrowest));
      }),
    );
  });
});

describe('near', () => {
  const rows = [
    { name: 'Ana Ruiz', title: 'CISO', company: 'Altex' },
    { name: 'Bo Lind', title: 'CISO', company: 'Altex', country: 'Germany' },
  ];
  test('is who would fit if more were known', () => {
    const { targets, near } = findTargets(smallNetwork(rows), parseQuery('CISO in Germany'));
    expect(targets.map((one) => one.person)).toEqual([1]);
    expect(near().map((one) => one.person)).toEqual([0]);
    expect(near()[0]?.fitFactors().at(-1)).toMatchObject({
      name: 'country',
      because: { how: 'not known' },
    });
  });

  test('is five at most, the same ones in any number', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({
      name: `Ana ${'x'.repeat(i + 2)}`,
      title: 'CISO',
    }));
    const { near } = findTargets(smallNetwork(many), parseQuery('CISO in Germany'));
    expect(near().map((one) => one.person)).toEqual([0, 1, 2, 3, 4]);
  });
});
