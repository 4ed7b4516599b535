import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'School Name,Start Date,End Date,Notes,Degree Name,Activities',
  'University of Lagos,2012,2014,,MSc,',
  'Evening School,Mar 2020,,,,',
  'Delft,,,,BSc,',
);

describe('linkedin/education', () => {
  test('the owner’s schools', () => {
    expect(told(SAMPLE, { owner: 'Sam Seller' })).toEqual([
      'linkedin/education',
      '1 person name: Sam Seller, team',
      'job Sam Seller at University of Lagos, title: MSc, start: 2012-01-01..2012-12-31, end: 2014-01-01..2014-12-31 (student)',
      'job Sam Seller at Evening School, start: 2020-03-01..2020-03-31, still (student)',
      'job Sam Seller at Delft, title: BSc (student)',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text, { owner: 'Sam Seller' })).toEqual(told(SAMPLE, { owner: 'Sam Seller' }));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([['a study at no school', ',2012,2014,,MSc,', 'no-school']])(
    'leaves out %s',
    (_, row, code) => {
      expect(told(lines(HEADER, row))).toEqual(['linkedin/education', `left out: ${code} 2`]);
    },
  );
});
