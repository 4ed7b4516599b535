import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVIDENCE_KINDS } from '../../src/model/evidence.ts';
import { WARM_TIE } from '../../src/model/network.ts';
import { DEFAULT_TIE_SETTINGS, type TieSettings } from '../../src/model/tie-settings.ts';
import { makeTies } from '../../src/ties/make-ties.ts';
import { plainTie } from './plain-model.ts';
import { type AccountRow, type EvidenceRow, type JobRow, type World, world } from './world.ts';

const PEOPLE = 6;
const person = fc.integer({ min: 0, max: PEOPLE - 1 });
const ago = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 3000 }));

const label = fc.constantFrom('won', 'won: Champion', 'won: User', 'open', 'lost: Sponsor');

const evidence: fc.Arbitrary<EvidenceRow> = fc
  .record({
    kind: fc.constantFrom(...EVIDENCE_KINDS.filter((kind) => kind !== 'team')),
    from: person,
    to: person,
    when: ago,
    dated: fc.boolean(),
    last: fc.option(ago),
    group: fc.constantFrom(1, 2, 20, 21, 50, 51),
    stated: fc.constantFrom(Number.NaN, 0.1, 0.3, 0.8, 1),
    label,
  })
  .filter(({ from, to }) => from !== to)
  .map(({ when, dated, last, ...row }) => ({
    ...row,
    ...(dated || ['email', 'message', 'meeting', 'call'].includes(row.kind) ? { ago: when } : {}),
    ...(last === null ? {} : { lastAgo: last }),
  }));

const accounts: fc.Arbitrary<readonly AccountRow[]> = fc.array(
  fc.record({ employees: fc.constantFrom(5, 40, 200, Number.NaN) }),
  { minLength: 3, maxLength: 3 },
);

/** One job at most of a person at a company. */
const jobs: fc.Arbitrary<readonly JobRow[]> = fc
  .uniqueArray(
    fc.record({
      person,
      account: fc.integer({ min: 0, max: 2 }),
      from: fc.constantFrom('2008-03-01', '2014-06-15', '2019-01-01', '2024-02-01'),
      until: fc.constantFrom('2012-12-31', '2018-01-31', '2023-05-05', undefined),
    }),
    { maxLength: 12, selector: (job) => `${job.person} ${job.account}` },
  )
  .map((all) =>
    all
      .filter(({ from, until }) => until === undefined || from < until)
      .map(({ until, ...job }) => (until === undefined ? job : { ...job, until })),
  );

const anyWorld: fc.Arbitrary<World> = fc.record({
  people: fc.constant(PEOPLE),
  team: fc.subarray([0, 1, 2]),
  accounts,
  jobs,
  evidence: fc.array(evidence, { maxLength: 40 }),
});

const anySettings: fc.Arbitrary<TieSettings> = fc
  .record({
    contactHalfLifeDays: fc.constantFrom(45, 10, 200),
    contactEvenOdds: fc.constantFrom(16, 2),
    oneWayLimit: fc.constantFrom(0.2, 0.9),
    dormantLimit: fc.constantFrom(0.1, 0.6),
    inferredLimit: fc.constantFrom(0.75, 0.2),
    massMessageRecipients: fc.constantFrom(50, 1),
    warmTie: fc.constantFrom(0.2, 0.05),
    warmContactDays: fc.constantFrom(365, 30),
    colleagueFloor: fc.constantFrom(0.02, 0.3),
  })
  .map((some) => ({ ...DEFAULT_TIE_SETTINGS, ...some }));

describe('ties are what the model says, pair by pair', () => {
  test('whatever the evidence, the careers, the team and the settings', () => {
    fc.assert(
      fc.property(anyWorld, anySettings, (rows, settings) => {
        const resolved = world(rows);
        const ties = makeTies(resolved, settings);
        for (let tie = 0; tie < ties.count; tie++) {
          const [a, b] = [ties.a[tie] ?? 0, ties.b[tie] ?? 0];
          const plain = plainTie(resolved, settings, [a, b]);
          expect(ties.strength[tie]).toBeCloseTo(plain.strength, 9);
          expect(((ties.flags[tie] ?? 0) & WARM_TIE) !== 0).toBe(plain.warm);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('and no pair with evidence, of a team or of strong colleagues is missing', () => {
    fc.assert(
      fc.property(anyWorld, (rows) => {
        const resolved = world(rows);
        const settings = DEFAULT_TIE_SETTINGS;
        const ties = makeTies(resolved, settings);
        const made = new Set(Array.from(ties.a, (a, tie) => `${a} ${ties.b[tie]}`));
        for (let a = 0; a < PEOPLE; a++) {
          for (let b = a + 1; b < PEOPLE; b++) {
            const known = (rows.evidence ?? []).some(
              ({ from, to }) => from + to === a + b && Math.min(from, to) === a,
            );
            const strong = plainTie(resolved, settings, [a, b]).strength >= settings.colleagueFloor;
            expect(made.has(`${a} ${b}`)).toBe(known || strong);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
