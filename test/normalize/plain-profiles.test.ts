import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textPool } from '../../src/model/text-pool.ts';
import { plainProfiles } from '../../src/normalize/plain-profiles.ts';
import { profileUrl } from '../../src/normalize/profile-url.ts';

const AS_TEXT = -1;

/** Profiles' keys; undefined where one has to be read as a text. */
const keysOf = (texts: readonly string[]): readonly (string | undefined)[] => {
  const [claims, pool] = [textPool(), textPool()];
  const ids = Int32Array.from(texts, (text) => claims.id(text));
  const kept = claims.bytes();
  const numbers = kept ? plainProfiles(pool)(kept, ids, () => AS_TEXT) : [];
  return Array.from(numbers, (one) => (one === AS_TEXT ? undefined : pool.text(one)));
};

const keyOf = (text: string): string | undefined => keysOf([text])[0];

const START = 'https://www.linkedin.com/in/';

describe('plain profiles are read as bytes', () => {
  test.each([
    [`${START}jon-smith`, 'in:jon-smith'],
    [`${START}jon-smith/`, 'in:jon-smith'],
    [`${START}j`, 'in:j'],
    [`${START}-7`, 'in:-7'],
  ])('%s', (text, expected) => {
    expect(keyOf(text)).toBe(expected);
    expect(profileUrl(text)).toBe(expected);
  });

  test.each([
    ['no profile', 'https://altex.example/in/jon'],
    ['the beginning alone', START],
    ['one more slash alone', `${START}/`],
    ['less than the beginning', 'https://www.linkedin.com/i'],
    ['two slashes behind', `${START}jon//`],
    ['capitals', `${START}Jon`],
    ['another page', `${START}jon/details`],
    ['a query', `${START}jon?x=1`],
    ['an encoded letter', `${START}j%C3%B6rg`],
    ['a letter beyond ASCII', `${START}jörg`],
    ['another host', 'https://uk.linkedin.com/in/jon'],
    ['without what it begins with', 'www.linkedin.com/in/jon'],
    ['more letters than one has', `${START}${'j'.repeat(500)}`],
  ])('%s is left to those who read texts', (_, text) => {
    expect(keyOf(text)).toBeUndefined();
  });

  test('whatever they are, as a text would be read', () => {
    const slug = fc.oneof(
      fc.stringMatching(/^[a-c0-9-]{0,8}\/?$/),
      fc.stringMatching(/^ACoAA[a-z0-9-]{12}$/),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(slug, (one) => {
        const key = keyOf(START + one);
        if (key !== undefined) expect(key).toBe(profileUrl(START + one));
      }),
    );
  });

  test.each([1, 255, 256, 257, 700])('%d of them, each as though it were alone', (count) => {
    const texts = Array.from({ length: count }, (_, i) => `${START}p${i}${i % 5 === 0 ? '?' : ''}`);
    expect(keysOf(texts)).toEqual(
      texts.map((text, i) => (i % 5 === 0 ? undefined : profileUrl(text))),
    );
  });

  test('two spellings of one profile are one number', () => {
    expect(new Set(keysOf([`${START}jon`, `${START}jon/`]))).toEqual(new Set(['in:jon']));
  });

  test('others are asked for by their numbers, in their order', () => {
    const claims = textPool();
    const texts = ['uk.linkedin.com/in/a', `${START}b`, 'uk.linkedin.com/in/c'];
    const ids = Int32Array.from(texts, (text) => claims.id(text));
    const kept = claims.bytes();
    const asked: string[] = [];
    const numbers =
      kept &&
      plainProfiles(textPool())(kept, ids, (text) => {
        asked.push(claims.text(text));
        return 40 + asked.length;
      });
    expect(asked).toEqual([texts[0], texts[2]]);
    expect([...(numbers ?? [])]).toEqual([41, 1, 42]);
  });
});
