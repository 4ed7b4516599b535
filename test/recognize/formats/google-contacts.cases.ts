import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Website 1 - Label,Website 1 - Value',
  'Mirela,,Okonjo,,,,,Brightwater,VP Operations,,,,,* myContacts ::: Customers,* Work,mirela@brightwater.example ::: m@brightwater.example,Home,mirela@mail.example,Profile,https://www.linkedin.com/in/mirela',
  'Jan,,van der Berg,,,,,,,,,,,* myContacts,,,,,,https://nordhaven.example',
);

describe('google/contacts', () => {
  test('an address book, as Google writes it since 2024', () => {
    expect(told(SAMPLE, { owner: 'Sam Seller' })).toEqual([
      'google/contacts',
      '1 person name: Sam Seller, team',
      '2 person firstName: Mirela, lastName: Okonjo, email: mirela@brightwater.example;m@brightwater.example;mirela@mail.example, url: https://www.linkedin.com/in/mirela, title: VP Operations, company: Brightwater',
      '3 person firstName: Jan, lastName: van der Berg',
      'declared Sam Seller > Mirela Okonjo, strength: 0.1, label: address book',
      'declared Sam Seller > Jan van der Berg, strength: 0.1, label: address book',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text, { owner: 'Sam Seller' })).toEqual(told(SAMPLE, { owner: 'Sam Seller' }));
  });

  test('and before', () => {
    expect(
      told(
        lines(
          'Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title',
          'Ana Ruiz,Ana,,Ruiz,,,,* My Contacts,* Work,ana@harbor.example,,Harbor,CFO',
        ),
        { owner: 'Sam Seller' },
      ),
    ).toEqual([
      'google/contacts',
      '1 person name: Sam Seller, team',
      '2 person firstName: Ana, lastName: Ruiz, name: Ana Ruiz, email: ana@harbor.example, title: CFO, company: Harbor',
      'declared Sam Seller > Ana Ruiz Ana Ruiz, strength: 0.1, label: address book',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    ['an entry without a name or address', ',,,,,,,Harbor,,,,,,* myContacts,,,,,,', 'blank-person'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['google/contacts', `left out: ${code} 2`]);
  });
});
