import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
  'Sam Seller,Mirela Okonjo,"9/1/24, 10:00 AM",,OUTGOING,https://www.linkedin.com/in/sam,https://www.linkedin.com/in/mirela',
  'Jan van der Berg,Sam Seller,"10/13/24, 10:00 AM",,INCOMING,https://www.linkedin.com/in/jan,https://www.linkedin.com/in/sam',
);

describe('linkedin/invitations', () => {
  test('who asked whom', () => {
    expect(told(SAMPLE, { owner: 'Sam Seller' })).toEqual([
      'linkedin/invitations',
      '1 person name: Sam Seller, url: https://www.linkedin.com/in/sam, team',
      '2 person name: Mirela Okonjo, url: https://www.linkedin.com/in/mirela',
      '3 person name: Jan van der Berg, url: https://www.linkedin.com/in/jan',
      'invitation Sam Seller > url https://www.linkedin.com/in/mirela, since: 2024-09-01',
      'invitation url https://www.linkedin.com/in/jan > Sam Seller, since: 2024-10-13',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text, { owner: 'Sam Seller' })).toEqual(told(SAMPLE, { owner: 'Sam Seller' }));
  });

  test('by name alone, until 2022', () => {
    expect(
      told(
        lines(
          'From,To,Sent At,Message,Direction',
          'Sam Seller,Ana Ruiz,"11/14/18, 7:29 AM",,OUTGOING',
        ),
        { owner: 'Sam Seller' },
      ),
    ).toEqual([
      'linkedin/invitations',
      '1 person name: Sam Seller, team',
      'invitation Sam Seller > name Ana Ruiz, since: 2018-11-14',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    ['an invitation of nobody to nobody', ',,"9/1/24, 10:00 AM",,OUTGOING,,', 'no-person'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['linkedin/invitations', `left out: ${code} 2`]);
  });
});
