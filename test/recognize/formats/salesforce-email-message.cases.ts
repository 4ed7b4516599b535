import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '"Id","ParentId","ActivityId","Subject","FromName","FromAddress","ToAddress","CcAddress","BccAddress","Incoming","Status","MessageDate","IsDeleted"',
  '"02sA","","00TA","Hi","Sam Seller","Sam@corvid.example","ana@harbor.example; Bo Lind <bo@harbor.example>","cy@harbor.example","","0","3","2024-05-06 09:00:00","0"',
  '"02sB","","00TB","Re: Hi","Ana Ruiz","ana@harbor.example","sam@corvid.example","","","1","0","2024-05-07 09:00:00","0"',
);

describe('salesforce/email-message', () => {
  test('mail between addresses', () => {
    expect(told(SAMPLE)).toEqual([
      'salesforce/email-message',
      'email 2024-05-06 email sam@corvid.example > email ana@harbor.example of 3',
      'email 2024-05-06 email sam@corvid.example > email bo@harbor.example of 3',
      'email 2024-05-06 email sam@corvid.example > email cy@harbor.example of 3',
      'email 2024-05-07 email ana@harbor.example > email sam@corvid.example',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    [
      'what was deleted',
      '"1","","","Hi","","s@c.example","a@h.example","","","0","3","2024-05-06 09:00:00","1"',
      'deleted',
    ],
    [
      'a draft',
      '"1","","","Hi","","s@c.example","a@h.example","","","0","5","2024-05-06 09:00:00","0"',
      'draft',
    ],
    [
      'mail to nobody',
      '"1","","","Hi","","s@c.example","","","","0","3","2024-05-06 09:00:00","0"',
      'no-person',
    ],
    [
      'mail to oneself',
      '"1","","","Hi","","s@c.example","S@c.example","","","0","3","2024-05-06 09:00:00","0"',
      'no-person',
    ],
    [
      'mail from nobody',
      '"1","","","Hi","","","a@h.example","","","0","3","2024-05-06 09:00:00","0"',
      'no-person',
    ],
    [
      'mail on no day',
      '"1","","","Hi","","s@c.example","a@h.example","","","0","3","","0"',
      'bad-date',
    ],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['salesforce/email-message', `left out: ${code} 2`]);
  });
});
