import { describe, expect, test } from 'vitest';
import type { PersonClaim } from '../../src/model/claims.ts';
import { networkOf, resolved, rows } from './network-of.ts';

const ADDRESS = 'desk.nine@altex.example';
const ANA = { name: 'Ana Ruiz', email: ADDRESS };
const BO = { name: 'Bo Lind', email: ADDRESS };

/** Both ends of each doubt, in the order of their texts. */
const asked = (people: readonly PersonClaim[]): string[] =>
  networkOf(people).unsure.map(({ a, b }) => [a.reference, b.reference].sort().join(' | '));

describe('who may be one person is asked by what names them best', () => {
  test.each<[string, readonly PersonClaim[], string]>([
    [
      'an id',
      [
        { id: 'c1', ...ANA },
        { id: 'c2', ...BO },
      ],
      'c1 | c2',
    ],
    [
      'an address of their own where they have no id',
      [
        { ...ANA, email: `${ADDRESS}; ana@altex.example` },
        { id: 'c2', ...BO },
      ],
      'ana@altex.example | c2',
    ],
    [
      'a profile where they have neither',
      [
        { ...ANA, url: 'https://www.linkedin.com/in/ana' },
        { id: 'c2', ...BO },
      ],
      'c2 | https://www.linkedin.com/in/ana',
    ],
    ['their place where they have nothing', [ANA, BO], 'people.csv:2 | people.csv:3'],
    [
      'no id that another system gives to somebody else',
      [
        { id: 'crm:c1', ...ANA },
        { id: 'other:c1', ...BO },
      ],
      'people.csv:2 | people.csv:3',
    ],
    [
      'no inbox',
      [
        { ...ANA, email: `${ADDRESS}; info@altex.example` },
        { id: 'c2', ...BO },
      ],
      'c2 | people.csv:2',
    ],
    [
      'no address that others have, too',
      [
        { ...ANA, email: `${ADDRESS}; ana@altex.example` },
        BO,
        { name: 'Cem Kaya', email: 'ana@altex.example' },
      ],
      'people.csv:2 | people.csv:3',
    ],
  ])('%s', (_, people, expected) => {
    expect(asked(people)).toContain(expected);
  });

  test('and where the rows stand', () => {
    const { claims, row } = rows();
    row('crm', 'crm/contacts.csv').person(ANA);
    row('plain', 'people.csv').person(BO);
    const places = resolved(claims)
      .unsure.flatMap(({ a, b }) => [a, b])
      .map(({ file, line }) => `${file}:${line}`);
    expect(places.sort()).toEqual(['crm/contacts.csv:2', 'people.csv:3']);
  });
});

describe('nobody is asked', () => {
  test.each<[string, readonly PersonClaim[]]>([
    ['about one person', [ANA, { ...ANA, title: 'CTO' }]],
    ['about two who share nothing', [ANA, { ...BO, email: 'bo@pixel.example' }]],
    [
      'about two who share an inbox',
      [
        { ...ANA, email: 'info@x.example' },
        { ...BO, email: 'info@x.example' },
      ],
    ],
    ['about two of one name only', [{ name: 'Jon Smith' }, { name: 'Jon Smith' }]],
    [
      'about whom something else joined',
      [
        { ...ANA, url: 'linkedin.com/in/x' },
        { ...BO, url: 'linkedin.com/in/x', id: '1' },
        { id: '1', ...ANA },
      ],
    ],
  ])('%s', (_, people) => {
    expect(asked(people)).toEqual([]);
  });
});

describe('a doubt says what was found', () => {
  const doubt = (...people: readonly PersonClaim[]) => networkOf(people).unsure[0];

  test.each<[string, readonly PersonClaim[], string, string]>([
    ['one address, two names', [ANA, BO], 'email', 'names-differ'],
    [
      'one profile, two names',
      [
        { name: 'Ana Ruiz', url: 'linkedin.com/in/x' },
        { name: 'Bo Lind', url: 'linkedin.com/in/x' },
      ],
      'profile-url',
      'names-differ',
    ],
    [
      'one address, two profiles',
      [
        { ...ANA, url: 'linkedin.com/in/x' },
        { ...ANA, url: 'linkedin.com/in/y' },
      ],
      'email',
      'profiles-differ',
    ],
    [
      'one name and company, two addresses',
      [
        { name: 'Jon Smith', company: 'Altex', email: 'jon1@altex.example' },
        { name: 'Jon Smith', company: 'Altex', email: 'jon2@altex.example' },
      ],
      'name-and-company',
      'mailboxes-differ',
    ],
    [
      'names alike and a company',
      [
        { name: 'Harry Zelwick', company: 'Altex' },
        { name: 'Larry Zelwick', company: 'Altex' },
      ],
      'similar',
      'weak-evidence',
    ],
  ])('%s', (_, people, shared, against) => {
    expect(doubt(...people)).toMatchObject({ shared, against });
  });

  test('in bits, where names were compared', () => {
    const found = doubt(
      { name: 'Harry Zelwick', company: 'Altex' },
      { name: 'Larry Zelwick', company: 'Altex' },
    );
    expect(found?.bits).toMatchObject({ email: 0, city: 0 });
    expect(found?.bits?.company).toBeGreaterThan(0);
    expect(found?.bits?.name.others).toBe(1);
  });
});
