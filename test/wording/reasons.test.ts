import { describe, expect, test } from 'vitest';
import { COLD_TIE_CODES, PATH_CODES, WOULD_WARM_CODES } from '../../src/classify/reason-codes.ts';
import { reasonText } from '../../src/wording/reasons.ts';
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
