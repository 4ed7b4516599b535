import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'ZoomInfo Contact ID,Last Name,First Name,Job Title,Job Start Date,Email Address,Previous Job Title,Previous Company Name,ZoomInfo Contact Profile URL,LinkedIn Contact Profile URL,Person City,Country,ZoomInfo Company ID,Company Name,Primary Industry',
  '1,Okonjo,Mirela,VP Operations,4/1/2021,mirela@brightwater.example,Manager,Harbor,https://app.zoominfo.com/#/apps/profile/person/1,https://www.linkedin.com/in/mirela,Rotterdam,Netherlands,9,Brightwater,Logistics',
  '2,van der Berg,Jan,CEO,,,,,,,,,8,Nordhaven,',
);

describe('zoominfo/contacts', () => {
  test('prospects with when their job began and the one before', () => {
    expect(told(SAMPLE)).toEqual([
      'zoominfo/contacts',
      '2 person id: 1, firstName: Mirela, lastName: Okonjo, email: mirela@brightwater.example, url: https://www.linkedin.com/in/mirela, title: VP Operations, company: Brightwater, companyId: 9, city: Rotterdam, country: Netherlands, industry: Logistics',
      '3 person id: 2, firstName: Jan, lastName: van der Berg, title: CEO, company: Nordhaven, companyId: 8',
      'job Mirela Okonjo at Brightwater, title: VP Operations, start: 2021-04-01, still (employee)',
      'job Mirela Okonjo at Harbor, title: Manager (employee)',
      'job Jan van der Berg at Nordhaven, title: CEO, still (employee)',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('under the names it had before 2020', () => {
    expect(
      told(
        lines(
          'Zoom Individual ID,Last name,First name,Middle name,Suffix,Job title,Email address,Zoom company ID,Company name',
          '1,Ruiz,Ana,,,CFO,ana@harbor.example,9,Harbor',
        ),
      ),
    ).toEqual([
      'zoominfo/contacts',
      '2 person id: 1, firstName: Ana, lastName: Ruiz, email: ana@harbor.example, title: CFO, company: Harbor, companyId: 9',
      'job Ana Ruiz at Harbor, title: CFO, still (employee)',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([['nobody', '3,,,CEO,,,,,,,,,7,Harbor,', 'blank-person']])(
    'leaves out %s',
    (_, row, code) => {
      expect(told(lines(HEADER, row))).toEqual(['zoominfo/contacts', `left out: ${code} 2`]);
    },
  );
});
