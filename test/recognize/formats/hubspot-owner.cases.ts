import { describe, expect, test } from 'vitest';
import { rawFile } from '../../raw-file.ts';
import { claimedByAll } from '../claimed.ts';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Owner ID,First Name,Last Name,Email,User ID,Teams,Archived',
  '101,Sam,Seller,sam@corvid.example,55,EMEA,false',
  '102,Kim,Park,kim@corvid.example,56,EMEA,true',
);

describe('hubspot/owner', () => {
  test('sellers, and those who have left', () => {
    expect(told(SAMPLE)).toEqual([
      'hubspot/owner',
      '2 person id: owner 101, firstName: Sam, lastName: Seller, email: sam@corvid.example, team',
      '3 person id: owner 102, firstName: Kim, lastName: Park, email: kim@corvid.example, gone',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('a row of nobody is none', () => {
    const [header = ''] = SAMPLE.split('\n');
    expect(told(lines(header, ',,,,,,'))).toEqual(['hubspot/owner', 'left out: blank-row 2']);
    expect(told(lines(header, ',,,,7,,'))).toEqual(['hubspot/owner', 'left out: blank-person 2']);
  });

  test('the numbers that contacts name as owners are theirs', () => {
    const contacts = lines(
      'Record ID,First Name,Last Name,Email,Contact owner,Create Date',
      '1,Ana,Ruiz,ana@harbor.example,101,2026-01-01',
    );
    const { people, ties } = claimedByAll([
      rawFile(SAMPLE, { path: 'owners.csv' }),
      rawFile(contacts, { path: 'contacts.csv' }),
    ]);
    expect(people.map(({ id }) => id)).toEqual(['owner 101', 'owner 102', '1']);
    expect(ties).toEqual([{ tie: 'id owner 101 > Ana Ruiz', kind: 'owner' }]);
  });
});
