import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, textAt } from '../../src/model/columns.ts';
import { officeAt } from '../../src/model/offices.ts';
import { titleKey } from '../../src/normalize/job-title-key.ts';
import { accountIndexes } from '../../src/targets/account-index.ts';
import { findTargets, targetFinder } from '../../src/targets/find-targets.ts';
import {
  accountText,
  cityFit,
  countryFacts,
  countryFit,
  industryFit,
} from '../../src/targets/fit-place.ts';
import { titleFit } from '../../src/targets/fit-title.ts';
import { lookupsOf } from '../../src/targets/lookups.ts';
import { parseQuery } from '../../src/targets/parse-query.ts';
import type { TargetNetwork } from '../../src/targets/target-network.ts';
import type { Persona } from '../../src/targets/target-query.ts';
import { type AccountRow, inFull, type PersonRow, smallNetwork } from './small-network.ts';

const best = (values: readonly number[]): number => Math.max(0, ...values);

const holds = (wanted: readonly string[], found: string): number =>
  wanted.includes(found) ? 1 : 0;

/** A factor where the persona asks for it, else none. */
const asked = <W>(
  wanted: readonly W[],
  value: (wanted: readonly W[]) => number,
): readonly number[] => (wanted.length === 0 ? [] : [value(wanted)]);

/** The fit of one person, factor by factor, with no index: everybody is asked everything. */
const fitOf = (persona: Persona, network: TargetNetwork, person: number): number => {
  const { people, accounts, offices } = network;
  const account = at(people.account, person);
  const office = officeAt(offices, person);
  const text = textAt(people.title, person);
  const held = { text, office, words: titleKey(text).split(' ') };
  const industry = accountText(accounts.industry, account) || textAt(people.industry, person);
  const company = accountText(accounts.name, account);
  const calledSo = (name: string): number[] =>
    accountIndexes(accounts)
      .called(name)
      .flatMap((one) => (one.account === account ? [one.value] : []));
  const values = [
    asked(persona.companies, (all) => best(all.flatMap(calledSo))),
    asked(persona.titles, (all) => best(all.map((one) => titleFit(one, held).value))),
    asked(persona.seniorities, (all) => holds(all, office.seniority)),
    asked(persona.functions, (all) => holds(all, office.function)),
    asked(persona.industries, (all) =>
      best(all.map((one) => industryFit(one, industry, company).value)),
    ),
    asked(
      persona.countries,
      (all) => countryFit(all, countryFacts(people, accounts, person)).value,
    ),
    asked(persona.cities, (all) =>
      best(all.map((one) => cityFit(one, textAt(people.city, person)).value)),
    ),
  ];
  return values.flat().reduce((product, value) => product * value, 1);
};

const TITLES = ['CISO', 'VP Sales', 'Head of Sales', 'Sales Manager', 'CTO', 'CIO', 'Analyst', ''];
const COMPANIES = ['Altex Systems', 'Altex Labs', 'Pixel', 'Norbank', ''];
const COUNTRIES = ['Germany', 'France', 'nowhere', ''];
const CITIES = ['Berlin', 'Paris', ''];

const ACCOUNTS: readonly AccountRow[] = [
  { name: 'Altex Systems', domain: 'altex.de', industry: 'Software' },
  { name: 'Altex Labs', parent: 'Altex Systems', country: 'France' },
  { name: 'Pixel', industry: 'Retail', country: 'Germany' },
  { name: 'Norbank' },
];

const personRow: fc.Arbitrary<PersonRow> = fc.record({
  name: fc.constantFrom('Ana Ruiz', 'Bo Lind', 'Cy Moss', 'Di Park'),
  title: fc.constantFrom(...TITLES),
  company: fc.constantFrom(...COMPANIES),
  country: fc.constantFrom(...COUNTRIES),
  city: fc.constantFrom(...CITIES),
  industry: fc.constantFrom('Banking', 'Software', ''),
});

const TITLED = ['CISO', 'VP Sales', 'sales', 'head of sales', 'VP or above', 'CTO or CIO'];

/** Queries of company, and of places alone: there nobody is left out before being asked. */
const QUERIES = [
  ...TITLED.flatMap((title) => [
    `${title} at Altex Systems`,
    `${title} at Altex`,
    `${title} at Pixel, Germany`,
    `${title} at Norbank in Berlin`,
  ]),
  'anyone at Altex',
  'people in Germany',
  'people in Berlin',
  'people in banking',
  'people in software, Germany',
  'industry:banking,retail country:de,fr',
  'industry:retail country:de city:Berlin',
  'country:de,fr city:Paris',
  'seniority:vp,c-level company:Pixel',
  'function:sales company:"Altex Labs"',
  'title:CISO company:altex.de country:de',
];

const found = (network: TargetNetwork, query: string): (readonly [number, number])[] =>
  findTargets(network, parseQuery(query)).targets.map(({ person, fit }) => [person, fit]);

describe('a persona is fitted by those, and by those alone, who fit when everybody is asked', () => {
  test('in any small network', () => {
    fc.assert(
      fc.property(
        fc.array(personRow, { minLength: 1, maxLength: 25 }),
        fc.constantFrom(...QUERIES),
        (rows, query) => {
          const network = smallNetwork(rows, ACCOUNTS);
          const { persona } = parseQuery(query);
          if (persona === undefined) throw new Error(`${query} is no persona`);
          const expected = rows
            .map((_, person) => [person, fitOf(persona, network, person)] as const)
            .filter(([, fit]) => fit >= 0.6)
            .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
          expect(found(network, query)).toEqual(expected);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('of a title without a company: everybody whose office is of the kind', () => {
    fc.assert(
      fc.property(
        fc.array(personRow, { minLength: 1, maxLength: 25 }),
        fc.constantFrom('VP Sales in Germany', 'CISO', 'sales in France', 'CISO in software'),
        (rows, query) => {
          const network = smallNetwork(rows, ACCOUNTS);
          const { persona } = parseQuery(query);
          if (persona === undefined) throw new Error(`${query} is no persona`);
          for (const [person, fit] of found(network, query)) {
            expect(fit).toBe(fitOf(persona, network, person));
            expect(fit).toBeGreaterThanOrEqual(0.6);
          }
          const all = rows.filter((_, person) => fitOf(persona, network, person) >= 0.6);
          expect(found(network, query)).toHaveLength(all.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('what was kept of a network finds what looking anew does', () => {
  fc.assert(
    fc.property(fc.array(personRow, { minLength: 1, maxLength: 20 }), (rows) => {
      const network = smallNetwork(rows, ACCOUNTS);
      const lookups = lookupsOf(network.people, network.accounts, network.records);
      const kept = targetFinder({ ...network, lookups });
      const anew = targetFinder(network);
      for (const query of [...QUERIES, 'Ana Ruiz', 'Anna Ruiz', 'Bo', 'p1', 'CISO']) {
        const [one, other] = [kept, anew].map(({ find }) => {
          const { targets, near, ...others } = find(parseQuery(query));
          return { ...others, targets: targets.map(inFull), near: near().map(inFull) };
        });
        expect(one).toEqual(other);
      }
    }),
    { numRuns: 40 },
  );
});

test('the queries of a finder do not color one another', () => {
  const rows = TITLES.flatMap((title) =>
    COMPANIES.map((company) => ({ name: 'X', title, company })),
  );
  const network = smallNetwork(rows, ACCOUNTS);
  const shared = targetFinder(network);
  for (const query of [...QUERIES, ...QUERIES.toReversed()]) {
    const alone = findTargets(network, parseQuery(query)).targets;
    expect(shared.find(parseQuery(query)).targets.map(inFull)).toEqual(alone.map(inFull));
  }
});

describe('titles that fit are looked for once, and then', () => {
  const rows = TITLES.flatMap((title) =>
    COUNTRIES.map((country, i) => ({ name: 'X', title, country, company: COMPANIES[i] ?? '' })),
  );
  const network = smallNetwork(rows, ACCOUNTS);
  const PLACES = ['in Germany', 'in France', 'in software', 'in software, Germany', ''];
  const ASKED = TITLED.flatMap((title) => PLACES.map((place) => `${title} ${place}`.trim()));
  const answer = ({ targets, near }: ReturnType<typeof findTargets>) => ({
    targets: targets.map(inFull),
    near: near().map(inFull),
  });

  test('the same people are found in every place, and the same are near', () => {
    const shared = targetFinder(network);
    for (const query of [...ASKED, ...ASKED.toReversed()]) {
      const alone = answer(findTargets(network, parseQuery(query)));
      expect(answer(shared.find(parseQuery(query)))).toEqual(alone);
    }
  });

  test('who is near was not taken for who fits', () => {
    const shared = targetFinder(network);
    const first = answer(shared.find(parseQuery('CISO in France')));
    expect(answer(shared.find(parseQuery('CISO in France')))).toEqual(first);
    for (const { fit } of first.targets) expect(fit).toBeGreaterThanOrEqual(0.6);
    for (const { fit } of first.near) expect(fit).toBeLessThan(0.6);
  });

  test('two networks do not share them', () => {
    const other = smallNetwork([{ name: 'Ana Ruiz', title: 'CISO', country: 'Germany' }], []);
    const [one, two] = [targetFinder(network), targetFinder(other)];
    const query = parseQuery('CISO in Germany');
    one.find(query);
    expect(two.find(query).targets.map(({ person }) => person)).toEqual([0]);
  });
});

test('one title that means two offices, by how it is asked for, is asked twice', () => {
  const titles = ['Non-Executive Director', 'CEO', 'CFO', 'Board Member'];
  const network = smallNetwork(
    titles.map((title) => ({ name: 'X', title, company: 'Pixel' })),
    ACCOUNTS,
  );
  const queries = [
    'non-executive director at Pixel',
    'title:"non-executive director" company:Pixel',
  ];
  for (const order of [queries, queries.toReversed()]) {
    const shared = targetFinder(network);
    for (const query of order) {
      const alone = findTargets(network, parseQuery(query)).targets.map(inFull);
      expect(shared.find(parseQuery(query)).targets.map(inFull)).toEqual(alone);
    }
  }
});

describe('where nobody is near, the closest at the company are named', () => {
  const network = smallNetwork(
    [
      { name: 'Gia Rossi', title: 'Head of Design', company: 'Marble Studio' },
      { name: 'Al Bern', title: 'Designer', company: 'Marble Studio' },
      { name: 'Cy Moss', title: 'Head of Design', company: 'Pixel' },
      { name: 'Di Park', company: 'Marble Studio' },
    ],
    [],
  );
  const nearest = (query: string): readonly string[] =>
    findTargets(network, parseQuery(query)).nearest;

  test.each([
    ['CTO at Marble Studio', 'Gia Rossi, Head of Design, Marble Studio'],
    ['seniority:vp function:legal company:Marble', 'Gia Rossi, Head of Design, Marble Studio'],
    ['function:legal company:Pixel', 'Cy Moss, Head of Design, Pixel'],
  ])('%s: %s', (query, first) => {
    expect(nearest(query)[0]).toBe(first);
  });

  test('the most senior first, those without a title last, others not at all', () => {
    expect(nearest('CTO at Marble Studio')).toEqual([
      'Gia Rossi, Head of Design, Marble Studio',
      'Al Bern, Designer, Marble Studio',
      'Di Park, Marble Studio',
    ]);
  });

  test('who meets a part of what was asked comes before who is senior', () => {
    expect(nearest('seniority:entry function:design company:Marble')[0]).toContain('Marble Studio');
    expect(nearest('CTO at Nowhere')).toEqual([]);
  });

  test('a name that is misspelt is answered by names', () => {
    expect(nearest('Gia Rosi at Marble Studio')).toEqual(['Gia Rossi']);
  });
});
