import { describe, expect, test } from 'vitest';
import { findTables } from '../../src/read/find-tables.ts';

const rowsOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(','));

/** "header: first cells of the rows" for each table. */
const tables = (text: string, headerRow = 0): string[] =>
  findTables(rowsOf(text), headerRow).map(
    ({ header, rows }) => `${header.join(' ')}: ${rows.map(([first]) => first).join(' ')}`,
  );

describe('one table', () => {
  test.each([
    [
      'a header and its rows',
      'id,name,since\n1,Ana,2024-01-01\n2,Bo,2024-02-01',
      'id name since: 1 2',
    ],
    ['a header alone', 'id,name,since', 'id name since: '],
    [
      'a line below that belongs to no column',
      'id,name,since\n1,Ana,2024-01-01\n2,Bo,2024-02-01\nCopyright',
      'id name since: 1 2',
    ],
    [
      'several such lines',
      'id,name,since\n1,Ana,2024-01-01\n2,Bo,2024-02-01\nA\nB\nC',
      'id name since: 1 2',
    ],
    ['a short row, which is a row', 'id,name,since\n1,Ana,2024-01-01\n2,Bo', 'id name since: 1 2'],
    ['two columns, below which a line may be a row', 'id,name\n1,Ana\n2', 'id name: 1 2'],
    [
      'a header of two lines',
      'key,person,date\nid,name,since\n1,Ana,2024-01-01\n2,Bo,2024-02-01\n3,Cy,2024-03-01',
      'key id person name date since: 1 2 3',
    ],
    [
      'a header of three lines',
      'a,b,c\nd,e,f\ng,h,i\n1,Ana,2024-01-01\n2,Bo,2024-02-01\n3,Cy,2024-03-01\n4,Di,2024-04-01',
      'a d g b e h c f i: 1 2 3 4',
    ],
    [
      'a header said twice at once',
      'id,name,since\nid,name,since\n1,Ana,2024-01-01\n2,Bo,2024-02-01',
      'id id name name since since: 1 2',
    ],
  ])('%s', (_, text, shown) => {
    expect(tables(text)).toEqual([shown]);
  });

  test('a title above is none of it', () => {
    const text = 'Contacts\nas of May\nid,name,since\n1,Ana,2024-01-01\n2,Bo,2024-02-01';
    expect(tables(text, 2)).toEqual(['id name since: 1 2']);
  });

  test('without a header, all is rows but the notes below', () => {
    expect(tables('1,Ana,2024-01-01\n2,Bo,2024-02-01\nas of May', -1)).toEqual([': 1 2']);
  });

  test('of nothing has nothing', () => {
    expect(findTables([], -1)).toEqual([{ header: [], rows: [] }]);
    expect(findTables([], 0)).toEqual([{ header: [], rows: [] }]);
  });
});

describe('several tables', () => {
  const ONE = 'id,name,since\n1,Ana,2024-01-01\n2,Bo,2024-02-01';

  test.each([
    ['the same columns', 'id,name,since\n8,Di,2024-04-01\n9,Ed,2024-05-01', 'id name since: 8 9'],
    ['more columns', 'id,name,since,mail\n8,Di,2024-04-01,d@h.example', 'id name since mail: 8'],
    ['other case', 'ID,Name,SINCE\n8,Di,2024-04-01', 'ID Name SINCE: 8'],
  ])('%s', (_, second, shown) => {
    expect(tables(`${ONE}\n${second}`)).toEqual(['id name since: 1 2', shown]);
  });

  test('three of them', () => {
    expect(tables(`${ONE}\n${ONE}\n${ONE}`)).toEqual(Array(3).fill('id name since: 1 2'));
  });

  test.each(['3,name,2024-03-01', 'id,name', 'since,id,name'])('%s opens none', (row) => {
    const [first = ''] = row.split(',');
    expect(tables(`${ONE}\n${row}`)).toEqual([`id name since: 1 2 ${first}`]);
  });
});
