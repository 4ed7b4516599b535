import { describe, expect, test } from 'vitest';
import { prospects } from '../../src/commands/prospects.ts';
import { inFull } from '../targets/small-network.ts';
import { table, worldOf } from '../world.ts';

const PEOPLE = [
  'id,name,title,company,team',
  'a1,Ana Reis,VP Sales,Lantern Software,true',
  'c1,Cem Kaya,CEO,Corin Bank,',
  'd1,Dora Pap,Analyst,Corin Bank,',
  'e1,Eve Moss,Head of IT,Dorn Air,',
  'f1,Fay Moor,CFO,Fern Stores,',
  'g1,Gus Holt,CIO,,',
];

const named = async (...accounts: readonly string[]): Promise<string[]> => {
  const loaded = await worldOf({
    'people.csv': table(...PEOPLE),
    'accounts.csv': table('account,type', ...accounts),
  });
  return prospects(loaded).map(({ person }) => loaded.resolved.people.name.at(person) ?? '');
};

describe('prospects are those who decide', () => {
  test.each([
    ['at accounts called prospects', ['Corin Bank,prospect', 'Fern Stores,customer'], ['Cem Kaya']],
    [
      'at accounts that are nothing else to us, where none is called one',
      ['Lantern Software,own', 'Fern Stores,customer'],
      ['Cem Kaya', 'Eve Moss'],
    ],
    [
      'nowhere, where all are something else',
      ['Lantern Software,own', 'Corin Bank,customer', 'Dorn Air,partner', 'Fern Stores,competitor'],
      [],
    ],
  ])('%s', async (_, accounts, expected) => {
    expect((await named(...accounts)).sort()).toEqual(expected);
  });

  test('never one of our own, whatever their company', async () => {
    expect(await named('Lantern Software,prospect')).toEqual([]);
  });

  test('each fits fully: nobody is described', async () => {
    const loaded = await worldOf({
      'people.csv': table(...PEOPLE),
      'accounts.csv': table('account,type', 'Corin Bank,prospect'),
    });
    expect(prospects(loaded).map(inFull)).toEqual([
      { person: expect.any(Number), fit: 1, fitFactors: [], matchedAs: 'persona' },
    ]);
  });
});
