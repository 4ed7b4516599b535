import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Record ID,Lead Name,Lead Owner,Lead Pipeline,Lead Stage,Associated Contact IDs,Associated Company IDs,Create Date',
  '1,Ana Ruiz,Sam Seller,Sales,New,501,900,2024-05-20 10:00',
  '2,Fern and others,Sam Seller,Sales,Qualified,502;503,900,2024-05-20 10:00',
);

describe('hubspot/lead', () => {
  test('who is after whom', () => {
    expect(told(SAMPLE)).toEqual([
      'hubspot/lead',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'owner id Sam Seller > id 501',
      'owner id Sam Seller > id 502',
      'owner id Sam Seller > id 503',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([['a lead of nobody', '3,Ana Ruiz,,Sales,New,501,900,2024-05-20 10:00', 'no-person']])(
    'leaves out %s',
    (_, row, code) => {
      expect(told(lines(HEADER, row))).toEqual(['hubspot/lead', `left out: ${code} 2`]);
    },
  );
});
