import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Date,From,To,Cc,Message-ID,In-Reply-To,List-Id,List-Unsubscribe,Precedence,Auto-Submitted',
  '"Fri, 04 Feb 2022 17:10:22 +0000",Sam Seller <sam@corvid.example>,"""Okonjo, Mirela"" <Mirela@brightwater.example>, jan@nordhaven.example",Bo <bo@harbor.example>,<1@x>,,,,,',
  '"Sat, 05 Feb 2022 17:10:22 +0000",mirela@brightwater.example,Sam Seller <sam@corvid.example>,,<2@x>,<1@x>,,,,',
);

describe('mbox/messages', () => {
  test('mail, with whose addresses they are', () => {
    expect(told(SAMPLE)).toEqual([
      'mbox/messages',
      '2 person name: Okonjo, Mirela, email: mirela@brightwater.example',
      '2 person name: Bo, email: bo@harbor.example',
      '2 person name: Sam Seller, email: sam@corvid.example',
      'email 2022-02-04 email sam@corvid.example > email mirela@brightwater.example of 3',
      'email 2022-02-04 email sam@corvid.example > email jan@nordhaven.example of 3',
      'email 2022-02-04 email sam@corvid.example > email bo@harbor.example of 3',
      'email 2022-02-05 email mirela@brightwater.example > email sam@corvid.example',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  const HEADER = `${SAMPLE.slice(0, SAMPLE.indexOf('\n'))},X-Gmail-Labels`;
  test.each([
    [
      'what came through a list',
      '"Fri, 04 Feb 2022 17:10:22 +0000",a@h.example,b@h.example,,<1@x>,,<l.h.example>,,,',
      'mailing',
    ],
    [
      'what one can unsubscribe from',
      '"Fri, 04 Feb 2022 17:10:22 +0000",a@h.example,b@h.example,,<1@x>,,,<mailto:x>,,',
      'mailing',
    ],
    [
      'bulk',
      '"Fri, 04 Feb 2022 17:10:22 +0000",a@h.example,b@h.example,,<1@x>,,,,bulk,',
      'mailing',
    ],
    [
      'an automatic reply',
      '"Fri, 04 Feb 2022 17:10:22 +0000",a@h.example,b@h.example,,<1@x>,,,,,auto-replied',
      'mailing',
    ],
    [
      'a machine',
      '"Fri, 04 Feb 2022 17:10:22 +0000",no-reply@h.example,b@h.example,,<1@x>,,,,,',
      'mailing',
    ],
    [
      'drafts of a German mailbox',
      '"Fri, 04 Feb 2022 17:10:22 +0000",a@h.example,b@h.example,,<1@x>,,,,,,"Geöffnet,Entwürfe"',
      'draft',
    ],
    [
      'drafts of a French mailbox',
      '"Fri, 04 Feb 2022 17:10:22 +0000",a@h.example,b@h.example,,<1@x>,,,,,,Brouillons',
      'draft',
    ],
    [
      'what Gmail holds for spam',
      '"Fri, 04 Feb 2022 17:10:22 +0000",a@h.example,b@h.example,,<1@x>,,,,,,"Spam,Unread"',
      'spam',
    ],
    [
      'what was never sent',
      '"Fri, 04 Feb 2022 17:10:22 +0000",a@h.example,b@h.example,,<1@x>,,,,,,Drafts',
      'draft',
    ],
    [
      'mail to machines alone',
      '"Fri, 04 Feb 2022 17:10:22 +0000",a@h.example,mailer-daemon@h.example,,<1@x>,,,,,',
      'no-person',
    ],
    [
      'mail to oneself',
      '"Fri, 04 Feb 2022 17:10:22 +0000",a@h.example,A@h.example,,<1@x>,,,,,',
      'no-person',
    ],
    ['mail from nobody', '"Fri, 04 Feb 2022 17:10:22 +0000",,b@h.example,,<1@x>,,,,,', 'no-person'],
    ['mail on no day', 'never,a@h.example,b@h.example,,<1@x>,,,,,', 'bad-date'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['mbox/messages', `left out: ${code} 2`]);
  });
});
