import { describe, expect, test } from 'vitest';
import { cacheText, clearedText } from '../../src/wording/cache-words.ts';
import {
  capitalized,
  counted,
  fact,
  grouped,
  sentences,
  spaced,
  worded,
} from '../../src/wording/sentences.ts';

describe('a number is written the same in every locale', () => {
  test.each([
    [0, '0'],
    [7, '7'],
    [999, '999'],
    [1000, '1,000'],
    [12345, '12,345'],
    [999999, '999,999'],
    [1000000, '1,000,000'],
    [1234567890, '1,234,567,890'],
    [-1234, '-1,234'],
  ])('%d: %s', (count, text) => {
    expect(grouped(count)).toBe(text);
  });
});

describe('one or many', () => {
  test.each<[number, string, string | undefined, string]>([
    [0, 'row', undefined, '0 rows'],
    [1, 'row', undefined, '1 row'],
    [2, 'row', undefined, '2 rows'],
    [1000, 'tie', undefined, '1,000 ties'],
    [1, 'person', 'people', '1 person'],
    [0, 'person', 'people', '0 people'],
    [2, 'person', 'people', '2 people'],
  ])('%d %s %s: %s', (count, one, many, text) => {
    expect(counted(count, one, many)).toBe(text);
  });
});

test.each([
  ['lastContact', 'last contact'],
  ['sureMonths', 'sure months'],
  ['months', 'months'],
  ['', ''],
  ['aBC', 'a b c'],
])('%j is spelt %j', (name, text) => {
  expect(spaced(name)).toBe(text);
});

test.each([
  ['nobody', 'Nobody'],
  ['Nobody', 'Nobody'],
  ['', ''],
  ['é', 'É'],
])('%j begins a sentence as %j', (text, capital) => {
  expect(capitalized(text)).toBe(capital);
});

describe('a fact is text, and nothing where it is absent', () => {
  test.each<[Record<string, string | number | boolean>, string]>([
    [{ a: 'x' }, 'x'],
    [{ a: 0 }, '0'],
    [{ a: false }, 'false'],
    [{ a: '' }, ''],
    [{}, ''],
    [{ b: 1 }, ''],
  ])('%j: %j', (facts, text) => {
    expect(fact(facts, 'a')).toBe(text);
  });
});

describe('a closed table of sentences', () => {
  const table = sentences(
    { empty: 'nothing' },
    { full: (facts) => `full of ${fact(facts, 'what')}` },
  );
  test.each<[string, Record<string, string | number>, string]>([
    ['empty', {}, 'nothing'],
    ['full', { what: 'rows' }, 'full of rows'],
    ['other', {}, 'Other'],
    ['other-code', { lastLine: 4, of: 'x' }, 'Other code (last line 4, of x)'],
    ['constructor', {}, 'Constructor'],
    ['__proto__', {}, '__proto__'],
  ])('%s %j: %s', (code, facts, text) => {
    expect(worded(table, code, facts)).toBe(text);
  });
});

describe('what is kept from run to run', () => {
  test.each([
    [
      'snapshot-damaged',
      '/c/x.bin',
      'The cached network /c/x.bin is damaged; the data was read again.',
    ],
    [
      'snapshot-not-kept',
      'the disk is full',
      'The network was not cached for the next run: the disk is full.',
    ],
  ] as const)('%s', (code, detail, text) => {
    expect(cacheText(code, detail)).toBe(text);
  });

  test.each([
    [0, 0, 'Nothing was cached in /c.'],
    [1, 1024, 'Removed 1 cached network (0.0 MiB) from /c.'],
    [3, 5 * 2 ** 20, 'Removed 3 cached networks (5.0 MiB) from /c.'],
    [1200, 2 ** 30, 'Removed 1,200 cached networks (1024.0 MiB) from /c.'],
  ])('%d files of %d bytes away', (files, bytes, text) => {
    expect(clearedText({ files, bytes }, '/c')).toBe(text);
  });
});
