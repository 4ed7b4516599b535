import { describe, expect, test } from 'vitest';
import { columnShapes } from '../../src/read/column-shapes.ts';
import { cellsByOtherDelimiter } from '../../src/read/other-delimiter.ts';

const COMMAS = { delimiter: ',', quote: '"', escape: '"' };
const ROWS = [
  ['17', 'Harbor Analytics', '2024-03-14', 'ana@harbor.example'],
  ['18', 'Brightwater', '2024-04-01', 'bo@brightwater.example'],
  ['19', 'Corvid', '2024-04-02', 'cy@corvid.example'],
];
const shapes = columnShapes(ROWS, 4);

const cells = (line: string, mayBeHeader = false): string | undefined =>
  cellsByOtherDelimiter(line, { quoting: COMMAS, shapes, mayBeHeader })?.join('|');

describe('a line with another delimiter', () => {
  test.each([
    ['semicolons', '20;Fern;2024-05-31;ed@fern.example', '20|Fern|2024-05-31|ed@fern.example'],
    ['tabs', '20\tFern\t2024-05-31\ted@fern.example', '20|Fern|2024-05-31|ed@fern.example'],
    ['bars', '20|Fern|2024-05-31|ed@fern.example', '20|Fern|2024-05-31|ed@fern.example'],
    ['spaces', '20 Fern 2024-05-31 ed@fern.example', '20|Fern|2024-05-31|ed@fern.example'],
    [
      'quoted cells',
      '20;"Fern; Co";2024-05-31;ed@fern.example',
      '20|Fern; Co|2024-05-31|ed@fern.example',
    ],
    ['an empty cell', '20;;2024-05-31;ed@fern.example', '20||2024-05-31|ed@fern.example'],
    [
      'one cell too many, at a space',
      '20 Fern Stores 2024-05-31 ed@fern.example',
      '20|Fern Stores|2024-05-31|ed@fern.example',
    ],
  ])('%s', (_, line, shown) => {
    expect(cells(line)).toBe(shown);
  });

  test.each([
    ['too few cells', '20;Fern'],
    ['cells that fit no column', 'Fern;2024-05-31;ed@fern.example;20'],
    ['a sentence', 'as exported on 31 May by Sam'],
    ['the delimiter of the table', '20,Fern,2024-05-31,ed@fern.example'],
    ['no delimiter', 'Fern'],
    ['a quote that never closes', '20;"Fern;2024-05-31;ed@fern.example'],
    ['nothing', ''],
  ])('but not %s', (_, line) => {
    expect(cells(line)).toBeUndefined();
  });
});

describe('names of columns', () => {
  const HEADER = 'Id;Name;Since;E-mail';

  test('may be as many as the columns, whatever they look like', () => {
    expect(cells(HEADER, true)).toBe('Id|Name|Since|E-mail');
  });

  test('are no record', () => {
    expect(cells(HEADER)).toBeUndefined();
  });

  test('are neither fewer nor more', () => {
    expect(cells('Id;Name;Since', true)).toBeUndefined();
    expect(cells('Id;Name;Since;E-mail;Phone;More', true)).toBeUndefined();
  });
});

test('where no column has values, no line can be told', () => {
  const words = columnShapes(
    [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ],
    3,
  );
  const other = { quoting: COMMAS, shapes: words, mayBeHeader: false };
  expect(cellsByOtherDelimiter('x;y;z', other)).toBeNull();
});
