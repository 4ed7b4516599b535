import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '(Do Not Modify) Account,Account Name,Main Phone,Address 1: City,Address 1: Country/Region,Primary Contact,Website,Industry,Relationship Type,Number of Employees,Owner',
  'a1,Brightwater,,Rotterdam,Netherlands,Mirela Okonjo,www.brightwater.example,Logistics,Customer,1200,Sam Seller',
  'a2,Nordhaven,,,,,,,Competitor,,',
);

describe('dynamics/account', () => {
  test('companies with owner and the person to ask for, by name', () => {
    expect(told(SAMPLE)).toEqual([
      'dynamics/account',
      '2 person id: Sam Seller, name: Sam Seller, team',
      '2 person name: Mirela Okonjo, company: Brightwater',
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
      '2 person name: Ana Ruiz, company: Harbor',
      'account name: Harbor, type: unknown, owner: id Sam Seller',
    ]);
  });

  test.each(['Email (Primary Contact) (Contact)', 'E-Mail (Primärer Kontakt) (Kontakt)'])(
    'whom to ask for has an address under “%s”',
    (header) => {
      const text = lines(
        `Account Name,Main Phone,Primary Contact,${header},Owner`,
        'Harbor,,Ana Ruiz,ana@harbor.example,Sam Seller',
        ',,Bo Lind,bo@harbor.example,Sam Seller',
      );
      expect(told(text).filter((line) => line.includes('harbor.example'))).toEqual([
        '2 person name: Ana Ruiz, email: ana@harbor.example, company: Harbor',
      ]);
    },
  );

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    ['a company without a name', 'a3,,,Rotterdam,,,,,Customer,,Sam Seller', 'no-account'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['dynamics/account', `left out: ${code} 2`]);
  });
});
