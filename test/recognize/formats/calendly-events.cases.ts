import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const HEADER =
  'User Name,User Email,Invitee Name,Invitee First Name,Invitee Last Name,Invitee Email,Event Type Name,Start Date & Time,End Date & Time,Canceled,Guest Email(s),Marked as No-Show';

const SAMPLE = lines(
  HEADER,
  'Sam Seller,sam@corvid.example,Ana Ruiz,Ana,Ruiz,Ana@Harbor.example,30 min,2026-10-12 10:00 AM,2026-10-12 10:30 AM,false,,No',
  'Sam Seller,sam@corvid.example,Bo Lind,,,bo@fern.example,30 min,2026-10-13 10:00 AM,2026-10-13 10:30 AM,false,"cy@fern.example, bo@fern.example",No',
);

describe('calendly/events', () => {
  test('meetings of whose calendar it was with who booked and whom they brought', () => {
    expect(told(SAMPLE)).toEqual([
      'calendly/events',
      '2 person id: Sam Seller, name: Sam Seller, email: sam@corvid.example, team',
      '2 person firstName: Ana, lastName: Ruiz, name: Ana Ruiz, email: ana@harbor.example',
      '3 person name: Bo Lind, email: bo@fern.example',
      'meeting 2026-10-12 id Sam Seller > Ana Ruiz Ana Ruiz',
      'meeting 2026-10-13 id Sam Seller > Bo Lind of 2',
      'meeting 2026-10-13 id Sam Seller > email cy@fern.example of 2',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test.each([
    [
      'called off',
      'not-held',
      'Sam Seller,s@c.example,Ana,,,a@h.example,x,2026-10-12 10:00 AM,,true,,No',
    ],
    [
      'to which nobody came',
      'not-held',
      'Sam Seller,s@c.example,Ana,,,a@h.example,x,2026-10-12 10:00 AM,,false,,Yes',
    ],
    ['with nobody', 'no-person', 'Sam Seller,s@c.example,,,,,x,2026-10-12 10:00 AM,,false,,No'],
    ['in nobody’s calendar', 'no-person', ',,Ana,,,a@h.example,x,2026-10-12 10:00 AM,,false,,No'],
    ['on no day', 'bad-date', 'Sam Seller,s@c.example,Ana,,,a@h.example,x,,,false,,No'],
  ])('no meeting %s', (_, code, row) => {
    const all = told(lines(HEADER, row));
    expect(all.filter((line) => line.startsWith('meeting'))).toEqual([]);
    expect(all.at(-1)).toBe(`left out: ${code} 2`);
  });

  test('of years ago, when there were fewer columns', () => {
    expect(
      told(
        lines(
          'User Name,Team,Invitee Name,Invitee Email,Start Date & Time,Canceled',
          'Sam Seller,,Ana Ruiz,ana@harbor.example,2019-05-06 10:00 AM,false',
        ),
      ),
    ).toEqual([
      'calendly/events',
      '2 person id: Sam Seller, name: Sam Seller, team',
      '2 person name: Ana Ruiz, email: ana@harbor.example',
      'meeting 2019-05-06 id Sam Seller > Ana Ruiz',
    ]);
  });
});
