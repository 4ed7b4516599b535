import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RefpathError } from '../../src/model/issue.ts';
import type { RawFile, UnreadFile } from '../../src/model/raw-file.ts';
import { DEFAULT_READ_LIMITS } from '../../src/model/read-limits.ts';
import type { Cell, Table } from '../../src/model/report.ts';
import { visible } from '../../src/present/visible.ts';
import { workbook } from '../../src/present/workbook.ts';
import { bufferSource } from '../../src/read/byte-source.ts';
import { openArchive } from '../../src/read/open-archive.ts';
import { readWorkbook } from '../../src/read/read-workbook.ts';
import { CASES, LOOK } from './all-reports.ts';
import { NAUGHTY, table } from './reports.ts';

const bytesOf = (made: Table, sheet = 'paths'): Buffer => Buffer.concat([...workbook(made, sheet)]);

const archiveOf = (bytes: Buffer) => openArchive(bufferSource(bytes), DEFAULT_READ_LIMITS);

const partsOf = async (bytes: Buffer): Promise<Map<string, string>> => {
  const { members } = await archiveOf(bytes);
  return new Map(
    members.map(({ name, source }) => [
      name,
      Buffer.concat([...source.chunks()].map((bytes) => Buffer.from(bytes))).toString('utf8'),
    ]),
  );
};

const isTable = (file: RawFile | UnreadFile): file is RawFile => 'rows' in file;

/** What our own reader of workbooks sees, as those of others would. */
const readBack = async (bytes: Buffer) => {
  const { members } = await archiveOf(bytes);
  const name = { path: 'book.xlsx', container: 'data' };
  const [file] = readWorkbook(name, members, DEFAULT_READ_LIMITS).filter(isTable);
  return {
    path: file?.path,
    rows: Array.from(file?.rows() ?? [], ({ cells }) => [...cells]),
  };
};

describe('a workbook', () => {
  test('has the parts that the standard asks for, the list of types first', async () => {
    const bytes = bytesOf(table());
    // Our own reader passes over files whose names begin with a point.
    expect(bytes.includes('_rels/.rels')).toBe(true);
    expect([...(await partsOf(bytes)).keys()]).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/sharedStrings.xml',
    ]);
  });

  test('names every part among the types, and each in the relations', async () => {
    const parts = await partsOf(bytesOf(table()));
    const types = parts.get('[Content_Types].xml') ?? '';
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
    expect(named.every((name) => parts.has(name ?? ''))).toBe(true);
    expect(named).toHaveLength(4);
    const relations = parts.get('xl/_rels/workbook.xml.rels') ?? '';
    const targets = [...relations.matchAll(/Target="([^"]+)"/g)].map(([, target]) => target);
    expect(targets).toEqual(['worksheets/sheet1.xml', 'styles.xml', 'sharedStrings.xml']);
    expect(parts.get('xl/workbook.xml')).toContain('<sheet name="paths" sheetId="1" r:id="rId1"/>');
  });

  test('has a plain style and a bold one', async () => {
    const styles = (await partsOf(bytesOf(table()))).get('xl/styles.xml') ?? '';
    expect(/<cellXfs count="2">(.*?)<\/cellXfs>/.exec(styles)?.[1]?.match(/<xf /g)).toHaveLength(2);
    expect(styles).toContain('<font><b/>');
  });

  test('is the same bytes at any time', async () => {
    const once = bytesOf(table());
    await new Promise((done) => setTimeout(done, 5));
    expect(bytesOf(table())).toEqual(once);
  });

  test('comes back by our own reader', async () => {
    const { path, rows } = await readBack(bytesOf(table(), 'people'));
    expect(path).toBe('book.xlsx/people');
    expect(rows).toEqual([
      ['person_id', 'name', 'strength', 'team'],
      ['p1', 'Jim Walsh', '0.123457', 'true'],
      ['p2', '', '3', 'false'],
    ]);
  });

  test.each(NAUGHTY.map((text) => [text]))(
    'brings %j back as it is shown elsewhere',
    async (text) => {
      const { rows } = await readBack(
        bytesOf({
          columns: ['id', 'name', 'note'],
          rows: [
            ['1', text, 'Ana'],
            ['2', 'Bo', 'x'],
          ],
        }),
      );
      expect(rows[1]).toEqual(['1', visible(text), 'Ana']);
    },
  );

  test('brings any cells back', async () => {
    const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.integer());
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 });
    const shown = (one: string | number): string =>
      typeof one === 'number'
        ? String(one)
        : visible(one).replace(/[\ufffe\uffff]/g, (letter) =>
            letter === '\ufffe' ? '\\ufffe' : '\\uffff',
          );
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const columns = ['first', 'second', 'third'];
        const made = list.map((cells): Cell[] => [...cells, 'end']);
        const read = await readBack(bytesOf({ columns, rows: made }));
        expect(read.rows).toEqual([columns, ...list.map((cells) => [...cells.map(shown), 'end'])]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('rows beyond the last of a sheet', () => {
  const code = (made: () => unknown): string => {
    try {
      made();
    } catch (error) {
      if (error instanceof RefpathError) return error.code;
    }
    return '';
  };
  const never = {
    [Symbol.iterator]: (): Iterator<readonly Cell[]> => {
      throw new Error('not to be asked for');
    },
  };

  test.each([
    [2 ** 20, 'too-much-for-xlsx'],
    [10_000_000, 'too-much-for-xlsx'],
  ])('are told before any is made, where their number is known: %i', (count, expected) => {
    expect(code(() => workbook({ columns: ['n'], rows: never, count }, 'rows'))).toBe(expected);
  });

  test('that are just as many as fit are no fault', () => {
    expect(code(() => workbook({ columns: ['n'], rows: [[1]], count: 2 ** 20 - 1 }, 'rows'))).toBe(
      '',
    );
  });

  test('are told when the first of them comes, before the sheet is given away', () => {
    function* rows(): Iterable<readonly Cell[]> {
      for (let i = 0; i < 2 ** 20; i++) yield [];
    }
    const given: number[] = [];
    const write = (): void => {
      for (const piece of workbook({ columns: [], rows: rows() }, 'rows')) given.push(piece.length);
    };
    expect(code(write)).toBe('too-much-for-xlsx');
    expect(given.reduce((sum, length) => sum + length, 0)).toBeLessThan(5000);
  });
});

describe('every report that has a workbook', () => {
  const cases = CASES.filter(({ format }) => format === 'xlsx');

  test('was found', () => {
    const commands = cases.map(({ command }) => command);
    for (const command of ['find', 'batch', 'check', 'referrers', 'export']) {
      expect(commands).toContain(command);
    }
  });

  test.each(cases)(
    '$command, $kind: bytes of an archive, without a formula',
    async ({ pieces }) => {
      const made = await pieces();
      expect(made.every((piece) => piece instanceof Uint8Array)).toBe(true);
      const parts = await partsOf(Buffer.concat(made.map((piece) => Buffer.from(piece))));
      expect([...parts.values()].join('')).not.toMatch(/<f[ >/]/);
    },
  );

  test.each(cases)('$command, $kind: the columns of its csv', async ({ command, kind, pieces }) => {
    const csv = CASES.find(
      (one) => one.command === command && one.format === 'csv' && one.kind === kind,
    );
    const [header] = ((await csv?.pieces()) ?? []).join('').split('\n');
    const parts = await partsOf(Buffer.concat((await pieces()).map((piece) => Buffer.from(piece))));
    const texts = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<t [^>]*>(.*?)<\/t>/g)];
    const columns = header?.split(',') ?? [];
    expect(texts.slice(0, columns.length).map(([, text]) => text)).toEqual(columns);
  });

  test('has chosen columns alone', async () => {
    const find = cases.find(({ command, kind }) => command === 'find' && kind === 'full');
    const made = await find?.pieces({ ...LOOK, fields: ['target_name', 'rank', 'strength'] });
    const { rows } = await readBack(Buffer.concat((made ?? []).map((piece) => Buffer.from(piece))));
    expect(rows).toEqual([
      ['target_name', 'rank', 'strength'],
      ['John Halloran', '1', '0.412346'],
      ['Jon Smith', '2', '0.0004'],
    ]);
  });
});
