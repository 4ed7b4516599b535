import { describe, expect, test } from 'vitest';
import { accountIndexes, accountLookups } from '../../src/targets/account-index.ts';
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
  index.called(name).map(({ account, how }) => `${accounts.name.at(account)}: ${how}`);

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

  test('as well by what was kept, the accounts themselves not looked through', () => {
    const lookups = accountLookups(accounts);
    const { parent: _parent, name: _name, ...rest } = accounts;
    const unread = { ...rest, name: [], parent: new Int32Array(0) };
    const kept = accountIndexes(unread, lookups);
    for (const name of ['Harbor', 'altex.de', 'Labs', 'Pixel', 'nobody', '']) {
      expect(kept.called(name)).toEqual(index.called(name));
    }
  });

  test('only if there is one', () => {
    expect(called('constructor')).toEqual([]);
    expect(called('')).toEqual([]);
  });
});

describe('an account is named', () => {
  const many = smallNetwork(
    [],
    [
      { name: 'Altex Systems GmbH', domain: 'altex.example;altex.de' },
      { name: 'Altex Labs, Inc.' },
      { name: 'Société Brillante S.A.' },
      { name: 'The Harbor Company' },
      { name: 'H & M' },
      { name: '3M' },
      { name: 'O’Brien & Sons Ltd.' },
      { name: 'Bank of Leith', domain: 'leithbank.example' },
      { name: 'Leith' },
      { name: 'Norbank' },
      { name: 'Müller AG' },
      { name: 'AT&T' },
      { name: 'Ladoga OOO' },
      { name: 'Pixel' },
      { name: 'Pixel (Asia) Ltd' },
      { name: '株式会社アルテック' },
      { name: 'Co-op Group' },
    ],
  ).accounts;
  const named = accountIndexes(many);
  const kept = accountIndexes(many, accountLookups(many));

  test.each([
    ['Altex Systems', 'Altex Systems GmbH: name'],
    ['altex systems gmbh', 'Altex Systems GmbH: name'],
    ['ALTEX SYSTEMS, INC.', 'Altex Systems GmbH: name'],
    ['Altex', 'Altex Systems GmbH: part-of-name; Altex Labs, Inc.: part-of-name'],
    ['altex.de', 'Altex Systems GmbH: domain'],
    ['ALTEX.EXAMPLE', 'Altex Systems GmbH: domain'],
    ['www.altex.de', 'Altex Systems GmbH: domain'],
    ['https://altex.de', 'Altex Systems GmbH: domain'],
    ['Systems', 'Altex Systems GmbH: part-of-name'],
    ['altex labs', 'Altex Labs, Inc.: name'],
    ['Altex Labs Inc', 'Altex Labs, Inc.: name'],
    ['Altex Labs Incorporated', 'Altex Labs, Inc.: name'],
    ['societe brillante', 'Société Brillante S.A.: name'],
    ['Harbor Co', 'The Harbor Company: name'],
    ['Harbor', 'The Harbor Company: name'],
    ['The Harbor', 'The Harbor Company: name'],
    ['H&M', 'H & M: name'],
    ['H and M', 'H & M: name'],
    ['3M', '3M: name'],
    ['3 M', '3M: name'],
    ['OBrien & Sons', 'O’Brien & Sons Ltd.: name'],
    ["O'Brien and Sons", 'O’Brien & Sons Ltd.: name'],
    ['Bank of Leith', 'Bank of Leith: name'],
    ['Leith', 'Leith: name'],
    ['leithbank.example', 'Bank of Leith: domain'],
    ['Bank Leith', 'Bank of Leith: part-of-name'],
    ['bank', 'Bank of Leith: part-of-name'],
    ['norbank', 'Norbank: name'],
    ['Muller', 'Müller AG: name'],
    ['Müller', 'Müller AG: name'],
    ['AT&T', 'AT&T: name'],
    ['ATT', 'AT&T: name'],
    ['AT and T', 'AT&T: name'],
    ['Ladoga', 'Ladoga OOO: name'],
    ['Ладога', 'Ladoga OOO: name'],
    ['Pixel', 'Pixel: name; Pixel (Asia) Ltd: name'],
    ['Pixel Asia', 'Pixel (Asia) Ltd: part-of-name'],
    ['Pixel (Asia)', 'Pixel: name; Pixel (Asia) Ltd: name'],
    ['アルテック', '株式会社アルテック: name'],
    ['株式会社アルテック', '株式会社アルテック: name'],
    ['Co-op', 'Co-op Group: part-of-name'],
    ['co op group', 'Co-op Group: name'],
    ['', ''],
    ['constructor', ''],
    ['__proto__', ''],
    ['toString', ''],
  ])('%s: %s', (name, expected) => {
    const found = named.called(name).map(({ account, how }) => `${many.name.at(account)}: ${how}`);
    expect(found.join('; ')).toBe(expected);
    expect(kept.called(name)).toEqual(named.called(name));
  });
});
