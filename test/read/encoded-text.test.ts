import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodedBytes, decodedWords, quotedPrintableBytes } from '../../src/read/encoded-text.ts';

describe('words of a mail header', () => {
  test.each([
    ['Ana Ruiz <ana@x.example>', 'Ana Ruiz <ana@x.example>'],
    ['=?UTF-8?Q?M=C3=BCller?=', 'Müller'],
    ['=?utf-8?q?Jos=C3=A9_N=C3=BA=C3=B1ez?= <jose@x.example>', 'José Núñez <jose@x.example>'],
    ['=?utf-8?B?5rih6L66?=', '渡辺'],
    ['=?UTF-8?b?SsOzc2U=?=', 'Jóse'],
    ['=?iso-8859-1?Q?M=FCller?=', 'Müller'],
    ['=?iso-8859-15?Q?=A4?=', '€'],
    ['=?windows-1252?Q?=93Ana=94?=', '“Ana”'],
    ['=?shift_jis?B?k26V0w==?=', '渡辺'],
    ['=?koi8-r?B?6dfBzg==?=', 'Иван'],
    ['=?utf-8*en?Q?Ana?=', 'Ana'],
    ['=?utf-8?Q?a?= =?utf-8?Q?b?=', 'ab'],
    ['=?utf-8?Q?a?=\t =?utf-8?Q?b?= c', 'ab c'],
    ['=?klingon?Q?a?=', '=?klingon?Q?a?='],
    ['=?utf-8?X?a?=', '=?utf-8?X?a?='],
    ['=?utf-8?Q?never closed', '=?utf-8?Q?never closed'],
    ['=?utf-8?Q??=', ''],
    ['2 =? 3', '2 =? 3'],
  ])('%s', (text, meant) => {
    expect(decodedWords(text)).toBe(meant);
  });

  test('an encoding that only tables have is taken as UTF-8, and nothing fails', () => {
    expect(decodedWords('=?utf-32le?Q?Ana?=')).toBe('Ana');
    expect(decodedWords('=?utf-32be?B?QW5h?=')).toBe('Ana');
  });

  test.each(['x-cp1252', 'iso8859-1', 'l1', 'us-ascii', 'ISO_8859-1', 'cp819', 'latin1', 'ascii'])(
    'by the name %s windows-1252 writes letters where others have controls',
    (charset) => {
      expect(decodedWords(`=?${charset}?Q?=80=9B?=`)).toMatch(/^(?:€›|\ufffd\ufffd)$/);
      expect(decodedBytes(Buffer.from([0x9b]), charset)).not.toMatch(/\p{Cc}/u);
    },
  );
});

describe('quoted-printable', () => {
  test.each([
    ['plain', 'plain'],
    ['=41=6e=61', 'Ana'],
    ['a=3Db', 'a=b'],
    ['100=', '100='],
    ['=zz', '=zz'],
    ['=C3=A9', 'é'],
    ['é', 'é'],
  ])('%s', (text, meant) => {
    expect(quotedPrintableBytes(text).toString('utf8')).toBe(meant);
  });

  test('any text written so is read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const hex = [...Buffer.from(text)].map(
          (byte) => `=${byte.toString(16).padStart(2, '0').toUpperCase()}`,
        );
        expect(quotedPrintableBytes(hex.join('')).toString('utf8')).toBe(text);
        expect(decodedWords(`=?UTF-8?Q?${hex.join('')}?=`)).toBe(text);
        const base64 = Buffer.from(text).toString('base64');
        expect(decodedWords(`=?UTF-8?B?${base64}?=`)).toBe(text);
      }),
    );
  });
});
