import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lenientCells } from '../../src/read/lenient-cells.ts';
import { type Quoting, recordScanner } from '../../src/read/scan-record.ts';
import { separatorLine } from '../../src/read/separator-line.ts';

const COMMA: Quoting = { delimiter: ',', quote: '"', escape: '"' };

const scan = (text: string, quoting: Partial<Quoting> = {}) =>
  recordScanner({ ...COMMA, ...quoting })({ text }, 0, true);

const shown = (text: string, quoting: Partial<Quoting> = {}): string => {
  const { verdict, cells, end } = scan(text, quoting);
  return verdict === 'whole' ? `${cells.join('|')} @${end}` : verdict;
};

describe('quotes, strictly', () => {
  test.each([
    ['"a"', 'a @3'],
    ['""', ' @2'],
    ['""""', '" @4'],
    ['""""""', '"" @6'],
    ['"""a"""', '"a" @7'],
    ['"a""b"', 'a"b @6'],
    ['"a","b"', 'a|b @7'],
    ['"a",', 'a| @4'],
    [',"a"', '|a @4'],
    ['"a" ,b', 'a|b @6'],
    ['  "a",b', 'a|b @7'],
    ['  a,b', '  a|b @5'],
    ['a "b" c,d', 'a "b" c|d @9'],
    ['a"b,c"d', 'a"b|c"d @7'],
    ['"a\nb"', 'a\nb @5'],
    ['"a"\nb', 'a @3'],
    ['"a"\r\nb', 'a @3'],
    ['"a"\rb', 'a @3'],
    ['\n', ' @0'],
    ['"', 'odd'],
    ['"a', 'odd'],
    ['"a""', 'odd'],
    ['"a"b', 'odd'],
    ['"a" b', 'odd'],
    ['""a"', 'odd'],
    ['"a"","b"', 'odd'],
    [' "a" b', ' "a" b @6'],
  ])('%j is %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('other quotes, delimiters and escapes', () => {
  test.each([
    [{ delimiter: ';' }, 'a,b;"c;d"', 'a,b|c;d @9'],
    [{ delimiter: '\t' }, 'a\t"b\tc"\td', 'a|b\tc|d @9'],
    [{ delimiter: '|' }, 'a|b', 'a|b @3'],
    [{ delimiter: ', ' }, 'a, "b, c"', 'a|b, c @9'],
    [{ delimiter: '::' }, 'a::b:c::', 'a|b:c| @8'],
    [{ delimiter: ' ' }, 'a "b c"', 'a|b c @7'],
    [{ delimiter: ' ' }, 'a  b', 'a||b @4'],
    [{ quote: "'", escape: "'" }, "'it''s',b", "it's|b @9"],
    [{ quote: "'", escape: "'" }, '"a,b"', '"a|b" @5'],
    [{ quote: '', escape: '' }, '"a,b', '"a|b @4'],
    [{ escape: '\\' }, '"a\\"b",c', 'a"b|c @8'],
    [{ escape: '\\' }, '"a\\\\",c', 'a\\\\|c @7'],
    [{ escape: '\\' }, '"a""b",c', 'a"b|c @8'],
    [{ escape: '\\' }, '"a\\"', 'odd'],
    [{ escape: '\\' }, 'a\\,b', 'a\\|b @4'],
  ])('%j %s', (quoting, text, expected) => {
    expect(shown(text, quoting)).toBe(expected);
  });
});

describe('quotes that nobody doubled', () => {
  test.each([
    ['"a "b" c",d', 'a "b" c|d'],
    ['"a"b",c', 'a"b|c'],
    ['"5" pipe",b', '5" pipe|b'],
    ['"a","b "c" d","e"', 'a|b "c" d|e'],
    ['"a""b",c', 'a"b|c'],
    ['"",""', '|'],
    ['a,"b"', 'a|b'],
    ['a"b,c', 'a"b|c'],
    ['"a, "b", c",d', 'a, "b| c"|d'],
  ])('%s', (line, expected) => {
    expect(lenientCells(line, COMMA)?.join('|')).toBe(expected);
  });

  test.each(['"a', '"a,b', 'a,"b', '"a"b', '"a""', '"a "b"",c'])('%s has no reading', (line) => {
    expect(lenientCells(line, COMMA)).toBeNull();
  });

  test('a line by the rules reads the same either way', () => {
    const cell = fc.array(fc.constantFrom('a', ' ', ',', '""', 'é'), { maxLength: 5 });
    const quoted = cell.map((parts) => `"${parts.join('')}"`);
    const open = fc.constantFrom('', 'a', 'a b', '渡辺');
    fc.assert(
      fc.property(fc.array(fc.oneof(quoted, open), { minLength: 1 }), (cells) => {
        const line = cells.join(',');
        const strict = scan(line);
        const lenient = lenientCells(line, COMMA);
        fc.pre(strict.verdict === 'whole' && !strict.cells.some((text) => text.includes('",')));
        expect(lenient?.length).toBeGreaterThan(0);
        if (!/""/.test(line)) expect(lenient).toEqual(strict.cells);
      }),
    );
  });

  test('a line of a mebibyte of quotes keeps nobody waiting', () => {
    const line = `"${'"a'.repeat(2 ** 19)}",b`;
    expect(lenientCells(line, COMMA)).toHaveLength(2);
  });
});

describe('the line that names the delimiter', () => {
  test.each([
    ['sep=;\na;b\n', ';'],
    ['sep=,\r\n', ','],
    ['SEP=\t\n', '\t'],
    ['sep=|', '|'],
    ['"sep=;"\n', ';'],
    ['\ufeffsep=;\n', ';'],
    ['sep=;;;;\n', ';'],
    ['sep=, , \n', ','],
    ['Sep=:\r', ':'],
  ])('%j: %j', (text, delimiter) => {
    expect(separatorLine(text)).toBe(delimiter);
  });

  test.each([
    'sep\n',
    'sep=\n',
    'sep=ab\n',
    'separator=;\n',
    'a\nsep=;\n',
    ' sep=;\n',
    'sep="\n',
    '',
  ])('%j names none', (text) => {
    expect(separatorLine(text)).toBeUndefined();
  });
});
