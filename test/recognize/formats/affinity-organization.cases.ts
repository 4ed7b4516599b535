import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Affinity Row ID,Organization Id,Name,Website,People,Industry,Owners,Status',
  '1,21,Brightwater,brightwater.example,"Mirela Okonjo <mirela@brightwater.example>, Jan van der Berg",Logistics,Sam Seller <sam@corvid.example>,Active',
  '2,22,Nordhaven,,,,,',
);

describe('affinity/organization', () => {
  test('companies with the people one knows there', () => {
    expect(told(SAMPLE)).toEqual([
      'affinity/organization',
      '2 person id: Sam Seller, name: Sam Seller, email: sam@corvid.example, team',
      '2 person name: Mirela Okonjo, email: mirela@brightwater.example, company: Brightwater, companyId: 21',
      '2 person name: Jan van der Berg, company: Brightwater, companyId: 21',
      'account id: 21, name: Brightwater, domain: brightwater.example, industry: Logistics, owner: id Sam Seller',
      'account id: 22, name: Nordhaven',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([['a company without a name', '3,23,,x.example,,,Sam Seller,', 'no-account']])(
    'leaves out %s',
    (_, row, code) => {
      expect(told(lines(HEADER, row))).toEqual(['affinity/organization', `left out: ${code} 2`]);
    },
  );
});
