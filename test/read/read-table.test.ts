import { describe, expect, test } from 'vitest';
import { cellsOf, notesOf, tableOf } from './table-of.ts';

const PEOPLE = `id,name,since,mail
1,Ana Ruiz,2024-01-01,ana@harbor.example
2,Bo Lind,2024-02-01,bo@harbor.example
3,Cy Doe,2024-03-01,cy@harbor.example
4,Di Fox,2024-04-01,di@harbor.example
`;

describe('rows know their lines', () => {
  test('the first line of a record that goes over several', () => {
    const rows = [...tableOf('a,b\n"1\n2",x\n3,y\n').rows()];
    expect(rows.map((row) => row.line)).toEqual([1, 2, 4]);
  });

  test.each(['\n', '\r\n', '\r'])('with line ends %j', (end) => {
    const rows = [...tableOf(['a,b', '"1', '2",x', '', '3,y', ''].join(end)).rows()];
    expect(rows.map((row) => row.line)).toEqual([1, 2, 5]);
    expect(rows.map((row) => row.cells[1])).toEqual(['b', 'x', 'y']);
  });

  test('line ends of all three kinds in one file', () => {
    expect(cellsOf('a,b\r\n1,2\n3,4\r5,6\r\n').map((cells) => cells.join())).toEqual([
      'a,b',
      '1,2',
      '3,4',
      '5,6',
    ]);
  });
});

test('rows can be read again and come out the same', () => {
  const table = tableOf(PEOPLE);
  expect([...table.rows()]).toEqual([...table.rows()]);
  expect(table.head).toEqual([...table.rows()]);
});

test('the head holds at most 64 records', () => {
  const table = tableOf(`a,b\n${'1,2\n'.repeat(500)}`);
  expect(table.head).toHaveLength(64);
  expect([...table.rows()]).toHaveLength(501);
});

describe('blank rows', () => {
  test('are left out and noted, wherever they stand', () => {
    const table = tableOf('\na,b\n1,2\n,\n \n3,4\n\n\n');
    expect(Array.from(table.rows(), (row) => row.line)).toEqual([2, 3, 6]);
    expect(notesOf(table)).toEqual([1, 4, 5, 7, 8].map((line) => `skipped blank-row ${line}`));
  });

  test('a last line without an end is a record, an end without a line is none', () => {
    expect(cellsOf('a,b\n1,2')).toHaveLength(2);
    expect(cellsOf('a,b\n1,2\n')).toHaveLength(2);
  });
});

describe('the dialect is told', () => {
  test('a plain file', () => {
    expect(tableOf(PEOPLE)).toMatchObject({
      dialect: { encoding: 'utf-8', delimiter: ',', quote: '"', escape: '"' },
      headerRow: 0,
      container: 'data',
      bytes: PEOPLE.length,
    });
  });

  test('Excel\'s "Unicode text"', () => {
    const table = tableOf(Buffer.from(`\ufeff${PEOPLE.replaceAll(',', '\t')}`, 'utf16le'));
    expect(table.dialect).toMatchObject({ encoding: 'utf-16le', delimiter: '\t' });
    expect(table.head[0]?.cells).toEqual(['id', 'name', 'since', 'mail']);
  });

  test('a byte order mark before a quoted name', () => {
    expect(cellsOf('\ufeff"id","name"\n1,Ana\n')[0]).toEqual(['id', 'name']);
  });

  test('the line that names the delimiter is no record', () => {
    const table = tableOf('sep=;\r\na,x;b\r\n1;2\r\n');
    expect(Array.from(table.rows(), ({ cells, line }) => [line, ...cells])).toEqual([
      [2, 'a,x', 'b'],
      [3, '1', '2'],
    ]);
    expect(notesOf(table)).toEqual([]);
  });

  test('an encoding that is given counts, unless the file marks its own', () => {
    const shiftJis = Buffer.concat([
      Buffer.from('name,x\n'),
      Buffer.from([0x93, 0x6e, 0x95, 0xd3, 0x2c, 0x31]),
    ]);
    expect(cellsOf(shiftJis, { encoding: 'shift_jis' })[1]).toEqual(['渡辺', '1']);
    expect(tableOf('\ufeffa,b\n', { encoding: 'shift_jis' }).dialect.encoding).toBe('utf-8');
  });
});

describe('repairs', () => {
  const withLine = (line: string) =>
    tableOf(`${PEOPLE}${line}\n9,Zed Last,2024-09-09,z@harbor.example\n`);
  const fifth = (line: string) => [...withLine(line).rows()][5]?.cells;

  test.each([
    [
      'a quote that opens and is never closed',
      '5,"Ed Gray,2024-05-01,ed@harbor.example',
      '"Ed Gray',
      'odd-quotes',
    ],
    [
      'quotes within quotes',
      '5,"Ed "E" Gray",2024-05-01,ed@harbor.example',
      'Ed "E" Gray',
      'odd-quotes',
    ],
    ['a bare quote', '5,Ed 5" Gray,2024-05-01,ed@harbor.example', 'Ed 5" Gray', 'bare-quote'],
    [
      'a name cut by its comma',
      '5,Gray, Ed,2024-05-01,ed@harbor.example',
      'Gray, Ed',
      'extra-cells',
    ],
    ['an empty cell too many', '5,,Ed Gray,2024-05-01,ed@harbor.example', 'Ed Gray', 'extra-cells'],
    ['another delimiter', '5;Ed Gray;2024-05-01;ed@harbor.example', 'Ed Gray', 'other-delimiter'],
    [
      'no delimiter between quoted cells',
      '"5""Ed Gray",2024-05-01,ed@harbor.example',
      'Ed Gray',
      'odd-quotes',
    ],
  ])('%s', (_, line, name, code) => {
    const cells = ['5', name, '2024-05-01', 'ed@harbor.example'];
    expect(fifth(line)).toEqual(cells);
    expect(notesOf(withLine(line))).toEqual([`repaired ${code} 6`]);
  });

  test('backslashes before quotes, where the first lines show none', () => {
    const rows = '1,Ana Ruiz,2024-01-01,ana@harbor.example\n'.repeat(3000);
    const table = tableOf(`${PEOPLE}${rows}5,"Ed \\"E\\", Gray",2024-05-01,ed@harbor.example\n`);
    expect([...table.rows()].at(-1)?.cells[1]).toBe('Ed "E", Gray');
    expect(notesOf(table)).toEqual(['repaired backslash-quotes 3006']);
  });

  test('a short row stays as it is, and is told', () => {
    expect(fifth('5,Ed Gray')).toEqual(['5', 'Ed Gray']);
    expect(notesOf(withLine('5,Ed Gray'))).toEqual(['repaired short-row 6']);
  });

  test('a row with too much in it stays for others to judge', () => {
    const line = '5,Ed Gray,2024-05-01,ed@harbor.example,one,two';
    expect(fifth(line)).toHaveLength(6);
  });

  test('a damaged record is left out with its rest, and what follows is read', () => {
    const table = withLine('5,"Ed\nGray, rest of it');
    expect(Array.from(table.rows(), (row) => row.line)).toEqual([1, 2, 3, 4, 5, 8]);
    expect(notesOf(table)).toEqual(['skipped unclosed-quote 6', 'skipped unclosed-quote 7']);
  });

  test('a sound cell of several lines is no damage', () => {
    const table = withLine('5,"Ed\n""E""\nGray, Jr.",2024-05-01,ed@harbor.example');
    expect([...table.rows()][5]?.cells[1]).toBe('Ed\n"E"\nGray, Jr.');
    expect(notesOf(table)).toEqual([]);
  });

  test('a bare quote in a cell of several lines', () => {
    const line = '5,"Ed "E"\nGray, Jr.",2024-05-01,ed@harbor.example';
    expect(fifth(line)?.[1]).toBe('Ed "E"\nGray, Jr.');
  });

  test('lines in windows-1252 and NULs are noted with their lines', () => {
    const bytes = Buffer.concat([
      Buffer.from(`${PEOPLE}5,José,`),
      Buffer.from('2024,\n6,Andr\xe9,20\x0024,\n', 'latin1'),
    ]);
    expect(notesOf(tableOf(bytes))).toEqual([
      'repaired read-as-windows-1252 7',
      'repaired nul-dropped 7',
    ]);
    expect(cellsOf(bytes)[6]?.slice(1, 3)).toEqual(['André', '2024']);
  });

  test('prose above the header is neither mended nor left out', () => {
    const text = `Notes:\n"When exporting, you may notice, some are missing"\n\n${PEOPLE}`;
    const table = tableOf(text);
    expect(table.headerRow).toBe(2);
    expect(table.head[1]?.cells).toEqual(['When exporting, you may notice, some are missing']);
    expect(notesOf(table)).toEqual(['skipped blank-row 3']);
  });
});
