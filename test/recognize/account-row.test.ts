import { describe, expect, test } from 'vitest';
import { lines, told } from './told.ts';

type Case = readonly [format: string, header: string, row: string, claim: string];

/** The same company as six exports of accounts say it. */
const CASES: readonly Case[] = [
  [
    'zoho/account',
    'Record Id,Account Name,Website,Account Type,Industry,Billing Country,Employees,Parent Account,Created Time',
    'zcrm_9,Brightwater,brightwater.example,Customer,Banking,Germany,120,Zeta Holding,2024-01-02 03:04:05',
    'id: zcrm_9, name: Brightwater, domain: brightwater.example, type: customer, industry: Banking, country: Germany, employees: 120, parent: Zeta Holding',
  ],
  [
    'salesforce/account',
    'Id,IsDeleted,MasterRecordId,Name,Website,Type,Industry,BillingCountry,NumberOfEmployees,ParentId',
    '001A,0,,Brightwater,brightwater.example,Former Customer,Banking,Germany,120,001B',
    'id: 001A, name: Brightwater, domain: brightwater.example, type: former-customer, industry: Banking, country: Germany, employees: 120, parentId: 001B',
  ],
  [
    'salesforce/report-accounts',
    'Account Name,Type,Website,Industry,Employees,Billing Country,Last Activity,Rating',
    'Brightwater,Reseller,brightwater.example,Banking,120,Germany,,',
    'name: Brightwater, domain: brightwater.example, type: partner, industry: Banking, country: Germany, employees: 120',
  ],
  [
    'dynamics/account',
    '(Do Not Modify) Account,(Do Not Modify) Row Checksum,Account Name,Main Phone,Website,Relationship Type,Industry,Number of Employees,Parent Account',
    'a1,x,Brightwater,,brightwater.example,Competitor,Banking,120,Zeta Holding',
    'id: a1, name: Brightwater, domain: brightwater.example, type: competitor, industry: Banking, employees: 120, parent: Zeta Holding',
  ],
  [
    'hubspot/company',
    'Record ID,Company name,Company Domain Name,Type,Industry,Country/Region,Number of Employees,Parent company,Company owner',
    '7,Brightwater,brightwater.example,PROSPECT,Banking,Germany,120,Zeta Holding,',
    'id: 7, name: Brightwater, domain: brightwater.example, type: prospect, industry: Banking, country: Germany, employees: 120, parent: Zeta Holding',
  ],
  [
    'pipedrive/organization',
    'Organization - ID,Organization - Name,Organization - Label,Organization - Website,Organization - Industry,Organization - Country of Address,Organization - People count',
    '5,Brightwater,Customer,brightwater.example,Banking,Germany,2',
    'id: 5, name: Brightwater, domain: brightwater.example, type: customer, industry: Banking, country: Germany',
  ],
];

describe('a row of a company', () => {
  test.each(CASES)('%s', (format, header, row, claim) => {
    expect(told(lines(header, row))).toEqual([format, `account ${claim}`]);
  });
});

describe('a row that names no company is left out and counted', () => {
  test.each(CASES)('%s', (format, header, row) => {
    const nameless = row.replace('Brightwater', '');
    const [known, ...claims] = told(lines(header, row, nameless));
    expect(known).toBe(format);
    expect(claims.filter((claim) => claim.startsWith('account '))).toHaveLength(1);
    expect(claims.at(-1)).toBe('left out: no-account 3');
  });
});

describe('the owner of a company', () => {
  test.each([
    ['dynamics/account', 'Owner', '(Do Not Modify) Account,Account Name,Main Phone,Owner'],
    ['zoho/account', 'Account Owner', 'Record Id,Account Name,Website,Account Owner'],
    [
      'hubspot/company',
      'Company owner',
      'Record ID,Company name,Company Domain Name,Company owner',
    ],
  ])('%s: %s', (format, _, header) => {
    const claims = told(lines(header, 'a1,Brightwater,,Sam Seller'));
    expect(claims[0]).toBe(format);
    expect(claims[1]).toBe('2 person id: Sam Seller, name: Sam Seller, team');
    expect(claims[2]).toMatch(/^account .*name: Brightwater.*owner: /);
  });
});
