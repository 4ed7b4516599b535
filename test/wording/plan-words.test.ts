import { describe, expect, test } from 'vitest';
import { leftOutText } from '../../src/wording/plan-words.ts';
import type { Facts } from '../../src/wording/sentences.ts';

const ASK = { person: 'Rob Kerr', target: 'Tess Lund', on: '2026-11-01', status: 'asked' };

describe('why a row is left out', () => {
  test.each<[code: string, facts: Facts, text: string]>([
    ['only-cold', { reason: 'Mail alone.' }, 'Only cold paths lead there. Mail alone.'],
    [
      'introduced-before',
      { ...ASK, status: 'met', until: '2027-04-30' },
      'Tess Lund was reached through Rob Kerr on 2026-11-01 (met); nobody is asked again until 2027-04-30.',
    ],
    [
      'ask-under-way',
      { ...ASK, until: '2026-11-15' },
      'An ask for Tess Lund is under way: Rob Kerr was asked on 2026-11-01 (asked). Nobody else is asked until 2026-11-15.',
    ],
    [
      'asked-lately',
      { ...ASK, until: '2027-04-30' },
      'Rob Kerr was asked on 2026-11-01 (asked) for Tess Lund, and is not asked for them again until 2027-04-30.',
    ],
    [
      'declined-lately',
      { ...ASK, until: '2027-01-30' },
      'Rob Kerr declined an ask on 2026-11-01, and is left alone until 2027-01-30.',
    ],
    ['never-asked', ASK, 'Rob Kerr is never asked (asks.never in the settings).'],
    [
      'budget-spent',
      { ...ASK, until: '2027-01-30' },
      'Rob Kerr has taken all asks of the period; the next is free on 2027-01-30.',
    ],
    ['budget-spent', ASK, 'Rob Kerr takes no asks (asks.perPerson).'],
    ['budget-taken', ASK, 'All that Rob Kerr can still be asked goes to targets worth more.'],
    [
      'same-person',
      { ...ASK, query: 'CISO at Corin Bank' },
      'Tess Lund is planned for with "CISO at Corin Bank".',
    ],
    ['a-code-of-tomorrow', { person: 'Rob' }, 'A code of tomorrow (person Rob)'],
  ])('%s: %j', (code, facts, text) => {
    expect(leftOutText(code, facts)).toBe(text);
  });
});
