import { describe, expect, test } from 'vitest';
import { claimed, reasons } from '../claimed.ts';

const PREAMBLE =
  'Notes:\n"When exporting your connection data, you may notice, that some are missing."\n\n';
const WITH_URL = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
const ROW =
  'Mirela,Okonjo,https://www.linkedin.com/in/mirela,,Brightwater,VP Operations,14 Mar 2024\n';
const MIRELA = {
  firstName: 'Mirela',
  lastName: 'Okonjo',
  url: 'https://www.linkedin.com/in/mirela',
  title: 'VP Operations',
  company: 'Brightwater',
};

describe('linkedin/connections', () => {
  test('is known below its preamble, and its lines are the file’s', () => {
    const { format, people, outcome } = claimed(PREAMBLE + WITH_URL + ROW);
    expect(format).toBe('linkedin/connections');
    expect(people).toEqual([{ line: 5, ...MIRELA }]);
    expect(outcome).toMatchObject({ rowsRead: 1, rowsSkipped: 0, rowsRepaired: 0 });
  });

  test('ties everyone to the owner, since the day they connected', () => {
    const { ties } = claimed(WITH_URL + ROW, { owner: 'Sam Seller' });
    expect(ties).toEqual([
      { tie: 'Sam Seller > Mirela Okonjo', kind: 'linkedin-connection', since: '2024-03-14' },
    ]);
  });

  test('keeps the people and says so where nobody knows whose file it is', () => {
    const { people, ties, outcome } = claimed(WITH_URL + ROW);
    expect(people).toHaveLength(1);
    expect(ties).toEqual([]);
    expect(outcome.issues).toEqual([{ code: 'owner-unknown', file: 'table.csv', refused: false }]);
  });

  test('is known as it was in 2018, with times and the month first', () => {
    const { ties } = claimed(
      'First Name,Last Name,Email Address,Company,Position,Connected On\n' +
        'Mirela,Okonjo,m@mail.example,Brightwater,VP,"11/4/18, 7:29 AM"\n',
      { owner: 'Sam Seller' },
    );
    expect(ties[0]).toMatchObject({ since: '2018-11-04' });
  });

  test('is known after a spreadsheet has saved it', () => {
    const { ties } = claimed(`${WITH_URL}Mirela,Okonjo,,,Brightwater,VP,14-Mar-24\n`, {
      owner: 'Sam',
    });
    expect(ties[0]).toMatchObject({ since: '2024-03-14' });
  });

  test('is known with one column of names, and with any order of columns', () => {
    const { format, people } = claimed('connected_on,company,name\n2024-03-14,Corvid,Ana Ruiz\n');
    expect(format).toBe('linkedin/connections');
    expect(people).toEqual([{ line: 2, name: 'Ana Ruiz', company: 'Corvid' }]);
  });

  test('leaves out closed members, who are rows with only a date', () => {
    const { people, outcome } = claimed(`${WITH_URL},,,,,,17 Jul 2020\n${ROW}`);
    expect(people).toHaveLength(1);
    expect(reasons(outcome)).toEqual(['blank-person 2']);
    expect(outcome).toMatchObject({ rowsRead: 2, rowsSkipped: 1 });
  });

  test.each([
    ['LinkedIn,Member,,,,,14 Mar 2024', 'in two cells'],
    ['linkedin,member,,,Brightwater,VP,14 Mar 2024', 'in small letters, with a job'],
    ['LinkedIn Member,,,,,,14 Mar 2024', 'in one cell'],
    ['Deleted,User,,,,,14 Mar 2024', 'deleted'],
  ])('leaves out whose name is not told: %s', (row) => {
    const { people, ties, outcome } = claimed(`${WITH_URL}${row}\n${ROW}`, { owner: 'Sam Seller' });
    expect(people.slice(1)).toEqual([{ line: 3, ...MIRELA }]);
    expect(ties).toHaveLength(1);
    expect(reasons(outcome)).toEqual(['blank-person 2']);
  });

  test.each([
    ['LinkedIn,Member,https://www.linkedin.com/in/ana,,,,14 Mar 2024', 'by profile'],
    ['LinkedIn,Member,,ana@fern.example,,,14 Mar 2024', 'by address'],
    ['Ana,Member,,,,,14 Mar 2024', 'by a name of their own'],
  ])('keeps who is known otherwise: %s', (row) => {
    const { ties } = claimed(`${WITH_URL}${row}\n`, { owner: 'Sam Seller' });
    expect(ties).toHaveLength(1);
  });

  test('keeps a person whose date nobody can read, without the date', () => {
    const { ties, outcome } = claimed(`${WITH_URL}Mirela,Okonjo,,,,,05-???-26\n`, { owner: 'Sam' });
    expect(ties).toEqual([{ tie: 'Sam > Mirela Okonjo', kind: 'linkedin-connection' }]);
    expect(outcome.issues).toMatchObject([
      {
        code: 'unreadable-date',
        line: 2,
        column: 7,
        field: 'Connected On',
        facts: { value: '05-???-26' },
      },
    ]);
  });
});
