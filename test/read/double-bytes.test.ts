import { describe, expect, test } from 'vitest';
import { detectEncoding } from '../../src/read/detect-encoding.ts';
import { doubleByteEncoding } from '../../src/read/double-bytes.ts';

/** The bytes of letters in an encoding of two bytes a letter, looked up in the platform's own table. */
const encoderOf = (encoding: string): ((text: string) => Buffer) => {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const letter = decoder.decode(Buffer.from([lead, trail]));
      if ([...letter].length === 1 && !bytes.has(letter)) bytes.set(letter, [lead, trail]);
    }
  }
  return (text) =>
    Buffer.from(
      Array.from(text).flatMap((letter) =>
        letter < '\x80' ? letter.charCodeAt(0) : (bytes.get(letter) ?? [0x3f]),
      ),
    );
};

const SIMPLE = '姓名,城市\n王小明,北京\n李娜,上海\n张伟,广州市天河区\n';
const TRADITIONAL = '姓名,城市\n王小明,臺北市\n陳怡君,高雄市\n林志豪,新竹縣竹北市\n';
const KOREAN = '이름,도시\n김민수,서울\n박지영,부산광역시\n이서연,대전\n';
const JAPANESE = 'なまえ,まち\nたなか,とうきょう\n鈴木さくら,おおさか\n';

describe('pairs of bytes tell', () => {
  test.each([
    ['gbk', SIMPLE],
    ['big5', TRADITIONAL],
    ['euc-kr', KOREAN],
    ['euc-jp', JAPANESE],
    ['shift_jis', JAPANESE],
  ])('%s', (encoding, text) => {
    const bytes = encoderOf(encoding)(text);
    expect(detectEncoding(bytes, true).encoding).toBe(encoding);
    expect(new TextDecoder(encoding).decode(bytes)).toBe(text);
  });

  test('among lines of ASCII, and cut within a pair', () => {
    const bytes = encoderOf('gbk')(`id,name,mail\n1,Ana Fox,ana@x.example\n${SIMPLE.repeat(5)}`);
    expect(doubleByteEncoding(bytes.subarray(0, -2))).toBe('gbk');
  });

  test('not when they are few', () => {
    expect(doubleByteEncoding(encoderOf('gbk')('name\n王小明\n李娜\n'))).toBeUndefined();
  });

  test.each([
    ['letters of the west', 'Müller,Straße,Élodie,Çınar,Åse\n'.repeat(9)],
    ['capitals of the west', 'ÀÉÈÂ ÄÖÜ ÅÄÖ ÇÉÀ ÑÓÁ\n'.repeat(9)],
    ['signs', '«—» “…” ©®™ ½¼¾ §§ °°\n'.repeat(9)],
    ['two marks in a row', '©© ±± µµ ÃÃ ¿¿\n'.repeat(9)],
  ])('not by %s', (_, text) => {
    expect(doubleByteEncoding(Buffer.from(text, 'latin1'))).toBeUndefined();
  });

  test('not by Cyrillic or Greek letters, which stand in words of any length', () => {
    const cyrillic = Buffer.from([
      0xc8, 0xe2, 0xe0, 0xed, 0x2c, 0xce, 0xeb, 0xfc, 0xe3, 0xe0, 0x0a,
    ]);
    const small = Buffer.from([0xc9, 0xd7, 0xc1, 0xce, 0x2c, 0xcf, 0xcc, 0xd8, 0xc7, 0xc1, 0x0a]);
    for (const line of [cyrillic, small]) {
      expect(doubleByteEncoding(Buffer.concat(Array<Buffer>(20).fill(line)))).toBeUndefined();
    }
  });
});
