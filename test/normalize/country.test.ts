import { describe, expect, test } from 'vitest';
import { countryCode, countryCodes } from '../../src/normalize/country.ts';

describe('a country', () => {
  test.each([
    ['Germany', 'DE'],
    ['Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    ['Alemania', 'DE'],
    ['de', 'DE'],
    ['U.S.A.', 'US'],
    ['United States of America', 'US'],
    ['UK', 'GB'],
    ['England', 'GB'],
    ["Côte d'Ivoire", 'CI'],
    ['The Netherlands', 'NL'],
    ['Munich, Bavaria, Germany', 'DE'],
  ])('%s is %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  test.each(['', 'Atlantis', 'Berlin', 'constructor', 'fintech'])('%j is none', (text) => {
    expect(countryCode(text)).toBe('');
  });
});

describe('a region', () => {
  test('is its countries', () => {
    expect(countryCodes('DACH')).toEqual(['DE', 'AT', 'CH', 'LI']);
    expect(countryCodes('Nordics')).toContain('SE');
    expect(countryCodes('EMEA')).toEqual(expect.arrayContaining(['DE', 'AE', 'ZA']));
  });

  test('a country is itself, other words are nothing', () => {
    expect(countryCodes('Spain')).toEqual(['ES']);
    expect(countryCodes('fintech')).toEqual([]);
  });
});

describe('a text that names one thing', () => {
  test.each([
    ['Germany', ['DE']],
    ['GERMANY', ['DE']],
    ['the Netherlands', ['NL']],
    ['U.K.', ['GB']],
    ['Bosnia & Herzegovina', ['BA']],
    ['dach', ['DE', 'AT', 'CH', 'LI']],
    ['Altex Systems', []],
    ['Republic of', []],
    ['', []],
  ])('%j names %j, asked once and again', (text, codes) => {
    expect(countryCodes(text)).toEqual(codes);
    expect(countryCodes(text)).toEqual(codes);
  });

  test.each([
    'Munich, Germany',
    'Germany (DE)',
    'Germany, Republic of',
    'Iran, Islamic Republic of',
  ])('has no parts, as "%s" has', (text) => {
    expect(countryCodes(text)).toEqual([countryCode(text)]);
    expect(countryCode(text)).not.toBe('');
  });

  test('has the code that it has by itself, where it is no region', () => {
    for (const text of [
      'France',
      'Altex',
      'us',
      'Korea',
      'south korea',
      'England',
      'x'.repeat(900),
    ]) {
      const code = countryCode(text);
      expect(countryCodes(text)).toEqual(code === '' ? [] : [code]);
    }
  });
});
