import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonClaim } from '../../src/model/claims.ts';
import { groups, isOne, networkOf } from './network-of.ts';

type Case = readonly [why: string, people: readonly PersonClaim[], expected: readonly number[]];

const judge: (...one: Case) => void = (_, people, expected) => {
  expect(groups(networkOf(people))).toEqual(expected);
};

const withMail = (name: string, email: string): PersonClaim => ({ name, email });

describe('a desk’s inbox joins what a company joins', () => {
  test.each<Case>([
    [
      'one full name',
      [withMail('Jon Smith', 'sales@altex.example'), withMail('Smith, Jon', 'sales@altex.example')],
      [0, 0],
    ],
    [
      'no given name alone',
      [withMail('Jon', 'sales@altex.example'), withMail('Jon', 'sales@altex.example')],
      [0, 1],
    ],
    [
      'no other initials',
      [
        withMail('Jon A. Smith', 'sales@altex.example'),
        withMail('Jon B. Smith', 'sales@altex.example'),
      ],
      [0, 1],
    ],
    [
      'no two profiles',
      [
        { ...withMail('Jon Smith', 'sales@altex.example'), url: 'linkedin.com/in/a' },
        { ...withMail('Jon Smith', 'sales@altex.example'), url: 'linkedin.com/in/b' },
        withMail('Jon Smith', 'sales@altex.example'),
      ],
      [0, 1, 2],
    ],
    [
      'no names that are alike',
      [withMail('Jon Smith', 'sales@altex.example'), withMail('Jon Smyth', 'sales@altex.example')],
      [0, 1],
    ],
    [
      'no name with a row that has none',
      [withMail('Jon Smith', 'sales@altex.example'), { email: 'sales@altex.example' }],
      [0, 1],
    ],
    [
      'rows that are nothing but the inbox',
      [{ email: 'sales@altex.example' }, { email: 'Sales@Altex.example' }],
      [0, 0],
    ],
    [
      'nobody of another house',
      [withMail('Jon Smith', 'sales@altex.example'), withMail('Jon Smith', 'sales@pixel.example')],
      [0, 1],
    ],
    [
      'what was joined by an id before',
      [
        { id: '1', ...withMail('Jon Smith', 'sales@altex.example') },
        { id: '1', ...withMail('Jon Smith', 'jon.smith@altex.example') },
        { id: '2', ...withMail('Jon Smith', 'sales@altex.example; jon.smith2@altex.example') },
      ],
      [0, 0, 1],
    ],
  ])('%s', judge);

  test.each([
    'info@altex.example',
    'sales@altex.example',
    'support@altex.example',
    'office@altex.example',
    'hr@altex.example',
    'kontakt@altex.example',
    'billing@altex.example',
    'jobs+ana@altex.example',
    'info2@altex.example',
    'no.reply@altex.example',
    'noreply@altex.example',
    'do-not-reply@altex.example',
    'mailer-daemon@altex.example',
    'postmaster@altex.example',
    'devnull@localhost',
    'root@localhost',
    'none@none.com',
  ])('%s makes nobody one with a namesake by half', (email) => {
    expect(isOne(withMail('Ana Ruiz', email), withMail('Ana Lind', email))).toBe(false);
    expect(isOne(withMail('Ana', email), withMail('Ana Ruiz', email))).toBe(false);
  });
});

describe('nobody’s address joins nobody, not even one full name', () => {
  test.each(['noreply@altex.example', 'devnull@localhost', 'no-reply+17@altex.example'])(
    '%s',
    (email) => {
      expect(isOne(withMail('Ana Ruiz', email), withMail('Ana Ruiz', email))).toBe(false);
      expect(isOne({ email }, { email })).toBe(false);
    },
  );
});

describe('an address under many names joins full names only', () => {
  const email = 'front.room@altex.example';
  const others = ['Bo Lind', 'Cem Kaya', 'Dora Pap', 'Eva Berg'].map((name) =>
    withMail(name, email),
  );
  const withOthers = (...names: readonly string[]): number[] =>
    groups(networkOf([...others, ...names.map((name) => withMail(name, email))])).slice(4);

  test.each<[string, readonly string[], readonly number[]]>([
    ['one name', ['Ana Ruiz', 'Ruiz, Ana'], [4, 4]],
    ['two alike names', ['Ana Ruiz', 'Anna Ruiz'], [4, 5]],
    ['one given name', ['Ana', 'Ana'], [4, 5]],
    ['a name and half of it', ['Ana Ruiz', 'Ruiz'], [4, 5]],
    ['other initials', ['Ana B. Ruiz', 'Ana C. Ruiz'], [4, 5]],
    ['other initials and none', ['Ana B. Ruiz', 'Ana C. Ruiz', 'Ana Ruiz'], [4, 5, 6]],
    ['one of those who are many', ['Bo Lind', 'Lind, Bo'], [0, 0]],
  ])('%s', (_, names, expected) => {
    expect(withOthers(...names)).toEqual(expected);
  });
});

describe('one spelling of an address', () => {
  test.each<[string, string, boolean]>([
    ['ana@altex.example', 'ANA@ALTEX.EXAMPLE', true],
    ['ana@altex.example', 'Ana R. <ana@altex.example>', true],
    ['ana@altex.example', 'mailto:ana@altex.example', true],
    ['ana@altex.example', 'ana+news@altex.example', true],
    ['ana+x@altex.example', 'ana+y@altex.example', true],
    ['a.na@gmail.com', 'ana+x@googlemail.com', true],
    ['a.na@web.de', 'ana@web.de', false],
    ['ana@altex.example', 'ana@mail.altex.example', false],
    ['ana@altex.example', 'ana@altex.test', false],
    ['ana@altex.example', 'bo@altex.example; ana@altex.example', true],
    ['12+ana@users.noreply.github.com', '34+ana@users.noreply.github.com', true],
    ['12+ana@users.noreply.github.com', '12+bo@users.noreply.github.com', false],
    ['12+ana@users.noreply.github.com', 'ana@users.noreply.github.com', true],
    ['__proto__@altex.example', '__proto__@altex.example', true],
    ['__proto__@altex.example', 'constructor@altex.example', false],
    ['＠', '＠', false],
    ['ana', 'ana', false],
    ['@altex.example', '@altex.example', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isOne({ email: a, title: '1' }, { email: b, title: '2' })).toBe(expected);
  });
});

describe('one spelling of a profile', () => {
  test.each<[string, string, boolean]>([
    ['linkedin.com/in/ana', 'https://de.linkedin.com/in/ANA/?trk=x', true],
    ['linkedin.com/in/ana', 'linkedin.com/in/ana-1', false],
    ['linkedin.com/pub/ana/1a/2b/3c', 'linkedin.com/in/ana-03c02b1a', true],
    ['linkedin.com/in/j%C3%B6rg', 'linkedin.com/in/jörg', true],
    ['linkedin.com/company/altex', 'linkedin.com/company/altex', false],
    ['linkedin.com/in/', 'linkedin.com/in/', false],
    ['example.org/in/ana', 'example.org/in/ana', false],
    ['linkedin.com/in/__proto__', 'linkedin.com/in/__proto__', true],
    [
      'linkedin.com/in/ACoAAAbcdefghijklm',
      'linkedin.com/sales/lead/ACoAAAbcdefghijklm,NAME_X',
      true,
    ],
    ['linkedin.com/in/ACoAAAbcdefghijklm', 'linkedin.com/in/ACoAAAbcdefghijklM', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isOne({ url: a, title: '1' }, { url: b, title: '2' })).toBe(expected);
  });

  test('joins whatever the names are in part, but never two that are clearly two', () => {
    const url = 'linkedin.com/in/ana';
    expect(isOne({ name: 'Ana Ruiz', url }, { name: 'Ana Lind', url })).toBe(true);
    expect(isOne({ name: 'Ana Ruiz', url }, { name: 'Bo Lind', url })).toBe(false);
  });
});

describe('one id in one system', () => {
  test.each<Case>([
    [
      'joins whatever else is said',
      [
        { id: '1', name: 'Ana Ruiz' },
        { id: '1', name: 'Bo Lind' },
      ],
      [0, 0],
    ],
    [
      'joins two profiles',
      [
        { id: '1', url: 'linkedin.com/in/a' },
        { id: '1', url: 'linkedin.com/in/b' },
      ],
      [0, 0],
    ],
    [
      'and what bears either profile',
      [
        { id: '1', name: 'Ana Ruiz', url: 'linkedin.com/in/a' },
        { id: '1', name: 'Ana Ruiz', url: 'linkedin.com/in/b' },
        { name: 'Ana Ruiz', url: 'linkedin.com/in/b' },
        { name: 'Ana Ruiz', url: 'linkedin.com/in/a' },
      ],
      [0, 0, 0, 0],
    ],
    [
      'is none where it is empty',
      [
        { id: '', name: 'Ana Ruiz' },
        { id: '', name: 'Ana Ruiz' },
      ],
      [0, 1],
    ],
    [
      'is told by its case',
      [
        { id: 'aB', name: 'Ana' },
        { id: 'Ab', name: 'Ana' },
      ],
      [0, 1],
    ],
    [
      'may be a word that objects know',
      [{ id: '__proto__' }, { id: 'constructor' }, { id: '__proto__' }],
      [0, 1, 0],
    ],
    [
      'of Salesforce is its 15 letters',
      [
        { id: 'salesforce:003A0000012AbCd', name: 'Ana' },
        { id: 'salesforce:003A0000012AbCdIAK', name: 'Bo' },
        { id: 'salesforce:003A0000012AbCD', name: 'Cem' },
      ],
      [0, 0, 1],
    ],
    [
      'of another system is not cut',
      [
        { id: 'hubspot:003A0000012AbCd', name: 'Ana' },
        { id: 'hubspot:003A0000012AbCdIAK', name: 'Bo' },
      ],
      [0, 1],
    ],
  ])('%s', judge);
});

describe('whatever rows share', () => {
  const row = fc.record(
    {
      name: fc.constantFrom('Ana Ruiz', 'A. Ruiz', 'Bo Lind', 'Ana Lind', 'Ana', ''),
      email: fc.constantFrom('ana@x.example', 'a@gmail.com', 'info@x.example', 'noreply@x.example'),
      id: fc.constantFrom('1', '2'),
    },
    { requiredKeys: [] },
  );

  test('one id is one person, and an id’s rows are never parted', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 10 }), (people) => {
        const found = groups(networkOf(people));
        for (const id of ['1', '2']) {
          expect(new Set(found.filter((_, i) => people[i]?.id === id)).size).toBeLessThan(2);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('a row more never parts what was one, if it says nothing', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (people) => {
        const before = groups(networkOf(people));
        expect(groups(networkOf([...people, {}])).slice(0, people.length)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});
