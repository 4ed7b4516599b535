import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '"Id","IsDeleted","AccountId","Name","StageName","Amount","Probability","CloseDate","IsClosed","IsWon","ForecastCategoryName","OwnerId","ContactId"',
  '"006A","0","001A","Renewal","Closed Won","1000.0","100.0","2024-05-06 00:00:00","1","1","Closed","005S","003A"',
  '"006B","0","001A","Expansion","Closed Lost","1000.0","0.0","2024-06-07 00:00:00","1","0","Omitted","005S",""',
  '"006C","0","001B","New business","Negotiation/Review","","","2026-12-31 00:00:00","0","0","Pipeline","","003B"',
);

describe('salesforce/opportunity', () => {
  test('a deal: won, lost or open, of an account and an owner', () => {
    expect(told(SAMPLE)).toEqual([
      'salesforce/opportunity',
      'deal id: 006A, accountId: 001A, state: won, owner: id 005S, day: 2024-05-06',
      'deal id: 006B, accountId: 001A, state: lost, owner: id 005S, day: 2024-06-07',
      'deal id: 006C, accountId: 001B, state: open, day: 2026-12-31',
      'role in 006A: id 003A',
      'role in 006C: id 003B',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('by the name of its stage, where nothing else says how it went', () => {
    expect(
      told(
        lines(
          'Id,StageName,AccountId,CloseDate',
          '006A,Closed Won,001A,2024-05-06',
          '006B,6 - Lost to competitor,001A,2024-05-06',
          '006C,Gewonnen,001A,2024-05-06',
          '006D,Prospecting,001A,2024-05-06',
        ),
      ),
    ).toEqual([
      'salesforce/opportunity',
      'deal id: 006A, accountId: 001A, state: won, day: 2024-05-06',
      'deal id: 006B, accountId: 001A, state: lost, day: 2024-05-06',
      'deal id: 006C, accountId: 001A, state: won, day: 2024-05-06',
      'deal id: 006D, accountId: 001A, state: open, day: 2024-05-06',
    ]);
  });

  test('without an id, which nobody can have a part in', () => {
    expect(told(lines('Id,StageName,AccountId,ContactId', ',Closed Won,001A,003A'))).toEqual([
      'salesforce/opportunity',
      'deal accountId: 001A, state: won',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    [
      'what was deleted',
      '"006A","1","001A","Renewal","Closed Won","","","","1","1","","005S","003A"',
      'deleted',
    ],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['salesforce/opportunity', `left out: ${code} 2`]);
  });
});
