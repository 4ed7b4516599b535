import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Subject,From,To,Cc,Bcc,Regarding,Priority,Direction,Date Sent,Status Reason,Owner',
  'Hi,Sam Seller,Mirela Okonjo;Jan van der Berg,,,Brightwater,Normal,Outgoing,2024-05-06 07:42,Sent,Sam Seller',
  'Re: Hi,Mirela <Mirela@brightwater.example>,Sam Seller,Kim Park,,Brightwater,Normal,Incoming,2024-05-07 07:42,Received,Sam Seller',
);

describe('dynamics/email', () => {
  test('mail by display names, or by address', () => {
    expect(told(SAMPLE)).toEqual([
      'dynamics/email',
      'email 2024-05-06 name Sam Seller > name Mirela Okonjo of 2',
      'email 2024-05-06 name Sam Seller > name Jan van der Berg of 2',
      'email 2024-05-07 email mirela@brightwater.example > name Sam Seller of 2',
      'email 2024-05-07 email mirela@brightwater.example > name Kim Park of 2',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    ['a draft', 'X,Sam Seller,Ana Ruiz,,,,,Outgoing,2024-05-06,Draft,Sam Seller', 'draft'],
    [
      'what was never delivered',
      'X,Sam Seller,Ana Ruiz,,,,,Outgoing,2024-05-06,Failed,Sam Seller',
      'draft',
    ],
    ['mail to nobody', 'X,Sam Seller,,,,,,Outgoing,2024-05-06,Sent,Sam Seller', 'no-person'],
    [
      'mail to oneself',
      'X,Sam Seller,Sam Seller,,,,,Outgoing,2024-05-06,Sent,Sam Seller',
      'no-person',
    ],
    ['mail from nobody', 'X,,Ana Ruiz,,,,,Incoming,2024-05-06,Received,Sam Seller', 'no-person'],
    ['mail on no day', 'X,Sam Seller,Ana Ruiz,,,,,Outgoing,,Sent,Sam Seller', 'bad-date'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['dynamics/email', `left out: ${code} 2`]);
  });
});
