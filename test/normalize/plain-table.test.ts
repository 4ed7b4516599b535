import { describe, expect, test } from 'vitest';
import { type PlainTable, REFUSED } from '../../src/model/plain-table.ts';
import type { ReadingNote, Recognized } from '../../src/model/recognition.ts';
import { textPool } from '../../src/model/text-pool.ts';
import { readPlain } from '../../src/normalize/plain-table.ts';
import { recognize } from '../../src/recognize/recognize.ts';
import { tableOf } from '../read/table-of.ts';

const HEAD = 'from,to,date,channel,count';
const USUAL = 'P1,P2,2024-05-06,email,1';

/** A table of interactions with these rows below some usual ones. */
const tableWith = (rows: readonly string[], notes: ReadingNote[] = []): PlainTable => {
  const file = tableOf(`${[HEAD, ...Array<string>(5).fill(USUAL), ...rows].join('\n')}\n`);
  const recognized = recognize(file) as Recognized;
  const table = readPlain(file, recognized, { dateOrder: undefined }, (note) => notes.push(note));
  if (table === undefined) throw new Error('not plain');
  return table;
};

/** What `read` says of each of the rows given. */
const readAll = <T>(table: PlainTable, read: (row: number) => T): T[] => {
  const all: T[] = [];
  const left = table.rows((row) => {
    all.push(read(row));
    return true;
  });
  expect([...left]).toEqual([]);
  return all.slice(5);
};

const rowOf = (cells: Readonly<Record<string, string>>): string =>
  HEAD.split(',')
    .map((name, at) => cells[name] ?? USUAL.split(',')[at])
    .join(',');

describe('a text column', () => {
  test.each([
    ['Ana', 'Ana'],
    ['"Ana ""A"" Reis"', 'Ana "A" Reis'],
    ['  Ana ', 'Ana'],
    ['\u200bAna', 'Ana'],
    ['José', 'José'],
    ['Ørsted', 'Ørsted'],
    ['n/a', ''],
    ['N/A', ''],
    ['null', ''],
    ['-', ''],
    ['nan', ''],
    ['nancy', 'nancy'],
    ['N-17', 'N-17'],
    ['undefined-behavior', 'undefined-behavior'],
    ['', ''],
  ])('says of "%s" what the general rule says, however often', (cell, text) => {
    const pool = textPool();
    const row = rowOf({ from: cell });
    const table = tableWith([row, row, rowOf({}), row]);
    const from = table.texts(pool)('from');
    const said = readAll(table, (at) => pool.text(from(at)));
    expect(said).toEqual([text, text, 'P1', text]);
  });

  test('numbers equal texts alike, also over columns and many batches', () => {
    const pool = textPool();
    const rows = Array.from({ length: 9000 }, (_, i) =>
      rowOf({ from: `P${i % 3000}`, to: `P${i}` }),
    );
    const table = tableWith(rows);
    const text = table.texts(pool);
    const [from, to] = [text('from'), text('to')];
    const said = readAll(table, (at) => [pool.text(from(at)), pool.text(to(at))]);
    expect(said).toEqual(rows.map((_, i) => [`P${i % 3000}`, `P${i}`]));
    expect(pool.size).toBe(9001);
  });

  test('that is not there says nothing', () => {
    const table = tableWith([USUAL]);
    const missing = table.texts(textPool())('nowhere');
    expect(readAll(table, missing)).toEqual([0]);
  });
});

describe('a memo', () => {
  const spelling = (rows: readonly string[]) => {
    const table = tableWith(rows);
    const spelled: string[] = [];
    const memo = table.memo((row, field) => {
      spelled.push(row.text(field));
      return spelled.length;
    });
    return { table, memo, spelled };
  };

  test('spells each text once, days and fractions too', () => {
    const cells = ['2024-01-01', '0.5', 'x', '0.50', '2024-01-01', 'x', '0.5', '', '', '2024-1-1'];
    const { table, memo, spelled } = spelling(cells.map((date) => rowOf({ date })));
    const date = memo('date');
    readAll(table, (at) => date(at));
    expect(spelled).toEqual(['2024-05-06', '2024-01-01', '0.5', 'x', '0.50', '', '2024-1-1']);
  });

  test('shared by two columns spells a text once for both', () => {
    const { table, memo, spelled } = spelling([
      rowOf({ from: 'A', to: 'B' }),
      rowOf({ from: 'B', to: 'A' }),
    ]);
    const [from, to] = [memo('from'), memo('to')];
    readAll(table, (at) => from(at) + to(at));
    expect([...spelled].sort()).toEqual(['A', 'B', 'P1', 'P2']);
  });

  test('refuses a cell about which anything is to be noted, and nobody hears of it', () => {
    const notes: ReadingNote[] = [];
    const table = tableWith([rowOf({ date: 'soon' }), rowOf({ date: '2024-05' }), USUAL], notes);
    const date = table.memo((row, field) => row.day(field) ?? -1)('date');
    const [first, second, third] = readAll(table, (at) => date(at));
    expect([first, second]).toEqual([REFUSED, REFUSED]);
    expect(third).not.toBe(REFUSED);
    expect(notes).toEqual([]);
  });

  test('of a column that is not there asks once', () => {
    const { table, memo, spelled } = spelling([USUAL, USUAL]);
    const missing = memo('nowhere');
    readAll(table, (at) => missing(at));
    expect(spelled).toEqual(['']);
  });
});

describe('the parts of a cell', () => {
  test.each<[string, readonly string[] | 'refused']>([
    ['P1', ['P1']],
    ['P1;P2', ['P1', 'P2']],
    ['P1; P2 ;P3', ['P1', 'P2', 'P3']],
    ['P1;;P2;', ['P1', 'P2']],
    ['P1;P1', ['P1', 'P1']],
    [';', []],
    ['"P1;""P2"""', ['P1', '"P2"']],
    ['N/A;P1', ['N/A', 'P1']],
    ['P1;José;Ø', 'refused'],
    ['P1;José;x', ['P1', 'José', 'x']],
    ['N/A', 'refused'],
    ['nancy', ['nancy']],
    ['', 'refused'],
    [' P1', 'refused'],
    ['P1 ', 'refused'],
  ])('"%s"', (cell, parts) => {
    const pool = textPool();
    const table = tableWith([rowOf({ to: cell }), USUAL, rowOf({ to: cell })]);
    const to = table.parts('to', ';', pool);
    const said = readAll(table, (at) => {
      const count = to.read(at);
      if (count === REFUSED) return 'refused';
      return Array.from({ length: count }, (_, part) => pool.text(to.at(part)));
    });
    expect(said).toEqual([parts, ['P2'], parts]);
  });

  test('are the same when a row is read again', () => {
    const pool = textPool();
    const table = tableWith([rowOf({ to: ';P1;;P2' })]);
    const to = table.parts('to', ';', pool);
    expect(readAll(table, (at) => [to.read(at), to.read(at)])).toEqual([[2, 2]]);
  });
});

describe('what stands in a cell', () => {
  test('whether anything does', () => {
    const table = tableWith([rowOf({ count: '' }), rowOf({ count: ' ' }), rowOf({ count: '""' })]);
    const [count, missing] = [table.isEmpty('count'), table.isEmpty('nowhere')];
    expect(readAll(table, (at) => [count(at), missing(at)])).toEqual([
      [true, true],
      [false, true],
      [true, true],
    ]);
  });

  test('whether a letter does', () => {
    const table = tableWith([rowOf({ from: '8E+10' }), rowOf({ from: 'a-b' }), rowOf({ to: '+' })]);
    const [from, missing] = [table.holds('from', '+'), table.holds('nowhere', '+')];
    expect(readAll(table, (at) => [from(at), missing(at)])).toEqual([
      [true, false],
      [false, false],
      [false, false],
    ]);
  });
});

describe('no table is read so', () => {
  test('whose recognized header is not the first line', () => {
    const file = tableOf(`${[HEAD, ...Array<string>(5).fill(USUAL)].join('\n')}\n`);
    const recognized = { ...(recognize(file) as Recognized), headerLine: 2 };
    expect(readPlain(file, recognized, { dateOrder: undefined }, () => undefined)).toBeUndefined();
  });

  test('a field of which stands in several columns', () => {
    const file = tableOf(`${[HEAD, ...Array<string>(5).fill(USUAL)].join('\n')}\n`);
    const recognized = {
      ...(recognize(file) as Recognized),
      bindings: new Map([['from', [0, 1]]]),
    };
    expect(readPlain(file, recognized, { dateOrder: undefined }, () => undefined)).toBeUndefined();
  });
});
