import { describe, expect, test } from 'vitest';
import { lines, told } from './told.ts';

/** The owners of the contacts of a CRM: who is claimed, and whose contact each is. */
const owners = (...cells: readonly string[]): string[] => {
  const rows = cells.map((cell, i) => `${i + 1},Ana,Ruiz${i},"${cell}"`);
  return told(lines('Record ID,First Name,Last Name,Contact owner', ...rows))
    .filter((line) => /^owner|team/.test(line))
    .map((line) => line.replace(/ > .*/, ''));
};

describe('the owner of a record', () => {
  test.each([
    ['Sam Seller', ['2 person id: Sam Seller, name: Sam Seller, team', 'owner id Sam Seller']],
    [
      'sam@corvid.example',
      ['2 person email: sam@corvid.example, team', 'owner email sam@corvid.example'],
    ],
    [
      'Sam Seller <sam@corvid.example>',
      [
        '2 person id: Sam Seller, name: Sam Seller, email: sam@corvid.example, team',
        'owner id Sam Seller',
      ],
    ],
    [
      'Sam Seller (sam@corvid.example)',
      [
        '2 person id: Sam Seller, name: Sam Seller, email: sam@corvid.example, team',
        'owner id Sam Seller',
      ],
    ],
  ])('%s', (cell, claims) => {
    expect(owners(cell)).toEqual(claims);
  });

  test('a number is nobody’s name, and refers to a user: never to the contact of that number', () => {
    expect(owners('101')).toEqual(['owner id owner 101']);
  });

  test.each([
    '',
    'Unassigned',
    'unassigned',
    'Un-assigned',
    'No owner',
    'Not assigned',
    'Nobody',
    'Deactivated User (Sam)',
    'Removed user',
    'Deleted user 7',
    'Automated Process',
    '# SYSTEM',
    'System Administrator',
    'Integration User',
    'Platform Integration User',
    'Marketing API User',
    'HubSpot',
    'Inbound Leads Queue',
  ])('%j is nobody', (cell) => {
    expect(owners(cell)).toEqual([]);
  });

  test.each([
    'Sam Seller (Deactivated User)',
    'Sam Seller (inactive)',
    'Sam Seller (deaktivierter Benutzer)',
    'Sam Seller (Utilisateur désactivé)',
  ])('%s works there no more', (cell) => {
    const rows = told(
      lines('Record ID,First Name,Last Name,Contact owner', `1,Ana,Ruiz,"${cell}"`),
    );
    expect(rows.slice(2)).toEqual([
      '2 person id: Sam Seller, name: Sam Seller, gone',
      'owner id Sam Seller > Ana Ruiz',
    ]);
  });

  test.each(['Sam System', 'Systema Adel', 'Queue Lin', 'Ida Hubspotter', 'Api Ravea'])(
    '%s is somebody',
    (cell) => {
      expect(owners(cell)).toHaveLength(2);
    },
  );

  test('is claimed once, however many records there are', () => {
    expect(owners('Sam Seller', 'Sam Seller', 'Kim Park', 'Sam Seller')).toEqual([
      '2 person id: Sam Seller, name: Sam Seller, team',
      '4 person id: Kim Park, name: Kim Park, team',
      'owner id Sam Seller',
      'owner id Sam Seller',
      'owner id Kim Park',
      'owner id Sam Seller',
    ]);
  });
});
