import { describe, expect, test } from 'vitest';
import { groups, isOne, networkOf } from './network-of.ts';

const email = 'ana.bo.ruiz@gmail.com';
const share = (one: string, other: string, at = email): boolean =>
  isOne({ name: one, email: at }, { name: other, email: at });

describe('one family at one private address', () => {
  test.each<[string, string]>([
    ['Ana Ruiz', 'Bo Ruiz'],
    ['Ruiz, Ana', 'Ruiz, Bo'],
    ['RUIZ Ana', 'Bo Ruiz'],
    ['Ana María Ruiz', 'Bo Ruiz'],
    ['Ana Ruiz Lopez', 'Bo Ruiz Lopez'],
    ['Dr. Ana Ruiz', 'Mr. Bo Ruiz'],
    ['Mario Ruiz', 'Maria Ruiz'],
    ['Daniel Ruiz', 'Daniela Ruiz'],
  ])('%s and %s are two', (one, other) => {
    expect(share(one, other)).toBe(false);
    expect(share(other, one)).toBe(false);
  });

  test.each<[string, string]>([
    ['Robert Ruiz', 'Bob Ruiz'],
    ['Alexandra Ruiz', 'Alex Ruiz'],
    ['Katherine Ruiz', 'Catherine Ruiz'],
    ['Jörg Ruiz', 'Joerg Ruiz'],
    ['Friedrich Ruiz', 'Friedrych Ruiz'],
    ['A. Ruiz', 'Ana Ruiz'],
    ['Christofer Ruiz', 'Chris Ruiz'],
    ['Ana María Ruiz', 'María Ruiz'],
    ['Anna "Nan" Ruiz', 'Nan Ruiz'],
    ['Ana Ruiz', 'Ana Lind'],
    ['Ana Ruiz', 'Ruiz'],
    ['Ana Ruiz', 'RUIZ ANA'],
  ])('%s and %s are one', (one, other) => {
    expect(share(one, other)).toBe(true);
    expect(share(other, one)).toBe(true);
  });

  test('what follows a plus makes no other address', () => {
    const outcome = networkOf([
      { name: 'Ana Ruiz', email: 'ana+bo@gmail.com' },
      { name: 'Bo Ruiz', email: 'ana@gmail.com' },
    ]);
    expect(groups(outcome)).toEqual([0, 1]);
    expect(outcome.unsure.map(({ shared, against }) => [shared, against])).toEqual([
      ['email', 'names-differ'],
    ]);
  });

  test('who could be either goes with neither', () => {
    const three = [{ name: 'Ana Ruiz' }, { name: 'Ruiz' }, { name: 'Bo Ruiz' }];
    expect(groups(networkOf(three.map((one) => ({ ...one, email }))))).toEqual([0, 1, 2]);
  });

  test('at a company an address is one person’s, whatever they are called', () => {
    expect(share('Xiaoming Lindh', 'Tom Lindh', 'tlindh@altex.example')).toBe(true);
  });
});
