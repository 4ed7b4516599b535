import { describe, expect, test } from 'vitest';
import { detectEncoding } from '../../src/read/detect-encoding.ts';

const detected = (bytes: Buffer, complete = true) => detectEncoding(bytes, complete);
const wide = (text: string) => Buffer.from(text, 'utf16le');
const swapped = (text: string) => Buffer.from(wide(text)).swap16();

describe('a byte order mark decides', () => {
  test.each([
    ['utf-8', [0xef, 0xbb, 0xbf], 3],
    ['utf-16le', [0xff, 0xfe], 2],
    ['utf-16be', [0xfe, 0xff], 2],
    ['utf-32le', [0xff, 0xfe, 0, 0], 4],
    ['utf-32be', [0, 0, 0xfe, 0xff], 4],
  ])('%s', (encoding, mark, bomBytes) => {
    expect(detected(Buffer.from([...mark, 0x41, 0x42]))).toEqual({ encoding, bomBytes });
  });

  test('also one that stands there twice', () => {
    const twice = [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x22, 0x41, 0x22];
    expect(detected(Buffer.from(twice))).toEqual({ encoding: 'utf-8', bomBytes: 6 });
    const wideTwice = [0xff, 0xfe, 0xff, 0xfe, 0x41, 0, 0x42, 0];
    expect(detected(Buffer.from(wideTwice))).toEqual({ encoding: 'utf-16le', bomBytes: 4 });
  });

  test('but the mark of UTF-16 before UTF-32 does not', () => {
    const units = [...'name,mail'].flatMap((letter) => [0, 0, 0, letter.charCodeAt(0)]);
    const bytes = Buffer.from([0xfe, 0xff, ...units]);
    expect(detected(bytes)).toEqual({ encoding: 'utf-32be', bomBytes: 2 });
    const little = Buffer.from([0xfe, 0xff, ...units.slice(3), 0, 0, 0]);
    expect(detected(little)).toEqual({ encoding: 'utf-32le', bomBytes: 2 });
  });
});

describe('without a mark', () => {
  test.each([
    ['plain letters', Buffer.from('Name,City\nAna,Lima\n'), 'utf-8'],
    ['accents in UTF-8', Buffer.from('Name\nJosé\n'), 'utf-8'],
    ['accents in windows-1252', Buffer.from('Name\nJos\xe9\n', 'latin1'), 'windows-1252'],
    ['UTF-16, low byte first', wide('Name,City\nAna,Lima\n'), 'utf-16le'],
    ['UTF-16, high byte first', swapped('Name,City\nAna,Lima\n'), 'utf-16be'],
    ['a single letter', Buffer.from('a'), 'utf-8'],
    ['nothing', Buffer.alloc(0), 'utf-8'],
  ])('%s', (_, bytes, encoding) => {
    expect(detected(bytes)).toEqual({ encoding, bomBytes: 0 });
  });

  test('a file out of two encodings is UTF-8 where most of its lines are', () => {
    const mixed = Buffer.concat([Buffer.from('José\nZoë\n'), Buffer.from('Andr\xe9\n', 'latin1')]);
    expect(detected(mixed).encoding).toBe('utf-8');
  });

  test('a sample that ends within a letter is still UTF-8', () => {
    const bytes = Buffer.from('Name\nJosé');
    expect(detected(bytes.subarray(0, bytes.length - 1), false).encoding).toBe('utf-8');
    expect(detected(bytes.subarray(0, bytes.length - 1), true).encoding).toBe('windows-1252');
  });

  test('a few NULs in a plain file do not make it UTF-16', () => {
    expect(detected(Buffer.from('a,b\n1,\0\0\0\n2,3\n')).encoding).toBe('utf-8');
  });
});
