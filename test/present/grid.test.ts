import { expect, test } from 'vitest';
import { grid } from '../../src/present/grid.ts';
import { noPaint } from '../../src/present/paint.ts';

const look = { width: 40, paint: noPaint, fields: [], detail: false };

test('numbers stand right, texts left', () => {
  const table = {
    columns: ['rank', 'name'],
    rows: [
      [1, 'Ana'],
      [10, '石川'],
    ],
  };
  expect(grid(table, look)).toEqual(['rank  name', '   1  Ana', '  10  石川']);
});

test('what is too wide is wrapped in its column and nothing is cut', () => {
  const table = {
    columns: ['name', 'reason'],
    rows: [['Ana Ruiz', 'They write to each other every week and met in May']],
  };
  const lines = grid(table, look);
  expect(lines).toEqual([
    'name      reason',
    'Ana Ruiz  They write to each other every',
    '          week and met in May',
  ]);
});

test('an empty table is its header', () => {
  expect(grid({ columns: ['a', 'b'], rows: [] }, look)).toEqual(['a  b']);
});

test('control characters of a cell are shown', () => {
  expect(grid({ columns: ['a'], rows: [['x\u001by']] }, look)).toEqual(['a', 'x\\x1by']);
});
