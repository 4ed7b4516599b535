import { describe, expect, test } from 'vitest';
import { programOf } from '../../src/classify/program.ts';
import { world } from '../ties/world.ts';

const OWN = 0;
const CUSTOMER = 1;
const FORMER = 2;
const PROSPECT = 3;
const accounts = (['own', 'customer', 'former-customer', 'prospect'] as const).map((type) => ({
  type,
}));

/** Where the people of a path work, and where they worked before. */
const program = (at: readonly number[], past: ReadonlyMap<number, number[]> = new Map()) =>
  programOf(
    world({ people: at.length, at, accounts }),
    at.map((_, person) => person),
    careers(at.map((_, person) => past.get(person) ?? [])),
  );

const careers = (past: readonly (readonly number[])[]) => ({
  start: Int32Array.from([0, ...past], (_, person) => past.slice(0, person).flat().length),
  account: Int32Array.from(past.flat()),
});

describe('the program', () => {
  test('is direct where nobody stands between', () => {
    expect(program([OWN, PROSPECT])).toBe('direct');
    expect(program([OWN, CUSTOMER])).toBe('direct');
  });

  test('is client where the referrer is at a customer now', () => {
    expect(program([OWN, CUSTOMER, PROSPECT])).toBe('client');
    expect(program([OWN, PROSPECT, CUSTOMER, PROSPECT])).toBe('client');
  });

  test('is indirect where somebody else on the way is', () => {
    expect(program([OWN, CUSTOMER, PROSPECT, PROSPECT])).toBe('indirect');
  });

  test('is indirect where the referrer’s company was a customer', () => {
    expect(program([OWN, FORMER, PROSPECT])).toBe('indirect');
  });

  test('is indirect where the referrer once worked at a customer', () => {
    expect(program([OWN, PROSPECT, PROSPECT], new Map([[1, [CUSTOMER]]]))).toBe('indirect');
    expect(program([OWN, -1, PROSPECT], new Map([[1, [PROSPECT, FORMER]]]))).toBe('indirect');
  });

  test('is non-client otherwise, whatever the target is', () => {
    expect(program([OWN, PROSPECT, CUSTOMER])).toBe('non-client');
    expect(program([OWN, -1, PROSPECT], new Map([[1, [PROSPECT]]]))).toBe('non-client');
    expect(program([OWN, -1, CUSTOMER], new Map([[2, [CUSTOMER]]]))).toBe('non-client');
  });

  test('does not count the seller’s own past', () => {
    expect(program([OWN, PROSPECT, PROSPECT], new Map([[0, [CUSTOMER]]]))).toBe('non-client');
  });
});
