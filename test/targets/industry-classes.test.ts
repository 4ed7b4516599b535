import { expect, test } from 'vitest';
import { intAt } from '../../src/model/columns.ts';
import { industryValue } from '../../src/targets/fit-place.ts';
import { industryClassesOf } from '../../src/targets/industry-classes.ts';
import { peopleGroups } from '../../src/targets/people-groups.ts';
import { smallNetwork } from './small-network.ts';

const ACCOUNTS = [
  { name: 'Corin', industry: 'Banking' },
  { name: 'Altex', industry: 'Banking' },
  { name: 'Beispielbank AG' },
  { name: 'Leith Food Bank', industry: 'Non-profit organizations' },
  { name: 'Fairbank Insurance', industry: 'Financial Services' },
  { name: 'Pixel' },
];

const network = smallNetwork(
  [
    ...ACCOUNTS.map(({ name }) => ({ name: `Ana of ${name}`, company: name })),
    { name: 'Bo', company: 'Pixel', industry: 'Retail' },
    { name: 'Cy', industry: 'Insurance' },
    { name: 'Di' },
  ],
  ACCOUNTS,
);
const groups = peopleGroups(network.people, network.accounts);
const { stated, company, valueFor } = industryClassesOf(network, groups);
const classOf = (person: number): number => intAt(groups.industries.of, person);

test.each([
  [0, 'Banking', 'Corin'],
  [2, '', 'Beispielbank AG'],
  [3, 'Non-profit organizations', 'Leith Food Bank'],
  [6, 'Retail', 'Pixel'],
  [7, 'Insurance', ''],
  [8, '', ''],
])('of person %i: stated "%s", company "%s"', (person, industry, name) => {
  expect(stated(classOf(person))).toBe(industry);
  expect(company(classOf(person))).toBe(name);
});

test.each([
  ['banking', [1, 1, 0.85, 0, 0.85, 0.4, 0, 0, 0.4]],
  ['financial services', [1, 1, 0.85, 0, 1, 0.4, 0, 1, 0.4]],
  ['insurance', [0, 0, 0.4, 0, 0.65, 0.4, 0, 1, 0.4]],
  ['retail', [0, 0, 0.4, 0, 0, 0.4, 1, 0, 0.4]],
])('who is sought in %s: %j', (wanted, values) => {
  const value = valueFor(wanted);
  expect(values.map((_, person) => value.of(classOf(person)))).toEqual(values);
});

test('each class counts what it would by itself, asked again or in any order', () => {
  for (const wanted of ['banks', 'fintech', 'insurance', 'llama breeding', 'Retail', '']) {
    const value = valueFor(wanted);
    for (const group of [...groups.industries.first.keys(), 0, 1, 2].toReversed()) {
      expect(value.of(group)).toBe(industryValue(wanted, stated(group), company(group)));
    }
  }
});

test.each([
  ['banking', ['Banking', 'Non-profit organizations', 'Insurance'], [1, 0, 0]],
  ['insurance', ['Banking', 'Retail', 'Insurance'], [0, 0, 1]],
  // A name that shows a bank, or an insurance, is worth more than what is stated.
  ['banking', ['', 'Financial Services'], [Number.NaN, Number.NaN]],
])('sought in %s: all who state one of %j count %j', (wanted, industries, values) => {
  const { ofStated } = valueFor(wanted);
  const numbers = industries.map((text) =>
    [...groups.stated.first.keys()].findIndex((one) => statedBy(one) === text),
  );
  expect(numbers.map(ofStated)).toEqual(values);
});

/** What those of a class of what is stated state. */
const statedBy = (one: number): string => stated(classOf(intAt(groups.stated.first, one)));

test('what all who state the same count is what each of them counts', () => {
  for (const wanted of ['banks', 'fintech', 'insurance', 'llama breeding', 'Retail', '']) {
    const value = valueFor(wanted);
    for (const [person, one] of groups.stated.of.entries()) {
      const ofAll = value.ofStated(one);
      if (!Number.isNaN(ofAll)) expect(value.of(classOf(person))).toBe(ofAll);
    }
  }
});
