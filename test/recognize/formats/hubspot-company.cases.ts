import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Record ID,Company name,Company Domain Name,Website URL,Company owner,Type,Lifecycle Stage,Industry,City,Country/Region,Number of Employees,Parent Company IDs',
  '900,Brightwater,brightwater.example,https://brightwater.example,Sam Seller,,Customer,Logistics,Rotterdam,Netherlands,1200,899',
  '901,Nordhaven AG,,www.nordhaven.example,,Partner,Lead,,,Germany,"1,000-5,000",',
  '902,Fern Stores,,,Deactivated User (Kim),,,,,,,',
);

describe('hubspot/company', () => {
  test('companies with domain, size, kind and owner', () => {
    expect(told(SAMPLE)).toEqual([
      'hubspot/company',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'account id: 900, name: Brightwater, domain: brightwater.example, type: customer, industry: Logistics, country: Netherlands, employees: 1200, parentId: 899, owner: id Sam Seller',
      'account id: 901, name: Nordhaven AG, domain: www.nordhaven.example, type: partner, country: Germany, employees: 3000',
      'account id: 902, name: Fern Stores, type: unknown',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('in Spanish', () => {
    expect(
      told(
        lines(
          'ID de registro,Nombre de la empresa,Nombre de dominio de la empresa,Propietario de la empresa,Sector,País/región',
          '900,Harbor,harbor.example,Sam Seller,Retail,Perú',
        ),
      ),
    ).toEqual([
      'hubspot/company',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'account id: 900, name: Harbor, domain: harbor.example, type: unknown, industry: Retail, country: Perú, owner: id Sam Seller',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([['a company without a name', '903,,x.example,,Sam Seller,,,,,,,', 'no-account']])(
    'leaves out %s',
    (_, row, code) => {
      expect(told(lines(HEADER, row))).toEqual(['hubspot/company', `left out: ${code} 2`]);
    },
  );
});
