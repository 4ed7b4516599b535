import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Subject,Regarding,Required Attendees,Optional Attendees,Start Time,End Time,Status,Owner,Organizer',
  'QBR,Brightwater,Sam Seller;Mirela Okonjo,Jan van der Berg,2024-05-06 09:00,2024-05-06 10:00,Completed,Sam Seller,Sam Seller',
  'Lunch,,Ana Ruiz,,2024-05-07 12:00,2024-05-07 13:00,Scheduled,Kim Park,',
);

describe('dynamics/appointment', () => {
  test('meetings by display names', () => {
    expect(told(SAMPLE)).toEqual([
      'dynamics/appointment',
      'meeting 2024-05-06 name Sam Seller > name Mirela Okonjo of 2',
      'meeting 2024-05-06 name Sam Seller > name Jan van der Berg of 2',
      'meeting 2024-05-07 name Kim Park > name Ana Ruiz',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    [
      'what was called off',
      'X,,Ana Ruiz,,2024-05-06 09:00,,Canceled,Sam Seller,Sam Seller',
      'not-held',
    ],
    [
      'a meeting with oneself',
      'X,,Sam Seller,,2024-05-06 09:00,,Completed,Sam Seller,Sam Seller',
      'no-person',
    ],
    ['a meeting on no day', 'X,,Ana Ruiz,,,,Completed,Sam Seller,Sam Seller', 'bad-date'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['dynamics/appointment', `left out: ${code} 2`]);
  });
});
