import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Organization - ID,Organization - Name,Organization - Owner,Organization - Label,Organization - People count,Organization - Open deals,Organization - Industry,Organization - Website,Organization - Country of Address',
  '21,Brightwater,Sam Seller,Customer,3,1,Logistics,brightwater.example,Netherlands',
  '22,Nordhaven,,,0,0,,,',
);

describe('pipedrive/organization', () => {
  test('organizations with owner and label', () => {
    expect(told(SAMPLE)).toEqual([
      'pipedrive/organization',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'account id: 21, name: Brightwater, domain: brightwater.example, type: customer, industry: Logistics, country: Netherlands, owner: id Sam Seller',
      'account id: 22, name: Nordhaven, type: unknown',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([['an organization without a name', '23,,Sam Seller,Customer,0,0,,,', 'no-account']])(
    'leaves out %s',
    (_, row, code) => {
      expect(told(lines(HEADER, row))).toEqual(['pipedrive/organization', `left out: ${code} 2`]);
    },
  );
});
