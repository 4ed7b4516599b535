import { describe, expect, test } from 'vitest';
import type { PathView } from '../../src/model/report.ts';
import { noPaint } from '../../src/present/paint.ts';
import { pathText, personText, strengthText } from '../../src/present/path-text.ts';
import { directPath, path, person } from './reports.ts';

const look = { width: 300, paint: noPaint, fields: [], detail: false };

const lineOf = (label: string, facts: Partial<PathView>, direct = false): string | undefined =>
  pathText(direct ? directPath(facts) : path(facts), look)
    .find((line) => line.trim().startsWith(label))
    ?.trim();

describe('what to do with a path', () => {
  test.each<[Partial<PathView>, string]>([
    [
      { approach: 'mention-referrer', program: 'client' },
      'Mention Jon Smith when you write to John Halloran (client referral)',
    ],
    [
      { approach: 'ask-for-introduction', program: 'indirect' },
      'Ask Jon Smith to introduce you to John Halloran (indirect referral)',
    ],
    [
      { approach: 'ask-for-introduction', program: 'client', warmth: 'cold' },
      'Ask Jon Smith whether they know John Halloran well enough to introduce you (client referral)',
    ],
    [
      { approach: 'offer-incentive', program: 'non-client', warmth: 'cold' },
      'Offer Jon Smith something in return for an introduction to John Halloran (non-client referral)',
    ],
    [{ approach: 'contact-directly', warmth: 'cold' }, 'Write to John Halloran directly'],
  ])('%j', (facts, words) => {
    expect(lineOf('Do', facts)).toBe(`Do        ${words}`);
  });

  test.each([
    ['warm', 'Have Jim Walsh write to Jon Smith'],
    ['cold', 'Write to Jon Smith directly'],
  ] as const)('that is direct and %s', (warmth, words) => {
    expect(lineOf('Do', { warmth }, true)).toBe(`Do        ${words}`);
  });
});

describe('who the referrer is to the target', () => {
  test.each([
    ['colleague-inside', ' (a colleague in the same company)'],
    ['colleague-outside', ' (outside their company)'],
    ['subordinate', ' (someone who works below them)'],
    ['superior', ' (someone who works above them)'],
    ['unknown', ''],
  ] as const)('%s', (referralSource, words) => {
    expect(lineOf('Referrer', { referralSource })).toBe(
      `Referrer  Jon Smith, CISO at Altex${words}`,
    );
  });

  test('a direct path has none', () => {
    expect(lineOf('Referrer', {}, true)).toBeUndefined();
  });
});

describe('a strength in figures and words', () => {
  test.each([
    [1, '1.00 very strong', '1.00'],
    [0.7, '0.70 very strong', '0.70'],
    [0.69, '0.69 strong', '0.69'],
    [0.4, '0.40 strong', '0.40'],
    [0.39, '0.39 fair', '0.39 fair'],
    [0.2, '0.20 fair', '0.20 fair'],
    [0.19, '0.19 weak', '0.19 weak'],
    [0.08, '0.08 weak', '0.08 weak'],
    [0.07, '0.07 very weak', '0.07 very weak'],
    [0.005, '0.005 very weak', '0.005 very weak'],
    [0.0001, '<0.001 very weak', '<0.001 very weak'],
    [0, '0 very weak', '0 very weak'],
  ])('%d: warm "%s", cold "%s"', (strength, warm, cold) => {
    expect([strengthText(strength, true), strengthText(strength, false)]).toEqual([warm, cold]);
  });

  test('stands behind the verdict, and a cold one is not praised', () => {
    expect(lineOf('WARM', { strength: 0.52 })).toMatch(/^WARM {6}0\.52 strong\. /);
    expect(lineOf('COLD', { strength: 0.52, warmth: 'cold' })).toMatch(/^COLD {6}0\.52\. /);
  });
});

describe('a person with an office', () => {
  test.each([
    ['CISO', 'Altex', 'Ana, CISO at Altex'],
    ['CISO at Altex', 'Altex', 'Ana, CISO at Altex'],
    ['Head of Security, ALTEX', 'Altex', 'Ana, Head of Security, ALTEX'],
    ['', 'Altex', 'Ana, Altex'],
    ['CISO', '', 'Ana, CISO'],
    ['', '', 'Ana'],
    ['C\u001b[31mISO', 'Al\u202etex', 'Ana, C\\x1b[31mISO at Al\\u202etex'],
  ])('%j of %j', (title, company, text) => {
    expect(personText(person('p1', 'Ana', { title, company }))).toBe(text);
  });
});
