import { describe, expect, test } from 'vitest';
import { bufferSource } from '../../src/read/byte-source.ts';
import { contentLine, partsOf, plainText } from '../../src/read/content-line.ts';
import { decodedWords } from '../../src/read/encoded-text.ts';
import { type ListingKind, readListing } from '../../src/read/read-listing.ts';
import { textLines, unfolded } from '../../src/read/text-lines.ts';

/** Rows as text by the names of their columns; empty cells left out. */
const listed = (kind: ListingKind, content: string | Buffer) => {
  const file = readListing(
    { path: 'x', container: 'data' },
    bufferSource(Buffer.from(content)),
    kind,
  );
  const [header, ...rows] = [...file.rows()];
  return rows.map(({ cells, line }) => [
    line,
    ...cells.map((cell, i) => `${header?.cells[i]}=${cell}`).filter((text) => !text.endsWith('=')),
  ]);
};

describe('address cards', () => {
  test('version 3, folded lines and groups', () => {
    const card = [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Ana Ruiz',
      'N:Ruiz;Ana;;;',
      'item1.EMAIL;TYPE=WORK:ana@harb',
      ' or.example',
      'ORG:Harbor\\, Inc;Sales',
      'TITLE:Head of Sales',
      'TEL:+1 555',
      'BDAY:1980-01-01',
      'NOTE:private',
      'PHOTO;ENCODING=b:AAAA',
      ' BBBB',
      'ADR;TYPE=WORK:;;1 Pier;Lima;;15001;Peru',
      'URL:https\\://harbor.example',
      'X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/ana',
      'END:VCARD',
      '',
    ];
    expect(listed('vcard', card.join('\r\n'))).toEqual([
      [
        1,
        'FN=Ana Ruiz',
        'Given=Ana',
        'Family=Ruiz',
        'EMAIL=ana@harbor.example',
        'ORG=Harbor, Inc',
        'TITLE=Head of Sales',
        'URL=https://www.linkedin.com/in/ana',
        'City=Lima',
        'Country=Peru',
      ],
    ]);
  });

  test('version 2.1 with its own way of writing letters', () => {
    const card = [
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;LANGUAGE=en-us:Ruiz;Ana',
      'TITLE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Jefa de =C3=',
      '=A1rea',
      'END:VCARD',
    ];
    expect(listed('vcard', card.join('\n'))).toEqual([
      [1, 'FN=Ana Ruiz', 'Given=Ana', 'Family=Ruiz', 'TITLE=Jefa de área'],
    ]);
  });

  test('many cards, three addresses each at most, and nothing between them', () => {
    const card = (name: string) =>
      `BEGIN:VCARD\nFN:${name}\n${[1, 2, 3, 4].map((i) => `EMAIL:${i}@x.example\n`).join('')}END:VCARD\n`;
    const rows = listed(
      'vcard',
      `${card('Ana')}EMAIL:stray@x.example\n${card('Bo')}BEGIN:VCARD\nFN:Cut`,
    );
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      [1, 'FN=Ana'],
      [9, 'FN=Bo'],
    ]);
    expect(rows[0]).toHaveLength(5);
  });

  test('in UTF-16', () => {
    const card = Buffer.from('\ufeffBEGIN:VCARD\nFN:José\nEND:VCARD\n', 'utf16le');
    expect(listed('vcard', card)).toEqual([[1, 'FN=José']]);
  });
});

describe('calendars', () => {
  const event = [
    'BEGIN:VCALENDAR',
    'X-WR-CALNAME:sam@corvid.example',
    'BEGIN:VEVENT',
    'DTSTART;TZID=Europe/Paris:20250506T090000',
    'ORGANIZER;CN=Sam Seller:mailto:sam@corvid.example',
    'SUMMARY:private',
    'UID:u1',
    'ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=DECLINED;CN="Lind, Bo; Jr":MAILTO:bo',
    ' @harbor.example',
    'ATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@harbor.example',
    'BEGIN:VALARM',
    'END:VALARM',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:u2',
    'SUMMARY:alone',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

  test('a row for each who was asked', () => {
    const rows = listed('calendar', event);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual([
      3,
      'UID=u1',
      'DTSTART=20250506T090000',
      'TZID=Europe/Paris',
      'STATUS=CONFIRMED',
      'ORGANIZER=sam@corvid.example',
      'ORGANIZER CN=Sam Seller',
      'ATTENDEE=bo@harbor.example',
      'ATTENDEE CN=Lind, Bo; Jr',
      'CUTYPE=INDIVIDUAL',
      'PARTSTAT=DECLINED',
      'ATTENDEES=2',
      'X-WR-CALNAME=sam@corvid.example',
    ]);
  });

  test('what a meeting was about is not kept', () => {
    expect(JSON.stringify(listed('calendar', event))).not.toContain('private');
  });
});

describe('mailboxes', () => {
  const box = [
    'From 17@xxx Fri Feb 04 17:10:22 +0000 2022',
    'Date: Fri, 4 Feb 2022 09:10:22 -0800',
    'From: =?UTF-8?B?Sm9zw6k=?= =?UTF-8?Q?_N=C3=BA=C3=B1ez?= <jose@harbor.example>',
    'To: ana@harbor.example,',
    '\tBo Lind <bo@harbor.example>',
    'Subject: secret',
    'X-Note: To: nobody@x.example',
    'message-id: <m1@x>',
    '',
    'From here on it is the body.',
    'To: fake@x.example',
    '>From quoted',
    '',
    'From 18@xxx Sat Feb 05 08:00:00 +0000 2022',
    'From: News <no-reply@news.example>',
    'List-Id: <news>',
    '',
    'body',
  ].join('\n');

  test('who wrote to whom and when', () => {
    expect(listed('mailbox', box)).toEqual([
      [
        1,
        'Date=Fri, 4 Feb 2022 09:10:22 -0800',
        'From=José Núñez <jose@harbor.example>',
        'To=ana@harbor.example, Bo Lind <bo@harbor.example>',
        'Message-ID=<m1@x>',
      ],
      [14, 'From=News <no-reply@news.example>', 'List-Id=<news>'],
    ]);
  });

  test('neither subject nor body is kept', () => {
    const text = JSON.stringify(listed('mailbox', box));
    expect(text).not.toMatch(/secret|fake|body/);
  });

  test('a message with more recipients than anyone has is cut short', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `\tperson${i}@harbor.example,`).join('\n');
    const [row] = listed(
      'mailbox',
      `From x Mon Jan 5 10:00:00 2026\nTo: a@x.example,\n${many}\n\n`,
    );
    expect(String(row?.[1]).length).toBeLessThan(20_000);
  });
});

describe('lines', () => {
  const lines = (text: string) => [...textLines([{ text, marks: [] }])];

  test('of all three ends, with their numbers', () => {
    expect(lines('a\r\nb\rc\n\nd').map(({ text, line }) => `${line}${text}`)).toEqual([
      '1a',
      '2b',
      '3c',
      '4',
      '5d',
    ]);
  });

  test('across blocks', () => {
    const blocks = ['a', 'b\r', '\nc', 'd'].map((text) => ({ text, marks: [] }));
    expect(Array.from(textLines(blocks), ({ text }) => text)).toEqual(['ab', 'cd']);
  });

  test('of an endless one only the beginning', () => {
    const block = { text: 'x'.repeat(50_000), marks: [] };
    const [first, second] = [
      ...textLines([...Array.from({ length: 40 }, () => block), { text: '\nend', marks: [] }]),
    ];
    expect(first?.text.length).toBeLessThan(200_000);
    expect(second).toEqual({ text: 'end', line: 2 });
  });

  test('unfolded', () => {
    expect([...unfolded(lines('a\n b\n\tc\nd'))].map(({ text }) => text)).toEqual(['abc', 'd']);
  });
});

test('a content line in its parts', () => {
  expect(contentLine('no colon')).toBeUndefined();
  expect(contentLine('item1.email;TYPE="a;b:c":x:y')).toMatchObject({
    name: 'EMAIL',
    value: 'x:y',
  });
  expect(plainText('a\\, b\\; c\\nd \\\\')).toBe('a, b; c d \\');
  expect(partsOf('a\\;b;c')).toEqual(['a;b', 'c']);
});

test.each([
  ['=?iso-8859-1?Q?Jos=E9?= x', 'José x'],
  ['=?shift_jis?B?k26V0w==?=', '渡辺'],
  ['=?klingon?Q?Qapla?=', '=?klingon?Q?Qapla?='],
  ['=?utf-8?q?a_b?=  =?utf-8?q?c?=', 'a bc'],
  ['plain = text?', 'plain = text?'],
])('%j means %j', (text, meant) => {
  expect(decodedWords(text)).toBe(meant);
});
