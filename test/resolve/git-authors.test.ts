import { describe, expect, test } from 'vitest';
import type { PersonClaim } from '../../src/model/claims.ts';
import { crowd, wordOf } from './crowd.ts';
import { groups, networkOf } from './network-of.ts';

const FAMILIES =
  `Drombol Fustane Gribbard Hovelin Jaskuro Kemptol Lurvane Mobrexi Nastuvo Oplerin Prigoda Quistem
Rovalek Sturbin Tivorra Ulmenko Vaxloth Wendruk Yolkesh Bruntal Cispero Delfrag Emborsk Flintuv Garvolt Hexilor Ivandel Jubrask Kolvane Lindrum Mertolf Norquil
Osvaren Pultrek Quandel Rostvik`.split(/\s/);

/** "Jon Smith <jon@a.example>" as a log of changes has it: nothing but a name and an address. */
const author = (text: string): PersonClaim => {
  const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(text) ?? [];
  return { name, email };
};

type Case = readonly [why: string, a: string, b: string];

/** All cases in one load; in each Zelwick is another family, so that no case has to do with another. */
const judged = (cases: readonly Case[]): boolean[] => {
  const authors = cases.flatMap(([, a, b], i) => {
    const family = FAMILIES[i] ?? '';
    const own = (text: string): string =>
      text
        .replaceAll('Zelwick', family)
        .replaceAll('zelwick', family.toLowerCase())
        .replace(/flute|ox77|(?<=@)(?=[ab]\.example)/, (word) => `${word}${wordOf(i + 4000)}`);
    return [author(own(a)), author(own(b))];
  });
  const found = groups(networkOf([...authors, ...crowd]));
  return cases.map((_, i) => found[2 * i] === found[2 * i + 1]);
};

const areOne = (a: string, b: string, others: readonly PersonClaim[]): boolean => {
  const [x, y] = groups(networkOf([author(a), author(b), ...others]));
  return x === y;
};

describe('authors of changes, of whom a name and an address is all that is known', () => {
  const SAME: readonly Case[] = [
    ['one address', 'Ona Zelwick <ona@a.example>', 'ozel <ona@a.example>'],
    ['one address, tagged', 'Ona Zelwick <ona+git@a.example>', 'Ona Z <ona@a.example>'],
    ['dots at gmail', 'Ona Zelwick <o.zelwick7@gmail.com>', 'oz <ozelwick7@gmail.com>'],
    [
      'a number before a login',
      'Ona Zelwick <77+ozel@users.noreply.github.com>',
      'ozel <ozel@users.noreply.github.com>',
    ],
    ['two providers', 'Ona Zelwick <flute@gmail.com>', 'Ona Zelwick <ox77@web.de>'],
    ['a provider and a house', 'Ona Zelwick <flute@gmail.com>', 'Ona Zelwick <ona@a.example>'],
    ['letters of one case', 'Ona Zelwick <ona@a.example>', 'ona zelwick <oz@b.example>'],
    ['the family name first', 'Ona Zelwick <ona@a.example>', 'Zelwick, Ona <oz@b.example>'],
    ['a middle initial', 'Ona Zelwick <ona@a.example>', 'Ona B. Zelwick <oz@b.example>'],
    ['an accent', 'Óna Zelwick <ona@a.example>', 'Ona Zelwick <oz@b.example>'],
  ];
  const OTHERS: readonly Case[] = [
    ['a common name', 'Amit Kumar <flute@gmail.com>', 'Amit Kumar <ak@b.example>'],
    [
      'siblings at a provider',
      'Ona Zelwick <ozelwick@gmail.com>',
      'Una Zelwick <uzelwick@gmail.com>',
    ],
    [
      'siblings at a long host',
      'Rena Zelwick <5+rzelwick@users.noreply.github.com>',
      'Cora Zelwick <6+czelwick@users.noreply.github.com>',
    ],
    [
      'logins alike at a long host',
      'Bedek Nashin <5+jezuk78@users.noreply.github.com>',
      'Nashin Fogus <6+jupes72@users.noreply.github.com>',
    ],
    ['one family', 'Ona Zelwick <ona@zelwick.example>', 'Ivo Zelwick <ivo@zelwick.example>'],
    ['other middle initials', 'Ona B. Zelwick <o@a.example>', 'Ona C. Zelwick <z@b.example>'],
    ['an initial only', 'O. Zelwick <flute@gmail.com>', 'Ona Zelwick <ox77@web.de>'],
    ['a given name only', 'Ona <flute@gmail.com>', 'Ona Zelwick <ox77@web.de>'],
    ['a word of a name only', 'Zelwick <flute@gmail.com>', 'Zelwick <ox77@web.de>'],
    ['nobody’s address', 'Ona Zelwick <devnull@localhost>', 'Ivo Perrin <devnull@localhost>'],
    [
      'nobody’s address, one name',
      'Ona Zelwick <devnull@localhost>',
      'Ona Zelwick <ona@a.example>',
    ],
    ['two houses, the name alone', 'Ona Zelwick <flute@a.example>', 'Ona Zelwick <ox77@b.example>'],
    ['an inbox of a project', 'Ona Zelwick <info@a.example>', 'Ivo Perrin <info@a.example>'],
    ['a number in one house', 'Ona Zelwick <ona1@a.example>', 'Ona Zelwick <ona2@a.example>'],
  ];
  const verdicts = judged([...SAME, ...OTHERS]);

  test.each(SAME.map((one, i) => [...one, i] as const))('%s: %s is %s', (_, _a, _b, i) => {
    expect(verdicts[i]).toBe(true);
  });

  test.each(OTHERS.map((one, i) => [...one, i] as const))('%s: %s is not %s', (_, _a, _b, i) => {
    expect(verdicts[SAME.length + i]).toBe(false);
  });

  test('among few names nobody knows which are rare', () => {
    const few = crowd.slice(0, 100);
    expect(areOne('Ona Zelwick <ona@a.example>', 'Ona Zelwick <oz@b.example>', few)).toBe(false);
  });

  test('where a row names a company the name and the addresses are not enough', () => {
    const [a, b] = groups(
      networkOf([
        { name: 'Ona Zelwick', email: 'ona@a.example', company: 'Altex' },
        { name: 'Ona Zelwick', email: 'oz@b.example' },
        ...crowd,
      ]),
    );
    expect(a).not.toBe(b);
  });

  test('no two of the crowd are one', () => {
    expect(networkOf(crowd).resolved.people.count).toBe(crowd.length);
  });
});

describe('addresses of authors that say where somebody is at home, and where not', () => {
  const SAME: readonly Case[] = [
    ['a machine at home', 'Ona Zelwick <ona@oz-laptop.local>', 'Ona Zelwick <ox77@b.example>'],
    ['a site of one’s own', 'Ona Zelwick <flute@zelwick.example>', 'Ona Zelwick <ox77@b.example>'],
    ['any inbox there', 'Ona Zelwick <info@onazelwick.example>', 'Ona Zelwick <ox77@b.example>'],
    ['one house', 'Ona Zelwick <flute@a.example>', 'Ona Zelwick <ox@lab.a.example>'],
  ];
  const OTHERS: readonly Case[] = [
    ['numbers at one provider', 'Ona Zelwick <ona77@gmail.com>', 'Ona <ona31@gmail.com>'],
    ['a number at one provider', 'Ivo Zelwick <ivo77@web.de>', 'Ivo <ivo@web.de>'],
    [
      'the inbox of a family’s site',
      'Ona Zelwick <info@zelwick.example>',
      'Ivo Perrin <info@zelwick.example>',
    ],
    [
      'a house that has the name in its own',
      'Ona Zelwick <flute@zelwickfoods.example>',
      'Ona Zelwick <ox77@b.example>',
    ],
    ['an inbox of a house', 'Ona Zelwick <info@a.example>', 'Ona Zelwick <ox77@b.example>'],
  ];
  const verdicts = judged([...SAME, ...OTHERS]);

  test.each(SAME.map((one, i) => [...one, i] as const))('%s: %s is %s', (_, _a, _b, i) => {
    expect(verdicts[i]).toBe(true);
  });

  test.each(OTHERS.map((one, i) => [...one, i] as const))('%s: %s is not %s', (_, _a, _b, i) => {
    expect(verdicts[SAME.length + i]).toBe(false);
  });
});
