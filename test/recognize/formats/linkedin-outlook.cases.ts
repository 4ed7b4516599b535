import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '"Title","First Name","Middle Name","Last Name","Suffix","E-mail Address","Company","Department","Job Title"',
  '"","Mirela","","Okonjo","","mirela@brightwater.example","Brightwater","","VP Operations"',
  '"","Jan","","van der Berg","","","Nordhaven","","CEO"',
);

describe('linkedin/connections-outlook', () => {
  test('connections before 2017, in Outlook’s columns', () => {
    expect(
      told(SAMPLE, {
        owner: 'Sam Seller',
        path: 'linkedin_connections_export_microsoft_outlook.csv',
      }),
    ).toEqual([
      'linkedin/connections-outlook',
      '1 person name: Sam Seller, team',
      '2 person firstName: Mirela, lastName: Okonjo, email: mirela@brightwater.example, title: VP Operations, company: Brightwater',
      '3 person firstName: Jan, lastName: van der Berg, title: CEO, company: Nordhaven',
      'linkedin-connection Sam Seller > Mirela Okonjo',
      'linkedin-connection Sam Seller > Jan van der Berg',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(
      told(text, {
        owner: 'Sam Seller',
        path: 'linkedin_connections_export_microsoft_outlook.csv',
      }),
    ).toEqual(
      told(SAMPLE, {
        owner: 'Sam Seller',
        path: 'linkedin_connections_export_microsoft_outlook.csv',
      }),
    );
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([['nobody', '"","","","","","","Harbor","","CEO"', 'blank-person']])(
    'leaves out %s',
    (_, row, code) => {
      expect(
        told(lines(HEADER, row), { path: 'linkedin_connections_export_microsoft_outlook.csv' }),
      ).toEqual(['linkedin/connections-outlook', `left out: ${code} 2`]);
    },
  );
});
