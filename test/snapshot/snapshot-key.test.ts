import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isFresh, snapshotKey } from '../../src/snapshot/snapshot-key.ts';

let folder = '';
let file = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'refpath-key-'));
  file = join(folder, 'a.csv');
  writeFileSync(file, 'x');
  await wait(150);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const key = (settings: object, path = 'a.csv', container = ''): string | undefined =>
  snapshotKey({ settings, inputs: [{ file, path, container }], unread: [] });

describe('a key', () => {
  test('is one text, the same each time', () => {
    expect(key({ asOf: '2026-11-22' })).toBe(key({ asOf: '2026-11-22' }));
  });

  test('is the same for the same settings in another order, and for those left out as undefined', () => {
    expect(key({ a: 1, b: { c: 2, d: 3 } })).toBe(key({ b: { d: 3, c: 2 }, a: 1, e: undefined }));
  });

  test('differs by every setting, name, container and by what is not read', () => {
    const unread = [{ path: 'b.csv', code: 'link-outside', detail: '' }];
    const input = { file, path: 'a.csv', container: '' };
    const keys = [
      key({}),
      key({ a: 1 }),
      key({ a: '1' }),
      key({ a: [1] }),
      key({ a: Number.POSITIVE_INFINITY }),
      key({}, 'b.csv'),
      key({}, 'a.csv', 'x.zip'),
      snapshotKey({ settings: {}, inputs: [input], unread }),
      snapshotKey({ settings: {}, inputs: [input, input], unread: [] }),
      snapshotKey({ settings: {}, inputs: [], unread: [] }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each([
    ['standard input', '-'],
    ['a file that is gone', '/nowhere/at/all'],
    ['a folder', tmpdir()],
    ['a device', '/dev/null'],
  ])('there is none for %s', (_what, other) => {
    const inputs = [{ file: other, path: 'a.csv', container: '' }];
    expect(snapshotKey({ settings: {}, inputs, unread: [] })).toBeUndefined();
  });

  test.each([
    ['a function', { limits: { tell: () => 1 } }],
    ['a map', { maps: new Map() }],
  ])('there is none for settings that are more than data: %s', (_what, settings) => {
    expect(key(settings)).toBeUndefined();
  });
});

describe('a file is too fresh to be trusted', () => {
  const NS = 1_000_000n;
  const now = 1_800_000_000_000n;
  const changed = (ageMs: bigint, rest = 0n) => {
    const ns = (now - ageMs) * NS + rest;
    return { mtimeNs: ns, ctimeNs: ns };
  };

  test.each([
    ['within a tick of a fine clock', changed(50n, 1n), true],
    ['after a tick of a fine clock', changed(150n, 1n), false],
    ['within the two seconds of a coarse clock', changed(2_000n), true],
    ['after them', changed(3_000n), false],
    ['in a time to come', changed(-5_000n, 1n), true],
    [
      'in a time to come by its modification alone',
      { ...changed(9_000n, 1n), mtimeNs: now * NS * 2n },
      true,
    ],
  ])('%s: %#', (_when, stats, expected) => {
    expect(isFresh(stats, now)).toBe(expected);
  });
});

describe('a key, byte by byte,', () => {
  test('is the same whatever the order of what is asked, never of what is found', () => {
    const one = { file, path: 'a.csv', container: '' };
    const other = { file, path: 'b.csv', container: '' };
    const of = (...inputs: (typeof one)[]) => snapshotKey({ settings: {}, inputs, unread: [] });
    expect(of(one, other)).not.toBe(of(other, one));
    expect(of(one, other)).toBe(of({ ...one }, { ...other }));
  });

  test.each([
    ['a list and its only member', { a: ['x'] }, { a: 'x' }],
    ['a list of two and a text of both', { a: ['x', 'y'] }, { a: 'x,y' }],
    ['no list and an empty one', {}, { a: [] }],
    ['nothing and an empty text', { a: null }, { a: '' }],
    ['a number and its text', { a: 1 }, { a: '1' }],
    ['infinity and what it is written as', { a: Infinity }, { a: 'Infinity' }],
    ['two infinities', { a: Infinity }, { a: -Infinity }],
    ['a field and a list of its name', { a: { b: 1 } }, { a: ['b', 1] }],
    ['a field here and there', { a: { b: 1 }, c: {} }, { a: {}, c: { b: 1 } }],
    ['true and one', { a: true }, { a: 1 }],
    ['letters in two forms', { a: 'é' }, { a: 'e\u0301' }],
    ['upper and lower case', { a: 'X' }, { a: 'x' }],
  ])('tells %s apart', (_what, one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  test.each([
    ['a function', { a: () => 1 }],
    ['a map', { a: new Map() }],
    ['a day of the clock', { a: new Date(0) }],
    ['a pattern', { a: /x/ }],
    ['a symbol', { a: Symbol('x') }],
    ['a large number', { a: 1n }],
    ['a class deep inside', { a: [{ b: new (class Own {})() }] }],
  ])('there is none with %s among the settings', (_what, settings) => {
    expect(key(settings)).toBeUndefined();
  });

  test('names the file by all that the system knows of it', () => {
    const { size, mtimeNs, ctimeNs, ino, dev } = statSync(file, { bigint: true });
    for (const number of [size, mtimeNs, ctimeNs, ino, dev]) {
      expect(key({})).toContain(`"${number}"`);
    }
  });
});
