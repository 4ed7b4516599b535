import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonClaim } from '../../src/model/claims.ts';
import { AS_OF, networkOf, resolved, rows } from './network-of.ts';

/** People in the order of their numbers, by what names them. */
const numbered = (people: readonly PersonClaim[]): string[] => {
  const { name, url, emails } = networkOf(people).resolved.people;
  return [...name].map((one, p) => one || [...url][p] || [...emails][p] || '?');
};

describe('people are numbered', () => {
  test.each<[string, readonly PersonClaim[], readonly string[]]>([
    ['by name', [{ name: 'Zoe Lind' }, { name: 'Ana Ruiz' }], ['Ana Ruiz', 'Zoe Lind']],
    [
      'by the sorted words of it',
      [{ name: 'Ana Zorn' }, { name: 'Zoe Abel' }],
      ['Zoe Abel', 'Ana Zorn'],
    ],
    [
      'who has a name before who has none',
      [{ email: 'a@x.example' }, { name: 'Zoe Lind' }],
      ['Zoe Lind', 'a@x.example'],
    ],
    [
      'by profile where names are equal',
      [
        { name: 'Zoe Lind', url: 'linkedin.com/in/b', title: 'b' },
        { name: 'Zoe Lind', url: 'linkedin.com/in/a', title: 'a' },
      ],
      ['Zoe Lind', 'Zoe Lind'],
    ],
    [
      'by address where there is no more',
      [{ email: 'b@x.example' }, { email: 'a@x.example' }],
      ['a@x.example', 'b@x.example'],
    ],
    [
      'nobody’s address numbers nobody',
      [{ email: 'noreply@a.example' }, { email: 'z@x.example' }],
      ['z@x.example', '?'],
    ],
    [
      'in other scripts behind Latin ones',
      [{ name: '王小明' }, { name: 'Zoe Lind' }],
      ['Zoe Lind', '王小明'],
    ],
  ])('%s', (_, people, expected) => {
    expect(numbered(people)).toEqual(expected);
    expect(numbered(people.toReversed())).toEqual(expected);
  });

  test('of one name by profile, address, id, in this turn', () => {
    const { title } = networkOf([
      { name: 'Zoe Lind', id: '2', title: 'fifth' },
      { name: 'Zoe Lind', email: 'b@y.example', title: 'fourth' },
      { name: 'Zoe Lind', url: 'linkedin.com/in/b', title: 'second' },
      { name: 'Zoe Lind', email: 'a@x.example', title: 'third' },
      { name: 'Zoe Lind', url: 'linkedin.com/in/a', title: 'first' },
      { name: 'Zoe Lind', id: '3', title: 'sixth' },
    ]).resolved.people;
    expect([...title]).toEqual(['first', 'second', 'third', 'fourth', 'fifth', 'sixth']);
  });

  test('with those known by a reference only among them', () => {
    const { claims, row } = rows();
    const ana = row().person({ name: 'Ana Ruiz' });
    const sink = row('plain', 'mail.csv');
    const others = ['b@x.example', 'linkedin.com/in/c', 'a@x.example'].map((text) =>
      sink.ref('any', text),
    );
    sink.contact({ from: ana, to: others, day: AS_OF, channel: 'email' });
    const { people } = resolved(claims).resolved;
    expect([...people.emails]).toEqual(['', '', 'a@x.example', 'b@x.example']);
    expect([...people.url]).toEqual(['', 'https://www.linkedin.com/in/c', '', '']);
  });

  test('without those who must not appear, and without a gap', () => {
    const people = ['Ana', 'Bo', 'Cem'].map((name) => ({
      name: `${name} Lind`,
      email: `${name}@x.example`,
    }));
    const { resolved: network, suppressed } = networkOf(people, { suppress: ['BO@x.example'] });
    expect([...network.people.name]).toEqual(['Ana Lind', 'Cem Lind']);
    expect([...network.records.person]).toEqual([0, 1]);
    expect(suppressed).toBe(1);
  });

  test('from 0 on, each record’s by its person', () => {
    const person = fc.record(
      {
        name: fc.constantFrom('Ana Ruiz', 'Bo Lind', '王'),
        email: fc.constantFrom('a@x.example', 'b@x.example'),
        id: fc.constantFrom('1', '2'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(person, { maxLength: 9 }), (people) => {
        const { people: found, records } = networkOf(people).resolved;
        expect([...new Set(records.person)].sort()).toEqual(
          Array.from({ length: found.count }, (_, p) => p),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('who must not appear', () => {
  const PEOPLE: readonly PersonClaim[] = [
    {
      name: 'Ana Ruiz',
      email: 'ana@altex.example; ana.private@gmail.com',
      url: 'linkedin.com/in/ana',
    },
    { name: 'Ana Lind', email: 'ana@altex.example' },
    { name: 'Bo Lind', email: 'bo@altex.example' },
  ];
  const left = (...suppress: readonly string[]): string[] => [
    ...networkOf(PEOPLE, { suppress }).resolved.people.name,
  ];

  test.each<[string, string, number]>([
    ['by any of their addresses', 'anaprivate@googlemail.com', 1],
    ['by an address with a tag', 'ana+x@altex.example', 1],
    ['by their profile', 'https://www.linkedin.com/in/Ana?x=1', 1],
    ['not by a name', 'Bo Lind', 2],
    ['not by a company', 'altex.example', 2],
    ['not by an address of nobody', 'cem@altex.example', 2],
    ['not by nothing', '', 2],
    ['not by a word that objects know', '__proto__', 2],
  ])('is said %s', (_, said, count) => {
    expect(left(said)).toHaveLength(count);
  });

  test('is gone with every row joined to theirs', () => {
    expect(left('linkedin.com/in/ana')).toEqual(['Bo Lind']);
  });

  test('may be everybody', () => {
    const { resolved: network } = networkOf(PEOPLE, {
      suppress: ['ana@altex.example', 'bo@altex.example'],
    });
    expect([network.people.count, network.records.count, network.jobs.count]).toEqual([0, 0, 0]);
  });
});
