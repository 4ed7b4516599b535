import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Record Id,Deal Owner,Deal Name,Account Name.id,Account Name,Contact Name.id,Contact Name,Stage,Closing Date,Expected Revenue',
  'zcrm_5,Sam Seller,Renewal,zcrm_9,Brightwater,zcrm_1,Mirela Okonjo,Closed Won,2024-05-06,100',
  'zcrm_6,,Pilot,,Fern,,Ana Ruiz,Closed Lost to Competition,2024-06-07,',
  'zcrm_7,,New,,Harbor,,,Qualification,2026-12-24,',
);

describe('zoho/deal', () => {
  test('deals with account, contact and owner', () => {
    expect(told(SAMPLE)).toEqual([
      'zoho/deal',
      '2 person id: Sam Seller, name: Sam Seller, team',
      '2 person id: zcrm_1, name: Mirela Okonjo',
      '3 person name: Ana Ruiz, company: Fern',
      'deal id: zcrm_5, accountId: zcrm_9, account: Brightwater, state: won, owner: id Sam Seller, day: 2024-05-06',
      'deal id: zcrm_6, account: Fern, state: lost, day: 2024-06-07',
      'deal id: zcrm_7, account: Harbor, state: open, day: 2026-12-24',
      'role in zcrm_5: id zcrm_1',
      'role in zcrm_6: Ana Ruiz',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('called potentials in older portals', () => {
    expect(
      told(
        lines(
          'Potential Id,Potential Owner,Potential Name,Account Name,Stage,Closing Date',
          '1,Sam Seller,Renewal,Harbor,Closed Won,2024-05-06',
        ),
      ),
    ).toEqual([
      'zoho/deal',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'deal id: 1, account: Harbor, state: won, owner: id Sam Seller, day: 2024-05-06',
    ]);
  });
});
