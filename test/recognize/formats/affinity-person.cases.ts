import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Affinity Row ID,Person Id,Name,First Name,Last Name,Primary Email,Organizations,Job Titles,Owners,Source of Introduction (Full Name),First Email,Last Email,Last Meeting',
  '1,11,Mirela Okonjo,Mirela,Okonjo,mirela@brightwater.example,"Brightwater, Other",VP Operations,Sam Seller <sam@corvid.example>,Ana Ruiz <ana@harbor.example>,2020-01-02,2024-05-06,2024-06-07',
  '2,12,Jan van der Berg,Jan,van der Berg,,,,Kim Park,Ana Ruiz,,2024-05-06,',
  '3,13,Bo Lind,Bo,Lind,,,,,,,,',
);

describe('affinity/person', () => {
  test('people with who introduced them and how long one has been in touch', () => {
    expect(told(SAMPLE)).toEqual([
      'affinity/person',
      '2 person id: 11, firstName: Mirela, lastName: Okonjo, name: Mirela Okonjo, email: mirela@brightwater.example, title: VP Operations, company: Brightwater',
      '2 person id: Sam Seller, name: Sam Seller, email: sam@corvid.example, team',
      '2 person name: Ana Ruiz, email: ana@harbor.example',
      '3 person id: 12, firstName: Jan, lastName: van der Berg, name: Jan van der Berg',
      '3 person id: Kim Park, name: Kim Park, team',
      '4 person id: 13, firstName: Bo, lastName: Lind, name: Bo Lind',
      'owner id Sam Seller > Mirela Okonjo Mirela Okonjo, since: 2020-01-02, last: 2024-06-07',
      'introduced-by Ana Ruiz > Mirela Okonjo Mirela Okonjo',
      'owner id Kim Park > Jan van der Berg Jan van der Berg, last: 2024-05-06',
      'introduced-by name Ana Ruiz > Jan van der Berg Jan van der Berg',
    ]);
  });

  test('everybody who introduced somebody is named or has an address', () => {
    const header = 'Affinity Row ID,Person Id,Name,Source of Introduction (Person)';
    const row = '1,11,Bo Lind,"Ana Ruiz <ana@harbor.example>, kim@fern.example; Tess Moran"';
    expect(told(lines(header, row))).toEqual([
      'affinity/person',
      '2 person id: 11, name: Bo Lind',
      '2 person name: Ana Ruiz, email: ana@harbor.example',
      'introduced-by Ana Ruiz > Bo Lind',
      'introduced-by email kim@fern.example > Bo Lind',
      'introduced-by name Tess Moran > Bo Lind',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([['nobody', '4,14,,,,,Harbor,CEO,Sam Seller,,,,', 'blank-person']])(
    'leaves out %s',
    (_, row, code) => {
      expect(told(lines(HEADER, row))).toEqual(['affinity/person', `left out: ${code} 2`]);
    },
  );
});
