import { describe, expect, test } from 'vitest';
import { findHeader, slippedValues, valueColumns } from '../../src/read/find-header.ts';

const BODY = [
  ['1', 'Ana Ruiz', '2024-01-01'],
  ['2', 'Bo Lind', '2024-02-01'],
  ['3', 'Cy Doe', '2024-03-01'],
];
const HEADER = ['Id', 'Name', 'Since'];

describe('which record is the header', () => {
  test.each([
    ['the first', [HEADER, ...BODY], 0],
    ['the one below a title', [['Contacts'], HEADER, ...BODY], 1],
    ['the one below a title as wide as the table', [['Contacts', '', ''], HEADER, ...BODY], 1],
    ['the one below four lines of notes', [['Notes:'], ['a'], ['b'], ['c'], HEADER, ...BODY], 4],
    ['none, where the first record holds values', BODY, -1],
    ['the only one', [HEADER], 0],
    ['none of none', [], -1],
    [
      'the first of words alone',
      [
        ['Name', 'City'],
        ['Ana', 'Lima'],
        ['Bo', 'Oslo'],
      ],
      0,
    ],
    ['the one below a title with commas', [['Contacts of Ana', 'Bo'], HEADER, ...BODY, ...BODY], 1],
    [
      'that of the first table',
      [['Id', 'Since'], ['1', '2024-01-01'], HEADER, ...BODY, ...BODY],
      0,
    ],
    ['one that has fewer names than there are columns', [['Id', 'Name'], ...BODY], 0],
    [
      'one with fewer names, whatever words are right below it',
      [['Id', 'Name'], ['9', 'Di Moss', 'open'], ...BODY],
      0,
    ],
    ['one with numbers in its names', [['Id', 'E-mail 1', 'Address2'], ...BODY], 0],
  ])('%s', (_, rows, at) => {
    const width = rows.at(-1)?.length ?? 3;
    expect(findHeader(rows, width)).toBe(at);
  });

  test('where nothing is full, the first record is as good as any', () => {
    expect(findHeader([['a'], ['b']], 5)).toBe(0);
  });
});

test('columns of values are those that mostly hold them', () => {
  expect(valueColumns(BODY, 3)).toEqual([true, false, true]);
  expect(
    valueColumns(
      [
        ['', ''],
        ['1', 'x'],
      ],
      2,
    ),
  ).toEqual([false, false]);
});

test('names above columns of values are what makes a header', () => {
  expect(slippedValues(HEADER, [true, false, true])).toBe(2);
  expect(slippedValues(['4', 'Di Fox', ''], [true, false, true])).toBe(0);
});
