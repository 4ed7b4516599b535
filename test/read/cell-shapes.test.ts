import { describe, expect, test } from 'vitest';
import { alignRow } from '../../src/read/align-row.ts';
import { type CellShape, isValueShape, shapeOf } from '../../src/read/cell-shape.ts';
import { columnShapes, fitsColumns, toleratedMisfit } from '../../src/read/column-shapes.ts';

const CELLS: Readonly<Record<CellShape, string>> = {
  empty: '| |\t|\u00a0| \u2003 ',
  number: "0|7|-3|+3|1,234|1.234,56|1 234|1'234|$5|€5|£ 5|5€|5 €|-$5|$-5|(12.50)|12%|1e5|1.5E+10",
  date: '2024-03-14|14/03/2024|3/14/24|14.03.2024|2024/3/14|2024-03-14T09:00:00Z|2024-03-14 09:00|3/14/24, 7:29 AM|14 Mar 2024|14-Mar-24|1 janv. 2024|14 März 2024|Mar 14, 2024|March 14, 2024|Jan 15, 2024, 9:00 PM|09:30|9:30:15|7:29 AM',
  email: 'a@b.co|ana.ruiz+x@mail.harbor.example|ANA@HARBOR.EXAMPLE|渡辺@harbor.example',
  url: 'https://harbor.example|http://harbor.example/a?b=c#d|www.harbor.example|HTTPS://X',
  code: 'A1|a-1|0031t00000AbCdEf|p7|550e8400-e29b-41d4-a716-446655440000|1_2|a/b/3|v1.2|12:34:56:78|0x10',
  word: 'Ana|Ana Ruiz|Jean-Luc|O’Brien|渡辺 さくら|E-Mail (work)|First Name|50 % off|müller|नरेन्द्र|C++|R&D|Q/A|Sr. VP|Ana_Ruiz',
  text: 'Harbor, Inc.|"Ana"|# Employees|a\nb|Hello!|<b>|{"a":1}|=SUM(A1)|@ana|ana@harbor|🚀|a;b|[x]|ana @harbor.example|…',
};

describe('what a cell looks like', () => {
  const rows = Object.entries(CELLS).flatMap(([shape, cells]) =>
    cells.split('|').map((cell) => [shape, cell] as const),
  );
  test.each(rows)('%s: %j', (shape, cell) => {
    expect(shapeOf(cell)).toBe(shape);
  });

  test('spaces around it say nothing', () => {
    for (const [shape, cell] of rows) expect(shapeOf(`  ${cell}\t`)).toBe(shape);
  });

  test('beyond 400 characters anything is a word, whatever it repeats', () => {
    for (const piece of ['1', 'a@b.', '-', '2024-', 'http://', '(']) {
      expect(shapeOf(piece.repeat(401))).toBe('word');
    }
  });

  test('values are told from names and prose', () => {
    const values = Object.keys(CELLS).filter((shape) => isValueShape(shape as CellShape));
    expect(values).toEqual(['number', 'date', 'email', 'url', 'code']);
  });
});

const ROWS = [
  ['0031', 'Ana Ruiz', 'Harbor', '2024-03-14', 'ana@harbor.example'],
  ['0032', 'Bo Lind', 'Corvid', '2024-04-01', 'bo@corvid.example'],
  ['0033', 'Cy Doe', 'Rook & Daw', '2024-05-02', ''],
  ['0034', 'Di O’Neil', 'Pixel', '', 'di@pixel.example'],
];
const shapes = columnShapes(ROWS, 5);

describe('what columns hold, learned from sound rows', () => {
  test('three of five hold values of one shape', () => {
    expect(shapes).toMatchObject({ width: 5, valued: 3 });
  });

  test.each([
    ['as most of its cells', '0035', 0, 0],
    ['as most of its cells, words and prose alike', 'Ed, Gray!', 1, 0],
    ['as one of four of its cells', '', 3, 0.3],
    ['empty, where none is', '', 0, 0.8],
    ['a name where numbers stand', 'Ed', 0, 2],
    ['a number where names stand', '17', 1, 2],
    ['a date spelled otherwise', '3/14/2024', 3, 0.4],
    ['a column that is not there', 'x', 9, 2],
  ])('%s', (_, cell, column, misfit) => {
    expect(shapes.misfit(cell, column)).toBeCloseTo(misfit, 6);
  });

  test.each([
    [
      'a row like the others',
      ['0035', 'Ed Gray', 'Harbor', '2024-06-01', 'ed@harbor.example'],
      true,
    ],
    ['a row with gaps', ['0035', 'Ed Gray', 'Harbor', '', ''], true],
    ['a row of hardly anything', ['0035', 'Ed Gray', '', '', ''], false],
    ['a row slipped by one', ['Ed Gray', 'Harbor', '2024-06-01', 'ed@harbor.example', ''], false],
    ['a row of prose', ['so', 'it', 'goes', 'on', 'and'], false],
    ['a row too short', ['0035', 'Ed Gray', 'Harbor', '2024-06-01'], false],
    ['a row too long', ['0035', 'Ed', 'Gray', 'Harbor', '2024-06-01', 'e@h.example'], false],
  ])('%s', (_, cells, fits) => {
    expect(fitsColumns(cells, shapes)).toBe(fits);
  });

  test('wide tables may miss more, but less than a cell in eight', () => {
    expect(toleratedMisfit(5)).toBeCloseTo(1.1, 6);
    for (const width of [8, 20, 100]) expect(toleratedMisfit(width)).toBeLessThan(0.5 + width / 8);
  });

  test('names alone tell nothing: any row of that width may be one', () => {
    const words = columnShapes(
      ROWS.map((cells) => cells.slice(1, 3)),
      2,
    );
    expect(words.valued).toBe(0);
    expect(fitsColumns(['Ana', 'Ruiz'], words)).toBe(false);
    expect(alignRow(['Ana', 'Ruiz', 'x'], words, ',')).toBeNull();
  });

  test('a single row tells nothing', () => {
    expect(columnShapes(ROWS.slice(0, 1), 5).valued).toBe(0);
    expect(columnShapes([], 5).valued).toBe(0);
  });
});

describe('a row brought back to its columns', () => {
  const aligned = (line: string, delimiter = ','): string | undefined =>
    alignRow(line.split(delimiter), shapes, delimiter)?.join('|');

  test.each([
    [
      'a company with a comma',
      '0035,Ed Gray,Harbor, Inc.,2024-06-01,e@h.example',
      '0035|Ed Gray|Harbor, Inc.|2024-06-01|e@h.example',
    ],
    [
      'a company with two',
      '0035,Ed Gray,Harbor, Rook, Inc.,2024-06-01,e@h.example',
      '0035|Ed Gray|Harbor, Rook, Inc.|2024-06-01|e@h.example',
    ],
    [
      'a name with a comma',
      '0035,Gray, Ed,Harbor,2024-06-01,e@h.example',
      '0035|Gray, Ed|Harbor|2024-06-01|e@h.example',
    ],
    [
      'an empty cell too many within',
      '0035,,Ed Gray,Harbor,2024-06-01,e@h.example',
      '0035|Ed Gray|Harbor|2024-06-01|e@h.example',
    ],
    [
      'an empty cell too many in front',
      ',0035,Ed Gray,Harbor,2024-06-01,e@h.example',
      '0035|Ed Gray|Harbor|2024-06-01|e@h.example',
    ],
    [
      'empty cells behind',
      '0035,Ed Gray,Harbor,2024-06-01,e@h.example,,',
      '0035|Ed Gray|Harbor|2024-06-01|e@h.example',
    ],
    [
      'two empty cells within',
      '0035,,Ed Gray,,Harbor,2024-06-01,e@h.example',
      '0035|Ed Gray|Harbor|2024-06-01|e@h.example',
    ],
  ])('%s', (_, line, expected) => {
    expect(aligned(line)).toBe(expected);
  });

  test.each([
    ['a word too many behind everything', '0035,Ed Gray,Harbor,2024-06-01,e@h.example,Harbor'],
    ['a row of words', 'so,it,goes,on,and,on'],
    ['more than 24 cells too many', `0035,Ed${',x'.repeat(40)}`],
    ['no cell too many', '0035,Ed Gray,Harbor,2024-06-01,e@h.example'],
    ['a cell missing', '0035,Ed Gray,Harbor,2024-06-01'],
  ])('not %s', (_, line) => {
    expect(aligned(line)).toBeUndefined();
  });

  test('with semicolons, commas are letters', () => {
    expect(aligned('0035;Ed Gray;Harbor; Inc, x;2024-06-01;e@h.example', ';')).toBe(
      '0035|Ed Gray|Harbor; Inc, x|2024-06-01|e@h.example',
    );
  });
});
