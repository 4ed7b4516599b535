import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'profileUrl,fullName,firstName,lastName,companyName,title,companyId,industry,location,durationInRole,durationInCompany,pastExperienceCompanyName,pastExperienceCompanyTitle,pastExperienceDate,connectionDegree,sharedConnectionsCount,vmid,linkedInProfileUrl,timestamp,defaultProfileUrl',
  '"https://www.linkedin.com/sales/lead/ACwAA1,NAME_SEARCH,x1",Mirela Okonjo,Mirela,Okonjo,Brightwater,VP Operations,9,Logistics,Rotterdam,1 year 2 months in role,2 years 3 months in company,Harbor,Manager,2019 - 2022,2nd,12,ACwAA1,https://www.linkedin.com/in/ACwAA1,2026-01-02T03:04:05.000Z,https://www.linkedin.com/in/mirela-okonjo',
  '"https://www.linkedin.com/sales/lead/ACwAA2,NAME_SEARCH,x2",Jan van der Berg,Jan,van der Berg,Nordhaven,CEO,8,,,,,,,,Out of Network,0,ACwAA2,https://www.linkedin.com/in/ACwAA2,,',
);

describe('phantombuster/sales-navigator', () => {
  test('prospects with how long they have their job, and the one before', () => {
    expect(told(SAMPLE)).toEqual([
      'phantombuster/sales-navigator',
      '2 person firstName: Mirela, lastName: Okonjo, name: Mirela Okonjo, url: https://www.linkedin.com/in/mirela-okonjo, title: VP Operations, company: Brightwater, industry: Logistics, asOf: 2026-01-02',
      '3 person firstName: Jan, lastName: van der Berg, name: Jan van der Berg, url: https://www.linkedin.com/in/ACwAA2, title: CEO, company: Nordhaven',
      'job Mirela Okonjo Mirela Okonjo at Brightwater, title: VP Operations, start: 2023-09-02..2023-10-03, still (employee)',
      'job Mirela Okonjo Mirela Okonjo at Harbor, title: Manager, start: 2019-01-01..2019-12-31, end: 2022-01-01..2022-12-31 (employee)',
      'job Jan van der Berg Jan van der Berg at Nordhaven, title: CEO, still (employee)',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([['nobody', 'x,,,,Harbor,CEO,,,,,,,,,3rd,0,v,,,', 'blank-person']])(
    'leaves out %s',
    (_, row, code) => {
      expect(told(lines(HEADER, row))).toEqual([
        'phantombuster/sales-navigator',
        `left out: ${code} 2`,
      ]);
    },
  );
});
