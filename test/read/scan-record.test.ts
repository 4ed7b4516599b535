import { describe, expect, test } from 'vitest';
import {
  afterBreak,
  type Quoting,
  recordScanner,
  withoutEscapes,
} from '../../src/read/scan-record.ts';

const PLAIN: Quoting = { delimiter: ',', quote: '"', escape: '"' };

const scan = (text: string, quoting: Partial<Quoting> = {}, last = true) =>
  recordScanner({ ...PLAIN, ...quoting })({ text }, 0, last);

describe('by the rules', () => {
  test.each([
    ['a,b,c', ['a', 'b', 'c']],
    ['a,,c', ['a', '', 'c']],
    ['', ['']],
    [',', ['', '']],
    ['"a","b"', ['a', 'b']],
    ['"a, b",c', ['a, b', 'c']],
    ['"say ""hi""",c', ['say "hi"', 'c']],
    ['"",""', ['', '']],
    ['"a\nb",c\nnext', ['a\nb', 'c']],
    ['"a\r\nb",c\r\nnext', ['a\r\nb', 'c']],
    ['a,b\rnext', ['a', 'b']],
    ['a, "b, c" ,d', ['a', 'b, c', 'd']],
  ])('%j', (text, cells) => {
    const scanned = scan(text);
    expect(scanned.verdict).toBe('whole');
    expect(scanned.cells).toEqual(cells);
  });

  test('other delimiters, quotes and escapes', () => {
    expect(scan('a;b,c', { delimiter: ';' }).cells).toEqual(['a', 'b,c']);
    expect(scan('a, b,c', { delimiter: ', ' }).cells).toEqual(['a', 'b,c']);
    expect(scan("'a,b',c", { quote: "'", escape: "'" }).cells).toEqual(['a,b', 'c']);
    expect(scan('"a \\"b\\", c",d', { escape: '\\' }).cells).toEqual(['a "b", c', 'd']);
    expect(scan('"ends in \\\\",d', { escape: '\\' }).cells).toEqual(['ends in \\\\', 'd']);
    expect(scan('a "b c" d', { delimiter: ' ' }).cells).toEqual(['a', 'b c', 'd']);
    expect(scan('"a,b"', { quote: '', escape: '' }).cells).toEqual(['"a', 'b"']);
  });
});

describe('against the rules', () => {
  test.each(['"a"b,c', '"a "b" c",d', '"never closed,b', '""a",b'])('%j is odd', (text) => {
    expect(scan(text).verdict).toBe('odd');
  });

  test.each(['a,b', '"a,b', '"a"', '"a""'])('%j may go on in the next piece', (text) => {
    expect(scan(text, {}, false).verdict).toBe('torn');
  });

  test('a quote within an open cell is a letter, and is told', () => {
    expect(scan('5" pipe,b')).toMatchObject({
      verdict: 'whole',
      cells: ['5" pipe', 'b'],
      bareQuote: true,
    });
    expect(scan('pipe,"b"').bareQuote).toBe(false);
  });
});

test('escapes go, other quotes stay', () => {
  expect(withoutEscapes('a ""b""', PLAIN)).toBe('a "b"');
  expect(withoutEscapes('a', PLAIN)).toBe('a');
  expect(withoutEscapes('it\\"s', { ...PLAIN, escape: '\\' })).toBe('it"s');
});

test('CR LF is one break', () => {
  expect(afterBreak('a\r\nb', 1)).toBe(3);
  expect(afterBreak('a\rb', 1)).toBe(2);
  expect(afterBreak('a\nb', 1)).toBe(2);
});
