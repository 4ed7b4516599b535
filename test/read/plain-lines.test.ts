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

/** So many that the header is settled. */
const MANY = numbered(128);

const fileOf = (lines: readonly string[], lineEnd = '\n') =>
  tableOf([...lines, ''].join(lineEnd), { keepsBlank: true });

type Lines = (string | readonly string[])[];

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** Text as it is, rows by their cells; what is put together is one text. */
const linesOf = (lines: readonly string[], head = HEAD, lineEnd = '\n'): Lines =>
  [...(plainLines(fileOf([head, ...lines], lineEnd), HEAD.split(',')) ?? [])].map((each) =>
    each instanceof Uint8Array ? text(each) : each.cells,
  );

/** What follows a header and many rows that are copied. */
const behind = (lines: readonly string[], lineEnd = '\n'): Lines => {
  const found = linesOf([...MANY, ...lines], HEAD, lineEnd);
  const last = `${MANY.at(-1)}\n`;
  const at = found.findIndex((each) => typeof each === 'string' && each.includes(last));
  const [first, ...others] = found.slice(at);
  const rest = String(first).slice(String(first).indexOf(last) + last.length);
  return rest === '' ? others : [rest, ...others];
};

describe('lines behind the first rows come as text', () => {
  test.each<[string, string[], Lines]>([
    ['as they are', ['1,Ana,x', '2,Bo,'], ['1,Ana,x\n2,Bo,\n']],
    ['with letters of any kind', ['1,Änne 田,=1+1'], ['1,Änne 田,=1+1\n']],
    ['with spaces, which are kept', ['1, Ana ,x '], ['1, Ana ,x \n']],
    ['with quotes that csv sets', ['1,"Fox, Ana",x'], ['1,"Fox, Ana",x\n']],
    ['with quotes in quotes', ['1,"A ""n"" a","a\tb"'], ['1,"A ""n"" a","a\tb"\n']],
    ['but not with others', ['1,"Ana",x', '2,Bo,y'], [['1', 'Ana', 'x'], '2,Bo,y\n']],
    ['nor at the end of a line', ['1,Ana,"x"'], [['1', 'Ana', 'x']]],
    ['nor at its start', ['"1",Ana,x'], [['1', 'Ana', 'x']]],
    ['nor around nothing', ['1,"",x'], [['1', '', 'x']]],
    ['nor where names may stand', ['"1,2",Ana,x'], [['1,2', 'Ana', 'x']]],
    [
      'nor what csv quotes',
      ['1,Ana;Bo,x', '2,a\tb,y', '3,"c;d",z'],
      [
        ['1', 'Ana;Bo', 'x'],
        ['2', 'a\tb', 'y'],
        ['3', 'c;d', 'z'],
      ],
    ],
    [
      'nor behind them',
      ['1,Ana;,x', '2,Bo,y', '3,C,;'],
      [['1', 'Ana;', 'x'], '2,Bo,y\n', ['3', 'C', ';']],
    ],
    [
      'nor rows without text',
      ['1,Ana,x', ', ,', '2,Bo,y'],
      ['1,Ana,x\n', ['', ' ', ''], '2,Bo,y\n'],
    ],
    ['but rows that begin with none', [',Ana,x', ',,y'], [',Ana,x\n,,y\n']],
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
    expect(behind(['1,Ana,x', '2,Bo,y'], '\r\n')).toEqual(['1,Ana,x\n2,Bo,y\n']);
  });

  test('with no line end at the end of the file', () => {
    const file = tableOf([HEAD, ...MANY, '1,Ana,x'].join('\n'), { keepsBlank: true });
    expect([...(plainLines(file, HEAD.split(',')) ?? [])].at(-1)).toEqual(Buffer.from('1,Ana,x\n'));
  });

  test.each([';', '\t', '|'])('with %j between cells, which becomes a comma', (mark) => {
    const by = (line: string) => line.replaceAll(',', mark);
    const found = linesOf([...MANY, '1,Ana,x'].map(by), by(HEAD));
    expect(found.at(-1)).toMatch(/P127,Ana Fox,2024-01-17\n1,Ana,x\n$/);
    const odd = linesOf(
      [...MANY.map(by), `2${mark}a,b${mark}y`, `3${mark}"c,d"${mark}z`],
      by(HEAD),
    );
    expect(odd.slice(-2)).toEqual([
      ['2', 'a,b', 'y'],
      ['3', 'c,d', 'z'],
    ]);
  });
});

test('rows that have a say in the header come by their cells', () => {
  const found = linesOf(MANY);
  const text = found.findIndex((each) => typeof each === 'string');
  expect(text).toBeGreaterThan(ROWS_BELOW);
  expect(found.slice(text).join('')).toMatch(/^P\d+,Ana Fox,[^"]*P127,Ana Fox,2024-01-17\n$/);
});

test('behind many lines that are in quotes, those that are not come as text again', () => {
  const quoted = numbered(3000).map((line) => `"${line.replaceAll(',', '","')}"`);
  const found = linesOf([...quoted, ...numbered(9000)]);
  expect(found.filter((each) => typeof each !== 'string').length).toBeLessThan(3000 + 2 * 2048);
  expect(found.at(-1)).toMatch(/P8999,Ana Fox,2024-01-29\n$/);
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
      'x,"Fox, Ana",""""',
      '"a,b",c,d',
      'x,;,"y;"',
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
