import { realAt } from '../model/columns.ts';
import { type Day, NO_DAY } from '../model/day.ts';
import { type EvidenceKind, kindCode } from '../model/evidence.ts';
import type { TieVerdict } from '../model/tie.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import type { TieFacts } from './facts.ts';
import type { SharedEmployer } from './shared-employer.ts';
import { isTwoWay } from './strength.ts';
import { carriedContact, carriedEmployer, daysToWarm, isStale, warmStrength } from './warmth.ts';

/** Why a tie is warm, or not and what would make it so. Codes only; worded elsewhere. */
export const verdictOf = (facts: TieFacts, settings: TieSettings, asOf: Day): TieVerdict => {
  if (warmStrength(facts, settings, asOf) >= settings.warmTie) {
    return { warm: true, code: warmCode(facts, settings, asOf), wouldWarm: '' };
  }
  const [code, wouldWarm] = coldBecause(facts, settings, asOf);
  return { warm: false, code, wouldWarm, wouldWarmDays: daysToWarm(facts, settings) };
};

/**
 * The code of the same verdict as a number for the flags of a tie, from what its strength is made of; 0: only
 * the rows tell which of several stated strengths is the last.
 */
export const verdictNumber = (
  facts: TieFacts,
  settings: TieSettings,
  asOf: Day,
  warm: boolean,
): number => {
  if (warm) return NUMBERS.get(warmCode(facts, settings, asOf)) ?? 0;
  if (facts.declaredStated && !isTwoWay(facts)) return statedNumber(facts);
  return NUMBERS.get(coldBecause(facts, settings, asOf)[0]) ?? 0;
};

/** Of a strength that is stated too long ago no tie can be warm, and of no other. */
const statedNumber = (facts: TieFacts): number => {
  if (carried('declared')(facts) === 0) return NUMBERS.get('declared-stale') ?? 0;
  return facts.declaredAgain ? 0 : (NUMBERS.get('declared-weak') ?? 0);
};

/** What such a number means; '' for 0. */
export const verdictCode = (number: number): string => CODES[number] ?? '';

type Test = (facts: TieFacts, settings: TieSettings, asOf: Day) => boolean;
type Measure = (facts: TieFacts, settings: TieSettings, asOf: Day) => number;
type FactMeasure = (facts: TieFacts) => number;

const carried =
  (kind: EvidenceKind): FactMeasure =>
  (facts) =>
    realAt(facts.carrying, kindCode(kind));

const WARM: readonly { readonly code: string; readonly strength: Measure }[] = [
  { code: 'recent-two-way-contact', strength: carriedContact },
  { code: 'declared-strong', strength: carried('declared') },
  { code: 'reporting-line', strength: carried('reports-to') },
  { code: 'same-team', strength: carried('team') },
  { code: 'recommended', strength: carried('recommendation') },
  { code: 'introduced', strength: carried('introduced-by') },
  { code: 'won-deal', strength: carried('deal') },
  { code: 'strong-shared-history', strength: carriedEmployer },
];

/** The strongest ground that is enough by itself; else several are it together. */
const warmCode = (facts: TieFacts, settings: TieSettings, asOf: Day): string => {
  let best: string = SEVERAL;
  let most = -1;
  for (const { code, strength } of WARM) {
    const found = strength(facts, settings, asOf);
    if (found > most) best = code;
    most = Math.max(most, found);
  }
  return most >= settings.warmTie ? best : SEVERAL;
};

const SEVERAL = 'several-grounds';

const has =
  (kind: EvidenceKind): Test =>
  (facts) =>
    realAt(facts.best, kindCode(kind)) > 0;

const employed =
  (test: (shared: SharedEmployer, settings: TieSettings) => boolean): Test =>
  ({ shared }, settings) =>
    shared.strength > 0 && test(shared, settings);

const CONTACT_NOW = 'two-way-contact-this-quarter';

const NOTHING = ['no-evidence', CONTACT_NOW] as const;

type Cold = readonly [code: string, wouldWarm: string, when: Test];

/** What is known of the tie, from the most telling to the least: the first that holds names it. */
const COLD: readonly Cold[] = [
  ['stale-contact', CONTACT_NOW, (facts, s, asOf) => isTwoWay(facts) && isStale(facts, s, asOf)],
  ['little-contact', 'more-two-way-contact', isTwoWay],
  ['declared-stale', CONTACT_NOW, (facts, s, asOf) => isDeclaredStale(facts, s, asOf)],
  ['declared-weak', CONTACT_NOW, (facts) => facts.declaredStated],
  ['declared-without-strength', 'state-a-strength', has('declared')],
  ['one-way-contact', 'an-answer', (facts) => facts.forthDays + facts.backDays > 0],
  ['recommended-long-ago', CONTACT_NOW, has('recommendation')],
  ['introduced-long-ago', CONTACT_NOW, has('introduced-by')],
  ['deal-long-ago', CONTACT_NOW, (facts) => carried('deal')(facts) > 0],
  ['deal-not-won', CONTACT_NOW, has('deal')],
  ['company-size-unknown', 'state-company-size', employed((shared) => !shared.sizeStated)],
  ['large-company', CONTACT_NOW, employed((shared, s) => shared.size > s.colleagueHalfSize)],
  ['short-overlap', CONTACT_NOW, employed((shared, s) => shared.months < s.colleagueHalfMonths)],
  ['weak-shared-history', CONTACT_NOW, employed(() => true)],
  ['bare-connection', CONTACT_NOW, has('linkedin-connection')],
  ['owner-without-contact', CONTACT_NOW, has('owner')],
  ['endorsed-only', CONTACT_NOW, has('endorsement')],
  ['invitation-only', CONTACT_NOW, has('invitation')],
  ['same-school-only', CONTACT_NOW, (facts) => facts.school > 0],
  ['same-school-only', CONTACT_NOW, has('shared-school')],
  ['employer-without-dates', 'state-employment-dates', has('shared-employer')],
  ['mass-mail-only', CONTACT_NOW, (facts) => facts.massMessages > 0],
];

const coldBecause = (facts: TieFacts, settings: TieSettings, asOf: Day): Cold | typeof NOTHING => {
  for (const cold of COLD) if (cold[2](facts, settings, asOf)) return cold;
  return NOTHING;
};

const isDeclaredStale: Test = (facts, settings, asOf) =>
  facts.declaredStated &&
  facts.declaredLast !== NO_DAY &&
  asOf - facts.declaredLast > settings.warmDeclaredDays;

const CODES: readonly string[] = [
  ...new Set([
    '',
    ...WARM.map(({ code }) => code),
    SEVERAL,
    ...COLD.map(([code]) => code),
    NOTHING[0],
  ]),
];
const NUMBERS: ReadonlyMap<string, number> = new Map(CODES.map((code, number) => [code, number]));
