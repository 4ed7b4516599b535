import { describe, expect, test } from 'vitest';
import type { TieSettings } from '../../src/model/tie-settings.ts';
import { factor, mails, tieFrom, tieOf } from './tie.ts';
import type { EvidenceRow, World } from './world.ts';

// The formulas of docs/scoring.md with its numbers in place of names, worked out once more.

/** A day of contact so old counts this much. */
const counts = (...ages: readonly number[]): number =>
  ages.reduce((sum, age) => sum + 2 ** (-(age + 0.5) / 45), 0);

const contact = (forth: readonly number[], back: readonly number[]): number => {
  const both = (counts(...forth) + 0.5) * (counts(...back) + 0.5);
  return both / (both + 16);
};

const fading = (age: number, halfLife: number, share: number): number =>
  share + (1 - share) * 2 ** (-age / halfLife);

const row = (kind: EvidenceRow['kind'], more: Partial<EvidenceRow> = {}): EvidenceRow => ({
  kind,
  from: 0,
  to: 1,
  ...more,
});

describe('contact, by hand', () => {
  test.each([
    ['one day each way', [1], [1], contact([1], [1])],
    ['more one way', [1, 2, 3], [30], contact([1, 2, 3], [30])],
    ['long ago, briefly', [360], [364], Math.max(contact([360], [364]), 0)],
    ['no answer', [10, 20], [], contact([10, 20], [])],
    ['no answer to many', Array.from({ length: 60 }, (_, i) => i), [], 0.2],
    ['today', [0], [0], contact([0], [0])],
    ['a day twice is a day', [5, 5, 5], [6, 6], contact([5], [6])],
  ] as const)('%s', (_, forth, back, expected) => {
    const tie = tieFrom(...mails('forth', ...forth), ...mails('back', ...back));
    expect(tie.strength).toBeCloseTo(expected, 11);
  });

  test.each([
    [1, 1],
    [6, 6],
    [12, 12],
    [24, 24],
  ])('of %i months that ended four years ago, what long contact leaves', (months) => {
    const ages = Array.from({ length: months }, (_, i) => 1460 + 30 * i);
    const tie = tieFrom(...mails('forth', ...ages), ...mails('back', ...ages));
    const left = 0.1 * (1 - 2 ** (-months / 12));
    expect(tie.strength).toBeCloseTo(Math.max(left, contact(ages, ages)), 11);
  });

  test('a meeting is a day both ways, a call or message one of who made it', () => {
    const both = contact([4], [4]);
    expect(tieFrom(row('meeting', { ago: 4 })).strength).toBeCloseTo(both, 11);
    expect(tieFrom(row('call', { ago: 4 })).strength).toBeCloseTo(contact([4], []), 11);
    expect(
      tieFrom(row('call', { ago: 4 }), { ...row('message', { ago: 4 }), from: 1, to: 0 }).strength,
    ).toBeCloseTo(both, 11);
  });
});

describe('what somebody says, by hand', () => {
  test.each([
    ['declared, last contact 0 days ago', row('declared', { stated: 0.6, lastAgo: 0 }), 0.6],
    [
      'declared, a year ago',
      row('declared', { stated: 0.6, lastAgo: 365 }),
      0.6 * fading(365, 730, 0.3),
    ],
    [
      'declared without a number, two years ago',
      row('declared', { lastAgo: 730 }),
      0.3 * (0.3 + 0.35),
    ],
    ['declared above 1 is 1', row('declared', { stated: 3 }), 1],
    ['declared 0 states nothing', row('declared', { stated: 0 }), 0.3],
    ['declared below 0 states nothing', row('declared', { stated: -1 }), 0.3],
    ['recommended today', row('recommendation', { ago: 0 }), 0.5],
    [
      'recommended a year ago',
      row('recommendation', { ago: 365 }),
      0.5 * (0.2 + 0.8 * Math.SQRT1_2),
    ],
    ['recommended, nobody knows when', row('recommendation'), 0.5 * 0.6],
    ['introduced a year ago', row('introduced-by', { ago: 365 }), 0.5 * (0.2 + 0.4)],
    ['introduced, nobody knows when', row('introduced-by'), 0.5 * 0.6],
    ['reports to, however long ago', row('reports-to', { ago: 9999 }), 0.7],
  ])('%s', (_, evidence, expected) => {
    expect(tieFrom(evidence).strength).toBeCloseTo(expected, 11);
  });
});

describe('what follows, by hand', () => {
  test.each([
    ['a champion of a deal won today', 'won: Champion', 0, 0.45],
    ['an economic buyer', 'won: Economic Buyer', 0, 0.45],
    ['an executive sponsor', 'Won: Executive Sponsor', 0, 0.45],
    ['a decision maker two years ago', 'won: Decision Maker', 730, 0.45 * (0.3 + 0.7 / 4)],
    ['a user of it', 'won: User', 0, 0.25],
    ['whoever without a role', 'won', 365, 0.25 * (0.3 + 0.35)],
    ['a champion of a deal lost', 'lost: Champion', 0, 0.08],
    ['of one that is open', 'open: Champion', 365, 0.08 * (0.3 + 0.35)],
    ['of one that nobody says won', 'wonderful: Champion', 0, 0.08],
    ['of one without a word', '', 0, 0.08],
  ])('%s', (_, label, ago, expected) => {
    expect(tieFrom(row('deal', { label, ago })).strength).toBeCloseTo(expected, 11);
  });

  test.each([
    ['a connection today', row('linkedin-connection', { ago: 0 }), 0.05],
    [
      'a connection three years old',
      row('linkedin-connection', { ago: 1095 }),
      0.05 * (0.5 + 0.25),
    ],
    ['a connection, nobody knows since when', row('linkedin-connection'), 0.05 * 0.75],
    ['an owner of the record', row('owner', { ago: 4000 }), 0.06],
    ['an employer without dates', row('shared-employer'), 0.05],
  ])('%s', (_, evidence, expected) => {
    expect(tieFrom(evidence).strength).toBeCloseTo(expected, 11);
  });

  test.each([
    [2, 0.7 / (1 + 0.02 ** 1.5)],
    [10, 0.7 / (1 + 0.1 ** 1.5)],
    [100, 0.35],
  ])('a team of %i', (members, expected) => {
    const team = Array.from({ length: members }, (_, i) => i);
    expect(tieOf({ people: members, team }).strength).toBeCloseTo(expected, 11);
  });
});

describe('a shared employer, by hand', () => {
  const FUNCTIONS = { same: [8, 8], other: [8, 2], unknown: [8, 0] } as const;
  const share = { same: 1, other: 0.72, unknown: 0.85 } as const;
  const size = (people: number): number => 1 / (1 + (people / 100) ** 1.5);
  const days = (from: string, until: string): number =>
    (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1;

  test.each([
    [10, '2020-01-01', '2022-12-31', 'same'],
    [60, '2020-01-01', '2022-12-31', 'other'],
    [60, '2020-01-01', '2020-06-30', 'unknown'],
    [100, '2010-05-01', '2015-04-30', 'same'],
    [400, '2019-01-01', '2024-12-31', 'same'],
  ] as const)('%i people, %s to %s, %s function', (employees, from, until, work) => {
    const tie = tieOf(
      {
        people: 2,
        accounts: [{ employees }],
        jobs: [0, 1].map((person) => ({ person, account: 0, from, until })),
        evidence: [row('invitation')],
      },
      {},
      Uint8Array.from(FUNCTIONS[work]),
    );
    const months = days(from, until) / 30.4375;
    const age = days(until, '2026-11-22') - 1;
    const expected =
      0.75 * size(employees) * (1 - 2 ** (-months / 18)) * share[work] * fading(age, 2555, 0.4);
    expect(factor(tie, 'shared-employer')?.value).toBeCloseTo(expected, 11);
    expect(tie.strength).toBeCloseTo(1 - (1 - expected) * (1 - 0.01), 11);
  });

  test('half of what partial dates leave open counts', () => {
    const tie = tieOf(
      {
        people: 2,
        accounts: [{ employees: 20 }],
        jobs: [0, 1].map((person) => ({
          person,
          account: 0,
          from: '2015-01-01/2015-12-31',
          until: '2019-01-01/2019-12-31',
        })),
        evidence: [row('invitation')],
      },
      {},
      Uint8Array.from([8, 8]),
    );
    const [sure, most] = [days('2015-12-31', '2019-01-01'), days('2015-01-01', '2019-12-31')];
    const months = (sure + 0.5 * (most - sure)) / 30.4375;
    const age = days('2019-12-31', '2026-11-22') - 1;
    const expected = 0.75 * size(20) * (1 - 2 ** (-months / 18)) * fading(age, 2555, 0.4);
    expect(factor(tie, 'shared-employer')?.value).toBeCloseTo(expected, 11);
  });

  test('where nobody states a size it is of 500', () => {
    const tie = tieOf({
      people: 2,
      accounts: [{}],
      jobs: [0, 1].map((person) => ({ person, account: 0, from: '2011-11-23' })),
    });
    const months = days('2011-11-23', '2026-11-22') / 30.4375;
    expect(tie.strength).toBeCloseTo(0.75 * size(500) * (1 - 2 ** (-months / 18)) * 0.85, 11);
  });
});

describe('evidence together, by hand', () => {
  const everything: World = {
    people: 3,
    team: [0, 1, 2],
    evidence: [
      ...mails('forth', 3, 9),
      ...mails('back', 4),
      row('declared', { stated: 0.4 }),
      row('recommendation', { ago: 0 }),
      row('introduced-by', { ago: 0 }),
      row('reports-to'),
      row('deal', { ago: 0, label: 'won' }),
      row('linkedin-connection', { ago: 0 }),
      row('owner'),
      row('endorsement'),
      row('shared-school'),
    ],
  };
  const team = 0.7 / (1 + 0.03 ** 1.5);

  test('is one chance after the other, the slight ones once', () => {
    const inferred = 1 - (1 - 0.25) * (1 - team) * (1 - 0.06);
    const missed = (1 - contact([3, 9], [4])) * 0.6 * 0.5 * 0.5 * 0.3 * (1 - inferred);
    expect(inferred).toBeGreaterThan(0.75);
    expect(tieOf(everything, { inferredLimit: 1 }).strength).toBeCloseTo(1 - missed, 11);
  });

  test('with what is inferred bounded', () => {
    const missed = (1 - contact([3, 9], [4])) * 0.6 * 0.5 * 0.5 * 0.3 * (1 - 0.75);
    expect(tieOf(everything).strength).toBeCloseTo(1 - missed, 11);
  });

  test.each([
    ['contactEvenOdds', 4],
    ['contactSmoothingDays', 0.1],
    ['declaredDefault', 0.9],
    ['recommendationStrength', 0.9],
    ['introductionStrength', 0.1],
    ['reportsToStrength', 0.2],
    ['dealStrength', 0.01],
    ['teamStrength', 0.1],
    ['inferredLimit', 0.3],
  ] as const satisfies readonly (readonly [keyof TieSettings, number])[])(
    '%s is heeded',
    (knob, value) => {
      const world: World = {
        ...everything,
        evidence: (everything.evidence ?? []).map(({ stated: _, ...rest }) => rest),
      };
      expect(tieOf(world, { [knob]: value }).strength).not.toBe(tieOf(world).strength);
    },
  );
});
