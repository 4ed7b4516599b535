import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Record Id,Account Owner,Account Name,Parent Account.id,Parent Account,Website,Employees,Ownership,Account Type,Industry,Billing Country,Created Time',
  'zcrm_9,Sam Seller,Brightwater,zcrm_8,Brightwater Holding,www.brightwater.example,1200,Private,Customer,Logistics,Netherlands,2024-01-02 03:04:05',
  'zcrm_8,,Brightwater Holding,,,,,,,,,2024-01-02 03:04:05',
);

describe('zoho/account', () => {
  test('companies with kind, size and parent', () => {
    expect(told(SAMPLE)).toEqual([
      'zoho/account',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'account id: zcrm_9, name: Brightwater, domain: www.brightwater.example, type: customer, industry: Logistics, country: Netherlands, employees: 1200, parentId: zcrm_8, parent: Brightwater Holding, owner: id Sam Seller',
      'account id: zcrm_8, name: Brightwater Holding, type: unknown',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    [
      'a company without a name',
      'zcrm_7,Sam Seller,,,,,,,Customer,,,2024-01-02 03:04:05',
      'no-account',
    ],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['zoho/account', `left out: ${code} 2`]);
  });
});
