import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '(Do Not Modify) Contact,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Full Name,First Name,Last Name,Company Name,Job Title,Email,Business Phone,Status,Owner',
  '5b6c-1,Zm9v,2026-01-02 10:00,Mirela Okonjo,Mirela,Okonjo,Brightwater,VP Operations,mirela@brightwater.example,,Active,Sam Seller',
  '5b6c-2,Zm9v,2026-01-02 10:00,Jan van der Berg,Jan,van der Berg,Nordhaven,,,,Active,',
);

describe('dynamics/contact', () => {
  test('people with company and owner by name', () => {
    expect(told(SAMPLE)).toEqual([
      'dynamics/contact',
      '2 person id: 5b6c-1, firstName: Mirela, lastName: Okonjo, name: Mirela Okonjo, email: mirela@brightwater.example, title: VP Operations, company: Brightwater, asOf: 2026-01-02',
      '2 person id: Sam Seller, name: Sam Seller, team',
      '3 person id: 5b6c-2, firstName: Jan, lastName: van der Berg, name: Jan van der Berg, company: Nordhaven, asOf: 2026-01-02',
      'owner id Sam Seller > Mirela Okonjo Mirela Okonjo',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('as an older list view has them', () => {
    expect(
      told(
        lines(
          'Email,Company Name,Business Phone,Address 1: City,First Name,Job Title,Last Name,Owner',
          'ana@harbor.example,Harbor,,Lima,Ana,CFO,Ruiz,Sam Seller',
        ),
      ),
    ).toEqual([
      'dynamics/contact',
      '2 person firstName: Ana, lastName: Ruiz, email: ana@harbor.example, title: CFO, company: Harbor, city: Lima',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'owner id Sam Seller > Ana Ruiz',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    ['who is inactive', '5b6c-3,Zm9v,,Ana Ruiz,Ana,Ruiz,Harbor,,,,Inactive,', 'inactive'],
    ['nobody', '5b6c-4,Zm9v,,,,,Harbor,CEO,,,Active,Sam Seller', 'blank-person'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['dynamics/contact', `left out: ${code} 2`]);
  });
});
