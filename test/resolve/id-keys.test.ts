import { describe, expect, test } from 'vitest';
import { textPool } from '../../src/model/text-pool.ts';
import { idKeys } from '../../src/resolve/id-keys.ts';

type Id = readonly [system: string, id: string];

const keysOf = (...ids: readonly Id[]): number[] => {
  const pool = textPool();
  for (const [system, id] of ids) {
    pool.id(system);
    pool.id(id);
  }
  const keyOf = idKeys(pool);
  return ids.map(([system, id]) => keyOf(pool.id(system), pool.id(id)));
};

describe('two ids are one', () => {
  test.each<[string, Id, Id, boolean]>([
    ['in one system', ['hubspot', '7'], ['hubspot', '7'], true],
    ['not in two', ['hubspot', '7'], ['pipedrive', '7'], false],
    ['not by their beginning', ['hubspot', '7'], ['hubspot', '77'], false],
    [
      'with Salesforce’s three letters more',
      ['salesforce', '003A0000012AbCd'],
      ['salesforce', '003A0000012AbCdIAK'],
      true,
    ],
    [
      'whatever the three letters',
      ['salesforce', '003A0000012AbCdIAK'],
      ['salesforce', '003A0000012AbCdXYZ'],
      true,
    ],
    [
      'not if one letter is another',
      ['salesforce', '003A0000012AbCd'],
      ['salesforce', '003A0000012AbCe'],
      false,
    ],
    [
      'not if the case is another',
      ['salesforce', '003A0000012AbCd'],
      ['salesforce', '003a0000012abcd'],
      false,
    ],
    [
      'not with 17 letters',
      ['salesforce', '003A0000012AbCd'],
      ['salesforce', '003A0000012AbCdIA'],
      false,
    ],
    [
      'not with 18 that are no letters',
      ['salesforce', '003A0000012AbCd'],
      ['salesforce', '003A0000012AbCd-AK'],
      false,
    ],
    [
      'not in a system called like it',
      ['Salesforce', '003A0000012AbCd'],
      ['Salesforce', '003A0000012AbCdIAK'],
      false,
    ],
    ['though objects know the words', ['plain', '__proto__'], ['plain', '__proto__'], true],
    ['but not any two such words', ['plain', '__proto__'], ['plain', 'constructor'], false],
  ])('%s', (_, a, b, expected) => {
    const [x, y] = keysOf(a, b);
    expect(x === y).toBe(expected);
  });
});

test('no id has no key, in any system', () => {
  expect(keysOf(['salesforce', ''], ['plain', ''])).toEqual([0, 0]);
});

test('keys of ids are never that of none', () => {
  for (const key of keysOf(['plain', '0'], ['plain', ' '], ['', '1'])) expect(key).not.toBe(0);
});
