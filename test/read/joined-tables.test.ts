import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_READ_LIMITS } from '../../src/model/read-limits.ts';
import { bufferSource } from '../../src/read/byte-source.ts';
import { readTable } from '../../src/read/read-table.ts';

const tableOf = (text: string, options: { readonly keepsBlank?: boolean } = {}) =>
  readTable({ path: 'all.csv', container: '' }, bufferSource(Buffer.from(text)), {
    limits: DEFAULT_READ_LIMITS,
    ...options,
  });

const rowsOf = (text: string): string[] =>
  [...tableOf(text).rows()].map(({ cells, line }) => `${line} ${cells.join('|')}`);

const FIRST = 'First Name,Last Name,Email,Company\nAna,Ruiz,ana@fern.example,Fern\n';

describe('exports that were put behind one another', () => {
  test('keep what stands in each column, whatever its place in the next one', () => {
    const text = `${FIRST}First Name,Last Name,Company,Email\nBo,Lind,Harbor,bo@harbor.example\n`;
    expect(rowsOf(text)).toEqual([
      '1 First Name|Last Name|Email|Company',
      '2 Ana|Ruiz|ana@fern.example|Fern',
      '3 First Name|Last Name|Email|Company',
      '4 Bo|Lind|bo@harbor.example|Harbor',
    ]);
    expect(tableOf(text)).toMatchObject({ headerRow: 0, head: { length: 4 } });
  });

  test('have every column once, also one that only the last of them has', () => {
    const text = `${FIRST}First Name,Last Name,URL,Email,Company\nBo,Lind,in/bo,bo@harbor.example,Harbor\n`;
    expect(rowsOf(text)).toEqual([
      '1 First Name|Last Name|Email|Company|URL',
      '2 Ana|Ruiz|ana@fern.example|Fern|',
      '3 First Name|Last Name|Email|Company|URL',
      '4 Bo|Lind|bo@harbor.example|Harbor|in/bo',
    ]);
  });

  test('may go back to the order of the first', () => {
    const other = 'Company,Email,Last Name,First Name\nHarbor,bo@harbor.example,Lind,Bo\n';
    expect(rowsOf(`${FIRST}${other}${FIRST}`).slice(3)).toEqual([
      '4 Bo|Lind|bo@harbor.example|Harbor',
      '5 First Name|Last Name|Email|Company',
      '6 Ana|Ruiz|ana@fern.example|Fern',
    ]);
  });

  test('may lack columns', () => {
    expect(rowsOf(`${FIRST}Company,First Name\nHarbor,Bo\n`).at(-1)).toBe('4 Bo|||Harbor');
  });

  test('of two columns of one name the first stays the first', () => {
    const text =
      'Name,Address,Address\nAna,a@fern.example,b@fern.example\nAddress,Address,Name\nc@fern.example,,Bo\n';
    expect(rowsOf(text).at(-1)).toBe('4 Bo|c@fern.example|');
  });

  test('stand below a preamble as well as on the first line', () => {
    const text = `Notes:\n"Some text"\n\n${FIRST}Company,First Name\nHarbor,Bo\n`;
    expect(rowsOf(text).slice(-3)).toEqual([
      '5 Ana|Ruiz|ana@fern.example|Fern',
      '6 First Name|Last Name|Email|Company',
      '7 Bo|||Harbor',
    ]);
  });

  test('what goes beyond the columns of its own header stays beyond all', () => {
    expect(rowsOf(`${FIRST}Company,First Name\nHarbor,Bo,x\n`).at(-1)).toBe('4 Bo|||Harbor|x');
  });

  test('with thousands of columns, each header in another order, take as long as their cells', () => {
    const columns = manyColumns(0, 3000);
    const other = `${columns.toReversed().join(',')}\n${Array.from(columns, () => 'x').join(',')}\n`;
    const text = `Email,Company,${columns.join(',')}\nCompany,Email,${other.repeat(30)}`;
    const start = performance.now();
    expect([...tableOf(text).rows()]).toHaveLength(61);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  test('are read as they stand where all their columns would be more than a row can have', () => {
    const widths = (...headers: string[][]): number[] =>
      rowsOf(`${headers.join('\n')}\n`).map((row) => row.split('|').length);
    const upTo = (last: number) => [...manyColumns(0, 3700), ...manyColumns(3900, last)];
    expect(widths(manyColumns(0, 3900), upTo(4000))).toEqual([4000, 4000]);
    expect(widths(manyColumns(0, 4000), upTo(4200))).toEqual([4000, 4000]);
  });
});

/** Names of five letters. */
const manyColumns = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, at) =>
    String(from + at + 10_000).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit))),
  );

describe('a table whose columns stay is read as it stands', () => {
  test.each([
    ['its header stands there once', FIRST],
    ['its header comes again', `${FIRST}${FIRST}`],
    ['a name is a part of what a cell says', `${FIRST}Bo,Lind,,Company Company\n`],
    ['a row has one of its names', `${FIRST}Bo,Lind,,First Name\n`],
    ['a row has one of its names among others', `${FIRST}Company,Lind,b@x.example,Fern\n`],
    ['no name is long enough to tell', 'a,b\n1,2\nb,a\n2,1\n'],
    ['it has one column', 'Company\nFern\nCompany\n'],
  ])('%s', (_, text) => {
    const lines = text.trimEnd().split('\n');
    expect(rowsOf(text)).toEqual(lines.map((line, at) => `${at + 1} ${line.replaceAll(',', '|')}`));
    expect(tableOf(text).plain).toBeDefined();
  });

  test('and so is one of which the cells are asked for, nothing interpreted', () => {
    const text = `${FIRST}Company,First Name\nHarbor,Bo\n`;
    const rows = [...tableOf(text, { keepsBlank: true }).rows()];
    expect(rows.map(({ cells }) => cells.join('|')).slice(2, 3)).toEqual(['Company|First Name']);
  });
});

test('no cell gets lost, and none changes its column', () => {
  const columns = ['Full Name', 'Email Address', 'Company Name', 'Job Title'];
  fc.assert(
    fc.property(fc.shuffledSubarray(columns, { minLength: 2 }), (second) => {
      const rowOf = (names: readonly string[], row: number) =>
        names.map((name) => `${name.charAt(0)}${row}`).join(',');
      const text = [columns.join(','), rowOf(columns, 1), second.join(','), rowOf(second, 2)];
      const [, , , last] = [...tableOf(`${text.join('\n')}\n`).rows()];
      expect(columns.map((_, at) => last?.cells[at] ?? '')).toEqual(
        columns.map((name) => (second.includes(name) ? `${name.charAt(0)}2` : '')),
      );
    }),
    { numRuns: 60 },
  );
});
