import { describe, expect, test } from 'vitest';
import { RefpathError } from '../../src/model/issue.ts';
import { tableOf, withFields } from '../../src/present/fields.ts';

const COLUMNS = [
  { name: 'a', cell: (row: { a: number; b: string }) => row.a },
  { name: 'b', cell: (row: { a: number; b: string }) => row.b },
];
const rows = [{ a: 1, b: 'x' }];

describe('columns of rows', () => {
  test('are all of them where none is chosen', () => {
    const table = tableOf(rows, COLUMNS, []);
    expect({ ...table, rows: [...table.rows] }).toEqual({ columns: ['a', 'b'], rows: [[1, 'x']] });
  });

  test('come in the order asked for, also twice', () => {
    const table = tableOf(rows, COLUMNS, ['b', 'a', 'b']);
    expect([...table.rows]).toEqual([['x', 1, 'x']]);
  });
});

describe('columns of a table', () => {
  const table = { columns: ['a', '__proto__'], rows: [[1, 2]] };

  test('may be called __proto__', () => {
    expect([...withFields(table, ['__proto__']).rows]).toEqual([[2]]);
  });

  test('that are unknown stop the command as misuse, naming the nearest', () => {
    const error = captured(() => withFields(table, ['proto']));
    expect(error.code).toBe('usage');
    expect(error.facts['message']).toBe(
      'There is no field "proto". Did you mean "__proto__"? Fields: a, __proto__.',
    );
  });
});

const captured = (act: () => unknown): RefpathError => {
  try {
    act();
  } catch (error) {
    if (error instanceof RefpathError) return error;
  }
  throw new Error('Nothing was refused');
};
