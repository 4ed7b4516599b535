import { describe, expect, test } from 'vitest';
import { industryOf, widerIndustry } from '../../src/normalize/industry.ts';

/** LinkedIn's industries, old and new, as HubSpot and Salesforce have them too, by ours. */
const NAMES: Record<string, string> = {
  'financial services': 'Financial Services|FINANCIAL_SERVICES|Finance',
  banking: 'Banking|BANKING|Credit Intermediation',
  investment:
    'Capital Markets|Investment Banking|INVESTMENT_MANAGEMENT|Venture Capital & Private Equity|VENTURE_CAPITAL_PRIVATE_EQUITY',
  insurance: 'Insurance|INSURANCE|Insurance Agencies and Brokerages|Versicherungen|Seguros',
  fintech: 'Blockchain Services|fintechs',
  software:
    'Computer Software|COMPUTER_SOFTWARE|Software Development|Business Intelligence Platforms',
  'it services':
    'Information Technology & Services|INFORMATION_TECHNOLOGY_AND_SERVICES|IT Services and IT Consulting',
  technology: 'Technology|Technology, Information and Internet|Data Infrastructure and Analytics',
  cybersecurity:
    'Computer & Network Security|COMPUTER_NETWORK_SECURITY|Computer and Network Security',
  semiconductors: 'Semiconductors|Semiconductor Manufacturing',
  telecommunications: 'Telecommunications|TELECOMMUNICATIONS|Wireless|Telekommunikation',
  manufacturing: 'Manufacturing',
  machinery:
    'Machinery|MACHINERY|Industrial Automation|Robotics Engineering|Automation Machinery Manufacturing|Maschinenbau',
  automotive: 'Automotive|AUTOMOTIVE|Motor Vehicle Manufacturing',
  chemicals: 'Chemicals|CHEMICALS|Plastics|Chemical Manufacturing',
  'aerospace and defense': 'Aviation & Aerospace|AVIATION_AEROSPACE|Defense & Space',
  metals: 'Mining & Metals|MINING_METALS|Steel',
  packaging:
    'Packaging & Containers|Paper & Forest Products|Glass, Ceramics & Concrete|Printing Services',
  textiles:
    'Textiles|Apparel & Fashion|APPAREL_FASHION|Textile Manufacturing|Luxury Goods & Jewelry',
  'food and beverage':
    'Food & Beverages|FOOD_BEVERAGES|Food Production|FOOD_PRODUCTION|Dairy|Wine & Spirits|Beverage Manufacturing',
  'consumer goods': 'Consumer Goods|CONSUMER_GOODS|Cosmetics|Personal Care Product Manufacturing',
  retail: 'Retail|RETAIL|Supermarkets|Retail Groceries|Einzelhandel|Commerce de détail',
  pharmaceuticals: 'Pharmaceuticals|PHARMACEUTICALS|Pharmaceutical Manufacturing',
  biotechnology: 'Biotechnology|BIOTECHNOLOGY|Biotechnology Research',
  'medical devices': 'Medical Devices|MEDICAL_DEVICES|Medical Equipment Manufacturing',
  healthcare:
    'Hospital & Health Care|Healthcare|Medical Practices|Veterinary Services|Gesundheitswesen',
  energy: 'Energy|Oil & Energy|OIL_ENERGY|Energie|Énergie',
  'oil and gas': 'Oil and Gas',
  utilities: 'Utilities|UTILITIES|Electric Power Generation',
  renewables:
    'Renewables & Environment|RENEWABLES_ENVIRONMENT|Environmental Services|Renewable Energy Power Generation',
  construction: 'Construction|Building Materials|Civil Engineering|Baugewerbe|Construcción',
  'real estate': 'Real Estate|REAL_ESTATE|Commercial Real Estate|Immobilien|Immobilier',
  logistics:
    'Logistics & Supply Chain|LOGISTICS_AND_SUPPLY_CHAIN|Transportation/Trucking/Railroad|Warehousing and Storage|Logistik',
  maritime: 'Maritime|Maritime Transportation',
  airlines: 'Airlines/Aviation|AIRLINES_AVIATION|Airlines and Aviation',
  'travel and hospitality':
    'Hospitality|Leisure, Travel & Tourism|Restaurants|Hotels and Motels|Recreation',
  media:
    'Broadcast Media|Media Production|Newspapers|Publishing|Motion Pictures & Film|Entertainment',
  gaming: 'Computer Games',
  'marketing and advertising':
    'Marketing & Advertising|MARKETING_AND_ADVERTISING|Advertising Services',
  education: 'Higher Education|Education Management|E-learning|PRIMARY_SECONDARY_EDUCATION|Bildung',
  government:
    'Government Administration|GOVERNMENT_ADMINISTRATION|Public Safety|Armed Forces|Public Sector',
  nonprofit:
    'Nonprofit Organization Management|Non-profit Organizations|Not For Profit|Philanthropy',
  consulting:
    'Management Consulting|MANAGEMENT_CONSULTING|Business Consulting and Services|Consulting',
  'legal services': 'Law Practice|LAW_PRACTICE|Legal Services',
  'accounting services': 'Accounting|ACCOUNTING',
  staffing: 'Staffing & Recruiting|STAFFING_AND_RECRUITING|Human Resources',
  'security services': 'Security & Investigations|SECURITY_AND_INVESTIGATIONS',
  agriculture: 'Farming|Fishery|Ranching|Forestry and Logging|Agriculture',
  research: 'Research|Think Tanks|Nanotechnology',
  sports: 'Sports|Spectator Sports',
  arts: 'Arts & Crafts|Performing Arts|Fine Art|Museums & Institutions|Musicians',
};

describe.each(Object.entries(NAMES))('%s', (industry, names) => {
  test.each(names.split('|'))('is called %s', (name) => {
    expect(industryOf(name)).toBe(industry);
  });
});

test.each([
  ['banking', 'financial services'],
  ['fintech', 'financial services'],
  ['cybersecurity', 'technology'],
  ['machinery', 'manufacturing'],
  ['pharmaceuticals', 'healthcare'],
  ['maritime', 'logistics'],
  ['consulting', 'professional services'],
  ['gaming', 'media'],
  ['retail', ''],
])('%s is part of %s', (industry, wider) => {
  expect(widerIndustry(industry)).toBe(wider);
});
