import { describe, expect, test } from 'vitest';
import { OWN_MAILBOX, ROLE_MAILBOX } from '../../src/model/clean-records.ts';
import { companyName } from '../../src/normalize/company-name.ts';
import { mailboxesIn } from '../../src/normalize/email.ts';
import { fullName, splitName } from '../../src/normalize/person-name.ts';

describe('what programs and hurried people write for a name is nobody’s', () => {
  test.each([
    ['Test', 'Test'],
    ['test', 'TEST'],
    ['Test', 'User'],
    ['Test', 'Contact'],
    ['Unknown', 'Unknown'],
    ['Unknown', 'Contact'],
    ['Not', 'Provided'],
    ['No', 'Name'],
    ['Private', 'Private'],
    ['Anonymous', 'User'],
    ['Unbekannt', 'Unbekannt'],
    ['Inconnu', 'Inconnu'],
    ['LinkedIn', 'Member'],
    ['LinkedIn', 'Mitglied'],
    ['Utilisateur', 'LinkedIn'],
    ['Firstname', 'Lastname'],
    ['Accounts', 'Payable'],
    ['Front', 'Desk'],
    ['Customer', 'Service'],
    ['Head', 'Office'],
  ])('%s %s', (first, last) => {
    expect(fullName(`${first} ${last}`).key).toBe('');
    expect(splitName(first, last).key).toBe('');
  });

  test.each(['Unbekannt', 'Sekretariat', 'Buchhaltung', 'Empfang', 'Reception', 'Private'])(
    '%s',
    (word) => {
      expect(fullName(word).key).toBe('');
    },
  );

  test.each([
    ['Nana Mouskouri', 'mouskouri nana'],
    ['Nana', 'nana'],
    ['Jon Private', 'jon private'],
    ['Ona Test', 'ona test'],
    ['Testa Rossi', 'rossi testa'],
    ['Ivo Desk', 'desk ivo'],
    ['Ona Null', 'null ona'],
  ])('but %s is somebody', (name, key) => {
    expect(fullName(name).key).toBe(key);
  });
});

describe('what people write who have no company is none', () => {
  test.each([
    'Individual',
    'Household',
    'Looking for a job',
    'Currently looking',
    'My own business',
    'Unbekannt',
    'Privatperson',
    'Not provided',
    'Seeking employment',
    'Job-Seeker',
    'Your Company',
  ])('%s', (text) => {
    expect(companyName(text).key).toBe('');
  });

  test.each([
    ['Own', 'own'],
    ['Looking Glass', 'lookingglass'],
    ['Individual Software', 'individualsoftware'],
    ['Household International Bank', 'householdinternationalbank'],
  ])('but %s is one', (text, key) => {
    expect(companyName(text).key).toBe(key);
  });
});

describe('an office’s mailbox is whoever holds it', () => {
  test.each(['ceo', 'CEO', 'cfo', 'geschaeftsfuehrung', 'gf', 'empfang', 'secretariat', 'verkoop'])(
    '%s@',
    (local) => {
      expect(mailboxesIn(`${local}@altex.example`)[0]?.kind).toBe(ROLE_MAILBOX);
    },
  );

  test.each(['ceona', 'g.f.lind', 'cto.lind', 'webb'])('but %s@ is somebody’s', (local) => {
    expect(mailboxesIn(`${local}@altex.example`)[0]?.kind).toBe(OWN_MAILBOX);
  });
});
