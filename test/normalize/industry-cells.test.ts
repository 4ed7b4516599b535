import { describe, expect, test } from 'vitest';
import { industriesIn, industryOf, industryOfCompanyName } from '../../src/normalize/industry.ts';

describe('one industry in the spelling of LinkedIn, HubSpot and people', () => {
  test.each([
    [
      'software',
      'Computer Software|COMPUTER_SOFTWARE|Software Development|SaaS|software companies',
    ],
    ['banking', 'Banking|BANKING|banks|Banken|Banque|a bank|the banking sector|Commercial Banking'],
    ['insurance', 'Insurance|INSURANCE|Versicherung|insurers|the insurance industry'],
    ['financial services', 'Financial Services|FINANCIAL_SERVICES|Finance|BFSI'],
    ['airlines', 'Airlines/Aviation|AIRLINES_AVIATION|Airlines|airline'],
    ['machinery', 'Machinery|MACHINERY|Maschinenbau'],
    ['nonprofit', 'Non-Profit Organization Management|NON_PROFIT_ORGANIZATION_MANAGEMENT|NGO'],
    ['pharmaceuticals', 'Pharmaceuticals|PHARMACEUTICALS|Pharma|pharmaceutical'],
    ['consulting', 'Management Consulting|MANAGEMENT_CONSULTING|Consulting|Beratung'],
    ['education', 'Higher Education|HIGHER_EDUCATION|E-Learning|E_LEARNING|schools'],
  ])('%s', (industry, spellings) => {
    for (const spelling of spellings.split('|')) {
      expect([spelling, industryOf(spelling)]).toEqual([spelling, industry]);
      expect([spelling, industryOf(`  ${spelling.toLowerCase()} `)]).toEqual([spelling, industry]);
    }
  });

  test.each(['', '-', 'Other', 'Germany', 'constructor', '__proto__', 'a', 'the company', '🚀'])(
    '“%s” is none',
    (text) => {
      expect(industryOf(text)).toBe('');
      expect(industriesIn(text)).toEqual([]);
    },
  );
});

describe('several industries in one cell', () => {
  test.each([
    ['Banking; Insurance', ['banking', 'insurance']],
    ['Banking, Insurance, Banking', ['banking', 'insurance']],
    ['Software > SaaS', ['software']],
    ['Retail | Ecommerce', ['retail', 'ecommerce']],
    ['Banking; something else', ['banking']],
    [';;', []],
  ])('%s', (text, industries) => {
    expect(industriesIn(text)).toEqual(industries);
  });
});

describe('what a company’s name shows, as a word of its own or as a part of one', () => {
  test.each([
    ['First Harbor Bank', 'banking'],
    ['Harborbank AG', 'banking'],
    ['Bankhaus Hafen', 'banking'],
    ['Hotel Hafenblick', 'travel and hospitality'],
    ['Hotelbetriebe Nord', 'travel and hospitality'],
    ['Universität Hafenstadt', 'education'],
    ['Harbor University', 'education'],
    ['Elektro Meier', 'electronics'],
    ['Transport Meier', 'logistics'],
    ['Harbor Insurance Ltd', 'insurance'],
    ['Harbor Software GmbH', 'software'],
    ['Stadtwerke Hafenstadt', 'utilities'],
    ['Embankment', ''],
    ['Rivermark', ''],
    ['Shopware', ''],
    ['Harbor Analytics', ''],
    ['constructor', ''],
  ])('%s: “%s”', (name, industry) => {
    expect(industryOfCompanyName(name)).toBe(industry);
  });
});
