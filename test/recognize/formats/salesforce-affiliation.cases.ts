import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Id,OwnerId,IsDeleted,Name,hed__Account__c,hed__Affiliation_Type__c,hed__Contact__c,hed__EndDate__c,hed__Primary__c,hed__Role__c,hed__StartDate__c,hed__Status__c',
  'a0A1,005S,0,AF-1,001A,,003A,,1,Student,2019-09-01,Current',
  'a0A2,005S,0,AF-2,001B,,003A,2018-06-30,0,Faculty,2012-01-01,Former',
  'a0A3,005S,0,AF-3,001C,,003B,,0,,,Former',
);

describe('salesforce/affiliation', () => {
  test('jobs and studies of the education and nonprofit packages', () => {
    expect(told(SAMPLE)).toEqual([
      'salesforce/affiliation',
      'job id 003A at #001A, title: Student, start: 2019-09-01, still (student)',
      'job id 003A at #001B, title: Faculty, start: 2012-01-01, end: 2018-06-30 (employee)',
      'job id 003B at #001C (employee)',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('under the names of the nonprofit package', () => {
    expect(
      told(
        lines(
          'Id,npe5__Contact__c,npe5__Organization__c,npe5__Role__c,npe5__StartDate__c,npe5__Status__c',
          'a0B1,003A,001A,Treasurer,2020-02-01,Current',
        ),
      ),
    ).toEqual([
      'salesforce/affiliation',
      'job id 003A at #001A, title: Treasurer, start: 2020-02-01, still (employee)',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    ['what was deleted', 'a0A1,005S,1,AF-1,001A,,003A,,1,,,', 'deleted'],
    ['nobody', 'a0A1,005S,0,AF-1,001A,,,,1,,,', 'no-person'],
    ['no account', 'a0A1,005S,0,AF-1,,,003A,,1,,,', 'no-person'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['salesforce/affiliation', `left out: ${code} 2`]);
  });
});
