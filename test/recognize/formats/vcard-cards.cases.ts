import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'FN,Given,Family,EMAIL,EMAIL 2,EMAIL 3,ORG,TITLE,URL,City,Country',
  'Mirela Okonjo,Mirela,Okonjo,mirela@brightwater.example,m@mail.example,,Brightwater,VP Operations,https://www.linkedin.com/in/mirela,Rotterdam,Netherlands',
  'Harbor reception,,,info@harbor.example,,,Harbor,,https://harbor.example,,',
  'Prince,Prince,,,,,,,,,',
);

describe('vcard/cards', () => {
  test('address cards', () => {
    expect(told(SAMPLE, { owner: 'Sam Seller' })).toEqual([
      'vcard/cards',
      '1 person name: Sam Seller, team',
      '2 person firstName: Mirela, lastName: Okonjo, email: mirela@brightwater.example;m@mail.example, url: https://www.linkedin.com/in/mirela, title: VP Operations, company: Brightwater, city: Rotterdam, country: Netherlands',
      '3 person name: Harbor reception, email: info@harbor.example, company: Harbor',
      '4 person name: Prince',
      'declared Sam Seller > Mirela Okonjo, strength: 0.1, label: address book',
      'declared Sam Seller > Harbor reception, strength: 0.1, label: address book',
      'declared Sam Seller > Prince, strength: 0.1, label: address book',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text, { owner: 'Sam Seller' })).toEqual(told(SAMPLE, { owner: 'Sam Seller' }));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([['a card of nobody', ',,,,,,Harbor,,,,', 'blank-person']])(
    'leaves out %s',
    (_, row, code) => {
      expect(told(lines(HEADER, row))).toEqual(['vcard/cards', `left out: ${code} 2`]);
    },
  );

  test.each([
    [
      'an organization',
      'Lumen,,,info@lumen.example,,,,,,,Norway,org',
      'account name: Lumen, country: Norway',
    ],
    ['a company of an iPhone', ',,,,,,Lumen,,,,,COMPANY', 'account name: Lumen'],
    ['a company without a name', ',,,info@lumen.example,,,,,,,,org', 'left out: no-account 2'],
    ['a group', 'Friends,,,,,,,,,,,group', 'left out: not-a-person 2'],
    ['a person', 'Tess Moran,,,,,,,,,,,individual', '2 person name: Tess Moran'],
  ])('a card of %s', (_, row, line) => {
    expect(told(lines(`${HEADER},KIND`, row))).toEqual(['vcard/cards', line]);
  });
});
