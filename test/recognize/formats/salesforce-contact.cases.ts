import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '"Id","IsDeleted","MasterRecordId","AccountId","Salutation","FirstName","LastName","MailingCity","MailingCountry","ReportsToId","Email","Title","OwnerId","LastModifiedDate","LinkedIn__c"',
  '"003A","0","","001A","Ms.","Mirela","Okonjo","Rotterdam","Netherlands","003B","mirela@brightwater.example","VP Operations","005S","2025-01-02 03:04:05","https://www.linkedin.com/in/mirela-okonjo"',
  '"003B","0","","001A","","Jan","van der Berg","","","","","CEO","005T","2025-01-02 03:04:05",""',
);

describe('salesforce/contact', () => {
  test('a person at an account, whose contact it is, and who is above', () => {
    expect(told(SAMPLE)).toEqual([
      'salesforce/contact',
      '2 person id: 003A, firstName: Mirela, lastName: Okonjo, email: mirela@brightwater.example, url: https://www.linkedin.com/in/mirela-okonjo, title: VP Operations, companyId: 001A, city: Rotterdam, country: Netherlands, asOf: 2025-01-02',
      '3 person id: 003B, firstName: Jan, lastName: van der Berg, title: CEO, companyId: 001A, asOf: 2025-01-02',
      'owner id 005S > Mirela Okonjo',
      'reports-to Mirela Okonjo > id 003B',
      'owner id 005T > Jan van der Berg',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('by the names that a query may ask for instead of ids', () => {
    expect(
      told(
        lines(
          'Id,FirstName,LastName,Email,Title,Account.Name,Owner.Name,Owner.Email',
          '003A,Ana,Ruiz,ana@harbor.example,CFO,Harbor,Sam Seller,sam@corvid.example',
          '003B,Bo,Lind,bo@harbor.example,CTO,Harbor,Sam Seller,sam@corvid.example',
        ),
      ),
    ).toEqual([
      'salesforce/contact',
      '2 person id: 003A, firstName: Ana, lastName: Ruiz, email: ana@harbor.example, title: CFO, company: Harbor',
      '2 person email: sam@corvid.example, team',
      '3 person id: 003B, firstName: Bo, lastName: Lind, email: bo@harbor.example, title: CTO, company: Harbor',
      'owner email sam@corvid.example > Ana Ruiz',
      'owner email sam@corvid.example > Bo Lind',
    ]);
  });

  test('with a profile under whatever name a company gave the field', () => {
    expect(
      told(
        lines(
          'ID,LASTNAME,ACCOUNTID,EMAIL,LINKEDIN_PROFILE_URL__C',
          '003A,Ruiz,001A,ana@harbor.example,linkedin.com/in/ana-ruiz',
        ),
      ),
    ).toEqual([
      'salesforce/contact',
      '2 person id: 003A, lastName: Ruiz, email: ana@harbor.example, url: linkedin.com/in/ana-ruiz, companyId: 001A',
    ]);
  });

  test('without what migration tools write for nothing', () => {
    expect(
      told(
        lines(
          'Guid,Id,FirstName,LastName,Email,AccountId,ReportsToId,OwnerId',
          'g1,003A,Ana,Ruiz,#N/A,#N/A,#N/A,#N/A',
        ),
      ),
    ).toEqual(['salesforce/contact', '2 person id: 003A, firstName: Ana, lastName: Ruiz']);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    [
      'what was deleted',
      '"003A","true","","001A","","Ana","Ruiz","","","","","","","",""',
      'deleted',
    ],
    [
      'what was merged into another',
      '"003A","0","003B","001A","","Ana","Ruiz","","","","","","","",""',
      'merged-away',
    ],
    ['nobody', '"003A","0","","001A","Ms.","","","","","","","CEO","005S","",""', 'blank-person'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['salesforce/contact', `left out: ${code} 2`]);
  });

  test('an owner whom nobody exported is known by the name beside the id', () => {
    expect(
      told(
        lines(
          'ID,FIRSTNAME,LASTNAME,EMAIL,ACCOUNTID,OWNER.NAME,OWNERID',
          '0031x0000001AAA,Ana,Ruiz,ana@harbor.example,0011x0000001AAA,Sam Seller,0051x0000001AAA',
          '0031x0000002AAA,Bo,Lind,bo@harbor.example,0011x0000001AAA,Sam Seller,0051x0000001AAA',
          '0031x0000003AAA,Cy,Moss,cy@harbor.example,0011x0000001AAA,Automated Process,0051x0000002AAA',
          '0031x0000004AAA,Dee,Orr,dee@harbor.example,0011x0000001AAA,,0051x0000003AAA',
        ),
      ).filter((line) => /^owner|0051x/.test(line)),
    ).toEqual([
      '2 person id: 0051x0000001AAA, name: Sam Seller, team',
      'owner id 0051x0000001AAA > Ana Ruiz',
      'owner id 0051x0000001AAA > Bo Lind',
      'owner id 0051x0000002AAA > Cy Moss',
      'owner id 0051x0000003AAA > Dee Orr',
    ]);
  });

  test('migration tools call the id a Guid, and refer to it', () => {
    expect(
      told(lines('Guid,FirstName,LastName,Email,AccountId,Title', 'C1,Ana,Ruiz,,A1,CEO')),
    ).toEqual([
      'salesforce/contact',
      '2 person id: C1, firstName: Ana, lastName: Ruiz, title: CEO, companyId: A1',
    ]);
  });
});
