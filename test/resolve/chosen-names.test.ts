import { describe, expect, test } from 'vitest';
import { textPool } from '../../src/model/text-pool.ts';
import { profileUrl } from '../../src/normalize/profile-url.ts';
import { chosenNames } from '../../src/resolve/chosen-names.ts';

const PROFILES: readonly (readonly [url: string, isChosen: boolean])[] = [
  ['https://www.linkedin.com/in/jon-smith', true],
  ['linkedin.com/in/jörg', true],
  ['linkedin.com/in/member', true],
  ['linkedin.com/pub/jon-smith/1a/2b/3c', true],
  ['https://www.linkedin.com/in/ACoAABcdEfGhIjKlMnOp', false],
  ['https://www.linkedin.com/sales/lead/ACwAAAinAbCdEfGhIj,NAME', false],
  ['https://altex.example', false],
  ['', false],
];

describe('a profile goes under a chosen name', () => {
  test.each(PROFILES)('%s: %s', (url, isChosen) => {
    const pool = textPool();
    const number = pool.id(profileUrl(url));
    expect(chosenNames(pool)(number)).toBe(isChosen);
  });

  test.each(PROFILES)('%s: %s, though it came into the pool later', (url, isChosen) => {
    const pool = textPool();
    const isOne = chosenNames(pool);
    expect(isOne(pool.id(profileUrl(url)))).toBe(isChosen);
  });

  test.each(PROFILES)('%s: %s, though the pool has no bytes', (url, isChosen) => {
    const pool = textPool();
    pool.id('\ud800');
    const number = pool.id(profileUrl(url));
    expect(chosenNames(pool)(number)).toBe(isChosen);
  });
});
