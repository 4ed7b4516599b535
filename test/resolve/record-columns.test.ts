import { describe, expect, test } from 'vitest';
import type { PersonClaim } from '../../src/model/claims.ts';
import { recordColumns } from '../../src/resolve/record-columns.ts';
import { recordsOf } from './clean-of.ts';

const columnsOf = (people: readonly PersonClaim[], persons: readonly number[]) =>
  recordColumns(recordsOf(people).claims, Int32Array.from(persons));

describe('a row’s name is what it says', () => {
  test.each<[string, PersonClaim, string]>([
    ['in one cell', { name: 'RUIZ, Ana (she/her)' }, 'RUIZ, Ana (she/her)'],
    ['in two', { firstName: 'Ana', lastName: 'Ruiz' }, 'Ana Ruiz'],
    ['in one of two', { firstName: '', lastName: 'Ruiz' }, 'Ruiz'],
    ['in the other', { firstName: 'Ana' }, 'Ana'],
    ['whole before parts', { name: 'Ana Ruiz', firstName: 'A.', lastName: 'R.' }, 'Ana Ruiz'],
    ['nothing', {}, ''],
    [
      'a word that objects know',
      { firstName: '__proto__', lastName: 'constructor' },
      '__proto__ constructor',
    ],
    ['in any script', { firstName: '小明', lastName: '王' }, '小明 王'],
    ['longer than most', { firstName: 'Ana'.repeat(99), lastName: 'R' }, `${'Ana'.repeat(99)} R`],
    ['of half a letter', { firstName: 'A\ud83d', lastName: 'Ruiz' }, 'A\ud83d Ruiz'],
  ])('%s', (_, claim, expected) => {
    const { records } = columnsOf([claim], [0]);
    expect(records.pool.text(records.name[0] ?? 0)).toBe(expected);
  });

  test('and equal ones are one text', () => {
    const ana = { firstName: 'Ana', lastName: 'Ruiz' };
    const { records } = columnsOf([ana, { firstName: 'Ana', lastName: 'Lind' }, ana], [0, 1, 2]);
    expect(records.name[0]).toBe(records.name[2]);
    expect(records.name[1]).not.toBe(records.name[0]);
  });
});

test('all cells stand as they were', () => {
  const claim = {
    id: ' c1',
    name: 'Ana Ruiz',
    email: 'Ana <ANA@altex.example>',
    url: 'HTTP://linkedin.com/in/Ana',
    company: 'ALTEX gmbh',
    title: 'c.t.o.',
  };
  const { records } = columnsOf([claim], [4]);
  const cell = (column: Int32Array): string => records.pool.text(column[0] ?? 0);
  expect([records.count, records.file[0], records.line[0], records.person[0]]).toEqual([
    1, 0, 2, 4,
  ]);
  expect(cell(records.sourceId)).toBe(' c1');
  expect(cell(records.email)).toBe('Ana <ANA@altex.example>');
  expect(cell(records.url)).toBe('HTTP://linkedin.com/in/Ana');
  expect(cell(records.company)).toBe('ALTEX gmbh');
  expect(cell(records.title)).toBe('c.t.o.');
});

describe('rows of people who must not appear', () => {
  const people = ['Ana', 'Bo', 'Cem', 'Dora'].map((name) => ({ name }));

  test('are left out, and the others move up', () => {
    const { records, placesOf } = columnsOf(people, [-1, 1, -1, 0]);
    expect([...records.line]).toEqual([3, 5]);
    expect([...records.person]).toEqual([1, 0]);
    expect([...placesOf(Int32Array.of(3, 1, 0))]).toEqual([1, 0, -1]);
  });

  test('may be all', () => {
    const { records, placesOf } = columnsOf(people, [-1, -1, -1, -1]);
    expect([records.count, [...placesOf(Int32Array.of(2))]]).toEqual([0, [-1]]);
  });

  test('where there are none, rows stand where they stood', () => {
    const { records, placesOf } = columnsOf(people, [3, 1, 2, 0]);
    expect([...records.line]).toEqual([2, 3, 4, 5]);
    expect([...placesOf(Int32Array.of(3, 1, 0))]).toEqual([3, 1, 0]);
  });
});
