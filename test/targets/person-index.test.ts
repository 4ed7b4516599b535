import { describe, expect, test } from 'vitest';
import { personIndexes } from '../../src/targets/person-index.ts';
import { smallNetwork } from './small-network.ts';

const { people, records } = smallNetwork([
  { name: 'Jon Smith', email: 'Jon@altex.example; j.smith@old.example', id: 'c1' },
  { name: 'José María Núñez', url: 'https://www.linkedin.com/in/jose-nunez', id: 'c2' },
  { name: 'Jon A. Smith', email: 'team@altex.example', id: 'c1' },
  { name: 'Robert Vane', email: 'team@altex.example', id: 'constructor' },
]);
const index = personIndexes(people, records);
const called = (name: string): number[] => index.byName(name).map(({ person }) => person);

describe('people by what names one', () => {
  test('ids of the network and of the rows', () => {
    expect(index.byId('p2')).toEqual([1]);
    expect(index.byId('c2')).toEqual([1]);
    expect(index.byId('c1')).toEqual([0, 2]);
    expect(index.byId('constructor')).toEqual([3]);
  });

  test.each(['p0', 'p5', 'p01', '', 'c3', 'toString'])('%j names nobody', (id) => {
    expect(index.byId(id)).toEqual([]);
  });

  test('addresses, every one of them, in any case; a shared one names all', () => {
    expect(index.byEmail('JON@altex.example')).toEqual([0]);
    expect(index.byEmail('j.smith@old.example')).toEqual([0]);
    expect(index.byEmail('team@altex.example')).toEqual([2, 3]);
    expect(index.byEmail('')).toEqual([]);
  });

  test('profiles in any spelling', () => {
    expect(index.byUrl('http://linkedin.com/in/Jose-Nunez/?trk=people')).toEqual([1]);
    expect(index.byUrl('https://www.linkedin.com/in/jose')).toEqual([]);
  });
});

describe('people by name', () => {
  test('in any order, without accents', () => {
    expect(called('Smith Jon')).toEqual([0, 2]);
    expect(called('Nunez, Jose Maria')).toEqual([1]);
  });

  test('under a short form', () => {
    expect(called('Bob Vane')).toEqual([3]);
  });

  test('wholly or in part', () => {
    expect(index.byName('Jon Smith').map(({ whole }) => whole)[0]).toBe(true);
    expect(index.byName('Vane')).toEqual([{ person: 3, whole: false }]);
  });

  test('nobody', () => {
    expect(called('Zoe Smith')).toEqual([]);
    expect(called('')).toEqual([]);
  });
});

describe('a text with a word that nobody bears', () => {
  test.each([
    ['the first', 'Head Jon Smith'],
    ['the last', 'Jon Smith Head'],
    ['the one before a comma', 'Head, Jon Smith'],
    ['the one right before a comma', 'Jon Head, Smith'],
    ['the only one', 'Head'],
  ])('is nobody: %s', (_, text) => {
    expect(called(text)).toEqual([]);
  });

  test.each([
    ['Smith, Jon', [0, 2]],
    ['Jon Smith, CISSP', [0, 2]],
    ['Dr Jon Smith', [0, 2]],
    ['JON SMITH', [0, 2]],
    ['Vane', [3]],
  ])('%s bears none such', (text, people) => {
    expect(called(text)).toEqual(people);
  });
});

test('an id of one record, of several of one person, and of several people', () => {
  const network = smallNetwork([
    { name: 'Ana Ruiz', id: 'one' },
    { name: 'Bo Lind', id: 'two' },
    { name: 'Cy Moss', id: 'two' },
    { name: 'Di Park', id: 'three' },
    { name: 'Di Park', id: 'three' },
  ]);
  // The last two records are one person's.
  const person = Int32Array.from([0, 2, 1, 3, 3]);
  const { byId } = personIndexes(network.people, { ...network.records, person });
  expect(['one', 'two', 'three', 'four'].map(byId)).toEqual([[0], [1, 2], [3], []]);
});
