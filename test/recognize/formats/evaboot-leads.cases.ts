import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'First Name,Last Name,Full Name,Current Job,Email,Email Status,Linkedin URL Public,Linkedin URL Unique ID,Company Name,Company Domain,Company Location,Company Industry,Matches Filters,No Match Reasons',
  'Mirela,Okonjo,Mirela Okonjo,VP Operations ,mirela@brightwater.example,safe,https://www.linkedin.com/in/mirela-okonjo,https://www.linkedin.com/in/ACwAA1,Brightwater,Brightwater.example,Rotterdam,Logistics,YES,',
  'Jan,van der Berg,Jan van der Berg,CEO,,,,https://www.linkedin.com/in/ACwAA2,Nordhaven,,,,NO,Job title',
);

describe('evaboot/leads', () => {
  test('prospects; the public profile goes before the hash', () => {
    expect(told(SAMPLE)).toEqual([
      'evaboot/leads',
      '2 person firstName: Mirela, lastName: Okonjo, name: Mirela Okonjo, email: mirela@brightwater.example, url: https://www.linkedin.com/in/mirela-okonjo, title: VP Operations, company: Brightwater, industry: Logistics',
      '3 person firstName: Jan, lastName: van der Berg, name: Jan van der Berg, url: https://www.linkedin.com/in/ACwAA2, title: CEO, company: Nordhaven',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('the public profile is the prospect’s, whatever it is called', () => {
    const header = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
    const text = SAMPLE.replace(
      header,
      header.replace('Linkedin URL Public', 'Prospect LinkedIn URL'),
    );
    expect(told(text)).toEqual(told(SAMPLE));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([['nobody', ',,,CEO,,,,,Harbor,,,,YES,', 'blank-person']])(
    'leaves out %s',
    (_, row, code) => {
      expect(told(lines(HEADER, row))).toEqual(['evaboot/leads', `left out: ${code} 2`]);
    },
  );
});
