import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'First Name,Last Name,Title,Company,Work Email,LinkedIn URL,Location,Experience',
  'Mirela,Okonjo,VP Operations,Brightwater,mirela@brightwater.example,https://www.linkedin.com/in/mirela,Rotterdam,"[{""title"":""VP Operations"",""company"":""Brightwater"",""start"":""2022-01"",""is_current"":true},{""title"":""Manager"",""company_name"":""Harbor"",""start_date"":""2019-03-01"",""end_date"":""2021-12-31""}]"',
  'Jan,van der Berg,CEO,Nordhaven,,,,[]',
  'Bo,Lind,,,,,,',
);

describe('clay/people', () => {
  test('people with their jobs as a list in a cell', () => {
    expect(told(SAMPLE)).toEqual([
      'clay/people',
      '2 person firstName: Mirela, lastName: Okonjo, email: mirela@brightwater.example, url: https://www.linkedin.com/in/mirela, title: VP Operations, company: Brightwater',
      '3 person firstName: Jan, lastName: van der Berg, title: CEO, company: Nordhaven',
      '4 person firstName: Bo, lastName: Lind',
      'job Mirela Okonjo at Brightwater, title: VP Operations, start: 2022-01-01..2022-01-31, still (employee)',
      'job Mirela Okonjo at Harbor, title: Manager, start: 2019-03-01, end: 2021-12-31 (employee)',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('whose list nobody can read, without it', () => {
    expect(
      told(
        lines(
          'Name,Experience',
          'Ana Ruiz,"VP at Harbor, then CEO"',
          'Bo Lind,"{""title"":""CEO""}"',
          'Cy Doe,"[null, 7, {}, {""company"":""Fern""}]"',
        ),
      ),
    ).toEqual([
      'clay/people',
      '2 person name: Ana Ruiz',
      '3 person name: Bo Lind',
      '4 person name: Cy Doe',
      'job Cy Doe at Fern, still (employee)',
      'left out: unreadable-list 2,3',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([['nobody', ',,CEO,Harbor,,,,[]', 'blank-person']])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['clay/people', `left out: ${code} 2`]);
  });
});
