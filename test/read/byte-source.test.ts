import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type ByteSource,
  bufferSource,
  countedSource,
  digestOf,
  fileSource,
  headOf,
} from '../../src/read/byte-source.ts';
import { folderOf } from './workspace.ts';

const BYTES = Buffer.from(Array.from({ length: 600_000 }, (_, i) => (i * 31) % 251));
const whole = (source: ByteSource): Buffer =>
  Buffer.concat(Array.from(source.chunks(), (chunk) => Buffer.from(chunk)));

describe('the same bytes, each time they are asked for', () => {
  const sources: readonly (readonly [string, () => ByteSource])[] = [
    ['memory', () => bufferSource(BYTES)],
    ['file', () => fileSource(join(folderOf({ a: BYTES }), 'a'), BYTES.length)],
  ];
  test.each(sources)('%s', (_, open) => {
    const source = open();
    expect(source.size).toBe(BYTES.length);
    expect(whole(source).equals(BYTES)).toBe(true);
    expect(whole(source).equals(BYTES)).toBe(true);
    expect(digestOf(source)).toBe(digestOf(bufferSource(BYTES)));
  });
});

describe('the head', () => {
  test.each([0, 1, 1000, 300_000, 600_000, 900_000])('of %i bytes', (length) => {
    expect(headOf(bufferSource(BYTES), length).equals(BYTES.subarray(0, length))).toBe(true);
  });

  test('of nothing is nothing', () => {
    expect(headOf(bufferSource(Buffer.alloc(0)), 10)).toHaveLength(0);
  });

  test('stays as it was when the source is read on', () => {
    const source = fileSource(join(folderOf({ a: BYTES }), 'a'), BYTES.length);
    const head = headOf(source, 10);
    whole(source);
    expect(head.equals(BYTES.subarray(0, 10))).toBe(true);
  });
});

test('one other byte is another digest', () => {
  const other = Buffer.from(BYTES);
  other[599_999] = 255;
  expect(digestOf(bufferSource(other))).not.toBe(digestOf(bufferSource(BYTES)));
});

describe('a counted source', () => {
  const bytes = Buffer.alloc(600_000, 'x');

  test('gives the same bytes and tells of each piece once it was used', () => {
    const told: number[] = [];
    const source = countedSource(bufferSource(bytes), (count) => told.push(count));
    const seen: number[] = [];
    for (const chunk of source.chunks()) {
      seen.push(chunk.length);
      expect(told).toEqual(seen.slice(0, -1));
    }
    expect(told).toEqual([262_144, 262_144, 75_712]);
    expect(source.size).toBe(600_000);
  });

  test('counts from where it is read, each time anew', () => {
    let told = 0;
    const source = countedSource(bufferSource(bytes), (count) => {
      told += count;
    });
    for (const _ of source.chunks(599_000));
    expect(told).toBe(1000);
    for (const _ of source.chunks(599_900));
    expect(told).toBe(1100);
  });

  test('tells nothing of a piece at which reading stops', () => {
    const told: number[] = [];
    const source = countedSource(bufferSource(bytes), (count) => told.push(count));
    for (const _ of source.chunks()) break;
    expect(told).toEqual([]);
  });
});
