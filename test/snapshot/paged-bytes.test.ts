import fs, { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  bytesWithChecksums,
  checksumsAfter,
  checksumsOf,
  checksumsOfBlocks,
  type OpenFile,
  PAGE_BYTES,
  type Place,
  pagedBytes,
  rawBytes,
  readWhole,
} from '../../src/snapshot/paged-bytes.ts';

const readSync = vi.spyOn(fs, 'readSync');
syncBuiltinESMExports();
afterAll(() => {
  readSync.mockRestore();
  syncBuiltinESMExports();
});

let folder = '';
let file: OpenFile = { handle: -1, path: '' };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refpath-pages-'));
});
afterEach(() => {
  if (file.handle >= 0) closeSync(file.handle);
  file = { handle: -1, path: '' };
  rmSync(folder, { recursive: true, force: true });
});

const START = 64;
let checksumsAt = 0;

/** A file with one section of so many bytes, each a function of its place. */
const section = (length: number, spoil: (bytes: Buffer) => void = () => undefined): Place => {
  const bytes = Buffer.from(Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 8)) & 0xff));
  const sums = rawBytes(checksumsOf(bytes));
  const whole = Buffer.alloc(START + bytesWithChecksums(length));
  bytes.copy(whole, START);
  whole.set(sums, START + checksumsAfter(length));
  spoil(whole);
  checksumsAt = START + checksumsAfter(length);
  const path = join(folder, 'section');
  writeFileSync(path, whole);
  file = { handle: openSync(path, 'r'), path };
  readSync.mockClear();
  return { position: START, bytes: length, checksums: checksumsOfBlocks(checksumsOf(bytes)) };
};

/** From which page to which was read, read by read; behind them stand the checksums. */
const reads = (): (readonly [number, number])[] =>
  readSync.mock.calls
    .map((call: readonly unknown[]) => [Number(call[3]), Number(call[4])] as const)
    .filter(([, position]) => position < checksumsAt)
    .map(([bytes, position]) => {
      const first = (position - START) / PAGE_BYTES;
      return [first, first + Math.ceil(bytes / PAGE_BYTES)];
    });

const PAGES = 20;
const LENGTH = PAGES * PAGE_BYTES - 100;
const at = (page: number): [number, number] => [page * PAGE_BYTES, page * PAGE_BYTES + 1];

describe('pages', () => {
  test('are read when they are needed, once', () => {
    const place = section(LENGTH);
    const pages = pagedBytes(file, place);
    expect(readSync).not.toHaveBeenCalled();
    pages.need(5, 6);
    pages.need(0, PAGE_BYTES);
    expect(reads()).toEqual([[0, 1]]);
    expect(pages.bytes[5]).toBe(35);
  });

  test.each([
    ['one byte', 10, 11, [[0, 1]]],
    ['a whole page', PAGE_BYTES, 2 * PAGE_BYTES, [[1, 2]]],
    ['across a border, at once', PAGE_BYTES - 1, PAGE_BYTES + 1, [[0, 2]]],
    ['four pages, at once', PAGE_BYTES, 5 * PAGE_BYTES, [[1, 5]]],
    ['nothing', 100, 100, []],
    ['less than nothing', 100, 99, []],
    ['the last, which is shorter', LENGTH - 1, LENGTH, [[19, 20]]],
  ])('%s', (_what, from, to, pages) => {
    const place = section(LENGTH);
    pagedBytes(file, place).need(from, to);
    expect(reads()).toEqual(pages);
  });

  test('that are there already are not read with their neighbors', () => {
    const place = section(40 * PAGE_BYTES);
    const { need, bytes } = pagedBytes(file, place);
    need(...at(12));
    need(...at(14));
    need(11 * PAGE_BYTES, 17 * PAGE_BYTES);
    const between: [number, number][] = [
      [11, 12],
      [13, 14],
      [15, 17],
    ];
    expect(reads()).toEqual([[12, 13], [14, 15], ...between]);
    for (let i = 11 * PAGE_BYTES; i < 17 * PAGE_BYTES; i += 999) {
      expect(bytes[i]).toBe((i * 7 + (i >> 8)) & 0xff);
    }
  });

  test('are all read once more than half of them were needed', () => {
    const place = section(LENGTH);
    const { need } = pagedBytes(file, place);
    for (let page = 0; page < PAGES; page += 2) need(...at(page));
    expect(reads()).toHaveLength(10);
    need(...at(15));
    expect(reads().slice(11)).toEqual(
      [1, 3, 5, 7, 9, 11, 13, 17, 19].map((page) => [page, page + 1]),
    );
    need(0, LENGTH);
    expect(reads()).toHaveLength(20);
  });

  test('of a long section are read as they are needed, however many', () => {
    const place = section(130 * PAGE_BYTES);
    const { need } = pagedBytes(file, place);
    for (let page = 0; page < 100; page += 2) need(...at(page));
    expect(reads()).toHaveLength(50);
  });

  test('have their checksums read by the block', () => {
    const place = section(1100 * PAGE_BYTES);
    expect(place.checksums).toHaveLength(2);
    const { need, bytes } = pagedBytes(file, place);
    need(...at(3));
    need(...at(1023));
    expect(readSync).toHaveBeenCalledTimes(3);
    need(...at(1024));
    need(...at(1099));
    expect(readSync).toHaveBeenCalledTimes(6);
    const last = 1100 * PAGE_BYTES - 1;
    expect(bytes[last]).toBe((last * 7 + (last >> 8)) & 0xff);
  });

  test('a wrong checksum in a block harms the pages of that block alone', () => {
    const long = 1100 * PAGE_BYTES;
    const place = section(long, (whole) => {
      whole[START + checksumsAfter(long) + 4 * 1050] = 0xaa;
    });
    const { need } = pagedBytes(file, place);
    expect(() => need(...at(1023))).not.toThrow();
    expect(() => need(...at(1024))).toThrow('snapshot-damaged');
    expect(() => readWhole(file, place, new Uint8Array(long))).toThrow('snapshot-damaged');
  });

  test('a wrong byte is seen with its page, not before', () => {
    const place = section(LENGTH, (whole) => {
      whole[START + 3 * PAGE_BYTES + 9] = (whole[START + 3 * PAGE_BYTES + 9] ?? 0) ^ 1;
    });
    const { need } = pagedBytes(file, place);
    need(0, PAGE_BYTES);
    expect(() => need(3 * PAGE_BYTES, 3 * PAGE_BYTES + 1)).toThrow('snapshot-damaged');
  });

  test('a wrong checksum is seen at the first page', () => {
    const place = section(LENGTH, (whole) => {
      whole[START + checksumsAfter(LENGTH) + 40] = 0xaa;
    });
    expect(() => pagedBytes(file, place).need(0, 1)).toThrow('snapshot-damaged');
  });
});

describe('a section at once', () => {
  test.each([0, 1, PAGE_BYTES, PAGE_BYTES + 1, LENGTH])('of %i bytes', (length) => {
    const place = section(length);
    const bytes = new Uint8Array(length);
    readWhole(file, place, bytes);
    expect(bytes.every((byte, i) => byte === ((i * 7 + (i >> 8)) & 0xff))).toBe(true);
  });

  test.each([0, 5, PAGE_BYTES, LENGTH - 1])('is damaged by one wrong byte at %i', (at) => {
    const place = section(LENGTH, (whole) => {
      whole[START + at] = (whole[START + at] ?? 0) ^ 0x80;
    });
    expect(() => readWhole(file, place, new Uint8Array(LENGTH))).toThrow('snapshot-damaged');
  });

  test('that the file is too short for is damaged', () => {
    const place = section(LENGTH);
    const beyond = { ...place, position: place.position + 500 };
    expect(() => readWhole(file, beyond, new Uint8Array(LENGTH))).toThrow('snapshot-damaged');
  });
});

test.each([
  [0, 0],
  [1, 4],
  [4, 4],
  [5, 8],
  [PAGE_BYTES, PAGE_BYTES],
])('the checksums of %i bytes stand at %i, a whole number of them', (length, at) => {
  expect(checksumsAfter(length)).toBe(at);
});
