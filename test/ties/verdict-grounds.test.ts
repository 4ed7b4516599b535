import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EvidenceKind, kindCode } from '../../src/model/evidence.ts';
import { DEFAULT_TIE_SETTINGS } from '../../src/model/tie-settings.ts';
import { newFacts, type TieFacts } from '../../src/ties/facts.ts';
import { verdictCode, verdictNumber, verdictOf } from '../../src/ties/verdict.ts';
import { carriedContact, carriedEmployer, warmStrength } from '../../src/ties/warmth.ts';

const AS_OF = 20_000;
const SETTINGS = { ...DEFAULT_TIE_SETTINGS, colleagueHalfSize: 100, colleagueHalfMonths: 18 };

const KINDS = [
  'declared',
  'recommendation',
  'introduced-by',
  'reports-to',
  'deal',
  'team',
  'owner',
  'linkedin-connection',
  'endorsement',
  'invitation',
  'shared-employer',
  'shared-school',
] as const satisfies readonly EvidenceKind[];

/** What is known of a tie, in the words of one who has never heard of numbers. */
type Known = {
  readonly says: Partial<Record<EvidenceKind, number>>;
  readonly carries: Partial<Record<EvidenceKind, number>>;
  readonly forthDays: number;
  readonly backDays: number;
  readonly contactAgo: number;
  readonly stated: boolean;
  readonly statedAgo: number | undefined;
  readonly employer: number;
  readonly sizeStated: boolean;
  readonly size: number;
  readonly months: number;
  readonly school: number;
  readonly crowds: number;
};

const NOTHING: Known = {
  says: {},
  carries: {},
  forthDays: 0,
  backDays: 0,
  contactAgo: 1,
  stated: false,
  statedAgo: undefined,
  employer: 0,
  sizeStated: true,
  size: 50,
  months: 24,
  school: 0,
  crowds: 0,
};

const factsOf = (known: Partial<Known>): TieFacts => {
  const all = { ...NOTHING, ...known };
  const facts = newFacts();
  for (const kind of KINDS) {
    const code = kindCode(kind);
    const said = all.says[kind];
    if (said === undefined) continue;
    facts.kinds |= 1 << code;
    facts.best[code] = said;
    facts.carrying[code] = Math.min(said, all.carries[kind] ?? 0);
  }
  facts.forthDays = all.forthDays;
  facts.backDays = all.backDays;
  facts.forth = all.forthDays;
  facts.back = all.backDays;
  facts.lastForth = AS_OF - all.contactAgo;
  facts.lastBack = AS_OF - all.contactAgo;
  facts.declaredStated = all.stated;
  if (all.statedAgo !== undefined) facts.declaredLast = AS_OF - all.statedAgo;
  Object.assign(facts.shared, {
    strength: all.employer,
    sizeStated: all.sizeStated,
    size: all.size,
    months: all.months,
    sureMonths: all.months,
  });
  facts.school = all.school;
  facts.massMessages = all.crowds;
  return facts;
};

const has =
  (kind: EvidenceKind) =>
  ({ says }: Known): boolean =>
    (says[kind] ?? 0) > 0;
const isCarried = ({ carrying }: TieFacts): boolean => (carrying[kindCode('declared')] ?? 0) > 0;
const isTwoWay = ({ forthDays, backDays }: Known): boolean => forthDays > 0 && backDays > 0;

/** Reasons to be cold, the most telling first, each with what must hold. */
const REASONS: readonly (readonly [string, (known: Known) => boolean])[] = [
  ['stale-contact', (known) => isTwoWay(known) && known.contactAgo > 365],
  ['little-contact', isTwoWay],
  [
    'declared-stale',
    ({ stated, statedAgo }) => stated && statedAgo !== undefined && statedAgo > 730,
  ],
  ['declared-weak', ({ stated }) => stated],
  ['declared-without-strength', has('declared')],
  ['one-way-contact', ({ forthDays, backDays }) => forthDays + backDays > 0],
  ['recommended-long-ago', has('recommendation')],
  ['introduced-long-ago', has('introduced-by')],
  ['deal-long-ago', ({ says, carries }) => Math.min(says.deal ?? 0, carries.deal ?? 0) > 0],
  ['deal-not-won', has('deal')],
  ['company-size-unknown', ({ employer, sizeStated }) => employer > 0 && !sizeStated],
  ['large-company', ({ employer, size }) => employer > 0 && size > 100],
  ['short-overlap', ({ employer, months }) => employer > 0 && months < 18],
  ['weak-shared-history', ({ employer }) => employer > 0],
  ['bare-connection', has('linkedin-connection')],
  ['owner-without-contact', has('owner')],
  ['endorsed-only', has('endorsement')],
  ['invitation-only', has('invitation')],
  ['same-school-only', ({ school }) => school > 0],
  ['same-school-only', has('shared-school')],
  ['employer-without-dates', has('shared-employer')],
  ['mass-mail-only', ({ crowds }) => crowds > 0],
  ['no-evidence', () => true],
];

const codeOf = (known: Partial<Known>, warm: boolean): string =>
  verdictCode(verdictNumber(factsOf(known), SETTINGS, AS_OF, warm));

const values = fc.record(
  Object.fromEntries(KINDS.map((kind) => [kind, fc.constantFrom(0, 0.01, 0.1, 0.3, 0.6)])),
  { requiredKeys: [] },
);

const knowledge: fc.Arbitrary<Known> = fc.record({
  says: values,
  carries: values,
  forthDays: fc.constantFrom(0, 0, 1, 4, 20),
  backDays: fc.constantFrom(0, 0, 1, 4, 20),
  contactAgo: fc.constantFrom(0, 30, 365, 366, 2000),
  stated: fc.boolean(),
  statedAgo: fc.constantFrom(undefined, 0, 730, 731),
  employer: fc.constantFrom(0, 0.02, 0.3, 0.7),
  sizeStated: fc.boolean(),
  size: fc.constantFrom(1, 100, 101),
  months: fc.constantFrom(0.5, 12, 17.9, 18, 60),
  school: fc.constantFrom(0, 0.02),
  crowds: fc.constantFrom(0, 1),
});

describe('why a tie is cold', () => {
  test.each([
    [[], 'no-evidence'],
    [[{ crowds: 1 }], 'mass-mail-only'],
    [[{ crowds: 1 }, { says: { 'shared-employer': 0.05 } }], 'employer-without-dates'],
    [[{ says: { 'shared-employer': 0.05, 'shared-school': 0.02 } }], 'same-school-only'],
    [[{ school: 0.02 }, { says: { invitation: 0.01 } }], 'invitation-only'],
    [[{ says: { invitation: 0.01, endorsement: 0.05 } }], 'endorsed-only'],
    [[{ says: { endorsement: 0.05, owner: 0.06 } }], 'owner-without-contact'],
    [[{ says: { owner: 0.06, 'linkedin-connection': 0.05 } }], 'bare-connection'],
    [[{ says: { 'linkedin-connection': 0.05 } }, { employer: 0.1 }], 'weak-shared-history'],
    [[{ employer: 0.1, months: 17 }], 'short-overlap'],
    [[{ employer: 0.1, months: 17, size: 101 }], 'large-company'],
    [[{ employer: 0.1, size: 101, sizeStated: false }], 'company-size-unknown'],
    [[{ employer: 0.1 }, { says: { deal: 0.1 } }], 'deal-not-won'],
    [[{ says: { deal: 0.1 } }, { carries: { deal: 0.1 } }], 'deal-long-ago'],
    [[{ says: { 'introduced-by': 0.1, deal: 0.1 } }], 'introduced-long-ago'],
    [[{ says: { 'introduced-by': 0.1, recommendation: 0.1 } }], 'recommended-long-ago'],
    [[{ says: { recommendation: 0.1 } }, { forthDays: 3 }], 'one-way-contact'],
    [[{ says: { declared: 0.1 } }, { backDays: 3 }], 'declared-without-strength'],
    [[{ says: { declared: 0.1 }, carries: { declared: 0.1 }, stated: true }], 'declared-weak'],
    [[{ says: { declared: 0.1 }, stated: true }], 'declared-stale'],
    [[{ says: { declared: 0.1 }, stated: true, forthDays: 1, backDays: 1 }], 'little-contact'],
    [[{ forthDays: 9, backDays: 1, contactAgo: 366 }], 'stale-contact'],
    [[{ says: { recommendation: 0, owner: 0.06 } }], 'owner-without-contact'],
  ] as const)('%j: %s', (parts, code) => {
    expect(codeOf(Object.assign({}, ...parts), false)).toBe(code);
  });

  test('the first reason that holds names it, whatever else does', () => {
    fc.assert(
      fc.property(knowledge, (known) => {
        const facts = factsOf(known);
        const verdict = verdictOf(facts, SETTINGS, AS_OF);
        const isWarm = warmStrength(facts, SETTINGS, AS_OF) >= SETTINGS.warmTie;
        expect(verdict.warm).toBe(isWarm);
        if (isWarm) return;
        expect(verdict.code).toBe(REASONS.find(([, holds]) => holds(known))?.[0]);
      }),
      { numRuns: 500 },
    );
  });

  test('the number says the same code, whoever states a strength', () => {
    fc.assert(
      fc.property(knowledge, (known) => {
        const facts = factsOf(known);
        const isFresh = (known.statedAgo ?? 0) <= SETTINGS.warmDeclaredDays;
        facts.declaredAgain = known.stated && !isFresh;
        // Nothing carries that was stated too long ago, and what is fresh does.
        fc.pre(!known.stated || isTwoWay(known) || isFresh === isCarried(facts));
        const { warm, code } = verdictOf(facts, SETTINGS, AS_OF);
        expect(verdictCode(verdictNumber(facts, SETTINGS, AS_OF, warm))).toBe(code);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [730, 'declared-weak'],
    [731, 'declared-stale'],
    [undefined, 'declared-weak'],
  ])(
    'of several stated strengths, one of them carrying, the last of %s days ago says: %s',
    (statedAgo, code) => {
      const facts = factsOf({
        ...{ says: { declared: 0.1 }, carries: { declared: 0.1 }, stated: true },
        statedAgo,
      });
      facts.declaredAgain = true;
      expect(verdictCode(verdictNumber(facts, SETTINGS, AS_OF, false))).toBe(code);
    },
  );

  test('no code has the number 0', () => {
    expect(verdictCode(0)).toBe('');
  });
});

describe('why a tie is warm', () => {
  test('the strongest ground that is enough; of two equal ones the first; else several', () => {
    fc.assert(
      fc.property(knowledge, (known) => {
        const facts = factsOf(known);
        const carried = (kind: EvidenceKind): number => facts.carrying[kindCode(kind)] ?? 0;
        const grounds = [
          { code: 'recent-two-way-contact', is: carriedContact(facts, SETTINGS, AS_OF) },
          { code: 'declared-strong', is: carried('declared') },
          { code: 'reporting-line', is: carried('reports-to') },
          { code: 'same-team', is: carried('team') },
          { code: 'recommended', is: carried('recommendation') },
          { code: 'introduced', is: carried('introduced-by') },
          { code: 'won-deal', is: carried('deal') },
          { code: 'strong-shared-history', is: carriedEmployer(facts, SETTINGS) },
        ];
        const most = Math.max(...grounds.map(({ is }) => is));
        const best = grounds.find(({ is }) => is === most)?.code;
        const expected = most >= SETTINGS.warmTie ? best : 'several-grounds';
        expect(codeOf(known, true)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a strength that is exactly enough', { says: { declared: 0.2 } }, 'declared-strong'],
    ['one that is not', { says: { declared: 0.19 } }, 'several-grounds'],
    ['two of one strength', { says: { team: 0.3, 'reports-to': 0.3 } }, 'reporting-line'],
    [
      'an employer of the strength of a word',
      { says: { declared: 0.4 }, employer: 0.4 },
      'declared-strong',
    ],
    [
      'one that is a little stronger',
      { says: { declared: 0.4 }, employer: 0.41 },
      'strong-shared-history',
    ],
  ] as const)('%s', (_, known, code) => {
    expect(codeOf({ ...known, carries: known.says }, true)).toBe(code);
  });
});
