import { describe, expect, test } from 'vitest';
import { intAt } from '../../src/model/columns.ts';
import { groupOf, groupRows } from '../../src/targets/groups.ts';
import { lowestOf, peopleGroups } from '../../src/targets/people-groups.ts';
import { smallNetwork } from './small-network.ts';

const { people, accounts } = smallNetwork(
  [
    { name: 'Ana', title: 'CISO', company: 'Altex', country: 'Germany', city: 'Berlin' },
    { name: 'Bo', title: 'CEO', company: 'Altex', country: 'Deutschland' },
    { name: 'Cy', title: 'CISO', company: 'Pixel', country: '', city: 'Berlin' },
    { name: 'Di', title: '', company: 'Altex', country: 'nowhere' },
    { name: 'Ed', title: 'CEO', country: '', industry: 'Banking' },
    { name: 'Flo', title: 'CISO', company: 'Altex', country: 'France', industry: 'Banking' },
    { name: 'Gus', title: 'CISO', company: 'Lone', country: '', industry: 'Banking' },
  ],
  [
    { name: 'Altex', industry: 'Software', country: 'Germany' },
    { name: 'Pixel', domain: 'pixel.fr' },
    { name: 'Lone' },
  ],
);
const groups = peopleGroups(people, accounts);

/** Which people are of one class, as lists of them. */
const together = ({ of, first }: { of: Int32Array; first: Int32Array }): number[][] =>
  [...first.keys()].map((group) => [...of.keys()].filter((person) => of[person] === group));

describe('people are of one class', () => {
  test('who bear the same title', () => {
    expect(together(groups.titles)).toEqual([[0, 2, 5, 6], [1, 4], [3]]);
  });

  test('whose country is the same, and shown by the same', () => {
    // Both spellings are one; Pixel's shows by its domain, Di's by the account, Ed's and Gus's not at all.
    expect(together(groups.countries)).toEqual([[0, 1], [2], [3], [4, 6], [5]]);
  });

  test('whose account is one; where it says no industry, who say the same themselves', () => {
    expect(together(groups.industries)).toEqual([[0, 1, 3, 5], [2], [4], [6]]);
  });

  test('who state the same industry, by their account or themselves', () => {
    expect(together(groups.stated)).toEqual([[0, 1, 3, 5], [2], [4, 6]]);
  });

  test('who live in one city', () => {
    expect(together(groups.cities)).toEqual([
      [0, 2],
      [1, 3, 4, 5, 6],
    ]);
  });

  test('the first of each stands for it', () => {
    for (const { of, first } of [
      groups.titles,
      groups.countries,
      groups.industries,
      groups.stated,
    ]) {
      for (const [group, person] of first.entries()) expect(intAt(of, person)).toBe(group);
    }
  });
});

describe('people stand by title, and there by the industry stated', () => {
  const rows = ['Software', 'Retail', 'Software', '', 'Retail', 'Software'].map((industry, i) => ({
    ...{ name: 'Ana', title: i === 4 ? 'CEO' : 'CISO', country: i < 3 ? 'Germany' : 'France' },
    industry,
  }));
  const network = smallNetwork(rows);
  const { byTitle, byCountry } = peopleGroups(network.people, network.accounts);

  test('industries in the order in which they are met, and there people in theirs', () => {
    expect([...groupOf(byTitle, 0)]).toEqual([0, 2, 5, 1, 3]);
    expect([...groupOf(byTitle, 1)]).toEqual([4]);
  });

  test('so they do in a country', () => {
    expect([...groupOf(byCountry, 0)]).toEqual([0, 2, 1]);
    expect([...groupOf(byCountry, 1)]).toEqual([5, 3, 4]);
  });
});

describe('people stand by company, and there by title', () => {
  test('each title together, in the order of people', () => {
    expect([...groupOf(groups.byAccount, 0)]).toEqual([0, 5, 1, 3]);
    expect([...groupOf(groups.byAccount, 1)]).toEqual([2]);
  });

  test('who work nowhere are in no company', () => {
    expect([...groups.byAccount.order].sort()).toEqual([0, 1, 2, 3, 5, 6]);
  });

  test('the lowest number is found wherever it stands', () => {
    const rows = groupRows(Int32Array.from([1, 0, 0, 1]), 3, Int32Array.from([3, 2, 1, 0]));
    expect([...groupOf(rows, 0)]).toEqual([2, 1]);
    expect([0, 1, 2].map((group) => lowestOf(rows, group))).toEqual([1, 0, -1]);
  });
});
