import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '"Id","IsDeleted","MasterRecordId","Name","Type","ParentId","BillingCity","BillingCountry","Website","Industry","AnnualRevenue","NumberOfEmployees","OwnerId","CreatedDate","LastModifiedDate"',
  '"001A","0","","Brightwater Logistics","Customer - Direct","001P","Rotterdam","Netherlands","www.brightwater.example","Transportation","5000000.0","1200","005S","2023-09-01 10:11:12","2024-09-01 10:11:12"',
  '"001B","0","","Nordhaven AG","Prospect","","","Germany","","","","","005S","2023-09-01 10:11:12","2023-09-01 10:11:12"',
  '"001C","0","","Former Client GmbH","Former Customer","","","","","","","201-500","","2023-09-01 10:11:12","2023-09-01 10:11:12"',
);

describe('salesforce/account', () => {
  test('a company with its kind, size, parent and owner', () => {
    expect(told(SAMPLE)).toEqual([
      'salesforce/account',
      'account id: 001A, name: Brightwater Logistics, domain: www.brightwater.example, type: customer, industry: Transportation, country: Netherlands, employees: 1200, parentId: 001P, owner: id 005S',
      'account id: 001B, name: Nordhaven AG, type: prospect, country: Germany, owner: id 005S',
      'account id: 001C, name: Former Client GmbH, type: former-customer, employees: 351',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('in the capitals of Data Loader, with the marks of its success file', () => {
    expect(
      told(
        lines(
          '"ID","NAME","TYPE","BILLINGCOUNTRY","NUMBEROFEMPLOYEES","OWNERID","STATUS"',
          '"001A","Gravity","Channel Partner / Reseller","US","10000","005S","Item Updated"',
        ),
      ),
    ).toEqual([
      'salesforce/account',
      'account id: 001A, name: Gravity, type: partner, country: US, employees: 10000, owner: id 005S',
    ]);
  });

  test('a person, where the organization sells to people', () => {
    expect(
      told(
        lines(
          'Id,IsPersonAccount,PersonContactId,Name,FirstName,LastName,PersonEmail,PersonTitle,Type,OwnerId,LastModifiedDate',
          '001A,1,003A,Ana Ruiz,Ana,Ruiz,ana@mail.example,CFO,Customer,005S,2024-02-03T04:05:06.000Z',
          '001B,1,,Bo Lind,Bo,Lind,,,,,',
          '001C,0,,Harbor,,,,,Customer,005S,',
        ),
      ),
    ).toEqual([
      'salesforce/account',
      '2 person id: 003A, firstName: Ana, lastName: Ruiz, name: Ana Ruiz, email: ana@mail.example, title: CFO, asOf: 2024-02-03',
      '3 person id: 001B, firstName: Bo, lastName: Lind, name: Bo Lind',
      'account id: 001C, name: Harbor, type: customer, owner: id 005S',
      'owner id 005S > Ana Ruiz Ana Ruiz',
    ]);
  });

  test('with an owner whom a spreadsheet has rounded, which is no id', () => {
    expect(
      told(lines('Id,Name,Type,Industry,OwnerId', '1.2E+17,Harbor,Customer,Retail,5.00E+14')),
    ).toEqual([
      'salesforce/account',
      'account name: Harbor, type: customer, industry: Retail',
      'left out: mangled-id 2',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    ['what was deleted', '"001A","1","","Gone","","","","","","","","","","",""', 'deleted'],
    [
      'what was merged into another',
      '"001A","0","001B","Merged","","","","","","","","","","",""',
      'merged-away',
    ],
    [
      'a company without a name',
      '"001A","0",""," ","Customer","","","","","","","","005S","",""',
      'no-account',
    ],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['salesforce/account', `left out: ${code} 2`]);
  });

  test('migration tools call the id a Guid', () => {
    expect(
      told(lines('Guid,Name,Website,Type,Industry', 'A1,Fern,fern.example,Customer,#N/A')),
    ).toEqual([
      'salesforce/account',
      'account id: A1, name: Fern, domain: fern.example, type: customer',
    ]);
  });
});
