import { describe, expect, test } from 'vitest';
import {
  emailBits,
  NO_MAILBOX,
  ownMailbox,
  SEVERAL_MAILBOXES,
} from '../../src/resolve/email-bits.ts';
import { frequenciesOf } from '../../src/resolve/frequency.ts';
import { cleanOf } from './clean-of.ts';

type Author = readonly [name: string, email: string];

const bitsOf = ([a, x]: Author, [b, y]: Author): number => {
  const clean = cleanOf({ name: a, email: x }, { name: b, email: y });
  return emailBits(clean, frequenciesOf(clean, new Int32Array(clean.count).fill(-1)))(0, 1);
};

const JON: Author = ['Jon Smith', 'jon.smith@altex.example'];

describe('two addresses speak for one person', () => {
  test.each<[string, Author, Author]>([
    ['if they are one', JON, ['J. Smith', 'JON.SMITH@altex.example']],
    ['if one of several is', JON, ['J. Smith', 'js@web.de; jon.smith@altex.example']],
    [
      'with a slip',
      ['Ona Zelwick', 'flute.77@altex.example'],
      ['Ona Zelwik', 'flutte.77@altex.example'],
    ],
    [
      'with a slip in the house',
      ['Ona Zelwick', 'flute.77@altex.example'],
      ['Ona Zelwik', 'flute.77@altexx.example'],
    ],
    [
      'by an unusual local part at two houses',
      ['Ona Zelwick', 'fluteplayer@altex.example'],
      ['Ona Z.', 'fluteplayer@pixel.example'],
    ],
  ])('%s', (_, a, b) => {
    expect(bitsOf(a, b)).toBeGreaterThan(0);
    expect(bitsOf(b, a)).toBeCloseTo(bitsOf(a, b), 10);
  });
});

describe('two addresses speak against one person, or not at all', () => {
  test.each<[string, Author, Author]>([
    ['at two houses', JON, ['Jon Smith', 'walsh@pixel.example']],
    ['of neighbors in one house', JON, ['Joe Smith', 'joe.smith@altex.example']],
    ['that say no more than the name at two houses', JON, ['Jon Smith', 'jon.smith@pixel.example']],
    ['of two at a provider', ['Jon Smith', 'flute@gmail.com'], ['Jon Smith', 'oboe@gmail.com']],
    ['of one inbox', ['Jon Smith', 'info@altex.example'], ['Jon Smith', 'info@altex.example']],
    ['of nobody', ['Jon Smith', 'noreply@altex.example'], ['Jon Smith', 'noreply@altex.example']],
    ['where one has none', JON, ['Jon Smith', '']],
    ['where both have none', ['Jon Smith', ''], ['Jon Smith', 'n/a']],
  ])('%s', (_, a, b) => {
    expect(bitsOf(a, b)).toBeLessThanOrEqual(0);
    expect(bitsOf(b, a)).toBeCloseTo(bitsOf(a, b), 10);
  });
});

describe('an address that only repeats its bearer’s name is no evidence at another house', () => {
  const pixel = (name: string, local: string): Author => [name, `${local}@pixel.example`];
  const altex = (name: string, local: string): Author => [name, `${local}@altex.example`];

  test.each<[string, Author, Author]>([
    ['in full', altex('Jon Smith', 'jon.smith'), pixel('Jon Smith', 'jon.smith')],
    ['for a short form', altex('Bob Smith', 'robert.smith'), pixel('Bob Smith', 'robert.smith')],
    ['for one of two', altex('Bob Smith', 'robert.smith'), pixel('Robert Smith', 'robert.smith')],
    [
      'where one has a slip',
      altex('Ona Zelwik', 'ona.zelwick'),
      pixel('Ona Zelwick', 'ona.zelwick'),
    ],
    [
      'where both have one',
      altex('Ona Zelwik', 'ona.zelwick'),
      pixel('Oma Zelwick', 'ona.zelwick'),
    ],
    ['for an initial', altex('O. Zelwick', 'ona.zelwick'), pixel('Ona Zelwick', 'ona.zelwick')],
    ['for two initials', altex('O. Zelwick', 'ona.zelwick'), pixel('O. Zelwick', 'ona.zelwick')],
  ])('%s', (_, a, b) => {
    expect(bitsOf(a, b)).toBe(0);
    expect(bitsOf(b, a)).toBe(0);
  });

  test.each([
    ['jon.smith82', 2],
    ['jsmith1982', 4],
  ])('but for a number: %s@', (local, digits) => {
    const found = bitsOf(altex('Jon Smith', local), pixel('Jon Smith', local));
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThanOrEqual(digits * Math.log2(10));
  });
});

describe('neighbors in one house are two', () => {
  const at = (name: string, local: string, host = 'zelwickandruizpartners.example'): Author => [
    name,
    `${local}@${host}`,
  ];

  test.each<[string, Author, Author]>([
    ['however long the house’s name is', at('Ona Ruiz', 'ona.ruiz'), at('Ivo Ruiz', 'ivo.ruiz')],
    ['by their full given names', at('Bob Ruiz', 'robert.ruiz'), at('Tom Ruiz', 'thomas.ruiz')],
    ['by a letter', at('Bob Ruiz', 'robert.ruiz'), at('Bob Ruis', 'robert.ruis')],
    ['where a row has a slip', at('Pauo Ruiz', 'paou.ruiz'), at('Hourt Ruiz', 'hourt.ruiz')],
    [
      'where both have one',
      at('Nischit Keridin', 'nischit.kreidin'),
      at('Pand Kreidn', 'pand.kreidin'),
    ],
    [
      'though an initial is all of one',
      at('S. Bouhio', 'stia.bouhio'),
      at('Stagrel Bouhio', 'stagrel.bouhio'),
    ],
    ['by the families’ names', at('Ona Ruiz', 'ona.ruiz'), at('Ona Perrin', 'ona.perrin')],
    [
      'where the house has a slip',
      at('Ona Ruiz', 'ona.ruiz'),
      at('Ona Perrin', 'ona.perrin', 'zelwickandruizpartner.example'),
    ],
    [
      'where the house has another ending',
      at('Bob Soupoua', 'robert.soupoua'),
      at('Bob Loujem', 'robert.loujem71', 'zelwickandruizpartners.exampel'),
    ],
  ])('%s', (_, a, b) => {
    expect(bitsOf(a, b)).toBeLessThan(0);
    expect(bitsOf(b, a)).toBeLessThan(0);
  });

  test.each<[string, Author, Author]>([
    ['a slip of an address', at('Ona Ruiz', 'ona.ruiz77'), at('Ona Ruiz', 'ona.riuz77')],
    [
      'a slip of all',
      at('Amelia Porrret', 'ameliap'),
      at('Amelia Porter', 'ameiiap', 'zelwickandruispartners.example'),
    ],
    ['a short form and a slip', at('Bob Ruiz', 'robert.ruiz'), at('Robert Ruiz', 'robrt.ruiz')],
  ])('but not %s', (_, a, b) => {
    expect(bitsOf(a, b)).toBeGreaterThan(0);
  });
});

describe('a house that many have addresses at is not another one misspelled', () => {
  const bits = (first: number, second: number): number => {
    const staff = (count: number, host: string): { email: string }[] =>
      Array.from({ length: count }, (_, i) => ({ email: `w${'abcdef'[i]}lter@${host}.example` }));
    const clean = cleanOf(
      { name: 'Jon Smith', email: 'jon.smith@jadesystems.example' },
      { name: 'Jon Smith', email: 'jon.smith@jacesystems.example' },
      ...staff(first, 'jadesystems'),
      ...staff(second, 'jacesystems'),
    );
    return emailBits(clean, frequenciesOf(clean, new Int32Array(clean.count).fill(-1)))(0, 1);
  };

  test.each([
    [5, 0, true],
    [0, 5, true],
    [1, 1, true],
    [5, 1, true],
    [5, 2, false],
    [5, 5, false],
  ])('%d and %d others: alike %s', (first, second, alike) => {
    expect(bits(first, second) > 0).toBe(alike);
  });

  test('nor is a provider', () => {
    const mail = (host: string): Author => ['Jon Smith', `jon.smith@${host}.com`];
    expect(bitsOf(mail('hotmail'), mail('rotmail'))).toBeGreaterThan(0);
    expect(bitsOf(mail('gmx'), mail('gmail'))).toBeLessThanOrEqual(0);
    expect(bitsOf(mail('gmail'), mail('ymail'))).toBeLessThanOrEqual(0);
  });
});

test('an address that says more than the name says more', () => {
  const plain = bitsOf(JON, ['Jon Smith', 'jon.smith@pixel.example']);
  const odd = bitsOf(
    ['Jon Smith', 'fluteplayer@altex.example'],
    ['Jon Smith', 'fluteplayer@pixel.example'],
  );
  expect(odd).toBeGreaterThan(plain);
});

test.each([
  ['ana@x.example; info@x.example; noreply@x.example', 'ana@x.example'],
  ['noreply@x.example; a@gmail.com', 'a@gmail.com'],
  ['ana@x.example; a@gmail.com', SEVERAL_MAILBOXES],
  ['info@x.example', NO_MAILBOX],
  ['', NO_MAILBOX],
])('somebody’s own of %s: %j', (email, expected) => {
  const clean = cleanOf({ email });
  const own = ownMailbox(clean)(0);
  expect(own < 0 ? own : clean.pool.text(clean.mailboxes.address.at(own))).toBe(expected);
});
