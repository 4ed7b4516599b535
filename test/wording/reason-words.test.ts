import { describe, expect, test } from 'vitest';
import { COLD_TIE_CODES, PATH_CODES, WOULD_WARM_CODES } from '../../src/classify/reason-codes.ts';
import { reasonText, remedyText } from '../../src/wording/reason-words.ts';

const facts = { from: 'Ada Lund', to: 'Jon Smith', strength: 0.06, needed: 0.1 };

/** A code nobody has words for is spelt out: "Large company (from Ada Lund, …)". */
const spelledOut = (code: string): string => code.replaceAll('-', ' ');

describe('every code has a sentence of its own', () => {
  test.each([...PATH_CODES, ...COLD_TIE_CODES])('why a path is called so: %s', (code) => {
    const text = reasonText(code, facts);
    expect(text).toMatch(/[.]$/);
    expect(text.toLowerCase()).not.toContain(`${spelledOut(code)} (`);
    expect(text).not.toMatch(/undefined|NaN/);
  });

  test.each([...WOULD_WARM_CODES])('what would make it warm: %s', (code) => {
    const text = remedyText(code, facts);
    expect(text).toMatch(/[.]$/);
    expect(text).toContain('Ada Lund');
    expect(text.toLowerCase()).not.toContain(`${spelledOut(code)} (`);
  });
});

test('a cold tie is named by its two people', () => {
  expect(reasonText('bare-connection', facts)).toBe(
    'Ada Lund and Jon Smith are connected on LinkedIn and nothing more: no message, no meeting.',
  );
  expect(reasonText('large-company', facts)).toBe(
    'Ada Lund and Jon Smith worked at the same company at the same time, but it is too large to have met.',
  );
});

test('a path too weak as a whole says how weak', () => {
  expect(reasonText('path-too-weak', facts)).toBe(
    'Every tie is warm, but not together: 6 % of 10 % needed. The weakest is between Ada Lund and Jon Smith.',
  );
});

describe('nothing found', () => {
  test('names the query and the nearest', () => {
    expect(reasonText('nobody-fits', { query: 'CISO at Altx', nearest: 'Altex' })).toBe(
      'Nobody in the data fits "CISO at Altx". Nearest: Altex.',
    );
    expect(reasonText('nobody-fits', { query: 'CISO' })).toBe('Nobody in the data fits "CISO".');
  });

  test('tells people without a path from nobody at all', () => {
    const text = reasonText('no-path', { targets: '2 people', maxHops: 3, warm: true });
    expect(text).toBe('2 people found, but nobody reaches them within 3 hops by warm ties alone.');
  });
});
