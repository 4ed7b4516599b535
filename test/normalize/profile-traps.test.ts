import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profileUrl } from '../../src/normalize/profile-url.ts';

/** Any UTF-16 unit, lone surrogates and controls among them. */
const ANY_UNIT = fc.nat(0xffff).map((code) => String.fromCharCode(code));

const MEMBER = 'ACoAABcDeFgHiJkLmNoP';

describe('where a profile’s address comes from', () => {
  test.each([
    ['a browser', 'https://www.linkedin.com/in/jon-smith/'],
    ['a search', 'https://uk.linkedin.com/in/jon-smith?trk=org-employees'],
    ['a phone', 'https://m.linkedin.com/in/jon-smith'],
    ['an old phone', 'https://touch.www.linkedin.com/in/jon-smith'],
    ['an old app', 'https://www.linkedin.com/mwlite/in/jon-smith'],
    ['a mail', 'https://www.linkedin.com/comm/in/jon-smith?midToken=AQ'],
    ['an app', 'android-app://com.linkedin.android/linkedin/in/jon-smith'],
    ['a page in German', 'https://www.linkedin.com/in/jon-smith/de'],
    ['a page within it', 'https://www.linkedin.com/in/jon-smith/recent-activity/all/'],
    ['a language asked for', 'https://www.linkedin.com/in/jon-smith/?originalSubdomain=de'],
    ['an endorsement', 'www.linkedin.com/in/jon-smith'],
    ['prospecting tools', 'http://www.linkedin.com/in/jon-smith'],
    ['somebody shouting', 'HTTPS://WWW.LINKEDIN.COM/IN/JON-SMITH'],
    ['a double slash behind', 'https://www.linkedin.com/in/jon-smith//'],
    ['a paragraph’s anchor', 'https://www.linkedin.com/in/jon-smith#about'],
    ['a cell with a byte-order mark', '\ufeffhttps://www.linkedin.com/in/jon-smith'],
    ['a cell with zero-width marks', 'https://www.linkedin.com/in/jon\u200b-smith\u200b'],
    ['a cell with direction marks', '\u2066linkedin.com/in/jon-smith\u2069'],
    ['two words', 'linkedin.com/in/jon-smith (private)'],
  ])('%s', (_, text) => {
    expect(profileUrl(text)).toBe('in:jon-smith');
  });
});

describe('nobody’s profile', () => {
  test.each([
    'https://www.linkedin.com/in/unavailable',
    'https://www.linkedin.com/in/unavailable/',
    'http://de.linkedin.com/in/UNAVAILABLE?trk=x',
    'https://www.linkedin.com/in/me',
    'https://www.linkedin.com/in/me/',
    'https://www.linkedin.com/in/null',
    'linkedin.com/in/undefined',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/search/results/people/headless?x=1',
  ])('%s', (text) => {
    expect(profileUrl(text)).toBe('');
  });

  test.each(['unavailable-jon', 'me-2', 'me1', 'nulla', 'undefined-77'])('but not %s', (slug) => {
    expect(profileUrl(`https://www.linkedin.com/in/${slug}`)).toBe(`in:${slug}`);
  });
});

describe('slugs', () => {
  test.each([
    ['linkedin.com/in/J%C3%93N', 'in:jón'],
    ['linkedin.com/in/jo%CC%81n', 'in:jón'],
    ['linkedin.com/in/山田-太郎', 'in:山田-太郎'],
    ['linkedin.com/in/%E5%B1%B1%E7%94%B0', 'in:山田'],
    ['linkedin.com/in/%F0%9F%9A%80-jon', 'in:🚀-jon'],
    ['linkedin.com/in/jon%20smith', 'in:jon smith'],
    ['linkedin.com/in/%', 'in:%'],
    ['linkedin.com/in/%25', 'in:%'],
    ['linkedin.com/in/%ff%fe', 'in:%ff%fe'],
    ['linkedin.com/in/__proto__', 'in:__proto__'],
    ['linkedin.com/in/constructor', 'in:constructor'],
    ['linkedin.com/in/acorn-jon', 'in:acorn-jon'],
    ['linkedin.com/in/ACoShort', 'in:acoshort'],
  ])('%s is %s', (text, profile) => {
    expect(profileUrl(text)).toBe(profile);
  });
});

describe('members', () => {
  test.each([
    [`linkedin.com/in/${MEMBER}`, `member:${MEMBER}`],
    [`linkedin.com/in/${MEMBER}/`, `member:${MEMBER}`],
    [`linkedin.com/in/${MEMBER}?x=1`, `member:${MEMBER}`],
    [`https://www.linkedin.com/sales/lead/${MEMBER},NAME_SEARCH,ab12`, `member:${MEMBER}`],
    [`https://www.linkedin.com/sales/people/${MEMBER},xx,yy?_ntb=1`, `member:${MEMBER}`],
    [`https://www.linkedin.com/talent/profile/${MEMBER}?trk=x`, `member:${MEMBER}`],
    [`https://www.linkedin.com/sales/lead/${MEMBER}%2CNAME_SEARCH%2Cab`, `member:${MEMBER}`],
    ['https://www.linkedin.com/sales/lead/12345,NAME_SEARCH', ''],
    ['https://www.linkedin.com/talent/profile/jon-smith', ''],
    ['https://www.linkedin.com/recruiter/profile/123', ''],
  ])('%s is “%s”', (text, profile) => {
    expect(profileUrl(text)).toBe(profile);
  });

  test('two members that differ by the case of one letter are two', () => {
    const other = MEMBER.replace('B', 'b');
    expect(profileUrl(`linkedin.com/in/${MEMBER}`)).not.toBe(
      profileUrl(`linkedin.com/in/${other}`),
    );
  });

  test('a hash in lower case is a slug: nobody can say whose', () => {
    const slug = MEMBER.toLowerCase();
    expect(profileUrl(`linkedin.com/in/${slug}`)).toBe(`in:${slug}`);
  });
});

describe('public addresses of old', () => {
  test.each([
    ['linkedin.com/pub/jon-smith/1/2/3', 'in:jon-smith-0030021'],
    ['linkedin.com/pub/jon-smith/1a/22b/333', 'in:jon-smith-33322b1a'],
    ['linkedin.com/pub/Jon-Smith/1A/2B/3C/', 'in:jon-smith-03c02b1a'],
    ['linkedin.com/pub/jon-smith', ''],
    ['linkedin.com/pub/jon-smith/1a/2b', ''],
    ['linkedin.com/pub/dir/Jon/Smith/x', ''],
  ])('%s is “%s”', (text, profile) => {
    expect(profileUrl(text)).toBe(profile);
  });
});

describe('addresses of something else', () => {
  test.each([
    'https://www.linkedin.com/',
    'https://www.linkedin.com/in',
    'https://www.linkedin.com/in//jon',
    'https://www.linkedin.com/feed/update/in/jon',
    'https://www.linkedin.com/company/altex',
    'https://www.linkedin.com/company/in/jon',
    'https://www.linkedin.com/school/altex',
    'https://www.linkedin.com/profile/view?id=123',
    'https://www.linkedin.com/posts/jon-smith_x',
    'https://lnkd.in/abc',
    'https://www.linkedin.cn/in/jon',
    'https://linkedin.com.evil.example/in/jon',
    'https://evil.example/linkedin.com/in/jon',
    'https://evil.example/?u=linkedin.com/in/jon',
    'https://evil-linkedin.com/in/jon',
    'https://user:pw@linkedin.com/in/jon',
    'ftp://linkedin.com/in/jon',
    'javascript:void(0)//linkedin.com/in/jon',
    'data:text/html,linkedin.com/in/jon',
    '=HYPERLINK("https://www.linkedin.com/in/jon")',
    'in',
    'find/in/jon',
    '@jon-smith',
    'https://www.xing.com/profile/Jon_Smith',
    'https://twitter.com/in/jon',
  ])('%s', (text) => {
    expect(profileUrl(text)).toBe('');
  });
});

const slug = fc.stringMatching(/^[a-z0-9]{2,8}(-[a-z0-9]{1,8}){0,2}$/s);

test('host, scheme, case, query and what follows never change whose it is', () => {
  const scheme = fc.constantFrom('', 'http://', 'https://', 'HTTPS://');
  const host = fc.constantFrom(
    'linkedin.com',
    'www.linkedin.com',
    'de.linkedin.com',
    'LinkedIn.com',
  );
  const tail = fc.constantFrom(
    '',
    '/',
    '?a=b',
    '#x',
    '/en',
    '/details/skills/',
    '?a=b&c=%2Fin%2Fx',
  );
  fc.assert(
    fc.property(slug, scheme, host, tail, (name, before, at, behind) => {
      expect(profileUrl(`${before}${at}/in/${name}${behind}`)).toBe(`in:${name}`);
      expect(profileUrl(`${before}${at}/in/${name.toUpperCase()}${behind}`)).toBe(`in:${name}`);
    }),
  );
});

test('escaped or not, a slug of any letters is one', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aéøжΩ山太郎-'.split('')), minLength: 1 });
  fc.assert(
    fc.property(letters, (name) => {
      const plain = profileUrl(`https://www.linkedin.com/in/${name}`);
      expect(profileUrl(`https://www.linkedin.com/in/${encodeURIComponent(name)}`)).toBe(plain);
      expect(profileUrl(`https://www.linkedin.com/in/${name.normalize('NFD')}`)).toBe(plain);
      expect(plain).toBe(`in:${name.normalize('NFC').toLowerCase()}`);
    }),
  );
});

test('no text makes it throw, and nothing but a name space comes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: ANY_UNIT }), (text) => {
      expect(profileUrl(`https://www.linkedin.com/in/${text}`)).toMatch(/^(?:(?:in|member):.+)?$/);
      expect(profileUrl(text)).toMatch(/^(?:(?:in|member):.+)?$/s);
    }),
  );
});
