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
