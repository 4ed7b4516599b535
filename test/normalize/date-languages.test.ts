import { describe, expect, test } from 'vitest';
import { isoOf } from '../../src/model/day.ts';
import { readDate } from '../../src/normalize/date.ts';

const shown = (text: string): string => {
  const reading = readDate(text, undefined);
  if (typeof reading === 'string') return reading;
  return reading.first === reading.last ? isoOf(reading.first) : isoOf(reading.first).slice(0, 7);
};

/** The fifth of each month, as a language writes it; twelve of them, January first. */
const YEARS: readonly (readonly [string, string])[] = [
  [
    'English',
    '5 Jan 2024|5 Feb 2024|5 Mar 2024|5 Apr 2024|5 May 2024|5 Jun 2024|5 Jul 2024|5 Aug 2024|5 Sept 2024|5 Oct 2024|5 Nov 2024|5 Dec 2024',
  ],
  [
    'American',
    'Jan 5, 2024|Feb 5, 2024|Mar 5, 2024|Apr 5, 2024|May 5, 2024|Jun 5, 2024|Jul 5, 2024|Aug 5, 2024|Sep 5, 2024|Oct 5, 2024|Nov 5, 2024|Dec 5, 2024',
  ],
  [
    'German',
    '5. Jan. 2024|5. Feb. 2024|5. März 2024|5. Apr. 2024|5. Mai 2024|5. Juni 2024|5. Juli 2024|5. Aug. 2024|5. Sept. 2024|5. Okt. 2024|5. Nov. 2024|5. Dez. 2024',
  ],
  [
    'French',
    '5 janv. 2024|5 févr. 2024|5 mars 2024|5 avr. 2024|5 mai 2024|5 juin 2024|5 juil. 2024|5 août 2024|5 sept. 2024|5 oct. 2024|5 nov. 2024|5 déc. 2024',
  ],
  [
    'Spanish',
    '5 ene 2024|5 feb 2024|5 mar 2024|5 abr 2024|5 may 2024|5 jun 2024|5 jul 2024|5 ago 2024|5 sept 2024|5 oct 2024|5 nov 2024|5 dic 2024',
  ],
  [
    'Spanish, in full',
    '5 de enero de 2024|5 de febrero de 2024|5 de marzo de 2024|5 de abril de 2024|5 de mayo de 2024|5 de junio de 2024|5 de julio de 2024|5 de agosto de 2024|5 de septiembre de 2024|5 de octubre de 2024|5 de noviembre de 2024|5 de diciembre de 2024',
  ],
  [
    'Italian',
    '5 gen 2024|5 feb 2024|5 mar 2024|5 apr 2024|5 mag 2024|5 giu 2024|5 lug 2024|5 ago 2024|5 set 2024|5 ott 2024|5 nov 2024|5 dic 2024',
  ],
  [
    'Portuguese',
    '5 de jan. de 2024|5 de fev. de 2024|5 de mar. de 2024|5 de abr. de 2024|5 de mai. de 2024|5 de jun. de 2024|5 de jul. de 2024|5 de ago. de 2024|5 de set. de 2024|5 de out. de 2024|5 de nov. de 2024|5 de dez. de 2024',
  ],
  [
    'Dutch',
    '5 jan 2024|5 feb 2024|5 mrt 2024|5 apr 2024|5 mei 2024|5 jun 2024|5 jul 2024|5 aug 2024|5 sep 2024|5 okt 2024|5 nov 2024|5 dec 2024',
  ],
  [
    'Polish',
    '5 sty 2024|5 lut 2024|5 mar 2024|5 kwi 2024|5 maj 2024|5 cze 2024|5 lip 2024|5 sie 2024|5 wrz 2024|5 paź 2024|5 lis 2024|5 gru 2024',
  ],
  [
    'Excel, in English',
    '5-Jan-24|5-Feb-24|5-Mar-24|5-Apr-24|5-May-24|5-Jun-24|5-Jul-24|5-Aug-24|5-Sep-24|5-Oct-24|5-Nov-24|5-Dec-24',
  ],
  [
    'Excel, in German',
    '05.Jan.24|05.Feb.24|05.Mrz.24|05.Apr.24|05.Mai.24|05.Jun.24|05.Jul.24|05.Aug.24|05.Sep.24|05.Okt.24|05.Nov.24|05.Dez.24',
  ],
  [
    'Japanese',
    '2024年1月5日|2024年2月5日|2024年3月5日|2024年4月5日|2024年5月5日|2024年6月5日|2024年7月5日|2024年8月5日|2024年9月5日|2024年10月5日|2024年11月5日|2024年12月5日',
  ],
];

const TWELVE = Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}`);

describe.each(YEARS)('a year in %s', (_, year) => {
  const days = year.split('|');

  test('day by day', () => {
    expect(days.map(shown)).toEqual(TWELVE.map((month) => `${month}-05`));
  });

  test('in capitals and in small letters', () => {
    expect(days.map((day) => shown(day.toUpperCase()))).toEqual(days.map(shown));
    expect(days.map((day) => shown(day.toLowerCase()))).toEqual(days.map(shown));
  });

  test('with accents apart from their letters', () => {
    expect(days.map((day) => shown(day.normalize('NFD')))).toEqual(days.map(shown));
  });

  test('with a time of day behind', () => {
    expect(days.map((day) => shown(`${day} 09:30`))).toEqual(days.map(shown));
    expect(days.map((day) => shown(`${day} 23:59:59`))).toEqual(days.map(shown));
  });
});

describe('a month without its day', () => {
  test.each([
    ['Jan 2024', '2024-01'],
    ['March 2024', '2024-03'],
    ['März 2024', '2024-03'],
    ['janv. 2024', '2024-01'],
    ['août 2024', '2024-08'],
    ['enero de 2024', '2024-01'],
    ['set. 2024', '2024-09'],
    ['mrt 2024', '2024-03'],
    ['wrz 2024', '2024-09'],
    ['2024年10月', '2024-10'],
    ['2024 dezembro', '2024-12'],
  ])('%s is %s', (text, month) => {
    expect(shown(text)).toBe(month);
  });
});

describe('a day of the week before the date says nothing more', () => {
  test.each([
    'Mon, 4 Mar 2024',
    'Monday, March 4, 2024',
    'Montag, 4. März 2024',
    'Mo., 4. März 2024',
    'lundi 4 mars 2024',
    'lunes, 4 de marzo de 2024',
    'lunedì 4 marzo 2024',
    'segunda-feira, 4 de março de 2024',
    'maandag 4 maart 2024',
    'poniedziałek, 4 marca 2024',
  ])('%s', (text) => {
    expect(shown(text)).toBe('2024-03-04');
  });

  test.each(['Montag', 'Montag 2024', '4. Montag 2024', 'lundi mars'])('%s is no date', (text) => {
    expect(shown(text)).toBe('unreadable');
  });
});

describe('two figures behind a mark are a year', () => {
  test.each([
    ["Mar '24", '2024-03'],
    ['Mar ’24', '2024-03'],
    ["Mar'24", '2024-03'],
    ["März '24", '2024-03'],
    ["14 Mar '24", '2024-03-14'],
    ["Mar 14, '24", '2024-03-14'],
    ["'24", 'unreadable'],
    ["Mar '4", 'unreadable'],
    ["Mar '240", 'unreadable'],
    ['Mar 24', 'unreadable'],
  ])('%s: %s', (text, date) => {
    expect(shown(text)).toBe(date);
  });
});

test.each([
  '5 janvember 2024',
  '5 foo 2024',
  '5. Monat 2024',
  '5 月 2024',
  'lunes 2024',
  '5 de de 2024',
])('%s is no date in any language', (text) => {
  expect(shown(text)).toBe('unreadable');
});
