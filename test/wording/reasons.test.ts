import { describe, expect, test } from 'vitest';
import {
  COLD_TIE_CODES,
  PATH_CODES,
  WARM_TIE_CODES,
  WOULD_WARM_CODES,
} from '../../src/classify/reason-codes.ts';
import { reasonText, unhappyText } from '../../src/wording/reasons.ts';
import { remedyText } from '../../src/wording/tie-words.ts';

const names = { from: 'Dana Whitfield', to: 'Elena Vargas' };

const spelledOut = (code: string): string =>
  code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');

describe('every code has a sentence', () => {
  test.each(COLD_TIE_CODES)('of a cold tie: %s names both people', (code) => {
    const text = reasonText(code, names);
    expect(text).toContain('Dana Whitfield and Elena Vargas');
    expect(text).toMatch(/^[A-Z].*\.$/);
  });

  test.each(WARM_TIE_CODES)('of a direct path that is warm: %s names both people', (because) => {
    const text = reasonText('direct-tie-warm', { ...names, because });
    expect(text).toContain('Dana Whitfield and Elena Vargas');
    expect(text).not.toBe(reasonText('direct-tie-warm', names));
    expect(reasonText('every-tie-strong', { ...names, because })).toBe(text);
  });

  test.each(PATH_CODES)('of a path: %s', (code) => {
    const text = reasonText(code, names);
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(text).not.toBe(spelledOut(code));
  });

  test.each(WOULD_WARM_CODES)('of what would warm it: %s names both people', (code) => {
    const text = remedyText(code, names);
    expect(text).toContain('Dana Whitfield and Elena Vargas');
    expect(text).toMatch(/^[A-Z].*\.$/);
  });

  test.each([
    'nobody-fits',
    'no-path',
    'no-warm-path',
    'no-team',
    'empty-query',
    'unknown-reference',
  ])('of nothing found: %s', (code) => {
    expect(reasonText(code)).toMatch(/^[A-Z].*\.$/);
    expect(reasonText(code)).not.toBe(spelledOut(code));
  });
});

describe('facts are told', () => {
  test('a path too weak says where warm starts', () => {
    expect(reasonText('path-too-weak', { needed: 0.1 })).toContain('warm starts at 0.1');
  });

  test('nobody fits: what was asked, and the nearest', () => {
    expect(reasonText('nobody-fits', { query: 'CISO at Altx', nearest: 'Altex' })).toBe(
      'Nobody in the data fits "CISO at Altx". Nearest: Altex.',
    );
  });

  test('no path: how far was looked, and that warm ones alone were', () => {
    expect(reasonText('no-path', { query: 'CISO', maxHops: 1 })).toBe(
      'Nobody we start from reaches "CISO" within 1 tie.',
    );
    expect(reasonText('no-warm-path', { query: 'CISO', maxHops: 3 })).toContain(
      'No warm path reaches "CISO" within 3 ties',
    );
  });

  test('a code nobody worded is spelt out with its facts rather than lost', () => {
    expect(reasonText('odd-new-code', { lastContact: '2026-01-02' })).toBe(
      'Odd new code (last contact 2026-01-02)',
    );
  });
});

describe('what it would take', () => {
  const pair = { from: 'Ana', to: 'Bo' };

  test.each([
    [1, 'Contact both ways between Ana and Bo on one day: '],
    [3, 'Contact both ways between Ana and Bo on about 3 days within a month: '],
    [11, 'Contact both ways between Ana and Bo regularly: '],
    [undefined, 'Contact both ways between Ana and Bo regularly: '],
  ])('with %s days: "%s…"', (days, text) => {
    expect(remedyText('two-way-contact-this-quarter', { ...pair, days })).toContain(text);
  });

  test('what a row could tell comes before what the two would have to do', () => {
    expect(remedyText('state-a-strength', { ...pair, days: 2 })).toMatch(
      /table of ties\. Or contact both ways between Ana and Bo on about 2 days/,
    );
  });

  test('a path too weak says how strong the tie would have to be', () => {
    expect(remedyText('a-stronger-tie', { ...pair, strength: 0.4 })).toBe(
      'A stronger tie between Ana and Bo, of 0.40 at least.',
    );
  });

  test('a referrer whose company is unhappy is told with the rating', () => {
    expect(unhappyText({ name: 'Bo', company: 'Fern & Co', rating: 4 })).toBe(
      'Fern & Co rates us 4 of 10: mend that before you lean on Bo.',
    );
  });
});
