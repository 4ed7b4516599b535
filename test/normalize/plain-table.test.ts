import { describe, expect, test } from 'vitest';
import { intAt } from '../../src/model/columns.ts';
import { type CellNumbers, type PlainTable, REFUSED } from '../../src/model/plain-table.ts';
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
  const left = table.rows((first, behind) => {
    for (let row = first; row < behind; row++) all.push(read(row));
    return behind;
  });
  expect([...left]).toEqual([]);
  return all.slice(5);
};

/** A cell of a column, as its number. */
const cellOf =
  (column: CellNumbers) =>
  (row: number): number =>
    intAt(column.numbers, row);

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
    const from = cellOf(table.texts(pool)('from'));
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
    const [from, to] = [cellOf(text('from')), cellOf(text('to'))];
    const said = readAll(table, (at) => [pool.text(from(at)), pool.text(to(at))]);
    expect(said).toEqual(rows.map((_, i) => [`P${i % 3000}`, `P${i}`]));
    expect(pool.size).toBe(9001);
  });

  test('that is not there says nothing', () => {
    const table = tableWith([USUAL]);
    const missing = cellOf(table.texts(textPool())('nowhere'));
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
    const date = cellOf(memo('date'));
    readAll(table, (at) => date(at));
    expect(spelled).toEqual(['2024-05-06', '2024-01-01', '0.5', 'x', '0.50', '', '2024-1-1']);
  });

  test('shared by two columns spells a text once for both', () => {
    const { table, memo, spelled } = spelling([
      rowOf({ from: 'A', to: 'B' }),
      rowOf({ from: 'B', to: 'A' }),
    ]);
    const [from, to] = [cellOf(memo('from')), cellOf(memo('to'))];
    readAll(table, (at) => from(at) + to(at));
    expect([...spelled].sort()).toEqual(['A', 'B', 'P1', 'P2']);
  });

  test('refuses a cell about which anything is to be noted, and nobody hears of it', () => {
    const notes: ReadingNote[] = [];
    const table = tableWith([rowOf({ date: 'soon' }), rowOf({ date: '2024-05' }), USUAL], notes);
    const date = cellOf(table.memo((row, field) => row.day(field) ?? -1)('date'));
    const [first, second, third] = readAll(table, (at) => date(at));
    expect([first, second]).toEqual([REFUSED, REFUSED]);
    expect(third).not.toBe(REFUSED);
    expect(notes).toEqual([]);
  });

  test('of a column that is not there asks once', () => {
    const { table, memo, spelled } = spelling([USUAL, USUAL]);
    const missing = cellOf(memo('nowhere'));
    readAll(table, (at) => missing(at));
    expect(spelled).toEqual(['']);
  });
});

describe('what stands in a cell', () => {
  test('whether anything does', () => {
    const table = tableWith([rowOf({ count: '' }), rowOf({ count: ' ' }), rowOf({ count: '""' })]);
    const [count, missing] = [cellOf(table.filled('count')), cellOf(table.filled('nowhere'))];
    expect(readAll(table, (at) => [count(at), missing(at)])).toEqual([
      [0, 0],
      [1, 0],
      [0, 0],
    ]);
  });

  test('whether a letter does', () => {
    const table = tableWith([rowOf({ from: '8E+10' }), rowOf({ from: 'a-b' }), rowOf({ to: '+' })]);
    const [from, missing] = [cellOf(table.holds('from', '+')), cellOf(table.holds('nowhere', '+'))];
    expect(readAll(table, (at) => [from(at), missing(at)])).toEqual([
      [1, 0],
      [0, 0],
      [0, 0],
    ]);
  });
});

describe('the rows of a table', () => {
  /** Which rows are offered, by their lines, where those with this sender are declined. */
  const offered = (rows: readonly string[], declined: string) => {
    const table = tableWith(rows);
    const from = cellOf(table.texts(pool)('from'));
    const offers: string[] = [];
    const left = table.rows((first, behind, line) => {
      offers.push(`${line}–${line + behind - first - 1}`);
      let row = first;
      while (row < behind && pool.text(from(row)) !== declined) row++;
      return row;
    });
    return { left: Array.from(left, (row) => [row.line, row.text('from')]), offers };
  };
  const pool = textPool();

  test('are offered together with their first line', () => {
    expect(offered([USUAL, USUAL], '')).toEqual({ left: [], offers: ['2–8'] });
  });

  test('those declined come out one by one, those behind are offered again', () => {
    const odd = rowOf({ from: 'Odd' });
    expect(offered([odd, odd, USUAL, odd], 'Odd')).toEqual({
      left: [
        [7, 'Odd'],
        [8, 'Odd'],
        [10, 'Odd'],
      ],
      offers: ['2–10', '8–10', '9–10'],
    });
  });

  test('from one on that may be a footer, none is offered', () => {
    const { left, offers } = offered([USUAL, 'Total,,,,', USUAL], '');
    expect(offers).toEqual(['2–7']);
    expect(left).toEqual([
      [8, 'Total'],
      [9, 'P1'],
    ]);
  });

  test('a table without any offers nothing', () => {
    const file = tableOf(`${HEAD}\n`);
    const table = readPlain(
      file,
      recognize(file) as Recognized,
      { dateOrder: undefined },
      () => {},
    );
    const rows = table?.rows(() => {
      throw new Error('nothing is there');
    });
    expect([...(rows ?? [])]).toEqual([]);
  });
});

describe('no table is read so', () => {
  test('of a single column', () => {
    const file = tableOf(`${[HEAD, ...Array<string>(5).fill(USUAL)].join('\n')}\n`);
    const recognized = { ...(recognize(file) as Recognized), headers: ['from'] };
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
