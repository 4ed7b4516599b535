import { describe, expect, test } from 'vitest';
import { rawFile } from '../raw-file.ts';
import { claimed, claimedByAll, reasons } from './claimed.ts';

describe('the account of a file', () => {
  test('counts every row as used or left out', () => {
    const { outcome } = claimed('name,company\nAna,Harbor\n,\n-,Harbor\nname,company\nBo,Pixel\n');
    expect(outcome).toMatchObject({ rowsRead: 5, rowsRepaired: 0, rowsSkipped: 3 });
    expect(reasons(outcome).sort()).toEqual(['blank-row 3', 'no-person 4', 'repeated-header 5']);
  });

  test('keeps the first five lines of a reason, and its full count', () => {
    const { outcome } = claimed(`from,to,strength\n${'a,b,7\n'.repeat(1000)}`);
    expect(outcome.reasons).toEqual([
      { code: 'bad-strength', kind: 'skipped', count: 1000, lines: [2, 3, 4, 5, 6] },
    ]);
    expect(outcome.issues).toHaveLength(5);
  });

  test('blames a row’s loss on the cell, once', () => {
    const { outcome } = claimed('from,to,date,channel\na,b,soon,email\n');
    expect(outcome.issues).toEqual([
      {
        code: 'bad-date',
        file: 'table.csv',
        line: 2,
        column: 3,
        field: 'date',
        facts: { value: 'soon' },
        refused: true,
      },
    ]);
    expect(reasons(outcome)).toEqual(['bad-date 2']);
  });

  test('blames nobody for rows that are left out by their nature', () => {
    expect(claimed('name,company\nAna,Harbor\n,\nTotal,\n').outcome.issues).toEqual([]);
  });

  test('says where letters may be others', () => {
    const file = { ...rawFile('name,company\nAna,Harbor\n'), otherEncodings: ['windows-1250'] };
    const facts = { encoding: 'utf-8', others: 'windows-1250' };
    expect(claimedByAll([file]).outcomes[0]?.issues).toEqual([
      { code: 'encoding-in-doubt', file: 'table.csv', facts, refused: false },
    ]);
    const empty = { ...rawFile('name,company\n'), otherEncodings: ['windows-1250'] };
    expect(claimedByAll([empty]).outcomes[0]?.issues).toEqual([]);
  });

  test('takes in what the reader mended and refused, not what stood above the header', () => {
    const notes = [
      { kind: 'skipped', code: 'blank-row', line: 1 },
      { kind: 'repaired', code: 'odd-quotes', line: 3 },
      { kind: 'repaired', code: 'nul-dropped', line: 3 },
      { kind: 'skipped', code: 'record-too-long', line: 4 },
    ] as const;
    const file = rawFile('\nname,company\nAna,Harbor\n', { notes });
    const { outcomes } = claimedByAll([file]);
    expect(outcomes[0]).toMatchObject({ rowsRead: 2, rowsRepaired: 1, rowsSkipped: 1 });
    expect(outcomes[0]?.issues).toMatchObject([
      { code: 'record-too-long', line: 4, refused: true },
    ]);
  });
});

describe('files together', () => {
  test('of one archive share its owner; of others they do not', () => {
    const profile =
      'First Name,Last Name,Maiden Name,Headline,Industry,Zip Code,Geo Location\nSam,Seller,,AE,Software,,Leith\n';
    const connections = 'First Name,Last Name,Connected On\nAna,Ruiz,04 Nov 2024\n';
    const { ties, people, formats } = claimedByAll([
      rawFile(connections, { path: 'a/Connections.csv', container: 'a' }),
      rawFile(profile, { path: 'a/Profile.csv', container: 'a' }),
      rawFile(connections, { path: 'b/Connections.csv', container: 'b' }),
    ]);
    expect(formats).toEqual(['linkedin/connections', 'linkedin/profile', 'linkedin/connections']);
    expect(people[0]).toEqual({
      line: 2,
      name: 'Sam Seller',
      title: 'AE',
      city: 'Leith',
      industry: 'Software',
      team: true,
    });
    expect(ties.map(({ tie }) => tie)).toEqual(['Sam Seller > Ana Ruiz']);
  });

  test('say the same in one order as in the other', () => {
    const files = [
      rawFile('Id,Username,FirstName,LastName,Email\n005A,sam@x,Sam,Seller,sam@c.example\n', {
        path: 'u.csv',
      }),
      rawFile(
        'Id,AccountId,FirstName,LastName,OwnerId,Email\n003A,001A,Ana,Ruiz,005A,a@h.example\n',
        { path: 'c.csv' },
      ),
    ];
    const one = claimedByAll(files);
    const other = claimedByAll(files.toReversed());
    expect(one.ties).toEqual(other.ties);
    expect(new Set(one.people.map((person) => JSON.stringify(person)))).toEqual(
      new Set(other.people.map((person) => JSON.stringify(person))),
    );
  });
});
