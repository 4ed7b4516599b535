import { describe, expect, test } from 'vitest';
import { findRecords } from '../../src/resolve/find-records.ts';
import { idKeys } from '../../src/resolve/id-keys.ts';
import { recordsOf } from './clean-of.ts';

const PEOPLE = [
  { id: 'c1', name: 'Ana Ruiz', email: 'ana@altex.example; a.ruiz@gmail.com' },
  { id: '003A0000012AbCd', name: 'Bo Lind', url: 'linkedin.com/in/bo' },
  { id: 'bo', name: 'Jon Smith', email: 'ana@altex.example' },
  { name: 'Jon Smith', email: 'info@altex.example' },
  { id: '__proto__', name: 'constructor Smith' },
  { id: '9@altex.example', name: 'Cem Kaya', email: '8@altex.example' },
];

const find = (text: string) => {
  const { claims, clean } = recordsOf(PEOPLE, 'salesforce');
  claims.files[0] = 'crm/people.csv';
  const idOf = idKeys(claims.pool);
  const { system, id } = claims.records;
  const ids = new Float64Array(clean.count).map((_, r) => idOf(system.at(r), id.at(r)));
  return findRecords(new Set([text, 'c1', 'bo']), claims, clean, ids)(text);
};

describe('a verdict’s text means', () => {
  test.each<[string, string, readonly number[]]>([
    ['an id', 'c1', [0]],
    ['an id in its longer form', '003A0000012AbCdIAK', [1]],
    ['an id before anything else', '9@altex.example', [5]],
    ['an address, whoever bears it', 'ANA@altex.example', [0, 2]],
    ['any of several addresses', 'aruiz+x@gmail.com', [0]],
    ['an inbox that a record bears', 'info@altex.example', [3]],
    ['a profile in any variant', 'https://uk.linkedin.com/in/BO/', [1]],
    ['a place', 'crm/people.csv:3', [1]],
    ['a place by the end of its path', 'people.csv:3', [1]],
    ['no half of a file’s name', 'ple.csv:3', []],
    ['no line without a record', 'people.csv:99', []],
    ['a full name', 'Lind, Bo', [1]],
    ['a name of two', 'Jon Smith', [2, 3]],
    ['no word of a name', 'Smith', []],
    ['a word that objects know', '__proto__', [4]],
    ['no such word that nobody bears', 'constructor', []],
    ['nobody', 'Nemo', []],
    ['nothing', '', []],
  ])('%s: %s', (_, text, expected) => {
    expect(find(text).records).toEqual(expected);
  });

  test.each<[string, string, boolean]>([
    ['an address of nobody here', 'new@altex.example', true],
    ['a profile of nobody here', 'linkedin.com/in/new', true],
    ['an inbox of nobody here', 'sales@altex.example', false],
    ['nobody’s address', 'noreply@altex.example', false],
    ['a name', 'Nemo', false],
    ['a page of a company', 'linkedin.com/company/altex', false],
  ])('%s may be somebody’s: %s %s', (_, text, expected) => {
    const { key, records } = find(text);
    expect([key !== undefined, records]).toEqual([expected, []]);
  });

  test('a name only where it is said by name', () => {
    expect([find('Bo Lind').byName, find('bo').byName, find('people.csv:2').byName]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('one address, however it is written', () => {
    expect(find('New+crm@altex.example').key).toBe(find('new@altex.example').key);
  });
});
