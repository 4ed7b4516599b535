import { expect, test } from 'vitest';
import { titleIndex } from '../../src/targets/title-index.ts';
import { smallNetwork } from './small-network.ts';

const { people, offices } = smallNetwork([
  { name: 'Ana Ruiz', title: 'CISO' },
  { name: 'Bo Lind', title: 'Sales Manager' },
  { name: 'Cy Moss', title: 'CISO' },
  { name: 'Di Park' },
]);
const index = titleIndex(people, offices);

test('a title that several bear is one', () => {
  expect(index.titleOf(0)).toBe(index.titleOf(2));
  expect([...index.bearers(index.titleOf(0))]).toEqual([0, 2]);
  expect(index.text(index.titleOf(1))).toBe('Sales Manager');
  expect(index.words(index.titleOf(1))).toEqual(['manager', 'sales']);
});

test('titles are found by their office', () => {
  const found = index.titlesWhere(({ seniority }) => seniority === 'c-level');
  expect(found.map(index.text)).toEqual(['CISO']);
  expect(index.titlesWhere(() => false)).toEqual([]);
  expect(index.titlesWhere(() => true)).toHaveLength(3);
});

test('no title has no office', () => {
  expect(index.office(index.titleOf(3))).toEqual({ seniority: '', function: '' });
});
