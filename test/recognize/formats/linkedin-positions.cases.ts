import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Company Name,Title,Description,Location,Started On,Finished On',
  `Corvid,Account Executive,"Sells.
And more.",Berlin,Mar 2021,`,
  'Harbor,Consultant,,Lima,2017,Feb 2021',
  'Fern,,,,,2016',
);

describe('linkedin/positions', () => {
  test('the owner’s jobs', () => {
    expect(told(SAMPLE, { owner: 'Sam Seller' })).toEqual([
      'linkedin/positions',
      '1 person name: Sam Seller, team',
      'job Sam Seller at Corvid, title: Account Executive, start: 2021-03-01..2021-03-31, still (employee)',
      'job Sam Seller at Harbor, title: Consultant, start: 2017-01-01..2017-12-31, end: 2021-02-01..2021-02-28 (employee)',
      'job Sam Seller at Fern, end: 2016-01-01..2016-12-31 (employee)',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text, { owner: 'Sam Seller' })).toEqual(told(SAMPLE, { owner: 'Sam Seller' }));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([['a job at no company', ',CEO,,,2017,', 'no-company']])(
    'leaves out %s',
    (_, row, code) => {
      expect(told(lines(HEADER, row))).toEqual(['linkedin/positions', `left out: ${code} 2`]);
    },
  );
});
