import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'First Name,Last Name,Title,Company Name,Email Business,LinkedIn,Company Industry,1st Experience Title,1st Experience Company,1st Experience is Current,1st Experience Start Date,1st Experience End Date,2nd Experience Title,2nd Experience Company,2nd Experience is Current,2nd Experience Start Date,2nd Experience End Date',
  'Mirela,Okonjo,VP Operations,Brightwater,mirela@brightwater.example,https://www.linkedin.com/in/mirela,Logistics,VP Operations,Brightwater,true,2022-01-01,,Manager,Harbor,false,2019-03-01,2021-12-31',
);

describe('prospects/numbered-experience', () => {
  test('people with their jobs in numbered columns', () => {
    expect(told(SAMPLE)).toEqual([
      'prospects/numbered-experience',
      '2 person firstName: Mirela, lastName: Okonjo, email: mirela@brightwater.example, url: https://www.linkedin.com/in/mirela, title: VP Operations, company: Brightwater, industry: Logistics',
      'job Mirela Okonjo at Brightwater, title: VP Operations, start: 2022-01-01, still (employee)',
      'job Mirela Okonjo at Harbor, title: Manager, start: 2019-03-01, end: 2021-12-31 (employee)',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('in the other order of words', () => {
    expect(
      told(
        lines(
          'Full Name,LinkedIn URL,Experience 1 Title,Experience 1 Company,Experience 1 End Date,Experience 2 Title,Experience 2 Company,Experience 2 End Date',
          'Jan van der Berg,linkedin.com/in/jan,CEO,Nordhaven,Present,CFO,Fern,2017',
        ),
      ),
    ).toEqual([
      'prospects/numbered-experience',
      '2 person name: Jan van der Berg, url: linkedin.com/in/jan',
      'job Jan van der Berg at Nordhaven, title: CEO, still (employee)',
      'job Jan van der Berg at Fern, title: CFO, end: 2017-01-01..2017-12-31 (employee)',
    ]);
  });

  test('of which only the first goes on, where no end is said', () => {
    expect(
      told(
        lines(
          'Full Name,Experience 1 Title,Experience 1 Company,Experience 2 Title,Experience 2 Company',
          'Ana Ruiz,CFO,Harbor,Controller,Fern',
        ),
      ),
    ).toEqual([
      'prospects/numbered-experience',
      '2 person name: Ana Ruiz',
      'job Ana Ruiz at Harbor, title: CFO, still (employee)',
      'job Ana Ruiz at Fern, title: Controller (employee)',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([['nobody', ',,CEO,Harbor,,,,CEO,Harbor,true,,,,,,,', 'blank-person']])(
    'leaves out %s',
    (_, row, code) => {
      expect(told(lines(HEADER, row))).toEqual([
        'prospects/numbered-experience',
        `left out: ${code} 2`,
      ]);
    },
  );
});
