import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work City,Work Country,Job Title,Department,Organization,Web Page 1,Notes',
  'Mirela,Okonjo,Mirela Okonjo,,mirela@brightwater.example,m@mail.example,,Rotterdam,Netherlands,VP Operations,Ops,Brightwater,,',
  ',,Jan van der Berg,,jan@nordhaven.example,,,,,,,,,',
);

describe('thunderbird/contacts', () => {
  test('an address book', () => {
    expect(told(SAMPLE, { owner: 'Sam Seller' })).toEqual([
      'thunderbird/contacts',
      '1 person name: Sam Seller, team',
      '2 person firstName: Mirela, lastName: Okonjo, name: Mirela Okonjo, email: mirela@brightwater.example;m@mail.example, title: VP Operations, company: Brightwater, city: Rotterdam, country: Netherlands',
      '3 person name: Jan van der Berg, email: jan@nordhaven.example',
      'declared Sam Seller > Mirela Okonjo Mirela Okonjo, strength: 0.1, label: address book',
      'declared Sam Seller > Jan van der Berg, strength: 0.1, label: address book',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text, { owner: 'Sam Seller' })).toEqual(told(SAMPLE, { owner: 'Sam Seller' }));
  });

  test('as it is spelled in Britain', () => {
    expect(
      told(
        lines(
          'First Name,Last Name,Display Name,Primary Email,Screen Name,Organisation',
          'Ana,Ruiz,,ana@harbor.example,,Harbor',
        ),
        { owner: '' },
      ),
    ).toEqual([
      'thunderbird/contacts',
      '2 person firstName: Ana, lastName: Ruiz, email: ana@harbor.example, company: Harbor',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([['an entry without a name or address', ',,,,,,,,,CEO,,Harbor,,', 'blank-person']])(
    'leaves out %s',
    (_, row, code) => {
      expect(told(lines(HEADER, row))).toEqual(['thunderbird/contacts', `left out: ${code} 2`]);
    },
  );
});
