import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonClaim } from '../../src/model/claims.ts';
import { groups, networkOf } from './network-of.ts';

const isOne = (...people: readonly PersonClaim[]): boolean =>
  new Set(groups(networkOf(people))).size === 1;

describe('alike names at one company, or in one town where one of them works, are one person', () => {
  test.each([
    ['Jon Smith', 'Jon Smyth'],
    ['Robert Ross', 'Bob Ross'],
    ['Katharina Weiß', 'Katharina Weiss'],
    ['J. Smithson', 'Jon Smithson'],
    ['Jörg Müller', 'Joerg Mueller'],
    ['Maria Garcia Lopez', 'Maria Garcia'],
    ['Aleksandr Petrov', 'Sasha Petrov'],
    ['Bart Simpsen', 'Bartholomew Simpson'],
  ])('%s and %s', (a, b) => {
    expect(isOne({ name: a, company: 'Altex' }, { name: b, company: 'Altex' })).toBe(true);
    const one = { name: a, city: 'Porto' };
    expect(isOne({ ...one, company: 'Altex' }, { name: b, city: 'Porto' })).toBe(true);
  });
});

describe('one name in two ways to write it is one person at a company', () => {
  test.each([
    ['Kim Min-jun', 'Minjun Kim'],
    ['Wang Xiao Ming', 'Xiaoming Wang'],
    ['Jean-Claude Orvel', 'Jeanclaude Orvel'],
    ['Jean-Claude Orvel', 'JC Orvel'],
    ['Robert James Zelwick', 'RJ Zelwick'],
    ['Mary Ann Zelwick', 'Maryann Zelwick'],
    ['Ona van der Berg', 'Ona Vanderberg'],
    ['Omar El Sayed', 'Omar Elsayed'],
    ['Jan Daniel Bothwin', 'JanDaniel Bothwin'],
    ['Giorgi Maisuradze', 'გიორგი მაისურაძე'],
    ['Anush Petrosyan', 'Անուշ Պետրոսյան'],
    ['Jorge Gonzalez', 'Jorge Gonzales'],
    ['Ona Clark', 'Ona Clarke'],
    ['Friedrich Lindenwald', 'Friedrich Lyndenwold'],
  ])('%s and %s', (a, b) => {
    expect(isOne({ name: a, company: 'Altex' }, { name: b, company: 'Altex' })).toBe(true);
  });
});

describe('two family names that are alike are two people’s: the user is asked', () => {
  test.each([
    ['David Martin', 'David Martinez'],
    ['Wei Chen', 'Wei Cheng'],
    ['Lei Zhang', 'Lei Zheng'],
    ['Zhang Lei', 'Zheng Lei'],
    ['Rahul Patel', 'Rahul Patil'],
    ['John Williams', 'John Williamson'],
    ['Peter Hansen', 'Peter Jansen'],
    ['Jon Baker', 'Jon Barker'],
    ['Ann Carter', 'Ann Carver'],
    ['Carlos Fernando', 'Carlos Fernandez'],
    ['Erik Lundberg', 'Erik Lindberg'],
  ])('%s and %s, at one company and in one town', (a, b) => {
    const company = { company: 'Altex' };
    const { resolved, unsure } = networkOf([
      { name: a, ...company },
      { name: b, ...company },
    ]);
    expect(resolved.people.count).toBe(2);
    expect(unsure).toHaveLength(1);
    const town = { city: 'Porto' };
    expect(isOne({ name: a, ...town, ...company }, { name: b, ...town })).toBe(false);
  });

  test('also names that nobody knows, where two letters differ', () => {
    const at = { company: 'Altex' };
    expect(isOne({ name: 'Ona Barvakoe', ...at }, { name: 'Ona Barvanok', ...at })).toBe(false);
    expect(isOne({ name: 'Ona Barvakoe', ...at }, { name: 'Ona Barvakor', ...at })).toBe(true);
  });

  test.each([
    ['J.Z.', 'Jon Zelwick'],
    ['N.N.', 'Nora Nadel'],
    ['J. Z.', 'J. Z.'],
  ])('%s and %s: initials alone name nobody', (a, b) => {
    expect(isOne({ name: a, company: 'Altex' }, { name: b, company: 'Altex' })).toBe(false);
  });
});

describe('a name and company is not enough where the name itself objects', () => {
  test.each([
    ['Jon Smith', 'Jon Walsh'],
    ['Jon Smith', 'Anna Smith'],
    ['Jon Smith', 'Smith'],
    ['Jon Smith', 'Jon'],
    ['J. Smith', 'K. Smith'],
    ['Jon A. Smith', 'Jon B. Smith'],
    ['Michael Brown', 'Michelle Brown'],
  ])('%s and %s', (a, b) => {
    expect(isOne({ name: a, company: 'Altex' }, { name: b, company: 'Altex' })).toBe(false);
  });
});

describe('a full name in one town', () => {
  const town = { name: 'Zelda Quorwick', city: 'Porto' };
  const altex = { ...town, company: 'Altex' };
  const pixel = { ...town, company: 'Pixel' };

  test.each<[why: string, a: PersonClaim, b: PersonClaim]>([
    ['at two companies', altex, pixel],
    ['at a company and a house', altex, { ...town, email: 'zq@pixel.example' }],
    [
      'at two houses',
      { ...town, email: 'zelda.q@altex.example' },
      { ...town, email: 'zq@pixel.example' },
    ],
    ['without a word of work, among few', town, town],
    ['with private addresses, among few', { ...town, email: 'zq77@gmail.com' }, town],
    ['spelled another way', altex, { ...pixel, name: 'Zelda Quorwik' }],
  ])('%s may be two people: the user is asked', (_, a, b) => {
    const { resolved, unsure } = networkOf([a, b]);
    expect(resolved.people.count).toBe(2);
    expect(unsure).toHaveLength(1);
    expect(isOne(b, a)).toBe(false);
  });

  test.each<[why: string, a: PersonClaim, b: PersonClaim]>([
    ['at one company', altex, altex],
    ['where one row names none', altex, town],
    ['where one has a private address', altex, { ...town, email: 'zq77@gmail.com' }],
    [
      'with one address',
      { ...altex, email: 'zq77@gmail.com' },
      { ...pixel, email: 'zq77@gmail.com' },
    ],
    [
      'at one house',
      { ...town, email: 'zelda.q@altex.example' },
      { ...town, email: 'zq@altex.example' },
    ],
  ])('%s is one person', (_, a, b) => {
    expect(isOne(a, b)).toBe(true);
    expect(isOne(b, a)).toBe(true);
  });
});

describe('never by a name alone', () => {
  const names = fc.constantFrom('Jon Smith', 'Ondřej Xylander', '王小明', 'Ana Ruiz');

  test('no number of equal names makes one person', () => {
    fc.assert(
      fc.property(fc.array(names, { minLength: 2, maxLength: 30 }), (list) => {
        const { people } = networkOf(list.map((name) => ({ name }))).resolved;
        expect(people.count).toBe(list.length);
      }),
      { numRuns: 50 },
    );
  });

  test('nor do a title, a country or an industry beside it', () => {
    const same = { name: 'Ondřej Xylander', title: 'CISO', country: 'Norway', industry: 'Banking' };
    expect(isOne(same, same)).toBe(false);
  });

  test('two companies’ addresses under one name are two people', () => {
    expect(
      isOne(
        { name: 'Ondřej Xylander', email: 'ondrej@altex.example' },
        { name: 'Ondřej Xylander', email: 'ondrej@pixel.example' },
      ),
    ).toBe(false);
  });
});

describe('rare names among many', () => {
  /** 600 others, whose words all come up again and again, but for the two that are asked about. */
  const crowd = Array.from(
    { length: 600 },
    (_, i): PersonClaim => ({
      name: `${['Ana', 'Bo', 'Cem', 'Dora', 'Jon'][i % 5]} ${'BCDFGHKLMN'[i % 10]}${'aeiou'[i % 5]}${'bcdfghklmnpr'[i % 12]}ov${'aeiou'[i % 3]}l`,
      email: `person${i}@gmail.com`,
    }),
  );
  const others = crowd.map((person, i) => ({ ...person, name: `${person.name}${'xyz'[i % 3]}` }));

  test('private addresses under one name nobody else is expected to have are one person’s', () => {
    const asked = [
      { name: 'Ondrej Xylander', email: 'ox77@gmail.com' },
      { name: 'Ondrej Xylander', email: 'flute.player@web.de' },
    ];
    const found = groups(networkOf([...asked, ...manyNames(600)]));
    expect(found[0]).toBe(found[1]);
  });

  test('under a common name they are several people’s', () => {
    const asked = [
      { name: 'Ana Bo', email: 'ox77@gmail.com' },
      { name: 'Ana Bo', email: 'flute.player@web.de' },
    ];
    const found = groups(networkOf([...asked, ...manyNames(600)]));
    expect(found[0]).not.toBe(found[1]);
  });

  test('and among few names nobody knows what is rare', () => {
    const asked = [
      { name: 'Ondrej Xylander', email: 'ox77@gmail.com' },
      { name: 'Ondrej Xylander', email: 'flute.player@web.de' },
    ];
    const found = groups(networkOf([...asked, ...others.slice(0, 50)]));
    expect(found[0]).not.toBe(found[1]);
  });
});

/** Full names that all differ, with Ana and Bo in a third of them each. */
const manyNames = (count: number): PersonClaim[] =>
  Array.from({ length: count }, (_, i) => {
    const given = ['Ana', 'Cem', 'Dora'][i % 3] ?? '';
    const family = ['Bo', 'Kaya', 'Pap'][i % 3] ?? '';
    const middle = [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    return { name: `${given} q${middle}q ${family}`, email: `q${i}q@gmail.com` };
  });

describe('who fits two different people belongs to neither', () => {
  test('and the user is asked', () => {
    const outcome = networkOf([
      { name: 'Jon Smith', company: 'Altex', url: 'linkedin.com/in/jonsmith1' },
      { name: 'Jon Smith', company: 'Altex', url: 'linkedin.com/in/jonsmith2' },
      { name: 'Jon Smyth', company: 'Altex' },
    ]);
    expect(groups(outcome)).toEqual([0, 1, 2]);
    expect(outcome.unsure.map(({ against }) => against)).toContain('several-fit');
  });
});

test('a company with ten thousand people does not blow up', () => {
  const crowd = Array.from(
    { length: 10_000 },
    (_, i): PersonClaim => ({
      name: `Given${i % 100}x Family${Math.floor(i / 100)}x`,
      company: 'Altex',
      email: 'desk@altex.example',
    }),
  );
  const started = performance.now();
  const { people } = networkOf(crowd).resolved;
  expect(people.count).toBe(10_000);
  expect(performance.now() - started).toBeLessThan(30_000);
});
