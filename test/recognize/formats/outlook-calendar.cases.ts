import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '"Subject","Start Date","Start Time","End Date","All day event","Meeting Organizer","Required Attendees","Optional Attendees","Show time as"',
  '"QBR","2024-05-06","10:00:00 AM","2024-05-06","False","Seller, Sam","Okonjo, Mirela;Jan van der Berg","bo@nordhaven.example;Sam Seller","2"',
  '"Lunch","2024-05-07","12:00:00 PM","2024-05-07","False","Kim Park (kim@corvid.example)","Ana Ruiz","","2"',
);

describe('outlook/calendar', () => {
  test('meetings of everyone invited', () => {
    expect(told(SAMPLE)).toEqual([
      'outlook/calendar',
      'meeting 2024-05-06 name Sam Seller > name Mirela Okonjo of 3',
      'meeting 2024-05-06 name Sam Seller > name Jan van der Berg of 3',
      'meeting 2024-05-06 name Sam Seller > email bo@nordhaven.example of 3',
      'meeting 2024-05-07 email kim@corvid.example > name Ana Ruiz',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('but of none that was called off', () => {
    expect(
      told(
        lines(
          '"Subject","Start Date","All day event","Meeting Organizer","Required Attendees"',
          '"Canceled: QBR","2024-05-06","False","Sam Seller","Ana Ruiz"',
          '"QBR","2024-05-08","False","Sam Seller","Ana Ruiz"',
        ),
      ),
    ).toEqual([
      'outlook/calendar',
      'meeting 2024-05-08 name Sam Seller > name Ana Ruiz',
      'left out: not-held 2',
    ]);
  });

  test('in German', () => {
    expect(
      told(
        lines(
          '"Betreff","Beginnt am","Beginnt um","Ganztägiges Ereignis","Besprechungsplanung","Erforderliche Teilnehmer","Optionale Teilnehmer"',
          '"QBR","24.5.2024","10:00:00","Aus","Sam Seller","Ana Ruiz",""',
          '"Messe","25.5.2024","00:00:00","Ein","Sam Seller","Ana Ruiz",""',
        ),
      ),
    ).toEqual([
      'outlook/calendar',
      'meeting 2024-05-24 name Sam Seller > name Ana Ruiz',
      'left out: all-day 3',
    ]);
  });

  test('in French, with the day and the hour under one name', () => {
    expect(
      told(
        lines(
          `"Objet","Début","Début","Journée entière","Organisateur d'une réunion","Participants obligatoires","Participants facultatifs"`,
          '"QBR","24/05/2024","10:00:00","Faux","Sam Seller","Ana Ruiz","Bo Lind"',
        ),
      ),
    ).toEqual([
      'outlook/calendar',
      'meeting 2024-05-24 name Sam Seller > name Ana Ruiz of 2',
      'meeting 2024-05-24 name Sam Seller > name Bo Lind of 2',
    ]);
  });

  test('of the owner who was named, where nobody is the organizer', () => {
    expect(
      told(
        lines(
          '"Subject","Start Date","Required Attendees","Optional Attendees"',
          '"QBR","2024-05-06","Ana Ruiz",""',
        ),
        { owner: 'Sam Seller' },
      ),
    ).toEqual([
      'outlook/calendar',
      '1 person name: Sam Seller, team',
      'meeting 2024-05-06 Sam Seller > name Ana Ruiz',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    ['a whole day', '"Fair","2024-05-06","","","True","Sam Seller","Ana Ruiz","","2"', 'all-day'],
    [
      'a meeting with oneself',
      '"Focus","2024-05-06","","","False","Sam Seller","Sam Seller","","2"',
      'no-person',
    ],
    [
      'a meeting without an organizer',
      '"QBR","2024-05-06","","","False","","Ana Ruiz","","2"',
      'no-person',
    ],
    ['a meeting on no day', '"QBR","","","","False","Sam Seller","Ana Ruiz","","2"', 'bad-date'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['outlook/calendar', `left out: ${code} 2`]);
  });

  test.each([
    [
      'Oggetto,Data inizio,Giornata intera,Organizzatore riunione,Partecipanti obbligatori',
      'Falso',
      'Vero',
    ],
    ['件名,開始日,終日イベント,会議の開催者,必須出席者', 'FALSE', 'TRUE'],
    [
      'Assunto,Data de início,Dia inteiro,Organizador da reunião,Participantes obrigatórios',
      'Falso',
      'Verdadeiro',
    ],
    [
      'Onderwerp,Begindatum,Duurt hele dag,Organisator van vergadering,Vereiste deelnemers',
      'Onwaar',
      'Waar',
    ],
    ['Ämne,Startdatum,Heldagshändelse,Mötesarrangör,Obligatoriska deltagare', 'Falskt', 'Sant'],
  ])('in another language: %s', (header, no, yes) => {
    const row = (allDay: string) => `Hi,2025-03-14,${allDay},Sam Seller,Ana Ruiz`;
    expect(told(lines(header, row(no), row(yes)))).toEqual([
      'outlook/calendar',
      'meeting 2025-03-14 name Sam Seller > name Ana Ruiz',
      'left out: all-day 3',
    ]);
  });
});
