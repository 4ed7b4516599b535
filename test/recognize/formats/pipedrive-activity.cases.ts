import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Activity - Done,Activity - Subject,Activity - Type,Activity - Due date,Activity - Contact person,Activity - Organization,Activity - Assigned to user,Person - ID',
  'Done,Intro,Call,2024-05-06,Mirela Okonjo,Brightwater,Sam Seller,11',
  'Done,Lunch,Lunch,2024-05-07,Ana Ruiz,Harbor,Kim Park,',
  'Yes,Mail,Email,2024-05-08,Ana Ruiz,Harbor,Kim Park,',
);

describe('pipedrive/activity', () => {
  test('what was done, with whom', () => {
    expect(told(SAMPLE)).toEqual([
      'pipedrive/activity',
      '2 person id: Sam Seller, name: Sam Seller, team',
      '3 person id: Kim Park, name: Kim Park, team',
      '3 person name: Ana Ruiz, company: Harbor',
      '4 person name: Ana Ruiz, company: Harbor',
      'call 2024-05-06 id Sam Seller > id 11',
      'meeting 2024-05-07 id Kim Park > Ana Ruiz',
      'email 2024-05-08 id Kim Park > Ana Ruiz',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    ['what is to be done', 'To do,Intro,Call,2024-05-06,Ana Ruiz,,Sam Seller,', 'not-done'],
    ['what is no contact', 'Done,Slides,Task,2024-05-06,Ana Ruiz,,Sam Seller,', 'not-contact'],
    ['what is by nobody', 'Done,Intro,Call,2024-05-06,Ana Ruiz,,,', 'no-person'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['pipedrive/activity', `left out: ${code} 2`]);
  });
});
