import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers',
  'Sam,Seller,,,,Account Executive at Corvid,,Software,10115,"Berlin, Germany",,[PERSONAL:http://sam.example],',
);

describe('linkedin/profile', () => {
  test('whose archive it is, whom it makes one of the team', () => {
    expect(told(SAMPLE)).toEqual([
      'linkedin/profile',
      '2 person name: Sam Seller, title: Account Executive at Corvid, city: Berlin, Germany, industry: Software, team',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });
});
