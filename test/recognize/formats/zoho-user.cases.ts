import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'User Id,First Name,Last Name,Full Name,Alias,Email,Role,Profile,Status',
  'u1,Zoe,Hart,Zoe Hart,,zoe@corvid.example,CEO,Administrator,Active',
  'u2,Sam,Roe,,,sam@corvid.example,Rep,Standard,Inactive',
  'u3,,,,,,Rep,Standard,Active',
);

describe('zoho/user', () => {
  test('users are whom records name as their owners', () => {
    expect(told(SAMPLE)).toEqual([
      'zoho/user',
      '2 person id: Zoe Hart, name: Zoe Hart, email: zoe@corvid.example',
      '3 person id: Sam Roe, name: Sam Roe, email: sam@corvid.example, gone',
      'left out: blank-person 4',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });
});
