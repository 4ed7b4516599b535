import { describe, expect, test } from 'vitest';
import { accountIndexes } from '../../src/targets/account-index.ts';
import { smallNetwork } from './small-network.ts';

const { accounts } = smallNetwork(
  [
    { name: 'Ana Ruiz', company: 'Altex Systems GmbH' },
    { name: 'Bo Lind', company: 'Altex Labs' },
  ],
  [
    { name: 'Altex Systems GmbH', domain: 'altex.example;altex.de', parent: 'Harbor' },
    { name: 'Altex Labs', parent: 'Altex Systems GmbH' },
    { name: 'Harbor', parent: 'Altex Labs' },
    { name: 'Pixel' },
  ],
);
const index = accountIndexes(accounts);
const called = (name: string): string[] =>
  index.called(name).map(({ account, how }) => `${accounts.name[account]}: ${how}`);

describe('an account is called', () => {
  test('by its name, without the legal form, before any part of a name', () => {
    expect(called('ALTEX SYSTEMS')[0]).toBe('Altex Systems GmbH: name');
  });

  test('by its domain', () => {
    expect(called('altex.de')[0]).toBe('Altex Systems GmbH: domain');
  });

  test('by a word of its name, where no other is called so', () => {
    expect(called('Labs')[0]).toBe('Altex Labs: part-of-name');
    expect(called('labs of nothing')).toEqual([]);
  });

  test('with what belongs to it, however deep, in a circle too', () => {
    expect(called('Harbor')).toEqual([
      'Harbor: name',
      'Altex Systems GmbH: subsidiary',
      'Altex Labs: subsidiary',
    ]);
  });

  test('only if there is one', () => {
    expect(called('constructor')).toEqual([]);
    expect(called('')).toEqual([]);
  });
});
