import { describe, expect, test } from 'vitest';
import { groups, isOne, networkOf } from './network-of.ts';

const company = 'Altex';

describe('who is told apart by a generation is another', () => {
  test.each<[string, string]>([
    ['Jon Smith Jr.', 'Jon Smith Sr.'],
    ['Jon Smith, Jr', 'Jon Smith, Senior'],
    ['Smith, Jon Jr.', 'Jon Smith III'],
    ['Kim Hart II', 'Kim Hart III'],
    ['Kim Hart 2nd', 'Kim Hart IV'],
    ['JON SMITH SR, PhD', 'Jon Smith jnr.'],
  ])('%s and %s at one company', (one, other) => {
    expect(isOne({ name: one, company }, { name: other, company })).toBe(false);
  });

  test.each<[string, string]>([
    ['Jon Smith Jr.', 'Jon Smith'],
    ['Jon Smith Jr.', 'Jon Smith, II'],
    ['Jon Smith Sr', 'Jon Smith Senior'],
    ['Henry V', 'V Henry'],
    ['Junior Costa', 'Costa Junior'],
  ])('but %s may be %s', (one, other) => {
    expect(isOne({ name: one, company }, { name: other, company })).toBe(true);
  });

  test('in columns of their own as well', () => {
    const one = { firstName: 'Jon', lastName: 'Smith Jr.', company };
    expect(isOne(one, { firstName: 'Jon', lastName: 'Smith Sr.', company })).toBe(false);
    expect(isOne(one, { firstName: 'Jon', lastName: 'Smith', company })).toBe(true);
  });

  test('though they share an address', () => {
    const email = 'jon.smith@web.de';
    const outcome = networkOf([
      { name: 'Jon Smith Jr.', email },
      { name: 'Jon Smith Sr.', email },
    ]);
    expect(groups(outcome)).toEqual([0, 1]);
    expect(outcome.unsure.map(({ shared, against }) => [shared, against])).toEqual([
      ['email', 'names-differ'],
    ]);
  });

  test('a row without one goes with neither, and the user is asked', () => {
    const outcome = networkOf([
      { name: 'Jon Smith Jr.', company },
      { name: 'Jon Smith', company },
      { name: 'Jon Smith Sr.', company },
    ]);
    expect(groups(outcome)).toEqual([0, 1, 2]);
    expect(outcome.unsure[0]?.against).toBe('names-differ');
  });

  test('unless an id says that they are one', () => {
    expect(isOne({ id: '7', name: 'Jon Smith Jr.' }, { id: '7', name: 'Jon Smith Sr.' })).toBe(
      true,
    );
  });
});
