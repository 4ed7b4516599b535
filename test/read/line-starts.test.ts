import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lineStarts } from '../../src/read/line-starts.ts';

describe('where a file may be cut', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'refpath-lines-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const startsOf = (content: string, bytes: number): readonly number[] => {
    const path = join(folder, 'lines.csv');
    writeFileSync(path, content);
    return lineStarts(path, Buffer.byteLength(content), bytes);
  };

  test.each<[string, string, number, number[]]>([
    ['lines of five bytes, about every ten', 'abcd\n'.repeat(6), 10, [0, 15, 25, 30]],
    ['right behind a line feed, not before it', 'abcd\nabcd\nabcd\n', 4, [0, 5, 10, 15]],
    ['lines longer than a piece are left whole', `${'a'.repeat(50)}\nb\nc\n`, 10, [0, 51, 55]],
    ['a last line without a line feed', 'ab\ncd\nef', 4, [0, 6, 8]],
    ['CR and LF stay together', 'ab\r\ncd\r\nef\r\n', 3, [0, 4, 8, 12]],
    ['no line feed at all', 'abcdefgh', 3, [0, 8]],
    ['less than one piece', 'ab\ncd\n', 100, [0, 6]],
    ['nothing', '', 10, [0, 0]],
  ])('%s', (_, content, bytes, starts) => {
    expect(startsOf(content, bytes)).toEqual(starts);
  });

  test('also where a line is longer than what is looked at in one go', () => {
    const line = `${'x'.repeat(10_000)}\n`;
    expect(startsOf(line.repeat(4), 3000)).toEqual([0, 10_001, 20_002, 30_003, 40_004]);
  });
});
