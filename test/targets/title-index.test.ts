import { expect, test } from 'vitest';
import { intAt } from '../../src/model/columns.ts';
import { groupOf } from '../../src/targets/groups.ts';
import { peopleGroups } from '../../src/targets/people-groups.ts';
import { titleIndex } from '../../src/targets/title-index.ts';
import { smallNetwork } from './small-network.ts';

const { people, accounts, offices } = smallNetwork([
  { name: 'Ana Ruiz', title: 'CISO' },
  { name: 'Bo Lind', title: 'Sales Manager' },
  { name: 'Cy Moss', title: 'CISO' },
  { name: 'Di Park' },
]);
const { titles, byTitle } = peopleGroups(people, accounts);
const index = titleIndex(people, offices, titles.first);
const titleOf = (person: number): number => intAt(titles.of, person);

test('a title that several bear is one', () => {
  expect(titleOf(0)).toBe(titleOf(2));
  expect([...groupOf(byTitle, titleOf(0))]).toEqual([0, 2]);
  expect(index.text(titleOf(1))).toBe('Sales Manager');
  expect(index.words(titleOf(1))).toEqual(['manager', 'sales']);
});

test('titles are found by their office', () => {
  const found = index.titlesWhere(({ seniority }) => seniority === 'c-level');
  expect(found.map(index.text)).toEqual(['CISO']);
  expect(index.titlesWhere(() => false)).toEqual([]);
  expect(index.titlesWhere(() => true)).toHaveLength(3);
});

test('no title has no office', () => {
  expect(index.office(titleOf(3))).toEqual({ seniority: '', function: '' });
});
