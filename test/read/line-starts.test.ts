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

  const startsOf = (content: string, places: readonly number[]): readonly number[] => {
    const path = join(folder, 'lines.csv');
    writeFileSync(path, content);
    return lineStarts(path, Buffer.byteLength(content), places);
  };

  test.each<[string, string, number[], number[]]>([
    ['behind the line feed that stands there', 'abcd\nabcd\nabcd\n', [4], [5]],
    ['behind the next one', 'abcd\nabcd\nabcd\n', [5, 8], [10]],
    ['each start once', 'abcd\nabcd\nabcd\n', [0, 1, 2, 6], [5, 10]],
    ['not at the end', 'abcd\nabcd\n', [5, 9, 10, 99], []],
    ['not behind a last line without a line feed', 'ab\ncd\nef', [1, 4, 6], [3, 6]],
    ['CR and LF stay together', 'ab\r\ncd\r\nef\r\n', [1, 2, 3, 4], [4, 8]],
    ['no line feed at all', 'abcdefgh', [3], []],
    ['nothing', '', [0, 10], []],
    ['nowhere', 'a\nb\n', [], []],
  ])('%s', (_, content, places, starts) => {
    expect(startsOf(content, places)).toEqual(starts);
  });

  test('also where a line is longer than what is looked at in one go', () => {
    const line = `${'x'.repeat(10_000)}\n`;
    expect(startsOf(line.repeat(4), [3000, 12_000, 25_000])).toEqual([10_001, 20_002, 30_003]);
  });
});
