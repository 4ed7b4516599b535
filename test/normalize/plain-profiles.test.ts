import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textPool } from '../../src/model/text-pool.ts';
import { NOT_PLAIN } from '../../src/normalize/plain-mailboxes.ts';
import { plainProfiles } from '../../src/normalize/plain-profiles.ts';
import { profileUrl } from '../../src/normalize/profile-url.ts';

/** A profile's key; undefined where it has to be read as a text. */
const keyOf = (text: string): string | undefined => {
  const pool = textPool();
  const bytes = new TextEncoder().encode(`"${text}"/`);
  const number = plainProfiles(pool)(bytes, 1, bytes.length - 2);
  return number === NOT_PLAIN ? undefined : pool.text(number);
};

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
    ['nothing', ''],
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
});
