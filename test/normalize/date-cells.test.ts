import { describe, expect, test } from 'vitest';
import { isoOf } from '../../src/model/day.ts';
import type { DateOrder } from '../../src/model/format.ts';
import { type DateOrders, dateCells } from '../../src/normalize/date-cells.ts';

const table = (
  columns: Record<string, readonly string[]>,
  wished?: DateOrder,
  orders: DateOrders = new Map(),
) => {
  const looks: string[] = [];
  const found = {
    textsOf(field: string) {
      looks.push(field);
      return columns[field] ?? [];
    },
    hintsOf: () => ({ known: undefined, wished }),
    allTexts() {
      looks.push('all');
      return Object.values(columns).flat();
    },
  };
  const read = dateCells(found, orders);
  const shown = (field: string, cell: string): string => {
    const reading = read(field, cell);
    return typeof reading === 'string' ? reading : isoOf(reading.first);
  };
  return { looks, shown };
};

describe('date cells', () => {
  test('are read without looking at their column while none leaves anything open', () => {
    const { looks, shown } = table({ a: ['2024-03-14', '31/12/2023'] });
    expect(shown('a', '2024-03-14')).toBe('2024-03-14');
    expect(shown('a', '31/12/2023')).toBe('2023-12-31');
    expect(looks).toEqual([]);
  });

  test('have their column looked through once, and only theirs', () => {
    const { looks, shown } = table({
      a: ['03/04/2024', '31/12/2023'],
      b: ['03/04/2024', '12/31/2023'],
    });
    expect([shown('a', '03/04/2024'), shown('a', '05/06/2024')]).toEqual([
      '2024-04-03',
      '2024-06-05',
    ]);
    expect(looks).toEqual(['a']);
    expect(shown('b', '03/04/2024')).toBe('2024-03-04');
    expect(looks).toEqual(['a', 'b']);
  });

  test('that stay open stay so, without a second look', () => {
    const { looks, shown } = table({ a: ['03/04/2024'] });
    expect([shown('a', '03/04/2024'), shown('a', '03/04/2024'), shown('a', '04/05/2024')]).toEqual(
      Array(3).fill('ambiguous'),
    );
    expect(looks).toEqual(['a', 'all']);
  });

  test('read the same the ten-thousandth time', () => {
    const { shown } = table({});
    const days = Array.from({ length: 10_000 }, (_, at) => isoOf(at));
    expect(days.map((cell) => shown('a', cell))).toEqual(days);
    expect(days.map((cell) => shown('a', cell))).toEqual(days);
  });

  test('take two digits for a year where the user says so', () => {
    expect(table({ a: ['24-03-05'] }, 'ymd').shown('a', '24-03-05')).toBe('2024-03-05');
  });
});

describe('a column that leaves its order open', () => {
  const OPEN = ['03/04/2024', '05/06/2024'];

  test('is decided by another column of the same table', () => {
    const { shown } = table({ start: OPEN, end: ['12/31/2024'], name: ['Ana', '3/4'] });
    expect(shown('start', '03/04/2024')).toBe('2024-03-04');
  });

  test('stays open where no column decides', () => {
    const { shown, looks } = table({ start: OPEN, end: OPEN });
    expect([shown('start', '03/04/2024'), shown('end', '03/04/2024')]).toEqual([
      'ambiguous',
      'ambiguous',
    ]);
    expect(looks).toEqual(['start', 'all', 'end']);
  });

  test('stays open where the others disagree', () => {
    const { shown } = table({ start: OPEN, end: ['12/31/2024'], due: ['31/12/2024'] });
    expect(shown('start', '03/04/2024')).toBe('ambiguous');
  });

  test('is read as the user says, whatever the others', () => {
    const { shown } = table({ start: OPEN, end: ['12/31/2024'] }, 'dmy');
    expect(shown('start', '03/04/2024')).toBe('2024-04-03');
  });
});

describe('a table that is read in parts', () => {
  const OPEN = ['03/04/2024', '05/06/2024'];

  test('is looked through by the first part that must know', () => {
    const orders: DateOrders = new Map();
    const columns = { start: OPEN, end: ['31/12/2024'] };
    const first = table(columns, undefined, orders);
    expect(first.shown('start', '2024-01-02')).toBe('2024-01-02');
    const second = table(columns, undefined, orders);
    expect(second.shown('start', '03/04/2024')).toBe('2024-04-03');
    const third = table(columns, undefined, orders);
    expect(third.shown('start', '05/06/2024')).toBe('2024-06-05');
    expect([first, second, third].map(({ looks }) => looks)).toEqual([[], ['start', 'all'], []]);
  });

  test('nor again where nothing was found', () => {
    const orders: DateOrders = new Map();
    expect(table({ start: OPEN }, undefined, orders).shown('start', '03/04/2024')).toBe(
      'ambiguous',
    );
    const next = table({ start: OPEN }, undefined, orders);
    expect(next.shown('start', '03/04/2024')).toBe('ambiguous');
    expect(next.looks).toEqual([]);
  });
});
