import { describe, expect, test } from 'vitest';
import { cellsOf, notesOf, tableOf } from './table-of.ts';

const HEADER = ['id', 'name', 'note', 'since', 'mail'];

const person = (id: number, note: string): string[] => [
  String(1000 + id),
  'Ana Ruiz',
  note,
  `2024-03-${String(10 + id)}`,
  `p${id}@harbor.example`,
];

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const written = (rows: readonly (readonly string[])[]): string =>
  [HEADER, ...rows].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');

/** Eight people; the fourth has this note. */
const around = (note: string) =>
  Array.from({ length: 8 }, (_, id) => person(id, id === 3 ? note : 'met twice'));

describe('a cell comes out as it went in', () => {
  test.each([
    ['a formula', '=cmd|"/c calc"!A1'],
    ['a formula behind a plus', '+1+cmd'],
    ['a formula behind a minus', '-2+3'],
    ['a formula behind an at', '@SUM(A1:A9)'],
    ['a tab before a formula', '\t=1+1'],
    ['a link', '=HYPERLINK("http://evil.example";"click")'],
    ['markup', '<script>alert("x")</script>'],
    ['JSON', '{"a":[1,"2"]}'],
    ['a path', '../../etc/passwd'],
    ['a template', '{{7*7}} #{7*7} <%= 7*7 %>'],
    ['terminal colors', '\u001b[31mred\u001b[0m'],
    ['a terminal’s title', '\u001b]0;owned\u0007'],
    ['backspaces', 'abc\b\b\bxyz'],
    ['C1 controls', 'a\u009b31mb'],
    ['a right-to-left override', 'Ana \u202egnp.exe'],
    ['isolates', '\u2066Ana\u2069'],
    ['a byte-order mark in the middle', 'An\ufeffa'],
    ['zero-width letters', 'A\u200bn\u200da'],
    ['accents by the dozen', `a${'\u0301'.repeat(40)}`],
    ['an emoji of many parts', '👩🏽‍💻👨‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['Arabic', 'محمد علي'],
    ['Hindi', 'नरेन्द्र'],
    ['a name of an object', '__proto__'],
    ['another', 'constructor'],
    ['an escape of its own', 'a\\"b\\,c\\n'],
    ['percent signs', '100%s%d%n'],
    ['quotes', 'say "hi", "ho"'],
    ['only quotes', '""""'],
    ['a line end', 'first\nsecond'],
    ['a line end of Windows', 'first\r\nsecond'],
    ['a line that looks like a row', 'x\n1009,Bo Lind,note,2024-01-01,bo@x.example'],
    ['a line that looks like the header', 'x\nid,name,note,since,mail'],
    ['other delimiters', 'a;b\tc|d'],
    ['semicolons only', ';;;;'],
    ['a delimiter’s own line', 'sep=;'],
  ])('%s', (_, note) => {
    const rows = around(note);
    expect(cellsOf(written(rows))).toEqual([HEADER, ...rows]);
    expect(notesOf(tableOf(written(rows)))).toEqual([]);
  });

  test.each([
    ['64 KB of letters', 'a'.repeat(65_536)],
    ['64 KB of quotes', '"'.repeat(65_536)],
    ['64 KB of commas', ','.repeat(65_536)],
    ['64 KB of line ends', `x${'\n'.repeat(65_536)}x`],
    ['half a mebibyte of emoji', '😀'.repeat(100_000)],
  ])('%s', (_, note) => {
    const rows = around(note);
    expect(cellsOf(written(rows))).toEqual([HEADER, ...rows]);
  });
});

describe('a header may be called anything', () => {
  test.each([
    [['__proto__', 'constructor', 'toString', 'valueOf']],
    [['id', 'id', 'id', 'id']],
    [['=cmd()', '+x', '@y', '-z']],
    [['id', '', '', 'mail']],
    [['id\u200b', 'name\u00a0', '\u202ename', 'mail']],
    [['Wer war’s?', 'Name, Vorname', 'a "b"', 'two\nlines']],
    [['x'.repeat(5000), 'name', 'b', 'mail']],
  ])('%j', (header) => {
    const rows = Array.from({ length: 6 }, (_, id) => person(id, '').slice(0, 4));
    const text = [header, ...rows].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
    expect(cellsOf(text)).toEqual([header, ...rows]);
  });
});

describe('bytes that no text has', () => {
  const text = written(around('met twice'));

  test('NULs go, and their lines are named', () => {
    const file = tableOf(text.replace('met twice', 'met\0 twice\0'));
    expect(Array.from(file.rows(), ({ cells }) => [...cells])).toEqual([
      HEADER,
      ...around('met twice'),
    ]);
    expect(file.notes).toEqual([{ kind: 'repaired', code: 'nul-dropped', line: 2 }]);
  });

  test('a line of another encoding is read as that, the others are not touched', () => {
    const bytes = Buffer.concat([
      Buffer.from(written([person(0, 'Zoë'), person(1, 'José')])),
      Buffer.from('1002,Andr\xe9,caf\xe9,2024-03-12,p2@harbor.example\n', 'latin1'),
    ]);
    expect(cellsOf(bytes).map(([, name, note]) => `${name} ${note}`)).toEqual([
      'name note',
      'Ana Ruiz Zoë',
      'Ana Ruiz José',
      'André café',
    ]);
    expect(notesOf(tableOf(bytes))).toEqual(['repaired read-as-windows-1252 4']);
  });

  test('half an emoji in UTF-16 costs no other cell', () => {
    const rows = around('x\ud83dy');
    const bytes = Buffer.from(`\ufeff${written(rows)}`, 'utf16le');
    const cells = cellsOf(bytes);
    expect(cells[4]?.[2]).toMatch(/^x.y$/u);
    expect(cells.toSpliced(4, 1)).toEqual([HEADER, ...rows.toSpliced(3, 1)]);
  });

  test('a torn last letter costs no other cell', () => {
    const bytes = Buffer.from(
      written(around('met twice'))
        .trimEnd()
        .replace(/example$/, 'exampé'),
    );
    const cells = cellsOf(bytes.subarray(0, -1));
    expect(cells).toHaveLength(9);
    expect(cells.slice(0, 8)).toEqual([HEADER, ...around('met twice').slice(0, 7)]);
  });

  test('the mark of UTF-8 twice leaves one', () => {
    const cells = cellsOf(`\ufeff\ufeff${text}`);
    expect(cells[0]?.slice(1)).toEqual(HEADER.slice(1));
    expect(cells.slice(1)).toEqual(around('met twice'));
  });
});

describe('line ends of all kinds', () => {
  const rows = around('met twice');
  const text = written(rows);

  test.each([
    ['LF', text],
    ['CR LF', text.replaceAll('\n', '\r\n')],
    ['CR', text.replaceAll('\n', '\r')],
    ['CR CR LF, as transfers in text mode make them', text.replaceAll('\n', '\r\r\n')],
    ['no end behind the last', text.trimEnd()],
    ['empty lines between', text.replaceAll('\n', '\n\n')],
    ['empty lines in front', `\n\r\n\n${text}`],
    ['empty lines behind', `${text}\n\n\n`],
    ['spaces in empty lines', text.replaceAll('\n', '\n  \t\n')],
  ])('%s', (_, spelled) => {
    expect(cellsOf(spelled)).toEqual([HEADER, ...rows]);
  });
});
