import { describe, expect, test } from 'vitest';
import { findHeader } from '../../src/read/find-header.ts';
import { cellsOf, tableOf } from './table-of.ts';

/** The header that is found, as text, and its line; 0: none. */
const headerOf = (text: string): string => {
  const { headerRow, head } = tableOf(text);
  const row = head[headerRow];
  return row ? `${row.line}: ${row.cells.join('|')}` : '0';
};

const CONNECTIONS = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const PEOPLE = [
  'Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,,Harbor,CTO,04 Nov 2024',
  'Bo,Lind,https://www.linkedin.com/in/bo-lind,,Corvid,CISO,05 Nov 2024',
  'Cy,Doe,https://www.linkedin.com/in/cy-doe,cy@rook.example,Rook,CEO,06 Nov 2024',
];
const BODY = `${CONNECTIONS}\n${PEOPLE.join('\n')}\n`;
const NOTE =
  '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed it, using this setting"';

describe('the header of a LinkedIn export', () => {
  test.each([
    ['nothing', '', 1],
    ['the notes', `Notes:\n${NOTE}\n\n`, 4],
    ['the notes without their empty line', `Notes:\n${NOTE}\n`, 3],
    ['the notes, as wide as the table', `Notes:,,,,,,\n${NOTE},,,,,,\n,,,,,,\n`, 4],
    ['the notes over five rows', `Notes:\nOne.\nTwo.\nThree.\n\n`, 6],
    ['empty lines', '\n\n\n', 4],
    ['a byte-order mark', '\ufeff', 1],
    ['a name of the table', 'Connections\n\n', 3],
  ])('below %s', (_, before, line) => {
    expect(headerOf(before + BODY)).toBe(`${line}: ${CONNECTIONS.replaceAll(',', '|')}`);
  });

  test('with CR LF line ends, and with semicolons', () => {
    const notes = `Notes:\n${NOTE}\n\n${BODY}`;
    expect(headerOf(notes.replaceAll('\n', '\r\n'))).toMatch(/^4: First Name\|/);
    expect(headerOf(BODY.replaceAll(',', ';'))).toMatch(/^1: First Name\|/);
  });
});

describe('headers of all sorts', () => {
  test.each([
    ['of one word each', 'id,name,mail\n1,Ana,a@x.example\n2,Bo,b@x.example\n', 1],
    ['of names with numbers', 'Email 1,Email 2,Phone1\na@x.example,b@x.example,12\n', 1],
    ['of names in capitals', 'FROM,TO,DATE\nAna,Bo,2024-03-14\nBo,Cy,2024-03-15\n', 1],
    ['with gaps', 'id,,name,mail\n1,x,Ana,a@x.example\n2,y,Bo,b@x.example\n', 1],
    ['named as years are', '2022,2023,2024,name\n1,2,3,Ana\n4,5,6,Bo\n', 0],
    ['alone', 'id,name,mail\n', 1],
    ['above words only', 'name,company\nAna,Harbor\nBo,Corvid\n', 1],
    ['of one column', 'account\nHarbor\nCorvid\n', 1],
    ['in Japanese', '名前,会社,日付\n渡辺,港,2024-03-14\n佐藤,烏,2024-03-15\n', 1],
    ['of objects’ own names', '__proto__,constructor,toString\n1,2,3\n4,5,6\n', 1],
    ['of formulas', '=A1,+name,@mail\n1,Ana,a@x.example\n2,Bo,b@x.example\n', 1],
  ])('%s', (_, text, line) => {
    expect(headerOf(text).replace(/:.*/, '')).toBe(String(line));
  });

  test.each([
    ['values from the first row on', '1,a@x.example,2024-03-14\n2,b@x.example,2024-03-15\n'],
    ['a number and two dates', '17,2024-03-14,2024-03-15\n18,2024-03-16,2024-03-17\n'],
  ])('none over %s', (_, text) => {
    expect(headerOf(text)).toBe('0');
  });
});

describe('which record it is, by shape', () => {
  test.each([
    ['nothing there', [], 2, -1],
    ['one record', [['a', 'b']], 2, 0],
    ['a title of one cell before it', [['My report'], ['id', 'name', 'x'], ['1', 'Ana', '']], 3, 1],
    [
      'titles as wide as the table',
      [
        ['My report', ''],
        ['', ''],
        ['id', 'name'],
        ['1', 'Ana'],
      ],
      2,
      2,
    ],
    [
      'a record before it',
      [
        ['1', '2024-03-14'],
        ['id', 'day'],
        ['2', '2024-03-15'],
        ['3', '2024-03-16'],
      ],
      2,
      1,
    ],
    ['no full record', [['a'], ['b'], ['c']], 9, 0],
    [
      'values only',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      2,
      -1,
    ],
  ])('%s', (_, rows, width, place) => {
    expect(findHeader(rows, width)).toBe(place);
  });
});

test('what stands above the header is not lost', () => {
  const cells = cellsOf(`Notes:\n${NOTE}\n\n${BODY}`);
  expect(cells[0]).toEqual(['Notes:']);
  expect(cells[1]).toEqual([NOTE.slice(1, -1)]);
  expect(cells.slice(3)).toEqual(PEOPLE.map((line) => line.split(',')));
});
