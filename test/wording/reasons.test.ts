import { describe, expect, test } from 'vitest';
import {
  COLD_TIE_CODES,
  PATH_CODES,
  WARM_TIE_CODES,
  WOULD_WARM_CODES,
} from '../../src/model/reason-codes.ts';
import {
  pathReasonText,
  reasonSentence,
  reasonText,
  unhappyText,
} from '../../src/wording/reasons.ts';
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

describe('a sentence for one pair after another', () => {
  const told = (code: string, facts = {}): string =>
    pathReasonText({ said: [{ sentence: reasonSentence(code, facts), hop: 1 }], more: '' }, [
      names.from,
      names.to,
    ]);

  test.each(COLD_TIE_CODES)('is that of a cold tie with its people: %s', (code) => {
    expect(reasonSentence(code).ofPair).toBe(true);
    expect(told(code)).toBe(reasonText(code, names));
  });

  test.each(WARM_TIE_CODES)('is that of a direct path that is warm: %s', (because) => {
    expect(reasonSentence('direct-tie-warm', { because }).ofPair).toBe(true);
    expect(told('direct-tie-warm', { because })).toBe(
      reasonText('direct-tie-warm', { ...names, because }),
    );
  });

  test.each(PATH_CODES)('is that of a path: %s', (code) => {
    const facts = { needed: 0.1, strength: 0.5, hops: 2 };
    expect(told(code, facts)).toBe(reasonText(code, { ...names, ...facts }));
  });

  test.each([
    ['every-tie-strong', 'Every tie is strong.'],
    ['path-too-weak', 'Every tie is warm, but together they are too weak: warm starts at 0.1.'],
    ['odd-new-code', 'Odd new code (needed 0.1)'],
  ])('names nobody where the reason does not: %s', (code, text) => {
    const sentence = reasonSentence(code, { needed: 0.1 });
    expect(sentence).toEqual({ before: text, ofPair: false, after: '' });
  });

  test('is cut beside the names', () => {
    expect(reasonSentence('one-way-contact')).toEqual({
      before: 'Between ',
      ofPair: true,
      after: ' only one writes; no answer is on record.',
    });
  });
});

describe('the reason of a path', () => {
  const sentence = reasonSentence('introduced-long-ago');
  const people = ['Ana', 'Bo', 'Cy', 'Di'];
  const text = 'an introduction of long ago, nothing since.';

  test.each([
    [[1], '', `Ana and Bo: ${text}`],
    [[3], '', `Cy and Di: ${text}`],
    [[2, 1], '', `Bo and Cy: ${text} Ana and Bo: ${text}`],
    [[2], 'Mend that.', `Bo and Cy: ${text} Mend that.`],
    [[], 'Mend that.', 'Mend that.'],
    [[], '', ''],
  ])('says of ties %j and %j', (hops, more, all) => {
    const said = hops.map((hop) => ({ sentence, hop }));
    expect(pathReasonText({ said, more }, people)).toBe(all);
  });
});
