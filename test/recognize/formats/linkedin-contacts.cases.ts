import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Sites,FullName,BookmarkedAt,Profiles',
  'MOBILE,Mirela,Okonjo,"Brightwater,Other",VP Operations,"mirela@brightwater.example,m@mail.example",1,"12/14/21, 9:03 AM",,Mirela Okonjo,,https://www.linkedin.com/in/mirela',
  'MOBILE,,,,,jan@nordhaven.example,,"12/14/21, 9:03 AM",,Jan van der Berg,,',
);

describe('linkedin/imported-contacts', () => {
  test('the owner’s imported address book', () => {
    expect(told(SAMPLE, { owner: 'Sam Seller' })).toEqual([
      'linkedin/imported-contacts',
      '1 person name: Sam Seller, team',
      '2 person firstName: Mirela, lastName: Okonjo, email: mirela@brightwater.example;m@mail.example, url: https://www.linkedin.com/in/mirela, title: VP Operations, company: Brightwater',
      '3 person name: Jan van der Berg, email: jan@nordhaven.example',
      'declared Sam Seller > Mirela Okonjo, strength: 0.1, label: address book',
      'declared Sam Seller > Jan van der Berg, strength: 0.1, label: address book',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text, { owner: 'Sam Seller' })).toEqual(told(SAMPLE, { owner: 'Sam Seller' }));
  });

  test('in the spelling of 2018', () => {
    expect(
      told(
        lines(
          'First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At,Sites,Full Name,Bookmarked At,Profiles',
          'Ana,Ruiz,Harbor,CFO,ana@harbor.example,,"11/4/18, 7:29 AM",,,,',
        ),
        { owner: 'Sam Seller' },
      ),
    ).toEqual([
      'linkedin/imported-contacts',
      '1 person name: Sam Seller, team',
      '2 person firstName: Ana, lastName: Ruiz, email: ana@harbor.example, title: CFO, company: Harbor',
      'declared Sam Seller > Ana Ruiz, strength: 0.1, label: address book',
    ]);
  });

  test('in the spelling of 2025', () => {
    expect(
      told(
        lines(
          'FirstName,MiddleName,LastName,NickName,Title,Emails,PhoneNumbers,CreatedAt,UpdatedAt,ThirdPartyVerified,Location',
          'Ana,,Ruiz,,CFO,ana@harbor.example,,"1/4/25, 7:29 AM",,,',
        ),
        { owner: 'Sam Seller' },
      ),
    ).toEqual([
      'linkedin/imported-contacts',
      '1 person name: Sam Seller, team',
      '2 person firstName: Ana, lastName: Ruiz, email: ana@harbor.example, title: CFO',
      'declared Sam Seller > Ana Ruiz, strength: 0.1, label: address book',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    [
      'an entry without a name or address',
      'MOBILE,,,Harbor,CEO,,1,"12/14/21, 9:03 AM",,,,',
      'blank-person',
    ],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['linkedin/imported-contacts', `left out: ${code} 2`]);
  });
});
