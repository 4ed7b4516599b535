import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profileUrl } from '../../src/normalize/profile-url.ts';

const MEMBER = 'ACoAABcDeFgHiJkLmNoP';

describe('one profile in all its spellings', () => {
  test.each([
    'https://www.linkedin.com/in/jon-smith',
    'http://linkedin.com/in/jon-smith/',
    'linkedin.com/in/Jon-Smith',
    'www.linkedin.com/in/jon-smith?trk=people&x=1',
    'https://de.linkedin.com/in/jon-smith/en',
    'https://www.linkedin.com/in/jon-smith/details/experience/',
    'https://www.linkedin.com/mwlite/in/jon-smith',
    'https://www.linkedin.com/in/jon%2Dsmith#top',
    '  https://www.linkedin.com/in/jon-smith  ',
    'in/jon-smith',
    '/in/Jon-Smith/',
  ])('%s', (text) => {
    expect(profileUrl(text)).toBe('in:jon-smith');
  });

  test('letters beyond ASCII are decoded and composed', () => {
    const composed = profileUrl('https://www.linkedin.com/in/jos%C3%A9-n');
    expect(composed).toBe('in:josé-n');
    expect(profileUrl('https://www.linkedin.com/in/jose\u0301-n')).toBe(composed);
  });

  test('a broken escape is left as it is', () => {
    expect(profileUrl('linkedin.com/in/jon%E0%A4%A')).toBe('in:jon%e0%a4%a');
  });
});

describe('members’ numbers are a name space of their own and keep their case', () => {
  test.each([
    `https://www.linkedin.com/in/${MEMBER}`,
    `https://www.linkedin.com/sales/lead/${MEMBER},NAME_SEARCH,x1y2`,
    `https://www.linkedin.com/sales/people/${MEMBER},name`,
    `https://www.linkedin.com/talent/profile/${MEMBER}`,
  ])('%s', (text) => {
    expect(profileUrl(text)).toBe(`member:${MEMBER}`);
  });
});

test('the old public profile leads to today’s name', () => {
  expect(profileUrl('https://www.linkedin.com/pub/jon-smith/1a/2b/3c')).toBe(
    'in:jon-smith-03c02b1a',
  );
  expect(profileUrl('https://www.linkedin.com/pub/dir/Jon/Smith')).toBe('');
});

describe('everything else is no profile', () => {
  test.each([
    '',
    'Jon Smith',
    'https://www.linkedin.com/company/altex',
    'https://www.linkedin.com/in/',
    'https://example.com/in/jon-smith',
    'https://linkedin.com.evil.example/in/jon-smith',
    'https://notlinkedin.com/in/jon',
    'javascript:alert("linkedin.com/in/jon")',
  ])('“%s”', (text) => {
    expect(profileUrl(text)).toBe('');
  });
});

test('the profile under its canonical address is the same profile', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{2,10}(-[a-z0-9]{2,8})?$/);
  fc.assert(
    fc.property(slug, (text) => {
      expect(profileUrl(`https://www.linkedin.com/in/${text}`)).toBe(`in:${text}`);
    }),
  );
});

describe('what only looks like the end of a profile is none', () => {
  test.each([
    'jon-smith',
    'in/',
    'in/jo',
    'in/jon smith',
    'in/jon_smith',
    'in/jon/x',
    'in/me',
    '@jon-smith',
  ])('%s', (text) => {
    expect(profileUrl(text)).toBe('');
  });
});
