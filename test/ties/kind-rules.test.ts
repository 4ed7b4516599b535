import { describe, expect, test } from 'vitest';
import { CONTACT_KINDS, EVIDENCE_KINDS, kindCode } from '../../src/model/evidence.ts';
import { textPool } from '../../src/model/text-pool.ts';
import { DEFAULT_TIE_SETTINGS } from '../../src/model/tie-settings.ts';
import {
  DECLARED_KINDS,
  dealRules,
  kindRules,
  SLIGHT_KINDS,
  WORK_KINDS,
} from '../../src/ties/kind-rules.ts';

describe('kinds of evidence', () => {
  test('are contact, somebody’s word, work or slight: each of them one of these', () => {
    const contact = CONTACT_KINDS.reduce((bits, kind) => bits | (1 << kindCode(kind)), 0);
    const groups = [contact, DECLARED_KINDS, WORK_KINDS, SLIGHT_KINDS];
    expect(groups.reduce((sum, bits) => sum + bits, 0)).toBe(2 ** EVIDENCE_KINDS.length - 1);
    expect(groups.reduce((all, bits) => all | bits, 0)).toBe(2 ** EVIDENCE_KINDS.length - 1);
  });

  test('that are slight carry no warmth, the others do', () => {
    const rules = kindRules(DEFAULT_TIE_SETTINGS);
    for (const kind of EVIDENCE_KINDS) {
      const bit = 1 << kindCode(kind);
      const carries = rules[kindCode(kind)]?.carries;
      if (bit & SLIGHT_KINDS) expect(carries).toBe(false);
      if (bit & (DECLARED_KINDS | WORK_KINDS)) expect(carries).toBe(true);
    }
  });
});

describe('a deal', () => {
  const labels = textPool();
  const rule = (label: string) =>
    dealRules(withLabel(label), DEFAULT_TIE_SETTINGS)[labels.id(label)];
  const withLabel = (label: string) => {
    labels.id(label);
    return labels;
  };

  test.each([
    ['won', 0.25, true],
    ['won: Decision Maker', 0.45, true],
    ['won: DECISION MAKER', 0.45, true],
    ['won: Economic Buyer', 0.45, true],
    ['won: Executive Sponsor', 0.45, true],
    ['won: Evaluator', 0.25, true],
    ['lost: Decision Maker', 0.08, false],
    ['open: Champion', 0.08, false],
    ['wonderful: Champion', 0.08, false],
    ['', 0.08, false],
  ] as const)('"%s" says %d', (label, strength, carries) => {
    expect(rule(label)).toMatchObject({ strength, carries });
  });
});
