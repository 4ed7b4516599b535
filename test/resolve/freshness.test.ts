import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, NO_DAY } from '../../src/model/day.ts';
import { dayOfRecord, isFresher, trustOf } from '../../src/resolve/freshness.ts';

const AS_OF = dayOf(2026, 11, 22);

describe('of two values wins', () => {
  test.each([
    ['the newer', { day: 2, trust: 1, text: 'b' }, { day: 1, trust: 9, text: 'a' }],
    ['the dated', { day: 1, trust: 1, text: 'b' }, { day: NO_DAY, trust: 9, text: 'a' }],
    ['the better source', { day: 1, trust: 3, text: 'b' }, { day: 1, trust: 2, text: 'a' }],
    ['the smaller text', { day: 1, trust: 3, text: 'a' }, { day: 1, trust: 3, text: 'b' }],
  ])('%s', (_, better, worse) => {
    expect(isFresher(better, worse)).toBe(true);
    expect(isFresher(worse, better)).toBe(false);
  });

  test('never both, and never none of two that differ', () => {
    const offer = fc.record({
      day: fc.integer({ min: 0, max: 2 }),
      trust: fc.integer({ min: 0, max: 2 }),
      text: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(offer, offer, (a, b) => {
        const same = a.day === b.day && a.trust === b.trust && a.text === b.text;
        expect(Number(isFresher(a, b)) + Number(isFresher(b, a))).toBe(same ? 0 : 1);
      }),
    );
  });
});

describe('a row’s day', () => {
  test('is what it says, but never tomorrow', () => {
    expect(dayOfRecord(100, 'hubspot', AS_OF)).toBe(100);
    expect(dayOfRecord(AS_OF, 'hubspot', AS_OF)).toBe(AS_OF);
    expect(dayOfRecord(AS_OF + 1, 'hubspot', AS_OF)).toBe(NO_DAY);
  });

  test('an export of LinkedIn without dates is half a year old, any other is undated', () => {
    expect(dayOfRecord(NO_DAY, 'linkedin', AS_OF)).toBe(AS_OF - 182);
    expect(dayOfRecord(NO_DAY, 'salesforce', AS_OF)).toBe(NO_DAY);
  });
});

test('people know their own profile best, then the user’s tables, then any system', () => {
  expect(trustOf('linkedin')).toBeGreaterThan(trustOf('plain'));
  expect(trustOf('plain')).toBeGreaterThan(trustOf('salesforce'));
  expect(trustOf('salesforce')).toBe(trustOf('constructor'));
});
