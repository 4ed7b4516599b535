import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REPORTING_TIE, VERDICT_SHIFT, WARM_TIE } from '../../src/model/network.ts';
import { COLD_TIE_CODES, WARM_TIE_CODES, WOULD_WARM_CODES } from '../../src/model/reason-codes.ts';
import { verdictCode } from '../../src/ties/verdict.ts';
import { mails, tieFrom, tieOf } from './tie.ts';
import type { EvidenceRow, World } from './world.ts';

const bare: EvidenceRow = { kind: 'linkedin-connection', from: 0, to: 1, ago: 10 };
const declared = (more: Partial<EvidenceRow>): EvidenceRow => ({
  kind: 'declared',
  from: 0,
  to: 1,
  ...more,
});

/** Two who were at one company of some size, 2016 to 2020. */
const colleagues = (employees?: number, until = '2020-03-31'): World => ({
  people: 2,
  accounts: [employees === undefined ? {} : { employees }],
  jobs: [
    { person: 0, account: 0, from: '2016-01-01', until },
    { person: 1, account: 0, from: '2016-01-01', until },
  ],
});
const SECURITY = Uint8Array.from([8, 8]);

describe('warm', () => {
  test('by recent contact both ways', () => {
    const { verdict } = tieFrom(...mails('forth', 2, 20), ...mails('back', 3, 21));
    expect(verdict).toEqual({ warm: true, code: 'recent-two-way-contact', wouldWarm: '' });
  });

  test.each([
    ['declared-strong', declared({ stated: 0.2 })],
    ['recommended', { kind: 'recommendation', from: 1, to: 0, ago: 400 }],
    ['introduced', { kind: 'introduced-by', from: 1, to: 0, ago: 100 }],
    ['reporting-line', { kind: 'reports-to', from: 1, to: 0 }],
    ['won-deal', { kind: 'deal', from: 0, to: 1, ago: 200, label: 'won: Champion' }],
  ] as const)('%s', (code, row) => {
    expect(tieFrom(row).verdict).toEqual({ warm: true, code, wouldWarm: '' });
  });

  test('by four years in a firm of sixty in one function, though nobody says so', () => {
    const { verdict, observed } = tieOf(colleagues(60), {}, SECURITY);
    expect(verdict.code).toBe('strong-shared-history');
    expect(observed).toBe(false);
  });

  test('by being of one small team', () => {
    expect(tieOf({ people: 2, team: [0, 1] }).verdict.code).toBe('same-team');
  });

  test('by several grounds of which none is enough', () => {
    const { verdict } = tieFrom(declared({ stated: 0.15 }), {
      kind: 'deal',
      from: 0,
      to: 1,
      ago: 600,
      label: 'won',
    });
    expect(verdict.code).toBe('several-grounds');
  });
});

describe('cold, with the reason and the remedy', () => {
  const now = 'two-way-contact-this-quarter';
  test.each([
    ['bare-connection', now, [bare]],
    ['one-way-contact', 'an-answer', mails('forth', 1, 2, 3, 4, 5, 6, 7, 8, 9)],
    ['little-contact', 'more-two-way-contact', [...mails('forth', 30), ...mails('back', 29)]],
    ['stale-contact', now, [...mails('forth', 400, 500), ...mails('back', 400, 500)]],
    ['stale-contact', now, [...mails('forth', 1, 2, 3, 4), ...mails('back', 400)]],
    ['mass-mail-only', now, [{ kind: 'email', from: 0, to: 1, ago: 1, group: 300 }]],
    ['declared-weak', now, [declared({ stated: 0.1 })]],
    ['declared-stale', now, [declared({ stated: 0.9, lastAgo: 731 })]],
    ['declared-without-strength', 'state-a-strength', [declared({})]],
    ['recommended-long-ago', now, [{ kind: 'recommendation', from: 0, to: 1, ago: 9000 }]],
    ['introduced-long-ago', now, [{ kind: 'introduced-by', from: 0, to: 1, ago: 9000 }]],
    ['deal-long-ago', now, [{ kind: 'deal', from: 0, to: 1, ago: 3000, label: 'won' }]],
    ['deal-not-won', now, [{ kind: 'deal', from: 0, to: 1, ago: 3, label: 'lost: Champion' }]],
    ['owner-without-contact', now, [{ kind: 'owner', from: 0, to: 1 }]],
    ['endorsed-only', now, [{ kind: 'endorsement', from: 0, to: 1, ago: 3 }]],
    ['invitation-only', now, [{ kind: 'invitation', from: 0, to: 1, ago: 3 }]],
    ['same-school-only', now, [{ kind: 'shared-school', from: 0, to: 1 }]],
    [
      'employer-without-dates',
      'state-employment-dates',
      [{ kind: 'shared-employer', from: 0, to: 1 }],
    ],
  ] as const satisfies readonly (readonly [string, string, readonly EvidenceRow[]])[])(
    '%s',
    (code, wouldWarm, rows) => {
      expect(tieFrom(...rows).verdict).toMatchObject({ warm: false, code, wouldWarm });
    },
  );

  test('large-company: five years among 200,000 are nothing, even with a connection', () => {
    const tie = tieOf({ ...colleagues(200_000), evidence: [bare] }, {}, SECURITY);
    expect(tie.verdict.code).toBe('large-company');
    expect(tie.strength).toBeLessThan(0.06);
  });

  test('company-size-unknown: few known people do not make a small company', () => {
    const { verdict } = tieOf({ ...colleagues(), evidence: [bare] }, {}, SECURITY);
    expect(verdict).toMatchObject({ warm: false, code: 'company-size-unknown' });
    expect(verdict.wouldWarm).toBe('state-company-size');
  });

  test('short-overlap: three months in the smallest firm', () => {
    const { verdict } = tieOf(colleagues(12, '2016-03-31'), {}, SECURITY);
    expect(verdict.code).toBe('short-overlap');
  });

  test('weak-shared-history: long together in a small firm, but in different functions', () => {
    const { verdict } = tieOf(colleagues(60), {}, Uint8Array.from([8, 2]));
    expect(verdict.code).toBe('weak-shared-history');
  });
});

describe('how much contact would warm', () => {
  test('two fresh days both ways, where there is nothing yet', () => {
    expect(tieFrom(bare).verdict.wouldWarmDays).toBe(2);
  });

  test('fewer, the more there is, and that many do', () => {
    const rows = [...mails('forth', 30), ...mails('back', 29)];
    expect(tieFrom(...rows).verdict.wouldWarmDays).toBe(1);
    const { verdict } = tieFrom(...rows, ...mails('forth', 0), ...mails('back', 0));
    expect(verdict.warm).toBe(true);
  });

  test('is not said of a warm tie', () => {
    expect(tieFrom(declared({ stated: 0.9 })).verdict).not.toHaveProperty('wouldWarmDays');
  });
});

const slight = fc.record({
  kind: fc.constantFrom(
    ...([
      'linkedin-connection',
      'owner',
      'endorsement',
      'invitation',
      'shared-school',
      'shared-employer',
    ] as const),
  ),
  ago: fc.integer({ min: 0, max: 4000 }),
});

describe('false warmth', () => {
  test('no number of clicks, list entries and one-way mails ever warms a tie', () => {
    fc.assert(
      fc.property(
        fc.array(slight, { maxLength: 20 }),
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 }),
        (signs, mailed) => {
          const rows = signs.map((row): EvidenceRow => ({ ...row, from: 0, to: 1 }));
          expect(tieFrom(...rows, ...mails('forth', ...mailed)).verdict.warm).toBe(false);
        },
      ),
    );
  });

  test('the flag of a tie is what its verdict says, and every code is a known one', () => {
    const any = fc.record({
      kind: fc.constantFrom(
        ...(['email', 'meeting', 'declared', 'deal', 'recommendation', 'owner'] as const),
      ),
      from: fc.constantFrom(0, 1),
      ago: fc.integer({ min: 0, max: 900 }),
      stated: fc.double({ min: 0.01, max: 1, noNaN: true }),
      label: fc.constantFrom('won', 'open'),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 8 }), (rows) => {
        const tie = tieFrom(...rows.map((row): EvidenceRow => ({ ...row, to: 1 - row.from })));
        const codes: readonly string[] = tie.verdict.warm ? WARM_TIE_CODES : COLD_TIE_CODES;
        const remedies: readonly string[] = tie.verdict.warm ? [''] : WOULD_WARM_CODES;
        expect((tie.flags & WARM_TIE) !== 0).toBe(tie.verdict.warm);
        expect(codes).toContain(tie.verdict.code);
        expect(remedies).toContain(tie.verdict.wouldWarm);
      }),
    );
  });
});

describe('the code kept with a tie', () => {
  const kept = ({ flags }: { readonly flags: number }) => verdictCode(flags >> VERDICT_SHIFT);

  test.each<[string, readonly EvidenceRow[]]>([
    ['recent-two-way-contact', [...mails('forth', 2, 20), ...mails('back', 3, 21)]],
    ['declared-strong', [declared({ stated: 0.2 })]],
    [
      'several-grounds',
      [declared({ stated: 0.15 }), { ...bare, kind: 'deal', ago: 600, label: 'won' }],
    ],
    ['reporting-line', [{ kind: 'reports-to', from: 1, to: 0 }]],
    ['stale-contact', [...mails('forth', 400, 500), ...mails('back', 400, 500)]],
    ['little-contact', [...mails('forth', 30), ...mails('back', 29), declared({ stated: 0.1 })]],
    ['one-way-contact', [...mails('forth', 1, 2, 3), bare]],
    ['declared-without-strength', [declared({}), ...mails('forth', 1, 2, 3)]],
    ['deal-not-won', [{ kind: 'deal', from: 0, to: 1, ago: 3, label: 'lost: Champion' }]],
    ['bare-connection', [bare, { kind: 'owner', from: 0, to: 1 }]],
    ['employer-without-dates', [{ kind: 'shared-employer', from: 0, to: 1 }]],
    ['mass-mail-only', [{ kind: 'email', from: 0, to: 1, ago: 1, group: 300 }]],
  ])('is %s', (code, rows) => {
    const tie = tieFrom(...rows);
    expect([kept(tie), tie.verdict.code]).toEqual([code, code]);
  });

  test.each<[string, readonly Partial<EvidenceRow>[], string]>([
    ['weak', [{ stated: 0.1 }], 'declared-weak'],
    ['weak, of late', [{ stated: 0.1, lastAgo: 5 }], 'declared-weak'],
    ['old', [{ stated: 0.9, lastAgo: 731 }], 'declared-stale'],
    [
      'old, all of them',
      [
        { stated: 0.9, lastAgo: 731 },
        { stated: 0.1, lastAgo: 900 },
      ],
      'declared-stale',
    ],
    ['weak, and another has none', [{ stated: 0.1 }, {}], 'declared-weak'],
  ])('tells of a stated strength whether it is %s', (_, rows, code) => {
    const tie = tieFrom(...rows.map(declared));
    expect([kept(tie), tie.verdict.code]).toEqual([code, code]);
  });

  test.each<[string, readonly Partial<EvidenceRow>[], string]>([
    ['one of no day, one old', [{ stated: 0.1 }, { stated: 0.1, lastAgo: 800 }], 'declared-stale'],
    ['both new', [{ stated: 0.1 }, { stated: 0.1, lastAgo: 5 }], 'declared-weak'],
    [
      'one old, one new',
      [
        { stated: 0.9, lastAgo: 3000 },
        { stated: 0.1, lastAgo: 730 },
      ],
      'declared-weak',
    ],
    [
      'one of no day, one old, and a new word that states none',
      [{ stated: 0.1 }, { stated: 0.1, lastAgo: 731 }, { lastAgo: 1 }],
      'declared-stale',
    ],
    [
      'three, of which the last is new',
      [{ stated: 0.1, lastAgo: 900 }, { stated: 0.1 }, { stated: 0.1, lastAgo: 9 }],
      'declared-weak',
    ],
  ])('tells of several stated strengths which is the last, in any order: %s', (_, rows, code) => {
    for (const inOrder of [rows, rows.toReversed()]) {
      const tie = tieFrom(...inOrder.map(declared));
      expect([kept(tie), tie.verdict.code]).toEqual([code, code]);
    }
  });

  test('has room beside the other flags for all there are', () => {
    const room = 2 ** (8 - VERDICT_SHIFT);
    const codes = Array.from({ length: room }, (_, number) => verdictCode(number));
    expect(new Set(codes)).toEqual(new Set(['', ...WARM_TIE_CODES, ...COLD_TIE_CODES]));
    expect(verdictCode(room)).toBe('');
  });
});

test.each<[string, readonly EvidenceRow[], boolean]>([
  ['one reports to the other', [{ kind: 'reports-to', from: 1, to: 0 }], true],
  ['so a row says, among others', [bare, { kind: 'reports-to', from: 0, to: 1 }], true],
  ['nobody says so', [bare, declared({ stated: 0.9 })], false],
])('a flag tells whether there is a reporting line: %s', (_, rows, is) => {
  expect((tieFrom(...rows).flags & REPORTING_TIE) !== 0).toBe(is);
});
