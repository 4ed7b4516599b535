import { describe, expect, test } from 'vitest';
import { SENIORITIES, type Seniority } from '../../src/model/persona.ts';
import { countryFit, countryFound, industryFit } from '../../src/targets/fit-place.ts';
import { functionFit, seniorityFit, titleFit } from '../../src/targets/fit-title.ts';
import { functionField } from '../../src/targets/parse-fields.ts';
import { titleWanted } from '../../src/targets/title-wanted.ts';

describe('who is sought, who is there, how well it fits and why', () => {
  test.each([
    ['CISO', 'Chief Information Security Officer', 1, 'same office'],
    ['CISO', 'CISO', 1, 'same office'],
    ['CISO', 'Chief Security Officer', 0.9, 'same level and function'],
    ['CISO', 'Group CISO', 1, 'same office'],
    ['CISO', 'Deputy CISO', 0.675, 'another level'],
    ['CISO', 'Acting CISO', 0.9, 'same level and function'],
    ['CISO', 'Assistant to the CISO', 0, 'no such level'],
    ['CISO', 'Advisor to the CISO', 0, 'no such level'],
    ['CISO', 'VP Information Security', 0.675, 'another level'],
    ['CISO', 'Director of Security', 0.4303, 'another level'],
    ['CISO', 'Head of Information Security', 1, 'same office'],
    ['CISO', 'Security Manager', 0.2152, 'another level'],
    ['CISO', 'Security Engineer', 0, 'no such level'],
    ['CISO', 'CIO', 0.54, 'related function'],
    ['CISO', 'CTO', 0, 'another function'],
    ['CISO', 'CEO', 0, 'another function'],
    ['CISO', 'former CISO', 0, 'another function'],
    ['CISO', 'ex-CISO', 0, 'another function'],
    ['CISO', 'CISO (retired)', 0, 'another function'],
    ['CISO', 'CISO & CIO', 0.95, 'same office and more'],
    ['CISO', 'Interim CISO', 0.95, 'same office and more'],
    ['CISO', 'Virtual CISO', 0.95, 'same office and more'],
    ['CISO', 'Chief Information Security Officer - EMEA', 0.95, 'same office and more'],
    ['CISO', 'Field CISO', 0.95, 'same office and more'],
    ['CEO', 'Chief Executive Officer', 1, 'same office'],
    ['CEO', 'CEO', 1, 'same office'],
    ['CEO', 'Founder & CEO', 0.95, 'same office and more'],
    ['CEO', 'Founder', 0.72, 'another level'],
    ['CEO', 'Co-Founder', 0.72, 'another level'],
    ['CEO', 'Owner', 0.72, 'another level'],
    ['CEO', 'President', 0.9, 'same level and function'],
    ['CEO', 'Managing Director', 0.9, 'same level and function'],
    ['CEO', 'Geschäftsführer', 1, 'same office'],
    ['CEO', 'Directeur Général', 1, 'same office'],
    ['CEO', 'Executive Assistant to the CEO', 0, 'no such level'],
    ['CEO', 'former CEO', 0, 'another function'],
    ['CEO', 'COO', 0.54, 'related function'],
    ['CEO', 'CEO EMEA', 0.95, 'same office and more'],
    ['VP Sales', 'Vice President, Sales', 1, 'same office'],
    ['VP Sales', 'VP of Sales', 1, 'same office'],
    ['VP Sales', 'SVP Sales', 0.95, 'same office and more'],
    ['VP Sales', 'Senior Vice President of Sales', 0.95, 'same office and more'],
    ['VP Sales', 'VP Sales EMEA', 0.95, 'same office and more'],
    ['VP Sales', 'VP Marketing', 0.54, 'related function'],
    ['VP Sales', 'VP Business Development', 0.9, 'same level and function'],
    ['VP Sales', 'Director of Sales', 0.5737, 'another level'],
    ['VP Sales', 'Head of Sales', 0.675, 'another level'],
    ['VP Sales', 'Sales Manager', 0.2869, 'another level'],
    ['VP Sales', 'Chief Revenue Officer', 0.675, 'another level'],
    ['VP Sales', 'Sales Representative', 0, 'no such level'],
    ['VP Sales', 'Vertriebsleiter', 0.675, 'another level'],
    ['VP Sales', 'Regional VP Sales', 0.95, 'same office and more'],
    ['VP Sales', 'VP Customer Success', 0.54, 'related function'],
    ['VP Sales', 'VP Engineering', 0, 'another function'],
    ['head of sales', 'VP Sales', 0.675, 'another level'],
    ['head of sales', 'Sales Director', 0.765, 'another level'],
    ['head of sales', 'Head of Marketing', 0.54, 'related function'],
    ['head of sales', 'Head of Sales Operations', 0.95, 'same office and more'],
    ['head of sales', 'Leiter Vertrieb', 1, 'same office'],
    ['head of sales', 'Head of Sales, DACH', 0.95, 'same office and more'],
    ['CFO', 'Chief Financial Officer', 1, 'same office'],
    ['CFO', 'Finance Director', 0.4303, 'another level'],
    ['CFO', 'VP Finance', 0.675, 'another level'],
    ['CFO', 'Head of Finance', 1, 'same office'],
    ['CFO', 'Financial Controller', 0, 'no such level'],
    ['CFO', 'Treasurer', 0, 'no such level'],
    ['CFO', 'Directeur Administratif et Financier', 1, 'same office'],
    ['CTO', 'Chief Technology Officer', 1, 'same office'],
    ['CTO', 'VP Engineering', 0.675, 'another level'],
    ['CTO', 'CIO', 0.54, 'related function'],
    ['CTO', 'Head of Engineering', 1, 'same office'],
    ['CTO', 'Technical Director', 0.4303, 'another level'],
    ['HR director', 'Director of Human Resources', 1, 'same office'],
    ['HR director', 'Head of People', 0.765, 'another level'],
    ['HR director', 'HR Manager', 0.45, 'another level'],
    ['HR director', 'VP People', 0.5737, 'another level'],
    ['HR director', 'Personalleiter', 0.765, 'another level'],
    ['data scientist', 'Data Scientist', 1, 'same office'],
    ['data scientist', 'Senior Data Scientist', 0.95, 'same office and more'],
    ['data scientist', 'Data Analyst', 0.6667, 'same function'],
    ['data scientist', 'Data Engineer', 0.6667, 'same function'],
    ['data scientist', 'Lawyer', 0, 'same function'],
    ['Director', 'Director', 1, 'same office'],
    ['Director', 'Art Director', 0, 'no such level'],
    ['Director', 'Managing Director', 0.4303, 'another level'],
    ['Director', 'Director of Sales', 0.95, 'same office and more'],
    ['Director', 'Funeral Director', 0, 'no such level'],
    ['product manager', 'Product Manager', 1, 'same office'],
    ['product manager', 'Senior Product Manager', 0.95, 'same office and more'],
    ['product manager', 'Product Owner', 0.6667, 'same function'],
  ])('%s: %s %d, %s', (wanted, held, value, how) => {
    const factor = titleFit(titleWanted(wanted), titleWanted(held));
    expect(factor.value).toBeCloseTo(value, 4);
    expect(factor.because).toEqual({ wanted, found: held, how });
  });
});

describe('levels apart', () => {
  /** Row: sought, column: held, in hundredths, from owner to entry. */
  const HUNDREDTHS: Readonly<Record<Seniority, readonly number[]>> = {
    owner: [100, 80, 60, 45, 38, 19, 10, 5],
    'c-level': [80, 100, 75, 56, 48, 24, 12, 6],
    vp: [60, 75, 100, 75, 64, 32, 16, 8],
    head: [45, 56, 75, 100, 85, 43, 21, 11],
    director: [38, 48, 64, 85, 100, 50, 25, 13],
    manager: [19, 24, 32, 43, 50, 100, 50, 25],
    senior: [10, 12, 16, 21, 25, 50, 100, 50],
    entry: [5, 6, 8, 11, 13, 25, 50, 100],
  };

  test.each(SENIORITIES)('from %s', (wanted) => {
    const row = SENIORITIES.map((held) => Math.round(100 * seniorityFit(wanted, held)));
    expect(row).toEqual(HUNDREDTHS[wanted]);
  });
});

describe('functions that are near each other', () => {
  test.each([
    ['security', 'it'],
    ['it', 'engineering'],
    ['it', 'data'],
    ['engineering', 'product'],
    ['product', 'design'],
    ['sales', 'marketing'],
    ['sales', 'customer-success'],
    ['finance', 'procurement'],
    ['operations', 'executive'],
  ] as const)('%s and %s, either way', (one, other) => {
    expect([functionFit(one, other), functionFit(other, one)]).toEqual([0.6, 0.6]);
  });

  test.each([
    ['security', 'engineering'],
    ['sales', 'finance'],
    ['hr', 'legal'],
    ['executive', 'sales'],
    ['other', 'it'],
  ] as const)('but not %s and %s', (one, other) => {
    expect([functionFit(one, other), functionFit(other, one)]).toEqual([0, 0]);
  });
});

describe('a field of function is named as other tools name it', () => {
  test.each([
    ['Information Technology', 'it'],
    ['Human Resources', 'hr'],
    ['Customer Success and Support', 'customer-success'],
    ['Business Development', 'sales'],
    ['Accounting', 'finance'],
    ['Sales', 'sales'],
    ['infosec', 'security'],
    ['R&D', 'research'],
    ['people', 'hr'],
    ['purchasing', 'procurement'],
    ['supply chain', 'operations'],
    ['Administrative', 'operations'],
    ['Engineering', 'engineering'],
    ['Entrepreneurship', ''],
    ['Finance', 'finance'],
    ['Legal', 'legal'],
    ['Marketing', 'marketing'],
    ['Media and Communication', 'marketing'],
    ['Operations', 'operations'],
    ['Product Management', 'product'],
    ['Purchasing', 'procurement'],
    ['Quality Assurance', 'operations'],
    ['Real Estate', ''],
    ['Research', 'research'],
    ['Support', 'customer-success'],
    ['nonsense', ''],
    ['', ''],
  ])('%s: %s', (value, name) => {
    expect(functionField(value)).toBe(name);
  });
});

describe('an industry sought, one that a data set names, and how well it fits', () => {
  test.each([
    ['banks', 'Banking', 1],
    ['banks', 'BANKING', 1],
    ['banks', 'Investment Banking', 0],
    ['banks', 'Financial Services', 0.65],
    ['banks', 'FINANCIAL_SERVICES', 0.65],
    ['banks', 'Insurance', 0],
    ['banks', 'Banken', 1],
    ['banks', 'banque', 1],
    ['banks', 'Finance', 0.65],
    ['banks', 'Retail Banking', 1],
    ['fintech', 'Financial Services', 0.65],
    ['fintech', 'FinTech', 1],
    ['fintech', 'FINANCIAL_SERVICES', 0.65],
    ['fintech', 'Software', 0],
    ['fintech', 'Banking', 0],
    ['fintech', 'Internet', 0],
    ['insurance', 'INSURANCE', 1],
    ['insurance', 'Insurance', 1],
    ['insurance', 'Versicherungen', 1],
    ['insurance', 'Assurance', 1],
    ['insurance', 'Financial Services', 0.65],
    ['insurance', 'Banking', 0],
    ['software', 'Computer Software', 1],
    ['software', 'COMPUTER_SOFTWARE', 1],
    ['software', 'Software Development', 1],
    ['software', 'SaaS', 1],
    ['software', 'Technology', 0.65],
    ['software', 'Internet', 0],
    ['healthcare', 'Hospital & Health Care', 1],
    ['healthcare', 'HOSPITAL_HEALTH_CARE', 1],
    ['healthcare', 'Hospitals and Health Care', 1],
    ['healthcare', 'Medical Devices', 1],
    ['healthcare', 'Pharmaceuticals', 1],
    ['healthcare', 'Biotechnology', 1],
    ['healthcare', 'Gesundheitswesen', 1],
    ['healthcare', 'Retail', 0],
    ['manufacturing', 'Machinery', 1],
    ['manufacturing', 'Industrial Machinery Manufacturing', 1],
    ['manufacturing', 'Automotive', 1],
    ['manufacturing', 'AUTOMOTIVE', 1],
    ['manufacturing', 'Mechanical or Industrial Engineering', 1],
    ['manufacturing', 'Electrical/Electronic Manufacturing', 1],
    ['manufacturing', 'Chemicals', 1],
    ['manufacturing', 'Software', 0],
    ['retail', 'RETAIL', 1],
    ['retail', 'Retail', 1],
    ['retail', 'Supermarkets', 1],
    ['retail', 'E-Commerce', 1],
    ['retail', 'Einzelhandel', 1],
    ['retail', 'Banking', 0],
    ['energy', 'Oil & Energy', 1],
    ['energy', 'OIL_ENERGY', 1],
    ['energy', 'Utilities', 1],
    ['energy', 'Renewables & Environment', 1],
    ['energy', 'Oil and Gas', 1],
    ['logistics', 'Logistics & Supply Chain', 1],
    ['logistics', 'LOGISTICS_AND_SUPPLY_CHAIN', 1],
    ['logistics', 'Maritime', 1],
    ['logistics', 'Airlines/Aviation', 1],
    ['logistics', 'Transportation', 1],
    ['logistics', 'Shipping', 1],
    ['telecom', 'Telecommunications', 1],
    ['telecom', 'TELECOMMUNICATIONS', 1],
    ['telecom', 'Wireless', 1],
    ['law firms', 'Law Practice', 1],
    ['law firms', 'LAW_PRACTICE', 1],
    ['law firms', 'Legal Services', 1],
    ['law firms', 'Legal', 1],
    ['consulting', 'Management Consulting', 1],
    ['consulting', 'Business Consulting and Services', 1],
    ['consulting', 'Professional Services', 0.65],
    ['consulting', 'Accounting', 0],
    ['universities', 'Higher Education', 1],
    ['universities', 'HIGHER_EDUCATION', 1],
    ['universities', 'Education', 1],
    ['universities', 'Research', 0],
    ['government', 'Government Administration', 1],
    ['government', 'Public Sector', 1],
    ['government', 'Public Safety', 1],
    ['government', 'Education', 0],
    ['financial services', 'Banking', 1],
    ['financial services', 'Insurance', 1],
    ['financial services', 'Venture Capital & Private Equity', 1],
    ['financial services', 'Retail', 0],
  ])('%s: %s %d', (wanted, known, value) => {
    expect(industryFit(wanted, known, '').value).toBe(value);
  });

  test.each([
    ['banks', 'Norbank AG', 0.85],
    ['banks', 'Deutsche Beispielbank', 0.85],
    ['software', 'Altex Software GmbH', 0.85],
    ['insurance', 'Stonemere Insurance', 0.85],
    ['retail', 'Norbank AG', 0.4],
    ['banks', 'Altex', 0.4],
  ])('%s: where none is known, the name %s shows it: %d', (wanted, company, value) => {
    expect(industryFit(wanted, '', company).value).toBe(value);
  });

  test.each([
    ['banks', 'Retail', 'Norbank AG', 0],
    ['banks', 'Nonprofit', 'Food Bank of Leith', 0],
    ['retail', 'Retail', 'Norbank AG', 1],
    ['banks', 'Financial Services', 'Norbank AG', 0.85],
    ['banks', 'Financial Services', 'Altex', 0.65],
    ['banks', 'Other', 'Norbank AG', 0.85],
  ])('%s: stated is %s, the name is %s: %d', (wanted, known, company, value) => {
    expect(industryFit(wanted, known, company).value).toBe(value);
  });
});

describe('where somebody is', () => {
  const nowhere = { person: '', account: '', domains: '' };

  test.each([
    [{ person: 'Deutschland' }, 'DE', 1, 'person'],
    [{ person: 'Federal Republic of Germany' }, 'DE', 1, 'person'],
    [{ person: 'UK', account: 'Germany' }, 'GB', 1, 'person'],
    [{ person: 'Atlantis', account: 'Germany' }, 'DE', 0.95, 'account'],
    [{ account: 'U.S.A.' }, 'US', 0.95, 'account'],
    [{ account: 'France', domains: 'altex.de' }, 'FR', 0.95, 'account'],
    [{ domains: 'altex.de' }, 'DE', 0.85, 'domain'],
    [{ domains: 'altex.example;altex.co.uk' }, 'GB', 0.85, 'domain'],
    [{ domains: 'altex.com.au' }, 'AU', 0.85, 'domain'],
    [{ domains: 'altex.io;altex.ai;altex.co;altex.me;altex.tv' }, '', 0.4, 'not known'],
    [{ domains: 'altex.eu' }, '', 0.4, 'not known'],
    [{ domains: 'altex.example' }, '', 0.4, 'not known'],
    [{ person: '__proto__', account: 'constructor' }, '', 0.4, 'not known'],
  ])('%j: %s', (facts, code, value, how) => {
    expect(countryFound({ ...nowhere, ...facts })).toEqual([code, value, how]);
  });

  test('fits any of the countries sought, with what shows it', () => {
    expect(countryFit(['FR', 'DE'], { ...nowhere, domains: 'altex.de' })).toEqual({
      name: 'country',
      value: 0.85,
      because: { wanted: 'FR,DE', found: 'DE', how: 'domain' },
    });
    expect(countryFit(['FR'], { ...nowhere, domains: 'altex.de' }).value).toBe(0);
  });
});
