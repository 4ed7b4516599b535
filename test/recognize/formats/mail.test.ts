import { describe, expect, test } from 'vitest';
import { claimed, reasons } from '../claimed.ts';

describe('mbox/messages', () => {
  const HEADER =
    'Date,From,To,Cc,Message-ID,In-Reply-To,List-Id,List-Unsubscribe,Precedence,Auto-Submitted\n';
  const row = (from: string, to: string, rest = ',,<1@x>,,,,,') =>
    `"Fri, 04 Feb 2022 17:10:22 +0000 (UTC)","${from.replaceAll('"', '""')}","${to.replaceAll('"', '""')}"${rest}\n`;

  test('are mail between addresses, whose names are claimed once', () => {
    const { format, contacts, people } = claimed(
      HEADER + row('"Ruiz, Ana" <Ana@h.example>', 'Bo Lind <bo@h.example>, cy@h.example').repeat(2),
    );
    expect(format).toBe('mbox/messages');
    expect(contacts.slice(0, 2)).toEqual([
      'email 2022-02-04 email ana@h.example > email bo@h.example of 2',
      'email 2022-02-04 email ana@h.example > email cy@h.example of 2',
    ]);
    expect(people).toEqual([
      { line: 2, name: 'Bo Lind', email: 'bo@h.example' },
      { line: 2, name: 'Ruiz, Ana', email: 'ana@h.example' },
    ]);
  });

  test('from lists, machines and to crowds or oneself are left out', () => {
    const crowd = Array.from({ length: 26 }, (_, at) => `p${at}@h.example`).join(', ');
    const { contacts, outcome } = claimed(
      HEADER +
        row('ana@h.example', 'bo@h.example', ',,<1@x>,,<list.h.example>,,,') +
        row('ana@h.example', 'bo@h.example', ',,<1@x>,,,,bulk,') +
        row('ana@h.example', 'bo@h.example', ',,<1@x>,,,,,auto-replied') +
        row('no-reply@h.example', 'bo@h.example') +
        row('ana@h.example', crowd) +
        row('ana@h.example', 'ana@h.example'),
    );
    expect(contacts).toEqual([]);
    expect(reasons(outcome)).toEqual(['mailing 2,3,4,5', 'large-group 6', 'no-person 7']);
  });
});

describe('ical/events', () => {
  const HEADER =
    'UID,DTSTART,TZID,RRULE,STATUS,ORGANIZER,ORGANIZER CN,ATTENDEE,ATTENDEE CN,CUTYPE,PARTSTAT,ATTENDEES,X-WR-CALNAME\n';

  test('are meetings with the organizer and with whose calendar it is', () => {
    const { format, contacts, people } = claimed(
      `${HEADER}1,20260102T090000Z,,,CONFIRMED,Sam@corvid.example,Sam Seller,m@b.example,Mirela Okonjo,INDIVIDUAL,ACCEPTED,3,kim@corvid.example\n` +
        '1,20260102T090000Z,,,CONFIRMED,sam@corvid.example,Sam Seller,kim@corvid.example,Kim,INDIVIDUAL,ACCEPTED,3,kim@corvid.example\n',
    );
    expect(format).toBe('ical/events');
    expect(contacts).toEqual([
      'meeting 2026-01-02 email sam@corvid.example > email m@b.example of 3',
      'meeting 2026-01-02 email kim@corvid.example > email m@b.example of 3',
      'meeting 2026-01-02 email sam@corvid.example > email kim@corvid.example of 3',
    ]);
    expect(people).toContainEqual({ line: 2, name: 'Mirela Okonjo', email: 'm@b.example' });
  });

  test('that were not held, or with rooms and crowds, are left out', () => {
    const event = (
      status: string,
      attendee: string,
      kind: string,
      answer: string,
      n: number,
      start = '20260102T090000',
    ) =>
      `${status}${attendee}${answer}${n}${start},${start},,,${status},s@c.example,,${attendee},,${kind},${answer},${n},\n`;
    const { contacts, outcome } = claimed(
      HEADER +
        event('CANCELLED', 'm@b.example', '', '', 2) +
        event('', 'm@b.example', '', 'DECLINED', 2) +
        event('', 'room@b.example', 'ROOM', '', 2) +
        event('', 'x@resource.calendar.google.com', '', '', 2) +
        event('', 'm@b.example', '', '', 26) +
        event('', 'm@b.example', '', '', 2, '20260102'),
    );
    expect(contacts).toEqual([]);
    expect(reasons(outcome).sort()).toEqual(
      ['not-held 2', 'declined 3', 'not-a-person 4,5', 'large-group 6', 'all-day 7'].sort(),
    );
  });
});

describe('vcard/cards', () => {
  test('are people of the owner’s address book', () => {
    const { format, people, ties } = claimed(
      'FN,Given,Family,EMAIL,EMAIL 2,EMAIL 3,ORG,TITLE,URL,City,Country\n' +
        'Dr. Ana Ruiz,Ana,Ruiz,ana@h.example,a@home.example,,Harbor,CTO,https://www.linkedin.com/in/ana,Leith,UK\nBo,,,bo@h.example,,,,,https://bo.example,,\n',
      { owner: 'Sam Seller' },
    );
    expect(format).toBe('vcard/cards');
    expect(people.slice(1)).toEqual([
      {
        line: 2,
        firstName: 'Ana',
        lastName: 'Ruiz',
        email: 'ana@h.example;a@home.example',
        url: 'https://www.linkedin.com/in/ana',
        title: 'CTO',
        company: 'Harbor',
        city: 'Leith',
        country: 'UK',
      },
      { line: 3, name: 'Bo', email: 'bo@h.example' },
    ]);
    expect(ties).toHaveLength(2);
  });
});
