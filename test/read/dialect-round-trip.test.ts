import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, tableOf } from './table-of.ts';

const HEADER = ['Id', 'Name', 'Company', 'Since', 'Mail', 'Amount'];
const NAMES = ['Ana Ruiz', 'Bo Lind', 'José Núñez', '渡辺 さくら', "Di O'Neil", 'Müller-Lind'];
const COMPANIES = ['Harbor', 'Corvid, Inc.', 'Zoë & Söhne', 'Rook; Daw', 'a|b', 'The "Pixel"'];

const person = fc
  .tuple(
    fc.integer({ min: 100, max: 99_999 }),
    fc.constantFrom(...NAMES),
    fc.constantFrom(...COMPANIES),
    fc.integer({ min: 10, max: 28 }),
    fc.integer({ min: 100, max: 99_999 }),
  )
  .map(([id, name, company, day, cents]) => [
    String(id),
    name,
    company,
    `2024-03-${day}`,
    `p${id}@harbor.example`,
    (cents / 100).toFixed(2),
  ]);
const people = fc.array(person, { minLength: 5, maxLength: 25 });

type Dialect = { readonly delimiter: string; readonly end: string; readonly all: boolean };

const dialect: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  end: fc.constantFrom('\n', '\r\n'),
  all: fc.boolean(),
});

const written = (rows: readonly (readonly string[])[], { delimiter, end, all }: Dialect): string =>
  stringify(
    rows.map((cells) => [...cells]),
    { delimiter, record_delimiter: end, quoted: all },
  );

const ENCODINGS: readonly (readonly [string, (text: string) => Buffer])[] = [
  ['utf-8', (text) => Buffer.from(text)],
  ['utf-8 with its mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['utf-16le with its mark', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['utf-16be with its mark', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
];

const RUNS = { numRuns: 25 };

describe('written in any dialect, read back', () => {
  test.each(ENCODINGS)('in %s', (_, encoded) => {
    fc.assert(
      fc.property(people, dialect, (rows, spelled) => {
        const bytes = encoded(written([HEADER, ...rows], spelled));
        expect(cellsOf(bytes)).toEqual([HEADER, ...rows]);
        expect(tableOf(bytes).dialect.delimiter).toBe(spelled.delimiter);
      }),
      RUNS,
    );
  });

  test('without marks, in UTF-16 of Latin letters', () => {
    const latin = people.map((rows) => rows.map((cells) => cells.with(1, 'Jose Nunez')));
    fc.assert(
      fc.property(latin, dialect, (rows, spelled) => {
        const bytes = Buffer.from(written([HEADER, ...rows], spelled), 'utf16le');
        expect(cellsOf(bytes)).toEqual([HEADER, ...rows]);
        expect(cellsOf(Buffer.from(bytes).swap16())).toEqual([HEADER, ...rows]);
      }),
      RUNS,
    );
  });

  test('in windows-1252, where the letters are of it', () => {
    const western = people.map((rows) =>
      rows.map((cells, at) => cells.with(1, at === 0 ? 'Andr\u00e9' : 'Jos\u00e9 N\u00fa\u00f1ez')),
    );
    fc.assert(
      fc.property(western, dialect, (rows, spelled) => {
        const bytes = Buffer.from(written([HEADER, ...rows], spelled), 'latin1');
        expect(cellsOf(bytes)).toEqual([HEADER, ...rows]);
        expect(tableOf(bytes).dialect.encoding).toBe('windows-1252');
      }),
      RUNS,
    );
  });
});

describe('whatever programs add', () => {
  test('a line that names the delimiter is no record', () => {
    fc.assert(
      fc.property(people, dialect, (rows, spelled) => {
        const text = `sep=${spelled.delimiter}${spelled.end}${written([HEADER, ...rows], spelled)}`;
        expect(cellsOf(text)).toEqual([HEADER, ...rows]);
      }),
      RUNS,
    );
  });

  test('a delimiter behind every record adds an empty last cell, or none', () => {
    fc.assert(
      fc.property(people, dialect, (rows, spelled) => {
        const lines = [HEADER, ...rows].map((cells) => written([[...cells, '']], spelled));
        const read = cellsOf(lines.join(''));
        expect(read.map((cells) => cells.slice(0, HEADER.length))).toEqual([HEADER, ...rows]);
        for (const cells of read) expect(cells.slice(HEADER.length).join('')).toBe('');
      }),
      RUNS,
    );
  });

  test('blank lines and rows of delimiters anywhere', () => {
    const blank = fc.constantFrom('', '  ', 'delimiters');
    fc.assert(
      fc.property(people, dialect, fc.nat(), blank, (rows, spelled, place, kind) => {
        const lines = [HEADER, ...rows].map((cells) => written([cells], spelled));
        const line = kind === 'delimiters' ? spelled.delimiter.repeat(5) : kind;
        const at = place % (lines.length + 1);
        const text = lines.toSpliced(at, 0, line + spelled.end).join('');
        expect(cellsOf(text)).toEqual([HEADER, ...rows]);
      }),
      RUNS,
    );
  });

  test('a title above the header', () => {
    const title = fc.constantFrom('Contacts', 'Report of March', 'Notes:');
    fc.assert(
      fc.property(people, dialect, title, (rows, spelled, above) => {
        const text = above + spelled.end + spelled.end + written([HEADER, ...rows], spelled);
        expect(cellsOf(text)).toEqual([[above], HEADER, ...rows]);
        expect(tableOf(text).headerRow).toBe(1);
      }),
      RUNS,
    );
  });

  test('given delimiter and quote are taken as given', () => {
    fc.assert(
      fc.property(people, dialect, (rows, spelled) => {
        const text = written([HEADER, ...rows], spelled);
        const given = { delimiter: spelled.delimiter, quote: '"' };
        expect(cellsOf(text, given)).toEqual([HEADER, ...rows]);
      }),
      RUNS,
    );
  });
});

describe('one reading', () => {
  test('rows come out the same the second time, with the same notes', () => {
    fc.assert(
      fc.property(people, dialect, (rows, spelled) => {
        const file = tableOf(`\n${written([HEADER, ...rows], spelled)}x\n`);
        const first = [...file.rows()];
        const notes = [...file.notes];
        expect([...file.rows()]).toEqual(first);
        expect(file.notes).toEqual(notes);
      }),
      RUNS,
    );
  });

  test('the head is the beginning of the rows', () => {
    fc.assert(
      fc.property(people, dialect, (rows, spelled) => {
        const many = Array.from({ length: 6 }, () => rows).flat();
        const file = tableOf(written([HEADER, ...many], spelled));
        expect(file.head).toEqual([...file.rows()].slice(0, 64));
      }),
      RUNS,
    );
  });

  test('line ends never change a cell, nor the file that comes behind change a row', () => {
    fc.assert(
      fc.property(people, people, fc.constantFrom(',', ';', '\t'), (rows, more, delimiter) => {
        const one = written([HEADER, ...rows], { delimiter, end: '\n', all: false });
        const other = written([HEADER, ...rows], { delimiter, end: '\r\n', all: false });
        expect(cellsOf(other)).toEqual(cellsOf(one));
        const longer = one + written(more, { delimiter, end: '\n', all: false });
        expect(cellsOf(longer).slice(0, rows.length + 1)).toEqual(cellsOf(one));
      }),
      RUNS,
    );
  });
});
