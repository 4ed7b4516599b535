import { describe, expect, test } from 'vitest';
import { lines, told } from '../told.ts';

const HEADER =
  'UID,DTSTART,TZID,RRULE,EXDATE,RDATE,STATUS,ORGANIZER,ORGANIZER CN,ATTENDEE,ATTENDEE CN,CUTYPE,PARTSTAT,ATTENDEES,X-WR-CALNAME';

const series = (rule: string, except = '', also = ''): readonly string[] =>
  told(
    lines(
      HEADER,
      `u1,20260105T090000,Europe/Berlin,${rule},"${except}","${also}",,sam@c.example,,bo@h.example,,,ACCEPTED,2,`,
    ),
    { asOf: '2026-02-02' },
  )
    .slice(1)
    .map((meeting) => meeting.replace(' email sam@c.example > email bo@h.example of 2', ''));

describe('a series of meetings', () => {
  test.each([
    ['every week, up to today', 'FREQ=WEEKLY', '', '', '05 12 19 26 02'],
    ['until a day', 'FREQ=WEEKLY;UNTIL=20260119T000000Z', '', '', '05 12 19'],
    ['some times', 'FREQ=WEEKLY;COUNT=2', '', '', '05 12'],
    [
      'without the days it was off',
      'FREQ=WEEKLY',
      '20260112T090000,20260126T090000',
      '',
      '05 19 02',
    ],
    [
      'with days besides its rule',
      'FREQ=WEEKLY;COUNT=1',
      '',
      '20260107T090000,20261224T090000',
      '05 07',
    ],
    ['of such days alone', '', '', '20260107T090000Z/20260107T100000Z', '05 07'],
    ['under a rule that nobody can read', 'FREQ=NOW AND THEN', '', '', '05'],
  ])('%s', (_, rule, except, also, dates) => {
    const days = series(rule, except, also).map((meeting) => meeting.slice(-2));
    expect(days.join(' ')).toBe(dates);
  });

  test('that is all to come is its first day, which today leaves out', () => {
    expect(
      told(lines(HEADER, 'u1,20270104T090000,,FREQ=DAILY,,,,sam@c.example,,bo@h.example,,,,2,'), {
        asOf: '2026-02-02',
      }),
    ).toEqual(['ical/events', 'meeting 2027-01-04 email sam@c.example > email bo@h.example of 2']);
  });

  test('is one meeting where nobody says what day it is', () => {
    expect(
      told(lines(HEADER, 'u1,20260105T090000,,FREQ=DAILY,,,,sam@c.example,,bo@h.example,,,,2,')),
    ).toHaveLength(2);
  });
});

describe('who met', () => {
  test('the organizer, and whose calendar it is, with everyone asked', () => {
    expect(
      told(
        lines(
          HEADER,
          'u1,20260105T090000Z,,,,,CONFIRMED,Ana@h.example,Ana Ruiz,ana@h.example,Ana Ruiz,,ACCEPTED,3,sam@c.example',
          'u1,20260105T090000Z,,,,,CONFIRMED,Ana@h.example,Ana Ruiz,bo@h.example,Bo Lind,,ACCEPTED,3,sam@c.example',
          'u1,20260105T090000Z,,,,,CONFIRMED,Ana@h.example,Ana Ruiz,sam@c.example,,,ACCEPTED,3,sam@c.example',
        ),
      ),
    ).toEqual([
      'ical/events',
      '2 person name: Ana Ruiz, email: ana@h.example',
      '3 person name: Bo Lind, email: bo@h.example',
      'meeting 2026-01-05 email sam@c.example > email ana@h.example of 3',
      'meeting 2026-01-05 email ana@h.example > email bo@h.example of 3',
      'meeting 2026-01-05 email sam@c.example > email bo@h.example of 3',
      'meeting 2026-01-05 email ana@h.example > email sam@c.example of 3',
    ]);
  });

  test('the owner who was named, where the calendar names nobody', () => {
    expect(
      told(lines(HEADER, 'u1,20260105T090000Z,,,,,,,,bo@h.example,,,,1,Family'), {
        owner: 'Sam Seller',
      }),
    ).toContain('meeting 2026-01-05 Sam Seller > email bo@h.example');
  });

  test('is not said of who has not answered: they were written to', () => {
    const row = (rest: string): string =>
      `u1,20260105T090000Z,,${rest},,,sam@c.example,,bo@h.example,,,NEEDS-ACTION,2,sam@c.example`;
    const letter = 'email 2026-01-05 email sam@c.example > email bo@h.example of 2';
    expect(told(lines(HEADER, row(',')))).toEqual(['ical/events', letter]);
    expect(told(lines(HEADER, row('FREQ=WEEKLY,')), { asOf: '2026-02-02' })).toEqual([
      'ical/events',
      letter,
    ]);
  });

  test('is not said of who has not answered an invitation of nobody', () => {
    expect(
      told(lines(HEADER, 'u1,20260105T090000Z,,,,,,,,bo@h.example,,,NEEDS-ACTION,1,sam@c.example')),
    ).toEqual(['ical/events']);
  });

  test.each([
    ['called off', 'u1,20260105T090000Z,,,,,CANCELLED,s@c.example,,bo@h.example,,,,2,', 'not-held'],
    ['declined', 'u1,20260105T090000Z,,,,,,s@c.example,,bo@h.example,,,DECLINED,2,', 'declined'],
    ['a room', 'u1,20260105T090000Z,,,,,,s@c.example,,r1@h.example,,ROOM,,2,', 'not-a-person'],
    ['a thing', 'u1,20260105T090000Z,,,,,,s@c.example,,r1@h.example,,RESOURCE,,2,', 'not-a-person'],
    ['a list', 'u1,20260105T090000Z,,,,,,s@c.example,,all@h.example,,GROUP,,2,', 'not-a-person'],
    ['no address', 'u1,20260105T090000Z,,,,,,s@c.example,,Bo Lind,,,,2,', 'not-a-person'],
    ['a machine', 'u1,20260105T090000Z,,,,,,s@c.example,,noreply@h.example,,,,2,', 'not-a-person'],
    ['a whole day', 'u1,20260105,,,,,,s@c.example,,bo@h.example,,,,2,', 'all-day'],
    ['a crowd', 'u1,20260105T090000Z,,,,,,s@c.example,,bo@h.example,,,,26,', 'large-group'],
    ['no day', 'u1,soon,,,,,,s@c.example,,bo@h.example,,,,2,', 'bad-date'],
  ])('nobody: %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['ical/events', `left out: ${code} 2`]);
  });
});

describe('a meeting that Outlook wrote', () => {
  const row = (subject: string, allDay: string) =>
    lines(
      `${HEADER},SUMMARY,X-MICROSOFT-CDO-ALLDAYEVENT`,
      `u1,20260105T090000Z,,,,,,s@c.example,,bo@h.example,,,ACCEPTED,1,,${subject},${allDay}`,
    );

  test.each([
    ['and called off', 'Canceled:', 'FALSE', 'not-held'],
    ['and called off in German', 'Abgesagt:', '', 'not-held'],
    ['of a whole day', '', 'TRUE', 'all-day'],
  ])('%s is none', (_, subject, allDay, code) => {
    expect(told(row(subject, allDay))).toEqual(['ical/events', `left out: ${code} 2`]);
  });

  test('is one otherwise', () => {
    expect(told(row('QBR:', 'FALSE'))).toHaveLength(2);
  });
});

describe('whoever asks to a meeting', () => {
  const asked = (organizer: string, name: string): readonly string[] =>
    told(
      lines(HEADER, `u1,20260105T090000,,,,,,${organizer},"${name}",bo@h.example,,,ACCEPTED,2,`),
    ).filter((line) => line.includes('person'));

  test.each([
    [
      'has a name',
      'Sam@c.example',
      'Sam Seller',
      ['2 person name: Sam Seller, email: sam@c.example'],
    ],
    ['is named by the address alone', 'sam@c.example', 'sam@c.example', []],
    ['is a room', 'c_1@resource.calendar.google.com', 'Room 4', []],
    ['is nobody', '', 'Sam Seller', []],
  ])('%s', (_, organizer, name, people) => {
    expect(asked(organizer, name)).toEqual(people);
  });
});
