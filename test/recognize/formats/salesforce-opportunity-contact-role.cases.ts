import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '"Id","OpportunityId","ContactId","Role","CreatedDate","IsDeleted","IsPrimary"',
  '"00KA","006A","003A","Decision Maker","2024-01-01 00:00:00","0","1"',
  '"00KB","006A","003B","","2024-01-01 00:00:00","0","0"',
);

describe('salesforce/opportunity-contact-role', () => {
  test('who had which part in a deal', () => {
    expect(told(SAMPLE)).toEqual([
      'salesforce/opportunity-contact-role',
      'role in 006A: id 003A Decision Maker',
      'role in 006A: id 003B',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('as a migration tool writes it', () => {
    expect(
      told(
        lines('Guid,ContactId,IsPrimary,OpportunityId,Role', 'g1,003A,true,006A,Economic Buyer'),
      ),
    ).toEqual(['salesforce/opportunity-contact-role', 'role in 006A: id 003A Economic Buyer']);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    ['what was deleted', '"00KA","006A","003A","Decision Maker","","1","1"', 'deleted'],
    ['a part of nobody', '"00KA","006A","","Decision Maker","","0","1"', 'no-person'],
    ['a part in nothing', '"00KA","","003A","Decision Maker","","0","1"', 'no-person'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual([
      'salesforce/opportunity-contact-role',
      `left out: ${code} 2`,
    ]);
  });
});
