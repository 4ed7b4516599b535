import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimColumns, claimSink } from '../../src/model/claim-columns.ts';
import type { PersonClaim } from '../../src/model/claims.ts';
import { normalizeRecords } from '../../src/normalize/normalize-records.ts';

const cleaned = (people: readonly PersonClaim[]) => {
  const claims = claimColumns();
  claims.files.push('people.csv');
  const sink = claimSink(claims, 'plain');
  people.forEach((person, at) => {
    sink.at(0, at + 2);
    sink.person(person);
  });
  return normalizeRecords(claims);
};

/** What two records are compared by, as text. */
const facts = (people: readonly PersonClaim[]) => {
  const clean = cleaned(people);
  const { pool, names, companies, mailboxes } = clean;
  return people.map((_, at) => ({
    name: pool.text(names.key.at(clean.name[at] ?? 0)),
    company: pool.text(companies.key.at(clean.company[at] ?? 0)),
    url: pool.text(clean.url[at] ?? 0),
    city: pool.text(clean.city[at] ?? 0),
    mail: Array.from(
      clean.mailbox.slice(clean.mailboxStart[at], clean.mailboxStart[at + 1]),
      (box) => pool.text(mailboxes.address.at(box)),
    ),
  }));
};

describe('one person in the spelling of five systems', () => {
  const SPELLINGS: readonly PersonClaim[] = [
    {
      name: 'José Núñez',
      company: 'Harbor Analytics',
      email: 'jose@harbor.example',
      city: 'São Paulo',
    },
    {
      firstName: 'JOSE',
      lastName: 'NUNEZ, MBA',
      company: 'HARBOR ANALYTICS GMBH',
      email: 'Jose@Harbor.Example',
      city: 'Sao Paulo',
    },
    {
      name: 'Núñez, José',
      company: 'Harbor Analytics, Inc.',
      email: 'mailto:jose@harbor.example',
      city: 'SAO-PAULO',
    },
    {
      firstName: '🚀 José',
      lastName: 'Núñez 🇪🇸',
      company: 'Harbor  Analytics S.A.',
      email: '<jose@harbor.example>',
      city: 'são paulo.',
    },
    {
      name: 'Dr. Jose\u0301 Nu\u0301n\u0303ez | hiring',
      company: 'The Harbor Analytics Group',
      email: 'jose+crm@harbor.example',
      city: 'Sa\u0303o Paulo',
    },
  ];

  test('every fact is one', () => {
    const [first, ...others] = facts(SPELLINGS);
    expect(first).toEqual({
      name: 'jose nunez',
      company: 'harboranalytics',
      url: '',
      city: 'saopaulo',
      mail: ['jose@harbor.example'],
    });
    for (const other of others) expect(other).toEqual(first);
  });

  test('in any order of the rows the numbers differ, not what they mean', () => {
    const rows = fc.shuffledSubarray([...SPELLINGS], { minLength: 2 });
    fc.assert(
      fc.property(rows, (people) => {
        const [first, ...others] = facts(people);
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });
});

describe('which columns make the name', () => {
  test.each<[string, PersonClaim, string]>([
    ['first and last', { firstName: 'Ana', lastName: 'Ruiz' }, 'ana ruiz'],
    [
      'first and last before a full name',
      { firstName: 'Ana', lastName: 'Ruiz', name: 'A. R.' },
      'ana ruiz',
    ],
    [
      'a full name before a first name',
      { firstName: 'Ana', name: 'Ana María Ruiz' },
      'ana maria ruiz',
    ],
    ['a full name before a last name', { lastName: 'Ruiz', name: 'Ana Ruiz' }, 'ana ruiz'],
    ['a first name alone', { firstName: 'Ana' }, 'ana'],
    ['a last name alone', { lastName: 'Ruiz' }, 'ruiz'],
    ['a full name in the first name’s column', { firstName: 'Ruiz, Ana' }, 'ana ruiz'],
    ['nothing', { company: 'Harbor' }, ''],
    ['nobody', { name: 'LinkedIn Member' }, ''],
    ['an initial', { name: 'A.' }, ''],
  ])('%s', (_, person, key) => {
    expect(facts([person])[0]?.name).toBe(key);
  });

  test('equal first and last names of other people do not mix', () => {
    const keys = facts([
      { firstName: 'Ana', lastName: 'Ruiz' },
      { firstName: 'Ruiz', lastName: 'Lind' },
      { firstName: 'Ana', lastName: 'Lind' },
      { name: 'Ana' },
      { firstName: 'Ana', lastName: 'Ruiz' },
    ]).map(({ name }) => name);
    expect(keys).toEqual(['ana ruiz', 'lind ruiz', 'ana lind', 'ana', 'ana ruiz']);
  });
});

describe('what names nothing is nothing', () => {
  test.each<[string, PersonClaim]>([
    ['no company', { company: 'Self-employed' }],
    ['no profile', { url: 'https://harbor.example/ana' }],
    ['no address', { email: 'ana at harbor' }],
    ['a city of marks', { city: '—' }],
    ['nothing at all', {}],
  ])('%s', (_, person) => {
    expect(facts([person])).toEqual([{ name: '', company: '', url: '', city: '', mail: [] }]);
  });
});

describe('many records, few texts', () => {
  const word = fc.constantFrom('Ana', 'Bo', 'Cy', 'Di');
  const people = fc.array(
    fc.record({
      firstName: word,
      lastName: word,
      company: word,
      email: word.map((w) => `${w}@x.example`),
    }),
    { minLength: 1, maxLength: 40 },
  );

  test('equal texts get equal numbers, other texts others', () => {
    fc.assert(
      fc.property(people, (list) => {
        const clean = cleaned(list);
        const keyOf = (at: number): number => clean.names.key.at(clean.name[at] ?? 0);
        list.forEach((one, a) => {
          list.forEach((other, b) => {
            expect(clean.company[a] === clean.company[b]).toBe(one.company === other.company);
            const same = [one.firstName, one.lastName].toSorted().join();
            const than = [other.firstName, other.lastName].toSorted().join();
            expect(keyOf(a) === keyOf(b)).toBe(same === than);
          });
        });
      }),
      { numRuns: 15 },
    );
  });

  test('a record means the same alone as among others', () => {
    fc.assert(
      fc.property(people, (list) => {
        const together = facts(list);
        expect(list.map((person) => facts([person])[0])).toEqual(together);
      }),
      { numRuns: 10 },
    );
  });
});
