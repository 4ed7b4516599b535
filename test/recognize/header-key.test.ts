import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headerKey } from '../../src/recognize/header-key.ts';
import { nearSpelling } from '../../src/recognize/near-spelling.ts';

describe('headers that are one', () => {
  test.each([
    ['First Name', 'first_name'],
    ['First Name', 'FIRSTNAME'],
    ['First Name', ' First-Name '],
    ['First Name', '\ufeffFirst\u00a0Name'],
    ['First Name', 'First\u200bName'],
    ['First Name', 'First\nName'],
    ['Pr\u00e9nom', 'Pre\u0301nom'],
    ['Account Owner', 'Account Owner  ↑'],
    ['Account Owner', 'Account Owner ↓'],
    ["Nom de l'entreprise", 'Nom de l’entreprise'],
    ['名', ' 名 '],
    ['Email', 'E-Mail *'],
    ['Email', '* Email:'],
    ['Close Date', 'Close Date (GMT+7)'],
    ['Close Date', 'Close Date (UTC-03:30)'],
    ['Close Date', 'Close Date (UTC)'],
    ['Create Date', 'create_date (CEST)'],
  ])('%j and %j', (one, other) => {
    expect(headerKey(other)).toBe(headerKey(one));
  });
});

describe('headers that are two', () => {
  test.each([
    ['First Name', 'First Names'],
    ['Prénom', 'Prenom'],
    ['E-mail 1', 'E-mail 2'],
    ['Address.City', 'Address City'],
    ['Name', 'Name?'],
    ['Start*End', 'StartEnd'],
    ['Close Date', 'Close Date (GMT+7) Owner'],
    ['Email', 'Email (Work)'],
    ['Email', 'Email (Test)'],
  ])('%j and %j', (one, other) => {
    expect(headerKey(other)).not.toBe(headerKey(one));
  });
});

test('a key is its own key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (header) => {
      expect(headerKey(headerKey(header))).toBe(headerKey(header));
    }),
  );
});

describe('a typing error', () => {
  const SPELLINGS = ['firstname', 'lastname', 'email', 'company', 'connectedon'];

  test.each([
    ['Frist Name', 'firstname'],
    ['Firstname', 'firstname'],
    ['Lst Name', 'lastname'],
    ['Emial', 'email'],
    ['E-mails', 'email'],
    ['Compny', 'company'],
    ['Conected On', 'connectedon'],
    ['Connnected  Onn', 'connectedon'],
  ])('%s is meant to be %s', (cell, spelling) => {
    expect(nearSpelling(cell, SPELLINGS)).toBe(spelling);
  });

  test.each(['Nam', 'Fist', 'Phone', 'Last seen', 'x'.repeat(31), ''])('%j is none', (cell) => {
    expect(nearSpelling(cell, SPELLINGS)).toBe(cell);
  });
});
