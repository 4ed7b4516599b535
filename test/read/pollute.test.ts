import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, notesOf, tableOf } from './table-of.ts';

const HEADER = ['id', 'name', 'company', 'since', 'mail'];

const name = fc.constantFrom(
  'Ana Ruiz',
  'Bo Lind',
  'José Núñez',
  'Cy "Ace" Doe',
  "Di O'Neil",
  '渡辺 さくら',
);
const company = fc.constantFrom(
  'Harbor',
  'Corvid, Inc.',
  'Bright\nwater',
  'Zoë & Söhne',
  '5" Pipes',
);
const person = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), name, company, fc.integer({ min: 1, max: 28 }))
  .map(([id, who, where, day]) => [
    String(id),
    who,
    where,
    `2024-03-${String(day).padStart(2, '0')}`,
    `p${id}@harbor.example`,
  ]);
const people = fc.array(person, { minLength: 6, maxLength: 40 });

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const linesOf = (rows: readonly string[][], delimiter = ','): string[] =>
  rows.map((cells) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter));

const written = (rows: readonly string[][], delimiter = ',', end = '\n'): string =>
  linesOf([HEADER, ...rows], delimiter)
    .map((line) => line + end)
    .join('');

const check = (property: (rows: string[][]) => void) =>
  fc.assert(
    fc.property(people, (rows) => {
      property(rows);
    }),
    { numRuns: 20 },
  );

describe('what was written is read', () => {
  test('with any delimiter and line end', () => {
    for (const delimiter of [',', ';', '\t', '|']) {
      for (const end of ['\n', '\r\n']) {
        check((rows) => expect(cellsOf(written(rows, delimiter, end))).toEqual([HEADER, ...rows]));
      }
    }
  });

  test('in any encoding that can tell itself', () => {
    check((rows) => {
      const text = written(rows);
      const expected = [HEADER, ...rows];
      expect(cellsOf(Buffer.from(`\ufeff${text}`))).toEqual(expected);
      expect(cellsOf(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(expected);
      expect(cellsOf(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toEqual(expected);
    });
  });

  test('with nothing to note', () => {
    check((rows) => expect(notesOf(tableOf(written(rows)))).toEqual([]));
  });

  test('in pieces: a large file says the same as its rows', () => {
    const rows = fc.sample(people, { seed: 7, numRuns: 1 })[0] ?? [];
    const many = Array.from({ length: 800 }, () => rows).flat();
    expect(cellsOf(written(many))).toEqual([HEADER, ...many]);
    expect(cellsOf(written(many, ',', '\r\n'))).toEqual([HEADER, ...many]);
  });
});

/** One line of plain cells is spoiled; all others must come out as they were written. */
const spoil = (change: (line: string) => string) =>
  fc.assert(
    fc.property(people, fc.nat(), (rows, pick) => {
      const at = pick % rows.length;
      const plain = ['7', 'Ed Gray', 'Harbor', '2024-03-07', 'p7@harbor.example'];
      const lines = linesOf([HEADER, ...rows.with(at, plain)]);
      const text = `${lines.map((line, i) => (i === at + 1 ? change(line) : line)).join('\n')}\n`;
      const read = cellsOf(text);
      expect(read.filter((_, i) => i !== at + 1)).toEqual([
        HEADER,
        ...rows.filter((_, i) => i !== at),
      ]);
      expect(read[at + 1]?.slice(0, 1)).toEqual(['7']);
    }),
    { numRuns: 40 },
  );

describe('damage stays where it is', () => {
  const cases: readonly (readonly [string, (line: string) => string])[] = [
    ['a quote before a cell', (line) => line.replace(',Ed', ',"Ed')],
    ['a quote before the last cell', (line) => line.replace(',p7', ',"p7')],
    ['a quote behind a cell', (line) => line.replace('Gray,', 'Gray",')],
    ['a quote within a cell', (line) => line.replace('Ed Gray', 'Ed "Gray')],
    ['an empty cell too many', (line) => line.replace(',Harbor', ',,Harbor')],
    ['a comma nobody quoted', (line) => line.replace('Ed Gray', 'Gray, Ed')],
    ['semicolons for commas', (line) => line.replaceAll(',', ';')],
    ['cells missing', (line) => line.replace(',2024-03-07,p7@harbor.example', '')],
    ['a row of blanks before it', (line) => `,,,,\n${line}`],
  ];
  test.each(cases)('%s', (_, change) => spoil(change));
});

test('no bytes make the reader fail', () => {
  const letters = fc.constantFrom(
    'a',
    '"',
    ',',
    '\n',
    '\r',
    '\\',
    ' ',
    ';',
    '\0',
    "'",
    '1',
    'é',
    '\ufeff',
  );
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 80 }), (text) => {
      for (const cells of cellsOf(text.join(''))) expect(cells.length).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(Array.isArray(cellsOf(Buffer.from(bytes)))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('every line of a file is in a row, or noted as left out', () => {
  const letters = fc.constantFrom('a', 'b', '1', ',', ',', '\n', '\n', '"');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 60 }), (text) => {
      const table = tableOf(text.join(''));
      const lines = Array.from(table.rows(), (row) => row.line);
      expect(lines).toEqual([...lines].sort((a, b) => a - b));
      expect(new Set(lines).size).toBe(lines.length);
    }),
    { numRuns: 1000 },
  );
});
