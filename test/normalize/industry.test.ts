import { describe, expect, test } from 'vitest';
import {
  industriesIn,
  industryOf,
  industryOfCompanyName,
  widerIndustry,
} from '../../src/normalize/industry.ts';

describe('an industry as data sets name it', () => {
  test.each([
    ['Banking', 'banking'],
    ['banks', 'banking'],
    ['Banken', 'banking'],
    ['a bank', 'banking'],
    ['LOGISTICS_AND_SUPPLY_CHAIN', 'logistics'],
    ['Logistics & Supply Chain', 'logistics'],
    ['Hospital & Health Care', 'healthcare'],
    ['manufacturing companies', 'manufacturing'],
    ['COMPUTER_SOFTWARE', 'software'],
    ['Maschinenbau', 'machinery'],
    ['fintech startups', 'fintech'],
    ['the insurance industry', 'insurance'],
  ])('%s is %s', (text, industry) => {
    expect(industryOf(text)).toBe(industry);
  });

  test.each(['', 'Altex', 'constructor', 'Germany'])('%j is none', (text) => {
    expect(industryOf(text)).toBe('');
  });

  test('one cell may list several', () => {
    expect(industriesIn('Banking; Insurance')).toEqual(['banking', 'insurance']);
    expect(industriesIn('Airlines/Aviation')).toEqual(['airlines']);
    expect(industriesIn('nothing known')).toEqual([]);
  });
});

test('a narrow industry belongs to a wider one', () => {
  expect(widerIndustry('banking')).toBe('financial services');
  expect(widerIndustry('financial services')).toBe('');
});

describe('a company name', () => {
  test.each([
    ['Deutsche Beispielbank AG', 'banking'],
    ['Sparkasse Musterstadt', 'banking'],
    ['Muster Versicherungen', 'insurance'],
    ['Klinikum Beispielhausen', 'hospitals'],
  ])('%s shows %s', (name, industry) => {
    expect(industryOfCompanyName(name)).toBe(industry);
  });

  test('shows nothing where no word tells', () => {
    expect(industryOfCompanyName('Altex Systems')).toBe('');
    expect(industryOfCompanyName('Embankment')).toBe('');
  });
});
