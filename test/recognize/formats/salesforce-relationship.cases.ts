import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Id,IsDeleted,hed__Contact__c,hed__RelatedContact__c,hed__Type__c,hed__Status__c',
  'a1A1,0,003A,003B,Coworker,Current',
  'a1A2,0,003B,003A,Coworker,Current',
  'a1A3,0,003A,003C,Friend,',
);

describe('salesforce/relationship', () => {
  test('who is related to whom', () => {
    expect(told(SAMPLE)).toEqual([
      'salesforce/relationship',
      'declared id 003A > id 003B, label: Coworker',
      'declared id 003B > id 003A, label: Coworker',
      'declared id 003A > id 003C, label: Friend',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('under the names of the nonprofit package', () => {
    expect(
      told(
        lines(
          'Id,npe4__Contact__c,npe4__RelatedContact__c,npe4__Type__c,npe4__Status__c',
          'a1B1,003A,003B,Employer,Current',
        ),
      ),
    ).toEqual(['salesforce/relationship', 'declared id 003A > id 003B, label: Employer']);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    ['what was deleted', 'a1A1,1,003A,003B,Coworker,Current', 'deleted'],
    ['what is over', 'a1A1,0,003A,003B,Coworker,Former', 'former'],
    ['a relation to nobody', 'a1A1,0,003A,,Coworker,Current', 'no-person'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['salesforce/relationship', `left out: ${code} 2`]);
  });
});
