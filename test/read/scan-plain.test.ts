import { describe, expect, test } from 'vitest';
import { type PlainScan, scanRows } from '../../src/read/scan-plain.ts';

type Asked = { readonly width?: number; readonly delimiter?: string; readonly room?: number };

/** The rows that were found, and what was left behind them. */
const scanned = (text: string, { width = 2, delimiter = ',', room = 100 }: Asked = {}) => {
  const bytes = new TextEncoder().encode(text);
  const scan: PlainScan = {
    bytes,
    starts: new Int32Array(room * width),
    ends: new Int32Array(room * width),
    lineStarts: new Int32Array(room),
    delimiter: delimiter.charCodeAt(0),
    width,
    room,
    at: 0,
    end: bytes.length,
    rows: 0,
  };
  const isSound = scanRows(scan);
  const cell = (at: number): string =>
    new TextDecoder().decode(bytes.subarray(scan.starts[at], scan.ends[at]));
  const rows = Array.from({ length: scan.rows }, (_, row) =>
    Array.from({ length: width }, (__, column) => cell(row * width + column)),
  );
  return { rows, isSound, at: scan.at, lineStarts: [...scan.lineStarts.subarray(0, scan.rows)] };
};

describe('the cells of lines', () => {
  test.each<[string, string, Asked, string[][]]>([
    ['bare', 'a,b\n', {}, [['a', 'b']]],
    [
      'several',
      'a,b\nc,d\n',
      {},
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['empty', ',\n', {}, [['', '']]],
    [
      'with either line end',
      'a,b\r\nc,d\n',
      {},
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['quoted', '"a","b"\n', {}, [['a', 'b']]],
    ['quoted and empty', '"",""\r\n', {}, [['', '']]],
    ['quoted, with a delimiter', '"a,b",c\n', {}, [['a,b', 'c']]],
    ['quoted, with quotes', '"a ""b"" c",d\n', {}, [['a "b" c', 'd']]],
    ['of quotes alone', '"""",""""""\n', {}, [['"', '""']]],
    ['in other letters', 'José,北京\n', {}, [['José', '北京']]],
    ['between tabs', 'a\tb,c\n', { delimiter: '\t' }, [['a', 'b,c']]],
    ['between semicolons', 'a;"b;c"\n', { delimiter: ';' }, [['a', 'b;c']]],
    ['as they stand, spaces too', ' a , b \n', {}, [[' a ', ' b ']]],
    ['three', 'a,b,c\n', { width: 3 }, [['a', 'b', 'c']]],
  ])('%s', (_, text, asked, rows) => {
    expect(scanned(text, asked)).toMatchObject({
      rows,
      isSound: true,
      at: Buffer.byteLength(text),
    });
  });

  test('where lines start is told in bytes', () => {
    expect(scanned('é,b\nc,"d"\r\ne,f\n').lineStarts).toEqual([0, 5, 12]);
  });

  test('no more than there is room for: the next look goes on there', () => {
    expect(scanned('a,b\nc,d\ne,f\n', { room: 2 })).toMatchObject({
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      isSound: true,
      at: 8,
    });
  });
});

describe('a line that is not one record of the right width ends it, before that line', () => {
  test.each([
    ['too few cells', 'x\n'],
    ['too many cells', 'x,y,z\n'],
    ['none', '\n'],
    ['a quote in a bare cell', 'x "y",z\n'],
    ['a quote at the end of a bare cell', 'x",y\n'],
    ['letters behind a closing quote', '"x" y,z\n'],
    ['a line break in quotes', '"x\ny",z\n'],
    ['a carriage return in quotes', '"x\ry",z\n'],
    ['a quote that is never closed', '"x,y\n'],
    ['a carriage return alone', 'x,y\rz\n'],
    ['a carriage return within a cell', 'x\r,y\n'],
  ])('%s', (_, line) => {
    expect(scanned(`a,b\n${line}c,d\n`)).toMatchObject({
      rows: [['a', 'b']],
      isSound: false,
      at: 4,
    });
  });
});

describe('cells are found four bytes at a time', () => {
  /** Bytes on either side of those that end a cell, and letters of two bytes. */
  const LETTERS = ['a', '9', ' ', '!', '#', '+', '-', '.', '/', '<', 'é', '\u00ad', '\u07ff', '~'];

  test.each([',', '\t', ';', '|', ' '])(
    'between "%s" as one by one, wherever they end',
    (delimiter) => {
      const letters = LETTERS.filter((letter) => letter !== delimiter);
      const rows = Array.from({ length: 600 }, (_, i) =>
        [i % 11, (i * 7) % 13, (i * 3) % 5].map((length, at) =>
          Array.from({ length }, (__, n) => letters[(i + at + n * n) % letters.length]).join(''),
        ),
      );
      const text = rows.map((cells) => `${cells.join(delimiter)}\n`).join('');
      const found = scanned(text, { width: 3, delimiter, room: 600 });
      expect(found.rows).toEqual(rows);
      expect(found.isSound).toBe(true);
    },
  );

  test.each(['"', '\r', '\n'])('a bare %j ends them at every place', (odd) => {
    for (let length = 0; length < 9; length++) {
      const before = 'x'.repeat(length + 1);
      const { rows, isSound } = scanned(`${before}${odd}y,z\n`);
      expect([rows, isSound]).toEqual([[], false]);
    }
  });
});
