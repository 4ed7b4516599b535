import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '"Id","Username","FirstName","LastName","CompanyName","Title","City","Country","Email","Alias","IsActive","UserRoleId","ProfileId","UserType","ManagerId","LastModifiedDate"',
  '"005S","sam@corvid.example.crm","Sam","Seller","Corvid","Account Executive","Berlin","Germany","sam@corvid.example","ssell","1","00E1","00e1","Standard","005M","2024-03-04 05:06:07"',
  '"005M","kim@corvid.example.crm","Kim","Park","Corvid","VP Sales","","","kim@corvid.example","kpark","0","","","Standard","","2024-03-04 05:06:07"',
);

describe('salesforce/user', () => {
  test('who works in the CRM, and for whom', () => {
    expect(told(SAMPLE)).toEqual([
      'salesforce/user',
      '2 person id: 005S, firstName: Sam, lastName: Seller, email: sam@corvid.example, title: Account Executive, company: Corvid, city: Berlin, country: Germany, asOf: 2024-03-04',
      '3 person id: 005M, firstName: Kim, lastName: Park, email: kim@corvid.example, title: VP Sales, company: Corvid, gone, asOf: 2024-03-04',
      'reports-to Sam Seller > id 005M',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    [
      'a guest of a site',
      '"005G","g@corvid.example","Guest","Site","","","","","g@corvid.example","guest","1","","","Guest","",""',
      'not-standard-user',
    ],
    [
      'a robot',
      '"005R","r@corvid.example","Auto","Process","","","","","","autoproc","1","","","AutomatedProcess","",""',
      'not-standard-user',
    ],
    [
      'nobody',
      '"005N","n@corvid.example","","","","","","","","n","1","","","Standard","",""',
      'blank-person',
    ],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['salesforce/user', `left out: ${code} 2`]);
  });
});
