import { describe, expect, test } from 'vitest';
import { referralSourceOf } from '../../src/classify/referral-source.ts';
import type { Office } from '../../src/model/persona.ts';
import { DEFAULT_TIE_SETTINGS } from '../../src/model/tie-settings.ts';
import { makeTies } from '../../src/ties/make-ties.ts';
import { type EvidenceRow, world } from '../ties/world.ts';

const UNKNOWN: Office = { seniority: '', function: '' };
const ciso: Office = { seniority: 'c-level', function: 'security' };
const manager: Office = { seniority: 'manager', function: 'security' };
const ceo: Office = { seniority: 'c-level', function: 'executive' };
const seller: Office = { seniority: 'vp', function: 'sales' };

type Case = {
  readonly at?: readonly number[];
  readonly referrer?: Office;
  readonly target?: Office;
  readonly row?: EvidenceRow;
};

/** Person 0 refers us to person 1. */
const source = ({ at = [0, 0], referrer = UNKNOWN, target = UNKNOWN, row }: Case) => {
  const met: EvidenceRow = { kind: 'meeting', from: 0, to: 1, ago: 3 };
  const resolved = world({ at, accounts: [{}, {}], evidence: row ? [met, row] : [met] });
  return referralSourceOf(resolved, makeTies(resolved, DEFAULT_TIE_SETTINGS), {
    referrer: 0,
    target: 1,
    tie: 0,
    officeOf: (person) => (person === 0 ? referrer : target),
  });
};

describe('the referrer', () => {
  test('of another company is a colleague outside, whatever the titles', () => {
    expect(source({ at: [0, 1] })).toBe('colleague-outside');
    expect(source({ at: [0, 1], referrer: ceo, target: manager })).toBe('colleague-outside');
  });

  test('of the same company is a colleague inside', () => {
    expect(source({})).toBe('colleague-inside');
    expect(source({ referrer: manager, target: manager })).toBe('colleague-inside');
  });

  test('is unknown where an employer is', () => {
    expect(source({ at: [-1, 0] })).toBe('unknown');
    expect(source({ at: [0, -1] })).toBe('unknown');
  });

  test('who reports to the target is a subordinate, the other way round a superior', () => {
    expect(source({ row: { kind: 'reports-to', from: 0, to: 1 } })).toBe('subordinate');
    expect(source({ row: { kind: 'reports-to', from: 1, to: 0 } })).toBe('superior');
  });

  test('of higher rank in the same function is a superior', () => {
    expect(source({ referrer: ciso, target: manager })).toBe('superior');
    expect(source({ referrer: manager, target: ciso })).toBe('subordinate');
  });

  test('of higher rank in another function is a colleague, unless they lead the company', () => {
    expect(source({ referrer: ciso, target: seller })).toBe('colleague-inside');
    expect(source({ referrer: ceo, target: seller })).toBe('superior');
    expect(source({ referrer: seller, target: ceo })).toBe('subordinate');
  });

  test('of equal rank is a colleague', () => {
    expect(source({ referrer: ciso, target: ceo })).toBe('colleague-inside');
  });
});
