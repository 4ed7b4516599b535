import { describe, expect, test } from 'vitest';
import { cellsOf, notesOf, tableOf } from './table-of.ts';

const HEADER = 'id,name,company,since,mail';
const SOUND = [
  '101,Ana Ruiz,Harbor,2024-03-11,ana@harbor.example',
  '102,Bo Lind,Corvid,2024-03-12,bo@corvid.example',
  '103,Cy Doe,Rook,2024-03-13,cy@rook.example',
  '104,Di Roe,Pixel,2024-03-14,di@pixel.example',
  '105,Ed Gray,Quill,2024-03-15,ed@quill.example',
];

/** The cells of a damaged line between sound ones, and what was noted of it. */
const mended = (...lines: string[]) => {
  const [before, behind] = [SOUND.slice(0, 3), SOUND.slice(3)];
  const text = `${[HEADER, ...before, ...lines, ...behind].join('\n')}\n`;
  const cells = cellsOf(text);
  const sound = (rows: readonly string[]) => rows.map((row) => row.split(','));
  expect(cells.slice(0, 4)).toEqual(sound([HEADER, ...before]));
  expect(cells.slice(-2)).toEqual(sound(behind));
  return {
    rows: cells.slice(4, -2).map((row) => row.join('|')),
    notes: notesOf(tableOf(text)),
  };
};

describe('a damaged line between sound ones', () => {
  test.each([
    [
      'a comma nobody quoted, in a name',
      '201,Gray, Ed,Harbor,2024-03-16,x@h.example',
      '201|Gray, Ed|Harbor|2024-03-16|x@h.example',
    ],
    [
      'a comma nobody quoted, in a company',
      '201,Ed Gray,Harbor, Inc.,2024-03-16,x@h.example',
      '201|Ed Gray|Harbor, Inc.|2024-03-16|x@h.example',
    ],
    [
      'quotes nobody doubled',
      '201,"Ed "Ace" Gray",Harbor,2024-03-16,x@h.example',
      '201|Ed "Ace" Gray|Harbor|2024-03-16|x@h.example',
    ],
    [
      'quotes nobody doubled, at the end of a cell',
      '201,"Ed "Ace"",Harbor,2024-03-16,x@h.example',
      '201|Ed "Ace"|Harbor|2024-03-16|x@h.example',
    ],
    [
      'inches',
      '201,Ed Gray,5" Pipes,2024-03-16,x@h.example',
      '201|Ed Gray|5" Pipes|2024-03-16|x@h.example',
    ],
    [
      'a quote that is never closed',
      '201,"Ed Gray,Harbor,2024-03-16,x@h.example',
      '201|"Ed Gray|Harbor|2024-03-16|x@h.example',
    ],
    [
      'a quote that was never opened',
      '201,Ed Gray",Harbor,2024-03-16,x@h.example',
      '201|Ed Gray"|Harbor|2024-03-16|x@h.example',
    ],
    [
      'semicolons for commas',
      '201;Ed Gray;Harbor;2024-03-16;x@h.example',
      '201|Ed Gray|Harbor|2024-03-16|x@h.example',
    ],
    [
      'tabs for commas',
      '201\tEd Gray\tHarbor\t2024-03-16\tx@h.example',
      '201|Ed Gray|Harbor|2024-03-16|x@h.example',
    ],
    [
      'an empty cell too many',
      '201,,Ed Gray,Harbor,2024-03-16,x@h.example',
      '201|Ed Gray|Harbor|2024-03-16|x@h.example',
    ],
    [
      'commas behind',
      '201,Ed Gray,Harbor,2024-03-16,x@h.example,,,',
      '201|Ed Gray|Harbor|2024-03-16|x@h.example',
    ],
    [
      'a formula with commas',
      '201,Ed Gray,=SUM(1,2),2024-03-16,x@h.example',
      '201|Ed Gray|=SUM(1,2)|2024-03-16|x@h.example',
    ],
  ])('%s', (_, line, row) => {
    const found = mended(line);
    expect(found.rows).toEqual([row]);
    expect(found.notes).toHaveLength(1);
    expect(found.notes[0]).toMatch(/^repaired [a-z-]+ 5$/);
  });

  test.each([['a short row', '201,Ed Gray', '201|Ed Gray', 'repaired short-row 5']])(
    '%s',
    (_, line, row, note) => {
      expect(mended(line)).toEqual({ rows: [row], notes: [note] });
    },
  );

  test.each([
    [
      'a cell of two lines',
      ['201,"Ed', 'Gray",Harbor,2024-03-16,x@h.example'],
      ['201|Ed\nGray|Harbor|2024-03-16|x@h.example'],
    ],
    [
      'a cell of four',
      ['201,"a', 'b', '', 'd",Harbor,2024-03-16,x@h.example'],
      ['201|a\nb\n\nd|Harbor|2024-03-16|x@h.example'],
    ],
    [
      'commas and quotes within',
      ['201,"Ed ""Ace"", Gray",Harbor,,'],
      ['201|Ed "Ace", Gray|Harbor||'],
    ],
    [
      'backslashes before quotes',
      ['201,"Ed \\"Ace\\" Gray",Harbor,,'],
      ['201|Ed "Ace" Gray|Harbor||'],
    ],
    ['gaps', ['201,,,,'], ['201||||']],
    [
      'two sound rows',
      ['201,A,B,2024-03-16,c@d.example', '202,E,F,,'],
      ['201|A|B|2024-03-16|c@d.example', '202|E|F||'],
    ],
  ])('%s is no damage', (_, lines, rows) => {
    expect(mended(...lines)).toEqual({ rows, notes: [] });
  });
});
