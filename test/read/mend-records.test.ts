import { describe, expect, test } from 'vitest';
import { cellsOf, notesOf, tableOf } from './table-of.ts';

const HEADER = 'id,name,since,mail';
const SOUND = [
  '1,Ana Ruiz,2024-01-31,ana@h.example',
  '2,Bo Lind,2024-02-28,bo@h.example',
  '3,Cy Doe,2024-03-31,cy@h.example',
  '4,Di Roe,2024-04-30,di@h.example',
];

const table = (...damaged: readonly string[]): string =>
  `${[HEADER, ...SOUND.slice(0, 3), ...damaged, ...SOUND.slice(3)].join('\n')}\n`;

/** What became of damaged lines between sound ones: their cells, and what was noted of them. */
const mended = (...damaged: readonly string[]) => {
  const text = table(...damaged);
  const rows = cellsOf(text);
  expect(rows.slice(0, 4).map(([id]) => id)).toEqual(['id', '1', '2', '3']);
  expect(rows.at(-1)?.[1]).toBe('Di Roe');
  return { rows: rows.slice(4, -1).map((cells) => cells.join('|')), notes: notesOf(tableOf(text)) };
};

describe('a line that is put right', () => {
  test.each([
    [
      'nothing to put right',
      '5,Ed Poe,2024-05-31,ed@h.example',
      '5|Ed Poe|2024-05-31|ed@h.example',
      [],
    ],
    [
      'quotes around cells',
      '"5","Ed Poe","2024-05-31","ed@h.example"',
      '5|Ed Poe|2024-05-31|ed@h.example',
      [],
    ],
    [
      'a comma in quotes',
      '5,"Poe, Ed",2024-05-31,ed@h.example',
      '5|Poe, Ed|2024-05-31|ed@h.example',
      [],
    ],
    [
      'doubled quotes',
      '5,"Ed ""E"" Poe",2024-05-31,ed@h.example',
      '5|Ed "E" Poe|2024-05-31|ed@h.example',
      [],
    ],
    [
      'quotes in an open cell',
      '5,Ed "E" Poe,2024-05-31,ed@h.example',
      '5|Ed "E" Poe|2024-05-31|ed@h.example',
      ['repaired bare-quote 5'],
    ],
    [
      'quotes that nobody doubled',
      '5,"Ed "E" Poe",2024-05-31,ed@h.example',
      '5|Ed "E" Poe|2024-05-31|ed@h.example',
      ['repaired odd-quotes 5'],
    ],
    [
      'quotes after a backslash, which is then how all are read',
      '5,"Ed \\"E\\" Poe",2024-05-31,ed@h.example',
      '5|Ed "E" Poe|2024-05-31|ed@h.example',
      [],
    ],
    [
      'a quote that opens and never closes',
      '5,"Ed Poe,2024-05-31,ed@h.example',
      '5|"Ed Poe|2024-05-31|ed@h.example',
      ['repaired odd-quotes 5'],
    ],
    [
      'a quote that only closes',
      '5,Ed Poe",2024-05-31,ed@h.example',
      '5|Ed Poe"|2024-05-31|ed@h.example',
      ['repaired bare-quote 5'],
    ],
    [
      'an inch',
      '5,Ed 5" Poe,2024-05-31,ed@h.example',
      '5|Ed 5" Poe|2024-05-31|ed@h.example',
      ['repaired bare-quote 5'],
    ],
    [
      'a comma without quotes',
      '5,Harbor, Inc.,2024-05-31,ed@h.example',
      '5|Harbor, Inc.|2024-05-31|ed@h.example',
      ['repaired extra-cells 5'],
    ],
    [
      'an empty cell too many',
      '5,,Ed Poe,2024-05-31,ed@h.example',
      '5|Ed Poe|2024-05-31|ed@h.example',
      ['repaired extra-cells 5'],
    ],
    [
      'empty cells behind',
      '5,Ed Poe,2024-05-31,ed@h.example,,,',
      '5|Ed Poe|2024-05-31|ed@h.example',
      ['repaired extra-cells 5'],
    ],
    [
      'a cell that is missing',
      '5,Ed Poe,2024-05-31',
      '5|Ed Poe|2024-05-31',
      ['repaired short-row 5'],
    ],
    [
      'another delimiter',
      '5;Ed Poe;2024-05-31;ed@h.example',
      '5|Ed Poe|2024-05-31|ed@h.example',
      ['repaired other-delimiter 5'],
    ],
    [
      'tabs',
      '5\tEd Poe\t2024-05-31\ted@h.example',
      '5|Ed Poe|2024-05-31|ed@h.example',
      ['repaired other-delimiter 5'],
    ],
  ])('%s', (_, line, cells, notes) => {
    expect(mended(line)).toEqual({ rows: [cells], notes });
  });
});

describe('a record of several lines', () => {
  test.each([
    [
      'a text in quotes',
      ['5,"Ed', 'Poe",2024-05-31,ed@h.example'],
      '5|Ed\nPoe|2024-05-31|ed@h.example',
    ],
    [
      'an empty line in it',
      ['5,"Ed', '', 'Poe",2024-05-31,ed@h.example'],
      '5|Ed\n\nPoe|2024-05-31|ed@h.example',
    ],
    [
      'what looks like a record in it',
      ['5,"Ed', '6,x,y,z', 'Poe",2024-05-31,ed@h.example'],
      '5|Ed\n6,x,y,z\nPoe|2024-05-31|ed@h.example',
    ],
  ])('%s', (_, lines, cells) => {
    expect(mended(...lines)).toEqual({ rows: [cells], notes: [] });
  });
});

describe('what cannot be told', () => {
  test('too many cells that fit nowhere stay as they are', () => {
    expect(mended('x,y,z,u,v,w').rows).toEqual(['x|y|z|u|v|w']);
  });

  test('damage is noted at its own line, and only there', () => {
    const { notes } = mended(
      '5,Ed Poe,2024-05-31',
      ...SOUND.slice(0, 2),
      '6,"Flo" Gray,2024-05-31,f@h.example',
    );
    expect(notes).toEqual(['repaired short-row 5', 'repaired odd-quotes 8']);
  });

  test('a sound line behind damage is whole', () => {
    const { rows } = mended(
      '5,"Ed Poe,2024-05-31,ed@h.example',
      '6,"Flo Gray",2024-06-30,flo@h.example',
    );
    expect(rows[1]).toBe('6|Flo Gray|2024-06-30|flo@h.example');
  });
});
