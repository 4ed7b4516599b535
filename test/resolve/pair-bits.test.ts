import { describe, expect, test } from 'vitest';
import type { PersonClaim } from '../../src/model/claims.ts';
import { groups, isOne, networkOf } from './network-of.ts';

describe('a town beside alike names', () => {
  const at = (name: string, city: string, more: PersonClaim = {}): PersonClaim => ({
    name,
    city,
    ...more,
  });

  const altex = (city: string): PersonClaim => at('Ona Zelwick', city, { company: 'Altex' });

  test.each<[string, PersonClaim, PersonClaim, boolean]>([
    ['joins one name', altex('Leith'), at('Ona Zelwick', 'Leith'), true],
    ['joins a slip', altex('Leith'), at('Ona Zelwik', 'Leith'), true],
    ['with a slip of its own', altex('Edinburgh'), at('Ona Zelwick', 'Edinburg'), true],
    ['nobody, if it is all', at('Ona Zelwick', 'Leith'), at('Ona Zelwick', 'Leith'), false],
    ['not in two towns', at('Ona Zelwick', 'Leith'), at('Ona Zelwick', 'Turku'), false],
    [
      'no family name alone',
      at('Ona Zelwick', 'Leith', { company: 'Altex' }),
      at('Una Zelwick', 'Leith', { company: 'Altex' }),
      false,
    ],
    [
      'no two profiles',
      at('Ona Zelwick', 'Leith', { url: 'linkedin.com/in/a' }),
      at('Ona Zelwick', 'Leith', { url: 'linkedin.com/in/b' }),
      false,
    ],
    ['no two initials', at('Ona A. Zelwick', 'Leith'), at('Ona B. Zelwick', 'Leith'), false],
    [
      'no numbered addresses',
      at('Ona Zelwick', 'Leith', { email: 'ona1@altex.example' }),
      at('Ona Zelwick', 'Leith', { email: 'ona2@altex.example' }),
      false,
    ],
    ['no town without a name', at('', 'Leith'), at('', 'Leith'), false],
    [
      'no country alone',
      { name: 'Ona Zelwick', country: 'Malta' },
      { name: 'Ona Zelwick', country: 'Malta' },
      false,
    ],
  ])('%s', (_, a, b, expected) => {
    expect(isOne(a, b)).toBe(expected);
    expect(isOne(b, a)).toBe(expected);
  });
});

describe('a company beside alike names', () => {
  const at = (name: string, company = 'Altex'): PersonClaim => ({ name, company });

  test.each<[string, PersonClaim, PersonClaim, boolean]>([
    ['joins a slip in the family name', at('Ona Zelwick'), at('Ona Zelwik'), true],
    ['joins a short form', at('Robert Zelwick'), at('Bob Zelwick'), true],
    ['joins two short forms', at('Rob Zelwick'), at('Bob Zelwick'), true],
    ['joins an initial', at('O. Zelwick'), at('Ona Zelwick'), true],
    ['joins a second family name', at('Ona Zelwick Ruiz'), at('Ona Zelwick'), true],
    ['joins sounds written in two ways', at('Katherine Zelwick'), at('Catherine Zelwick'), true],
    ['not two given names', at('Martin Zelwick'), at('Marvin Zelwick'), false],
    ['not sisters', at('Tina Zelwick'), at('Nina Zelwick'), false],
    ['not one given name', at('Ona Zelwick'), at('Ona Perrin'), false],
    ['not two of which one is short for another', at('Bob Zelwick'), at('Bill Zelwick'), false],
    ['not at two companies', at('Ona Zelwick'), at('Ona Zelwik', 'Pixel'), false],
    ['not where there is none', at('Ona Zelwick', ''), at('Ona Zelwik', ''), false],
    ['not where it is none', at('Ona Zelwick', 'Freelance'), at('Ona Zelwik', 'Freelance'), false],
  ])('%s', (_, a, b, expected) => {
    expect(isOne(a, b)).toBe(expected);
    expect(isOne(b, a)).toBe(expected);
  });

  test('that many of a name are at only makes one ask', () => {
    const smiths = ['Ana', 'Bo', 'Cem', 'Dora', 'Eva', 'Finn', 'Gus', 'Ida', 'Kai', 'Lea'].map(
      (given) => at(`${given} Smith`),
    );
    const crowd = Array.from({ length: 60 }, (_, i) =>
      at(
        `Jon ${'BCDFGHKLMN'[i % 10]}${'aeiou'[i % 5]}${'rstvw'[i % 5]}${'aeiou'[Math.floor(i / 12)]}n`,
      ),
    );
    const [a, b] = groups(networkOf([at('Jon Smithe'), at('Jon Smitth'), ...smiths, ...crowd]));
    expect(a).not.toBe(b);
  });
});

describe('who fits two is left to the user', () => {
  test.each<[string, readonly PersonClaim[], readonly number[]]>([
    [
      'two brothers and an initial',
      [
        { name: 'Ivo Zelwick', company: 'Altex' },
        { name: 'Ian Zelwick', company: 'Altex' },
        { name: 'I. Zelwick', company: 'Altex' },
      ],
      [0, 1, 2],
    ],
    [
      'two with profiles and a slip',
      [
        { name: 'Ona Zelwick', company: 'Altex', url: 'linkedin.com/in/a' },
        { name: 'Ona Zelwick', company: 'Altex', url: 'linkedin.com/in/b' },
        { name: 'Ona Zelwik', company: 'Altex' },
      ],
      [0, 1, 2],
    ],
    [
      'Jon, Jane and J. Smith',
      [
        { name: 'Jon Smith', company: 'Altex' },
        { name: 'J. Smith', company: 'Altex' },
        { name: 'Jane Smith', company: 'Altex' },
      ],
      [0, 1, 2],
    ],
    [
      'a girl, her brother and an initial',
      [
        { name: 'Daniel Zelwick', company: 'Altex' },
        { name: 'Daniela Zelwick', company: 'Altex' },
        { name: 'D. Zelwick', company: 'Altex' },
      ],
      [0, 1, 2],
    ],
    [
      'a short form of two names',
      [
        { name: 'Alexander Zelwick', company: 'Altex' },
        { name: 'Alexandra Zelwick', company: 'Altex' },
        { name: 'Alex Zelwick', company: 'Altex' },
      ],
      [0, 1, 2],
    ],
    [
      'three spellings of one name are one',
      [
        { name: 'Ona Zelwickson', company: 'Altex' },
        { name: 'Ona Zelwicksen', company: 'Altex' },
        { name: 'O. Zelwickson', company: 'Altex' },
      ],
      [0, 0, 0],
    ],
    [
      'one brother and an initial are one',
      [
        { name: 'Ivo Zelwick', company: 'Altex' },
        { name: 'Una Zelwick', company: 'Altex' },
        { name: 'I. Zelwick', company: 'Altex' },
      ],
      [0, 1, 0],
    ],
  ])('%s', (_, people, expected) => {
    expect(groups(networkOf(people))).toEqual(expected);
  });
});
