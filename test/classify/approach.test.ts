import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approachOf } from '../../src/classify/approach.ts';
import { classifyPath } from '../../src/classify/classify-path.ts';
import { PROGRAMS, type Program } from '../../src/model/path.ts';
import { DEFAULT_TIE_SETTINGS } from '../../src/model/tie-settings.ts';
import { inferred, type JudgedTie, tie } from './tie.ts';

const approach = (program: Program, ...ties: readonly JudgedTie[]) =>
  approachOf(
    { program, ties, verdict: classifyPath(ties, DEFAULT_TIE_SETTINGS), unhappy: false },
    DEFAULT_TIE_SETTINGS,
  );

/** The same through a referrer whose company is not content with us. */
const approachUnhappy = (program: Program, ...ties: readonly JudgedTie[]) =>
  approachOf(
    { program, ties, verdict: classifyPath(ties, DEFAULT_TIE_SETTINGS), unhappy: true },
    DEFAULT_TIE_SETTINGS,
  );

const cold = tie(0.5, 'bare-connection');

test.each([
  ['a direct path', 'direct', [tie(0.9)], 'contact-directly'],
  ['a direct cold path', 'direct', [cold], 'contact-directly'],
  ['a warm path of strong ties', 'non-client', [tie(0.8), tie(0.4)], 'mention-referrer'],
  ['a warm path with a middling tie', 'client', [tie(0.8), tie(0.39)], 'ask-for-introduction'],
  ['a strong tie nobody vouches for', 'client', [tie(0.8), inferred(0.9)], 'ask-for-introduction'],
  ['an inferred tie to the referrer', 'client', [inferred(0.8), tie(0.9)], 'mention-referrer'],
  ['a client who hardly knows the target', 'client', [tie(0.8), cold], 'ask-for-introduction'],
  ['somebody else who hardly does', 'non-client', [tie(0.8), cold], 'offer-incentive'],
  ['the same by a former client', 'indirect', [tie(0.8), cold], 'offer-incentive'],
  ['a referrer we hardly know', 'client', [cold, tie(0.9)], 'contact-directly'],
  [
    'a cold tie on the way to the referrer',
    'client',
    [tie(0.9), cold, tie(0.9)],
    'contact-directly',
  ],
  ['warm ties too weak together', 'client', [tie(0.3), tie(0.3)], 'ask-for-introduction'],
  ['the same without a client', 'non-client', [tie(0.3), tie(0.3)], 'offer-incentive'],
] as const)('%s: %s', (_, program, ties, expected) => {
  expect(approach(program, ...ties)).toBe(expected);
});

test('a cold path never mentions the referrer', () => {
  for (const program of ['client', 'indirect', 'non-client', 'direct'] as const) {
    expect(approach(program, tie(1), cold)).not.toBe('mention-referrer');
  }
});

describe('a referrer whose company is not content with us', () => {
  test('is asked, not named, however strong the ties', () => {
    expect(approachUnhappy('client', tie(0.9), tie(0.9))).toBe('ask-for-introduction');
  });

  test('is not asked for a favor beyond what they know', () => {
    expect(approachUnhappy('client', tie(0.9), cold)).toBe('contact-directly');
    expect(approachUnhappy('indirect', tie(0.9), cold)).toBe('contact-directly');
  });

  test('is never mentioned, whatever the program and the ties', () => {
    const anyTie = fc
      .tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.boolean())
      .map(([strength, warm]) => (warm ? tie(strength) : tie(strength, 'bare-connection')));
    fc.assert(
      fc.property(
        fc.constantFrom(...PROGRAMS),
        fc.array(anyTie, { minLength: 2, maxLength: 5 }),
        (program, ties) => {
          expect(approachUnhappy(program, ...ties)).not.toBe('mention-referrer');
          expect(approachUnhappy(program, ...ties)).not.toBe('offer-incentive');
        },
      ),
    );
  });
});
