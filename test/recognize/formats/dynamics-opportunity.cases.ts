import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '(Do Not Modify) Opportunity,Topic,Potential Customer,Contact,Owner,Status,Status Reason,Est. close date,Actual Close Date',
  'o1,Renewal,Brightwater,Mirela Okonjo,Sam Seller,Won,Won,2024-05-01,2024-05-06',
  'o2,Pilot,Fern,,Sam Seller,Lost,Out-Sold,2024-05-01,',
  'o3,New,Harbor,,,Open,In Progress,2026-12-24,',
);

describe('dynamics/opportunity', () => {
  test('deals with customer, owner and contact by name', () => {
    expect(told(SAMPLE)).toEqual([
      'dynamics/opportunity',
      '2 person id: Sam Seller, name: Sam Seller, team',
      '2 person name: Mirela Okonjo, company: Brightwater',
      'deal id: o1, account: Brightwater, state: won, owner: id Sam Seller, day: 2024-05-06',
      'deal id: o2, account: Fern, state: lost, owner: id Sam Seller, day: 2024-05-01',
      'deal id: o3, account: Harbor, state: open, day: 2026-12-24',
      'role in o1: Mirela Okonjo',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('without ids', () => {
    expect(
      told(
        lines(
          'Topic,Potential Customer,Status,Est. close date,Contact',
          'Renewal,Harbor,Won,2024-05-06,Ana Ruiz',
        ),
      ),
    ).toEqual([
      'dynamics/opportunity',
      '2 person name: Ana Ruiz, company: Harbor',
      'deal id: Harbor/Renewal, account: Harbor, state: won, day: 2024-05-06',
      'role in Harbor/Renewal: Ana Ruiz',
    ]);
  });
});
