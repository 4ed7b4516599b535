import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '"Id","IsDeleted","CampaignId","LeadId","ContactId","Status","HasResponded","Name","FirstName","LastName","Title","City","Country","Email","CompanyOrAccount","LeadOrContactId","LeadOrContactOwnerId"',
  '"00v1","0","701A","","003A","Responded","1","Ana Ruiz","Ana","Ruiz","CIO","Oslo","Norway","ana@altex.example","Altex","003A","005S"',
  '"00v2","0","701A","00QB","","Sent","0","Bo Lind","Bo","Lind","","","","","Lumen","00QB",""',
);

describe('salesforce/campaign-member', () => {
  test('people and their owners; that they were written to is no contact', () => {
    expect(told(SAMPLE)).toEqual([
      'salesforce/campaign-member',
      '2 person id: 003A, firstName: Ana, lastName: Ruiz, name: Ana Ruiz, email: ana@altex.example, title: CIO, company: Altex, city: Oslo, country: Norway',
      '3 person id: 00QB, firstName: Bo, lastName: Lind, name: Bo Lind, company: Lumen',
      'owner id 005S > id 003A',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test.each([
    ['ids alone', 'Id,CampaignId,LeadId,ContactId,Status', '00v1,701A,,003A,Sent', []],
    [
      'who was deleted',
      'Id,CampaignId,ContactId,Status,IsDeleted',
      '00v1,701A,003A,Sent,true',
      ['left out: deleted 2'],
    ],
    [
      'nobody',
      'Id,CampaignId,ContactId,Status,Name',
      '00v1,701A,,Sent,Ana',
      ['left out: no-person 2'],
    ],
  ])('of %s', (_, header, row, rest) => {
    expect(told(lines(header, row))).toEqual(['salesforce/campaign-member', ...rest]);
  });
});
