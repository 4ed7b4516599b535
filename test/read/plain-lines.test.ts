import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rawCsv } from '../../src/present/delimited.ts';
import { rowsOf } from '../../src/read/export-rows.ts';
import { ROWS_BELOW } from '../../src/read/first-table.ts';
import { plainLines } from '../../src/read/plain-lines.ts';
import { tableOf } from './table-of.ts';

const HEAD = 'id,name,since';
const numbered = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, i) => `P${from + i},Ana Fox,2024-01-${10 + (i % 20)}`);

/** So many that what follows them is a batch of its own. */
const MANY = numbered(2048);

const fileOf = (lines: readonly string[], lineEnd = '\n') =>
  tableOf([...lines, ''].join(lineEnd), { keepsBlank: true });

/** What follows a header and many rows: text as it is, rows by their cells. */
const behind = (lines: readonly string[], head = HEAD, lineEnd = '\n') => {
  const found = plainLines(fileOf([head, ...MANY, ...lines], lineEnd), head.split(','));
  return [...(found ?? [])]
    .slice(MANY.length + 1)
    .map((each) => (typeof each === 'string' ? each : each.cells));
};

describe('lines behind the first rows come as text', () => {
  test.each<[string, string[], (string | string[])[]]>([
    ['as they are', ['1,Ana,x', '2,Bo,'], ['1,Ana,x\n2,Bo,\n']],
    ['with letters of any kind', ['1,Änne 田,=1+1'], ['1,Änne 田,=1+1\n']],
    ['with spaces, which are kept', ['1, Ana ,x '], ['1, Ana ,x \n']],
    ['but not what stood in quotes', ['1,"Ana",x', '2,Bo,y'], [['1', 'Ana', 'x'], '2,Bo,y\n']],
    ['nor what did at the end of a line', ['1,Ana,"x"'], [['1', 'Ana', 'x']]],
    ['nor what did at its start', ['"1",Ana,x'], [['1', 'Ana', 'x']]],
    ['nor what held quotes', ['1,"A ""n"" a",x'], [['1', 'A "n" a', 'x']]],
    [
      'nor what csv quotes',
      ['1,Ana;Bo,x', '2,a\tb,y'],
      [
        ['1', 'Ana;Bo', 'x'],
        ['2', 'a\tb', 'y'],
      ],
    ],
    [
      'nor rows without text',
      ['1,Ana,x', ', ,', '2,Bo,y'],
      ['1,Ana,x\n', ['', ' ', ''], '2,Bo,y\n'],
    ],
    ['nor rows of spaces beyond ASCII', ['\u00a0,,'], [['\u00a0', '', '']]],
    ['nor a header again', ['1,Ana,x', 'ID, Name,x'], ['1,Ana,x\n', ['ID', ' Name', 'x']]],
    ['nor rows of another width', ['1,Ana'], [['1', 'Ana']]],
  ])('%s', (_, lines, expected) => {
    expect(behind(lines)).toEqual(expected);
  });

  test.each(['idx,name', 'i,nam', 'P9,Ana', 'name,id'])('%s is no header again', (start) => {
    expect(behind([`${start},x`])).toEqual([`${start},x\n`]);
  });

  test.each(['İd', 'ïd', ' id', 'id ', 'ID'])('%j may be one, and comes by its cells', (first) => {
    expect(behind([`${first},y,z`, '1,y,z'])).toEqual([[first, 'y', 'z'], '1,y,z\n']);
  });

  test('whatever ends lines', () => {
    expect(behind(['1,Ana,x', '2,Bo,y'], HEAD, '\r\n')).toEqual(['1,Ana,x\n2,Bo,y\n']);
  });

  test('whatever stands between cells', () => {
    for (const mark of [';', '\t', '|']) {
      const by = (line: string) => line.replaceAll(',', mark);
      const lines = [HEAD, ...MANY, '1,Ana,x'].map(by);
      const found = [
        ...(plainLines(fileOf([...lines, `2${mark}a,b${mark}y`]), HEAD.split(',')) ?? []),
      ];
      expect(found.slice(-2)).toMatchObject(['1,Ana,x\n', { cells: ['2', 'a,b', 'y'] }]);
    }
  });
});

test('rows that have a say in the header come by their cells', () => {
  const found = [...(plainLines(fileOf([HEAD, ...MANY]), HEAD.split(',')) ?? [])];
  expect(found.length).toBeGreaterThan(ROWS_BELOW);
  expect(found.every((each) => typeof each !== 'string')).toBe(true);
});

test.each([
  ['a title above the header', ['Contacts', HEAD, ...MANY]],
  ['no header', MANY],
  ['a single column', ['name', ...MANY.map(() => 'Ana')]],
])('%s: no plain file', (_, lines) => {
  expect(plainLines(fileOf(lines), lines === MANY ? undefined : HEAD.split(','))).toBeUndefined();
});

test('as csv they are what the rows are', () => {
  const odd = fc.constantFrom(
    ...[
      '',
      ',,',
      'note',
      HEAD,
      HEAD.toUpperCase(),
      '1,"Ana,x',
      '1,"A\nB",x',
      '1,a,b,c',
      '"1","2","3"',
    ],
    ...[
      'x,a;b,c',
      '1, "q",2',
      '1,A "n" a,x',
      '1,\u0000,x',
      'é,ü,ß',
      '\u00a0,,',
      ' id , name,since ',
    ],
  );
  const part = fc.tuple(fc.nat(900), odd).map(([count, line]) => [...numbered(count), line]);
  const lineEnd = fc.constantFrom('\n', '\r\n');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), lineEnd, (parts, end) => {
      const { header, rows, lines } = rowsOf(fileOf([HEAD, ...MANY, ...parts.flat()], end));
      const columns = header;
      expect([...rawCsv({ columns, rows, lines })].join('')).toBe(
        [...rawCsv({ columns, rows })].join(''),
      );
    }),
    { numRuns: 25 },
  );
});
