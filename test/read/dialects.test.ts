import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sniffDialect } from '../../src/read/sniff-dialect.ts';
import { cellsOf } from './table-of.ts';

const HEADER = ['Id', 'Name', 'Company', 'Since', 'Mail', 'Amount'];
const RECORDS = [
  ['101', 'Ana Ruiz', 'Harbor', '2024-01-31', 'ana@harbor.example', '12.50'],
  ['102', 'Bo Lind', 'Corvid, Inc.', '2023-05-07', 'bo@corvid.example', '7.00'],
  ['103', "Di O'Neil", 'Zoë; Söhne', '2022-11-12', 'di@zoe.example', '1200.25'],
  ['104', 'Cy "Ace" Doe', 'a|b\tc', '2021-02-28', 'cy@pixel.example', '3.10'],
];

const written = (
  rows: readonly (readonly string[])[],
  { delimiter, quote, all }: { delimiter: string; quote: string; all: boolean },
): string => {
  const cell = (text: string): string =>
    all || text.includes(delimiter) || text.includes(quote)
      ? quote + text.replaceAll(quote, quote + quote) + quote
      : text;
  return rows.map((cells) => `${cells.map(cell).join(delimiter)}\n`).join('');
};

const DELIMITERS = [',', ';', '\t', '|'];
const WIDTHS = [2, 3, 4, 5, 6];

describe.each(DELIMITERS)('cells between %j', (delimiter) => {
  test.each(WIDTHS)('%i of them, quoted where needed', (width) => {
    const rows = [HEADER, ...RECORDS].map((cells) => cells.slice(0, width));
    const text = written(rows, { delimiter, quote: '"', all: false });
    expect(sniffDialect(text)).toMatchObject({ quoting: { delimiter, quote: '"' }, width });
    expect(cellsOf(text)).toEqual(rows);
  });

  test.each(WIDTHS)('%i of them, all in double quotes', (width) => {
    const rows = [HEADER, ...RECORDS].map((cells) => cells.slice(0, width));
    const text = written(rows, { delimiter, quote: '"', all: true });
    expect(sniffDialect(text)).toMatchObject({ quoting: { delimiter, quote: '"' }, width });
    expect(cellsOf(text)).toEqual(rows);
  });

  test.each(WIDTHS.slice(1))('%i of them, all in single quotes', (width) => {
    const rows = [HEADER, ...RECORDS.slice(0, 3)].map((cells) => cells.slice(0, width));
    const text = written(rows, { delimiter, quote: "'", all: true });
    expect(sniffDialect(text)).toMatchObject({ quoting: { delimiter, quote: "'" }, width });
    expect(cellsOf(text)).toEqual(rows);
  });
});

test('a column of any values, written in any dialect, is read back', () => {
  const word = fc.constantFrom('Ana', 'Bo Lind', 'x, y', 'a;b', 'c|d', 'José', '17', 'say "hi"');
  const row = fc.tuple(
    fc.integer({ min: 1, max: 9999 }),
    word,
    word,
    fc.integer({ min: 10, max: 28 }),
  );
  const rows = fc.array(row, { minLength: 4, maxLength: 15 });
  fc.assert(
    fc.property(rows, fc.constantFrom(...DELIMITERS), (list, delimiter) => {
      const cells = list.map(([id, one, other, day]) => [String(id), one, other, `2024-03-${day}`]);
      const all = [['id', 'one', 'other', 'day'], ...cells];
      expect(cellsOf(written(all, { delimiter, quote: '"', all: true }))).toEqual(all);
    }),
    { numRuns: 60 },
  );
});
