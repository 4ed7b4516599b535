import { describe, expect, test } from 'vitest';
import { isoOf } from '../../src/model/day.ts';
import type { DateOrder, Format, Row } from '../../src/model/format.ts';
import type { ReadingNote, Recognized } from '../../src/model/recognition.ts';
import { readTable } from '../../src/normalize/row-reader.ts';
import { rawFile } from '../raw-file.ts';

const FORMAT: Format = {
  name: 'test/table',
  system: 'test',
  columns: {},
  needs: [],
  howTo: '',
  read: () => undefined,
};

type Asked = {
  readonly bindings?: Record<string, readonly number[]>;
  readonly dateOrder?: DateOrder;
  readonly dates?: Record<string, DateOrder>;
};

/** Reads a table whose fields are its headers, and asks each row the same. */
const asked = <Answer>(text: string, ask: (row: Row<string>) => Answer, settings: Asked = {}) => {
  const file = rawFile(text);
  const headers = file.head[0]?.cells ?? [];
  const bindings =
    settings.bindings ?? Object.fromEntries(headers.map((header, at) => [header, [at]]));
  const recognized: Recognized = {
    format: { ...FORMAT, dates: settings.dates ?? {} },
    headerRow: 0,
    headerLine: 1,
    confidence: 1,
    variant: '',
    headers,
    bindings: new Map(Object.entries(bindings)),
    unusedColumns: [],
  };
  const notes: ReadingNote[] = [];
  const answers: Answer[] = [];
  const note = (found: ReadingNote) => notes.push(found);
  for (const row of readTable(file, recognized, { dateOrder: settings.dateOrder }, note)) {
    answers.push(ask(row));
  }
  return { answers, notes };
};

const day = (row: Row<string>): string => {
  const found = row.day('date');
  return found === undefined ? '' : isoOf(found);
};

describe('texts', () => {
  test('are trimmed and emptied of placeholders; a column that is not there is empty', () => {
    const { answers } = asked('name,city\n  Ana Ruiz ,N/A\n', (row) => [
      row.text('name'),
      row.text('city'),
      row.text('title'),
      row.has('city'),
      row.has('title'),
      row.line,
    ]);
    expect(answers).toEqual([['Ana Ruiz', '', '', true, false, 2]]);
  });

  test('of several columns the first that says anything speaks', () => {
    const table = 'a,b,c\n,x,y\n-,,z\n,,\n';
    const { answers } = asked(table, (row) => row.text('f'), { bindings: { f: [0, 1, 2] } });
    expect(answers).toEqual(['x', 'z']);
  });

  test('a short row lacks its last cells', () => {
    const { answers } = asked('a,b\nx\n', (row) => [row.text('a'), row.text('b')]);
    expect(answers).toEqual([['x', '']]);
  });
});

describe('days', () => {
  test('are noted with column, header and text where they cannot be read', () => {
    const { answers, notes } = asked('name,date\nAna,soon\nBo,2024-03-14\n', day);
    expect(answers).toEqual(['', '2024-03-14']);
    expect(notes).toEqual([
      { kind: 'cell', code: 'unreadable-date', line: 2, column: 2, field: 'date', value: 'soon' },
    ]);
  });

  test('a later value settles the order for the whole column', () => {
    const { answers } = asked('date,x\n03/04/2024,\n31/12/2023,\n', day);
    expect(answers).toEqual(['2024-04-03', '2023-12-31']);
  });

  test('a column that leaves it open is refused, cell by cell', () => {
    const { answers, notes } = asked('date,x\n03/04/2024,\n05/06/2024,\n', day);
    expect(answers).toEqual(['', '']);
    expect(notes.map(({ code, line }) => [code, line])).toEqual([
      ['ambiguous-date', 2],
      ['ambiguous-date', 3],
    ]);
  });

  test('unless the format or the user knows the order', () => {
    const table = 'date,x\n03/04/2024,\n';
    expect(asked(table, day, { dates: { date: 'mdy' } }).answers).toEqual(['2024-03-04']);
    expect(asked(table, day, { dateOrder: 'dmy' }).answers).toEqual(['2024-04-03']);
  });

  test('two digits in front are a year only for who says so', () => {
    const table = 'date,x\n24-03-05,\n';
    expect(asked(table, day).answers).toEqual(['2005-03-24']);
    expect(asked(table, day, { dateOrder: 'ymd' }).answers).toEqual(['2024-03-05']);
  });

  test('each column has its own order', () => {
    const both = (row: Row<string>) =>
      [row.day('start'), row.day('end')].map((at) => at && isoOf(at));
    const { answers } = asked('start,end\n01/02/2024,01/02/2024\n13/02/2024,02/13/2024\n', both);
    expect(answers[0]).toEqual(['2024-02-01', '2024-01-02']);
  });

  test('a month is no day, but a span', () => {
    const { answers, notes } = asked('date,x\nMar 2024,\n', (row) => [
      row.day('date'),
      row.span('date'),
    ]);
    expect(answers).toEqual([[undefined, { first: 19783, last: 19813 }]]);
    expect(notes.map(({ code }) => code)).toEqual(['not-a-day']);
  });

  test('an end that has not come is empty or says so; one that cannot be read is over', () => {
    const table = 'end,x\n,1\nPresent,2\n2020,3\nlong ago,4\n';
    const { answers } = asked(table, (row) => [row.ongoing('end'), row.span('end') !== undefined]);
    expect(answers).toEqual([
      [true, false],
      [true, false],
      [false, true],
      [false, false],
    ]);
  });
});

describe('numbers, flags and ids', () => {
  test('are undefined and noted where they are none', () => {
    const { answers, notes } = asked('n,f\n0.5,yes\nlots,perhaps\n,\n,x\n', (row) => [
      row.number('n'),
      row.flag('f'),
    ]);
    expect(answers).toEqual([
      [0.5, true],
      [undefined, undefined],
      [undefined, true],
    ]);
    expect(notes.filter(({ kind }) => kind === 'cell').map(({ code }) => code)).toEqual([
      'unreadable-number',
      'unreadable-flag',
    ]);
  });

  test('an id that a spreadsheet has rounded is no id', () => {
    const { answers, notes } = asked('id,x\n8.001E+10,\n80010000002,\n1E5,\n', (row) =>
      row.id('id'),
    );
    expect(answers).toEqual(['', '80010000002', '1E5']);
    expect(notes).toEqual([
      { kind: 'cell', code: 'mangled-id', line: 2, column: 1, field: 'id', value: '8.001E+10' },
    ]);
  });

  test('a format may refuse a cell by a code of its own', () => {
    const { answers, notes } = asked('strength,x\n7,\n', (row) =>
      row.refuse('strength', 'bad-strength'),
    );
    expect(answers).toEqual(['bad-strength']);
    expect(notes).toEqual([
      { kind: 'cell', code: 'bad-strength', line: 2, column: 1, field: 'strength', value: '7' },
    ]);
  });
});
