import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status',
  '2017/05/07 01:01:57 UTC,Sales,Mirela,Okonjo,www.linkedin.com/in/mirela,ACCEPTED',
  '2017/05/08 01:01:57 UTC,Tact,Mirela,Okonjo,www.linkedin.com/in/mirela,PENDING',
);

describe('linkedin/endorsements-given', () => {
  test('whom the owner endorsed, a row a skill', () => {
    expect(told(SAMPLE, { owner: 'Sam Seller' })).toEqual([
      'linkedin/endorsements-given',
      '1 person name: Sam Seller, team',
      '2 person name: Mirela Okonjo, url: www.linkedin.com/in/mirela',
      'endorsement Sam Seller > url www.linkedin.com/in/mirela, since: 2017-05-07',
      'endorsement Sam Seller > url www.linkedin.com/in/mirela, since: 2017-05-08',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text, { owner: 'Sam Seller' })).toEqual(told(SAMPLE, { owner: 'Sam Seller' }));
  });

  test('who endorsed the owner', () => {
    expect(
      told(
        lines(
          'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status',
          '2017/05/07 01:01:57 UTC,Sales,Ana,Ruiz,www.linkedin.com/in/ana,ACCEPTED',
        ),
        { owner: 'Sam Seller' },
      ),
    ).toEqual([
      'linkedin/endorsements-received',
      '1 person name: Sam Seller, team',
      '2 person name: Ana Ruiz, url: www.linkedin.com/in/ana',
      'endorsement url www.linkedin.com/in/ana > Sam Seller, since: 2017-05-07',
    ]);
  });

  test('the same without profiles', () => {
    expect(
      told(
        lines(
          'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status,Display Status',
          '2017/05/07 01:01:57 UTC,Sales,Ana,Ruiz,ACCEPTED,SHOW',
        ),
        { owner: 'Sam Seller' },
      ),
    ).toEqual([
      'linkedin/endorsements-received',
      '1 person name: Sam Seller, team',
      'endorsement name Ana Ruiz > Sam Seller, since: 2017-05-07',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    [
      'what was turned down',
      '2017/05/07 01:01:57 UTC,Sales,Ana,Ruiz,www.linkedin.com/in/ana,REJECTED',
      'rejected',
    ],
    ['an endorsement of nobody', '2017/05/07 01:01:57 UTC,Sales,,,,ACCEPTED', 'no-person'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual([
      'linkedin/endorsements-given',
      `left out: ${code} 2`,
    ]);
  });
});
