import { describe, expect, test } from 'vitest';
import { ROWS_BELOW, tableHead, tableRows } from '../../src/read/first-table.ts';

const rowsOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(','));

type Row = readonly string[];

/** The names and records of the first table; no header: all rows are records. */
const tableOf = (rows: readonly Row[], headerRow: number) => {
  const header = rows[headerRow];
  const below = rows.slice(headerRow + 1);
  const { names, more } = header ? tableHead(header, below) : { names: [], more: 0 };
  return { names, records: [...tableRows<never>(below.slice(more), header)] };
};

/** "header: first cells of the rows". */
const table = (text: string, headerRow = 0): string => {
  const { names, records } = tableOf(rowsOf(text), headerRow);
  return `${names.join(' ')}: ${records.map(([first]) => first).join(' ')}`;
};

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
    expect(table(text)).toBe(shown);
  });

  test('a title above is none of it', () => {
    const text = 'Contacts\nas of May\nid,name,since\n1,Ana,2024-01-01\n2,Bo,2024-02-01';
    expect(table(text, 2)).toBe('id name since: 1 2');
  });

  test('without a header, all is rows but the notes below', () => {
    expect(table('1,Ana,2024-01-01\n2,Bo,2024-02-01\nas of May', -1)).toBe(': 1 2');
  });

  test('of nothing has nothing', () => {
    expect(tableOf([], -1)).toEqual({ names: [], records: [] });
    expect(tableOf([], 0)).toEqual({ names: [], records: [] });
  });
});

describe('a row that names the columns again opens another table', () => {
  const ONE = 'id,name,since\n1,Ana,2024-01-01\n2,Bo,2024-02-01';

  test.each([
    ['the same columns', 'id,name,since\n8,Di,2024-04-01\n9,Ed,2024-05-01'],
    ['more columns', 'id,name,since,mail\n8,Di,2024-04-01,d@h.example'],
    ['other case', 'ID,Name,SINCE\n8,Di,2024-04-01'],
    ['two others', `${ONE}\n${ONE}`],
    ['notes of its own above it', 'Copyright Harbor\nid,name,since\n8,Di,2024-04-01'],
  ])('%s', (_, second) => {
    expect(table(`${ONE}\n${second}`)).toBe('id name since: 1 2');
  });

  test.each(['3,name,2024-03-01', 'id,name', 'since,id,name'])('%s opens none', (row) => {
    const [first = ''] = row.split(',');
    expect(table(`${ONE}\n${row}`)).toBe(`id name since: 1 2 ${first}`);
  });

  test('seven of ten names are enough, six are not', () => {
    const header = [...'abcdefghij'];
    const rows = (same: number) => [
      ...tableRows<never>([header.map((name, at) => (at < same ? name : '-'))], header),
    ];
    expect(rows(7)).toEqual([]);
    expect(rows(6)).toHaveLength(1);
  });

  test('columns without a name do not count', () => {
    const header = ['id', 'name', '', '', '', ''];
    expect([...tableRows<never>([['ID', 'Name', '1', '2', '3', '4']], header)]).toEqual([]);
  });

  test('right below the header it is part of the header', () => {
    const again = Array<string>(3).fill('id,name,since').join('\n');
    expect(table(`${again}\n1,Ana,2024-01-01`)).toBe(
      'id id id name name name since since since: 1',
    );
  });
});

describe('rows are passed on as they come', () => {
  const HEADER = ['id', 'name', 'since'];
  const row = (id: string): Row => [id, 'Ana', '2024-01-01'];
  const NOTE: Row = ['Copyright'];
  const BLANK: Row = ['', '', ''];

  /** How many rows have to be read before each is given. */
  const readBefore = (rows: readonly Row[]): number[] => {
    let read = 0;
    function* counted() {
      for (const each of rows) {
        read++;
        yield each;
      }
    }
    return Array.from(tableRows<never>(counted(), HEADER), () => read);
  };

  test.each<[string, readonly Row[], number[]]>([
    ['full rows at once', [row('1'), row('2'), row('3')], [1, 2, 3]],
    [
      'a note or an empty row with the next full one',
      [row('1'), NOTE, BLANK, row('2')],
      [1, 4, 4, 4],
    ],
    ['empty rows at the end with the end', [row('1'), BLANK, BLANK], [1, 3, 3]],
    ['notes at the end not at all', [row('1'), BLANK, NOTE, BLANK], [1]],
  ])('%s', (_, rows, expected) => {
    expect(readBefore(rows)).toEqual(expected);
  });

  test('more than a million letters below a table are held no longer, and are no notes', () => {
    const blank = Array<Row>(400_000).fill(BLANK);
    const records = [...tableRows<never>([row('1'), ...blank, NOTE], HEADER)];
    expect(records.length).toBeGreaterThan(300_000);
    expect(records.length).toBeLessThan(400_000);
    expect(records.at(-1)).toEqual(BLANK);
    expect([...tableRows<never>([['x'.repeat(2 ** 20)], NOTE], HEADER)]).toHaveLength(1);
  });

  test('lines given as bytes are full rows', () => {
    const rows = [Buffer.from('1,Ana,2024-01-01\n'), NOTE, Buffer.from('2,Bo,\n'), NOTE];
    expect([...tableRows(rows, HEADER)]).toEqual(rows.slice(0, 3));
  });
});

test('only the first rows have a say in what the header is', () => {
  const again = ['ID', 'NAME'];
  const below = Array<Row>(ROWS_BELOW).fill(again);
  expect(tableHead(['id', 'name'], below).more).toBe(ROWS_BELOW);
  expect(tableHead(['id', 'name'], [['1', 'Ana'], ...below])).toMatchObject({ more: 0 });
});
