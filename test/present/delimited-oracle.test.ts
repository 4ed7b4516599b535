import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../src/model/report.ts';
import { csv, rawCsv, tsv } from '../../src/present/delimited.ts';
import { figure } from '../../src/present/figures.ts';
import { visible } from '../../src/present/visible.ts';

const OPTIONS = {
  quoted_match: /[;\t]/,
  record_delimiter: 'unix',
  cast: { boolean: String, number: String },
} as const;

const shown = (cell: Cell): Cell => {
  if (typeof cell === 'string') return visible(cell);
  return typeof cell === 'number' ? figure(cell) : cell;
};

const troubled = fc.string({
  unit: fc.constantFrom(...'aZ9 é李-+=@＝＠\'",;\t\r\n|.\u0000\u200b\ufeff😀'),
  maxLength: 5,
});
const cell = fc.oneof(troubled, fc.string(), fc.integer(), fc.double(), fc.constant(null));
const table = fc.array(fc.tuple(cell, cell, fc.boolean()), { maxLength: 5 });

const columns = ['a', 'b', 'c'];

test.each([
  { format: 'csv', write: csv, delimiter: ',' },
  { format: 'tsv', write: tsv, delimiter: '\t' },
])('$format is what csv-stringify writes', ({ write, delimiter }) => {
  fc.assert(
    fc.property(table, (rows) => {
      const expected = stringify([columns, ...rows.map((row) => row.map(shown))], {
        ...OPTIONS,
        delimiter,
        escape_formulas: true,
      });
      expect([...write({ columns, rows })].join('')).toBe(expected);
    }),
    { numRuns: 1000 },
  );
});

test('cells as read are what csv-stringify writes', () => {
  fc.assert(
    fc.property(fc.array(fc.array(troubled, { minLength: 1, maxLength: 3 })), (rows) => {
      expect([...rawCsv({ columns: [], rows })].join('')).toBe(stringify(rows, OPTIONS));
    }),
    { numRuns: 1000 },
  );
});
