import { describe, expect, test } from 'vitest';
import type { RawFile, UnreadFile } from '../../src/model/raw-file.ts';
import { DEFAULT_READ_LIMITS, type ReadLimits } from '../../src/model/read-limits.ts';
import { bufferSource } from '../../src/read/byte-source.ts';
import { openArchive } from '../../src/read/open-archive.ts';
import { readInputs } from '../../src/read/read-inputs.ts';
import { readWorkbook } from '../../src/read/read-workbook.ts';
import { notesOf } from './table-of.ts';
import { type Sheet, type StoredCell, workbookOf } from './workbook-of.ts';
import { folderOf } from './workspace.ts';
import { zipOf } from './zip-of.ts';

const open = async (bytes: Buffer, limits: Partial<ReadLimits> = {}) => {
  const all = { ...DEFAULT_READ_LIMITS, ...limits };
  const { members, workbook } = await openArchive(bufferSource(bytes), all);
  expect(workbook).toBe(true);
  return readWorkbook({ path: 'book.xlsx', container: 'data' }, members, all);
};

const isTable = (file: RawFile | UnreadFile): file is RawFile => 'rows' in file;
const tables = async (...asked: Parameters<typeof open>) => (await open(...asked)).filter(isTable);

const book = (rows: readonly (readonly StoredCell[])[], changed: Record<string, string> = {}) =>
  workbookOf([{ name: 'Sheet1', rows }], changed);

const rowsOf = async (...asked: Parameters<typeof open>): Promise<string[][]> => {
  const [file] = await tables(...asked);
  return Array.from(file?.rows() ?? [], ({ cells }) => [...cells]);
};

const sheetOf = (data: string): Buffer =>
  book([['a']], {
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${data}</sheetData></worksheet>`,
  });

const PEOPLE: Sheet = {
  name: 'People',
  rows: [
    ['Name', 'Email'],
    ['Ana Ruiz', 'ana@harbor.example'],
  ],
};

describe('cells as they would stand in a csv file', () => {
  test.each<[string, StoredCell, string]>([
    ['a text', 'R&D <b> "x"', 'R&D <b> "x"'],
    ['a text with a line break', 'a\nb', 'a\nb'],
    ['a character that XML cannot hold', 'a_x000D_b', 'a\rb'],
    ['a number', 12.5, '12.5'],
    ['a long number', 80010000001, '80010000001'],
    ['yes', true, 'true'],
    ['no', false, 'false'],
    ['a day', { n: 45365, style: 1 }, '2024-03-14'],
    ['a day in a format of the workbook', { n: 45365, style: 2 }, '2024-03-14'],
    ['a day with its time', { n: 45365.5625, style: 1 }, '2024-03-14 13:30'],
    ['the last minute of a day', { n: 45365.99999, style: 1 }, '2024-03-15'],
    ['money, whose format says "day"', { n: 45365, style: 3 }, '45365'],
    ['a number that is no day in the format of one', { n: -3, style: 1 }, '-3'],
  ])('%s', async (_, cell, expected) => {
    expect((await rowsOf(book([['Header'], [cell]])))[1]).toEqual([expected]);
  });

  test('days of a workbook that counts from 1904', async () => {
    const bytes = book([['Day'], [{ n: 43903, style: 1 }]], {
      'xl/workbook.xml':
        '<workbook><workbookPr date1904="1"/><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
    });
    expect(await rowsOf(bytes)).toEqual([['Day'], ['2024-03-14']]);
  });

  test.each([
    ['text in its place', '<c r="A1" t="inlineStr"><is><t>Ana</t></is></c>', 'Ana'],
    [
      'text in several runs',
      '<c r="A1" t="inlineStr"><is><r><t>An</t></r><r><t>a</t></r></is></c>',
      'Ana',
    ],
    [
      'how a text is spoken',
      '<c t="inlineStr"><is><t>山田</t><rPh><t>ヤマダ</t></rPh></is></c>',
      '山田',
    ],
    ['the result of a formula', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>Ana</v></c>', 'Ana'],
    ['a day as text', '<c r="A1" t="d"><v>2024-03-14</v></c>', '2024-03-14'],
    ['a number with an exponent', '<c r="A1"><v>8.0010000001E10</v></c>', '80010000001'],
    ['names with a prefix', '<x:c r="A1"><x:v>7</x:v></x:c>', '7'],
  ])('%s', async (_, cell, expected) => {
    expect(await rowsOf(sheetOf(`<row r="1">${cell}</row>`))).toEqual([[expected]]);
  });

  test('a formula that failed is an empty cell', async () => {
    const cells = '<c r="A1" t="e"><v>#N/A</v></c><c r="B1"><v>1</v></c>';
    expect(await rowsOf(sheetOf(`<row>${cells}</row>`))).toEqual([['', '1']]);
  });

  test('a text that is not there is empty', async () => {
    const cells = '<c r="A1" t="s"><v>99</v></c><c r="B1"><v>1</v></c>';
    expect(await rowsOf(sheetOf(`<row>${cells}</row>`))).toEqual([['', '1']]);
  });
});

describe('rows', () => {
  test('stand where the sheet has them, with gaps', async () => {
    const [file] = await tables(book([['A', 'B', 'C'], [], [null, 'x', null], [null, null, 1]]));
    expect([...(file?.rows() ?? [])]).toEqual([
      { line: 1, cells: ['A', 'B', 'C'] },
      { line: 3, cells: ['', 'x'] },
      { line: 4, cells: ['', '', '1'] },
    ]);
  });

  test('and columns of a sheet that does not number them follow one another', async () => {
    const row = '<row><c><v>1</v></c><c><v>2</v></c></row>';
    const [file] = await tables(sheetOf(row + row));
    expect([...(file?.rows() ?? [])]).toEqual([
      { line: 1, cells: ['1', '2'] },
      { line: 2, cells: ['1', '2'] },
    ]);
  });

  test('the header is found below a title', async () => {
    const [file] = await tables(
      book([
        ['Report'],
        ['Name', 'Mail', 'City'],
        ['Ana', 'ana@x.example', 'Ulm'],
        ['Bo', 'bo@x.example', 'Ulm'],
      ]),
    );
    expect(file?.headerRow).toBe(1);
  });

  test('the same rows come however often they are asked for', async () => {
    const [file] = await tables(workbookOf([PEOPLE]));
    expect([...(file?.rows() ?? [])]).toEqual([...(file?.rows() ?? [])]);
  });
});

describe('sheets', () => {
  test('are tables of their own, named after the workbook; empty ones are none', async () => {
    const files = await tables(
      workbookOf([PEOPLE, { name: 'Sheet2', rows: [] }, { ...PEOPLE, name: 'A & B' }]),
    );
    expect(files.map(({ path, container }) => `${container}: ${path}`)).toEqual([
      'data: book.xlsx/People',
      'data: book.xlsx/A & B',
    ]);
  });

  test('that only programs can show are passed over', async () => {
    const bytes = workbookOf([PEOPLE, { ...PEOPLE, name: 'codes' }], {
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="codes" state="veryHidden" r:id="rId2"/><sheet name="P" state="hidden" r:id="rId1"/></sheets></workbook>',
    });
    expect((await tables(bytes)).map(({ path }) => path)).toEqual(['book.xlsx/P']);
  });

  test('a workbook without any is empty', async () => {
    expect(await open(workbookOf([{ name: 'Sheet1', rows: [] }]))).toEqual([
      { path: 'book.xlsx', code: 'empty', detail: '' },
    ]);
  });
});

describe('damage and hostile sheets', () => {
  const damaged = '<row r="1"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row><row r="3';

  test('of a sheet that breaks off, the rows above are kept', async () => {
    const [file] = await tables(sheetOf(damaged));
    expect(file?.head).toHaveLength(2);
    expect(file && notesOf(file)).toEqual(['skipped damaged-sheet 3']);
  });

  test('entities of its own are never read', async () => {
    const bytes = book([['a']], {
      'xl/sharedStrings.xml':
        '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]><sst><si><t>&secret;</t></si></sst>',
    });
    expect(await open(bytes)).toEqual([
      { path: 'book.xlsx', code: 'damaged-archive', detail: 'a document type' },
    ]);
  });

  test('a cell far to the right costs its row, and no memory', async () => {
    const [file] = await tables(
      sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="XFD2"><v>1</v></c></row>'),
    );
    expect(file && notesOf(file)).toEqual(['skipped too-many-columns 2']);
  });

  test('a row longer than any record should be is left out', async () => {
    const [file] = await tables(book([['Name'], ['x'.repeat(101)], ['Ana']]), { recordChars: 100 });
    expect(file && notesOf(file)).toEqual(['skipped record-too-long 2']);
    expect(Array.from(file?.rows() ?? [], ({ line }) => line)).toEqual([1, 3]);
  });
});

describe('among other files', () => {
  test('in a folder and in an archive, and only once', async () => {
    const bytes = workbookOf([PEOPLE]);
    const other = workbookOf([{ ...PEOPLE, name: 'Other' }]);
    const data = folderOf({
      'a.xlsx': bytes,
      'copy of a.xlsx': bytes,
      'b.zip': zipOf([{ name: 'team/b.xlsx', content: other }]),
    });
    const { files, unread } = await readInputs([data]);
    expect(files.map(({ path }) => path)).toEqual(['a.xlsx/People', 'b.zip/team/b.xlsx/Other']);
    expect(unread).toEqual([{ path: 'copy of a.xlsx', code: 'duplicate-of', detail: 'a.xlsx' }]);
  });

  test('documents and old spreadsheets are named as such', async () => {
    const data = folderOf({
      'letter.docx': zipOf([{ name: '[Content_Types].xml', content: '<Types/>' }]),
      'sheet.ods': zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument' }]),
      'old.xls': Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex'),
    });
    const { files, unread } = await readInputs([data]);
    expect(files).toEqual([]);
    expect(unread.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'letter.docx spreadsheet',
      'old.xls spreadsheet',
      'sheet.ods spreadsheet',
    ]);
  });
});
