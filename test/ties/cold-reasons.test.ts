import { describe, expect, test } from 'vitest';
import { factor, mails, tieFrom, tieOf } from './tie.ts';
import type { EvidenceRow, World } from './world.ts';

const row = (kind: EvidenceRow['kind'], more: Partial<EvidenceRow> = {}): EvidenceRow => ({
  kind,
  from: 0,
  to: 1,
  ...more,
});

const codeOf = (...rows: readonly EvidenceRow[]): string => tieFrom(...rows).verdict.code;

const stale = [...mails('forth', 500), ...mails('back', 500)];
const oneWay = mails('forth', 3);
const weak = row('declared', { stated: 0.05 });
const unsaid = row('declared');
const oldWord = row('recommendation', { ago: 9000 });
const oldIntroduction = row('introduced-by', { ago: 9000 });
const oldDeal = row('deal', { ago: 9000, label: 'won' });
const lostDeal = row('deal', { ago: 3, label: 'lost' });
const bare = row('linkedin-connection', { ago: 100 });
const owner = row('owner');
const click = row('endorsement');
const invitation = row('invitation');
const school = row('shared-school');
const employer = row('shared-employer');
const crowd = row('email', { ago: 2, group: 400 });

describe('of several reasons the most telling is named', () => {
  test.each([
    ['stale-contact', [...stale, weak, oldWord, bare]],
    ['little-contact', [...mails('forth', 9), ...mails('back', 9), bare, owner]],
    ['declared-weak', [weak, ...oneWay, bare]],
    ['declared-without-strength', [unsaid, bare]],
    ['one-way-contact', [...oneWay, oldDeal, bare]],
    ['recommended-long-ago', [oldWord, bare, click]],
    ['introduced-long-ago', [oldIntroduction, lostDeal, bare]],
    ['deal-long-ago', [oldDeal, bare, owner]],
    ['deal-not-won', [lostDeal, bare, invitation]],
    ['bare-connection', [bare, owner, click, invitation, school, employer, crowd]],
    ['owner-without-contact', [owner, click, invitation, school, employer]],
    ['endorsed-only', [click, invitation, school, crowd]],
    ['invitation-only', [invitation, school, employer, crowd]],
    ['same-school-only', [school, employer, crowd]],
    ['employer-without-dates', [employer, crowd]],
    ['mass-mail-only', [crowd, crowd]],
  ] as const)('%s', (code, rows) => {
    expect(codeOf(...rows)).toBe(code);
    expect(codeOf(...rows.toReversed())).toBe(code);
  });
});

describe('a declared tie is stale by the contact of who states a strength', () => {
  const said = row('declared', { stated: 0.9, lastAgo: 1000 });

  test('another word without a strength does not make it weak', () => {
    const tie = tieFrom(said, row('declared', { lastAgo: 10 }));
    expect(tie.verdict.code).toBe('declared-stale');
    expect(tie.verdict.warm).toBe(false);
  });

  test('a fresher statement does, where it is weak', () => {
    const tie = tieFrom(said, row('declared', { stated: 0.05, lastAgo: 10 }));
    expect(tie.verdict).toMatchObject({ warm: false, code: 'declared-weak' });
  });

  test('and a fresh strong one warms', () => {
    const tie = tieFrom(said, row('declared', { stated: 0.5, lastAgo: 10 }));
    expect(tie.verdict).toMatchObject({ warm: true, code: 'declared-strong' });
  });

  test('the last contact shown is of who states a strength, else of whoever says one', () => {
    const last = (...rows: readonly EvidenceRow[]): unknown =>
      factor(tieFrom(...rows), 'declared')?.because['lastContact'];
    expect(last(said, row('declared', { lastAgo: 10 }))).toBe('2024-02-26');
    expect(last(row('declared', { lastAgo: 10 }), row('declared'))).toBe('2026-11-12');
    expect(last(row('declared'))).toBeUndefined();
  });
});

describe('false warmth: cold it stays', () => {
  const thirty = Array.from({ length: 30 }, (_, i) => i);
  test.each([
    ['mail every day without an answer', mails('forth', ...thirty)],
    ['calls every day to somebody', thirty.map((ago) => row('call', { ago }))],
    [
      'thirty newsletters, answered once a year ago',
      [...mails('forth', ...thirty), ...mails('back', 366)],
    ],
    ['thirty all-hands', thirty.map((ago) => row('meeting', { ago, group: 21 }))],
    [
      'thirty mails to a crowd each way',
      thirty.flatMap((ago) =>
        [crowd, { ...crowd, from: 1, to: 0 }].map((one) => ({ ...one, ago })),
      ),
    ],
    ['thirty connections', thirty.map(() => bare)],
    ['every slight sign at once', [bare, owner, click, invitation, school, employer]],
    ['thirty open deals', thirty.map((ago) => row('deal', { ago, label: 'open: Champion' }))],
    ['thirty ties declared without a strength', thirty.map(() => unsaid)],
    ['a strong statement, two years and a day old', [row('declared', { stated: 1, lastAgo: 731 })]],
    [
      'years of mail that ended',
      [...mails('forth', ...thirty.map((i) => 366 + 30 * i)), ...mails('back', 366, 400)],
    ],
  ] as const)('%s', (_, rows) => {
    const tie = tieFrom(...rows);
    expect(tie.verdict.warm).toBe(false);
    expect(tie.flags & 1).toBe(0);
  });

  const together = (world: Partial<World>): World => ({
    people: 2,
    accounts: [{ employees: 10 }],
    jobs: [0, 1].map((person) => ({ person, account: 0, from: '2015-01-01' })),
    evidence: [invitation],
    ...world,
  });
  const dated = (from: string, until: string, kind: 'employee' | 'student' = 'employee') =>
    [0, 1].map((person) => ({ person, account: 0, from, until, kind }));
  test.each([
    ['nobody states how large the company is', together({ accounts: [{}] })],
    ['it is large', together({ accounts: [{ employees: 5000 }] })],
    ['eleven months together', together({ jobs: dated('2025-01-01', '2025-11-30') })],
    [
      'years that only may overlap',
      together({ jobs: dated('2015-01-01/2015-12-31', '2016-01-01/2016-12-31') }),
    ],
    ['classmates for years', together({ jobs: dated('2015-01-01', '2020-01-01', 'student') })],
    [
      'one came after the other left',
      together({
        jobs: [
          { person: 0, account: 0, from: '2010-01-01', until: '2014-12-31' },
          { person: 1, account: 0, from: '2015-01-01' },
        ],
      }),
    ],
    [
      'one was away while the other was there',
      together({
        jobs: [
          { person: 0, account: 0, from: '2008-01-01', until: '2010-01-01' },
          { person: 0, account: 0, from: '2024-06-01' },
          { person: 1, account: 0, from: '2012-01-01', until: '2020-01-01' },
        ],
      }),
    ],
  ])('colleagues: %s', (_, world) => {
    const tie = tieOf(world, {}, new Uint8Array((world.jobs ?? []).length).fill(8));
    expect(tie.verdict.warm).toBe(false);
  });

  test('while the same ten people, five years together, are warm', () => {
    const tie = tieOf(together({}), {}, Uint8Array.from([8, 8]));
    expect(tie.verdict).toMatchObject({ warm: true, code: 'strong-shared-history' });
  });
});
