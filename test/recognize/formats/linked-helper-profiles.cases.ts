import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'id,full_name,first_name,last_name,email,profile_url,headline,industry,current_company,current_company_position,organization_1,organization_title_1,organization_start_1,organization_end_1,organization_2,organization_title_2,organization_start_2,organization_end_2,education_1,education_degree_1,education_start_1,education_end_1,connected_at',
  '1,Mirela Okonjo,Mirela,Okonjo,mirela@brightwater.example,https://www.linkedin.com/in/mirela,Moves things,Logistics,Brightwater,VP Operations,Brightwater,VP Operations,2022.01,,Harbor,Manager,2019.03,2021.12,University of Lagos,MSc,2012,2014,',
  '2,Jan van der Berg,Jan,van der Berg,,https://www.linkedin.com/in/jan,CEO at Nordhaven,,,,Nordhaven,CEO,2018-05,,,,,,Delft,,,,',
);

describe('linked-helper/profiles', () => {
  test('profiles with all their jobs and schools', () => {
    expect(told(SAMPLE)).toEqual([
      'linked-helper/profiles',
      '2 person id: 1, firstName: Mirela, lastName: Okonjo, name: Mirela Okonjo, email: mirela@brightwater.example, url: https://www.linkedin.com/in/mirela, title: VP Operations, company: Brightwater, industry: Logistics',
      '3 person id: 2, firstName: Jan, lastName: van der Berg, name: Jan van der Berg, url: https://www.linkedin.com/in/jan, title: CEO at Nordhaven',
      'job Mirela Okonjo Mirela Okonjo at Brightwater, title: VP Operations, start: 2022-01-01..2022-01-31, still (employee)',
      'job Mirela Okonjo Mirela Okonjo at Harbor, title: Manager, start: 2019-03-01..2019-03-31, end: 2021-12-01..2021-12-31 (employee)',
      'job Mirela Okonjo Mirela Okonjo at University of Lagos, title: MSc, start: 2012-01-01..2012-12-31, end: 2014-01-01..2014-12-31 (student)',
      'job Jan van der Berg Jan van der Berg at Nordhaven, title: CEO, start: 2018-05-01..2018-05-31, still (employee)',
      'job Jan van der Berg Jan van der Berg at Delft (student)',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([['nobody', '3,,,,,x,CEO,,,,Harbor,CEO,2018,,,,,,,,,,', 'blank-person']])(
    'leaves out %s',
    (_, row, code) => {
      expect(told(lines(HEADER, row))).toEqual(['linked-helper/profiles', `left out: ${code} 2`]);
    },
  );
});
