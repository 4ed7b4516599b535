import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Org Unit Path [Required],Status [READ ONLY],Last Sign In [READ ONLY],Employee Title,Manager Email,Department',
  'Sam,Seller,sam@corvid.example,****,/,Active,2026/01/02 03:04:05,Account Executive,Kim@corvid.example,Sales',
  'Kim,Park,kim@corvid.example,****,/,Active,,VP Sales,,Sales',
);

describe('google/users', () => {
  test('a company’s own people and whom they report to', () => {
    expect(told(SAMPLE)).toEqual([
      'google/users',
      '2 person firstName: Sam, lastName: Seller, email: sam@corvid.example, title: Account Executive',
      '3 person firstName: Kim, lastName: Park, email: kim@corvid.example, title: VP Sales',
      'reports-to Sam Seller > email kim@corvid.example',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    ['who has left', 'Bo,Lind,bo@corvid.example,****,/,Suspended,,,,', 'inactive'],
    ['nobody', ',,,****,/,Active,,,,', 'blank-person'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['google/users', `left out: ${code} 2`]);
  });
});
