import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTargets, type TargetsFound } from '../../src/targets/find-targets.ts';
import { accountQuery, parseQuery } from '../../src/targets/parse-query.ts';
import { inFull, smallNetwork } from './small-network.ts';

const network = smallNetwork(
  [
    {
      name: 'Jon Smith',
      title: 'CISO',
      company: 'Altex Systems',
      email: 'jon@altex.example;jsmith@altex.example',
      url: 'https://www.linkedin.com/in/jonsmith',
      id: '003A',
    },
    {
      name: 'Mia Roth',
      title: 'Head of Information Security',
      company: 'Deutsche Beispielbank AG',
    },
    { name: 'Elena Park', title: 'CEO & Founder', company: 'Pixel' },
    { name: 'Tom Ode', title: 'VP Sales EMEA', company: 'Payly', country: 'Germany' },
    { name: 'Ana Ruiz', title: 'Directora de ventas', company: 'Payly', country: 'Spain' },
    { name: 'Bo Lind', title: 'Chief Financial Officer', company: 'Werkzeug', country: 'France' },
    { name: 'Jon Smith', title: 'Software Engineer', company: 'Pixel' },
    { name: 'Kim Vale', title: 'Executive Assistant to the CEO', company: 'Pixel' },
    { name: 'Lee Rao', title: 'CIO', company: 'Altex Systems', id: '003A' },
    { name: 'Ned Ash', title: 'former CISO', company: 'Altex Systems' },
    { name: 'Uma Fox', title: 'Director IT Security', company: 'Altex Labs' },
  ],
  [
    { name: 'Altex Systems', domain: 'altex.example' },
    { name: 'Altex Labs', parent: 'Altex Systems' },
    { name: 'Payly', industry: 'FINANCIAL_SERVICES' },
    { name: 'Werkzeug', industry: 'Machinery' },
    { name: 'Deutsche Beispielbank AG', domain: 'beispielbank.de' },
  ],
);

const found = (query: string): TargetsFound => findTargets(network, parseQuery(query));
const fits = ({ targets }: TargetsFound): string[] =>
  targets.map((target) => `${network.people.name.at(target.person)} ${target.fit.toFixed(2)}`);
const names = (query: string): string[] =>
  found(query).targets.map((target) => network.people.name.at(target.person) ?? '');

describe('a person', () => {
  test.each([
    'p1',
    'jon@altex.example',
    'JSmith@altex.example',
    'linkedin.com/in/JonSmith/',
    'https://de.linkedin.com/in/jonsmith?trk=x',
    'Jon Smith at Altex Systems',
    'Smith Jon at Altex Systems',
  ])('is found by %s', (query) => {
    expect(found(query).targets.map(({ person }) => person)).toEqual([0]);
    expect(found(query).ambiguous).toBe(false);
  });

  test('of a name that several bear: all, and it is said', () => {
    expect(found('jon smith')).toMatchObject({ ambiguous: true });
    expect(found('jon smith').targets.map(({ person }) => person)).toEqual([0, 6]);
  });

  test('by an id that two systems gave away: both', () => {
    expect(found('003A')).toMatchObject({ ambiguous: true });
    expect(names('003A')).toEqual(['Jon Smith', 'Lee Rao']);
  });

  test('by part of a name fits less', () => {
    expect(fits(found('Smith'))).toEqual(['Jon Smith 0.80', 'Jon Smith 0.80']);
  });

  test('by a nickname', () => {
    expect(
      fits(findTargets(smallNetwork([{ name: 'Robert Vane' }]), parseQuery('Bob Vane'))),
    ).toHaveLength(1);
  });

  test('nobody: the nearest names', () => {
    expect(found('Jon Smyth')).toMatchObject({ targets: [], nearest: ['Jon Smith'] });
    expect(found('Elena Parker').nearest).toEqual(['Elena Park']);
    expect(found('nobody@altex.example').targets).toEqual([]);
  });

  test('nobody at a company: the nearest names, and no persona is made of a name', () => {
    expect(found('Jon Smyth at Altex Systems')).toMatchObject({
      targets: [],
      nearest: ['Jon Smith'],
    });
  });

  test('whose name reads as a title is found by the whole of it', () => {
    const small = smallNetwork([{ name: 'Dean Baker' }, { name: 'Ann Moss', title: 'Dean' }]);
    expect(findTargets(small, parseQuery('Dean Baker')).targets.map((one) => one.person)).toEqual([
      0,
    ]);
    expect(findTargets(small, parseQuery('dean')).targets.map((one) => one.person)).toEqual([1]);
  });

  test('is no property of an object', () => {
    for (const query of ['constructor', '__proto__', 'toString at constructor']) {
      expect(found(query).targets).toEqual([]);
    }
  });
});

describe('a persona', () => {
  test('is who holds the office now', () => {
    expect(fits(found('CISO at Altex Systems'))).toEqual(['Jon Smith 1.00']);
  });

  test('is no assistant and no former holder', () => {
    expect(names('CEO at Pixel')).toEqual(['Elena Park']);
    expect(names('CISO')).not.toContain('Ned Ash');
  });

  test('is found under another name of the office, by what the company name shows', () => {
    expect(fits(found('CISO at a bank in Germany'))).toEqual(['Mia Roth 0.72']);
    expect(fits(found('head of security at banks'))).toEqual(['Mia Roth 0.85']);
  });

  test('is found in industries and countries as data sets name them', () => {
    expect(names('VP Sales in fintech, Germany')).toEqual(['Tom Ode']);
    expect(names('CFOs at manufacturing companies in France')).toEqual(['Bo Lind']);
    expect(names('Director of Sales in Spain')).toEqual(['Ana Ruiz']);
  });

  test('of a level next to the one sought fits less', () => {
    expect(fits(found('head of sales'))).toEqual(['Ana Ruiz 0.77', 'Tom Ode 0.68']);
  });

  test('of fields is a filter', () => {
    expect(names('seniority:c-level company:"Altex Systems"')).toEqual(['Jon Smith', 'Lee Rao']);
    expect(names('seniority:c-level function:security company:"Altex Systems"')).toEqual([
      'Jon Smith',
    ]);
  });

  test('of an account is every decision maker, those of its subsidiaries too', () => {
    const all = findTargets(network, accountQuery('Altex Systems'));
    expect(fits(all)).toEqual(['Jon Smith 1.00', 'Lee Rao 1.00', 'Uma Fox 0.85']);
  });

  test('with a filter not understood lets nobody through', () => {
    expect(found('seniority:boss').targets).toEqual([]);
  });
});

describe('why', () => {
  test('someone fits is told factor by factor', () => {
    const [target] = found('CISO at Altex').targets;
    expect(target?.fitFactors()).toEqual([
      {
        name: 'company',
        value: 0.9,
        because: { wanted: 'Altex', found: 'Altex Systems', how: 'part-of-name' },
      },
      { name: 'title', value: 1, because: { wanted: 'CISO', found: 'CISO', how: 'same office' } },
    ]);
  });

  test('someone comes near without fitting is told as well', () => {
    const { near } = found('CISO at Altex Systems');
    expect(near().map(({ person }) => network.people.name.at(person))).toEqual([
      'Lee Rao',
      'Uma Fox',
    ]);
    expect(near()[0]?.fitFactors()[1]).toMatchObject({
      value: 0.54,
      because: { how: 'related function' },
    });
  });

  test('nothing fits: who is near at the company, or the company that was meant', () => {
    expect(found('CTO at Altex Systems').nearest).toEqual(['Lee Rao, CIO, Altex Systems']);
    expect(found('CISO at Altx').nearest).toEqual(['Altex Labs', 'Altex Systems']);
  });
});

describe('any query', () => {
  const words = [
    'CISO',
    'at',
    'in',
    'Altex',
    'Jon',
    'Smith',
    'banks',
    'Germany',
    'sales',
    'or',
    ',',
  ];
  const query = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((list) => list.join(' '));

  test('gives targets best first, each the product of its factors, and the same ones again', () => {
    fc.assert(
      fc.property(fc.oneof(query, fc.string()), (text) => {
        const { targets } = found(text);
        expect(found(text).targets.map(inFull)).toEqual(targets.map(inFull));
        targets.forEach((target, i) => {
          const product = target.fitFactors().reduce((all, { value }) => all * value, 1);
          expect(target.fit).toBeCloseTo(product, 12);
          expect(target.fit).toBeGreaterThan(0);
          expect(target.fit).toBeLessThanOrEqual(targets[i - 1]?.fit ?? 1);
        });
      }),
    );
  });
});
