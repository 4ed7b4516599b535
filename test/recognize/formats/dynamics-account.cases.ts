import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '(Do Not Modify) Account,Account Name,Main Phone,Address 1: City,Address 1: Country/Region,Primary Contact,Website,Industry,Relationship Type,Number of Employees,Owner',
  'a1,Brightwater,,Rotterdam,Netherlands,Mirela Okonjo,www.brightwater.example,Logistics,Customer,1200,Sam Seller',
  'a2,Nordhaven,,,,,,,Competitor,,',
);

describe('dynamics/account', () => {
  test('companies with owner by name', () => {
    expect(told(SAMPLE)).toEqual([
      'dynamics/account',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'account id: a1, name: Brightwater, domain: www.brightwater.example, type: customer, industry: Logistics, country: Netherlands, employees: 1200, owner: id Sam Seller',
      'account id: a2, name: Nordhaven, type: competitor',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('in the few columns of a list view', () => {
    expect(
      told(
        lines(
          'Account Name,Main Phone,Address 1: City,Primary Contact,Owner',
          'Harbor,,Lima,Ana Ruiz,Sam Seller',
        ),
      ),
    ).toEqual([
      'dynamics/account',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'account name: Harbor, type: unknown, owner: id Sam Seller',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    ['a company without a name', 'a3,,,Rotterdam,,,,,Customer,,Sam Seller', 'no-account'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['dynamics/account', `left out: ${code} 2`]);
  });
});
