import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Record ID,Activity Type,Activity date,Activity assigned to,Email direction,Meeting outcome,Associated Contact IDs,Associated Company IDs',
  '1,Call,2024-05-06 09:00,Sam Seller,,,501,900',
  '2,Email,2024-05-07 09:00,Sam Seller,INCOMING_EMAIL,,502,900',
  '3,Meeting,2024-05-08 09:00,Kim Park,,Completed,501;502,900',
);

describe('hubspot/activity', () => {
  test('calls, mail and meetings of an owner with contacts', () => {
    expect(told(SAMPLE)).toEqual([
      'hubspot/activity',
      '2 person id: Sam Seller, name: Sam Seller, team',
      '4 person id: Kim Park, name: Kim Park, team',
      'call 2024-05-06 id Sam Seller > id 501',
      'email 2024-05-07 id 502 > id Sam Seller',
      'meeting 2024-05-08 id Kim Park > id 501 of 2',
      'meeting 2024-05-08 id Kim Park > id 502 of 2',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('calls alone, which say nothing of what they are', () => {
    expect(
      told(
        lines(
          'Record ID,Call Title,Call direction,Call outcome,Activity date,Activity assigned to,Associated Contact IDs',
          '1,Intro,Outbound,Connected,2024-05-06 10:00,Sam Seller,501',
          '2,Back,Inbound,Connected,2024-05-07 10:00,Sam Seller,501',
        ),
      ),
    ).toEqual([
      'hubspot/activity',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'call 2024-05-06 id Sam Seller > id 501',
      'call 2024-05-07 id 501 > id Sam Seller',
    ]);
  });

  test('meetings alone', () => {
    expect(
      told(
        lines(
          'Record ID,Meeting name,Meeting start time,Meeting outcome,Activity assigned to,Associated Contact IDs',
          '1,Intro,2024-05-06 10:00,Completed,Sam Seller,501;502',
          '2,Gone,2024-05-07 10:00,No show,Sam Seller,501',
        ),
      ),
    ).toEqual([
      'hubspot/activity',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'meeting 2024-05-06 id Sam Seller > id 501 of 2',
      'meeting 2024-05-06 id Sam Seller > id 502 of 2',
      'left out: not-held 3',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    ['what is no contact', '4,Note,2024-05-06 09:00,Sam Seller,,,501,', 'not-contact'],
    [
      'a meeting that nobody came to',
      '5,Meeting,2024-05-06 09:00,Sam Seller,,No show,501,',
      'not-held',
    ],
    ['what is by nobody', '6,Call,2024-05-06 09:00,,,,501,', 'no-person'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['hubspot/activity', `left out: ${code} 2`]);
  });

  test('the contact of a call is known by it where nobody exported the contacts', () => {
    expect(
      told(
        lines(
          'Record ID,Activity type,Activity date,Activity assigned to,Associated Contact,Associated Contact IDs',
          '1,Call,2024-05-06 09:00,Sam Seller,Ana Ruiz (ana@harbor.example),501',
          '2,Call,2024-05-07 09:00,Sam Seller,Ana Ruiz (ana@harbor.example),501',
        ),
      ),
    ).toEqual([
      'hubspot/activity',
      '2 person id: Sam Seller, name: Sam Seller, team',
      '2 person id: 501, name: Ana Ruiz, email: ana@harbor.example',
      'call 2024-05-06 id Sam Seller > id 501',
      'call 2024-05-07 id Sam Seller > id 501',
    ]);
  });

  test('of several contacts whom nobody exported, each is known by the address', () => {
    expect(
      told(
        lines(
          'Record ID,Meeting name,Meeting start time,Activity assigned to,Associated Contact,Associated Contact IDs',
          '1,Intro,2026-10-05 10:00,Sam Seller,Ana Ruiz (ana@harbor.example);Bo Lind (bo@harbor.example),5001;5002',
          '2,Next,2026-10-06 10:00,Sam Seller,Bo Lind (bo@harbor.example);Cy Moss (cy@harbor.example),5003;5002',
        ),
      ),
    ).toEqual([
      'hubspot/activity',
      '2 person id: Sam Seller, name: Sam Seller, team',
      '2 person name: Ana Ruiz, email: ana@harbor.example',
      '2 person name: Bo Lind, email: bo@harbor.example',
      '3 person name: Cy Moss, email: cy@harbor.example',
      'meeting 2026-10-05 id Sam Seller > email ana@harbor.example of 2',
      'meeting 2026-10-05 id Sam Seller > email bo@harbor.example of 2',
      'meeting 2026-10-06 id Sam Seller > email bo@harbor.example of 2',
      'meeting 2026-10-06 id Sam Seller > email cy@harbor.example of 2',
    ]);
  });
});
