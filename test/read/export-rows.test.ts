import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../src/read/export-rows.ts';
import { tableOf } from './table-of.ts';

const BODY = '1,Ana,2024-01-01\n2,Bo,2024-02-01\n3,Cy,2024-03-01\n';
const exported = (text: string) => rowsOf(tableOf(text));

test('a table as it is', () => {
  expect(exported(`id,name,since\n${BODY}`)).toEqual({
    header: ['id', 'name', 'since'],
    rows: [
      ['1', 'Ana', '2024-01-01'],
      ['2', 'Bo', '2024-02-01'],
      ['3', 'Cy', '2024-03-01'],
    ],
    tables: 1,
  });
});

describe('what is no record is cut', () => {
  test.each([
    ['titles above', `Contacts of Harbor\nas of May\n\nid,name,since\n${BODY}`],
    ['titles above, as wide as the table', `Contacts,,\n,,\nid,name,since\n${BODY}`],
    ['notes below', `id,name,since\n${BODY}Copyright Harbor\nConfidential\n`],
    ['blank lines', `\nid,name,since\n\n${BODY}\n,,\n`],
  ])('%s', (_, text) => {
    expect(exported(text).header).toEqual(['id', 'name', 'since']);
    expect(exported(text).rows.map((cells) => cells[1])).toEqual(['Ana', 'Bo', 'Cy']);
  });
});

describe('headers', () => {
  test('none', () => {
    expect(exported(BODY)).toMatchObject({ header: [], tables: 1 });
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
      tables: 1,
    });
  });

  test('with another delimiter than the rows', () => {
    expect(exported(`id;name;since\n${BODY}`).header).toEqual(['id', 'name', 'since']);
  });

  test('given by its line', () => {
    const file = tableOf(`id,name,since\n${BODY}`);
    expect(rowsOf(file, { headerLine: 2 }).header).toEqual(['1', 'Ana', '2024-01-01']);
    expect(rowsOf(file, { headerLine: 0 }).rows).toHaveLength(4);
  });
});

describe('several tables in one file', () => {
  const two = `id,name,since\n${BODY}id,name,since,more\n8,Di,2024-04-01,x\n9,Ed,2024-05-01,y\n`;

  test('the first one is meant, and the others are counted', () => {
    expect(exported(two)).toMatchObject({ tables: 2 });
    expect(exported(two).rows).toHaveLength(3);
  });

  test('another one can be asked for', () => {
    const file = tableOf(two);
    expect(rowsOf(file, { table: 2 })).toMatchObject({ header: ['id', 'name', 'since', 'more'] });
    expect(rowsOf(file, { table: 2 }).rows.map((cells) => cells[1])).toEqual(['Di', 'Ed']);
    expect(rowsOf(file, { table: 3 })).toEqual({ header: [], rows: [], tables: 2 });
  });
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
