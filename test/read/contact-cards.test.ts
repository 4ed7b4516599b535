import { describe, expect, test } from 'vitest';
import { CARD_HEADER, contactCards } from '../../src/read/contact-cards.ts';

/** The cards of a file: "FN=Ana Ruiz EMAIL=…", without what is empty. */
const cards = (...lines: readonly string[]): string[] =>
  Array.from(contactCards(lines.map((text, i) => ({ text, line: i + 1 }))), ({ cells, line }) =>
    [line, ...cells.map((cell, at) => (cell === '' ? '' : `${CARD_HEADER[at]}=${cell}`))]
      .filter((part) => part !== '')
      .join(' | '),
  );

const card = (...fields: readonly string[]): string[] =>
  cards('BEGIN:VCARD', 'VERSION:3.0', ...fields, 'END:VCARD');

describe('the fields of a card', () => {
  test.each([
    ['a name', ['FN:Ana Ruiz'], '1 | FN=Ana Ruiz'],
    ['a name in parts', ['N:Ruiz;Ana;Maria;Dr.;PhD'], '1 | FN=Ana Ruiz | Given=Ana | Family=Ruiz'],
    ['both', ['N:Ruiz;Ana;;;', 'FN:Dr. Ana Ruiz'], '1 | FN=Dr. Ana Ruiz | Given=Ana | Family=Ruiz'],
    ['only a family', ['N:Harbor;;;;'], '1 | FN=Harbor | Family=Harbor'],
    ['an address', ['FN:A', 'EMAIL;TYPE=WORK:a@h.example'], '1 | FN=A | EMAIL=a@h.example'],
    ['an address as a link', ['FN:A', 'EMAIL:mailto:a@h.example'], '1 | FN=A | EMAIL=a@h.example'],
    [
      'several addresses',
      ['FN:A', 'EMAIL:a@h.example', 'EMAIL:b@h.example', 'EMAIL:c@h.example', 'EMAIL:d@h.example'],
      '1 | FN=A | EMAIL=a@h.example | EMAIL 2=b@h.example | EMAIL 3=c@h.example',
    ],
    [
      'addresses in groups, as phones write them',
      ['FN:A', 'item1.EMAIL;type=INTERNET:a@h.example', 'item1.X-ABLabel:_$!<Work>!$_'],
      '1 | FN=A | EMAIL=a@h.example',
    ],
    ['a company with a department', ['FN:A', 'ORG:Harbor;Sales'], '1 | FN=A | ORG=Harbor'],
    ['a company with a comma', ['FN:A', 'ORG:Harbor\\, Inc.;Sales'], '1 | FN=A | ORG=Harbor, Inc.'],
    ['a company with a semicolon', ['FN:A', 'ORG:Salt\\; Pepper'], '1 | FN=A | ORG=Salt; Pepper'],
    ['two companies', ['FN:A', 'ORG:Harbor', 'ORG:Fern'], '1 | FN=A | ORG=Harbor'],
    ['a title', ['FN:A', 'TITLE:VP\\, Sales'], '1 | FN=A | TITLE=VP, Sales'],
    [
      'a place',
      ['FN:A', 'ADR;TYPE=WORK:;;1 Quay;Lima;;15001;Peru'],
      '1 | FN=A | City=Lima | Country=Peru',
    ],
    ['a page', ['FN:A', 'URL:https://h.example'], '1 | FN=A | URL=https://h.example'],
    [
      'the profile among the pages',
      ['FN:A', 'URL:https://h.example', 'URL:https://www.linkedin.com/in/a'],
      '1 | FN=A | URL=https://www.linkedin.com/in/a',
    ],
    [
      'a profile of the phone’s own kind',
      ['FN:A', 'X-SOCIALPROFILE;type=linkedin:http://www.linkedin.com/in/a'],
      '1 | FN=A | URL=http://www.linkedin.com/in/a',
    ],
    [
      'a profile as version 4 has it',
      ['FN:A', 'URL:https://h.example', 'SOCIALPROFILE:https://www.linkedin.com/in/a'],
      '1 | FN=A | URL=https://www.linkedin.com/in/a',
    ],
  ])('%s', (_, fields, shown) => {
    expect(card(...fields)).toEqual([shown]);
  });

  test.each([
    'TEL;TYPE=CELL:+1 555 0100',
    'BDAY:1980-01-02',
    'NOTE:met at the fair',
    'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ',
    'X-ABRELATEDNAMES:Bo',
    'nonsense',
    ':',
    '',
  ])('%j is not kept', (field) => {
    expect(card('FN:A', field)).toEqual(['1 | FN=A']);
  });
});

describe('cards of version 2.1', () => {
  test.each([
    [
      'letters as codes',
      ['N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:N=C3=BA=C3=B1ez;Jos=C3=A9'],
      '1 | FN=José Núñez | Given=José | Family=Núñez',
    ],
    ['in the old encoding', ['FN;CHARSET=windows-1252;QUOTED-PRINTABLE:Jos=E9'], '1 | FN=José'],
    [
      'over several lines',
      ['FN;ENCODING=QUOTED-PRINTABLE:Ana =', 'Maria =', 'Ruiz', 'TITLE:CFO'],
      '1 | FN=Ana Maria Ruiz | TITLE=CFO',
    ],
    ['with a language', ['N;LANGUAGE=en-us:Ruiz;Ana'], '1 | FN=Ana Ruiz | Given=Ana | Family=Ruiz'],
  ])('%s', (_, fields, shown) => {
    expect(card(...fields)).toEqual([shown]);
  });

  test('an end sign at the end of a plain line is a letter', () => {
    expect(card('FN:a=', 'TITLE:CFO')).toEqual(['1 | FN=a= | TITLE=CFO']);
  });
});

describe('files of cards', () => {
  test('many in one file, each with its line', () => {
    const two = ['BEGIN:VCARD', 'FN:Ana', 'END:VCARD', '', 'begin:vcard', 'fn:Bo', 'end:vcard'];
    expect(cards(...two)).toEqual(['1 | FN=Ana', '5 | FN=Bo']);
  });

  test('folded lines are one', () => {
    expect(card('FN:Ana', ' Ruiz', 'TITLE:Head', '\t of Sales')).toEqual([
      '1 | FN=AnaRuiz | TITLE=Head of Sales',
    ]);
  });

  test.each([
    ['no card', ['FN:Ana'], []],
    ['a card that does not end', ['BEGIN:VCARD', 'FN:Ana'], []],
    [
      'a card in a card',
      ['BEGIN:VCARD', 'FN:Ana', 'BEGIN:VCARD', 'FN:Bo', 'END:VCARD'],
      ['3 | FN=Bo'],
    ],
    ['an end without a card', ['END:VCARD', 'BEGIN:VCARD', 'FN:Bo', 'END:VCARD'], ['2 | FN=Bo']],
    ['an empty card', ['BEGIN:VCARD', 'END:VCARD'], ['1']],
  ])('%s', (_, lines, shown) => {
    expect(cards(...lines)).toEqual(shown);
  });
});

test.each([
  ['KIND:org', 'KIND=org'],
  ['X-ABShowAs:COMPANY', 'KIND=COMPANY'],
  ['KIND:individual', 'KIND=individual'],
])('%s says whose card it is', (line, cell) => {
  expect(card('FN:Lumen', line)).toEqual([`1 | FN=Lumen | ${cell}`]);
});
