import { describe, expect, test } from 'vitest';
import type { EvidenceKind } from '../../src/model/evidence.ts';
import { becauseText } from '../../src/wording/because-words.ts';
import { evidenceText } from '../../src/wording/evidence-words.ts';
import { mergeText } from '../../src/wording/merge-words.ts';
import { missingText } from '../../src/wording/missing-words.ts';
import { factorWord } from '../../src/wording/strength-words.ts';

describe('evidence, one and many', () => {
  const bare = { first: null, last: null, sources: [] };
  test.each<[EvidenceKind, string, string]>([
    ['email', '1 e-mail', '1,234 e-mails'],
    ['message', '1 message', '1,234 messages'],
    ['meeting', '1 meeting', '1,234 meetings'],
    ['call', '1 call', '1,234 calls'],
    ['declared', '1 declared tie', '1,234 declared ties'],
    ['recommendation', '1 recommendation', '1,234 recommendations'],
    ['endorsement', '1 endorsement', '1,234 endorsements'],
    ['invitation', '1 invitation', '1,234 invitations'],
    ['linkedin-connection', '1 LinkedIn connection', '1,234 LinkedIn connections'],
    ['owner', '1 record owned in the CRM', '1,234 records owned in the CRM'],
    ['deal', '1 part in a deal', '1,234 parts in deals'],
    ['introduced-by', '1 introduction', '1,234 introductions'],
    ['reports-to', '1 reporting line', '1,234 reporting lines'],
    ['team', 'same team', '1,234 same teams'],
    ['shared-employer', 'shared employer', '1,234 shared employers'],
    ['shared-school', 'shared school', '1,234 shared schools'],
  ])('%s: %s, %s', (kind, one, many) => {
    expect(evidenceText({ ...bare, kind, count: 1 })).toBe(one);
    expect(evidenceText({ ...bare, kind, count: 1234 })).toBe(many);
  });
});

describe('a fact behind a number', () => {
  test.each<[string, string | number | boolean, string]>([
    ['daysOneWay', 1, '1 day one way'],
    ['daysOneWay', 15, '15 days one way'],
    ['daysOtherWay', 0, 'none the other way'],
    ['daysOtherWay', 1, '1 day the other way'],
    ['daysOtherWay', 9, '9 days the other way'],
    ['halfLifeDays', 45, 'each counting half after 45 days'],
    ['lastContact', '2026-10-30', 'last contact 2026-10-30'],
    ['contactDays', 1, 'left of 1 day of contact'],
    ['contactDays', 34, 'left of 34 days of contact'],
    ['answered', true, 'answered'],
    ['answered', false, 'never answered'],
    ['lastOtherWay', '2026-10-01', 'last answer 2026-10-01'],
    ['monthsWithTwoWayContact', 1, '1 month of contact both ways'],
    ['monthsWithTwoWayContact', 7, '7 months of contact both ways'],
    ['stated', true, 'strength stated'],
    ['stated', false, 'strength not stated'],
    ['employer', 'Fern & Co', 'Fern & Co'],
    ['school', 'Aston', 'Aston'],
    ['company', 'Fern', 'Fern'],
    ['months', 0, 'less than a month'],
    ['months', 1, '1 month'],
    ['months', 23, '23 months'],
    ['months', 24, '2 years'],
    ['months', 51, '4.3 years'],
    ['months', 60, '5 years'],
    ['sureMonths', 0, 'if at all'],
    ['sureMonths', 1, '1 month of it surely'],
    ['sureMonths', 36, '3 years of it surely'],
    ['members', 1, '1 person'],
    ['members', 4, '4 people'],
    ['employees', 1, '1 employee'],
    ['employees', 220000, '220,000 employees'],
    ['employeesStated', true, 'size stated'],
    ['employeesStated', false, 'size not stated'],
    ['sameFunction', true, 'in the same function'],
    ['sameFunction', false, 'in different functions'],
    ['current', true, 'still there'],
    ['current', false, 'no longer'],
    ['until', '2016-02-29', 'until 2016-02-29'],
    ['label', 'former colleagues', '"former colleagues"'],
    ['strength', 0.8, 'stated strength 0.8'],
    ['someNewFact', 1234, 'some new fact 1,234'],
    ['someNewFact', 'x', 'some new fact x'],
    ['someNewFact', true, 'some new fact'],
    ['someNewFact', false, 'not some new fact'],
  ])('%s %s: %s', (name, value, text) => {
    expect(becauseText({ [name]: value })).toBe(text);
  });

  test('facts are told in their order, one after the other', () => {
    expect(becauseText({ stated: true, months: 0, lastContact: '2026-10-30' })).toBe(
      'strength stated, less than a month, last contact 2026-10-30',
    );
  });
});

describe('a factor', () => {
  test.each([
    ['contact', 'Contact'],
    ['recency', 'Recency'],
    ['frequency', 'Recent days'],
    ['reciprocity', 'Reciprocity'],
    ['dormant', 'Dormant tie'],
    ['declared', 'Declared tie'],
    ['recommendation', 'Recommendation'],
    ['endorsement', 'Endorsement'],
    ['invitation', 'Invitation'],
    ['linkedin-connection', 'LinkedIn connection'],
    ['owner', 'CRM owner'],
    ['deal', 'Part in deals'],
    ['introduced-by', 'Introduced by'],
    ['reports-to', 'Reports to'],
    ['team', 'Same team'],
    ['shared-employer', 'Shared employer'],
    ['shared-school', 'Shared school'],
    ['email', 'E-mail'],
    ['someNewFactor', 'Some new factor'],
    ['constructor', 'Constructor'],
  ])('%s: %s', (name, word) => {
    expect(factorWord(name)).toBe(word);
  });
});

describe('what joined two records, or kept them apart', () => {
  test.each([
    ['id', 'the same id'],
    ['profile-url', 'the same profile URL'],
    ['email', 'the same e-mail address'],
    ['name-and-company', 'the same name at the same company'],
    ['name-and-team', 'the same name in the same team'],
    ['similar', 'names that are alike, and more'],
    ['declared', 'a row that says so'],
    ['names-differ', 'the names differ'],
    ['profiles-differ', 'the profiles differ'],
    ['mailboxes-differ', 'the mailboxes differ'],
    ['several-fit', 'others fit as well'],
    ['weak-evidence', 'too little speaks for it'],
    ['name-alike', 'the names are alike'],
    ['email-alike', 'the addresses are alike'],
    ['city-alike', 'the same place'],
    ['company-alike', 'the same company'],
    ['name-unlike', 'the names differ'],
    ['email-unlike', 'the addresses differ'],
    ['city-unlike', 'the places differ'],
    ['company-unlike', 'the companies differ'],
    ['some-new-way', 'Some new way'],
  ])('%s: %s', (code, text) => {
    expect(mergeText(code)).toBe(text);
  });
});

describe('what a network lacks, and what to add', () => {
  test.each([
    [
      'no-team',
      'Nobody is known to be on your team. Add LinkedIn archives of teammates, CRM users, a people table with team = true, or name your company under "own" in refpath.config.json.',
    ],
    [
      'no-contact',
      'No contact: none of these files says who wrote to or met whom. Add messages, CRM activities, calendars or an interactions table; without contact most ties stay cold.',
    ],
    [
      'no-second-hop',
      "No second hop: none of these files says whom your contacts know. Add work history, activities or a contact's own archive.",
    ],
    [
      'no-work-history',
      'No work history of people outside the team: former colleagues cannot be found. Add an employment table or an export with past jobs.',
    ],
    [
      'no-customers',
      'No account is known to be a customer, so no referral can be a client referral. Add accounts with their type, won deals, or name them under "customers" in refpath.config.json.',
    ],
    [
      'no-archive',
      "No LinkedIn connections: add your teammates' LinkedIn archives (Settings & Privacy → Data privacy → Get a copy of your data).",
    ],
    ['some-new-lack', 'Some new lack'],
  ])('%s', (code, text) => {
    expect(missingText(code)).toBe(text);
  });
});
