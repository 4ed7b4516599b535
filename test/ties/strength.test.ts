import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVIDENCE_KINDS } from '../../src/model/evidence.ts';
import { factor, mails, tieFrom, tieOf } from './tie.ts';
import type { EvidenceRow } from './world.ts';

describe('contact', () => {
  test('is Z / (Z + 16) of faded distinct days: two mails each way, today and 45 days ago', () => {
    const tie = tieFrom(...mails('forth', 0, 45), ...mails('back', 0, 45));
    const days = 2 ** (-0.5 / 45) + 2 ** (-45.5 / 45);
    const both = (days + 0.5) ** 2;
    expect(tie.strength).toBeCloseTo(both / (both + 16), 12);
  });

  test('counts days, not mails', () => {
    const once = tieFrom(...mails('forth', 3), ...mails('back', 3));
    const often = tieFrom(...mails('forth', 3, 3, 3, 3), ...mails('back', 3));
    expect(often.strength).toBe(once.strength);
  });

  test('of one way says almost nothing, however much of it', () => {
    const few = tieFrom(...mails('forth', 1));
    const many = tieFrom(...mails('forth', ...Array.from({ length: 100 }, (_, i) => i)));
    expect(few.strength).toBeLessThan(0.06);
    expect(many.strength).toBe(0.2);
  });

  test('an answer is worth more than a second mail', () => {
    const answered = tieFrom(...mails('forth', 5), ...mails('back', 4));
    const repeated = tieFrom(...mails('forth', 5, 4));
    expect(answered.strength).toBeGreaterThan(1.5 * repeated.strength);
  });

  test('a meeting is mutual, a call is not', () => {
    const met = tieFrom({ kind: 'meeting', from: 0, to: 1, ago: 2 });
    const wrote = tieFrom(...mails('forth', 2), ...mails('back', 2));
    const called = tieFrom({ kind: 'call', from: 0, to: 1, ago: 2 });
    expect(met.strength).toBe(wrote.strength);
    expect(called.strength).toBe(tieFrom(...mails('forth', 2)).strength);
  });

  test('mail to a crowd counts nothing, mail to a few counts', () => {
    const crowd = tieFrom({ kind: 'email', from: 0, to: 1, ago: 1, group: 51 });
    const few = tieFrom({ kind: 'email', from: 0, to: 1, ago: 1, group: 50 });
    expect(crowd.strength).toBe(0.001);
    expect(crowd.observed).toBe(false);
    expect(few.strength).toBe(tieFrom(...mails('forth', 1)).strength);
  });

  test('a meeting makes a crowd earlier than mail: nobody has to answer for it to be mutual', () => {
    const meeting = (group: number): EvidenceRow => ({
      kind: 'meeting',
      from: 0,
      to: 1,
      ago: 1,
      group,
    });
    expect(tieFrom(meeting(21)).strength).toBe(0.001);
    expect(tieFrom(meeting(20)).strength).toBe(tieFrom(meeting(2)).strength);
  });

  test('long contact leaves something after years of silence, brief contact next to nothing', () => {
    const years = Array.from({ length: 36 }, (_, i) => 1500 + 30 * i);
    const long = tieFrom(...mails('forth', ...years), ...mails('back', ...years));
    const brief = tieFrom(...mails('forth', 1500), ...mails('back', 1500));
    expect(long.strength).toBeCloseTo(0.1 * (1 - 2 ** (-36 / 12)), 12);
    expect(brief.strength).toBeLessThan(0.02);
    expect(factor(long, 'dormant')?.because).toEqual({ monthsWithTwoWayContact: 36 });
  });
});

describe('what somebody says', () => {
  test('is taken as stated', () => {
    expect(tieFrom({ kind: 'declared', from: 0, to: 1, stated: 0.62 }).strength).toBe(0.62);
    expect(tieFrom({ kind: 'declared', from: 0, to: 1, stated: 1 }).strength).toBe(1);
  });

  test('has a middling strength where none is stated', () => {
    expect(tieFrom({ kind: 'declared', from: 0, to: 1 }).strength).toBe(0.3);
  });

  test('fades since the last contact it names, not since it began', () => {
    const old = { kind: 'declared', from: 0, to: 1, stated: 0.8 } as const;
    expect(tieFrom({ ...old, ago: 5000 }).strength).toBeCloseTo(0.8, 12);
    expect(tieFrom({ ...old, lastAgo: 730 }).strength).toBeCloseTo(0.8 * (0.3 + 0.7 / 2), 12);
  });

  test('counts once however often it is said: the strongest does', () => {
    const once = tieFrom({ kind: 'declared', from: 0, to: 1, stated: 0.5 });
    const thrice = tieFrom(
      { kind: 'declared', from: 0, to: 1, stated: 0.5 },
      { kind: 'declared', from: 1, to: 0, stated: 0.4 },
      { kind: 'declared', from: 0, to: 1, stated: 0.5 },
    );
    expect(thrice.strength).toBe(once.strength);
  });

  test('joins with contact as chances do', () => {
    const contact = tieFrom(...mails('forth', 1), ...mails('back', 1)).strength;
    const both = tieFrom(...mails('forth', 1), ...mails('back', 1), {
      kind: 'declared',
      from: 0,
      to: 1,
      stated: 0.5,
    }).strength;
    expect(both).toBeCloseTo(1 - (1 - contact) * 0.5, 12);
  });
});

describe('slight signs', () => {
  test.each([
    ['linkedin-connection', 0.05],
    ['owner', 0.06],
    ['endorsement', 0.05],
    ['invitation', 0.01],
    ['shared-school', 0.02],
  ] as const)('a %s alone is at most %d', (kind, most) => {
    expect(tieFrom({ kind, from: 0, to: 1, ago: 0 }).strength).toBeCloseTo(most, 12);
  });

  test('do not add up: the strongest counts', () => {
    const signs = (['linkedin-connection', 'owner', 'endorsement', 'invitation'] as const).map(
      (kind): EvidenceRow => ({ kind, from: 0, to: 1, ago: 0 }),
    );
    expect(tieFrom(...signs).strength).toBeCloseTo(0.06, 12);
  });

  test('a connection fades to half', () => {
    const fresh = tieFrom({ kind: 'linkedin-connection', from: 0, to: 1, ago: 0 });
    const old = tieFrom({ kind: 'linkedin-connection', from: 0, to: 1, ago: 12_000 });
    expect(old.strength / fresh.strength).toBeCloseTo(0.5, 3);
  });
});

describe('deals', () => {
  const deal = (label: string, ago = 0): number =>
    tieFrom({ kind: 'deal', from: 0, to: 1, ago, label }).strength;

  test('a decision maker of a won deal is worth most, a lost or open deal little', () => {
    expect(deal('won: Decision Maker')).toBeCloseTo(0.45, 12);
    expect(deal('won: Technical Buyer')).toBeCloseTo(0.25, 12);
    expect(deal('lost: Decision Maker')).toBeCloseTo(0.08, 12);
    expect(deal('open')).toBeCloseTo(0.08, 12);
  });

  test('fade to a share', () => {
    expect(deal('won: Champion', 365)).toBeCloseTo(0.45 * (0.3 + 0.7 / 2), 12);
    expect(deal('won: Champion', 20_000)).toBeCloseTo(0.45 * 0.3, 6);
  });
});

describe('a team', () => {
  test('knows each other, the larger the less', () => {
    const small = tieOf({ people: 4, team: [0, 1, 2, 3] });
    const members = Array.from({ length: 80 }, (_, i) => i);
    const large = tieOf({ people: 80, team: members });
    expect(small.strength).toBeCloseTo(0.7 / (1 + 0.04 ** 1.5), 12);
    expect(large.strength).toBeLessThan(0.45);
    expect(small.evidence).toEqual([
      { kind: 'team', count: 1, first: null, last: null, sources: [], facts: { members: 4 } },
    ]);
  });
});

describe('observed is contact or somebody’s word', () => {
  test.each([
    ['email', true],
    ['declared', true],
    ['recommendation', true],
    ['introduced-by', true],
    ['reports-to', true],
    ['linkedin-connection', false],
    ['owner', false],
    ['deal', false],
    ['invitation', false],
  ] as const)('%s: %s', (kind, observed) => {
    expect(tieFrom({ kind, from: 0, to: 1, ago: 3 }).observed).toBe(observed);
  });
});

const anyRow = fc.record({
  kind: fc.constantFrom(...EVIDENCE_KINDS),
  from: fc.constantFrom(0, 1),
  ago: fc.integer({ min: 0, max: 3000 }),
  lastAgo: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined }),
  group: fc.integer({ min: 1, max: 40 }),
  stated: fc.option(fc.double({ min: 0.01, max: 1, noNaN: true }), { nil: undefined }),
  label: fc.constantFrom('', 'won: Champion', 'lost'),
});
const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 12 });

type AnyRow = typeof anyRow extends fc.Arbitrary<infer T> ? T : never;
const asRow = ({ lastAgo, stated, ...row }: AnyRow): EvidenceRow => ({
  ...row,
  to: 1 - row.from,
  ...(lastAgo === undefined ? {} : { lastAgo }),
  ...(stated === undefined ? {} : { stated }),
});

describe('whatever the evidence', () => {
  test('strength is in (0, 1]', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { strength } = tieFrom(...rows.map(asRow));
        expect(strength).toBeGreaterThan(0);
        expect(strength).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('one more evidence never weakens a tie', () => {
    fc.assert(
      fc.property(anyRows, anyRow, (rows, more) => {
        const before = tieFrom(...rows.map(asRow)).strength;
        const after = tieFrom(...[...rows, more].map(asRow)).strength;
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });

  test('the order of rows changes nothing, to the last bit', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const forth = tieFrom(...rows.map(asRow));
        const back = tieFrom(...[...rows].reverse().map(asRow));
        expect(back.strength).toBe(forth.strength);
        expect(back.verdict).toEqual(forth.verdict);
      }),
    );
  });

  test('nothing inferred goes beyond the limit of inferred evidence', () => {
    const inferred = fc.record({
      kind: fc.constantFrom(
        ...(['deal', 'owner', 'linkedin-connection', 'endorsement', 'shared-employer'] as const),
      ),
      from: fc.constantFrom(0, 1),
      ago: fc.integer({ min: 0, max: 3000 }),
      label: fc.constant('won: Decision Maker'),
    });
    fc.assert(
      fc.property(fc.array(inferred, { minLength: 1, maxLength: 9 }), (rows) => {
        const tie = tieFrom(...rows.map((row): EvidenceRow => ({ ...row, to: 1 - row.from })));
        expect(tie.strength).toBeLessThanOrEqual(0.75 + 1e-12);
      }),
    );
  });
});
