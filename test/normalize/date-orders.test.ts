import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilOf, dayOf, isoOf } from '../../src/model/day.ts';
import { readDate } from '../../src/normalize/date.ts';
import { type DateColumns, dateCells } from '../../src/normalize/date-cells.ts';
import { dateOrder } from '../../src/normalize/date-column.ts';

const NOBODY = { known: undefined, wished: undefined };
type Order = 'dmy' | 'mdy' | 'ymd';

const written = (day: number, order: Order, mark: string): string => {
  const { year, month, date } = civilOf(day);
  const parts = { dmy: [date, month, year], mdy: [month, date, year], ymd: [year, month, date] };
  return parts[order].join(mark);
};

const day = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2030, 12, 31) });
const order = fc.constantFrom<Order>('dmy', 'mdy');
const mark = fc.constantFrom('/', '-');

describe('a column written in one order', () => {
  test('is read in that order, or left open where no day is above 12', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 30 }), order, mark, (days, one, by) => {
        const cells = days.map((each) => written(each, one, by));
        const telling = days.some((each) => civilOf(each).date > 12);
        expect(dateOrder(cells, NOBODY)).toBe(telling ? one : undefined);
      }),
    );
  });

  test('gives every day back once the user has told its order', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), order, mark, (days, one, by) => {
        const cells = days.map((each) => written(each, one, by));
        const found = dateOrder(cells, { known: undefined, wished: one });
        expect(cells.map((cell) => readDate(cell, found))).toEqual(
          days.map((each) => ({ first: each, last: each })),
        );
      }),
    );
  });

  test('is read the same in any order of its rows', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, order), { maxLength: 12 }), (rows) => {
        const cells = rows.map(([each, one]) => written(each, one, '/'));
        expect(dateOrder(cells.toReversed(), NOBODY)).toBe(dateOrder(cells, NOBODY));
      }),
    );
  });

  test('does not care for ISO days, words and empty cells in between', () => {
    const noise = fc.constantFrom('', 'Present', '2024-03-04', '14 Mar 2024', '45365', 'soon');
    fc.assert(
      fc.property(fc.array(day, { maxLength: 9 }), order, fc.array(noise), (days, one, others) => {
        const cells = days.map((each) => written(each, one, '/'));
        expect(dateOrder([...others, ...cells], NOBODY)).toBe(dateOrder(cells, NOBODY));
      }),
    );
  });
});

describe('who decides, case by case', () => {
  test.each([
    [['13/04/2024'], undefined, undefined, 'dmy'],
    [['04/13/2024'], undefined, undefined, 'mdy'],
    [['13/04/2024'], 'mdy', undefined, 'dmy'],
    [['13/04/2024'], undefined, 'mdy', 'dmy'],
    [['03/04/2024'], undefined, undefined, undefined],
    [['03/04/2024'], 'mdy', undefined, 'mdy'],
    [['03/04/2024'], 'mdy', 'dmy', 'mdy'],
    [['03/04/2024'], undefined, 'mdy', 'mdy'],
    [['03.04.2024'], undefined, undefined, 'dmy'],
    [['03.04.2024'], 'mdy', undefined, 'mdy'],
    [['03.04.2024'], undefined, 'mdy', 'dmy'],
    [['04.13.2024'], undefined, undefined, 'mdy'],
    [['13/04/2024', '04/13/2024'], 'mdy', undefined, undefined],
    [['13/04/2024', '04/13/2024'], 'mdy', 'dmy', 'dmy'],
    [['31/31/2024'], 'dmy', undefined, 'dmy'],
    [[], 'dmy', 'mdy', 'dmy'],
    [[], undefined, 'ymd', 'ymd'],
    [['2024-03-04'], undefined, undefined, undefined],
    [['24-03-05'], undefined, undefined, 'dmy'],
    [['24-03-05'], undefined, 'ymd', 'ymd'],
    [['40-03-05'], undefined, 'ymd', 'ymd'],
    [['01/02/03'], undefined, 'ymd', 'ymd'],
    [['0/0/00'], undefined, undefined, undefined],
  ] as const)('%j, known %s, wished %s: %s', (values, known, wished, expected) => {
    expect(dateOrder(values, { known, wished })).toBe(expected);
  });
});

/** Columns by name, of one table. */
const table = (columns: ReadonlyMap<string, readonly string[]>, known?: Order): DateColumns => ({
  textsOf: (field) => columns.get(field) ?? [],
  hintsOf: () => ({ known, wished: undefined }),
  allTexts: () => [...columns.values()].flat(),
});

const shown = (columns: DateColumns, field: string, cell: string): string => {
  const reading = dateCells(columns)(field, cell);
  return typeof reading === 'string' ? reading : isoOf(reading.first);
};

describe('a cell by its column', () => {
  const OPEN = '03/04/2024';

  test.each([
    ['its own column tells', [OPEN, '13/04/2024'], ['04/13/2024'], '2024-04-03'],
    ['another column tells', [OPEN], ['04/13/2024'], '2024-03-04'],
    ['another column tells, by words and numbers', [OPEN], ['x', '7', '25/12/2023'], '2024-04-03'],
    ['nobody tells', [OPEN], ['05/06/2024'], 'ambiguous'],
    ['its own column contradicts itself', [OPEN, '13/04/2024', '04/13/2024'], [], 'ambiguous'],
    ['two others contradict each other', [OPEN], ['13/04/2024', '04/13/2024'], 'ambiguous'],
  ])('%s', (_, own, other, expected) => {
    const columns = new Map([
      ['start', own],
      ['end', other],
    ]);
    expect(shown(table(columns), 'start', OPEN)).toBe(expected);
  });

  test('the format knows its order, but not better than the cells', () => {
    expect(shown(table(new Map([['start', [OPEN]]]), 'mdy'), 'start', OPEN)).toBe('2024-03-04');
    const cells = [OPEN, '13/04/2024'];
    expect(shown(table(new Map([['start', cells]]), 'mdy'), 'start', OPEN)).toBe('2024-04-03');
  });

  test('a field called as objects’ own are is a field', () => {
    const columns = new Map([
      ['__proto__', [OPEN, '13/04/2024']],
      ['constructor', [OPEN, '04/13/2024']],
    ]);
    const read = dateCells(table(columns));
    expect(read('__proto__', OPEN)).toEqual(readDate('2024-04-03', undefined));
    expect(read('constructor', OPEN)).toEqual(readDate('2024-03-04', undefined));
  });

  test('a cell reads the same whichever was read before it', () => {
    const cells = [OPEN, '13/04/2024', '2024', 'Present', '', 'soon', '05/06/2024'];
    const columns = table(new Map([['start', cells]]));
    const alone = cells.map((cell) => dateCells(columns)('start', cell));
    const together = dateCells(columns);
    expect(cells.map((cell) => together('start', cell))).toEqual(alone);
    const backward = dateCells(columns);
    const read = cells.toReversed().map((cell) => backward('start', cell));
    expect(read.toReversed()).toEqual(alone);
  });
});
