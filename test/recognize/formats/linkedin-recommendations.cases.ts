import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
  'Mirela,Okonjo,Brightwater,VP Operations,"Great, really.","10/15/24, 09:30 AM",VISIBLE',
  'Jan,van der Berg,Nordhaven,CEO,Fine.,"1/2/23, 09:30 AM",HIDDEN',
);

describe('linkedin/recommendations-received', () => {
  test('who recommended the owner, or the other way round by the file’s name', () => {
    expect(told(SAMPLE, { owner: 'Sam Seller' })).toEqual([
      'linkedin/recommendations-received',
      '1 person name: Sam Seller, team',
      '2 person firstName: Mirela, lastName: Okonjo, title: VP Operations, company: Brightwater, asOf: 2024-10-15',
      '3 person firstName: Jan, lastName: van der Berg, title: CEO, company: Nordhaven, asOf: 2023-01-02',
      'recommendation Mirela Okonjo > Sam Seller, since: 2024-10-15',
      'recommendation Jan van der Berg > Sam Seller, since: 2023-01-02',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text, { owner: 'Sam Seller' })).toEqual(told(SAMPLE, { owner: 'Sam Seller' }));
  });

  test('given', () => {
    expect(
      told(
        lines(
          'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
          'Mirela,Okonjo,Brightwater,VP Operations,Good.,"10/15/24, 09:30 AM",VISIBLE',
        ),
        { owner: 'Sam Seller', path: 'Recommendations_Given.csv' },
      ),
    ).toEqual([
      'linkedin/recommendations-given',
      '1 person name: Sam Seller, team',
      '2 person firstName: Mirela, lastName: Okonjo, title: VP Operations, company: Brightwater, asOf: 2024-10-15',
      'recommendation Sam Seller > Mirela Okonjo, since: 2024-10-15',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    ['a recommendation by nobody', ',,Harbor,CEO,x,"10/15/24, 09:30 AM",VISIBLE', 'blank-person'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual([
      'linkedin/recommendations-received',
      `left out: ${code} 2`,
    ]);
  });
});
