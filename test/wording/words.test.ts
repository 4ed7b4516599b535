import { describe, expect, test } from 'vitest';
import { EVIDENCE_KINDS } from '../../src/model/evidence.ts';
import { RefpathError } from '../../src/model/issue.ts';
import { APPROACHES, PROGRAMS, REFERRAL_SOURCES } from '../../src/model/path.ts';
import { MERGE_REASONS } from '../../src/resolve/clusters.ts';
import { approachText, programText, referralSourceText } from '../../src/wording/approach-words.ts';
import { becauseText } from '../../src/wording/because-words.ts';
import { errorText } from '../../src/wording/errors.ts';
import { evidenceText } from '../../src/wording/evidence-words.ts';
import { mergeText } from '../../src/wording/merge-words.ts';
import { missingText } from '../../src/wording/missing-words.ts';
import { counted, grouped } from '../../src/wording/sentences.ts';
import { factorWord, strengthWord } from '../../src/wording/strength-words.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [61_330, '61,330'],
  [1_234_567, '1,234,567'],
])('%i is written %s in every locale', (count, text) => {
  expect(grouped(count)).toBe(text);
});

test('one is not many', () => {
  expect([counted(1, 'tie'), counted(2, 'tie'), counted(0, 'person', 'people')]).toEqual([
    '1 tie',
    '2 ties',
    '0 people',
  ]);
});

test.each([
  [1, 'very strong'],
  [0.7, 'very strong'],
  [0.4, 'strong'],
  [0.2, 'fair'],
  [0.08, 'weak'],
  [0.01, 'very weak'],
  [0, 'very weak'],
])('a strength of %d is called %s', (strength, word) => {
  expect(strengthWord(strength, true)).toBe(word);
});

test.each([
  [1, ''],
  [0.7, ''],
  [0.4, ''],
  [0.39, 'fair'],
  [0.08, 'weak'],
  [0, 'very weak'],
])('what is cold is never called strong: %d is called "%s"', (strength, word) => {
  expect(strengthWord(strength, false)).toBe(word);
});

test('factors are named as words', () => {
  expect([
    factorWord('recency'),
    factorWord('shared-employer'),
    factorWord('sameFunction'),
  ]).toEqual(['Recency', 'Shared employer', 'Same function']);
});

describe('what to do', () => {
  const way = { seller: 'Ana', referrer: 'Rob', target: 'Tess', warm: true, direct: false };
  test.each([
    ['mention-referrer', {}, 'mention Rob when you write to Tess'],
    ['ask-for-introduction', {}, 'ask Rob to introduce you to Tess'],
    [
      'ask-for-introduction',
      { warm: false },
      'ask Rob whether they know Tess well enough to introduce you',
    ],
    [
      'offer-incentive',
      { warm: false },
      'offer Rob something in return for an introduction to Tess',
    ],
    ['contact-directly', { direct: true }, 'have Ana write to Tess'],
    ['contact-directly', { direct: true, warm: false }, 'write to Tess directly'],
    ['contact-directly', { warm: false }, 'write to Tess directly'],
  ] as const)('%s, %j', (approach, more, text) => {
    expect(approachText(approach, { ...way, ...more })).toBe(text);
  });
  test.each(APPROACHES)('%s names the target', (approach) => {
    expect(approachText(approach, way)).toContain('Tess');
  });
  test.each(PROGRAMS)('the program %s has words', (program) => {
    expect(programText(program)).toMatch(/referral|contact/);
  });
  test.each(REFERRAL_SOURCES)('the source %s has words, unless unknown', (source) => {
    expect(referralSourceText(source) === '').toBe(source === 'unknown');
  });
});

describe('evidence', () => {
  test.each(EVIDENCE_KINDS)('of kind %s is worded, one and many', (kind) => {
    const facts = { kind, first: null, last: null, sources: [] };
    expect(evidenceText({ ...facts, count: 1 })).not.toBe(evidenceText({ ...facts, count: 2 }));
  });

  test.each([
    ['2025-01-08', '2026-10-30', '3 calls, 2025-01-08 to 2026-10-30'],
    ['2025-01-08', '2025-01-08', '3 calls, 2025-01-08'],
    ['2025-01-08', null, '3 calls, since 2025-01-08'],
    [null, '2025-01-08', '3 calls, last 2025-01-08'],
    [null, null, '3 calls'],
  ])('from %s to %s reads "%s"', (first, last, text) => {
    expect(evidenceText({ kind: 'call', count: 3, first, last, sources: [] })).toBe(text);
  });

  test('a shared employer is told by where, how long, how large and until when', () => {
    const facts = { employer: 'Microsoft', months: 60, current: false, employees: 220_000 };
    expect(
      evidenceText({
        kind: 'shared-employer',
        count: 1,
        first: '2011-01-01',
        last: '2015-12-31',
        sources: [],
        facts,
      }),
    ).toBe('shared employer, Microsoft, 5 years, 220,000 employees, 2011-01-01 to 2015-12-31');
  });

  test('a present employer is told without an end', () => {
    const facts = { employer: 'Altex', months: 7, current: true };
    const now = { first: '2026-04-01', last: '2026-11-22', sources: [], facts };
    expect(evidenceText({ kind: 'shared-employer', count: 1, ...now })).toBe(
      'shared employer, Altex, 7 months, to this day',
    );
  });
});

test.each([
  [{ daysOneWay: 15, daysOtherWay: 1 }, '15 days one way, 1 day the other way'],
  [{ daysOneWay: 2, daysOtherWay: 0 }, '2 days one way, none the other way'],
  [{ contactDays: 1 }, 'left of 1 day of contact'],
  [{ months: 6, sureMonths: 0 }, '6 months, if at all'],
  [{ months: 51, sureMonths: 12 }, '4.3 years, 12 months of it surely'],
  [{ members: 4 }, '4 people'],
  [{ answered: false }, 'never answered'],
  [{ sameFunction: true, employeesStated: false }, 'in the same function, size not stated'],
  [{ someNewFact: 61_330, other: true, third: false }, 'some new fact 61,330, other, not third'],
  [{}, ''],
])('the facts %j read "%s"', (because, text) => {
  expect(becauseText(because)).toBe(text);
});

test.each(MERGE_REASONS)('what joined records, %s, has words', (reason) => {
  expect(mergeText(reason)).toMatch(/^[a-z]/);
});

describe('errors say what was found and what to do', () => {
  test.each([
    ['input-missing', { path: 'exprts' }, 'There is no file or folder "exprts".'],
    ['no-permission', { path: 'x' }, 'May not read "x".'],
    [
      'cannot-write',
      { path: 'o.csv', reason: 'the disk is full' },
      'Cannot write "o.csv" (the disk is full).',
    ],
    [
      'config-unknown-key',
      { path: 'c.json', line: 3, key: 'tema', nearest: 'team' },
      'c.json:3: there is no setting "tema". Did you mean "team"?',
    ],
    ['usage', { message: 'Expected this.' }, 'Expected this.'],
  ])('%s', (code, facts: Record<string, string | number>, text) => {
    expect(errorText(new RefpathError(code, facts))).toBe(text);
  });
});

test('a floor of colleagues that was raised is told with both numbers', () => {
  expect(missingText('colleague-floor-raised', { floor: 0.045, usual: 0.02 })).toMatch(
    /weaker than 0\.045 .* instead of 0\.02\. Nothing that can be warm is lost/,
  );
});
