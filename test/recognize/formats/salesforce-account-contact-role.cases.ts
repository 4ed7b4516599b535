import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '"Id","IsDeleted","CreatedDate","AccountId","ContactId","Role","IsPrimary"',
  '"02ZA","0","2024-01-01 00:00:00","001A","003A","Technical Buyer","0"',
  '"02ZB","0","2024-01-01 00:00:00","001A","003B","","1"',
);

describe('salesforce/account-contact-role', () => {
  test('contacts of other companies who work with an account', () => {
    expect(told(SAMPLE)).toEqual([
      'salesforce/account-contact-role',
      'job id 003A at #001A, title: Technical Buyer, still (advisor)',
      'job id 003B at #001A, still (advisor)',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    ['what was deleted', '"02ZA","1","","001A","003A","Buyer","0"', 'deleted'],
    ['nobody', '"02ZA","0","","001A","","Buyer","0"', 'no-person'],
    ['no account', '"02ZA","0","","","003A","Buyer","0"', 'no-person'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual([
      'salesforce/account-contact-role',
      `left out: ${code} 2`,
    ]);
  });
});
