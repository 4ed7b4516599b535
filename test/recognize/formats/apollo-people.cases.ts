import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'First Name,Last Name,Title,Company,Company Name for Emails,Email,Email Status,Seniority,Departments,Contact Owner,Stage,Lists,# Employees,Industry,Person Linkedin Url,Company Linkedin Url,City,State,Country,Apollo Contact Id,Apollo Account Id,Secondary Email,Tertiary Email',
  'Mirela,Okonjo,VP Operations,Brightwater Logistics,Brightwater,mirela@brightwater.example,Verified,Vp,Operations,sam@corvid.example,Cold,Q3,1200,logistics,http://www.linkedin.com/in/mirela-okonjo,http://www.linkedin.com/company/brightwater,Rotterdam,,Netherlands,ap1,ac1,mirela@mail.example,',
  'Jan,van der Berg,CEO,Nordhaven AG,,,Unavailable,C suite,,,,,,,http://www.linkedin.com/in/jan-vdb,,,,,ap2,,,',
);

describe('apollo/people', () => {
  test('prospects; who owns one works on them', () => {
    expect(told(SAMPLE)).toEqual([
      'apollo/people',
      '2 person id: ap1, firstName: Mirela, lastName: Okonjo, email: mirela@brightwater.example;mirela@mail.example, url: http://www.linkedin.com/in/mirela-okonjo, title: VP Operations, company: Brightwater Logistics, companyId: ac1, city: Rotterdam, country: Netherlands, industry: logistics',
      '2 person email: sam@corvid.example, team',
      '3 person id: ap2, firstName: Jan, lastName: van der Berg, url: http://www.linkedin.com/in/jan-vdb, title: CEO, company: Nordhaven AG',
      'owner email sam@corvid.example > Mirela Okonjo',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('without a word of its own but the profile and the decoy', () => {
    expect(
      told(
        lines(
          'First Name,Last Name,Title,Company,Company Name for Emails,Email,Person Linkedin Url',
          'Ana,Ruiz,CFO,Harbor GmbH,Harbor,ana@harbor.example,http://www.linkedin.com/in/ana',
        ),
      ),
    ).toEqual([
      'apollo/people',
      '2 person firstName: Ana, lastName: Ruiz, email: ana@harbor.example, url: http://www.linkedin.com/in/ana, title: CFO, company: Harbor GmbH',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([['nobody', ',,CEO,Harbor,,,,,,,,,,,,,,,,ap3,,,', 'blank-person']])(
    'leaves out %s',
    (_, row, code) => {
      expect(told(lines(HEADER, row))).toEqual(['apollo/people', `left out: ${code} 2`]);
    },
  );
});
