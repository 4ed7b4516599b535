import { describe, expect, test } from 'vitest';
import { lines, told } from './told.ts';

describe('whom a company belongs to, by name', () => {
  test.each<[format: string, header: string, row: string]>([
    [
      'zoho/account',
      'Record Id,Account Owner,Account Name,Parent Account,Website,Created Time',
      'zcrm_9,,Brightwater,Zeta Holding,,2024-01-02 03:04:05',
    ],
    [
      'salesforce/account',
      'Id,IsDeleted,MasterRecordId,Name,Parent Account,Type,OwnerId',
      '001A,0,,Brightwater,Zeta Holding,,',
    ],
    [
      'dynamics/account',
      '(Do Not Modify) Account,(Do Not Modify) Row Checksum,Account Name,Main Phone,Parent Account,Primary Contact,Owner',
      'a1,x,Brightwater,,Zeta Holding,,',
    ],
    [
      'hubspot/company',
      'Record ID,Company name,Parent company,Company Domain Name,Company owner',
      '7,Brightwater,Zeta Holding,,',
    ],
    ['plain/accounts', 'account,parent', 'Brightwater,Zeta Holding'],
    ['plain/accounts', 'account,Acquired by,domain', 'Brightwater,Zeta Holding,'],
  ])('%s: %s', (format, header, row) => {
    const [known = '', ...claims] = told(lines(header, row));
    expect(known).toBe(format);
    expect(claims.join('\n')).toMatch(/name: Brightwater\b.*parent: Zeta Holding/);
  });
});
