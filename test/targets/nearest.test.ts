import { describe, expect, test } from 'vitest';
import { accountIndexes } from '../../src/targets/account-index.ts';
import { findTargets } from '../../src/targets/find-targets.ts';
import { nearestCompanies, nearestNames } from '../../src/targets/nearest.ts';
import { parseQuery } from '../../src/targets/parse-query.ts';
import { personIndexes } from '../../src/targets/person-index.ts';
import { smallNetwork } from './small-network.ts';

const network = smallNetwork(
  [
    { name: 'Jon Smith', title: 'CISO', company: 'Altex Systems' },
    { name: 'Ana Ruiz', title: 'CEO', company: 'Pixel' },
    { name: 'Ana María Ruiz', title: 'Designer', company: 'Pixel' },
    { name: 'Bo Lind', title: 'CFO', company: 'Harbor Analytics' },
    { name: 'Constructor Proto' },
  ],
  [{ name: 'Altex Labs' }, { name: 'Harbor Lines' }, { name: 'Société Brillante' }],
);
const { people, accounts, records } = network;
const persons = personIndexes(people, records);
const named = accountIndexes(accounts);

describe('the names that could have been meant by', () => {
  test.each([
    ['Jon Smyth', ['Jon Smith']],
    ['Jonn Smiht', ['Jon Smith']],
    ['Anna Ruiz', ['Ana Ruiz', 'Ana María Ruiz']],
    ['Ana Maria Riuz', ['Ana María Ruiz']],
    ['Ana Nobody', ['Ana Ruiz', 'Ana María Ruiz']],
    ['Nobody Lind', ['Bo Lind']],
    ['Constructer Proto', ['Constructor Proto']],
    ['__proto__', ['Constructor Proto']],
    ['Zzz Qqq', []],
    ['', []],
    ['J', []],
  ])('%s: %j', (name, expected) => {
    expect(nearestNames(name, people, persons)).toEqual(expected);
  });
});

describe('the companies that could have been meant by', () => {
  test.each([
    ['Altx Systems', ['Altex Systems']],
    ['Altex Sytems', ['Altex Systems']],
    ['Altx', ['Altex Labs', 'Altex Systems']],
    ['Harbour', ['Harbor Lines', 'Harbor Analytics']],
    ['Harbor Analytix', ['Harbor Analytics']],
    ['Societe Briliante', ['Société Brillante']],
    ['Pixle', ['Pixel']],
    ['Zzz', []],
    ['', []],
  ])('%s: %j', (name, expected) => {
    expect(nearestCompanies(name, accounts, named)).toEqual(expected);
  });
});

describe('nothing found is answered with what is nearest', () => {
  test.each([
    ['Jon Smyth', ['Jon Smith']],
    ['CISO at Altx Systems', ['Altex Systems']],
    ['CEO of Harbour', ['Harbor Lines', 'Harbor Analytics']],
    ['company:"Societe Briliante"', ['Société Brillante']],
    ['CTO at Harbor Analytics', ['Bo Lind, CFO, Harbor Analytics']],
    ['function:legal company:Pixel', ['Ana Ruiz, CEO, Pixel', 'Ana María Ruiz, Designer, Pixel']],
    ['CISO in Norway', ['Jon Smith, CISO, Altex Systems']],
    ['Xaver Qwertz', []],
    ['title:CISO region:Nordics', []],
  ])('%s: %j', (query, expected) => {
    const { targets, nearest } = findTargets(network, parseQuery(query));
    expect(targets).toEqual([]);
    expect(nearest).toEqual(expected);
  });
});
