import { describe, expect, test } from 'vitest';
import { claimed, reasons } from './claimed.ts';

const HEADER = 'Name,Email,Company,Title,Phone';
const ROWS = ['Ana Ruiz,ana@fern.example,Fern,CTO,1', 'Bo Lind,bo@harbor.example,Harbor,CFO,2'];

/** Who is read of a list with this row in its midst, and what is left out. */
const read = (row: string, header = HEADER, rows = ROWS) => {
  const text = [header, rows[0], row, rows[1], ''].join('\n');
  const { people, outcome } = claimed(text);
  return { lines: people.map(({ line }) => line), reasons: reasons(outcome) };
};

describe('the title of a group among people is none of them', () => {
  test.each([
    'Leads,,,,',
    'Référents,,,,',
    'Leads (12),,,,',
    'Region: North,,,,',
    'Leads:,,,,',
    '"Key accounts: Leith, Oban",,,,',
  ])('%s', (row) => {
    expect(read(row)).toEqual({ lines: [2, 4], reasons: ['not-a-person 3'] });
  });

  test('beside first and last names', () => {
    const rows = ['Ana,Ruiz,ana@fern.example,Fern', 'Bo,Lind,bo@harbor.example,Harbor'];
    const { lines, reasons } = read('Leads,,,', 'First Name,Last Name,Email,Company', rows);
    expect({ lines, reasons }).toEqual({ lines: [2, 4], reasons: ['not-a-person 3'] });
  });
});

describe('people of whom little is known stay', () => {
  test.each([
    ['Cy Doe,,,,', 'a first and a family name'],
    ['Cy,,Harbor,,', 'a company'],
    ['Cy,cy@harbor.example,,,', 'an address'],
    ['Cy,,,Engineer,', 'a title'],
    ['Cy,,,,555 0100', 'a number to call'],
    ['田中太郎,,,,', 'a whole name in one word'],
  ])('%s: %s', (row) => {
    expect(read(row)).toEqual({ lines: [2, 3, 4], reasons: [] });
  });

  test('in a table that says little of anybody', () => {
    const rows = ['Ana,Fern', 'Bo,Harbor'];
    expect(read('Cy,', 'name,company', rows).lines).toEqual([2, 3, 4]);
  });

  test('under an id that others refer to', () => {
    const rows = ['1,Ana,ana@fern.example,Fern', '2,Bo,bo@harbor.example,Harbor'];
    expect(read('3,Cy,,', 'id,name,email,company', rows).lines).toEqual([2, 3, 4]);
  });
});
