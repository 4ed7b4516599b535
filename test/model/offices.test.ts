import { describe, expect, test } from 'vitest';
import { RefpathError } from '../../src/model/issue.ts';
import { functionCode, officeAt, seniorityCode } from '../../src/model/offices.ts';
import { APPROACHES, PROGRAMS, REFERRAL_SOURCES } from '../../src/model/path.ts';
import { FUNCTIONS, SENIORITIES } from '../../src/model/persona.ts';

describe('offices as codes', () => {
  const pairs = ['', ...SENIORITIES].flatMap((seniority) =>
    ['', ...FUNCTIONS].map((name) => ({ seniority, function: name })),
  ) as readonly ReturnType<typeof officeAt>[];

  test('every level with every function is what it was', () => {
    const offices = {
      seniority: Uint8Array.from(pairs, (office) => seniorityCode(office.seniority)),
      function: Uint8Array.from(pairs, (office) => functionCode(office.function)),
    };
    expect(pairs.map((_, person) => officeAt(offices, person))).toEqual(pairs);
  });

  test('nothing is 0, and no two have one code', () => {
    expect([seniorityCode(''), functionCode('')]).toEqual([0, 0]);
    expect(SENIORITIES.map(seniorityCode)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(new Set(FUNCTIONS.map(functionCode)).size).toBe(FUNCTIONS.length);
  });

  test('a code that nobody gave is no office', () => {
    const offices = { seniority: Uint8Array.of(99), function: Uint8Array.of(255) };
    expect(officeAt(offices, 0)).toEqual({ seniority: '', function: '' });
  });
});

test('the words of the contract, in its order', () => {
  expect(SENIORITIES.join(', ')).toBe('owner, c-level, vp, head, director, manager, senior, entry');
  expect(FUNCTIONS.join(', ')).toBe(
    'executive, sales, marketing, finance, hr, it, engineering, security, data, product, ' +
      'operations, legal, procurement, customer-success, design, research, other',
  );
  expect(PROGRAMS).toEqual(['client', 'indirect', 'non-client', 'direct']);
  expect(REFERRAL_SOURCES).toEqual([
    'colleague-inside',
    'colleague-outside',
    'subordinate',
    'superior',
    'unknown',
  ]);
  expect(APPROACHES).toEqual([
    'mention-referrer',
    'ask-for-introduction',
    'offer-incentive',
    'contact-directly',
  ]);
});

test('an error carries its code and its facts', () => {
  const error = new RefpathError('input-missing', { path: 'a.csv' });
  expect(error).toBeInstanceOf(Error);
  expect({ code: error.code, facts: error.facts }).toEqual({
    code: 'input-missing',
    facts: { path: 'a.csv' },
  });
  expect(new RefpathError('bug').facts).toEqual({});
});
