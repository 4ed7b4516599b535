import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Person - ID,Person - Name,Person - First name,Person - Last name,Person - Organization,Person - Organization ID,Person - Email - Work,Person - Email - Home,Person - Job title,Person - LinkedIn,Person - Owner,Person - Update time',
  '11,Mirela Okonjo,Mirela,Okonjo,Brightwater,21,"mirela@brightwater.example, m.okonjo@brightwater.example",mirela@mail.example,VP Operations,linkedin.com/in/mirela,Sam Seller,2025-01-02 03:04:05',
  '12,Jan van der Berg,,,Nordhaven,22,,,,,,',
);

describe('pipedrive/person', () => {
  test('people with organization and owner', () => {
    expect(told(SAMPLE)).toEqual([
      'pipedrive/person',
      '2 person id: 11, firstName: Mirela, lastName: Okonjo, name: Mirela Okonjo, email: mirela@brightwater.example;m.okonjo@brightwater.example;mirela@mail.example, url: linkedin.com/in/mirela, title: VP Operations, company: Brightwater, companyId: 21, asOf: 2025-01-02',
      '2 person id: Sam Seller, name: Sam Seller, team',
      '3 person id: 12, name: Jan van der Berg, company: Nordhaven, companyId: 22',
      'owner id Sam Seller > Mirela Okonjo Mirela Okonjo',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('as its import writes the addresses', () => {
    expect(
      told(
        lines(
          'Person - Name,Person - Email (Work),Person - Email (Home),Organization - Name,Person - Owner',
          'Ana Ruiz,ana\\@harbor.example,ana@mail.example,Harbor,Sam Seller',
        ),
      ),
    ).toEqual([
      'pipedrive/person',
      '2 person name: Ana Ruiz, email: ana@harbor.example;ana@mail.example, company: Harbor',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'owner id Sam Seller > Ana Ruiz',
    ]);
  });

  test('with the one address of older lists', () => {
    expect(
      told(
        lines(
          'Person - Name,Person - Email,Person - Organization',
          'Ana Ruiz,ana@harbor.example,Harbor',
        ),
      ),
    ).toEqual([
      'pipedrive/person',
      '2 person name: Ana Ruiz, email: ana@harbor.example, company: Harbor',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([['nobody', '13,,,,Harbor,,,,CEO,,Sam Seller,', 'blank-person']])(
    'leaves out %s',
    (_, row, code) => {
      expect(told(lines(HEADER, row))).toEqual(['pipedrive/person', `left out: ${code} 2`]);
    },
  );
});
