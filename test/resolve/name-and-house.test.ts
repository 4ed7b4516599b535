import { describe, expect, test } from 'vitest';
import type { PersonClaim } from '../../src/model/claims.ts';
import { groups, networkOf } from './network-of.ts';

const areOne = (a: PersonClaim, b: PersonClaim): boolean => {
  const [x, y] = groups(networkOf([a, b]));
  return x === y;
};

const person = (text: string): PersonClaim => {
  const [, name = '', email = '', company] = /^(.*?) <(.*?)>(?: at (.*))?$/.exec(text) ?? [];
  return { name, email, ...(company ? { company } : {}) };
};

describe('one full name and addresses at one house are one person', () => {
  test.each([
    ['another address', 'Ona Zelwick <ona@a.example>', 'Ona Zelwick <o.zelwick@a.example>'],
    ['a part of the house', 'Ona Zelwick <ona@a.example>', 'Ona Zelwick <oz@lab.a.example>'],
    ['its two parts', 'Ona Zelwick <oz@north.a.example>', 'Ona Zelwick <ona@south.a.example>'],
    ['the name the other way round', 'Ona Zelwick <ona@a.example>', 'Zelwick, Ona <oz@a.example>'],
    ['an inbox of the house', 'Ona Zelwick <info@a.example>', 'Ona Zelwick <ona@a.example>'],
    ['one row names a company', 'Ona Zelwick <o@a.example> at Altex', 'Ona Zelwick <z@a.example>'],
    [
      'both rows name one company',
      'Ona Zelwick <ona@a.example> at Altex',
      'Ona Zelwick <oz@a.example> at Altex Ltd',
    ],
    ['a middle initial', 'Ona B. Zelwick <ona@a.example>', 'Ona Zelwick <oz@a.example>'],
  ])('%s', (_, a, b) => {
    expect(areOne(person(a), person(b))).toBe(true);
  });
});

describe('two people', () => {
  test.each([
    ['two houses', 'Ona Zelwick <flute@a.example>', 'Ona Zelwick <ox77@b.example>'],
    ['a given name alone', 'Ona <flute@a.example>', 'Ona <ox77@a.example>'],
    ['other given names', 'Ona Zelwick <oz@a.example>', 'Ivo Zelwick <iz@a.example>'],
    ['numbers behind one login', 'Ona Zelwick <oz1@a.example>', 'Ona Zelwick <oz2@a.example>'],
    ['other middle initials', 'Ona B. Zelwick <o@a.example>', 'Ona C. Zelwick <z@a.example>'],
    ['a provider is no house', 'Ona Zelwick <flute@gmail.com>', 'Ona Zelwick <ox@gmail.com>'],
    ['nor is a machine at home', 'Ona Zelwick <flute@x.local>', 'Ona Zelwick <ox@x.local>'],
    ['nobody’s address', 'Ona Zelwick <noreply@a.example>', 'Ona Zelwick <test@a.example>'],
    [
      'their rows name two companies',
      'Ona Zelwick <flute@a.example> at Altex',
      'Ona Zelwick <ox77@a.example> at Borex',
    ],
  ])('%s', (_, a, b) => {
    expect(areOne(person(a), person(b))).toBe(false);
  });

  test('who contradict each other are told once, whatever says that they work together', () => {
    const { unsure } = networkOf([
      person('Ona Zelwick <ona.zelwick1@a.example> at Altex'),
      person('Ona Zelwick <ona.zelwick2@a.example> at Altex'),
    ]);
    expect(unsure.map(({ shared, against }) => [shared, against])).toEqual([
      ['name-and-company', 'mailboxes-differ'],
    ]);
  });

  test('different profiles stay two people in one house', () => {
    const one = { ...person('Ona Zelwick <o@a.example>'), url: 'linkedin.com/in/ona-zelwick' };
    const two = { ...person('Ona Zelwick <z@a.example>'), url: 'linkedin.com/in/onaz' };
    expect(areOne(one, two)).toBe(false);
  });
});
