import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Lead - ID,Lead - Title,Lead - Contact person,Lead - Organization,Lead - Owner,Lead - Labels,Person - ID,Organization - ID',
  'l1,Renewal,Mirela Okonjo,Brightwater,Sam Seller,Hot,11,21',
  'l2,Pilot,Ana Ruiz,Harbor,,,,',
  'l3,Nameless,,Fern,Kim Park,,12,22',
);

describe('pipedrive/lead', () => {
  test('whom an owner is after', () => {
    expect(told(SAMPLE)).toEqual([
      'pipedrive/lead',
      '2 person id: 11, name: Mirela Okonjo, company: Brightwater, companyId: 21',
      '2 person id: Sam Seller, name: Sam Seller, team',
      '3 person name: Ana Ruiz, company: Harbor',
      '4 person id: Kim Park, name: Kim Park, team',
      'owner id Sam Seller > Mirela Okonjo',
      'owner id Kim Park > id 12',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([['a lead about nobody', 'l4,Pilot,,Harbor,Sam Seller,,,', 'no-person']])(
    'leaves out %s',
    (_, row, code) => {
      expect(told(lines(HEADER, row))).toEqual(['pipedrive/lead', `left out: ${code} 2`]);
    },
  );
});
