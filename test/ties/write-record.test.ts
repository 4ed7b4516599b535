import { describe, expect, test } from 'vitest';
import { DEFAULT_TIE_SETTINGS, type TieSettings } from '../../src/model/tie-settings.ts';
import {
  CARRIES,
  CROWD,
  dayOf,
  evidenceRecords,
  FORTH,
  highOf,
  kindOf,
  lowInPart,
  MUTUAL,
  rowOf,
  STATED,
  saysOf,
  valueSaid,
} from '../../src/ties/evidence-records.ts';
import { factsContext } from '../../src/ties/facts.ts';
import { staysOf } from '../../src/ties/stays.ts';
import { isContact, writeRecord } from '../../src/ties/write-record.ts';
import { AS_OF, day, type EvidenceRow, world } from './world.ts';

const BITS = { FORTH, MUTUAL, CROWD, CARRIES, STATED };

/** What one row says: its bits by name, and its value. */
const said = (row: EvidenceRow, knobs: Partial<TieSettings> = {}) => {
  const settings = { ...DEFAULT_TIE_SETTINGS, ...knobs };
  const resolved = world({ evidence: [row] });
  const records = evidenceRecords(2);
  const context = factsContext(resolved, staysOf(resolved, settings), settings);
  writeRecord(records, 1, 0, context);
  const says = saysOf(records, 1);
  return {
    records,
    bits: Object.entries(BITS)
      .filter(([, bit]) => (says & bit) !== 0)
      .map(([name]) => name)
      .join(' '),
    value: valueSaid(records, 1),
    contact: isContact(says),
  };
};

const row = (kind: EvidenceRow['kind'], more: Partial<EvidenceRow> = {}): EvidenceRow => ({
  kind,
  from: 0,
  to: 1,
  ...more,
});

test('a record has both people, the row, the day and the kind', () => {
  const { records } = said({ kind: 'call', from: 9, to: 3, ago: 4 });
  expect(highOf(records, 1)).toBe(9);
  expect(lowInPart(records, 1)).toBe(3);
  expect(rowOf(records, 1)).toBe(0);
  expect(dayOf(records, 1)).toBe(day(AS_OF) - 4);
  expect(kindOf(saysOf(records, 1))).toBe(3);
});

test('a record leaves its neighbors alone', () => {
  const { records } = said(row('email', { ago: 1 }));
  expect([
    highOf(records, 0),
    rowOf(records, 0),
    saysOf(records, 0),
    valueSaid(records, 0),
  ]).toEqual([0, 0, 0, 0]);
});

describe('contact says who, whether it counts, and what its day is worth', () => {
  const fresh = 2 ** (-0.5 / 45);
  test.each([
    ['a mail forth', row('email', { ago: 0 }), 'FORTH', fresh],
    ['a mail back', row('email', { from: 1, to: 0, ago: 0 }), '', fresh],
    ['a message', row('message', { ago: 45 }), 'FORTH', fresh / 2],
    ['a call', row('call', { ago: 90 }), 'FORTH', fresh / 4],
    ['a meeting', row('meeting', { ago: 0 }), 'FORTH MUTUAL', fresh],
    ['a mail to fifty', row('email', { ago: 0, group: 50 }), 'FORTH', fresh],
    ['a mail to fifty-one', row('email', { ago: 0, group: 51 }), 'FORTH CROWD', fresh],
    ['a meeting of twenty', row('meeting', { ago: 0, group: 20 }), 'FORTH MUTUAL', fresh],
    ['a meeting of twenty-one', row('meeting', { ago: 0, group: 21 }), 'FORTH MUTUAL CROWD', fresh],
    ['a mail of long ago', row('email', { ago: 2880 }), 'FORTH', 0],
    ['a mail without a day', row('email'), 'FORTH', 0],
  ])('%s', (_, evidence, bits, value) => {
    const made = said(evidence);
    expect(made.contact).toBe(true);
    expect(made.bits).toBe(bits);
    expect(made.value).toBeCloseTo(value, 12);
  });
});

describe('what somebody says or a list has says how strong a tie it is by itself', () => {
  const WARM = 'FORTH CARRIES';
  test.each([
    ['stated', row('declared', { stated: 0.8 }), 'FORTH CARRIES STATED', 0.8],
    [
      'stated, contact today',
      row('declared', { stated: 0.8, lastAgo: 0 }),
      'FORTH CARRIES STATED',
      0.8,
    ],
    [
      'stated, contact a half-life ago',
      row('declared', { stated: 0.8, lastAgo: 730 }),
      'FORTH CARRIES STATED',
      0.8 * 0.65,
    ],
    [
      'stated, contact longer ago',
      row('declared', { stated: 0.8, lastAgo: 1460 }),
      'FORTH STATED',
      0.8 * 0.475,
    ],
    ['stated above one', row('declared', { stated: 7 }), 'FORTH CARRIES STATED', 1],
    ['not stated', row('declared'), 'FORTH', 0.3],
    ['stated as nothing', row('declared', { stated: 0 }), 'FORTH', 0.3],
    ['recommended today', row('recommendation', { ago: 0 }), WARM, 0.5],
    ['recommended two years ago', row('recommendation', { ago: 730 }), WARM, 0.3],
    ['recommended at an unknown time', row('recommendation'), WARM, 0.3],
    ['introduced a year ago', row('introduced-by', { ago: 365 }), WARM, 0.3],
    ['a boss', row('reports-to', { ago: 9000 }), WARM, 0.7],
    ['a deal won', row('deal', { ago: 0, label: 'won' }), WARM, 0.25],
    ['a deal won with the champion', row('deal', { ago: 0, label: 'won: Champion' }), WARM, 0.45],
    [
      'a deal lost with the champion',
      row('deal', { ago: 0, label: 'lost: Champion' }),
      'FORTH',
      0.08,
    ],
    ['a deal won a year ago', row('deal', { ago: 365, label: 'won' }), WARM, 0.25 * 0.65],
    ['a connection of today', row('linkedin-connection', { ago: 0 }), 'FORTH', 0.05],
    ['a connection of three years', row('linkedin-connection', { ago: 1095 }), 'FORTH', 0.0375],
    ['an owner', row('owner'), 'FORTH', 0.06],
    ['an endorsement', row('endorsement', { ago: 5000 }), 'FORTH', 0.05],
    ['an invitation', row('invitation', { ago: 1 }), 'FORTH', 0.01],
    ['an employer without dates', row('shared-employer'), 'FORTH', 0.05],
    ['a school', row('shared-school'), 'FORTH', 0.02],
  ])('%s', (_, evidence, bits, value) => {
    const made = said(evidence);
    expect(made.contact).toBe(false);
    expect(made.bits).toBe(bits);
    expect(made.value).toBeCloseTo(value, 12);
  });

  test.each([
    ['declaredDefault', 0.6, row('declared'), 0.6],
    ['recommendationStrength', 0.2, row('recommendation', { ago: 0 }), 0.2],
    ['introductionFloorShare', 1, row('introduced-by', { ago: 4000 }), 0.5],
    ['reportsToStrength', 0.9, row('reports-to'), 0.9],
    ['keyDealStrength', 0.5, row('deal', { ago: 0, label: 'won: decision maker' }), 0.5],
    ['unwonDealStrength', 0.01, row('deal', { label: 'open', ago: 0 }), 0.01],
    ['connectionHalfLifeDays', 10, row('linkedin-connection', { ago: 10 }), 0.0375],
    ['contactHalfLifeDays', 90, row('email', { ago: 90 }), 2 ** (-90.5 / 90)],
  ] as const)('follows the setting %s', (name, value, evidence, expected) => {
    expect(said(evidence, { [name]: value }).value).toBeCloseTo(expected, 12);
  });
});
