import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Deal - ID,Deal - Title,Deal - Organization,Deal - Contact person,Deal - Stage,Deal - Status,Deal - Owner,Deal - Won time,Deal - Expected close date,Person - ID',
  '31,Renewal,Brightwater,Mirela Okonjo,Signed,Won,Sam Seller,2024-05-06 10:00:00,2024-05-01,11',
  '32,Pilot,Fern,Ana Ruiz,Contacted,Lost,Sam Seller,,2024-06-07,',
  '33,New,Harbor,,Contacted,Open,,,2026-12-24,',
);

describe('pipedrive/deal', () => {
  test('deals with organization, contact and owner', () => {
    expect(told(SAMPLE)).toEqual([
      'pipedrive/deal',
      '2 person id: Sam Seller, name: Sam Seller, team',
      '2 person id: 11, name: Mirela Okonjo',
      '3 person name: Ana Ruiz, company: Fern',
      'deal id: 31, account: Brightwater, state: won, owner: id Sam Seller, day: 2024-05-06',
      'deal id: 32, account: Fern, state: lost, owner: id Sam Seller, day: 2024-06-07',
      'deal id: 33, account: Harbor, state: open, day: 2026-12-24',
      'role in 31: id 11',
      'role in 32: Ana Ruiz',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('a contact whom nobody exported is known by what the deals say, once', () => {
    expect(
      told(
        lines(
          'Deal - Title,Deal - Status,Deal - Organization,Deal - Contact person,Deal - Contact person ID,Person - Email - Work',
          'Renewal,Won,Harbor,Ana Ruiz,13,ana@harbor.example',
          'Pilot,Open,Fern,Ana Ruiz,13,ana@harbor.example',
          'New,Open,Fern,Bo Lind,,bo@fern.example',
          'Old,Open,Fern,,,',
        ),
      ).filter((line) => !line.startsWith('deal')),
    ).toEqual([
      'pipedrive/deal',
      '2 person id: 13, name: Ana Ruiz, email: ana@harbor.example',
      '4 person name: Bo Lind, email: bo@fern.example, company: Fern',
      'role in Renewal: id 13',
      'role in Pilot: id 13',
      'role in New: Bo Lind',
    ]);
  });

  test('by their stage, where the status is not there', () => {
    expect(
      told(lines('Deal - Title,Deal - Stage,Deal - Owner', 'Renewal,Closed won,Sam Seller')),
    ).toEqual([
      'pipedrive/deal',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'deal id: Renewal, state: won, owner: id Sam Seller',
    ]);
  });
});
