import { describe, expect, test } from 'vitest';
import { bufferSource } from '../../src/read/byte-source.ts';
import { textBlocks } from '../../src/read/decode.ts';
import { decodeWindows1252 } from '../../src/read/windows-1252.ts';
import { cellsOf, notesOf, tableOf } from './table-of.ts';

const textOf = (bytes: Buffer, encoding: string): string =>
  Array.from(textBlocks(bufferSource(bytes), { encoding, bomBytes: 0 }), ({ text }) => text).join(
    '',
  );

/** windows-1252 from 0x80 on, sixteen to a line, as WHATWG has it; the five that are open stay controls. */
const HIGH = [
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f',
  '\u0090‘’“”•–—˜™š›œ\u009džŸ',
  '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯',
  '°±²³´µ¶·¸¹º»¼½¾¿',
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ',
  'ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß',
  'àáâãäåæçèéêëìíîï',
  'ðñòóôõö÷øùúûüýþÿ',
];

describe('windows-1252, byte by byte', () => {
  test.each(HIGH.map((line, i) => [(i * 16 + 128).toString(16), line] as const))(
    'from %s on',
    (first, line) => {
      const bytes = Buffer.from(
        Array.from({ length: 16 }, (_, i) => Number.parseInt(first, 16) + i),
      );
      expect(decodeWindows1252(bytes)).toBe(line);
      expect(textOf(bytes, 'windows-1252')).toBe(line);
    },
  );

  test('below 128 it is ASCII', () => {
    const bytes = Buffer.from(Array.from({ length: 127 }, (_, i) => i + 1));
    expect(decodeWindows1252(bytes)).toBe(bytes.toString('latin1'));
  });

  test.each([
    'cp1252',
    'latin1',
    'iso-8859-1',
    'ascii',
    'Windows-1252',
    'x-cp1252',
    'l1',
    'iso8859-1',
  ])('by the name %s, too: never a control that a terminal obeys', (label) => {
    expect(textOf(Buffer.from([0x80, 0x9b]), label)).toBe('€›');
  });
});

describe('a table in any encoding', () => {
  const TEXT = 'name,city\nJosé Núñez,Zürich\nAna Ruiz,Málaga\n';
  const ROWS = [
    ['name', 'city'],
    ['José Núñez', 'Zürich'],
    ['Ana Ruiz', 'Málaga'],
  ];
  const utf16 = Buffer.from(TEXT, 'utf16le');
  const utf32 = Buffer.from([...TEXT].flatMap((one) => [one.charCodeAt(0), 0, 0, 0]));
  const mark = (...bytes: number[]): Buffer => Buffer.from(bytes);

  test.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
    ['windows-1252', Buffer.from(TEXT, 'latin1'), 'windows-1252'],
    ['UTF-16LE', utf16, 'utf-16le'],
    ['UTF-16LE with its mark', Buffer.concat([mark(0xff, 0xfe), utf16]), 'utf-16le'],
    ['UTF-16BE', Buffer.from(utf16).swap16(), 'utf-16be'],
    [
      'UTF-16BE with its mark',
      Buffer.concat([mark(0xfe, 0xff), Buffer.from(utf16).swap16()]),
      'utf-16be',
    ],
    ['UTF-32LE with its mark', Buffer.concat([mark(0xff, 0xfe, 0, 0), utf32]), 'utf-32le'],
    [
      'UTF-32BE with its mark',
      Buffer.concat([mark(0, 0, 0xfe, 0xff), Buffer.from(utf32).swap32()]),
      'utf-32be',
    ],
  ])('%s', (_, bytes, encoding) => {
    expect(cellsOf(bytes)).toEqual(ROWS);
    expect(tableOf(bytes).dialect.encoding).toBe(encoding);
    expect(notesOf(tableOf(bytes))).toEqual([]);
  });

  test.each([
    ['shift_jis', [0x93, 0x6e, 0x95, 0xd3], '渡辺'],
    ['euc-jp', [0xc5, 0xcf, 0xca, 0xd5], '渡辺'],
    ['gb18030', [0xcd, 0xf5], '王'],
    ['big5', [0xa4, 0xfd], '王'],
    ['euc-kr', [0xb1, 0xe8], '김'],
    ['koi8-r', [0xe9, 0xd7, 0xc1, 0xce], 'Иван'],
    ['windows-1251', [0xc8, 0xe2, 0xe0, 0xed], 'Иван'],
    ['iso-8859-15', [0xa4], '€'],
    ['windows-1250', [0x8a], 'Š'],
    ['macintosh', [0x8e], 'é'],
  ])('%s, where it is said', (encoding, bytes, word) => {
    const table = Buffer.concat([
      Buffer.from('name,id\n'),
      Buffer.from(bytes),
      Buffer.from(',1\n'),
    ]);
    expect(cellsOf(table, { encoding })).toEqual([
      ['name', 'id'],
      [word, '1'],
    ]);
  });
});
