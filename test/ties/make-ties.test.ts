import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OBSERVED_TIE, WARM_TIE } from '../../src/model/network.ts';
import { DEFAULT_TIE_SETTINGS } from '../../src/model/tie-settings.ts';
import { makeTies } from '../../src/ties/make-ties.ts';
import { type EvidenceRow, type JobRow, type World, world } from './world.ts';

const made = (rows: World) => {
  const ties = makeTies(world(rows), DEFAULT_TIE_SETTINGS);
  return Array.from({ length: ties.count }, (_, tie) => ({
    a: ties.a[tie] ?? -1,
    b: ties.b[tie] ?? -1,
    strength: ties.strength[tie] ?? 0,
    flags: ties.flags[tie] ?? 0,
    evidence: (ties.evidenceStart[tie + 1] ?? 0) - (ties.evidenceStart[tie] ?? 0),
  }));
};

/** Without the code of the verdict. */
const warmOrObserved = ({ flags }: { readonly flags: number }): number =>
  flags & (WARM_TIE | OBSERVED_TIE);

describe('ties', () => {
  test('are known by evidence or by a small company, each pair once and in order', () => {
    const ties = made({
      people: 4,
      accounts: [{ employees: 12 }],
      jobs: [0, 2, 3].map((person) => ({ person, account: 0, from: '2015-01-01' })),
      evidence: [
        { kind: 'declared', from: 3, to: 1, stated: 0.6 },
        { kind: 'linkedin-connection', from: 2, to: 0, ago: 5 },
        { kind: 'email', from: 0, to: 2, ago: 5 },
      ],
    });
    expect(ties.map(({ a, b, evidence }) => [a, b, evidence])).toEqual([
      [0, 2, 2],
      [0, 3, 0],
      [1, 3, 1],
      [2, 3, 0],
    ]);
  });

  test('are flagged warm and observed apart from each other', () => {
    const flags = made({
      people: 8,
      accounts: [{ employees: 12 }],
      jobs: [6, 7].map((person) => ({ person, account: 0, from: '2015-01-01' })),
      evidence: [
        { kind: 'declared', from: 0, to: 1, stated: 0.6 },
        { kind: 'declared', from: 2, to: 3, stated: 0.1 },
        { kind: 'linkedin-connection', from: 4, to: 5, ago: 5 },
      ],
    }).map(warmOrObserved);
    expect(flags).toEqual([WARM_TIE | OBSERVED_TIE, OBSERVED_TIE, 0, WARM_TIE]);
  });

  test('of nobody are none', () => {
    expect(made({ people: 0 })).toEqual([]);
    expect(made({ people: 3 })).toEqual([]);
  });

  test('of many are each what it is by itself, however many rows it has', () => {
    const accounts = [{ employees: 3000 }, { employees: 90_000 }];
    const jobs = Array.from({ length: 320 }, (_, person): JobRow => {
      return { person, account: person % 2, from: `20${10 + (person % 9)}-01-01` };
    });
    const rowsOf = (other: number): EvidenceRow[] =>
      Array.from({ length: other === 300 ? 300 : 1 + (other % 3) }, (_, i) => {
        const [from, to] = i % 2 === 0 ? [0, other] : [other, 0];
        return { kind: other % 5 === 0 ? 'declared' : 'email', from, to, ago: 7 * i };
      });
    const others = Array.from({ length: 319 }, (_, i) => i + 1);
    const all = made({ people: 320, accounts, jobs, evidence: others.flatMap(rowsOf) });
    const known = all.filter(({ a, evidence }) => a === 0 && evidence > 0);
    expect(known.map(({ b }) => b)).toEqual(others);
    for (const { b, ...tie } of known.filter(({ b }) => b % 50 === 0)) {
      const alone = made({ people: 320, accounts, jobs, evidence: rowsOf(b) });
      expect({ b, ...tie }).toEqual(alone.find(({ a, b: other }) => a === 0 && other === b));
    }
  });

  test('by evidence know of the large company too, and say that it adds nothing', () => {
    const [tie] = made({
      people: 2,
      accounts: [{ employees: 220_000 }],
      jobs: [0, 1].map((person) => ({ person, account: 0, from: '2015-01-01' })),
      evidence: [{ kind: 'linkedin-connection', from: 0, to: 1, ago: 0 }],
    });
    expect(tie?.strength).toBeGreaterThan(0.05);
    expect(tie?.strength).toBeLessThan(0.0501);
    expect(tie && warmOrObserved(tie)).toBe(0);
  });
});

const someone = fc.integer({ min: 0, max: 7 });
const anyEvidence = fc
  .record({
    kind: fc.constantFrom(
      ...(['email', 'meeting', 'declared', 'deal', 'owner', 'recommendation'] as const),
    ),
    from: someone,
    to: someone,
    ago: fc.integer({ min: 0, max: 1500 }),
    group: fc.integer({ min: 1, max: 30 }),
    stated: fc.double({ min: 0.01, max: 1, noNaN: true }),
    label: fc.constantFrom('won', 'lost'),
  })
  .map((row): EvidenceRow => row);
const anyJob = fc
  .record({
    person: someone,
    account: fc.integer({ min: 0, max: 2 }),
    start: fc.integer({ min: 2000, max: 2024 }),
    years: fc.integer({ min: 0, max: 9 }),
  })
  .map(
    ({ person, account, start, years }): JobRow => ({
      person,
      account,
      from: `${start}-01-01/${start}-12-31`,
      until: `${start + years}-01-01/${start + years}-12-31`,
    }),
  );
const accounts = [{ employees: 20 }, { employees: 90 }, {}];
const anyWorld = fc.record({
  evidence: fc.array(anyEvidence, { maxLength: 40 }),
  jobs: fc.array(anyJob, { maxLength: 20 }),
});

describe('somebody who left a company and came back', () => {
  const firm = { employees: 20 };
  const away: readonly JobRow[] = [
    { person: 0, account: 0, from: '2001-01-01', until: '2004-12-31' },
    { person: 0, account: 0, from: '2018-01-01', until: '2025-12-31' },
  ];
  const flagsWith = (other: Omit<JobRow, 'person' | 'account'>, evidence: EvidenceRow[] = []) =>
    made({
      people: 2,
      accounts: [firm],
      jobs: [...away, { ...other, person: 1, account: 0 }],
      evidence,
    }).map((tie) => [tie.a, tie.b, warmOrObserved(tie)]);
  const connection: EvidenceRow = { kind: 'linkedin-connection', from: 0, to: 1, ago: 9 };

  test('never worked with those who were there meanwhile', () => {
    const meanwhile = { from: '2006-01-01', until: '2016-12-31' };
    expect(flagsWith(meanwhile)).toEqual([]);
    expect(flagsWith(meanwhile, [connection])).toEqual([[0, 1, 0]]);
  });

  test.each([
    ['the second time', { from: '2019-01-01', until: '2025-12-31' }],
    ['both times', { from: '2001-01-01', until: '2025-12-31' }],
  ])('worked with those who were there %s', (_, other) => {
    expect(flagsWith(other)).toEqual([[0, 1, WARM_TIE]]);
    expect(flagsWith(other, [connection])).toEqual([[0, 1, WARM_TIE]]);
  });

  test('knows the other who did the same from the time both were there', () => {
    const both = made({
      people: 2,
      accounts: [firm],
      jobs: [
        ...away,
        { person: 1, account: 0, from: '1995-01-01', until: '2000-12-31' },
        { person: 1, account: 0, from: '2020-01-01', until: '2024-12-31' },
      ],
    });
    const once = made({
      people: 2,
      accounts: [firm],
      jobs: [
        { person: 0, account: 0, from: '2018-01-01', until: '2025-12-31' },
        { person: 1, account: 0, from: '2020-01-01', until: '2024-12-31' },
      ],
    });
    expect(both).toEqual(once);
  });

  test('has no tie to themselves', () => {
    expect(made({ people: 1, accounts: [firm], jobs: away })).toEqual([]);
  });
});

describe('whatever is known', () => {
  test('the order of rows changes no pair, no strength and no flag', () => {
    fc.assert(
      fc.property(anyWorld, ({ evidence, jobs }) => {
        const forth = made({ people: 8, accounts, evidence, jobs });
        const back = made({
          people: 8,
          accounts,
          evidence: [...evidence].reverse(),
          jobs: [...jobs].reverse(),
        });
        expect(back).toEqual(forth);
      }),
    );
  });

  test('pairs are ordered, strengths in (0, 1], and whoever has evidence has a tie', () => {
    fc.assert(
      fc.property(anyWorld, ({ evidence, jobs }) => {
        const ties = made({ people: 8, accounts, evidence, jobs });
        const keys = ties.map(({ a, b }) => a * 8 + b);
        expect(keys).toEqual([...new Set(keys)].sort((x, y) => x - y));
        for (const { a, b, strength } of ties) {
          expect(a).toBeLessThan(b);
          expect(strength).toBeGreaterThan(0);
          expect(strength).toBeLessThanOrEqual(1);
        }
        for (const { from, to } of evidence) {
          if (from !== to) expect(keys).toContain(Math.min(from, to) * 8 + Math.max(from, to));
        }
      }),
    );
  });

  test('what one pair has changes no other pair', () => {
    fc.assert(
      fc.property(anyWorld, anyEvidence, ({ evidence, jobs }, more) => {
        const rows = { people: 8, accounts, jobs };
        const before = made({ ...rows, evidence });
        const after = made({ ...rows, evidence: [...evidence, more] });
        const [low, high] = [Math.min(more.from, more.to), Math.max(more.from, more.to)];
        const others = (ties: typeof before) => ties.filter(({ a, b }) => a !== low || b !== high);
        expect(others(after)).toEqual(others(before));
      }),
    );
  });
});
