import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '"Id","WhoId","WhatId","Subject","Location","IsAllDayEvent","ActivityDateTime","ActivityDate","DurationInMinutes","OwnerId","IsDeleted","IsChild","ShowAs"',
  '"00UA","003A","001A","QBR","","0","2024-05-06 09:00:00","2024-05-06 00:00:00","60","005S","0","0","Busy"',
  '"00UB","00QA","","Lunch","","0","2024-05-07 12:00:00","","60","005T","0","0","Busy"',
);

describe('salesforce/event', () => {
  test('meetings of an owner with a contact or lead', () => {
    expect(told(SAMPLE)).toEqual([
      'salesforce/event',
      'meeting 2024-05-06 id 005S > id 003A',
      'meeting 2024-05-07 id 005T > id 00QA',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    [
      'what was deleted',
      '"1","003A","","QBR","","0","2024-05-06 09:00:00","","60","005S","1","0","Busy"',
      'deleted',
    ],
    [
      'a whole day',
      '"1","003A","","On leave","","1","2024-05-06 00:00:00","","1440","005S","0","0","OutOfOffice"',
      'all-day',
    ],
    [
      'a meeting with nobody',
      '"1","","","QBR","","0","2024-05-06 09:00:00","","60","005S","0","0","Busy"',
      'no-person',
    ],
    [
      'a meeting on no day',
      '"1","003A","","QBR","","0","","","60","005S","0","0","Busy"',
      'bad-date',
    ],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['salesforce/event', `left out: ${code} 2`]);
  });
});
