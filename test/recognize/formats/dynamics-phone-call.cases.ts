import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Subject,Call From,Call To,Direction,Phone Number,Regarding,Due Date,Activity Status,Owner',
  'Intro,Sam Seller,Mirela Okonjo,Outgoing,1,Brightwater,2024-05-06 07:42,Completed,Sam Seller',
  'Back,Jan van der Berg,Sam Seller;Kim Park,Incoming,1,,2024-05-07 07:42,Received,Sam Seller',
);

describe('dynamics/phone-call', () => {
  test('calls that were made', () => {
    expect(told(SAMPLE)).toEqual([
      'dynamics/phone-call',
      'call 2024-05-06 name Sam Seller > name Mirela Okonjo',
      'call 2024-05-07 name Jan van der Berg > name Sam Seller of 2',
      'call 2024-05-07 name Jan van der Berg > name Kim Park of 2',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    ['a call to come', 'X,Sam Seller,Ana Ruiz,Outgoing,,,2024-05-06,Open,Sam Seller', 'not-done'],
    [
      'what was called off',
      'X,Sam Seller,Ana Ruiz,Outgoing,,,2024-05-06,Canceled,Sam Seller',
      'not-done',
    ],
    ['a call to nobody', 'X,Sam Seller,,Outgoing,,,2024-05-06,Completed,Sam Seller', 'no-person'],
    ['a call by nobody', 'X,,Ana Ruiz,Outgoing,,,2024-05-06,Completed,Sam Seller', 'no-person'],
    ['a call on no day', 'X,Sam Seller,Ana Ruiz,Outgoing,,,,Completed,Sam Seller', 'bad-date'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['dynamics/phone-call', `left out: ${code} 2`]);
  });
});
