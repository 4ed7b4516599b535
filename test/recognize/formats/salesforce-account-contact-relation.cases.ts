import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '"Id","AccountId","ContactId","Roles","IsDirect","IsActive","StartDate","EndDate","IsDeleted"',
  '"07kA","001A","003A","","1","1","2020-01-15 00:00:00","","0"',
  '"07kB","001B","003A","Board Member","0","1","","","0"',
  '"07kC","001C","003A","Consultant;Influencer","0","0","2015-03-01 00:00:00","2019-12-31 00:00:00","0"',
  '"07kD","001D","003A","Advisor","0","0","","","0"',
);

describe('salesforce/account-contact-relation', () => {
  test('where somebody works, worked, advises or sits on the board', () => {
    expect(told(SAMPLE)).toEqual([
      'salesforce/account-contact-relation',
      'job id 003A at #001A, start: 2020-01-15, still (employee)',
      'job id 003A at #001B, title: Board Member, still (board)',
      'job id 003A at #001C, title: Consultant;Influencer, start: 2015-03-01, end: 2019-12-31 (contractor)',
      'job id 003A at #001D, title: Advisor (advisor)',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('with the account by name', () => {
    expect(
      told(
        lines('ACCOUNTID,ACCOUNT.NAME,CONTACTID,ISDIRECT,ISACTIVE', '001A,Harbor,003A,true,true'),
      ),
    ).toEqual([
      'salesforce/account-contact-relation',
      'job id 003A at Harbor #001A, still (employee)',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    ['what was deleted', '"07kA","001A","003A","","1","1","","","1"', 'deleted'],
    ['a relation to nobody', '"07kA","001A","","","1","1","","","0"', 'no-person'],
    ['a relation to no account', '"07kA","","003A","","1","1","","","0"', 'no-person'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual([
      'salesforce/account-contact-relation',
      `left out: ${code} 2`,
    ]);
  });
});
