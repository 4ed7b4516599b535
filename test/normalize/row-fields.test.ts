import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoOf } from '../../src/model/day.ts';
import type { Format, Row } from '../../src/model/format.ts';
import type { RawRow } from '../../src/model/raw-file.ts';
import type { ReadingNote, Recognized } from '../../src/model/recognition.ts';
import { cellText } from '../../src/normalize/placeholder.ts';
import { readTable } from '../../src/normalize/row-reader.ts';
import { rawFile } from '../raw-file.ts';

/** Any UTF-16 unit, lone surrogates and controls among them. */
const ANY_UNIT = fc.nat(0xffff).map((code) => String.fromCharCode(code));

const FORMAT: Format = {
  name: 'test/table',
  system: 'test',
  columns: {},
  needs: [],
  howTo: '',
  read: () => undefined,
};

const HEADERS = ['id', 'who', 'when', 'how many', 'flag'];

/** What `ask` says of each row; fields are the headers' names, or as they are bound. */
const asked = <Answer>(
  rows: readonly (readonly string[])[],
  ask: (row: Row<string>) => Answer,
  bound: ReadonlyMap<string, readonly number[]> = new Map(HEADERS.map((name, at) => [name, [at]])),
) => {
  const all: RawRow[] = [HEADERS, ...rows].map((cells, at) => ({ cells, line: at + 1 }));
  const file = { ...rawFile(''), head: all, rows: () => all };
  const recognized: Recognized = {
    format: FORMAT,
    headerRow: 0,
    headerLine: 1,
    confidence: 1,
    variant: '',
    headers: HEADERS,
    bindings: bound,
    unusedColumns: [],
  };
  const notes: ReadingNote[] = [];
  const answers: Answer[] = [];
  const note = (found: ReadingNote) => notes.push(found);
  for (const row of readTable(file, recognized, { dateOrder: undefined }, note)) {
    answers.push(ask(row));
  }
  return { answers, notes: notes.map(({ code, line, column }) => `${code} ${line}.${column}`) };
};

/** A row whose cell of one column is this. */
const rowWith = (column: number, cell: string): string[] =>
  HEADERS.map((_, at) => (at === column ? cell : 'x'));

describe('an id', () => {
  test.each([
    ['0031t00000AbCdE', '0031t00000AbCdE', []],
    ['  007 ', '007', []],
    ['1E5', '1E5', []],
    ['1.5', '1.5', []],
    ['8.001E+10', '', ['mangled-id 2.1']],
    ['8,001E+10', '', ['mangled-id 2.1']],
    ['8e+9', '', ['mangled-id 2.1']],
    ['12E+10', '12E+10', []],
    ['N/A', '', []],
    ['__proto__', '__proto__', []],
  ])('%s is “%s”', (cell, id, notes) => {
    const found = asked([rowWith(0, cell)], (row) => row.id('id'));
    expect(found).toEqual({ answers: [id], notes });
  });
});

describe('a number', () => {
  test.each([
    ['12', 12, []],
    ['1,200', 1200, []],
    ['-0.5', -0.5, []],
    ['', undefined, []],
    ['-', undefined, []],
    ['n/a', undefined, []],
    ['many', undefined, ['unreadable-number 2.4']],
    ['1-2', undefined, ['unreadable-number 2.4']],
    ['=1+1', undefined, ['unreadable-number 2.4']],
    ['1e999', undefined, ['unreadable-number 2.4']],
  ])('%j is %s', (cell, number, notes) => {
    const found = asked([rowWith(3, cell)], (row) => row.number('how many'));
    expect(found).toEqual({ answers: [number], notes });
  });
});

describe('a flag', () => {
  test.each([
    ['yes', true, []],
    ['TRUE', true, []],
    ['x', true, []],
    ['0', false, []],
    ['nein', false, []],
    ['', undefined, []],
    ['(blank)', undefined, []],
    ['2', undefined, ['unreadable-flag 2.5']],
    ['perhaps', undefined, ['unreadable-flag 2.5']],
  ])('%j is %s', (cell, flag, notes) => {
    const found = asked([rowWith(4, cell)], (row) => row.flag('flag'));
    expect(found).toEqual({ answers: [flag], notes });
  });
});

describe('a day, a span, an end', () => {
  const dated = (cell: string) =>
    asked([rowWith(2, cell)], (row) => {
      const day = row.day('when');
      const span = row.span('when');
      const ends = span && `${isoOf(span.first)} ${isoOf(span.last)}`;
      return [day === undefined ? '' : isoOf(day), ends ?? '', row.ongoing('when')] as const;
    });

  test.each([
    ['2024-03-14', '2024-03-14', '2024-03-14 2024-03-14', false, ''],
    ['Mar 2024', '', '2024-03-01 2024-03-31', false, 'not-a-day 2.3'],
    ['2024', '', '2024-01-01 2024-12-31', false, 'not-a-day 2.3'],
    ['', '', '', true, ''],
    ['N/A', '', '', true, ''],
    ['Present', '', '', true, ''],
    ['0/0/00', '', '', true, ''],
    ['soon', '', '', false, 'unreadable-date 2.3, unreadable-date 2.3'],
    ['03/04/2024', '', '', false, 'ambiguous-date 2.3, ambiguous-date 2.3'],
    ['31/12/2024', '2024-12-31', '2024-12-31 2024-12-31', false, ''],
  ])('%j', (cell, day, span, ongoing, notes) => {
    const found = dated(cell);
    expect(found.answers).toEqual([[day, span, ongoing]]);
    expect(found.notes.join(', ')).toBe(notes);
  });

  test('a month of one day is still a month', () => {
    const found = asked([rowWith(2, '2024-02')], (row) => row.day('when'));
    expect(found).toEqual({ answers: [undefined], notes: ['not-a-day 2.3'] });
  });
});

describe('several columns of one field', () => {
  const bound = new Map([
    ['who', [1, 0]],
    ['when', [2, 4]],
    ['nothing', []],
  ]);

  test.each([
    [['a', 'b', '', '', ''], 'b'],
    [['a', '', '', '', ''], 'a'],
    [['a', 'N/A', '', '', ''], 'a'],
    [['', '', 'x', '', ''], ''],
  ])('%j: “%s” speaks', (cells, expected) => {
    expect(asked([cells], (row) => row.text('who'), bound).answers).toEqual([expected]);
  });

  test('the column that spoke is the one at fault; where none did, the first', () => {
    const rows = [
      ['a', 'b', '', '', 'soon'],
      ['a', 'b', 'later', '', 'soon'],
      ['a', 'b', '', '', ''],
    ];
    const found = asked(rows, (row) => row.span('when') ?? row.refuse('when', 'bad-date'), bound);
    expect(found.notes).toEqual([
      'unreadable-date 2.5',
      'bad-date 2.5',
      'unreadable-date 3.3',
      'bad-date 3.3',
      'bad-date 4.3',
    ]);
  });

  test('a field of no column says nothing, and its refusal names none', () => {
    const found = asked(
      [['a', 'b', '', '', '']],
      (row) => row.refuse('nothing', 'no-person'),
      bound,
    );
    expect(found).toEqual({ answers: ['no-person'], notes: ['no-person 2.undefined'] });
    const unknown = (row: Row<string>) => [row.has('what'), row.text('what'), row.ongoing('what')];
    expect(asked([['a', '', '', '', '']], unknown).answers).toEqual([[false, '', true]]);
  });
});

test('a text is its cell’s, whatever the cell', () => {
  const cell = fc.string({ unit: ANY_UNIT, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 5, maxLength: 5 }), (cells) => {
      const line = ['x', ...cells.slice(1)];
      const { answers } = asked([line], (row) => HEADERS.map((name) => row.text(name)));
      expect(answers).toEqual([line.map(cellText)]);
    }),
  );
});

test('the row that is handed out is one, moved on: its line and cells are those of now', () => {
  const kept: Row<string>[] = [];
  const rows = [rowWith(1, 'Ana'), rowWith(1, 'Bo')];
  const { answers } = asked(rows, (row) => {
    kept.push(row);
    return `${row.line} ${row.text('who')}`;
  });
  expect(answers).toEqual(['2 Ana', '3 Bo']);
  expect(kept[0]).toBe(kept[1]);
  expect(kept[0]?.text('who')).toBe('Bo');
});
