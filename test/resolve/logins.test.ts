import { describe, expect, test } from 'vitest';
import type { PersonClaim } from '../../src/model/claims.ts';
import { crowd, wordOf } from './crowd.ts';
import { groups, networkOf } from './network-of.ts';

type Case = readonly [why: string, a: string, b: string];

const author = (text: string): PersonClaim => {
  const [, name = '', email = ''] = /^(.*?) ?<(.*)>$/.exec(text) ?? [];
  return { name, email };
};

/** All cases in one load; "#" stands for letters of each case's own, a.example and b.example for houses of its own. */
const judged = (cases: readonly Case[], others: readonly PersonClaim[]): boolean[] => {
  const own = (text: string, i: number): string =>
    text.replaceAll('#', wordOf(i + 6000)).replace(/(?<=@)(?=[ab]\.example)/, wordOf(i + 5000));
  const people = cases.flatMap(([, a, b], i) => [author(own(a, i)), author(own(b, i))]);
  const found = groups(networkOf([...people, ...others]));
  return cases.map((_, i) => found[2 * i] === found[2 * i + 1]);
};

const SAME: readonly Case[] = [
  ['a login and who has it', 'zo#wik <x#@a.example>', 'Ona Perr# <zo#wik@gmail.com>'],
  ['at GitHub', 'zo#wik <x#@a.example>', 'Ona Perr# <7+zo#wik@users.noreply.github.com>'],
  ['with an @ before it', '@zo#wik <x#@a.example>', 'Ona Perr# <zo#wik@gmail.com>'],
  ['of one name', 'zo#wik <x#@a.example>', 'zo#wik <zo#wik@gmail.com>'],
  ['in capitals', 'Zo#WIK <x#@a.example>', 'Ona Perr# <zo#wik@web.de>'],
  ['a dot aside', 'zo#wik <zo#wik@gmail.com>', 'Ona Zo#ski <zo.#wik@web.de>'],
  ['of initials and a name', 'jm#rohwel <x#@a.example>', 'Ona #rohwel <jm#rohwel@web.de>'],
  ['with a number', 'zo#83 <x#@a.example>', 'Ona Perr# <zo#83@gmail.com>'],
  ['an address without a name', 'zo#wik <x#@a.example>', '<zo#wik@gmail.com>'],
];

const OTHERS: readonly Case[] = [
  ['a login of a house', 'zo#wik <x#@a.example>', 'Ona Perr# <zo#wik@b.example>'],
  ['too short', 'qxwik <x#@a.example>', 'Ona Perr# <qxwik@gmail.com>'],
  ['a number more', 'zo#wik <x#@a.example>', 'Ona Perr# <zo#wik7@gmail.com>'],
  ['a whole name', 'ona#ruiz <x#@a.example>', 'Ona #ruiz <ona#ruiz@gmail.com>'],
  ['a whole name and an initial', 'ona#ruiz <x#@a.example>', 'Ona B. #ruiz <onab#ruiz@gmail.com>'],
  ['a full name with a space', 'Zo#wik Ivo <x#@a.example>', 'Ona Perr# <zo#wik@gmail.com>'],
  ['a given name for short', 'ronnie <x#@a.example>', 'Ona Perr# <ronnie@gmail.com>'],
  ['a family name of many', 'Perrin <x#@a.example>', 'Ona Weck#l <perrin@web.de>'],
  ['a desk', 'zo#wik <x#@a.example>', 'Zo#wik Team <info@gmail.com>'],
];

describe('who goes by a login', () => {
  const verdicts = judged([...SAME, ...OTHERS], [author('Ivo Perrin <ivo@c.example>'), ...crowd]);

  test.each(SAME.map((one, i) => [...one, i] as const))('%s: %s is %s', (_, _a, _b, i) => {
    expect(verdicts[i]).toBe(true);
  });

  test.each(OTHERS.map((one, i) => [...one, i] as const))('%s: %s is not %s', (_, _a, _b, i) => {
    expect(verdicts[SAME.length + i]).toBe(false);
  });

  test('is neither of two different people who have it at two providers', () => {
    const people = [
      author('zowik <x@a.example>'),
      author('Ona Perrin <zowikel@gmail.com>'),
      author('Ivo Straal <zowikel@web.de>'),
    ];
    const found = groups(networkOf([...people, ...crowd]));
    expect(new Set(found.slice(0, 3)).size).toBe(3);
  });

  test('among few names a login may be a name', () => {
    const [verdict] = judged(SAME.slice(0, 1), crowd.slice(0, 100));
    expect(verdict).toBe(false);
  });
});
