import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '"Id","IsDeleted","MasterRecordId","FirstName","LastName","Title","Company","City","Country","Email","Status","LeadSource","Industry","OwnerId","IsConverted","ConvertedAccountId","ConvertedContactId","LastModifiedDate"',
  '"00QA","0","","Ana","Ruiz","CFO","Harbor","Lima","Peru","ana@harbor.example","Open","Web","Retail","005S","0","","","2024-03-04 05:06:07"',
  '"00QB","0","","Bo","Lind","CTO","Fern Stores","","","bo@fern.example","Qualified","Web","","005S","1","001F","003F","2024-03-04 05:06:07"',
);

describe('salesforce/lead', () => {
  test('a person not yet at an account; once converted, the contact', () => {
    expect(told(SAMPLE)).toEqual([
      'salesforce/lead',
      '2 person id: 00QA, firstName: Ana, lastName: Ruiz, email: ana@harbor.example, title: CFO, company: Harbor, city: Lima, country: Peru, industry: Retail, asOf: 2024-03-04',
      '3 person id: 003F, firstName: Bo, lastName: Lind, email: bo@fern.example, title: CTO, company: Fern Stores, companyId: 001F, asOf: 2024-03-04',
      'owner id 005S > Ana Ruiz',
      'owner id 005S > Bo Lind',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('in the capitals of Data Loader', () => {
    expect(
      told(
        lines('ID,LASTNAME,COMPANY,STATUS,OWNERID,ISCONVERTED', '00QA,Ruiz,Harbor,Open,005S,false'),
      ),
    ).toEqual([
      'salesforce/lead',
      '2 person id: 00QA, lastName: Ruiz, company: Harbor',
      'owner id 005S > Ruiz',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    [
      'what was deleted',
      '"00QA","1","","Ana","Ruiz","","","","","","","","","","","","",""',
      'deleted',
    ],
    [
      'nobody',
      '"00QA","0","","","","CEO","Harbor","","","","Open","","","005S","0","","",""',
      'blank-person',
    ],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['salesforce/lead', `left out: ${code} 2`]);
  });
});
