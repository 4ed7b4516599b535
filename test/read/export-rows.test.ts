import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawFile } from '../../src/model/raw-file.ts';
import { firstOdd, rowsOf } from '../../src/read/export-rows.ts';
import { tableOf } from './table-of.ts';

const BODY = '1,Ana,2024-01-01\n2,Bo,2024-02-01\n3,Cy,2024-03-01\n';
const fileOf = (text: string) => tableOf(text, { keepsBlank: true });

const read = (file: RawFile, headerLine?: number) => {
  const { header, rows } = rowsOf(file, headerLine);
  return { header, rows: [...rows] };
};
const exported = (text: string) => read(fileOf(text));
const oddIn = (text: string) => firstOdd(fileOf(text));

test('a table as it is', () => {
  expect(exported(`id,name,since\n${BODY}`)).toEqual({
    header: ['id', 'name', 'since'],
    rows: [
      ['1', 'Ana', '2024-01-01'],
      ['2', 'Bo', '2024-02-01'],
      ['3', 'Cy', '2024-03-01'],
    ],
  });
});

describe('what is no record is cut', () => {
  test.each([
    ['titles above', `Contacts of Harbor\nas of May\n\nid,name,since\n${BODY}`],
    ['titles above, as wide as the table', `Contacts,,\n,,\nid,name,since\n${BODY}`],
    ['notes below', `id,name,since\n${BODY}Copyright Harbor\nConfidential\n`],
    ['blank lines', `\nid,name,since\n\n${BODY}\n\n`],
    ['empty rows that part the notes from it', `id,name,since\n${BODY},,\n,,\nCopyright Harbor\n`],
  ])('%s', (_, text) => {
    expect(exported(text).header).toEqual(['id', 'name', 'since']);
    expect(exported(text).rows.map((cells) => cells[1])).toEqual(['Ana', 'Bo', 'Cy']);
  });
});

describe('headers', () => {
  test('none', () => {
    expect(exported(BODY)).toMatchObject({ header: [] });
    expect(exported(BODY).rows).toHaveLength(3);
  });

  test('over two and three lines', () => {
    expect(exported(`key,person,date\nid,name,since\n${BODY}`).header).toEqual([
      'key id',
      'person name',
      'date since',
    ]);
    expect(exported(`a,b,c\na,b,c\na,b,c\n${BODY}`).header).toEqual(['a a a', 'b b b', 'c c c']);
  });

  test('alone', () => {
    expect(exported('id,name,since\n')).toEqual({
      header: ['id', 'name', 'since'],
      rows: [],
    });
  });

  test('with another delimiter than the rows', () => {
    expect(exported(`id;name;since\n${BODY}`).header).toEqual(['id', 'name', 'since']);
  });

  test('given by its line', () => {
    const file = tableOf(`id,name,since\n${BODY}`);
    expect(read(file, 2).header).toEqual(['1', 'Ana', '2024-01-01']);
    expect(read(file, 0).rows).toHaveLength(4);
  });
});

test('of several tables in one file the first is meant', () => {
  const two = `id,name,since\n${BODY}id,name,since,more\n8,Di,2024-04-01,x\n9,Ed,2024-05-01,y\n`;
  expect(exported(two).rows).toHaveLength(3);
});

test('rows can be asked for again, and are read anew', () => {
  const { rows } = rowsOf(fileOf(`id,name,since\n${BODY}`));
  expect([...rows]).toEqual([...rows]);
  for (const [id] of rows) if (id === '1') break;
  expect([...rows]).toHaveLength(3);
});

test('a header is looked for no farther than its line', () => {
  const read: number[] = [];
  const file = fileOf(`id,name,since\n${BODY}`);
  function* told() {
    for (const row of file.rows()) {
      read.push(row.line);
      yield row;
    }
  }
  rowsOf({ ...file, rows: told }, 0);
  expect(Math.max(...read)).toBe(1);
});

test('short rows are as wide as the header', () => {
  expect(exported(`id,name,since\n${BODY}4,Di\n`).rows[3]).toEqual(['4', 'Di', '']);
});

describe('a table of one column has empty cells, where one of several has blank lines', () => {
  test.each([
    ['Name\nAna\n\nBo\n', 'Name', [['Ana'], [''], ['Bo']]],
    ['Name\n""\nBo\n', 'Name', [[''], ['Bo']]],
    ['Name\n""', 'Name', [['']]],
    ['Name\nAna\n', 'Name', [['Ana']]],
    ['\n\nName\n\nAna\n', 'Name', [[''], ['Ana']]],
    ['Name,Mail\n\nAna,a@h.example\n""\n', 'Name', [['Ana', 'a@h.example']]],
  ])('%j', (text, name, rows) => {
    expect(exported(text).header[0]).toBe(name);
    expect(exported(text).rows).toEqual(rows);
  });

  test('and only them', () => {
    expect(exported('""\n""').rows).toEqual([[''], ['']]);
  });
});

describe('rows of empty cells are rows', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    [
      'between others',
      'a,b\n1,x\n,\n2,y\n',
      [
        ['1', 'x'],
        ['', ''],
        ['2', 'y'],
      ],
    ],
    [
      'quoted',
      'a,b\n1,x\n"",\n2,y\n',
      [
        ['1', 'x'],
        ['', ''],
        ['2', 'y'],
      ],
    ],
    [
      'of spaces, as they are',
      'a,b\n1,x\n , \n2,y\n',
      [
        ['1', 'x'],
        [' ', ' '],
        ['2', 'y'],
      ],
    ],
    [
      'at the end',
      'a,b\n1,x\n2,y\n"",""',
      [
        ['1', 'x'],
        ['2', 'y'],
        ['', ''],
      ],
    ],
    [
      'right below the header',
      'a,b\n,\n1,x\n2,y\n',
      [
        ['', ''],
        ['1', 'x'],
        ['2', 'y'],
      ],
    ],
    ['the only ones', 'a,b\n,\n', [['', '']]],
    [
      'of fewer cells',
      'a,b,c\n1,x,z\n,\n2,y,z\n',
      [
        ['1', 'x', 'z'],
        ['', '', ''],
        ['2', 'y', 'z'],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(exported(text).rows).toEqual(rows);
  });

  test.each([
    ['\n', [['']]],
    ['\n\n', [[''], ['']]],
    ['\r\n\r\n\r\n', [[''], [''], ['']]],
    ['""\n\n""', [[''], [''], ['']]],
  ])('%j has nothing else', (text, rows) => {
    expect(exported(text)).toEqual({ header: [], rows });
  });

  test('whatever cells are empty, all are there again', () => {
    const cell = fc.constantFrom('', 'x', '1', 'y z');
    const line = fc.tuple(cell, cell, cell);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const sound = ['1', 'ann', 'x'] as const;
        const rows = [sound, ...lines, sound];
        const text = [['id', 'name', 'note'], ...rows].map((cells) => cells.join(',')).join('\n');
        expect(exported(text).rows).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the first odd row of a file is named', () => {
  test.each<[string, string, string, number]>([
    ['too few cells', '4,Di\n', 'short-row', 5],
    ['too many cells', '4,Di,2024-04-01,x\n', 'extra-cells', 5],
    ['a quote that is never closed', '4,"Di,2024-04-01\n', 'odd-quotes', 5],
    ['quotes that nobody doubled', '4,"Di "D" i",2024-04-01\n', 'odd-quotes', 5],
    ['a quote within a cell', '4,Di "D",2024-04-01\n', 'bare-quote', 5],
    ['the first of two', '4,Di\n5,"Ed,2024-05-01\n', 'short-row', 5],
    ['a single cell', '4\n', 'short-row', 5],
    ['a note below the table', 'Copyright Harbor\n', 'short-row', 5],
    ['a NUL', '4,D\u0000i,2024-04-01\n', 'nul-dropped', 5],
  ])('%s', (_, line, code, at) => {
    expect(oddIn(`id,name,since\n${BODY}${line}`)).toMatchObject({ code, line: at });
  });

  test.each([
    ['quotes by the rules', '4,"Di, ""D""",2024-04-01\n'],
    ['a line break in quotes', '4,"D\ni",2024-04-01\n'],
    ['empty cells', ',,\n4,,\n'],
    ['blank lines', '\n\n'],
  ])('%s: nothing is', (_, line) => {
    expect(oddIn(`id,name,since\n${BODY}${line}`)).toBeUndefined();
    expect(oddIn(`Contacts of Harbor\n\nid,name,since\n${BODY}${line}`)).toBeUndefined();
  });
});
