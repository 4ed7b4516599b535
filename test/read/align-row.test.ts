import { describe, expect, test } from 'vitest';
import { alignRow } from '../../src/read/align-row.ts';
import { columnShapes, fitsColumns } from '../../src/read/column-shapes.ts';
import { cellsByOtherDelimiter } from '../../src/read/other-delimiter.ts';

const ROWS = [
  ['17', 'Harbor Analytics', '2024-03-14', 'ana@harbor.example', ''],
  ['18', 'Brightwater Logistics', '2024-04-01', 'bo@brightwater.example', 'met twice'],
  ['19', 'Corvid', '2024-04-02', '', ''],
];
const shapes = columnShapes(ROWS, 5);

describe('a record with too many cells', () => {
  test.each([
    ['an empty cell slipped in', ['20', '', 'Corvid', '2024-04-02', 'cy@corvid.example', '']],
    ['an empty cell stands in front', ['', '20', 'Corvid', '2024-04-02', 'cy@corvid.example', '']],
    ['an empty cell stands behind', ['20', 'Corvid', '2024-04-02', 'cy@corvid.example', '', '']],
  ])('%s', (_, cells) => {
    const aligned = ['20', 'Corvid', '2024-04-02', 'cy@corvid.example', ''];
    expect(alignRow(cells, shapes, ',')).toEqual(aligned);
  });

  test('an unquoted comma cut a name in two', () => {
    const cells = ['20', 'Corvid', ' Inc.', '2024-04-02', 'cy@corvid.example', ''];
    expect(alignRow(cells, shapes, ',')?.[1]).toBe('Corvid, Inc.');
  });

  test('nothing fits: it is left to others to judge', () => {
    expect(alignRow(['x', 'y', 'z', 'u', 'v', 'w'], shapes, ',')).toBeNull();
  });

  test('without columns of values nothing can be told', () => {
    const words = columnShapes(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      2,
    );
    expect(alignRow(['a', '', 'b'], words, ',')).toBeNull();
  });
});

describe('the shapes of columns', () => {
  test('values fit where values of their spelling stand', () => {
    expect(shapes.misfit('2025-01-01', 2)).toBe(0);
    expect(shapes.misfit('01/02/2025', 2)).toBeGreaterThan(0);
    expect(shapes.misfit('Corvid', 2)).toBe(2);
    expect(shapes.misfit('Corvid', 9)).toBe(2);
  });

  test('a row fits as a whole or not', () => {
    expect(fitsColumns(['20', 'Corvid', '2024-04-02', 'cy@corvid.example', ''], shapes)).toBe(true);
    expect(fitsColumns(['Id', 'Company', 'Since', 'Mail', 'Note'], shapes)).toBe(false);
    expect(fitsColumns(['20', 'Corvid', '2024-04-02'], shapes)).toBe(false);
  });
});

describe('a line with another delimiter', () => {
  const quoting = { delimiter: ',', quote: '"', escape: '"' };
  const cells = ['20', 'Corvid', '2024-04-02', 'cy@corvid.example', ''];
  const read = (line: string, mayBeHeader = false) =>
    cellsByOtherDelimiter(line, { quoting, shapes, mayBeHeader });

  test.each([';', '\t', '|', ' '])('%j', (delimiter) => {
    expect(read(cells.join(delimiter))).toEqual(cells);
  });

  test('spaces within a cell are told from those between cells', () => {
    expect(read('20 Corvid Systems Group 2024-04-02 cy@corvid.example ')?.[1]).toBe(
      'Corvid Systems Group',
    );
  });

  test('names of columns are taken only where a header may stand', () => {
    expect(read('Id;Company;Since;Mail;Note')).toBeNull();
    expect(read('Id;Company;Since;Mail;Note', true)).toEqual([
      'Id',
      'Company',
      'Since',
      'Mail',
      'Note',
    ]);
  });

  test('prose is no record', () => {
    expect(read('Exported by Ana on Monday')).toBeNull();
  });
});
