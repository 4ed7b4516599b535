import { describe, expect, test } from 'vitest';
import type { TieSettings } from '../../src/model/tie-settings.ts';
import { mails, tieOf } from './tie.ts';
import type { EvidenceRow, World } from './world.ts';

const row = (kind: EvidenceRow['kind'], more: Partial<EvidenceRow> = {}): EvidenceRow => ({
  kind,
  from: 0,
  to: 1,
  ...more,
});

const both = (...ago: readonly number[]): EvidenceRow[] => [
  ...mails('forth', ...ago),
  ...mails('back', ...ago),
];

const SAME = Uint8Array.from([8, 8]);

const colleagues = (employees: number | undefined, from: string, until: string): World => ({
  people: 2,
  accounts: [employees === undefined ? {} : { employees }],
  jobs: [0, 1].map((person) => ({ person, account: 0, from, until })),
  evidence: [row('invitation', { ago: 1 })],
});

/** "warm code" or "cold code: what would warm it, days". */
const said = (world: World, knobs: Partial<TieSettings> = {}): string => {
  const { verdict } = tieOf(world, knobs, SAME);
  const { warm, code, wouldWarm, wouldWarmDays } = verdict;
  return warm ? `warm ${code}` : `cold ${code}: ${wouldWarm}, ${wouldWarmDays}`;
};

const QUARTER = 'two-way-contact-this-quarter';

describe('just warm, and just not', () => {
  test.each([
    ['two fresh days both ways', both(1, 8), 'warm recent-two-way-contact'],
    ['one fresh day both ways', both(1), 'cold little-contact: more-two-way-contact, 1'],
    ['one meeting', [row('meeting', { ago: 2 })], 'cold little-contact: more-two-way-contact, 1'],
    [
      'two meetings',
      [row('meeting', { ago: 2 }), row('meeting', { ago: 9 })],
      'warm recent-two-way-contact',
    ],
    [
      'three days within a quarter',
      both(20, 50, 80),
      'cold little-contact: more-two-way-contact, 1',
    ],
    [
      'an old answer alone',
      [...mails('forth', 1, 2, 3, 4), ...mails('back', 366)],
      `cold stale-contact: ${QUARTER}, 1`,
    ],
    ['five mails, no answer', mails('forth', 1, 2, 3, 4, 5), 'cold one-way-contact: an-answer, 1'],
    ['a crowd', [row('email', { ago: 1, group: 51 })], `cold mass-mail-only: ${QUARTER}, 2`],
    ['.2 stated', [row('declared', { stated: 0.2 })], 'warm declared-strong'],
    ['.19 stated', [row('declared', { stated: 0.19 })], `cold declared-weak: ${QUARTER}, 1`],
    [
      '.9 stated, contact 730 days ago',
      [row('declared', { stated: 0.9, lastAgo: 730 })],
      'warm declared-strong',
    ],
    [
      '.9 stated, contact 731 days ago',
      [row('declared', { stated: 0.9, lastAgo: 731 })],
      `cold declared-stale: ${QUARTER}, 2`,
    ],
    ['nothing stated', [row('declared')], 'cold declared-without-strength: state-a-strength, 2'],
    ['recommended 1,400 days ago', [row('recommendation', { ago: 1400 })], 'warm recommended'],
    [
      'recommended 3,000 days ago',
      [row('recommendation', { ago: 3000 })],
      `cold recommended-long-ago: ${QUARTER}, 1`,
    ],
    ['introduced lately', [row('introduced-by', { ago: 30 })], 'warm introduced'],
    [
      'introduced 2,000 days ago',
      [row('introduced-by', { ago: 2000 })],
      `cold introduced-long-ago: ${QUARTER}, 1`,
    ],
    ['a boss', [row('reports-to')], 'warm reporting-line'],
    ['a deal won lately', [row('deal', { ago: 9, label: 'won: User' })], 'warm won-deal'],
    [
      'a deal won long ago',
      [row('deal', { ago: 2000, label: 'won: User' })],
      `cold deal-long-ago: ${QUARTER}, 2`,
    ],
    [
      'a deal lost',
      [row('deal', { ago: 9, label: 'lost: Champion' })],
      `cold deal-not-won: ${QUARTER}, 2`,
    ],
    [
      'a connection',
      [row('linkedin-connection', { ago: 9 })],
      `cold bare-connection: ${QUARTER}, 2`,
    ],
    ['an owner', [row('owner')], `cold owner-without-contact: ${QUARTER}, 2`],
    ['a click', [row('endorsement')], `cold endorsed-only: ${QUARTER}, 2`],
    ['an invitation', [row('invitation')], `cold invitation-only: ${QUARTER}, 2`],
    ['a school', [row('shared-school')], `cold same-school-only: ${QUARTER}, 2`],
    [
      'an employer without dates',
      [row('shared-employer')],
      'cold employer-without-dates: state-employment-dates, 2',
    ],
  ])('%s', (_, evidence, expected) => {
    expect(said({ people: 2, evidence })).toBe(expected);
  });

  test.each([
    ['sixty people, five years', 60, '2015-01-01', '2020-01-01', 'warm strong-shared-history'],
    [
      'ten people, eleven months',
      10,
      '2025-01-01',
      '2025-12-01',
      `cold short-overlap: ${QUARTER}, 2`,
    ],
    [
      'of unknown size',
      undefined,
      '2015-01-01',
      '2020-01-01',
      'cold company-size-unknown: state-company-size, 2',
    ],
    ['a thousand people', 1000, '2015-01-01', '2020-01-01', `cold large-company: ${QUARTER}, 2`],
    [
      'a hundred people, long ago',
      100,
      '2000-01-01',
      '2004-01-01',
      `cold weak-shared-history: ${QUARTER}, 2`,
    ],
  ])('colleagues: %s', (_, employees, from, until, expected) => {
    expect(said(colleagues(employees, from, until))).toBe(expected);
  });
});
