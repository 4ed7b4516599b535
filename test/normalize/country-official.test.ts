import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryCode, countryCodes } from '../../src/normalize/country.ts';

/** Any UTF-16 unit, lone surrogates and controls among them. */
const ANY_UNIT = fc.nat(0xffff).map((code) => String.fromCharCode(code));

describe('states under their official names, as lists of ISO 3166 have them', () => {
  test.each([
    ['Korea, Republic of', 'KR'],
    ["Korea, Democratic People's Republic of", 'KP'],
    ['Korea, South', 'KR'],
    ['Korea, North', 'KP'],
    ['Iran, Islamic Republic of', 'IR'],
    ['Moldova, Republic of', 'MD'],
    ['Tanzania, United Republic of', 'TZ'],
    ['Bolivia, Plurinational State of', 'BO'],
    ['Venezuela, Bolivarian Republic of', 'VE'],
    ['Micronesia, Federated States of', 'FM'],
    ['Congo, Democratic Republic of the', 'CD'],
    ['Bahamas, The', 'BS'],
    ['Gambia, The', 'GM'],
    ['Russian Federation', 'RU'],
    ['Viet Nam', 'VN'],
    ['Republic of Ireland', 'IE'],
    ['Federal Republic of Germany', 'DE'],
    ['United States of America', 'US'],
  ])('%s is %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });
});

describe('with an aside, or behind a place', () => {
  test.each([
    ['Germany (DE)', 'DE'],
    ['United States (US)', 'US'],
    ['(Germany)', 'DE'],
    ['Munich (Bavaria), Germany', 'DE'],
    ['Munich, Germany (remote)', 'DE'],
    ['Greater London, England, United Kingdom', 'GB'],
    ['Belfast, Northern Ireland', 'GB'],
    ['Deutschland 🇩🇪', 'DE'],
    [',Germany', 'DE'],
    ['Hong Kong, China', 'CN'],
    ['constructor, US', 'US'],
  ])('%s is %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  test.each([
    'Germany, Bavaria',
    'Germany;France',
    'Germany/Austria',
    'Germany and France',
    'San Francisco Bay Area',
    'New Jersey',
    'New Mexico',
    'us-east',
    'EMEA',
    'Remote',
    'Earth, Republic of',
    ', ,',
    '()',
    '(',
  ])('%s is none', (text) => {
    expect(countryCode(text)).toBe('');
  });
});

describe('near names stay apart', () => {
  test.each([
    ['Niger', 'Nigeria'],
    ['Guinea', 'Guinea-Bissau'],
    ['Guinea', 'Papua New Guinea'],
    ['Guinea', 'Equatorial Guinea'],
    ['Congo', 'DR Congo'],
    ['South Korea', 'North Korea'],
    ['Ireland', 'Northern Ireland'],
    ['Austria', 'Australia'],
    ['Slovakia', 'Slovenia'],
    ['Iran', 'Iraq'],
    ['Mali', 'Malawi'],
    ['Dominica', 'Dominican Republic'],
    ['Samoa', 'American Samoa'],
    ['Sudan', 'South Sudan'],
    ['China', 'Taiwan'],
    ['Georgia', 'South Georgia'],
  ])('%s and %s', (one, other) => {
    expect(countryCode(one)).not.toBe('');
    expect(countryCode(one)).not.toBe(countryCode(other));
  });
});

test('a code is known in either case, three letters where people use them', () => {
  expect(['USA', 'usa', 'U.S.A.', 'GBR', 'DEU', 'uae'].map(countryCode)).toEqual([
    'US',
    'US',
    'US',
    'GB',
    'DE',
    'AE',
  ]);
});

test('a place in front of a country never changes it', () => {
  const place = fc.constantFrom(
    'Springfield',
    'Harbor City',
    'St. Ana',
    'Paris',
    'Val-d’Or',
    '12345',
  );
  const country = fc.constantFrom('Germany', 'US', 'Côte d’Ivoire', 'The Netherlands', 'Viet Nam');
  fc.assert(
    fc.property(fc.array(place, { maxLength: 3 }), country, (places, name) => {
      expect(countryCode([...places, name].join(', '))).toBe(countryCode(name));
    }),
  );
});

test('no text makes it throw or wait, and a code is two letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: ANY_UNIT }), (text) => {
      expect(countryCode(text)).toMatch(/^(?:[A-Z]{2})?$/);
      for (const code of countryCodes(text)) expect(code).toMatch(/^[A-Z]{2}$/);
    }),
  );
  for (const piece of ['(', ')', ',', 'a,', '(a)', 'the ']) {
    expect(countryCode(piece.repeat(2 ** 17))).toBe('');
  }
});
