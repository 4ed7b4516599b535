import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frequenciesOf } from '../../src/resolve/frequency.ts';
import { glanceOf } from '../../src/resolve/glance.ts';
import { pairComparer } from '../../src/resolve/pair-bits.ts';
import { whatRecordsSay } from '../../src/resolve/record-says.ts';
import { cleanPeople, type Known } from './clean-people.ts';

const apart = (record: number): number => record;

const isAsked = (a: Known, b: Known): boolean => {
  const { clean, account } = cleanPeople([a, b]);
  const mayBeOne = glanceOf(clean, whatRecordsSay(clean, account), apart);
  const found = mayBeOne(0, 1);
  expect(mayBeOne(1, 0)).toBe(found);
  return found;
};

describe('two rows of one company', () => {
  test.each([
    ['Jon Smith', 'Jon Smith', true],
    ['Jon Smith', 'Smith, Jon', true],
    ['Jon Smith', 'John Smyth', true],
    ['Jon Smith', 'J. Smith', true],
    ['Robert Ross', 'Bob Ross', true],
    ['Jon Smith', 'Jon Peter Smith', true],
    ['Kim Min-jun', 'Minjun Kim', true],
    ['Jean-Claude Orvel', 'JC Orvel', true],
    ['Ona van der Berg', 'Ona Vanderberg', true],
    ['Kim Min-jun', 'Suho Kim', false],
    ['Jon Smith', 'Anna Smith', false],
    ['Jon Smith', 'K. Smith', false],
    ['Jon Smith', 'Smith', false],
    ['Jon Smith', 'Ana Ruiz', false],
    ['Jon', 'Jon', false],
    ['', 'Jon Smith', false],
    // Too many words to be seen at a glance.
    ['Ana B C D E', 'Ana Ruiz', true],
  ])('under %s and %s: %s', (a, b, expected) => {
    const company = 'Altex';
    expect(isAsked({ name: a, company }, { name: b, company })).toBe(expected);
  });
});

describe('two rows under one name', () => {
  const name = 'Jon Smith';
  test.each<[string, Known, Known, boolean]>([
    ['alone', {}, {}, false],
    ['in one town', { city: 'Porto' }, { city: 'Porto' }, true],
    ['in one town with a slip', { city: 'Lisbon' }, { city: 'Lisboa' }, true],
    ['in two towns', { city: 'Porto' }, { city: 'Berlin' }, false],
    ['at two companies', { company: 'Altex' }, { company: 'Pixel' }, false],
    ['with one address', { email: 'j1@gmail.com' }, { email: 'j1@gmail.com' }, true],
    ['with two private addresses', { email: 'j1@gmail.com' }, { email: 'qx@web.de' }, true],
    ['at two houses', { email: 'j.s@altex.example' }, { email: 'qx@pixel.example' }, false],
    ['at one house', { email: 'j.s@altex.example' }, { email: 'j.t@altex.example' }, true],
    ['one local part', { email: 'j.s@altex.example' }, { email: 'j.s@pixel.example' }, true],
    ['of several', { email: 'a@b.example c@d.example' }, { email: 'e@f.example' }, true],
  ])('%s: %s', (_, a, b, expected) => {
    expect(isAsked({ name, ...a }, { name, ...b })).toBe(expected);
  });
});

describe('a word of the name differs', () => {
  const [jon, joan] = [{ name: 'Jon Smith' }, { name: 'Petra Smith' }];
  test.each<[string, Known, boolean]>([
    ['an address may make up for it', { email: 'smith@altex.example' }, true],
    ['a town, where nothing else is said', { city: 'Porto' }, true],
    ['a town not, where a company is', { city: 'Porto', company: 'Altex' }, false],
    ['a company never', { company: 'Altex' }, false],
  ])('%s', (_, both, expected) => {
    expect(isAsked({ ...jon, ...both }, { ...joan, ...both })).toBe(expected);
  });
});

test('who is one person by now is not asked about', () => {
  const row = { name: 'Jon Smith', company: 'Altex' };
  const { clean, account } = cleanPeople([row, row]);
  const sayings = whatRecordsSay(clean, account);
  expect(glanceOf(clean, sayings, () => 0)(0, 1)).toBe(false);
  expect(glanceOf(clean, sayings, apart)(0, 1)).toBe(true);
});

describe('a glance never overlooks', () => {
  const oneOf = (...texts: readonly string[]) => fc.constantFrom(...texts);
  const given = oneOf('Jon', 'John', 'J.', 'Bob', 'Robert', 'Ana', 'Anna', 'Sasha', 'Aleksandr');
  const family = oneOf('Smith', 'Smyth', 'Ross', 'Rossi', 'Ruiz', 'Петров', '王', 'O’Neil');
  const name = fc
    .tuple(fc.option(given, { nil: '' }), oneOf('', '', 'M.', 'Lee'), family)
    .map((words) => words.filter(Boolean).join(' '));
  const local = oneOf('jon.smith', 'jsmith', 'j.smyth', 'smith82', 'ana', 'anna.r', 'bob', 'info');
  const host = oneOf(
    'gmail.com',
    'gmail.de',
    'altex.example',
    'altex.com',
    'alltex.com',
    'smith.com',
  );
  const email = fc.tuple(local, host).map((parts) => parts.join('@'));
  const person: fc.Arbitrary<Known> = fc.record(
    {
      name,
      email: fc.oneof(
        email,
        fc.tuple(email, email).map((two) => two.join('; ')),
      ),
      city: oneOf('Porto', 'Portto', 'Berlin', 'Bern'),
      company: oneOf('Altex', 'Pixel GmbH', 'Bank of Porto'),
      url: oneOf('linkedin.com/in/jon', 'linkedin.com/in/ana'),
    },
    { requiredKeys: [] },
  );

  test('a pair that a comparison would find anything in', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 2, maxLength: 12 }), (people) => {
        const { clean, account } = cleanPeople(people);
        const sayings = whatRecordsSay(clean, account);
        const compare = pairComparer(clean, frequenciesOf(clean, account), sayings);
        const mayBeOne = glanceOf(clean, sayings, apart);
        const records = [...people.keys()];
        const pairs = records.flatMap((a) => records.map((b) => [a, b] as const));
        const passedOver = pairs.filter(([a, b]) => a !== b && !mayBeOne(a, b));
        expect(passedOver.filter(([a, b]) => compare(a, b) !== undefined)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
