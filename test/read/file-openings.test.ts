import { describe, expect, test } from 'vitest';
import { type ContentKind, contentKind } from '../../src/read/content-kind.ts';
import { detectEncoding } from '../../src/read/detect-encoding.ts';

const bytes = (...parts: readonly (string | number)[]): Buffer =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.of(part))),
  );

describe('what a file is, by how it begins', () => {
  test.each<[ContentKind, string]>([
    ['web-page', '<!DOCTYPE html>\n<html>'],
    ['web-page', '<!doctype HTML PUBLIC "-//W3C//DTD">'],
    ['web-page', '  \n\t<HTML>'],
    ['web-page', '<head><title>Sign in</title>'],
    ['web-page', '<body>'],
    ['web-page', '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>'],
    ['markup', '<?xml version="1.0"?>\n<gexf>'],
    ['markup', '<!-- export -->\n<x/>'],
    ['markup', '<svg xmlns="x">'],
    ['markup', '<graphml>'],
    ['json', '{"a":1}'],
    ['json', '{}'],
    ['json', '[]'],
    ['json', '[["a","b"]]'],
    ['json', '[ { "a": 1 } ]'],
    ['json', '["a"]'],
    ['vcard', 'begin:vcard\nversion:2.1'],
    ['vcard', '\r\nBEGIN:VCARD\r\n'],
    ['calendar', 'Begin:VCalendar\n'],
    ['mailbox', 'From 1723853304940284153@xxx Fri Feb 04 17:10:22 +0000 2022\n'],
    ['mailbox', 'From MAILER-DAEMON Mon Jan  5 10:00:00 2026\n'],
    ['text', 'From the desk of Ana\n'],
    ['text', 'From,To,Date\na,b,2026-01-01\n'],
    ['text', '{curly,braces\n1,2\n'],
    ['text', '[bracket],x\n1,2\n'],
    ['text', '<name>,<mail>\n'],
    ['text', '<htmlish>,x\n'],
    ['text', 'BEGIN:VCARDS\n'],
    ['text', 'BEGIN,END\n'],
    ['text', 'PK,name\n1,Ana\n'],
    ['text', '%PDF,name\n'],
    ['text', 'GIF,name\n'],
    ['empty', '\n\n\n'],
    ['empty', '   '],
  ])('%s: %j', (kind, text) => {
    expect(contentKind(Buffer.from(text))).toBe(kind);
  });

  test.each<[ContentKind, Buffer]>([
    ['zip', bytes('PK', 3, 4, 'anything')],
    ['zip', bytes('PK', 5, 6)],
    ['gzip', bytes(0x1f, 0x8b, 8)],
    ['office', bytes(0xd0, 0xcf, 0x11, 0xe0)],
    ['binary', bytes('GIF89a')],
    ['binary', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['binary', bytes('SQLite format 3', 0, 16)],
    ['binary', bytes(...Array.from({ length: 64 }, (_, at) => at % 8))],
    ['text', bytes('a', 0, 'b', 0, ',', 0, 'c', 0)],
    ['text', bytes(0, 'a', 0, 'b', 0, ',', 0, 'c')],
    ['text', bytes('name,note\nAna,', 27, '[31mred\n')],
    ['text', bytes('name\nJos', 0xe9, '\n')],
  ])('%s: %o', (kind, head) => {
    expect(contentKind(head)).toBe(kind);
  });

  test('behind a byte-order mark, too', () => {
    expect(contentKind(Buffer.from('\ufeff<!DOCTYPE html>'))).toBe('web-page');
    expect(contentKind(Buffer.from('\ufeffBEGIN:VCARD\n'))).toBe('vcard');
    expect(contentKind(Buffer.from('\ufeffname,mail\n'))).toBe('text');
  });
});

describe('which encoding, by the bytes', () => {
  const LATIN = 'Name,City\nAna,Lima\nBo,Bonn\n';

  test.each([
    ['ASCII', Buffer.from(LATIN), 'utf-8', 0],
    ['UTF-8', Buffer.from('Näme\nJosé\n渡辺\n😀\n'), 'utf-8', 0],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${LATIN}`), 'utf-8', 3],
    ['UTF-16LE with its mark', Buffer.from(`\ufeff${LATIN}`, 'utf16le'), 'utf-16le', 2],
    ['UTF-16BE with its mark', Buffer.from(`\ufeff${LATIN}`, 'utf16le').swap16(), 'utf-16be', 2],
    ['UTF-16LE without', Buffer.from(LATIN, 'utf16le'), 'utf-16le', 0],
    ['UTF-16BE without', Buffer.from(LATIN, 'utf16le').swap16(), 'utf-16be', 0],
    ['UTF-16 of Japanese, with its mark', Buffer.from('\ufeff名前', 'utf16le'), 'utf-16le', 2],
    ['windows-1252', Buffer.from('Name\nJos\xe9\nZo\xeb\n', 'latin1'), 'windows-1252', 0],
    [
      'windows-1252, its own signs',
      bytes('a', 0x80, 'b', 0x93, 'c', 0x94, '\n'),
      'windows-1252',
      0,
    ],
    ['a lone lead byte', bytes('abc', 0xc3), 'windows-1252', 0],
    ['an overlong letter', bytes('a', 0xc0, 0xaf, '\n'), 'windows-1252', 0],
    ['a surrogate in UTF-8', bytes('a', 0xed, 0xa0, 0x80, '\n'), 'windows-1252', 0],
    ['a mark alone', Buffer.from('\ufeff'), 'utf-8', 3],
    ['half a mark', bytes(0xef, 0xbb), 'windows-1252', 0],
    ['a few NULs', bytes('Name,City\nA', 0, 'na,Lima\nBo,Bonn\n'), 'utf-8', 0],
  ])('%s', (_, head, encoding, bomBytes) => {
    expect(detectEncoding(head, true)).toMatchObject({ encoding, bomBytes });
  });

  test('a sample may end anywhere within a letter', () => {
    const whole = Buffer.from('Näme\nJosé 渡辺 😀');
    for (let end = whole.length - 1; end > 8; end--) {
      expect(detectEncoding(whole.subarray(0, end), false).encoding).toBe('utf-8');
    }
  });

  test('of mixed lines the more decide', () => {
    const foreign = Buffer.from('Andr\xe9\n', 'latin1');
    const sound = Buffer.from('José\n');
    const of = (...lines: Buffer[]) => detectEncoding(Buffer.concat(lines), true).encoding;
    expect(of(sound, sound, foreign)).toBe('utf-8');
    expect(of(sound, foreign)).toBe('utf-8');
    expect(of(sound, foreign, foreign)).toBe('windows-1252');
  });
});
