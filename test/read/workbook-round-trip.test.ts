import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoOf } from '../../src/model/day.ts';
import type { RawFile, UnreadFile } from '../../src/model/raw-file.ts';
import { DEFAULT_READ_LIMITS } from '../../src/model/read-limits.ts';
import { bufferSource } from '../../src/read/byte-source.ts';
import { openArchive } from '../../src/read/open-archive.ts';
import { readWorkbook } from '../../src/read/read-workbook.ts';
import { type Sheet, type StoredCell, workbookOf } from './workbook-of.ts';

const isTable = (file: RawFile | UnreadFile): file is RawFile => 'rows' in file;

const tablesOf = async (sheets: readonly Sheet[]): Promise<RawFile[]> => {
  const { members } = await openArchive(bufferSource(workbookOf(sheets)), DEFAULT_READ_LIMITS);
  const name = { path: 'book.xlsx', container: 'data' };
  const files = await readWorkbook(name, members, DEFAULT_READ_LIMITS);
  return files.filter(isTable);
};

const cellsOf = async (rows: readonly (readonly StoredCell[])[]): Promise<string[][]> => {
  const [file] = await tablesOf([{ name: 'Sheet1', rows }]);
  return Array.from(file?.rows() ?? [], ({ cells }) => [...cells]);
};

const HEADER = ['id', 'name', 'note', 'since'];

describe('a text comes out as it went in', () => {
  test.each([
    ['markup', '<b>Ana</b> &amp; Bo'],
    ['an entity', '&lt;&#65;&unknown;'],
    ['quotes', 'say "hi", \'ho\''],
    ['a formula', '=cmd()'],
    ['delimiters', 'a,b;c\td|e'],
    ['a line end', 'first\nsecond'],
    ['spaces around', '  Ana  '],
    ['an emoji', '👩🏽‍💻'],
    ['Japanese', '渡辺 さくら'],
    ['a bidi override', 'Ana \u202egnp.exe'],
    ['a name of an object', '__proto__'],
    ['what Excel would take for a date', '3-4'],
    ['what Excel would take for a number', '007'],
    ['what Excel would take for an id of its own', '1E5'],
    ['32,767 letters', 'x'.repeat(32_767)],
  ])('%s', async (_, note) => {
    const rows = [HEADER, ['1', 'Ana', note, '2024'], ['2', 'Bo', '', '2023']];
    expect(await cellsOf(rows)).toEqual(rows);
  });

  test('any texts XML can hold', async () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'aé渡<>&"\' ,;=+-@\n', '😀'), maxLength: 8 })
      .map((inner) => `x${inner}y`);
    const rows = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        expect(await cellsOf([HEADER.slice(0, 3), ...list])).toEqual([HEADER.slice(0, 3), ...list]);
      }),
      { numRuns: 15 },
    );
  });
});

describe('numbers, days and truths', () => {
  test.each<[StoredCell, string]>([
    [0, '0'],
    [42, '42'],
    [-3, '-3'],
    [0.5, '0.5'],
    [1_234_567.25, '1234567.25'],
    [true, 'true'],
    [false, 'false'],
    [{ n: 45_365, style: 1 }, '2024-03-14'],
    [{ n: 45_365, style: 2 }, '2024-03-14'],
    [{ n: 45_365, style: 3 }, '45365'],
    [{ n: 1, style: 1 }, '1899-12-31'],
    [{ n: 60_000, style: 1 }, '2064-04-08'],
  ])('%j is “%s”', async (cell, text) => {
    const [, row] = await cellsOf([HEADER, ['1', 'Ana', 'x', cell]]);
    expect(row?.[3]?.toLowerCase()).toBe(text);
  });

  test('every day of a cell is the day of the calendar', async () => {
    const days = [61, 366, 20_000, 36_526, 36_585, 45_351, 45_352, 50_000];
    const rows = await cellsOf([
      HEADER,
      ...days.map((n) => ['1', 'Ana', 'x', { n, style: 1 }] as const),
    ]);
    // A spreadsheet's day 25,569 is 1970-01-01.
    expect(rows.slice(1).map((cells) => cells[3])).toEqual(days.map((n) => isoOf(n - 25_569)));
  });
});

describe('places', () => {
  test('gaps are empty cells, also far to the right', async () => {
    const wide: StoredCell[] = [...Array(60).fill(null), 'last'];
    const rows = await cellsOf([[...Array.from({ length: 61 }, (_, at) => `c${at}`)], wide]);
    expect(rows[1]).toHaveLength(61);
    expect(rows[1]?.at(-1)).toBe('last');
    expect(rows[1]?.slice(0, 60).join('')).toBe('');
  });

  test('lines are the sheet’s rows', async () => {
    const [file] = await tablesOf([
      {
        name: 'S',
        rows: [['My report'], [], HEADER, ['1', 'Ana', 'x', '2024'], [], ['2', 'Bo', 'y', '2023']],
      },
    ]);
    expect(Array.from(file?.rows() ?? [], ({ line, cells }) => `${line} ${cells[0]}`)).toEqual([
      '1 My report',
      '3 id',
      '4 1',
      '6 2',
    ]);
  });

  test.each(['Sheet/1', 'Kunden & Partner', '<x>', '渡辺', '__proto__', '../../etc', 'a"b'])(
    'a sheet called %s is a table of the workbook',
    async (name) => {
      const rows = [HEADER, ['1', 'Ana', 'x', '2024']];
      const files = await tablesOf([
        { name, rows },
        { name: 'Other', rows },
      ]);
      expect(files).toHaveLength(2);
      for (const { path } of files) expect(path.startsWith('book.xlsx')).toBe(true);
      expect(new Set(files.map(({ path }) => path)).size).toBe(2);
    },
  );
});
