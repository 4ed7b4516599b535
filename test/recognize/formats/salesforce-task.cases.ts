import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '"Id","WhoId","WhatId","Subject","ActivityDate","Status","Priority","OwnerId","Type","IsDeleted","IsClosed","CreatedDate","CallType","TaskSubtype","CompletedDateTime"',
  '"00TA","003A","001A","Call","2024-05-06 00:00:00","Completed","Normal","005S","Call","0","1","2024-05-01 08:00:00","Outbound","Call","2024-05-06 10:00:00"',
  '"00TB","003A","","Call","2024-05-07 00:00:00","Completed","Normal","005S","Call","0","1","2024-05-01 08:00:00","Inbound","Call",""',
  '"00TC","00QA","","Email: Proposal","","Completed","Normal","005S","","0","1","2024-05-08 08:00:00","","","2024-05-09 08:00:00"',
  '"00TD","003B","","Met at the fair","2024-05-10 00:00:00","Completed","Normal","005S","Meeting","0","1","2024-05-10 08:00:00","","Task",""',
  '"00TE","003B","","InMail","2024-05-11 00:00:00","Completed","Normal","005S","LinkedIn","0","1","2024-05-10 08:00:00","","",""',
);

describe('salesforce/task', () => {
  test('calls and mail that a rep has logged; inbound ones from the other side', () => {
    expect(told(SAMPLE)).toEqual([
      'salesforce/task',
      'call 2024-05-06 id 005S > id 003A',
      'call 2024-05-07 id 003A > id 005S',
      'email 2024-05-09 id 005S > id 00QA',
      'meeting 2024-05-10 id 005S > id 003B',
      'message 2024-05-11 id 005S > id 003B',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('done or not by its status alone, in several languages', () => {
    expect(
      told(
        lines(
          'Id,WhoId,OwnerId,Type,Status,ActivityDate',
          '1,003A,005S,Call,Completed,2024-05-06',
          '2,003A,005S,Call,Abgeschlossen,2024-05-07',
          '3,003A,005S,Call,In Progress,2024-05-08',
          '4,003A,005S,Call,Not Started,2024-05-09',
        ),
      ),
    ).toEqual([
      'salesforce/task',
      'call 2024-05-06 id 005S > id 003A',
      'call 2024-05-07 id 005S > id 003A',
      'left out: not-done 4,5',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    [
      'what was deleted',
      '"1","003A","","Call","2024-05-06 00:00:00","Completed","","005S","Call","1","1","","","",""',
      'deleted',
    ],
    [
      'what is not done',
      '"1","003A","","Call","2024-05-06 00:00:00","Not Started","","005S","Call","0","0","","","",""',
      'not-done',
    ],
    [
      'one mail to a whole list',
      '"1","003A","","News of May","2024-05-06 00:00:00","Completed","","005S","Email","0","1","","","ListEmail",""',
      'mailing',
    ],
    [
      'the same by its subject',
      '"1","003A","","[List Email] News of May","2024-05-06 00:00:00","Completed","","005S","Email","0","1","","","",""',
      'mailing',
    ],
    [
      'what is no contact',
      '"1","003A","","Send flowers","2024-05-06 00:00:00","Completed","","005S","Other","0","1","","","",""',
      'not-contact',
    ],
    [
      'a call with nobody',
      '"1","","001A","Call","2024-05-06 00:00:00","Completed","","005S","Call","0","1","","","",""',
      'no-person',
    ],
    [
      'a call by nobody',
      '"1","003A","001A","Call","2024-05-06 00:00:00","Completed","","","Call","0","1","","","",""',
      'no-person',
    ],
    [
      'a call on no day',
      '"1","003A","001A","Call","","Completed","","005S","Call","0","1","","","",""',
      'bad-date',
    ],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['salesforce/task', `left out: ${code} 2`]);
  });
});
